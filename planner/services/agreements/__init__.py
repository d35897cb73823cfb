"""Agreements: writing them, deciding on them, the time they hold, and reading them."""
