"""Changing a series: only this occurrence, this and following, or all of them."""
