"""What the program says of itself: its versions, where things lie, what it is made of, and a report."""
