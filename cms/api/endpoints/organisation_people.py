"""The people of organisations and their invitations, by the services of the site."""

from typing import Any

from django.http import HttpRequest
from ninja import Router, Status

from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, cut
from cms.api.endpoints.organisations import READS, WRITES, BigKey, managed, problem_of, seen
from cms.api.problems import Problem, form_errors
from cms.api.schemas import ProblemOut
from cms.api.schemas.organisations import (
    InvitationIn,
    InvitationList,
    InvitationOut,
    MemberOfList,
)
from site_modules.organisations import services
from site_modules.organisations.forms.people import InviteForm
from site_modules.organisations.models import Invitation, Membership
from site_modules.organisations.services import OrganisationRefused

router = Router(tags=["organisations"], auth=READS)


@router.get(
    "/organisations/{key}/members",
    response=MemberOfList,
    auth=READS,
    summary="List the people of an organisation",
)
def list_organisation_members(
    request: HttpRequest, key: BigKey, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = ""
) -> Any:
    """Everybody in your own organisations, else who agreed to be shown."""
    organisation = seen(request, key)
    people = Membership.objects.visible_to(request.user).holding()
    people = people.filter(organisation=organisation).select_related("user")
    rows, after = cut(request, people, name=f"members-{key}", cursor=cursor, limit=limit)
    items = [
        {
            "id": one.pk, "person": one.user.public_name, "role": one.role, "title": one.title,
            "expires_at": one.expires_at,
        }
        for one in rows
    ]  # fmt: skip
    return {"items": items, "next": after}


@router.get(
    "/organisations/{key}/invitations",
    response=InvitationList,
    auth=READS,
    summary="List the open invitations",
)
def list_invitations(
    request: HttpRequest, key: BigKey, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = ""
) -> Any:
    """Of an organisation that you manage."""
    open_ones = managed(request, key).invitations.open()
    rows, after = cut(request, open_ones, name=f"invitations-{key}", cursor=cursor, limit=limit)
    return {"items": [_invitation(one) for one in rows], "next": after}


@router.post(
    "/organisations/{key}/invitations",
    response={201: InvitationOut},
    auth=WRITES,
    summary="Invite somebody",
)
def invite_member(request: HttpRequest, key: BigKey, sent: InvitationIn) -> Any:
    """The link leaves by e-mail; an earlier one to the same address no longer works."""
    organisation = managed(request, key)
    form = InviteForm(
        {
            "email": sent.email, "role": sent.role, "title": sent.title,
            "expires_at": sent.last_day.isoformat() if sent.last_day else "",
        }
    )  # fmt: skip
    if not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    values = form.cleaned_data
    user: Any = request.user
    try:
        made = services.invite(
            organisation=organisation, by=user, email=values["email"], role=values["role"],
            title=values["title"], role_expires_at=values["expires_at"],
        )  # fmt: skip
    except OrganisationRefused as refusal:
        raise problem_of(refusal) from refusal
    return Status(201, _invitation(made))


@router.delete(
    "/organisations/{key}/invitations/{invitation}",
    response={204: None, 409: ProblemOut},
    auth=WRITES,
    summary="Withdraw an invitation",
)
def withdraw_an_invitation(request: HttpRequest, key: BigKey, invitation: BigKey) -> Any:
    """Its link no longer works. 409 when it was used meanwhile."""
    organisation = managed(request, key)
    one = organisation.invitations.select_related("organisation").filter(pk=invitation).first()
    if one is None:
        raise Problem(404)
    user: Any = request.user
    try:
        services.withdraw_invitation(invitation=one, by=user)
    except OrganisationRefused as refusal:
        raise problem_of(refusal) from refusal
    return Status(204, None)


def _invitation(one: Invitation) -> dict[str, Any]:
    return {
        "id": one.pk, "email": one.email, "role": one.role, "title": one.title,
        "created_at": one.created_at, "expires_at": one.expires_at,
    }  # fmt: skip
