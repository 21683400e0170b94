"""The account behind the key, its profile, other members."""

from typing import Annotated, Any

from django.db.models import Value
from django.http import HttpRequest
from django.urls import reverse
from ninja import Path, Router

from cms.api.authentication import Bearer
from cms.api.enums import Scope
from cms.api.problems import Problem, form_errors
from cms.api.schemas import Me, Member, ProfileIn, ProfileOut, TokenInUse
from cms.core.prepared import PreparedQuery
from site_modules.accounts.forms.profile import ProfileForm
from site_modules.accounts.models import ProfileInterest, ProfileSkill, User
from site_modules.accounts.services import profile as services

router = Router(tags=["people"], auth=Bearer(Scope.PROFILE_READ))

TAGS = ("skills", "interests")
MEMBER_USER_FIELDS = ("username", "public_name", "stakeholder_type")
MEMBER_PROFILE_FIELDS = (
    "biography", "organisation_name", "position", "county", "locality", "spoken_languages",
)  # fmt: skip


def _tags(model: Any, key: int, kind: str) -> Any:
    tags = model.objects.filter(content_object=key).order_by()
    return tags.values_list("tag__name", Value(kind))


WORDS = PreparedQuery(
    "profile-words",
    lambda key: _tags(ProfileSkill, key, TAGS[0]).union(
        _tags(ProfileInterest, key, TAGS[1]), all=True
    ),
    -987_654_321,
)


@router.get("/me", response=Me, summary="Read your account")
def me(request: HttpRequest) -> Me:
    """The account behind the key, and what the key may do."""
    user: Any = request.user
    token: Any = request.api_token  # type: ignore[attr-defined]
    return Me.model_construct(
        id=user.pk,
        username=user.username,
        email=user.email,
        first_name=user.first_name,
        last_name=user.last_name,
        public_name=user.public_name,
        language=user.language,
        token=TokenInUse.model_construct(
            name=token.name, scopes=token.scopes, expires_at=token.expires_at
        ),
    )


@router.get("/profile", response=ProfileOut, summary="Read your profile")
def read_profile(request: HttpRequest) -> Any:
    """Everything that your profile says, for you alone."""
    return _profile(request.user)


@router.patch(
    "/profile",
    response=ProfileOut,
    auth=Bearer(Scope.PROFILE_WRITE),
    summary="Change your profile",
)
def change_profile(request: HttpRequest, change: ProfileIn) -> Any:
    """Changes the fields that are sent, by the same rules as the page „Date personale”."""
    user: Any = request.user
    sent: dict[str, Any] = change.dict(exclude_unset=True)
    wrong = [name for name, value in sent.items() if value is None]
    if wrong:
        errors = [{"field": name, "code": "null", "message": "null"} for name in wrong]
        raise Problem(422, errors=errors)
    form = ProfileForm(_form_values(user) | _typed(sent))
    form.is_valid()
    errors = [error for error in form_errors(form) if error["field"] in sent]
    if errors:
        raise Problem(422, errors=errors)
    fields = {name: form.cleaned_data[name] for name in sent}
    services.update_profile(user=user, fields=fields)
    user.profile = services.profile_of(user)
    return _profile(user)


def _typed(values: dict[str, Any]) -> dict[str, Any]:
    """As a person would type it into the form: words between commas."""
    return {
        name: ", ".join(value) if isinstance(value, list) else value
        for name, value in values.items()
    }


def _form_values(user: Any) -> dict[str, Any]:
    return _typed({name: value for name, value in _profile(user).items() if name != "public_name"})


def _profile(user: Any) -> dict[str, Any]:
    profile = getattr(user, "profile", None) or services.profile_of(user)
    values = {name: getattr(user, name) for name in services.USER_FIELDS}
    values |= {name: getattr(profile, name) for name in services.PROFILE_FIELDS}
    return values | _words(user.pk) | {"public_name": user.public_name}


def _words(key: int) -> dict[str, list[str]]:
    """Skills and interests of somebody."""
    rows = WORDS.rows(key)
    return {kind: sorted(name for name, found in rows if found == kind) for kind in TAGS}


@router.get("/members/{username}", response=Member, summary="Read about a member")
def member(request: HttpRequest, username: Annotated[str, Path(max_length=150)]) -> Any:
    """What a member shows to members; 404 for those who hide their page from you."""
    people = User.objects.visible_to(request.user).select_related("profile")
    person = people.filter(username=username).first()
    if person is None:
        raise Problem(404)
    profile = services.profile_of(person)
    return {
        **{name: getattr(person, name) for name in MEMBER_USER_FIELDS},
        **{name: getattr(profile, name) for name in MEMBER_PROFILE_FIELDS},
        **_words(person.pk),
        "address": reverse("accounts:member", args=[person.username]),
    }
