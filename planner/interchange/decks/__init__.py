"""Decks of cards as files: a JSON format of our own, and the text that Anki reads and writes."""
