"""The page of agreements: the list of them, one in the middle, and how it grew."""
