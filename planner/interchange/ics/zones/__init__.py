"""Time zones in files: definitions written for other programs, and what a TZID of theirs means here."""
