"""The window. It is the only part of the program that knows Qt."""
