"""May this article go live? Asked by the form, and again by every other road to live."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import ngettext

from cms.articles.recordings import lacks_text, recordings_in
from cms.media.models import SiteMedia


class PublicationRefused(ValidationError):
    """Something that readers need is missing; nothing was published."""

    def __init__(self, message: str, *, page_id: int) -> None:
        super().__init__({"body": message})
        self.page_id = page_id


def recordings_without_text(page: Any) -> list[SiteMedia]:
    """Recordings that lack captions or transcript and that no editor's reason speaks of."""
    waived = set(page.transcript_waived_for) if page.transcript_waiver.strip() else set()
    return [item for item in recordings_in(page.body) if item.pk not in waived and lacks_text(item)]


def missing_words(missing: list[SiteMedia]) -> str:
    """What to do about it, naming each recording."""
    titles = ", ".join(f"„{item.title}”" for item in missing)
    words = ngettext(
        "The recording %(titles)s needs its text first: captions for a film, a transcript for "
        "sound. Add it to the recording, then publish.",
        "The recordings %(titles)s need their text first: captions for a film, a transcript for "
        "sound. Add it to the recordings, then publish.",
        len(missing),
    )
    return words % {"titles": titles}


def refuse_without_text(page: Any) -> None:
    """Raises PublicationRefused unless each recording has its text or a reason."""
    missing = recordings_without_text(page)
    if missing:
        raise PublicationRefused(missing_words(missing), page_id=page.pk)
