"""Values and rules of planning: the standard library and dateutil, nothing else."""
