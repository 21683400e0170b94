"""What registers and documents hold about people. The term is that of `DOCUMENTS_KEPT_DAYS`."""

from datetime import timedelta

from cms.operations.personal_data import (
    Category,
    MachineText,
    OnErasure,
    PersonalField,
    PersonalModel,
    declare,
    declare_machine_text,
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
#: A person's own documents go with them. Those of an organisation stay with it until their term,
#: whoever made them; what they say of other people goes with them then (GDPR, art. 17(3)(e)).
declare(
    PersonalModel(
        label="documents.Document",
        owner="owner_id",
        on_erasure=OnErasure.DELETE,
        retention=timedelta(0),
        retention_field="kept_until",
        fields={
            **technical_fields(
                "id",
                "owner",
                "organisation",
                "made_by",
                "template_version",
                "own_template",
                "related",
                "version",
                "attempts",
                "number",
                "search_text",
                "kept_until",
            ),
            **named_fields(Category.CONTENT, "title", "failure"),
            #: Encrypted; the exported files hold the same words.
            "sealed_answers": PersonalField(Category.IDENTITY, is_exported=False),
            **named_fields(
                Category.ACTIVITY, "state", "code", "shown", "created_at", "changed_at", "made_at"
            ),
            "pdf": PersonalField(Category.CONTENT, is_file=True),
            "docx": PersonalField(Category.CONTENT, is_file=True),
            "xlsx": PersonalField(Category.CONTENT, is_file=True),
        },
    )
)
declare(
    PersonalModel(
        label="documents.DocumentShare",
        owner="member_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "document", "member", "shared_by"),
            "shared_at": PersonalField(Category.ACTIVITY),
        },
    )
)
declare(
    PersonalModel(
        label="documents.Batch",
        owner="owner_id",
        on_erasure=OnErasure.DELETE,
        retention=timedelta(0),
        retention_field="kept_until",
        fields={
            **technical_fields(
                "id",
                "owner",
                "organisation",
                "made_by",
                "template_version",
                "own_template",
                "kept_until",
            ),
            **named_fields(Category.ACTIVITY, "state", "total", "begun_at", "done_at"),
        },
    )
)
declare(
    PersonalModel(
        label="documents.BatchRow",
        owner="batch__owner_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "batch", "document", "position"),
            "sealed_answers": PersonalField(Category.IDENTITY, is_exported=False),
            **named_fields(Category.ACTIVITY, "state", "error"),
        },
    )
)
#: The organisation's own file; who uploaded it is forgotten with them.
declare(
    PersonalModel(
        label="documents.OwnTemplate",
        owner="uploaded_by_id",
        on_erasure=OnErasure.ANONYMISE,
        fields={
            **technical_fields(
                "id",
                "organisation",
                "replaces",
                "register_kind",
                "number",
                "fields",
                "is_ready",
                "is_put_away",
            ),
            "uploaded_by": PersonalField(Category.TECHNICAL, is_exported=False, blank_value=None),
            **named_fields(Category.CONTENT, "title", "file_name"),
            "file": PersonalField(Category.CONTENT, is_exported=False),
            "uploaded_at": PersonalField(Category.ACTIVITY),
        },
    )
)
#: Titles of an organisation's documents and reasons in its registers, as its people wrote them.
declare_machine_text(MachineText(label="documents.Document", fields=("title", "search_text")))
declare_machine_text(MachineText(label="documents.RegisterNumber", fields=("reason",)))
