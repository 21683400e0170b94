"""Organisations, by the services of the site."""

from typing import Annotated, Any

from django.http import HttpRequest, QueryDict
from ninja import Path, Query, Router, Status

from cms.api.authentication import READS_CONTENT, Bearer
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, cut
from cms.api.enums import Scope
from cms.api.problems import Problem, form_errors
from cms.api.schemas import ProblemOut
from cms.api.schemas.organisations import (
    MembershipList,
    OrganisationChange,
    OrganisationIn,
    OrganisationList,
    OrganisationOut,
)
from site_modules.organisations import permissions, services
from site_modules.organisations.forms.organisation import ChangeForm, CorrectForm, EnterForm
from site_modules.organisations.models import Organisation
from site_modules.organisations.selectors.areas import memberships_of
from site_modules.organisations.selectors.directory import DirectoryFilters, found
from site_modules.organisations.services import AlreadyDecided, AlreadyThere, OrganisationRefused
from site_modules.organisations.services.shaping import DETAIL_FIELDS, IDENTITY_FIELDS

router = Router(tags=["organisations"], auth=READS_CONTENT)
READS = Bearer(Scope.ORGANISATIONS_READ)
WRITES = Bearer(Scope.ORGANISATIONS_WRITE)

BigKey = Annotated[int, Path(ge=1, le=2**63 - 1)]
Word = Annotated[str, Query(max_length=150)]


@router.get("/organisations", response=OrganisationList, summary="List the organisations")
def list_organisations(
    request: HttpRequest,
    q: Word = "",
    theme: Annotated[str, Query(max_length=20)] = "",
    county: Annotated[str, Query(max_length=2)] = "",
    kind: Annotated[str, Query(max_length=20)] = "",
    limit: Limit = DEFAULT_LIMIT,
    cursor: Cursor = "",
) -> Any:
    """The verified ones that fit, by words, theme, county and kind."""
    query = QueryDict(mutable=True)
    query.update({"q": q, "tema": theme, "judet": county, "fel": kind})
    filters = DirectoryFilters.read(query)
    rows, after = cut(
        request, found(filters).prefetch_related("themes"), name="organisations", cursor=cursor,
        limit=limit,
    )  # fmt: skip
    return {"items": [_out(one, request.user) for one in rows], "next": after}


@router.get("/organisations/{key}", response=OrganisationOut, summary="Read an organisation")
def read_organisation(request: HttpRequest, key: BigKey) -> Any:
    """A verified one, or your own in any state."""
    return _out(seen(request, key), request.user)


@router.post(
    "/organisations",
    response={201: OrganisationOut, 409: ProblemOut},
    auth=WRITES,
    summary="Enter an organisation",
)
def enter_organisation(request: HttpRequest, sent: OrganisationIn) -> Any:
    """Sends it to the administrators, or keeps a draft. 409 when its CUI is on the platform."""
    form = EnterForm(sent.dict())
    if not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    user: Any = request.user
    values = form.cleaned_data
    try:
        made = services.enter(
            by=user, fields=form.identity() | form.details(), role=values["role"],
            title=values["title"], themes=values["themes"], sends=sent.sends,
        )  # fmt: skip
    except OrganisationRefused as refusal:
        raise problem_of(refusal) from refusal
    return Status(201, _out(made, user))


@router.patch(
    "/organisations/{key}",
    response={200: OrganisationOut, 409: ProblemOut},
    auth=WRITES,
    summary="Change an organisation",
)
def change_organisation(request: HttpRequest, key: BigKey, sent: OrganisationChange) -> Any:
    """Changes the details of one that you manage."""
    organisation = managed(request, key)
    names = (*IDENTITY_FIELDS, *DETAIL_FIELDS)
    values = {name: getattr(organisation, name) for name in names}
    values["themes"] = [row.theme for row in organisation.themes.all()]
    values |= sent.dict(exclude_unset=True)
    form: Any = (ChangeForm if organisation.is_verified else CorrectForm)(values)
    if not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    user: Any = request.user
    identity = form.identity() if isinstance(form, CorrectForm) else {}
    try:
        services.edit(
            organisation=organisation, by=user, fields=identity | form.details(),
            themes=form.cleaned_data["themes"],
        )  # fmt: skip
        if sent.sends:
            services.send(organisation=organisation, by=user)
    except OrganisationRefused as refusal:
        raise problem_of(refusal) from refusal
    return _out(organisation, user)


@router.get(
    "/me/organisations", response=MembershipList, auth=READS, summary="List your organisations"
)
def my_organisations(request: HttpRequest) -> Any:
    """Your roles of now."""
    held = memberships_of(request.user)[:200]
    return {
        "items": [
            {
                "id": one.pk, "organisation": one.organisation_id, "name": one.organisation.name,
                "state": one.organisation.state, "role": one.role, "title": one.title,
                "is_shown": one.is_shown, "expires_at": one.expires_at,
            }
            for one in held
        ]
    }  # fmt: skip


def seen(request: HttpRequest, key: int) -> Organisation:
    """One that the caller may see. Raises Problem 404."""
    one = Organisation.objects.visible_to(request.user).filter(pk=key).first()
    if one is None:
        raise Problem(404)
    return one


def managed(request: HttpRequest, key: int) -> Organisation:
    """One that the caller manages. Raises Problem 404 or 403."""
    organisation = seen(request, key)
    if not permissions.manages(request.user, organisation):
        raise Problem(403)
    return organisation


def problem_of(refusal: OrganisationRefused) -> Problem:
    if isinstance(refusal, AlreadyThere | AlreadyDecided):
        return Problem(409, refusal.message)
    if refusal.code == "too_many":
        return Problem(429, refusal.message, headers={"Retry-After": "3600"})
    if not refusal.field:
        return Problem(403, refusal.message)
    error = {"field": refusal.field, "code": refusal.code, "message": str(refusal.message)}
    return Problem(422, errors=[error])


def _out(one: Organisation, user: Any) -> dict[str, Any]:
    names = (
        "name", "slug", "kind", "cui", "registry_number", "county", "locality", "website",
        "description", "description_html", "state", "version", "verified_at",
    )  # fmt: skip
    closed = permissions.shows_contact(user)
    return {
        "id": one.pk,
        **{name: getattr(one, name) for name in names},
        **{name: getattr(one, name) if closed else "" for name in ("address", "email", "phone")},
        "themes": sorted(row.theme for row in one.themes.all()),
        "url": one.get_absolute_url(),
    }
