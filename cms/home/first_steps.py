"""Check-lists for newcomers: as a member, for an organisation, for who writes and who moderates.

A step is done when the thing itself is there, never because somebody ticked it.
"""

from dataclasses import dataclass, field, replace
from typing import Any

from django.db.models import Exists, OuterRef, Q
from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cms.articles.models import ArticlePage, CategoryFollow
from cms.core.enums import Service
from cms.core.together import Asking, at_once, side_by_side
from cms.home.selectors import help_with
from cms.library.models import ResourcePage
from cms.media.models import SiteImage
from forum.forum_conversation.models import Post
from site_modules.accounts.enums import Role
from site_modules.accounts.models import Profile, User
from site_modules.comments.models import Comment
from site_modules.moderation.models import Decision, ReasonTemplate
from site_modules.moderation.viewsets import desk_address
from site_modules.notifications.models import Preference
from site_modules.organisations.enums import MANAGING_ROLES
from site_modules.organisations.models import Membership, Organisation
from site_modules.organisations.querysets import held_by
from site_modules.security.second_factor import HAS_SECOND_FACTOR

#: Names of all lists.
NAMES = ("member", "organisation", "editor", "moderator")
#: Where the steps of a list are taken.
SERVICES = {
    "member": (Service.DIALOGUE, Service.HUB, Service.CAREER),
    "organisation": (Service.HUB, Service.MANAGEMENT),
    "editor": (Service.DIALOGUE, Service.MEMBERS),
    "moderator": (Service.DIALOGUE, Service.HUB),
}
WRITERS = {Role.CONTRIBUTOR, Role.AUTHOR, Role.EDITOR}


@dataclass(frozen=True)
class Step:
    text: str | Promise
    url: str
    is_done: bool


@dataclass(frozen=True)
class Checklist:
    name: str
    title: str | Promise
    steps: list[Step]
    #: The help with the services where the steps are taken: title, url, lang.
    helps: list[dict[str, str]] = field(default_factory=list)

    @property
    def done(self) -> int:
        return sum(step.is_done for step in self.steps)

    @property
    def is_complete(self) -> bool:
        return self.done == len(self.steps)

    @property
    def next_step(self) -> Step | None:
        return next((step for step in self.steps if not step.is_done), None)


def checklists_of(user: User) -> list[Checklist]:
    """The lists that concern this person: two queries."""
    return at_once(asking_checklists(user))


def asking_checklists(user: User) -> Asking[list[Checklist]]:
    """The same as a part of a larger question."""
    roles, member, organisation = yield from side_by_side(
        _roles(user), _member(user), _organisation(user)
    )
    of_roles = [_editor(user)] if roles & WRITERS else []
    if Role.MODERATOR in roles:
        of_roles.append(_moderator(user))
    others = yield from side_by_side(*of_roles)
    found = [member, *([organisation] if organisation else []), *others]
    return [replace(one, helps=_helps(one.name)) for one in found]


def _helps(name: str) -> list[dict[str, str]]:
    """Pages that editors wrote; a service without one is left out."""
    return [page for service in SERVICES[name] if (page := help_with(service))]


def _roles(user: User) -> Asking[set[str]]:
    return set((yield user.groups.values_list("name", flat=True)))


def _facts(user: User, **facts: Any) -> Asking[dict[str, bool]]:
    """All questions about a person in one query."""
    named = {f"has_{name}": fact for name, fact in facts.items()}
    (found,) = yield User.objects.filter(pk=user.pk).values(**named)
    return {name.removeprefix("has_"): fact for name, fact in found.items()}


