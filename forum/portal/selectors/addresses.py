"""Where things of the forum are found; odd values of an address count as absent."""

from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlsplit

from django.urls import Resolver404, resolve, reverse

from site_modules.comments.selectors.places import query_of, read_number

__all__ = ["After", "forum_address", "page_of", "post_address", "post_at", "query_of",
           "read_after", "read_number", "topic_address", "write_after"]  # fmt: skip

#: Posts of one page of a topic: a range of their numbers.
PER_PAGE = 20

#: The last topic of the list before: (last written in, key).
After = tuple[datetime, int]


def page_of(number: int | None) -> int:
    """The page of a topic on which a post stands."""
    return (max(number or 1, 1) - 1) // PER_PAGE + 1


def topic_address(topic_id: int, *, page: int = 1, fragment: str = "") -> str:
    query = query_of(pagina=page) if page > 1 else ""
    return reverse("forum:topic", args=[topic_id]) + query + (f"#{fragment}" if fragment else "")


def post_address(post_id: int) -> str:
    """The permanent address of a post: it leads to its place, on whatever page it stands."""
    return reverse("forum:post", args=[post_id])


def forum_address(forum_id: int) -> str:
    return reverse("forum:forum", args=[forum_id])


def write_after(at: datetime, key: int) -> str:
    """`1780000000123456-77`: microseconds, so that two topics of one second keep their order."""
    since = at - datetime(1970, 1, 1, tzinfo=UTC)
    return f"{since.days * 86_400_000_000 + since.seconds * 1_000_000 + since.microseconds}-{key}"


def read_after(text: str) -> After | None:
    moment, _dash, key = text.partition("-")
    micros, number = read_number(moment), read_number(key)
    if micros is None or number is None or micros > 250_000_000_000_000_000:
        return None
    days, rest = divmod(micros, 86_400_000_000)
    seconds, micros = divmod(rest, 1_000_000)
    try:
        at = datetime.fromordinal(days + 719_163).replace(tzinfo=UTC)
    except (ValueError, OverflowError):
        return None
    return at.replace(
        hour=seconds // 3600, minute=seconds // 60 % 60, second=seconds % 60, microsecond=micros
    ), number


def post_at(address: str) -> tuple[int | None, int | None]:
    """(post, topic) that an address of the forum names; pasted ones lead to what they show."""
    parts = urlsplit(address)
    try:
        found = resolve(parts.path)
    except Resolver404:
        return None, None
    if found.view_name == "forum:post":
        return found.kwargs.get("post_id"), None
    if found.view_name != "forum:topic":
        return None, None
    fragment = parts.fragment.removeprefix("p") if parts.fragment.startswith("p") else ""
    named = dict(parse_qsl(parts.query)).get("mesaj", "") or fragment
    return read_number(named), found.kwargs.get("topic_id")
