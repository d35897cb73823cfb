"""Values and rules of planning: the standard library, and nothing that reads or writes."""
