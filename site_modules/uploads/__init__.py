"""Documents that members send for the library: checked by a moderator, shown under their mark."""
