"""How an agreement came to be what it is, and how it was kept."""
