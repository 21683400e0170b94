"""What applications hold about people. The term is that of `APPLICATIONS_KEPT_DAYS`."""

from datetime import timedelta

from django.conf import settings

from cms.operations.personal_data import (
    Category,
    OnErasure,
    PersonalField,
    PersonalModel,
    declare,
    named_fields,
    technical_fields,
)

KEPT = timedelta(days=settings.APPLICATIONS_KEPT_DAYS)

declare(
    PersonalModel(
        label="applications.Application",
        owner="applicant_id",
        on_erasure=OnErasure.DELETE,
        retention=KEPT,
        retention_field="changed_at",
        fields={
            **technical_fields("id", "applicant", "organisation", "ad_kind", "ad_id", "decided_by"),
            **named_fields(Category.IDENTITY, "name"),
            **named_fields(Category.CONTACT, "phone"),
            **named_fields(
                Category.PROFILE, "county", "locality", "skills", "spoken_languages",
                "availability", "confirms_age", "has_guardian",
            ),
            **named_fields(Category.CONTENT, "message", "answer", "ad_title", "cv_name"),
            "cv": PersonalField(Category.CONTENT, is_file=True),
            **named_fields(
                Category.ACTIVITY, "state", "sent_at", "seen_at", "decided_at", "withdrawn_at",
                "changed_at",
            ),
        },
    )
)  # fmt: skip
#: Words of the organisation's people to each other about an applicant: they go with the
#: application, and by GDPR, art. 15(4), are handed out only after a look at the rights of others.
declare(
    PersonalModel(
        label="applications.ApplicationNote",
        owner="application__applicant_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "application", "author"),
            "text": PersonalField(Category.CONTENT, is_exported=False),
            "written_at": PersonalField(Category.ACTIVITY, is_exported=False),
        },
    )
)
declare(
    PersonalModel(
        label="applications.VolunteerInvitation",
        owner="volunteer_id",
        on_erasure=OnErasure.DELETE,
        retention=KEPT,
        retention_field="sent_at",
        fields={
            **technical_fields("id", "volunteer", "organisation", "invited_by", "application"),
            **named_fields(Category.CONTENT, "text", "opportunity"),
            **named_fields(Category.ACTIVITY, "state", "sent_at", "answered_at"),
        },
    )
)
declare(
    PersonalModel(
        label="applications.InvitationBlock",
        owner="volunteer_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "volunteer"),
            **named_fields(Category.ACTIVITY, "organisation", "since"),
        },
    )
)
declare(
    PersonalModel(
        label="applications.MatchRound",
        owner="person_id",
        on_erasure=OnErasure.DELETE,
        fields=technical_fields("id", "person", "looked_at"),
    )
)
