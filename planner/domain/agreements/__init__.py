"""What two people agree on: its words and versions, the steps it takes, and the time it holds."""
