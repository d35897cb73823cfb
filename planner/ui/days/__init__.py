"""What the month and the list share: a plan day by day, as rows that read in order."""
