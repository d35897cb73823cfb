"""Finding a block by what is written on it, and going there."""
