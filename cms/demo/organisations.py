"""Puts the demonstration's organisations on the site, with their people and conversations."""

import secrets
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from cms.core.members_text import RENDERER_VERSION, render
from cms.core.registration_codes import control_digit
from cms.demo.content.organisations import (
    CONVERSATIONS,
    FICTION,
    INVITATIONS,
    JOIN_REQUESTS,
    ORGANISATIONS,
)
from cms.demo.records import recall, remember
from site_modules.accounts.models import User
from site_modules.organisations.enums import EventKind, OrganisationState
from site_modules.organisations.models import (
    Conversation,
    Invitation,
    JoinRequest,
    Membership,
    Message,
    Organisation,
    OrganisationEvent,
)
from site_modules.organisations.services import refresh_delegate
from site_modules.organisations.services.invitations import hash_of
from site_modules.organisations.services.journal import note
from site_modules.organisations.services.shaping import free_slug, prepare, set_themes

FIELDS = (
    "name", "kind", "county", "locality", "address", "website", "email", "phone",
)  # fmt: skip
WAS_VERIFIED = (OrganisationState.VERIFIED, OrganisationState.SUSPENDED)
EVENTS = {
    OrganisationState.VERIFIED: EventKind.VERIFIED,
    OrganisationState.CHANGES_ASKED: EventKind.CHANGES_ASKED,
    OrganisationState.REJECTED: EventKind.REJECTED,
    OrganisationState.SUSPENDED: EventKind.SUSPENDED,
}


class OrganisationLoader:
    """Nobody is told: the mails of invented people would go nowhere."""

    def __init__(self, people: dict[str, User]) -> None:
        self.people = people
        self.now = timezone.now()
        self.made: dict[str, Organisation] = {}

    def load(self) -> None:
        """What is missing; a second run changes nothing."""
        fresh = [row for row in ORGANISATIONS if recall(f"organisation:{row['key']}") is None]
        for row in fresh:
            self.made[row["key"]] = self._make(row)
        for row in CONVERSATIONS:
            if row["organisation"] in self.made:
                self._converse(row)
        self._ask_and_invite()
        for username in {person[0] for row in fresh for person in row["people"]}:
            if username in self.people:
                refresh_delegate(user=self.people[username])

    def _make(self, row: dict[str, Any]) -> Organisation:
        first = self.people.get(row["people"][0][0])
        entered_at = self.now - timedelta(days=row["days"], hours=3)
        organisation = Organisation(
            slug=free_slug(row["name"]), state=row["state"], created_by=first,
            cui=f"{row['code']}{control_digit(row['code'])}" if row["code"] else "",
            registry_number=row["registry"], state_reason=row.get("reason", ""),
            description=f"{row['description']}\n\n{FICTION}",
            **{name: row[name] for name in FIELDS},
        )  # fmt: skip
        if row["state"] != OrganisationState.DRAFT:
            organisation.submitted_at = entered_at
        if row["state"] in WAS_VERIFIED:
            organisation.verified_at = entered_at + timedelta(days=1)
            organisation.verified_by = self.people.get("administrator")
        if row["state"] in EVENTS:
            organisation.decided_by = self.people.get("administrator")
        prepare(organisation, row["themes"])
        organisation.save()
        Organisation.objects.filter(pk=organisation.pk).update(created_at=entered_at)
        set_themes(organisation, row["themes"])
        for person in row["people"]:
            self._add(organisation, person, entered_at)
        self._write_journal(organisation, first, entered_at)
        remember(f"organisation:{row['key']}", organisation)
        return organisation

    def _add(self, organisation: Organisation, row: tuple, since: datetime) -> None:
        username, role, title, is_shown, days = row
        if username not in self.people:
            return
        Membership.objects.create(
            organisation=organisation, user=self.people[username], role=role, title=title,
            is_shown=is_shown, valid_from=since,
            expires_at=self.now + timedelta(days=days) if days else None,
        )  # fmt: skip

    def _write_journal(
        self, organisation: Organisation, first: User | None, entered_at: datetime
    ) -> None:
        lines = [note(organisation=organisation, kind=EventKind.ENTERED, by=first)]
        if organisation.state != OrganisationState.DRAFT:
            lines.append(note(organisation=organisation, kind=EventKind.SENT, by=first))
        if organisation.state in WAS_VERIFIED:
            lines.append(self._decision(organisation, EventKind.VERIFIED))
        kind = EVENTS.get(OrganisationState(organisation.state))
        if kind is not None and kind != EventKind.VERIFIED:
            lines.append(self._decision(organisation, kind))
        for number, line in enumerate(lines):
            OrganisationEvent.objects.filter(pk=line.pk).update(
                happened_at=entered_at + timedelta(hours=8 * number)
            )

    def _decision(self, organisation: Organisation, kind: EventKind) -> OrganisationEvent:
        text = "" if kind == EventKind.VERIFIED else organisation.state_reason
        by = self.people.get("administrator")
        return note(organisation=organisation, kind=kind, by=by, text=text)

    def _converse(self, row: dict[str, Any]) -> None:
        member = self.people.get(row["member"])
        if member is None:
            return
        began_at = self.now - timedelta(days=row["days"], hours=5)
        conversation = Conversation.objects.create(
            organisation=self.made[row["organisation"]], member=member, subject=row["subject"],
            state=row["state"], assigned_to=self.people.get(row["assigned"]),
        )  # fmt: skip
        at = began_at
        for number, (side, author, text) in enumerate(row["messages"]):
            at = began_at + timedelta(hours=4 * number)
            made = Message.objects.create(
                conversation=conversation, author=self.people.get(author), side=side, source=text,
                html=render(text), renderer_version=RENDERER_VERSION,
            )  # fmt: skip
            Message.objects.filter(pk=made.pk).update(created_at=at)
        Conversation.objects.filter(pk=conversation.pk).update(
            created_at=began_at, last_message_at=at
        )

    def _ask_and_invite(self) -> None:
        for key, username, text in JOIN_REQUESTS:
            if key in self.made and username in self.people:
                JoinRequest.objects.create(
                    organisation=self.made[key], user=self.people[username], text=text
                )
        for key, email, role, title in INVITATIONS:
            if key in self.made:
                Invitation.objects.create(
                    organisation=self.made[key], email=email, role=role, title=title,
                    token_hash=hash_of(secrets.token_urlsafe(32)),
                    invited_by=self.made[key].created_by,
                    expires_at=self.now + timedelta(days=12),
                )  # fmt: skip


def others_joined(organisation: Organisation, people: dict[str, User]) -> bool:
    """Somebody who is not of the demonstration belongs to it, or wrote to it."""
    own = [person.pk for person in people.values()]
    return (
        organisation.memberships.exclude(user__in=own).exists()
        or organisation.conversations.exclude(member__in=own).exists()
    )
