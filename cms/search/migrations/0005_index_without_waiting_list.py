"""PostgreSQL: new entries go straight into the index.

With GIN's waiting list every search reads the list as well, until the database clears it: at 60,000
entries that was two thirds of what a search cost. Entries are written by tasks, which may take longer.
"""

from typing import Any

from django.db import migrations

INDEX = "search_entry_vector"


def without_waiting_list(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"ALTER INDEX {INDEX} SET (fastupdate = off)")
        schema_editor.execute(f"SELECT gin_clean_pending_list('{INDEX}')")


def with_waiting_list(apps: Any, schema_editor: Any) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(f"ALTER INDEX {INDEX} RESET (fastupdate)")


class Migration(migrations.Migration):

    dependencies = [("search", "0004_parts")]

    operations = [migrations.RunPython(without_waiting_list, with_waiting_list)]
