"""The week of everybody: the grid, its head, the balance beside it and the line of words below."""
