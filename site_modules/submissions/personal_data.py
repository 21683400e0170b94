"""What submissions hold about people; each kind declares itself with `submission_map`.

What a person sent for themselves leaves with them, with its versions, log lines and its place at
the desk. What somebody sent in the name of an organisation is the organisation's and stays.
"""

from datetime import timedelta
from typing import Any

from django.apps import apps
from django.db.models import QuerySet

from cms.operations.personal_data import (
    Category,
    OnErasure,
    PersonalField,
    PersonalModel,
    named_fields,
    technical_fields,
)
from site_modules.submissions.enums import State
from site_modules.submissions.services.moves import leaves_desk

#: Disputes about them end after three years (Civil Code, art. 2517); counted from the last change.
KEPT = timedelta(days=3 * 366)
ENDED = (State.REJECTED, State.WITHDRAWN, State.CLOSED, State.EXPIRED, State.HIDDEN)
MACHINE_FIELDS = (
    "id", "latest_revision", "live", "has_unpublished_changes", "last_published_at",
    "live_revision", "go_live_at", "expire_at", "expired", "locked", "locked_at", "locked_by",
    "submitter", "organisation", "version", "warned_at",
)  # fmt: skip


def submission_map(
    label: str, fields: dict[str, PersonalField], *technical: str, **options: Any
) -> PersonalModel:
    """The declaration of a kind: `fields` and `technical` are those that it adds to
    `Submission`."""
    known: dict[str, PersonalField] = {
        **technical_fields(*MACHINE_FIELDS, *technical),
        **named_fields(Category.CONTENT, "title"),
        **named_fields(Category.ACTIVITY, "reference", "state", "edit_state", "created_at"),
        **named_fields(Category.ACTIVITY, "updated_at", "submitted_at", "approved_at"),
        **named_fields(Category.ACTIVITY, "first_published_at", "expires_at", "closed_at"),
    }

    def own(user: Any) -> QuerySet:
        return apps.get_model(label)._base_manager.filter(submitter=user, organisation=None)

    def leave_the_desk(user: Any) -> None:
        for submission in own(user).exclude(submitted_at=None):
            leaves_desk(submission)

    values: dict[str, Any] = {
        "retention": KEPT, "retention_field": "updated_at",
        "retention_filter": {"state__in": [str(state) for state in ENDED]},
    }  # fmt: skip
    return PersonalModel(
        label=label, owner="submitter_id", find=own, on_erasure=OnErasure.DELETE,
        before_erasure=leave_the_desk, fields={**known, **fields}, **(values | options),
    )  # fmt: skip
