"""Pages of applications: permission, form, one service or selector, answer."""
