"""Starting with the computer: off until asked for, and written where each system looks for it."""
