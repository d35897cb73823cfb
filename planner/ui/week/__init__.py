"""The week as a grid of days and lanes: values in, intents out."""
