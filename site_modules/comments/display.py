"""A discussion as HTML: what all readers share is made once, what is one's own is put in after."""

import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.core.cache import cache
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from cms.core.cache import cached, content_version
from cms.core.enums import CommentsMode
from cms.core.members_text import clean_source
from cms.core.shared_pages import filled
from cms.core.templatetags.ui import icon
from site_modules.accounts.models import RegistrationSettings
from site_modules.accounts.selectors import agreements
from site_modules.comments import permissions, services
from site_modules.comments.counts import discussions_of
from site_modules.comments.enums import CommentState, Order
from site_modules.comments.models import MAX_LENGTH, Comment, Discussion
from site_modules.comments.selectors.entries import moment, name_of
from site_modules.comments.selectors.personal import (
    Personal,
    own_waiting,
    personal_of,
)
from site_modules.comments.selectors.places import Place, query_of, read_number, read_place
from site_modules.comments.selectors.reasons import TARGET
from site_modules.comments.selectors.threads import part_of

#: The hole of a shared page in which a discussion stands.
DISCUSSION = "discussion"
#: Only the first parts are kept; whatever changes gets another key.
KEPT_SECONDS = 3600
#: Where the control of one person stands in the shared HTML; members' text holds no such thing.
OWN_PLACE = re.compile(r"<!--c(\d+)-->")
EXCERPT = 80


@dataclass(frozen=True)
class SharedPart:
    """HTML with places for what is personal; key → (thanks, name as HTML) of its comments."""

    html: str
    comments: Mapping[int, tuple[int, str]]
    is_one_thread: bool
    is_missing: bool


def shared_part(discussion: Discussion, place: Place, *, for_members: bool) -> SharedPart:
    """The part that an address asks for, the same for everybody of an audience."""
    if not place.is_first_part:
        return _make_part(discussion.page_id, place, for_members)
    audience = "members" if for_members else "visitors"
    key = (
        f"discussion:{content_version()}:{discussion.page_id}:{discussion.version}:"
        f"{place.order}:{audience}:{get_language()}"
    )
    found: SharedPart | None = cache.get(key)
    if found is None:
        found = _make_part(discussion.page_id, place, for_members)
        cache.set(key, found, KEPT_SECONDS)
    return found


def _make_part(page_id: int, place: Place, for_members: bool) -> SharedPart:
    part = part_of(page_id, place, for_members=for_members)
    context = {
        "part": part,
        "for_members": for_members,
        "report_url": _report_url(),
        "rules_url": rules_url(),
    }
    html = render_to_string("comments/_part.html", context)
    shown = {
        entry.pk: (entry.thanks, escape(entry.name))
        for entry in part.everything()
        if not entry.notice
    }
    return SharedPart(html, shown, part.is_one_thread, part.is_missing)


def _report_url() -> str:
    """Address of the report form for comment 0; empty where nothing can be reported."""
    try:
        return reverse("moderation:report", args=[TARGET, 0]).removesuffix("0/")
    except NoReverseMatch:
        return ""


def rules_url() -> str:
    """Where the rules of the community stand; empty when no page is chosen."""
    return cached("comment-rules-url", lambda: agreements(RegistrationSettings.load()).rules_url)


def fill(part: SharedPart, personal: Personal | None) -> SafeString:
    """The shared HTML with the controls of one person, or with plain numbers for a visitor.

    The controls are drawn once for all comments: drawing each by itself would cost more than the
    rest of the page.
    """
    thank, thanks, own = _thank_button(), _thanks_words(), _own_actions() if personal else ""

    def control(found: re.Match[str]) -> str:
        key = found.group(1)
        count, name = part.comments[int(key)]
        if personal is None or int(key) in personal.mine:
            words = thanks % {"count": count} if count else ""
            return words + own % {"key": key}
        is_pressed = int(key) in personal.thanked
        return thank % {
            "key": key, "name": name, "count": f" ({count})" if count else "",
            "pressed": "true" if is_pressed else "false", "says": "" if is_pressed else "1",
        }  # fmt: skip

    return mark_safe(OWN_PLACE.sub(control, part.html))  # noqa: S308


def _pattern(name: str) -> str:
    """The address of a deed on the comment %(key)s."""
    return reverse(f"comments:{name}", args=[0]).replace("0", "%(key)s", 1)


def _thank_button() -> str:
    """A button of the one form of the page: it says thanks, or takes them back."""
    return format_html(
        '<button class="action" form="fapte" formaction="{}" name="da" value="%(says)s" '
        'aria-pressed="%(pressed)s" data-thank>{}{}<span data-count>%(count)s</span>'
        '<span class="vh">, %(name)s</span></button>',
        _pattern("thank"), icon("heart"), _("Thanks"),
    )  # fmt: skip


def _thanks_words() -> str:
    return format_html('<span class="action">{}{} (%(count)s)</span>', icon("heart"), _("Thanks"))


def _own_actions() -> str:
    return format_html(
        '<a class="action" href="{}">{}{}</a><a class="action" href="{}">{}{}</a>',
        _pattern("edit"), icon("edit"), _("Change"), _pattern("delete"), icon("trash"), _("Delete"),
    )  # fmt: skip


@dataclass(frozen=True)
class Ground:
    """What a discussion needs to know of its page, short enough to stand in a template."""

    pk: int
    comments_mode: str
    comments_wait: bool

    @property
    def takes_comments(self) -> bool:
        return self.comments_mode == CommentsMode.OPEN

    def written(self) -> str:
        """As one word: `12:open:1`."""
        return f"{self.pk}:{self.comments_mode}:{int(self.comments_wait)}"


