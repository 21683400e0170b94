"""Help with each service, as the platform works now."""

from typing import Any

from cms.demo.content.help.account import ACCOUNT
from cms.demo.content.help.career import CAREER
from cms.demo.content.help.dialogue import DIALOGUE
from cms.demo.content.help.guide import GUIDE
from cms.demo.content.help.hub import HUB
from cms.demo.content.help.management import MANAGEMENT
from cms.demo.content.help.members import MEMBERS
from cms.demo.content.help.shapes import HelpPage, page_text, translations

HELP: tuple[HelpPage, ...] = (GUIDE, ACCOUNT, DIALOGUE, HUB, MANAGEMENT, MEMBERS, CAREER)


def help_pages() -> list[dict[str, Any]]:
    """The pages in Romanian; asked for when they are loaded, for the names of the interface."""
    return [page_text(page) for page in HELP]


def help_in(code: str) -> dict[str, str]:
    """Romanian text → text in a language, of all pages."""
    return {ro: text for page in HELP for ro, text in translations(page, code).items()}
