"""Drawing cards, keeping what came of it, and decks of people's own."""
