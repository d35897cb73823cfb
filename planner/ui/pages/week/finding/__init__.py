"""Free time: what is asked for, the slots that were found, and the one that is taken."""
