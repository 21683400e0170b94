"""Pages of the site as something that can be reported: decided on by who may publish them."""

from typing import Any
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.db.models import QuerySet
from django.utils.html import linebreaks, strip_tags
from django.utils.translation import get_language_from_path, override
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import StreamValue
from wagtail.models import Page
from wagtail.permissions import page_permission_policy
from wagtail.signals import page_published

from cms.core.access import visible_pages
from cms.core.addresses import page_address
from cms.core.views.pages import find_page
from site_modules.moderation import conversations, measures  # noqa: F401  (register theirs)
from site_modules.moderation.enums import Outcome
from site_modules.moderation.models import Decision
from site_modules.moderation.permissions import is_moderator
from site_modules.moderation.selectors.addresses import PAGE
from site_modules.moderation.targets import Target, register


def _visible(user: Any) -> QuerySet:
    return visible_pages(Page.objects.filter(depth__gt=1), user)


def _deciding(user: Any) -> QuerySet:
    """Pages that this person may publish, as Wagtail's own rights say."""
    if not is_moderator(user):
        return Page.objects.none()
    return page_permission_policy.instances_user_has_permission_for(user, "publish")


def _text(page: Page) -> str:
    """Title and every word that search knows of the page."""
    specific: Any = page.specific
    body = getattr(specific, "body", None)
    html = body.render_as_block() if isinstance(body, StreamValue) else ""
    words = strip_tags(html.replace("<", " <"))
    lines = (" ".join(line.split()) for line in words.splitlines())
    parts = (
        page.title,
        getattr(specific, "summary", ""),
        "\n".join(line for line in lines if line),
    )
    return "\n\n".join(part for part in parts if part)


def _html(page: Page) -> str:
    """Its words alone; how it looks, the link beside them shows."""
    return linebreaks(_text(page), autoescape=True)


def _outcomes(page: Page) -> list[Outcome]:
    """The home of a site stays, as it does in the admin. What moderation did not hide it does not
    show: drafts go live on the editors' road alone, with all that it asks for."""
    if not page.live:
        return [Outcome.RESTORE] if _is_hidden_by_decision(page) else []
    return [] if page.sites_rooted_here.exists() else [Outcome.HIDE]


def _is_hidden_by_decision(page: Page) -> bool:
    moves = Decision.objects.filter(
        case__target=PAGE, case__object_key=page.pk, outcome__in=(Outcome.HIDE, Outcome.RESTORE)
    )
    last = moves.first()
    return last is not None and last.outcome == Outcome.HIDE


def _hide(page: Page, by: Any) -> bool:
    fresh = Page.objects.select_for_update(no_key=True).filter(pk=page.pk, live=True).first()
    if fresh is None:
        return False
    fresh.specific.unpublish(user=by)
    return True


def _restore(page: Page, by: Any) -> bool:
    """What stood there before: the row holds it, drafts lie in the revisions."""
    if not Page.objects.filter(pk=page.pk, live=False).update(live=True):
        return False
    specific = Page.objects.get(pk=page.pk).specific
    page_published.send(
        sender=type(specific), instance=specific, revision=specific.get_latest_revision()
    )
    return True


def _find(address: str) -> Page | None:
    """The live page at a path of the site, whatever follows it."""
    path = unquote(urlsplit(address).path)
    language = get_language_from_path(path) or settings.LANGUAGE_CODE
    inner = path.lstrip("/")
    if language != settings.LANGUAGE_CODE:
        inner = inner.removeprefix(language).lstrip("/")
    if inner and not inner.endswith("/"):
        inner += "/"
    with override(language):
        return find_page(inner, language)


register(
    Target(
        name=PAGE,
        label=_("Page"),
        visible_to=_visible,
        deciding=_deciding,
        author_of=lambda page: page.owner,
        title_of=lambda page: page.title,
        address_of=page_address,
        text_of=_text,
        html_of=_html,
        apply={Outcome.HIDE: _hide, Outcome.RESTORE: _restore},
        outcomes_for=_outcomes,
        version_of=lambda page: str(page.live_revision_id or ""),
        find=_find,
    )
)
