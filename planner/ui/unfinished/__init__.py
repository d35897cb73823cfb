"""Words that were not saved when a plan was left: kept beside it, and there again when it is opened."""
