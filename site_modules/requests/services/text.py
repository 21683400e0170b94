"""The words of members and staff as they are stored."""

from django.utils.formats import localize
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import clean_source
from site_modules.requests.services.refusals import RequestRefused

MAX_LENGTH = 8000
MAX_NOTE = 2000
MAX_COMMENT = 1000


def checked_text(text: str, *, most: int = MAX_LENGTH, field: str = "text") -> str:
    """Raises RequestRefused for none or too many words."""
    words = clean_source(text)
    if not words:
        raise RequestRefused("empty", _("Write your message."), field)
    if len(words) > most:
        message = _("The text has %(length)s characters; at most %(most)s fit. Shorten it.")
        sizes = {"length": localize(len(words)), "most": localize(most)}
        raise RequestRefused("too_long", message % sizes, field)
    return words
