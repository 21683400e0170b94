"""People as a search finds them: by name, organisation, skills; never by an address."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from cms.core.search_kinds import EntryData, SearchKind, Watch, register
from cms.media.permissions import reads_everything
from site_modules.accounts.enums import ProfileVisibility
from site_modules.accounts.models import Profile, ProfileInterest, ProfileSkill, User

#: Places of the index: pages that members may open, and those of people who keep theirs shut.
OPEN, PRIVATE = "", "private"


def findable() -> QuerySet:
    return User.objects.filter(is_active=True, erased_at=None)


def load(keys: Iterable[int]) -> Iterable[Any]:
    people = findable().filter(pk__in=keys).select_related("profile")
    return people.prefetch_related("profile__skills", "profile__interests")


def describe(person: Any) -> EntryData:
    profile = getattr(person, "profile", None)
    if profile is None:
        return EntryData(title=person.public_name)
    tags = [tag.name for tag in (*profile.skills.all(), *profile.interests.all())]
    where = [profile.locality, profile.get_county_display()]
    is_private = profile.visibility == ProfileVisibility.PRIVATE
    return EntryData(
        title=person.public_name,
        summary=", ".join(part for part in (profile.position, profile.organisation_name) if part),
        text=profile.biography,
        keywords=" ".join([*tags, profile.spoken_languages]),
        byline=", ".join(dict.fromkeys(part for part in where if part)),
        place=PRIVATE if is_private else OPEN,
    )


def visible(user: Any) -> Q:
    """As `UserQuerySet.visible_to`: members meet who shows their page (and themselves)."""
    if not (user.is_authenticated and user.is_active):
        return Q(pk__in=[])
    if reads_everything(user) or user.has_perm("accounts.add_sanction"):
        return Q()
    return Q(place=OPEN)


def shown(user: Any, keys: Iterable[int]) -> QuerySet:
    return User.objects.visible_to(user).filter(pk__in=keys).values_list("pk", "username")


def addresses_of(usernames: Mapping[int, str]) -> dict[int, str]:
    return {key: reverse("accounts:member", args=[name]) for key, name in usernames.items()}


register(
    SearchKind(
        name="members",
        label=_("Members"),
        icon="user",
        order=70,
        objects=findable,
        load=load,
        describe=describe,
        visible=visible,
        shown=shown,
        addresses_of=addresses_of,
        is_right_shared=True,
        has_own_entry=True,
        watches=(
            Watch(
                User,
                lambda user: user.pk,
                frozenset(
                    {"first_name", "last_name", "nickname", "public_name_choice", "username",
                     "is_active", "erased_at"}
                ),
            ),
            Watch(Profile, lambda profile: profile.pk),
            Watch(ProfileSkill, lambda use: use.content_object_id),
            Watch(ProfileInterest, lambda use: use.content_object_id),
        ),
    )
)  # fmt: skip
