"""What people do with a plan, as functions: a Store in, records or a ChangeSet out."""
