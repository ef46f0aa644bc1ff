"""Names of things in the web; nothing here reaches it."""
