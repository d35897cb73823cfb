"""Ebb & Flow: a planner for people who share their time and keep some of it for themselves."""
