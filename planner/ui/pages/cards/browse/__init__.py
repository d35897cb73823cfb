"""All cards beside the one that was drawn."""
