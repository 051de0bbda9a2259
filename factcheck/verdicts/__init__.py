"""Two claims to a verdict, relations to findings."""