def _member(user: User) -> Asking[Checklist]:
    mine = {"user": OuterRef("pk")}
    told = Q(biography__gt="") | Q(county__gt="")
    done = yield from _facts(
        user,
        profile=Exists(Profile.objects.filter(told, **mine)),
        follows=Exists(CategoryFollow.objects.filter(**mine)),
        wishes=Exists(Preference.objects.filter(**mine)),
        commented=Exists(Comment.objects.filter(author=OuterRef("pk"))),
        posted=Exists(Post.objects.filter(poster=OuterRef("pk"))),
        second_factor=HAS_SECOND_FACTOR,
    )
    steps = [
        Step(
            _("Say a few words about yourself"), reverse("accounts:profile_edit"), done["profile"]
        ),
        Step(_("Follow the themes you care about"), reverse("articles:own_feeds"), done["follows"]),
        Step(
            _("Choose what you hear by e-mail"), reverse("notifications:settings"), done["wishes"]
        ),
        Step(
            _("Say something in the forum or under an article"),
            reverse("forum:index"),
            done["commented"] or done["posted"],
        ),
        Step(
            _("Protect your account with a second step"),
            reverse("security:overview"),
            done["second_factor"],
        ),
    ]
    return Checklist("member", _("First steps as a member"), steps)


def _organisation(user: User) -> Asking[Checklist | None]:
    """Of the organisation that somebody manages, the last one they entered the platform with."""
    held = held_by(user, MANAGING_ROLES).filter(organisation=OuterRef("pk"))
    others = Membership.objects.holding().filter(organisation=OuterRef("pk")).exclude(user=user)
    organisations = Organisation.objects.filter(Exists(held)).annotate(has_others=Exists(others))
    rows = yield organisations.order_by("-pk")[:1]
    if not rows:
        return None
    found = rows[0]
    manage = reverse("organisations:manage", args=[found.slug])
    steps = [
        Step(_("Enter the details of the organisation"), manage, True),
        Step(_("Send it for verification"), manage, found.submitted_at is not None),
        Step(_("Wait for the confirmation of an administrator"), manage, found.is_active),
        Step(_("Add a description and a logo"), manage, bool(found.description and found.logo)),
        Step(
            _("Invite your colleagues"),
            reverse("organisations:people", args=[found.slug]) if found.is_active else manage,
            found.has_others,
        ),
    ]
    return Checklist("organisation", _("First steps of your organisation"), steps)


def _editor(user: User) -> Asking[Checklist]:
    own = {"owner": OuterRef("pk")}
    pictures = SiteImage.objects.filter(uploaded_by_user=OuterRef("pk"), description__gt="")
    done = yield from _facts(
        user,
        second_factor=HAS_SECOND_FACTOR,
        picture=Exists(pictures),
        article=Exists(ArticlePage.objects.filter(**own)),
        published=Exists(ArticlePage.objects.filter(live=True, **own)),
        resource=Exists(ResourcePage.objects.filter(**own)),
    )
    pages, images = reverse("wagtailadmin_explore_root"), reverse("wagtailimages:index")
    steps = [
        Step(
            _("Protect your account with a second step"),
            reverse("security:overview"),
            done["second_factor"],
        ),
        Step(_("Add a picture with its alternative text"), images, done["picture"]),
        Step(_("Write the draft of an article"), pages, done["article"]),
        Step(_("See an article of yours published"), pages, done["published"]),
        Step(_("Add a resource to a library"), pages, done["resource"]),
    ]
    return Checklist("editor", _("First steps as an editor"), steps)


def _moderator(user: User) -> Asking[Checklist]:
    done = yield from _facts(
        user,
        second_factor=HAS_SECOND_FACTOR,
        decided=Exists(Decision.objects.filter(decided_by=OuterRef("pk"))),
        reasons=Exists(ReasonTemplate.objects.filter(is_active=True)),
    )
    steps = [
        Step(
            _("Protect your account with a second step"),
            reverse("security:overview"),
            done["second_factor"],
        ),
        Step(_("Read the reasons that are ready to use"), desk_address(), done["reasons"]),
        Step(_("Take your first decision at the desk"), desk_address(), done["decided"]),
    ]
    return Checklist("moderator", _("First steps as a moderator"), steps)
