"""Pages by cursor: stable whatever is added meanwhile, and closed to guesses."""

from typing import Annotated, Any

from django.core import signing
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja import Query

from cms.api.problems import Problem

DEFAULT_LIMIT = 20
MAX_LIMIT = 100

Limit = Annotated[int, Query(ge=1, le=MAX_LIMIT, description="How many entries to return at most.")]
Cursor = Annotated[
    str, Query(max_length=200, description="Taken from `next` of the answer before.")
]


def read_cursor(name: str, cursor: str) -> int | None:
    """The place a cursor stands for, None for the beginning. Raises Problem 400."""
    if not cursor:
        return None
    try:
        return int(signing.Signer(salt=f"api-{name}").unsign(cursor))
    except (signing.BadSignature, ValueError, UnicodeError) as error:
        message = _("The cursor is not one of ours. Begin again without it.")
        raise Problem(400, message) from error


def write_cursor(name: str, place: int) -> str:
    return signing.Signer(salt=f"api-{name}").sign(str(place))


def next_address(request: HttpRequest, name: str, place: int | None) -> str | None:
    """The address of the next page, with the filters of this one."""
    if place is None:
        return None
    query = request.GET.copy()
    query["cursor"] = write_cursor(name, place)
    return f"{request.path}?{query.urlencode()}"


def cut(
    request: HttpRequest, queryset: QuerySet[Any], *, name: str, cursor: str, limit: int
) -> tuple[list[Any], str | None]:
    """The entries of one page in the order of their keys, and the next page's address."""
    after = read_cursor(name, cursor)
    if after is not None:
        queryset = queryset.filter(pk__gt=after)
    found = list(queryset.order_by("pk")[: limit + 1])
    has_more = len(found) > limit
    found = found[:limit]
    return found, next_address(request, name, found[-1].pk if has_more else None)
