"""Articles to passages: sentences with the marks every checker needs."""
