"""What the kinds of the tests hold about people."""

from cms.operations.personal_data import (
    Category,
    PersonalField,
    declare,
    declare_not_personal,
    named_fields,
)
from site_modules.submissions.personal_data import submission_map

declare(
    submission_map(
        "notices.Notice",
        {
            **named_fields(Category.CONTENT, "body", "deadline", "topics"),
            "file": PersonalField(Category.CONTENT, is_file=True),
        },
    )
)
declare(submission_map("notices.Poster", {}))
declare_not_personal("notices.Contact", "A child of a notice; goes with it.")
declare_not_personal("notices.Topic", "Words of the tests.")
