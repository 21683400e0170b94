"""What events hold about people."""

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
from site_modules.events import services
from site_modules.submissions.personal_data import submission_map

#: Three years in which a participant may prove attendance (Civil Code, art. 2517).
KEPT = timedelta(days=3 * 366)
activity = PersonalField(Category.ACTIVITY)
content = PersonalField(Category.CONTENT)

declare(
    PersonalModel(
        label="events.EventRegistration",
        owner="person_id",
        on_erasure=OnErasure.DELETE,
        before_erasure=lambda user: services.leave_everything(user=user),
        retention=KEPT,
        retention_field="changed_at",
        fields={
            **technical_fields("id", "person"),
            **named_fields(Category.CONTENT, "answers", "needs"),
            **named_fields(
                Category.ACTIVITY, "event", "state", "registered_at", "changed_at", "offer_ends_at"
            ),
        },
    )
)
declare(
    PersonalModel(
        label="events.EventAttendance",
        owner="registration__person_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "registration", "marked_by"),
            "date": activity,
            "marked_at": activity,
        },
    )
)
declare(
    PersonalModel(
        label="events.EventFeedback",
        owner="registration__person_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "registration"),
            **named_fields(Category.CONTENT, "rating", "liked", "missed"),
            "sent_at": activity,
        },
    )
)
declare(
    PersonalModel(
        label="events.EventCertificate",
        owner="person_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "registration", "person"),
            "name": PersonalField(Category.IDENTITY),
            **named_fields(Category.CONTENT, "event_title", "organiser"),
            **named_fields(
                Category.ACTIVITY,
                "number",
                "code",
                "first_day",
                "last_day",
                "meetings",
                "hours",
                "issued_at",
            ),
            "file": PersonalField(Category.CONTENT, is_file=True),
        },
    )
)
declare(
    PersonalModel(
        label="events.CalendarKey",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "user"),
            **named_fields(Category.SECURITY, "public_part", "stamp", is_exported=False),
            "renewed_at": activity,
        },
    )
)
declare(
    PersonalModel(
        label="events.EventRecord",
        owner="proposer_id",
        on_erasure=OnErasure.KEEP,
        reason="The event is everybody's who takes part; its proposer is shown as a deleted user.",
        fields={
            **technical_fields(
                "id",
                "page",
                "key",
                "organisation",
                "proposer",
                "capacity",
                "taken",
                "sequence",
                "is_paused",
                "announced_at",
                "materials_told_at",
            ),
            **named_fields(Category.CONTENT, "title", "place", "cancel_reason"),
            **named_fields(Category.ACTIVITY, "starts_at", "ends_at", "cancelled_at"),
        },
    )
)
declare(
    submission_map(
        "events.EventProposal",
        named_fields(
            Category.CONTENT,
            "summary",
            "description",
            "event_kind",
            "service",
            "starts_at",
            "ends_at",
            "place_kind",
            "place",
            "online_url",
            "audience",
            "language",
            "accessibility",
            "cost",
            "capacity",
            "is_public",
        ),
        "page",
    )
)
declare_not_personal("events.EventSpeaker", "Public speakers, as the organiser presents them.")
declare_not_personal("events.EventPage", "Texts of editors about an event.")
declare_not_personal("events.EventDate", "Hours of an event.")
