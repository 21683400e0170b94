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
from site_modules.submissions.personal_data import ENDED, KEPT, MACHINE_FIELDS, submission_map

SENT = technical_fields(
    *MACHINE_FIELDS, "first_published_at", "search_text", "files",
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
    "translations",
)  # fmt: skip
CONTACT = named_fields(
    Category.CONTACT, "contact_name", "contact_email", "contact_phone", blank_value=""
)
REASON = "The ad is the organisation's: it stays without the person's name, address and phone."

declare(
    submission_map(
        "hub.VolunteerOffer",
        {name: field for name, field in {**WORDS, **CONTACT}.items() if name != "title"},
        "search_text",
        "files",
    )
)
for label, own in (
    ("hub.VolunteerOpportunity", ()),
    ("hub.JobOffer", ("contract", "pay", "apply_address")),
    ("hub.ProjectCall", ("looks_for", "funding")),
    ("hub.TrainingOffer", ("hours", "price", "certificate")),
):
    declare(
        PersonalModel(
            label=label,
            owner="submitter_id",
            on_erasure=OnErasure.ANONYMISE,
            reason=REASON,
            retention=KEPT,
            retention_field="updated_at",
            retention_filter={"state__in": [str(state) for state in ENDED]},
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
