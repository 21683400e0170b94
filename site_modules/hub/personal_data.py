"""What the hub holds about people."""

from cms.operations.personal_data import (
    Category,
    OnErasure,
    PersonalField,
    PersonalModel,
    declare,
    named_fields,
    technical_fields,
)

SENT = technical_fields(
    "id", "submitter", "organisation", "version", "live", "search_text", "latest_revision",
    "live_revision", "has_unpublished_changes", "locked", "locked_at", "locked_by", "go_live_at",
    "expire_at", "expired", "first_published_at", "last_published_at", "warned_at", "files",
)  # fmt: skip
STATES = named_fields(
    Category.ACTIVITY, "reference", "state", "edit_state", "created_at", "updated_at",
    "submitted_at", "approved_at", "expires_at", "closed_at",
)  # fmt: skip
WORDS = named_fields(
    Category.CONTENT, "title", "description", "activity_type", "place", "county", "locality",
    "address", "starts_on", "ends_on", "time_needed", "schedule", "apply_until", "people_wanted",
    "minimum_age", "fits_beginners", "fits_minors", "fits_groups", "fits_disabled", "skills",
    "spoken_languages", "accessibility", "how_to_apply", "other_information", "language",
)  # fmt: skip
CONTACT = named_fields(
    Category.CONTACT, "contact_name", "contact_email", "contact_phone", blank_value=""
)
REASON = "The ad is the organisation's: it stays without the person's name, address and phone."

declare(
    PersonalModel(
        label="hub.VolunteerOffer",
        owner="submitter_id",
        on_erasure=OnErasure.DELETE,
        fields={**SENT, **STATES, **WORDS, **CONTACT},
    )
)
for label, own in (
    ("hub.VolunteerOpportunity", ()),
    ("hub.JobOffer", ("contract", "pay")),
    ("hub.ProjectCall", ("looks_for", "funding")),
    ("hub.TrainingOffer", ("hours", "price", "certificate")),
):
    declare(
        PersonalModel(
            label=label,
            owner="submitter_id",
            on_erasure=OnErasure.ANONYMISE,
            reason=REASON,
            fields={**SENT, **STATES, **WORDS, **CONTACT, **named_fields(Category.CONTENT, *own)},
        )
    )
#: Files of an organisation's ad belong to nobody (see `services.files.attach`).
declare(
    PersonalModel(
        label="hub.AdFile",
        owner="owner_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "owner", "ad_kind", "ad_id", "size"),
            "file": PersonalField(Category.CONTENT, is_file=True),
            "name": PersonalField(Category.CONTENT),
            "created_at": PersonalField(Category.ACTIVITY),
        },
    )
)
declare(
    PersonalModel(
        label="hub.SavedAdSearch",
        owner="owner_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "owner", "looked_at", "due_at"),
            **named_fields(Category.ACTIVITY, "ad_kind", "query", "pace", "created_at"),
        },
    )
)
