"""The planner without a window: the same core, for scripts and for people who like it."""
