"""Conversations between members and organisations."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django.core.files.base import File
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import RENDERER_VERSION, clean_source, render
from cms.media.uploads.kept import whole_or_nothing
from cms.operations.limits import attempt_key, count_attempt
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify
from site_modules.organisations import permissions
from site_modules.organisations.enums import ConversationState, EventKind, Side
from site_modules.organisations.models import Conversation, Message, Organisation
from site_modules.organisations.selectors import people_who_act_for
from site_modules.organisations.services.attaching import attach, checked_files
from site_modules.organisations.services.journal import note
from site_modules.organisations.services.refusals import AlreadyDecided, OrganisationRefused

MOST_TEXT, MOST_SUBJECT = 6000, 200
#: Conversations that one member begins in a day.
MOST_BEGUN = 20
WINDOW = timedelta(days=1)


def write_to_organisation(
    *,
    organisation: Organisation,
    by: User,
    subject: str,
    text: str,
    files: Sequence[File] = (),
    about_title: str = "",
    about_address: str = "",
) -> Conversation:
    """Begin a conversation; who acts for the organisation is told. Raises OrganisationRefused."""
    if not permissions.can_write_to(by, organisation):
        raise OrganisationRefused("closed", _("This organisation cannot be written to now."))
    words, kept = _checked(text), checked_files(files)
    key = attempt_key("organisation-messages", str(by.pk))
    if count_attempt(key, window=WINDOW) > MOST_BEGUN:
        raise OrganisationRefused("too_many", _("You wrote many messages today. Go on tomorrow."))
    with whole_or_nothing() as written:
        conversation = Conversation.objects.create(
            organisation=organisation, member=by,
            subject=" ".join(clean_source(subject).split())[:MOST_SUBJECT] or str(_("Message")),
            about_title=about_title[:200], about_address=about_address[:300],
        )  # fmt: skip
        attach(_add(conversation, by, Side.MEMBER, words), kept, written)
        _tell_organisation(conversation, by, people_who_act_for(organisation))
        return conversation


@transaction.atomic
def write_to_member(
    *,
    organisation: Organisation,
    member: User,
    by: User,
    subject: str,
    text: str,
    about_title: str = "",
    about_address: str = "",
) -> Conversation:
    """Begin a conversation in the organisation's name; the member is told. Raises
    OrganisationRefused."""
    if not permissions.can_act_for(by, organisation):
        raise OrganisationRefused(
            "not_yours", _("Only who acts for the organisation writes in its name.")
        )
    words = _checked(text)
    key = attempt_key("messages-to-members", str(by.pk))
    if count_attempt(key, window=WINDOW) > MOST_BEGUN:
        raise OrganisationRefused("too_many", _("You wrote many messages today. Go on tomorrow."))
    conversation = Conversation.objects.create(
        organisation=organisation, member=member, state=ConversationState.ANSWERED, assigned_to=by,
        subject=" ".join(clean_source(subject).split())[:MOST_SUBJECT] or str(_("Message")),
        about_title=about_title[:200], about_address=about_address[:300],
    )  # fmt: skip
    _add(conversation, by, Side.ORGANISATION, words)
    note(organisation=organisation, kind=EventKind.ANSWERED, by=by, address=conversation.inbox_url)
    _tell_member(conversation, by, "organisations.answer")
    return conversation


def write_again(
    *, conversation: Conversation, by: User, text: str, files: Sequence[File] = ()
) -> Message:
    """More words of the member; a closed conversation is open again. Raises
    OrganisationRefused."""
    if conversation.member_id != by.pk or not permissions.is_open_account(by):
        raise OrganisationRefused("not_yours", _("Only its two sides write in a conversation."))
    if not conversation.organisation.is_active:
        raise OrganisationRefused("closed", _("This organisation cannot be written to now."))
    words, kept = _checked(text), checked_files(files)
    with whole_or_nothing() as written:
        message = _add(conversation, by, Side.MEMBER, words)
        attach(message, kept, written)
        Conversation.objects.filter(pk=conversation.pk).exclude(state=ConversationState.NEW).update(
            state=ConversationState.WAITING
        )
        _tell_organisation(conversation, by, _who_answers(conversation))
        return message


def _who_answers(conversation: Conversation) -> Any:
    """Whoever takes care of it, as long as they act for the organisation; otherwise all who do."""
    assigned = conversation.assigned_to
    is_there = assigned is not None and permissions.can_act_for(assigned, conversation.organisation)
    return [assigned] if is_there else people_who_act_for(conversation.organisation)


def answer(
    *, conversation: Conversation, by: User, text: str, files: Sequence[File] = ()
) -> Message:
    """Answer in the organisation's name; who answers first takes care of it. Raises
    OrganisationRefused."""
    _require_answer(conversation, by)
    words, kept = _checked(text), checked_files(files)
    with whole_or_nothing() as written:
        message = _add(conversation, by, Side.ORGANISATION, words)
        attach(message, kept, written)
        _answered(conversation, by)
        return message


def _answered(conversation: Conversation, by: User) -> None:
    rows = Conversation.objects.filter(pk=conversation.pk)
    rows.update(state=ConversationState.ANSWERED)
    rows.filter(assigned_to=None).update(assigned_to=by)
    conversation.refresh_from_db()
    note(
        organisation=conversation.organisation, kind=EventKind.ANSWERED, by=by,
        address=conversation.inbox_url,
    )  # fmt: skip
    _tell_member(conversation, by, "organisations.answer")


@transaction.atomic
def assign(*, conversation: Conversation, by: User, to: User | None, seen: int | None) -> None:
    """Give it to somebody who acts for the organisation; `seen`: key of whom it was given to as
    the page showed it. Raises OrganisationRefused, AlreadyDecided."""
    _require_answer(conversation, by)
    organisation = conversation.organisation
    if to is not None and not permissions.can_act_for(to, organisation):
        raise OrganisationRefused("no_role", _("This person does not act for the organisation."))
    changed = Conversation.objects.filter(pk=conversation.pk, assigned_to=seen).update(
        assigned_to=to
    )
    conversation.refresh_from_db()
    if not changed:
        raise AlreadyDecided("changed", _("Somebody else was given this conversation meanwhile."))
    note(
        organisation=organisation, kind=EventKind.ASSIGNED, by=by, person=to,
        address=conversation.inbox_url,
    )  # fmt: skip
    if to is not None:
        notify(
            kind="organisations.assigned",
            recipients=[to],
            url=conversation.inbox_url,
            data={"organisation": organisation.name, "subject": conversation.subject},
            actor=by,
        )


@transaction.atomic
def close(*, conversation: Conversation, by: User) -> None:
    """Done. The member may write again, which opens it. Raises OrganisationRefused,
    AlreadyDecided."""
    _require_answer(conversation, by)
    closed = (
        Conversation.objects.filter(pk=conversation.pk)
        .exclude(state=ConversationState.CLOSED)
        .update(state=ConversationState.CLOSED)
    )
    conversation.refresh_from_db()
    if not closed:
        raise AlreadyDecided("changed", _("It is closed already."))
    note(
        organisation=conversation.organisation, kind=EventKind.CLOSED, by=by,
        address=conversation.inbox_url,
    )  # fmt: skip
    _tell_member(conversation, by, "organisations.conversation_closed")


def _require_answer(conversation: Conversation, by: User) -> None:
    if not permissions.can_answer(by, conversation):
        raise OrganisationRefused(
            "not_yours", _("Only who acts for the organisation answers its messages.")
        )


def _checked(text: str) -> str:
    words = clean_source(text)
    if not words:
        raise OrganisationRefused("empty", _("Write your message."), field="text")
    if len(words) > MOST_TEXT:
        raise OrganisationRefused("too_long", _("The message is too long."), field="text")
    return words


def _add(conversation: Conversation, by: User, side: Side, words: str) -> Message:
    message = Message.objects.create(
        conversation=conversation, author=by, side=side, source=words, html=render(words),
        renderer_version=RENDERER_VERSION,
    )  # fmt: skip
    Conversation.objects.filter(pk=conversation.pk).update(last_message_at=timezone.now())
    return message


def _tell_organisation(conversation: Conversation, by: User, people: Any) -> None:
    organisation = conversation.organisation
    notify(
        kind="organisations.message",
        recipients=people,
        url=conversation.inbox_url,
        data={
            "organisation": organisation.name,
            "subject": conversation.subject,
            "who": by.public_name,
        },
        actor=by,
        group_key=f"conversation-{conversation.pk}",
    )


def _tell_member(conversation: Conversation, by: User, kind: str) -> None:
    notify(
        kind=kind,
        recipients=[conversation.member],
        url=conversation.get_absolute_url(),
        data={
            "organisation": conversation.organisation.name, "subject": conversation.subject,
        },
        actor=by,
        group_key=f"conversation-{conversation.pk}",
    )  # fmt: skip
