"""One agreement, to be read, written, and said yes to."""
