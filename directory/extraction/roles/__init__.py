"""What running text says of who stands in it: roles, and who acts for whom."""
