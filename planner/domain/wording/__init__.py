"""Looks at English words meant for somebody dear, and says what could be gentler."""
