"""What registers and documents hold about people. The term is that of `DOCUMENTS_KEPT_DAYS`."""

from cms.operations.personal_data import (
    Category,
    OnErasure,
    PersonalField,
    PersonalModel,
    declare,
    named_fields,
    technical_fields,
)

declare(
    PersonalModel(
        label="documents.Register",
        owner="owner_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "organisation", "owner", "next_number"),
            **named_fields(Category.ACTIVITY, "kind", "year"),
        },
    )
)
#: Numbers of an organisation stay with it: who took one becomes nobody.
declare(
    PersonalModel(
        label="documents.RegisterNumber",
        owner="register__owner_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "register", "taken_by", "cancelled_by"),
            **named_fields(
                Category.ACTIVITY, "number", "state", "subject", "date", "taken_at", "cancelled_at"
            ),
            "reason": PersonalField(Category.CONTENT),
        },
    )
)
