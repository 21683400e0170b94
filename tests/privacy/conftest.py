"""A person who left traces everywhere."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection

from site_modules.accounts.models import User
from site_modules.accounts.services import create_account
from site_modules.privacy.replay import list_path
from tests.conftest import PASSWORD

USERNAME = "zenobia.t"
ADDRESS = "zenobia.trandafir@exemplu-rar.example"
FIRST_NAME = "Zenobiuța"
LAST_NAME = "Trandafirescu-Țânțar"
PHONE = "+40 799 123 456"


@pytest.fixture
def zenobia(db: None) -> User:
    return create_account(
        username=USERNAME,
        email=ADDRESS,
        first_name=FIRST_NAME,
        last_name=LAST_NAME,
        password=PASSWORD,
        roles=[],
    )


@pytest.fixture(autouse=True)
def no_erasures_yet() -> Iterator[None]:
    list_path().unlink(missing_ok=True)
    yield
    list_path().unlink(missing_ok=True)


def all_cells() -> Iterator[tuple[str, str]]:
    """(table, row as text) of the whole database."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            name = connection.ops.quote_name(table)
            cursor.execute(f"SELECT * FROM {name}")
            for row in cursor.fetchall():
                for value in row:
                    if isinstance(value, bytes | memoryview):
                        value = bytes(value).decode("utf-8", "replace")
                    yield table, str(value)


def stored_paths() -> list[Path]:
    roots = (settings.MEDIA_ROOT, settings.PRIVATE_MEDIA_ROOT)
    return [path for root in roots for path in Path(root).rglob("*") if path.is_file()]
