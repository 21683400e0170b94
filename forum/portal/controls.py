"""The controls below a post as patterns, made once for each language; filling them is cheap."""

from functools import lru_cache

from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import override

from cms.core.templatetags.ui import icon
from forum.portal.selectors.posts import TARGET


@lru_cache(maxsize=8)
def control_patterns(language: str) -> dict[str, str]:
    """Name of a control → HTML with places: %(key)s, %(number)s, %(name)s (safe), %(count)s, …"""
    with override(language):
        answers = _link("?raspuns=%(key)s#raspuns", "reply", _("Reply"))
        own = _link(_address("edit"), "edit", _("Change"))
        return {
            "thank": _thank(),
            "thanked": format_html(
                '<span class="action">{}{}%(count)s</span>', icon("heart"), _("Thanks")
            ),
            "answers": answers + _link("?citeaza=%(key)s#raspuns", "edit", _("Quote it")),
            "accept": _accept(),
            "own": own + _link(_address("delete"), "trash", _("Delete")),
            "moderate": _link(_desk_address(), "shield", _("Moderate")),
        }


def _address(name: str) -> str:
    """An address of post 0 with a place for the key."""
    return reverse(f"forum:{name}", args=[0]).replace("/0/", "/%(key)s/")


def _desk_address() -> str:
    return reverse("moderation_case", args=[TARGET, 0]).replace("/0/", "/%(key)s/")


def _message() -> str:
    """„mesajul 3”"""
    return _("message %(number)s")


def _thank() -> str:
    """A button of the one form of the page: it says thanks, or takes them back."""
    return format_html(
        '<button class="action" form="fapte" formaction="{}" name="da" value="%(thanks)s" '
        'aria-pressed="%(thanked)s" data-thank>{}{}<span data-count>%(count)s</span>'
        '<span class="vh">, %(name)s</span></button>',
        _address("thank"), icon("heart"), _("Thanks"),
    )  # fmt: skip


def _accept() -> str:
    return format_html(
        '<button class="action" form="fapte" formaction="{}" name="da" value="%(accepts)s" '
        'aria-pressed="%(accepted)s">{}{}<span class="vh"> {}</span></button>',
        _address("accept"), icon("ok"), _("Solution"), _message(),
    )  # fmt: skip


def _link(address: str, name: str, words: str) -> str:
    return format_html(
        '<a class="action" href="{}">{}{}<span class="vh"> {}</span></a>',
        address, icon(name), words, _message(),
    )  # fmt: skip
