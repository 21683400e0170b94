"""Reads files that strangers made: `program` in a process of its own, which `reader` starts.

Nothing in `program` knows Django, the database or a secret: what a hostile file might make of its
parser stays inside a process with little memory, little time and an empty environment.
"""
