"""What each command does: a module for each, with one function ``run``."""
