"""Romanian texts of the demonstration site, as plain data."""
