# The documentation as a site in docs/_build/html, and its generated pages and pictures.
python ?= .venv/bin/python

.PHONY: docs pages
docs: pages
	$(python) -m sphinx -W --keep-going -q -b html docs docs/_build/html

pages:
	$(python) docs/pages.py
	$(python) docs/pictures.py
