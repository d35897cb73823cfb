"""Where a calendar's days, lanes, boxes and rows lie, as numbers without pixels."""
