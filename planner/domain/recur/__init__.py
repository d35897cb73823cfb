"""What repeats: rules read and written, their starts found without walking to them, and said in words."""
