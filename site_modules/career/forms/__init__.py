"""What people send to the career centre."""
