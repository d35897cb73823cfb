"""Cards: a deck to talk with, one drawn at a time."""
