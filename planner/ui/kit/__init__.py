"""What every page is made of: colours, letters, icons, words, and the small parts that look and act alike."""
