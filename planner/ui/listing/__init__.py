"""A list: day after day, with what happens on each below it."""
