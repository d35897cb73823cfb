"""Looking at an agreement together, once its day has come."""
