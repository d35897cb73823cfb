"""A month: weeks as rows of days, and as many blocks on each as there is room for."""
