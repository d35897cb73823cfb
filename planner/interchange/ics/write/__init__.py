"""Plans written as iCalendar files in what every reader understands the same way."""
