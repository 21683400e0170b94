"""Conversations between members and organisations, by the services of the site."""

from typing import Any

from django.http import HttpRequest
from ninja import Router, Status

from cms.api.authentication import Bearer
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, cut
from cms.api.endpoints.organisations import READS, WRITES, BigKey, problem_of, seen
from cms.api.enums import Scope
from cms.api.problems import Problem, form_errors
from cms.api.schemas import ProblemOut
from cms.api.schemas.organisations import (
    ConversationIn,
    ConversationList,
    ConversationOut,
    OrganisationMessageIn,
    OrganisationMessageList,
    OrganisationMessageOut,
)
from site_modules.organisations import permissions, services
from site_modules.organisations.forms.inbox import AnswerForm, WriteForm
from site_modules.organisations.models import Conversation, Message
from site_modules.organisations.services import OrganisationRefused

router = Router(tags=["organisations"], auth=Bearer(Scope.ORGANISATIONS_READ))
WITH_PEOPLE = ("organisation", "member", "assigned_to")


@router.get(
    "/me/conversations", response=ConversationList, auth=READS, summary="List your conversations"
)
def my_conversations(
    request: HttpRequest, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = ""
) -> Any:
    """What you wrote to organisations."""
    mine = Conversation.objects.filter(member=request.user.pk).select_related(*WITH_PEOPLE)
    rows, after = cut(request, mine, name="my-conversations", cursor=cursor, limit=limit)
    return {"items": [_out(one, request.user) for one in rows], "next": after}


@router.get(
    "/organisations/{key}/conversations",
    response=ConversationList,
    auth=READS,
    summary="Read the inbox of an organisation",
)
def organisation_inbox(
    request: HttpRequest, key: BigKey, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = ""
) -> Any:
    """For who acts in its name."""
    organisation = seen(request, key)
    if not permissions.acts_for(request.user, organisation):
        raise Problem(403)
    inbox = Conversation.objects.visible_to(request.user).filter(organisation=organisation)
    inbox = inbox.select_related(*WITH_PEOPLE)
    rows, after = cut(request, inbox, name=f"inbox-{key}", cursor=cursor, limit=limit)
    return {"items": [_out(one, request.user) for one in rows], "next": after}


@router.post(
    "/organisations/{key}/conversations",
    response={201: ConversationOut},
    auth=WRITES,
    summary="Write to an organisation",
)
def begin_conversation(request: HttpRequest, key: BigKey, sent: ConversationIn) -> Any:
    """Begins a conversation; who acts for the organisation is told."""
    organisation = seen(request, key)
    form = WriteForm(sent.dict())
    if not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    user: Any = request.user
    try:
        made = services.write_to_organisation(
            organisation=organisation, by=user, subject=form.cleaned_data["subject"],
            text=form.cleaned_data["text"],
        )  # fmt: skip
    except OrganisationRefused as refusal:
        raise problem_of(refusal) from refusal
    return Status(201, _out(made, user))


@router.get(
    "/conversations/{conversation}/messages",
    response=OrganisationMessageList,
    auth=READS,
    summary="Read a conversation",
)
def conversation_messages(
    request: HttpRequest, conversation: BigKey, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = ""
) -> Any:
    """One of yours, or of an organisation for which you act."""
    found = _conversation(request, conversation)
    messages = found.messages.select_related("author").prefetch_related("files")
    name = f"conversation-{conversation}"
    rows, after = cut(request, messages, name=name, cursor=cursor, limit=limit)
    return {"items": [_message(one, found, request.user) for one in rows], "next": after}


@router.post(
    "/conversations/{conversation}/messages",
    response={201: OrganisationMessageOut, 409: ProblemOut},
    auth=WRITES,
    summary="Write in a conversation",
)
def write_in_conversation(
    request: HttpRequest, conversation: BigKey, sent: OrganisationMessageIn
) -> Any:
    """As its member, or in the organisation's name."""
    found = _conversation(request, conversation)
    form = AnswerForm(sent.dict())
    if not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    user: Any = request.user
    write = services.write_again if found.member_id == user.pk else services.answer
    try:
        made = write(conversation=found, by=user, text=form.cleaned_data["text"])
    except OrganisationRefused as refusal:
        raise problem_of(refusal) from refusal
    return Status(201, _message(made, found, user))


def _conversation(request: HttpRequest, key: int) -> Conversation:
    visible = Conversation.objects.visible_to(request.user).select_related(*WITH_PEOPLE)
    found = visible.filter(pk=key).first()
    if found is None:
        raise Problem(404)
    return found


def _out(one: Conversation, user: Any) -> dict[str, Any]:
    """Who takes care of it is the organisation's own matter."""
    is_member = one.member_id == user.pk
    return {
        "id": one.pk, "organisation": one.organisation_id,
        "organisation_name": one.organisation.name, "member": one.member.public_name,
        "subject": one.subject, "about_title": one.about_title,
        "about_address": one.about_address, "state": one.state,
        "assigned_to": "" if is_member or not one.assigned_to else one.assigned_to.public_name,
        "created_at": one.created_at, "last_message_at": one.last_message_at,
    }  # fmt: skip


def _message(one: Message, conversation: Conversation, user: Any) -> dict[str, Any]:
    """The member reads the organisation's name, not who of it wrote."""
    shows_author = not one.is_from_organisation or conversation.member_id != user.pk
    name = one.author.public_name if one.author else ""
    return {
        "id": one.pk, "side": one.side,
        "author": name if shows_author else conversation.organisation.name,
        "text": one.source, "html": one.html, "created_at": one.created_at,
        "files": [
            {"name": file.name, "size": file.size, "address": file.url} for file in one.files.all()
        ],
    }  # fmt: skip
