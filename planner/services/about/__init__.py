"""What the program can say of itself: what it is made of, and what helps to find out what is wrong."""
