"""What comments hold about people."""

from cms.operations.personal_data import declare_not_personal

declare_not_personal("comments.Discussion", "counts of a page")
