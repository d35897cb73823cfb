"""Comparing: each answers alone, and what differs is seen together."""
