"""Files on a disk, whatever is in them: put in place whole or not at all, and what can go wrong with them."""
