"""What requests hold about people.

The term: answers can be disputed for three years (Civil Code, art. 2517), so a request stays for
three years after its last change; its messages, notes, history and files go with it, the bytes of
the files by the daily sweep. Files stand first: an erasure takes their bytes while their rows are
known.
"""

from datetime import timedelta

from cms.operations.personal_data import (
    Category,
    OnErasure,
    PersonalField,
    PersonalModel,
    declare,
    declare_not_personal,
    named_fields,
    technical_fields,
)
from site_modules.requests.enums import RequestState

KEPT = timedelta(days=3 * 366)
ENDED = (RequestState.CLOSED, RequestState.WITHDRAWN)

declare_not_personal("requests.AnswerTemplate", "words that managers prepared for nobody in person")
declare_not_personal("requests.ReferenceCounter", "the last number of a year")

declare(
    PersonalModel(
        label="requests.RequestFile",
        owner="request__requester_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "message", "owner", "size", "is_deliverable"),
            **named_fields(Category.CONTENT, "request", "name"),
            "file": PersonalField(Category.CONTENT, is_file=True),
            "created_at": PersonalField(Category.ACTIVITY),
        },
    )
)
declare(
    PersonalModel(
        label="requests.RequestMessage",
        owner="request__requester_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "author", "sent_key"),
            **named_fields(Category.CONTENT, "request", "text"),
            **named_fields(Category.ACTIVITY, "is_from_staff", "created_at"),
        },
    )
)
declare(
    PersonalModel(
        label="requests.RequestNote",
        owner="request__requester_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "request", "author", "created_at"),
            # Thoughts of those who prepare an answer; the answer is exported.
            "text": PersonalField(Category.CONTENT, is_exported=False),
        },
    )
)
declare(
    PersonalModel(
        label="requests.RequestEvent",
        owner="request__requester_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "actor", "given_to"),
            **named_fields(Category.ACTIVITY, "request", "happening", "happened_at"),
        },
    )
)
declare(
    PersonalModel(
        label="requests.ServiceRequest",
        owner="requester_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "requester", "version", "assigned_to", "assigned_at"),
            **technical_fields("sent_key", "due_on", "updated_at"),
            **named_fields(Category.CONTENT, "subject", "answers", "rating_comment"),
            **named_fields(Category.ACTIVITY, "reference", "kind", "state", "created_at"),
            **named_fields(Category.ACTIVITY, "solved_at", "closed_at", "rating", "rated_at"),
        },
        retention=KEPT,
        retention_field="updated_at",
        retention_filter={"state__in": ENDED},
    )
)
