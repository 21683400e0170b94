"""What this app holds itself, and what libraries hold about people."""

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
from site_modules.privacy import third_party  # noqa: F401

declare(
    PersonalModel(
        label="privacy.DataExport",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "user", "size"),
            **named_fields(Category.ACTIVITY, "state", "requested_at", "ready_at", "expires_at"),
            "file": PersonalField(Category.CONTENT, is_exported=False, is_file=True),
        },
        retention=timedelta(0),
        retention_field="expires_at",
    )
)
declare(
    PersonalModel(
        label="privacy.ErasureRecord",
        owner="account_id",
        on_erasure=OnErasure.KEEP,
        reason="Proof of the erasure (GDPR art. 5(2)), and the list for a restored backup.",
        fields=technical_fields(
            "id", "account_id", "account_joined_at", "requested_at", "finished_at",
            "goodbye_mail_id",
        ),
    )
)  # fmt: skip
declare_not_personal("operations.ScheduledJob", "names of jobs")
