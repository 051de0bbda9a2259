"""Are two claims about the same thing? Events, stories, origins, and how scopes stand to each other."""
