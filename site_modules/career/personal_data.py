"""What the career centre holds about people. The term is that of `APPOINTMENTS_KEPT_DAYS`."""

from datetime import timedelta

from django.conf import settings

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
from site_modules.career.services import before_counsellor_is_erased, before_member_is_erased

KEPT = timedelta(days=settings.APPOINTMENTS_KEPT_DAYS)

#: The counsellor's own words about a member: handed out only after a look at the rights of others
#: (GDPR, art. 15(4)); they go with the appointment, and with the counsellor.
declare(
    PersonalModel(
        label="career.PrivateNote",
        owner="author_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "author", "booking"),
            "text": PersonalField(Category.CONTENT, is_exported=False),
            "written_at": PersonalField(Category.ACTIVITY, is_exported=False),
        },
    )
)
declare(
    PersonalModel(
        label="career.SharedFile",
        owner="booking__member_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "booking", "sender"),
            "file": PersonalField(Category.CONTENT, is_file=True),
            **named_fields(Category.CONTENT, "name"),
            **named_fields(Category.ACTIVITY, "sent_at"),
        },
        retention=KEPT,
        retention_field="sent_at",
    )
)
declare(
    PersonalModel(
        label="career.AgreedStep",
        owner="booking__member_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "booking"),
            **named_fields(Category.CONTENT, "text"),
            **named_fields(Category.ACTIVITY, "done_at"),
        },
    )
)
declare(
    PersonalModel(
        label="career.Booking",
        owner="member_id",
        on_erasure=OnErasure.DELETE,
        before_erasure=before_member_is_erased,
        retention=KEPT,
        retention_field="changed_at",
        fields={
            **technical_fields(
                "id", "uid", "sequence", "member", "counsellor", "reminded_day_at",
                "reminded_hour_at",
            ),
            **named_fields(Category.IDENTITY, "name", "counsellor_name"),
            **named_fields(Category.CONTACT, "email", "phone"),
            **named_fields(
                Category.CONTENT, "description", "wishes", "place", "reason", "summary",
                "resources",
            ),
            **named_fields(
                Category.ACTIVITY, "state", "kind", "platform", "duration", "wished_days",
                "wished_parts", "starts_at", "ends_at", "ended_by", "created_at", "confirmed_at",
                "changed_at",
            ),
        },
    )
)  # fmt: skip
declare_not_personal("career.Booking_resources", "Which resources a meeting was given.")
declare(
    PersonalModel(
        label="career.BookedQuarter",
        owner="booking__member_id",
        on_erasure=OnErasure.DELETE,
        fields=technical_fields("id", "counsellor", "quarter", "booking"),
    )
)
for label, names in (
    ("WeeklyHours", ("weekday", "starts", "ends")),
    ("DayException", ("day", "kind", "starts", "ends")),
    ("MeetingPlace", ("platform", "place")),
):
    declare(
        PersonalModel(
            label=f"career.{label}",
            owner="counsellor__person_id",
            on_erasure=OnErasure.DELETE,
            fields={
                **technical_fields("id", "counsellor"),
                **named_fields(Category.ACTIVITY, *names),
            },
        )
    )
declare(
    PersonalModel(
        label="career.Counsellor",
        owner="person_id",
        on_erasure=OnErasure.DELETE,
        before_erasure=before_counsellor_is_erased,
        fields={
            **technical_fields("id", "person"),
            **named_fields(
                Category.PROFILE, "headline", "about", "kinds", "languages", "durations", "pause",
                "notice_hours", "horizon_days", "confirms_by_hand", "is_active",
            ),
        },
    )
)  # fmt: skip
