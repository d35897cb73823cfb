"""The first page of all: who is planning, and where."""
