"""iCalendar (RFC 5545), as other programs write it and as they read it."""
