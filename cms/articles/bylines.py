"""Who wrote an article, as its readers may know it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import BooleanField, Exists, OuterRef, Value
from django.urls import reverse

from cms.articles.models.parts import ArticleAuthor
from cms.core.access import audience_key
from cms.core.cache import cached_many
from cms.core.shared_pages import Audience
from site_modules.accounts.models import User


@dataclass(frozen=True)
class Byline:
    """A name; where readers may open the author's page, also its address and photo."""

    name: str
    organisation: str
    initials: str
    url: str = ""
    photo_url: str = ""


def bylines_of(keys: Iterable[int], reader: Any) -> dict[int, list[Byline]]:
    """By article: authors in their order, as an audience may know them.

    Kept until something is published or one of the authors changes (see `signal_handlers`).
    """
    audience = Audience(reader)
    named = {f"article-authors:{key}:{audience_key(audience)}": key for key in keys}

    def make(missing: list[str]) -> dict[str, list[Byline]]:
        read = _read([named[name] for name in missing], audience)
        return {name: read.get(named[name], []) for name in missing}

    return {named[name]: authors for name, authors in cached_many(named, make).items()}


def _read(keys: list[int], audience: Audience) -> dict[int, list[Byline]]:
    rows = (
        ArticleAuthor.objects.filter(page__in=keys)
        .select_related("user", "user__profile")
        .annotate(is_open=_may_open(audience))
        .order_by("page", "sort_order", "pk")
    )
    authors: dict[int, list[Byline]] = defaultdict(list)
    for row in rows:
        authors[row.page_id].append(_byline(row))
    return authors


def _may_open(audience: Audience) -> Any:
    """Whether readers may open the author's page, asked inside the same query."""
    if not audience.is_authenticated:
        return Value(False, output_field=BooleanField())
    return Exists(User.objects.visible_to(audience).filter(pk=OuterRef("user_id")))


def _byline(row: Any) -> Byline:
    person = row.user
    if person is None:
        return Byline(row.guest_name, row.organisation, initials_of(row.guest_name))
    if not row.is_open:
        return Byline(person.public_name, row.organisation, person.initials)
    profile = getattr(person, "profile", None)
    organisation = row.organisation or (profile.organisation_name if profile else "")
    return Byline(
        person.public_name,
        organisation,
        person.initials,
        url=reverse("accounts:member", args=[person.username]),
        photo_url=reverse("accounts:photo", args=[person.username]) if person.photo else "",
    )


def initials_of(name: str) -> str:
    """One or two letters for the round picture of a guest."""
    words = name.split()
    letters = "".join(word[0] for word in words[:2]) if len(words) > 1 else name[:2]
    return letters.upper()


def byline_of_owner(page: Any) -> list[Byline]:
    """For a draft that names nobody: the person who made it, as the publication will sign it."""
    owner = get_user_model()._default_manager.filter(pk=page.owner_id).first()
    return [Byline(owner.public_name, "", owner.initials)] if owner else []


def byline_of_row(row: Any) -> Byline:
    """An author of a draft, whose row may not be stored yet."""
    row.is_open = False
    return _byline(row)
