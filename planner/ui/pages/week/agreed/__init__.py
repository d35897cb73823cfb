"""What the week knows of agreements: whose a block is, what changing it asks, and which are due."""
