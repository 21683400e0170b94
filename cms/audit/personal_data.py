"""The log names people by number, so it may outlive an erasure."""

from cms.operations.personal_data import (
    Category,
    OnErasure,
    PersonalField,
    PersonalModel,
    declare,
)

activity = PersonalField(Category.ACTIVITY)
technical = PersonalField(Category.TECHNICAL, is_exported=False)

declare(
    PersonalModel(
        label="audit.AuditEntry",
        owner="subject_id",
        on_erasure=OnErasure.KEEP,
        reason="Proof of security measures (GDPR art. 5(2) and 32); it holds keys, never names.",
        fields={
            "id": technical,
            "happened_at": activity,
            "event": activity,
            "actor_id": technical,
            "subject_id": technical,
            "details": technical,
            "previous_hash": technical,
            "entry_hash": technical,
        },
    )
)
