"""Text becomes mentions, roles, relations and actions; known names are passed in, nothing is read."""
