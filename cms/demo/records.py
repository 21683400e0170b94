"""Bookkeeping of what the demonstration made or filled."""

from typing import Any

from django.contrib.contenttypes.models import ContentType

from cms.demo.models import DemoRecord


def remember(key: str, made: Any, **revisions: int | None) -> None:
    """Record an object made here, or a page filled here (with its revisions)."""
    DemoRecord.objects.update_or_create(
        key=key,
        defaults={
            "content_type": ContentType.objects.get_for_model(made),
            "object_id": str(made.pk),
            **revisions,
        },
    )


def remember_all(made: dict[str, Any]) -> None:
    """The same for many objects of one kind at once."""
    records = [
        DemoRecord(
            key=key,
            content_type=ContentType.objects.get_for_model(one),
            object_id=str(one.pk),
        )
        for key, one in made.items()
    ]
    DemoRecord.objects.bulk_create(
        records,
        update_conflicts=True,
        unique_fields=["key"],
        update_fields=["content_type", "object_id"],
    )


def recall(key: str) -> Any | None:
    """The object recorded under a key, when both still exist."""
    record = DemoRecord.objects.filter(key=key).select_related("content_type").first()
    return record.content_object if record else None
