"""What documents hold about people."""

from cms.operations.personal_data import (
    Category,
    OnErasure,
    PersonalField,
    PersonalModel,
    declare,
    named_fields,
    technical_fields,
)
from site_modules.submissions.personal_data import submission_map

WORDS = named_fields(
    Category.CONTENT, "description", "resource_type", "theme", "visibility", "rights", "licence",
    "publisher", "year", "language", "keywords", "note",
)  # fmt: skip

#: The copy in the library leaves with the document (see `signal_handlers`).
declare(
    submission_map("uploads.DocumentUpload", WORDS, "files", "page", "placed_at", "placed_words")
)
#: Files of an organisation's document belong to nobody (see `services.files.attach`).
declare(
    PersonalModel(
        label="uploads.UploadFile",
        owner="owner_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields(
                "id", "owner", "upload", "size", "file_hash", "version", "document", "state",
                "page_count",
            ),
            "file": PersonalField(Category.CONTENT, is_file=True),
            "name": PersonalField(Category.CONTENT),
            # The words of the file itself, which is exported.
            **named_fields(Category.CONTENT, "text", "findings", is_exported=False),
            "created_at": PersonalField(Category.ACTIVITY),
        },
    )
)  # fmt: skip
