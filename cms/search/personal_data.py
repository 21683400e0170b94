"""What the search holds about people."""

from typing import Any

from django.db.models import QuerySet

from cms.operations.personal_data import (
    Category,
    MachineText,
    OnErasure,
    PersonalField,
    PersonalModel,
    declare,
    declare_machine_text,
    named_fields,
    technical_fields,
)
from cms.search.models import SearchEntry


def entries_of(user: Any) -> QuerySet:
    return SearchEntry.objects.filter(kind="members", object_key=user.pk)


declare(
    PersonalModel(
        label="search.SearchEntry",
        owner=None,
        find=entries_of,
        on_erasure=OnErasure.DELETE,
        reason="A copy of the profile by which members find each other.",
        fields={
            **technical_fields(
                "id", "kind", "object_key", "language", "service", "place", "date", "tokens",
                "part_keys", "title_tokens", "summary_tokens", "weight", "first_seen_at",
                "indexed_at",
            ),
            "title": PersonalField(Category.IDENTITY, is_exported=False),
            **named_fields(Category.PROFILE, "summary", "byline", "text", is_exported=False),
        },
    )
)  # fmt: skip
# An entry that names the person goes as a whole; a job describes its object anew, without the name.
declare_machine_text(
    MachineText("search.SearchEntry", ("title", "summary", "byline", "text"), is_deleted=True)
)
declare(
    PersonalModel(
        label="search.SavedSearch",
        owner="owner_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "owner", "looked_at", "due_at"),
            **named_fields(Category.ACTIVITY, "query", "kind", "service", "language", "period"),
            **named_fields(Category.ACTIVITY, "pace", "created_at"),
        },
    )
)
