"""How the window looks: light or dark, the size of its letters, and what moves."""