def read_ground(word: str) -> Ground:
    """The reverse of `Ground.written`."""
    key, mode, waits = word.split(":")
    return Ground(int(key), mode, waits == "1")


def discussion_html(request: HttpRequest, ground: str) -> SafeString:
    """The whole discussion under a page, for one reader.

    What stands around the threads is the same for most readers of a moment, too: it is kept with
    holes for threads and tokens, unless this reader has something of their own in it.
    """
    page, user = read_ground(ground), request.user
    place = read_place(request.GET)
    discussion = discussions_of(request, [page.pk])[page.pk]
    part = shared_part(discussion, place, for_members=user.is_authenticated)
    personal = personal_of(user, page.pk) if user.is_authenticated else None
    context = _context_of(request, page, discussion, place, part, personal)
    if not _is_usual(request, place, personal):
        context["threads"] = fill(part, personal)
        return SafeString(render_to_string("comments/discussion.html", context, request=request))
    request.discussion_threads = fill(part, personal)  # type: ignore[attr-defined]
    context["threads"] = None
    if "form" in context:
        context["form"]["token"] = ""
    return SafeString(
        filled(
            request,
            f"discussion-frame:{ground}:{discussion.version}:{_key_of(context)}",
            lambda stand_in: render_to_string("comments/discussion.html", context, stand_in),
        )
    )


def _is_usual(request: HttpRequest, place: Place, personal: Personal | None) -> bool:
    """A member who reads the first part and has nothing that waits."""
    is_plain = place.is_first_part and "raspuns" not in request.GET
    return is_plain and personal is not None and not personal.waiting


def _key_of(context: dict[str, Any]) -> str:
    """What the frame depends on beside the page and the version of its discussion."""
    form = context.get("form") or {}
    return ":".join(
        str(one)
        for one in (
            context["place"].order,
            context["personal"].follows,
            context["can_close"],
            form.get("waits"),
            form.get("may_be_official"),
        )
    )


def threads_of(request: HttpRequest, argument: str) -> str:
    """The threads, put together before the frame around them."""
    return str(request.discussion_threads)  # type: ignore[attr-defined]


def new_token(request: HttpRequest, argument: str) -> str:
    """What makes a form be accepted once."""
    return secrets.token_urlsafe(24)


def _context_of(
    request: HttpRequest,
    page: Ground,
    discussion: Discussion,
    place: Place,
    part: SharedPart,
    personal: Personal | None,
) -> dict[str, Any]:
    user: Any = request.user
    context: dict[str, Any] = {
        "page": page,
        "discussion": discussion,
        "place": place,
        "part": part,
        "orders": _orders(place),
        "closed": _why_closed(page, discussion),
        "personal": personal,
        "waiting": waiting_rows(personal.waiting) if personal else [],
        "can_close": personal is not None and permissions.can_close(user),
        "rules_url": rules_url(),
        "here": request.get_full_path(),
    }
    if personal is not None and not context["closed"]:
        answered = answered_row(page, read_number(request.GET.get("raspuns", "")))
        context["form"] = form_values(request, page, answered=answered)
    return context


def _orders(place: Place) -> list[dict[str, Any]]:
    return [
        {"label": order.label, "url": f"{query_of(ordine=order)}#comentarii",
         "is_current": order == place.order and place.is_first_part}
        for order in Order
    ]  # fmt: skip


def _why_closed(page: Any, discussion: Discussion) -> str | Promise:
    """Words of a closed discussion; empty while it is open."""
    if discussion.is_closed:
        return discussion.closed_reason or _("Moderators closed this discussion.")
    return "" if page.takes_comments else _("Comments on this page are closed.")


def form_values(
    request: HttpRequest, page: Any, *, answered: dict[str, Any] | None = None
) -> dict[str, Any]:
    """An empty form for a comment, as the template takes it."""
    return {
        "action": reverse("comments:write", args=[page.pk]),
        "token": secrets.token_urlsafe(24),
        "text": "",
        "answered": answered,
        "most": MAX_LENGTH,
        "waits": services.must_wait(page, request.user),  # type: ignore[arg-type]
        "may_be_official": permissions.can_answer_officially(request.user),
    }


def answered_row(page: Any, key: int | None) -> dict[str, Any] | None:
    """Whom an answer answers, and how their comment begins."""
    if key is None:
        return None
    shown = Comment.objects.on(page).filter(state=CommentState.VISIBLE, pk=key)
    comment = shown.select_related("author").first()
    if comment is None:
        return None
    return {"pk": comment.pk, "name": name_of(comment.author), "words": excerpt(comment.source)}


def excerpt(text: str) -> str:
    """The beginning of a comment on one line."""
    line = " ".join(clean_source(text).split())
    return line if len(line) <= EXCERPT else f"{line[:EXCERPT].rstrip()}…"


def waiting_rows(keys: list[int]) -> list[dict[str, Any]]:
    """One's own words that a moderator has not read yet."""
    return [
        {
            "pk": comment.pk,
            "html": mark_safe(  # noqa: S308
                services.preview(comment.pending_source) if comment.has_pending else comment.html
            ),
            "is_new_text": comment.has_pending,
            "written": moment(comment.pending_at or comment.created_at),
        }
        for comment in own_waiting(keys)
    ]
