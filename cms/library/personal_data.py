"""What the library holds about people."""

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

declare_not_personal("library.ResourcePage", "A document of the site and what is said of it.")
declare_not_personal("library.ResourceChange", "That a resource changed.")
declare_not_personal("library.ResourceTheme", "The name of a theme.")
declare_not_personal("library.ResourceNews", "That a resource is told of.")
declare(
    PersonalModel(
        label="library.ThemeFollow",
        owner="user_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "user"),
            "slug": PersonalField(Category.PROFILE),
            "created_at": PersonalField(Category.ACTIVITY),
        },
    )
)
declare_not_personal("library.FileReading", "The text of a file of the site.")
declare(
    PersonalModel(
        label="library.ResourceCollection",
        owner="owner_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "owner"),
            **named_fields(Category.ACTIVITY, "name", "created_at"),
        },
    )
)
declare(
    PersonalModel(
        label="library.CollectionItem",
        owner="collection__owner_id",
        on_erasure=OnErasure.DELETE,
        fields={
            **technical_fields("id", "collection", "page"),
            "added_at": PersonalField(Category.ACTIVITY),
        },
    )
)
