"""Quiet pages for people: the same content as HTML and as Markdown."""
