"""What the notifications hold about people; the outbox is declared where addresses are known."""

from datetime import timedelta

from cms.operations.personal_data import (
    Category,
    OnErasure,
    PersonalModel,
    declare,
    named_fields,
    technical_fields,
)

declare(
    PersonalModel(
        label="notifications.Notification",
        owner="recipient_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "recipient", "group_key", "is_on_site", "updated_at"),
            **technical_fields("mail_plan", "mail_due_at"),
            **named_fields(
                Category.ACTIVITY, "kind", "count", "url", "data", "created_at", "read_at"
            ),
            **named_fields(Category.ACTIVITY, "mailed_at"),
        },
        retention=timedelta(days=365),
        retention_field="updated_at",
    )
)
declare(
    PersonalModel(
        label="notifications.DeliveryLog",
        owner="recipient_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "recipient"),
            **named_fields(Category.ACTIVITY, "kind", "channel", "outcome", "at"),
        },
        retention=timedelta(days=180),
        retention_field="at",
    )
)
declare(
    PersonalModel(
        label="notifications.Preference",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "user"),
            **named_fields(Category.PROFILE, "kind", "is_on_site", "mail_plan"),
        },
    )
)
declare(
    PersonalModel(
        label="notifications.Schedule",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "user"),
            **named_fields(Category.PROFILE, "digest", "digest_hour", "digest_day"),
            **named_fields(Category.PROFILE, "quiet_from", "quiet_until"),
        },
    )
)
declare(
    PersonalModel(
        label="notifications.MutedSource",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={**technical_fields("id", "user"), **named_fields(Category.PROFILE, "group_key")},
    )
)
