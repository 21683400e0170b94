"""Measures about people, decisions, and reported messages: read by who they are about and by who
decides on them."""

from datetime import timedelta
from functools import partial
from typing import Any

from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import timezone

from forum.portal import services as forum
from site_modules.accounts import services as accounts
from site_modules.accounts.models import Sanction, User
from site_modules.moderation import services as moderation
from site_modules.moderation.models import Decision
from site_modules.organisations import services as organisations
from site_modules.organisations.enums import MemberRole, OrganisationState
from site_modules.organisations.models import Membership, Message, Organisation
from tests.access.registry import NOBODY, Case, register

#: Of whom a measure is, or who got the message that they report.
MEMBER = frozenset({"member"})
DECIDING = frozenset({"moderator", "administrator"})


def someone(name: str) -> User:
    return User.objects.get(username=name)


def warning(words: str) -> Sanction:
    return accounts.warn(user=someone("member"), by=someone("moderator"), reason=words, rule="3")


def suspension(words: str) -> Sanction:
    return forum.suspend(
        user=someone("member"), by=someone("moderator"), reason=words, rule="3",
        until=timezone.now() + timedelta(days=3),
    )  # fmt: skip


def answer(words: str) -> Message:
    """From „delegate” for an organisation to „member”, with a file."""
    organisation = Organisation.objects.create(
        name="Asociația Podul Verde", slug="podul-verde", kind="association", county="SB",
        locality="Sibiu", state=OrganisationState.VERIFIED, name_key="asociatia podul verde",
        verified_at=timezone.now(),
    )  # fmt: skip
    delegate = someone("delegate")
    Membership.objects.create(organisation=organisation, user=delegate, role=MemberRole.DELEGATE)
    begun = organisations.write_to_organisation(
        organisation=organisation, by=someone("member"), subject=words, text="Cum ajut?"
    )
    return organisations.answer(
        conversation=begun, by=delegate, text=words, files=[ContentFile(b"un rand", "lista.txt")]
    )


def reported(words: str) -> Message:
    message = answer(words)
    moderation.report(kind="insult", explanation=words, obj=message, reporter=someone("member"))
    return message


def decision_page(measure: Sanction) -> str:
    decided = Decision.objects.get(case__object_key=measure.pk, author=measure.user)
    return reverse("moderation:decision", args=[decided.pk])


def desk_page(obj: Any) -> str:
    return reverse("moderation_case", args=[obj._meta.label_lower, obj.pk])


def api_of_desk(target: str, obj: Any) -> tuple[str, ...]:
    return (f"/moderation/cases/{target}/{obj.pk if obj else 0}",)


def file_address(message: Message) -> str:
    file = message.files.get()
    return reverse("organisations:file", args=[file.pk, file.name])


def register_case(name: str, make: Any, address: Any, allowed: frozenset[str], **more: Any) -> None:
    """Search knows none of them."""
    words = f"{name.capitalize()} zmeurică"
    options = {"refusal": 404, "is_page": False, "found_by": NOBODY, "title": words} | more
    register(Case(name, lambda tree: make(words), address, allowed, **options))


MEASURE, MESSAGE = "accounts.sanction", "organisations.message"
for kind, measure in (("warning", warning), ("suspension from the forum", suspension)):
    register_case(f"{kind} as its decision", measure, decision_page, MEMBER)
    register_case(
        f"{kind} at the desk", measure, desk_page, DECIDING, is_in_admin=True,
        api=partial(api_of_desk, MEASURE),
    )  # fmt: skip

for kind, make, deciding in (
    ("message that nobody reported", answer, NOBODY),
    ("reported message", reported, DECIDING),
):
    register_case(
        f"{kind} at the desk", make, desk_page, deciding, is_in_admin=True,
        api=partial(api_of_desk, MESSAGE),
    )  # fmt: skip
    register_case(
        f"{kind} for its member", make,
        lambda message: message.conversation.get_absolute_url(), MEMBER,
    )  # fmt: skip
    register_case(
        f"{kind} in the inbox of its organisation", make,
        lambda message: message.conversation.inbox_url, frozenset({"delegate"}),
    )  # fmt: skip
    register_case(
        f"file of a {kind}", make, file_address, frozenset({"member", "delegate"}), is_file=True
    )
