"""Beginning an agreement: what it is about, and words to start from."""
