"""The people of the plan: their names, colours and wishes, who comes and who goes."""
