"""The list of agreements, with what narrows it."""
