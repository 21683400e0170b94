"""The forum: django-machina's engine, and everything a person or a program touches of our own."""
