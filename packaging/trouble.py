"""The one kind of error that ends a developer command: a plain sentence for whoever started it."""


class Trouble(Exception):
    """Something outside the program is in the way; the message says what, and what to do."""
