"""What can be done in the window: every command once, with its words and its keys."""
