"""Three invented articles: two tolls that exclude each other, and one that leaves room for both."""

GAZETTE = "Exactly 12 people were killed in the ferry fire at Northport on Monday.\n\nIt had left at noon.\n"
HERALD = "Exactly 340 people were killed in the ferry fire at Northport on Monday.\n\nThe harbour is closed.\n"
AGREEING = "At least 10 people were killed in the ferry fire at Northport on Monday.\n\nDivers searched the hull.\n"
