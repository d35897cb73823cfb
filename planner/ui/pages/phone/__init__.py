"""Sending a part of the plan to a phone: by its camera, for good, or as a file."""
