"""What editors corrected on the page of a document outlives its next version.

The last placement left what it wrote (`DocumentUpload.placed_words`). Where the page says something
else now, an editor changed it; where the new version would write the same as before, its author did
not. Only both together keep the correction: what the author changed is the author's again.
"""

from typing import Any

from cms.library.models import ResourcePage

FIELDS = (
    "title", "summary", "search_description", "body", "resource_type", "theme_id", "licence",
    "language", "publisher", "year", "keywords", "is_public",
)  # fmt: skip


def words_on(page: ResourcePage) -> dict[str, Any]:
    """Field → what the page says, as JSON; blocks without the ids that each saving may change."""
    found = {name: getattr(page, name) for name in FIELDS if name != "body"}
    raw: Any = page.body
    found["body"] = [[one["type"], one["value"]] for one in raw.get_prep_value()]
    return found


class Corrections:
    """Taken from a page before it is written again."""

    def __init__(self, page: ResourcePage, placed: dict[str, Any]) -> None:
        now = words_on(page)
        self.placed = placed
        self.kept = {
            name: getattr(page, name)
            for name in FIELDS
            if name in placed and now[name] != placed[name]
        }

    def put_back(self, page: ResourcePage, written: dict[str, Any]) -> None:
        """Where the author left the field as it was. A page is never opened by this."""
        for name, value in self.kept.items():
            is_opening = name == "is_public" and value
            if written[name] == self.placed[name] and not is_opening:
                setattr(page, name, value)
        page.draft_title = page.title

    def keeps_note(self, note: str) -> bool:
        """True where the note of the file in front is not a new one."""
        return "note" in self.placed and self.placed["note"] == note
