"""What is asked of a plan: records out of one snapshot, never rows."""
