"""How PostgreSQL keeps the index."""

import pytest
from django.db import connection


@pytest.mark.postgres
@pytest.mark.skipif(connection.vendor != "postgresql", reason="PostgreSQL's own index")
def test_searches_read_no_waiting_list(db):
    with connection.cursor() as cursor:
        cursor.execute("SELECT reloptions FROM pg_class WHERE relname = 'search_entry_vector'")
        assert cursor.fetchone() == (["fastupdate=off"],)
