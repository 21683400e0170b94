"""The table holds numbers of another site; what they stand for is declared where it is kept."""

from cms.operations.personal_data import declare_not_personal

declare_not_personal(
    "wordpress.ImportedObject",
    "Which number of a WordPress site became which object; people are kept in their accounts.",
)
