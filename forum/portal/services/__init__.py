"""Every write on the forum."""
