"""Pages of the hub: permission, form, one service or selector, answer."""
