"""Which part of a discussion an address asks for. Odd values count as absent."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from cms.core.addresses import page_address
from site_modules.comments.enums import Order
from site_modules.comments.models import MAX_DEPTH, STEP, Comment

MAX_DIGITS = 18


@dataclass(frozen=True)
class Place:
    """The threads of a page in an order, after a thread; or one thread, after an answer."""

    order: Order = Order.NEWEST
    #: (thanks, key) of the last thread shown before.
    after: tuple[int, int] | None = None
    thread: int | None = None
    #: Path of the last answer shown before, within `thread`.
    after_path: str = ""
    #: The comment of a permalink, wherever it stands.
    comment: int | None = None

    @property
    def is_first_part(self) -> bool:
        """The part that most readers see, worth keeping."""
        return self.after is None and self.thread is None and self.comment is None


def read_place(query: Mapping[str, str]) -> Place:
    """From the query of an address."""
    order = query.get("ordine", "")
    thread = read_number(query.get("discutie", ""))
    after = query.get("dupa", "")
    return Place(
        order=Order(order) if order in Order.values else Order.NEWEST,
        after=_read_after(after) if thread is None else None,
        thread=thread,
        after_path=after if thread is not None and _is_path(after) else "",
        comment=read_number(query.get("comentariu", "")),
    )


def read_number(text: str) -> int | None:
    """A key; None for anything else, such as „²” or thousands of digits."""
    if text.isascii() and text.isdecimal() and len(text) <= MAX_DIGITS:
        return int(text)
    return None


def _read_after(text: str) -> tuple[int, int] | None:
    thanks, _dash, key = text.rpartition("-")
    found = read_number(thanks or "0"), read_number(key)
    return None if None in found else found  # type: ignore[return-value]


def _is_path(text: str) -> bool:
    is_digits = text.isascii() and text.isdecimal()
    return is_digits and len(text) in range(STEP, STEP * MAX_DEPTH + 1, STEP)


def query_of(**values: object) -> str:
    """`?ordine=vechi&dupa=0-12`"""
    return f"?{urlencode({name: str(value) for name, value in values.items()})}"


def address_of(comment: Comment) -> str:
    """Where those who may see it find a comment."""
    return f"{page_address(comment.page)}{query_of(comentariu=comment.pk)}#c{comment.pk}"
