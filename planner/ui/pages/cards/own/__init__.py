"""Cards and decks of people's own: written, kept in order, taken in from files and given out."""
