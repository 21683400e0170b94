"""Brings a newer text of the demonstration to pages that nobody has edited since it was loaded."""

from typing import Any

from cms.demo.models import DemoRecord
from cms.demo.records import remember


def renew(key: str, page: Any, fields: dict[str, Any]) -> None:
    """Publish what changed in the written text; a page that an editor touched stays as it is."""
    page.refresh_from_db()
    record = DemoRecord.objects.get(key=key)
    if record.demo_revision_id is None or page.latest_revision_id != record.demo_revision_id:
        return
    changed = {name: value for name, value in fields.items() if _differs(page, name, value)}
    if not changed:
        return
    for name, value in changed.items():
        setattr(page, name, value)
    revision = page.save_revision()
    revision.publish()
    remember(key, page, demo_revision_id=revision.pk)


def _differs(page: Any, name: str, value: Any) -> bool:
    standing = getattr(page, name)
    if not hasattr(standing, "stream_block"):
        return bool(standing != value)
    written = standing.stream_block.to_python(value)
    return _without_ids(standing.get_prep_value()) != _without_ids(written.get_prep_value())


def _without_ids(stored: Any) -> Any:
    """Blocks as they are stored; each loading gives them other ids."""
    if isinstance(stored, list):
        return [_without_ids(one) for one in stored]
    if isinstance(stored, dict):
        is_block = "type" in stored and "value" in stored
        return {
            name: _without_ids(value)
            for name, value in stored.items()
            if not (is_block and name == "id")
        }
    return stored
