"""A week on one page of paper, by a printer or as a PDF."""
