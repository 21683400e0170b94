"""The area in which an organisation's people take care of it."""

from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.translation import gettext as _

from site_modules.accounts.enums import County
from site_modules.organisations import permissions, sections
from site_modules.organisations.enums import (
    ConversationState,
    MemberRole,
    OrganisationKind,
    OrganisationTheme,
)
from site_modules.organisations.models import (
    Conversation,
    Membership,
    Organisation,
    OrganisationEvent,
)

PER_PAGE = 30


def sections_of(organisation: Organisation, user: Any) -> list[dict[str, str]]:
    """The tabs of the area, as far as this person's role reaches."""
    slug = [organisation.slug]
    tabs = []
    held = permissions.held_role(user, organisation)
    manages, acts = bool(held and held.manages), bool(held and held.acts)
    if manages:
        tabs.append({"title": _("Details"), "url": reverse("organisations:manage", args=slug)})
        if organisation.is_verified:
            people = reverse("organisations:people", args=slug)
            tabs.append({"title": _("People"), "url": people})
    if organisation.is_verified and acts:
        tabs.append({"title": _("Messages"), "url": reverse("organisations:inbox", args=slug)})
        tabs += sections.added_tabs(organisation)
    if manages or permissions.can_verify(user):
        tabs.append({"title": _("Journal"), "url": reverse("organisations:journal", args=slug)})
    return tabs


def people_of(organisation: Organisation) -> QuerySet[Membership]:
    """Who belongs to it now."""
    held = Membership.objects.holding().filter(organisation=organisation)
    return held.select_related("user").order_by("pk")


def shown_people(organisation: Organisation, user: Any) -> list[Membership]:
    """Who stands on the organisation's page for this reader."""
    held = Membership.objects.visible_to(user).holding().filter(organisation=organisation)
    held = held.filter(is_shown=True, user__is_active=True)
    return list(held.select_related("user", "user__profile").order_by("pk")[:30])


def inbox_page(organisation: Organisation, user: Any, view: str, number: str) -> Page:
    """`view`: unanswered, mine, closed, or everything that is not closed."""
    conversations = Conversation.objects.visible_to(user).filter(organisation=organisation)
    if view == "asteapta":
        conversations = conversations.unanswered()
    elif view == "ale-mele":
        conversations = conversations.filter(assigned_to=user.pk).exclude(
            state=ConversationState.CLOSED
        )
    elif view == "inchise":
        conversations = conversations.filter(state=ConversationState.CLOSED)
    else:
        conversations = conversations.exclude(state=ConversationState.CLOSED)
    conversations = conversations.select_related("member", "assigned_to", "organisation")
    return Paginator(conversations.order_by("-last_message_at", "-pk"), PER_PAGE).get_page(
        number[:10]
    )


def own_conversations(user: Any, number: str) -> Page:
    """What this person wrote to organisations."""
    own = Conversation.objects.filter(member=user.pk).select_related("organisation")
    return Paginator(own.order_by("-last_message_at", "-pk"), PER_PAGE).get_page(number[:10])


def journal_page(organisation: Organisation, number: str) -> Page:
    """The newest first, thirty a page."""
    events = OrganisationEvent.objects.filter(organisation=organisation)
    events = events.select_related("actor", "person").order_by("-pk")
    return Paginator(events, PER_PAGE).get_page(number[:10])


def change_lines(event: OrganisationEvent) -> list[dict[str, str]]:
    """{field: [before, after]} in the words of a reader."""
    return [
        {"label": _label(name), "before": _words(name, before), "after": _words(name, after)}
        for name, (before, after) in event.changes.items()
    ]


def _label(name: str) -> str:
    """Fields of the two models by their names; others as other apps wrote them."""
    known = {
        field.name: field.verbose_name
        for model in (Membership, Organisation)
        for field in model._meta.concrete_fields
    }
    return str(_("Themes")) if name == "themes" else str(known.get(name, name))


CHOICES: dict[str, Any] = {
    "role": MemberRole, "kind": OrganisationKind, "county": County,
}  # fmt: skip


def _words(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return str(_("yes") if value else _("no"))
    if name == "themes" and isinstance(value, list):
        return ", ".join(str(OrganisationTheme(one).label) for one in value)
    if name in CHOICES and value in CHOICES[name].values:
        return str(CHOICES[name](value).label)
    return str(value)


def memberships_of(user: Any) -> QuerySet[Membership]:
    """Everything this person belongs to now, with the organisation, by name."""
    held = Membership.objects.holding().filter(user=user.pk).select_related("organisation")
    return held.order_by("organisation__name_key", "pk")


def own_membership(organisation: Organisation, user: Any) -> Membership | None:
    if not user.is_authenticated:
        return None
    return Membership.objects.holding().filter(organisation=organisation, user=user.pk).first()
