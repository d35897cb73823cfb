"""What can be set and what is kept: people, days, the look, calendars, the trash, backups, keys, itself."""
