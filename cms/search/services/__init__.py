"""Every write of the search, by theme."""
