"""Talking about a card: turns, a line to keep, answers in writing, and looking back."""
