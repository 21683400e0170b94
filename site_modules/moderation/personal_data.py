"""What moderation holds about people.

The term: reports and decisions can be disputed in court for three years (Civil Code, art. 2517),
and the yearly figures are counted from them, so they stay for three years after their own year.
"""

from datetime import timedelta
from typing import Any

from django.db.models import Q, QuerySet

from cms.operations.personal_data import (
    Category,
    OnErasure,
    PersonalField,
    PersonalModel,
    declare,
    named_fields,
    technical_fields,
)
from site_modules.accounts.personal_data import addresses_of
from site_modules.moderation.models import Report

KEPT = timedelta(days=4 * 366)
COUNTED = "It is counted in the yearly figures (Digital Services Act, arts. 15 and 24)."


def reports_of(user: Any) -> QuerySet:
    """What the account reported, and what was reported from its addresses without signing in."""
    typed = Q()
    for address in addresses_of(user):
        typed |= Q(reporter=None, email__iexact=address)
    return Report.objects.filter(Q(reporter=user) | typed)


declare(
    PersonalModel(
        label="moderation.Case",
        owner="author_id",
        on_erasure=OnErasure.ANONYMISE,
        reason="The decisions of a case stay, without what they were about.",
        fields={
            **technical_fields("id", "target", "object_key", "author", "claimed_by", "claimed_at"),
            **technical_fields("decision_count", "updated_at", "waiting_since"),
            **technical_fields("waiting_version", "reference", "organisation"),
            **named_fields(Category.ACTIVITY, "state", "opened_at"),
            "title": PersonalField(Category.CONTENT, blank_value=""),
        },
        retention=KEPT,
        retention_field="updated_at",
    )
)
declare(
    PersonalModel(
        label="moderation.Evidence",
        owner="case__author_id",
        on_erasure=OnErasure.ANONYMISE,
        reason="The row says that a wording was seen; the wording goes.",
        fields={
            **technical_fields("id", "case", "text_hash", "seen_at"),
            "text": PersonalField(Category.CONTENT, blank_value=""),
        },
        retention=KEPT,
        retention_field="seen_at",
    )
)
declare(
    PersonalModel(
        label="moderation.CaseNote",
        owner="case__author_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "case", "author", "created_at"),
            # Thoughts of moderators before a decision; what was decided is exported.
            "text": PersonalField(Category.CONTENT, is_exported=False),
        },
        retention=KEPT,
        retention_field="created_at",
    )
)
declare(
    PersonalModel(
        label="moderation.CheckedItem",
        owner="case__author_id",
        on_erasure=OnErasure.DELETE,
        # Ticks of moderators before a decision; they say nothing that is not in the decision.
        fields=technical_fields("id", "case", "item", "version", "checked_by", "checked_at"),
        retention=KEPT,
        retention_field="checked_at",
    )
)
declare(
    PersonalModel(
        label="moderation.Report",
        owner="reporter_id",
        find=reports_of,
        on_erasure=OnErasure.ANONYMISE,
        reason=COUNTED,
        fields={
            **technical_fields("id", "case", "evidence", "reporter", "decision", "language"),
            **named_fields(Category.ACTIVITY, "number", "kind", "state", "created_at"),
            **named_fields(Category.ACTIVITY, "decided_at", "is_in_good_faith"),
            "address": PersonalField(Category.CONTENT),
            "name": PersonalField(Category.IDENTITY, blank_value=""),
            "email": PersonalField(Category.CONTACT, blank_value=""),
            "explanation": PersonalField(Category.CONTENT, blank_value=""),
        },
        retention=KEPT,
        retention_field="created_at",
    )
)
declare(
    PersonalModel(
        label="moderation.Decision",
        owner="author_id",
        on_erasure=OnErasure.ANONYMISE,
        reason=COUNTED,
        fields={
            **technical_fields("id", "case", "number", "evidence", "decided_by", "warning"),
            **technical_fields("author", "is_automated", "had_reports", "reason_texts"),
            **named_fields(Category.ACTIVITY, "outcome", "reason_key", "rule", "law"),
            **named_fields(Category.ACTIVITY, "decided_at", "appeal_until", "overturned_at"),
            "facts": PersonalField(Category.CONTENT, blank_value=""),
        },
        retention=KEPT,
        retention_field="decided_at",
    )
)
declare(
    PersonalModel(
        label="moderation.Appeal",
        owner="author_id",
        on_erasure=OnErasure.ANONYMISE,
        reason=COUNTED,
        fields={
            **technical_fields("id", "decision", "author", "decided_by"),
            **named_fields(Category.ACTIVITY, "state", "created_at", "decided_at"),
            **named_fields(Category.CONTENT, "text", "answer", blank_value=""),
        },
        retention=KEPT,
        retention_field="created_at",
    )
)
