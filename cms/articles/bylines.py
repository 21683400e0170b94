"""Who wrote an article, as this reader may know it, and how much it was discussed."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import BooleanField, Exists, F, OuterRef, Value
from django.urls import reverse

from cms.articles.models.parts import ArticleAuthor
from site_modules.accounts.models import User


@dataclass(frozen=True)
class Byline:
    """A name; where the reader may open the author's page, also its address and photo."""

    name: str
    organisation: str
    initials: str
    url: str = ""
    person: Any = None

    @property
    def photo_of(self) -> Any:
        """The account whose photo may be shown; nobody's otherwise."""
        return self.person if self.person is not None and self.url and self.person.photo else None


@dataclass(frozen=True)
class Bylines:
    """By article: authors in their order, and the number of comments that readers see."""

    authors: dict[int, list[Byline]] = field(default_factory=dict)
    comments: dict[int, int] = field(default_factory=dict)


def bylines_of(keys: Iterable[int], reader: Any) -> Bylines:
    """One query for any number of articles."""
    rows = (
        ArticleAuthor.objects.filter(page__in=list(keys))
        .select_related("user", "user__profile")
        .annotate(
            comment_count=F("page__discussion__comment_count"),
            is_open=_may_open(reader),
        )
        .order_by("page", "sort_order", "pk")
    )
    authors: dict[int, list[Byline]] = defaultdict(list)
    comments: dict[int, int] = {}
    for row in rows:
        authors[row.page_id].append(_byline(row))
        comments[row.page_id] = row.comment_count or 0
    return Bylines(dict(authors), comments)


def _may_open(reader: Any) -> Any:
    """Whether the reader may open the author's page, asked inside the same query."""
    if not reader.is_authenticated:
        return Value(False, output_field=BooleanField())
    return Exists(User.objects.visible_to(reader).filter(pk=OuterRef("user_id")))


def _byline(row: Any) -> Byline:
    person = row.user
    if person is None:
        return Byline(row.guest_name, row.organisation, initials_of(row.guest_name))
    url, organisation = "", row.organisation
    if row.is_open:
        url = reverse("accounts:member", args=[person.username])
        profile = getattr(person, "profile", None)
        organisation = organisation or (profile.organisation_name if profile else "")
    return Byline(person.public_name, organisation, person.initials, url, person)


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
