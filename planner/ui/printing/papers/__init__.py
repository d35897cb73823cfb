"""A page of text, such as the agreements, on as many sheets as it needs."""
