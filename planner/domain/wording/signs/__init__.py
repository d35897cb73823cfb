"""Small signs of how words may land, which count only together: for what no single shape of words catches."""
