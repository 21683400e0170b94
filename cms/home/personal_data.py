"""What the home keeps about people."""

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

declare_not_personal("home.SetUpStep", "The name of a step of the set-up.")
declare(
    PersonalModel(
        label="home.BoardState",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("user"),
            **named_fields(Category.ACTIVITY, "seen_at", "before_at"),
            "hidden_lists": PersonalField(Category.TECHNICAL),
        },
    )
)
