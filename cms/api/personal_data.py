"""What the API holds about people."""

from datetime import timedelta

from cms.operations.personal_data import (
    Category,
    OnErasure,
    PersonalField,
    PersonalModel,
    declare,
)

SECRET = PersonalField(Category.SECURITY, is_exported=False)

declare(
    PersonalModel(
        label="api.ApiToken",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            "id": PersonalField(Category.TECHNICAL, is_exported=False),
            "user": PersonalField(Category.TECHNICAL, is_exported=False),
            "name": PersonalField(Category.CONTENT),
            "secret_hash": SECRET,
            "shown_start": PersonalField(Category.SECURITY),
            "scopes": PersonalField(Category.SECURITY),
            "access_proof": SECRET,
            "created_at": PersonalField(Category.ACTIVITY),
            "expires_at": PersonalField(Category.SECURITY),
            "last_used_at": PersonalField(Category.ACTIVITY),
            "revoked_at": PersonalField(Category.SECURITY),
        },
        retention=timedelta(days=365),
        retention_field="expires_at",
    )
)
