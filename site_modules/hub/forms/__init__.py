"""What members send to the hub."""
