"""Files belong to the site's collections; what they hold about people is who uploaded them."""

from cms.operations.personal_data import (
    Category,
    OnErasure,
    PersonalModel,
    declare,
    named_fields,
    technical_fields,
)

FILES_STAY = "Files of the site stay; the one who uploaded them is shown as a deleted user."
SHARED = ("id", "collection", "uploaded_by_user", "file_size", "file_hash")

declare(
    PersonalModel(
        label="media.SiteImage",
        owner="uploaded_by_user_id",
        on_erasure=OnErasure.KEEP,
        reason=FILES_STAY,
        fields={
            **technical_fields(
                *SHARED, "width", "height", "focal_point_x", "focal_point_y",
                "focal_point_width", "focal_point_height",
            ),
            **named_fields(
                Category.CONTENT, "title", "description", "credit", "file", "created_at"
            ),
        },
    )
)  # fmt: skip
declare(
    PersonalModel(
        label="media.SiteDocument",
        owner="uploaded_by_user_id",
        on_erasure=OnErasure.KEEP,
        reason=FILES_STAY,
        fields={
            **technical_fields(*SHARED),
            **named_fields(Category.CONTENT, "title", "file", "created_at"),
        },
    )
)
declare(
    PersonalModel(
        label="media.SiteMedia",
        owner="uploaded_by_user_id",
        on_erasure=OnErasure.KEEP,
        reason=FILES_STAY,
        fields={
            **technical_fields(
                "id", "collection", "uploaded_by_user", "type", "duration", "width", "height",
            ),
            **named_fields(
                Category.CONTENT,
                "title", "file", "thumbnail", "captions", "captions_language", "transcript",
                "created_at",
            ),
        },
    )
)  # fmt: skip
