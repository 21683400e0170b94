"""A filled database as one that has lived for a while: measured, and tidied up."""

from django.db import connection


def settle() -> None:
    """What PostgreSQL's autovacuum does in the hours after so many rows; SQLite only measures."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET statement_timeout = 0")
            cursor.execute("VACUUM (ANALYZE)")
        else:
            cursor.execute("ANALYZE")
