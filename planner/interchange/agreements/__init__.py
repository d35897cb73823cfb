"""What agreements can begin with, and what can be compared: our own files, read."""
