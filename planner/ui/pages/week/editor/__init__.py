"""Everything about one block on one sheet, to be read and changed."""
