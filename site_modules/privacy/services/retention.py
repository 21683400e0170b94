"""Rows whose time is over go by themselves, by the terms of the map (GDPR, art. 5(1)(e))."""

from django.db import transaction
from django.utils import timezone

from cms.operations.personal_data import PersonalModel, personal_data_map
from site_modules.privacy.erasure import delete_files, stored_files
from site_modules.privacy.shadows import forget_shadows

BATCH = 500


def apply_retention(*, is_dry_run: bool = False) -> dict[str, int]:
    """`app.Model` → how many rows went (or would go), for every model with a term."""
    now = timezone.now()
    counts = {}
    for entry in personal_data_map().values():
        if entry.retention is None:
            continue
        rows = entry.rows_past_term(now)
        counts[entry.label] = rows.count() if is_dry_run else _delete(entry, rows)
    return counts


def _delete(entry: PersonalModel, rows: object) -> int:
    total = 0
    while keys := list(rows.order_by("pk").values_list("pk", flat=True)[:BATCH]):  # type: ignore[attr-defined]
        with transaction.atomic():
            some = entry.model._base_manager.filter(pk__in=keys)
            files = stored_files(entry, some)
            some.delete()
            forget_shadows(entry.model, keys)
            transaction.on_commit(lambda files=files: delete_files(files))  # type: ignore[misc]
        total += len(keys)
    return total
