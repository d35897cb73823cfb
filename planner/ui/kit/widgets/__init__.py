"""The small parts all pages are put together from."""
