"""What the doors hold about people: nothing of it outlives the account."""

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
        label="security.UserSession",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "user"),
            **named_fields(Category.SECURITY, "session_key", is_exported=False),
            **named_fields(Category.ACTIVITY, "device", "network", "created_at", "last_seen_at"),
        },
        retention=timedelta(days=60),
        retention_field="last_seen_at",
    )
)
declare(
    PersonalModel(
        label="security.KnownDevice",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "user"),
            **named_fields(Category.SECURITY, "key", is_exported=False),
            **named_fields(Category.ACTIVITY, "first_seen_at", "last_seen_at"),
        },
        retention=timedelta(days=365),
        retention_field="last_seen_at",
    )
)
declare(
    PersonalModel(
        label="security.SignInLock",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "user", "counter_key"),
            **named_fields(Category.ACTIVITY, "network", "created_at", "ends_at", "released_at"),
        },
        retention=timedelta(days=90),
        retention_field="ends_at",
    )
)
declare(
    PersonalModel(
        label="security.BackupCode",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "user"),
            **named_fields(Category.SECURITY, "code_hash", is_exported=False),
            **named_fields(Category.ACTIVITY, "used_at"),
        },
    )
)
declare(
    PersonalModel(
        label="security.SecondFactorDuty",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={**technical_fields("id", "user"), **named_fields(Category.ACTIVITY, "since")},
    )
)
