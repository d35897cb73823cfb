"""Cards to talk with: what is on them, and which one comes next."""
