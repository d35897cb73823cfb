"""What fills the window: one page at a time."""
