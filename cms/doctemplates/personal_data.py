"""What the templates hold about people: who published a version."""

from cms.operations.personal_data import (
    Category,
    OnErasure,
    PersonalField,
    PersonalModel,
    declare,
    declare_not_personal,
    technical_fields,
)

declare_not_personal("doctemplates.DocumentTemplatePage", "A template of the site.")
declare(
    PersonalModel(
        label="doctemplates.TemplateVersion",
        owner="created_by_id",
        on_erasure=OnErasure.ANONYMISE,
        fields={
            **technical_fields("id", "page", "source"),
            "number": PersonalField(Category.ACTIVITY),
            "created_at": PersonalField(Category.ACTIVITY),
            "created_by": PersonalField(Category.ACTIVITY, is_exported=False, blank_value=None),
        },
    )
)
