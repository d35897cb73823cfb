"""Every key of the window in one table."""
