"""Ads of the hub, by the services of the site. What one may not read is 404."""

import hashlib
from collections.abc import Callable
from typing import Annotated, Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext as _
from ninja import Header, Path, Query, Router, Status

from cms.api.authentication import Bearer
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, next_address, read_cursor
from cms.api.endpoints.hub_shapes import ad_out, ad_row, as_form, own_out
from cms.api.enums import Scope
from cms.api.problems import Problem, form_errors
from cms.api.schemas.hub import (
    AdChange,
    AdIn,
    AdKindName,
    AdList,
    AdOut,
    LanguageName,
    OwnAdList,
    OwnAdOut,
    TranslationIn,
)
from site_modules.hub import permissions, services
from site_modules.hub.enums import AdKind
from site_modules.hub.filters import narrowed, read_filters
from site_modules.hub.forms.ad import AdForm
from site_modules.hub.forms.translation import TranslationForm
from site_modules.hub.kinds import KINDS, KindOfAd
from site_modules.hub.models import AD_MODELS, Ad
from site_modules.hub.selectors.listing import open_ads
from site_modules.organisations.selectors import organisations_of, voices_of

READS, WRITES = Bearer(Scope.HUB_READ), Bearer(Scope.HUB_WRITE)
router = Router(tags=["hub"], auth=READS)

AdKey = Annotated[int, Path(ge=1, le=2**63 - 1)]
Word = Annotated[str, Query(max_length=100)]
IdempotencyKey = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        max_length=200,
        description="The same key is taken once; a second time answers 403.",
    ),
]
MOST_OWN = 200


@router.get("/ads", response=AdList, summary="List the open ads of a kind")
def list_ads(
    request: HttpRequest, kind: AdKindName, q: Word = "", county: Word = "", place: Word = "",
    activity_type: Word = "", organisation: Word = "", limit: Limit = DEFAULT_LIMIT,
    cursor: Cursor = "",
) -> Any:  # fmt: skip
    """The newest first, narrowed as the list of the site is; unknown values narrow nothing."""
    spec = KINDS[AdKind(kind)]
    typed = {"q": q, "judet": county, "unde": place, "tip": activity_type,
             "organizatie": organisation}  # fmt: skip
    ads = narrowed(open_ads(spec, request.user), read_filters(typed, spec))
    name = f"ads-{kind}"
    after = read_cursor(name, cursor)
    if after is not None:
        ads = ads.filter(pk__lt=after)
    rows = list(ads.select_related("organisation").order_by("-pk")[: limit + 1])
    last = rows[limit - 1].pk if len(rows) > limit else None
    items = [ad_row(ad) for ad in rows[:limit]]
    return {"items": items, "next": next_address(request, name, last)}


@router.get("/me/ads", response=OwnAdList, summary="List your ads with their state")
def list_own_ads(request: HttpRequest) -> Any:
    """Yours and those of the organisations that you act for, at most 200 of each kind."""
    found: list[Ad] = []
    for model in AD_MODELS.values():
        rows = model.objects.own(request.user).select_related("organisation")
        found += rows.order_by("-updated_at")[:MOST_OWN]
    found.sort(key=lambda ad: ad.updated_at, reverse=True)
    return {"items": [own_out(ad) for ad in found]}


@router.get("/ads/{kind}/{ad_id}", response=AdOut, summary="Read an ad")
def read_ad(
    request: HttpRequest, kind: AdKindName, ad_id: AdKey, language: LanguageName | None = None
) -> Any:
    """An open one, or your own in any state; in `language` where its author gave it, otherwise as
    it was written."""
    ads = KINDS[AdKind(kind)].model.objects.visible_to(request.user)
    found = ads.filter(pk=ad_id).select_related("organisation", "submitter").first()
    if found is None:
        raise Problem(404)
    return ad_out(found.in_language(language or ""), request.user)


@router.post("/ads/{kind}", response={201: OwnAdOut}, auth=WRITES, summary="Send an ad")
def send_ad(
    request: HttpRequest, kind: AdKindName, sent: AdIn, idempotency_key: IdempotencyKey = ""
) -> Any:
    """A moderator reads it before members do. Files are sent on the site only."""
    spec = KINDS[AdKind(kind)]
    if not permissions.can_post_ad(request.user):
        raise Problem(403)
    form = _checked(request, spec, sent)
    ad = spec.model()
    if spec.is_of_organisation:
        slug = form.cleaned_data["organisation"]
        ad.organisation = organisations_of(request.user).get(slug=slug)
    token = f"{request.user.pk}:{idempotency_key}" if idempotency_key else ""
    token = hashlib.sha256(token.encode()).hexdigest() if token else ""
    return Status(201, own_out(_written(ad, request.user, form.changes, token=token)))


@router.patch("/ads/{kind}/{ad_id}", response=OwnAdOut, auth=WRITES, summary="Change your ad")
def change_ad(request: HttpRequest, kind: AdKindName, ad_id: AdKey, sent: AdChange) -> Any:
    """The approved words stay up until a moderator has read the new ones."""
    ad = _own(request, kind, ad_id)
    form = _checked(request, KINDS[AdKind(kind)], sent, ad)
    return own_out(_written(ad, request.user, form.changes, seen=sent.version))


@router.put(
    "/ads/{kind}/{ad_id}/translations/{language}", response=OwnAdOut, auth=WRITES,
    summary="Translate your ad",
)  # fmt: skip
def translate_ad(
    request: HttpRequest, kind: AdKindName, ad_id: AdKey, language: LanguageName,
    sent: TranslationIn,
) -> Any:  # fmt: skip
    """Its words in another language; a moderator reads them as they read every change."""
    ad = _own(request, kind, ad_id)
    form = TranslationForm(sent.words, ad=ad.latest_words())
    if unknown := sorted(set(sent.words) - set(form.fields)):
        raise Problem(422, errors=[
            {"field": name, "code": "unknown", "message": _("The ad has no such words.")}
            for name in unknown
        ])  # fmt: skip
    if sent.words and not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    words = form.words if sent.words else {}
    user: Any = request.user
    return own_out(
        _carried_out(
            lambda: services.translate_ad(
                ad=ad, by=user, language=language, words=words, seen=sent.version
            )
        )
    )


@router.post("/ads/{kind}/{ad_id}/close", response=OwnAdOut, auth=WRITES, summary="Close your ad")
def close_ad(request: HttpRequest, kind: AdKindName, ad_id: AdKey) -> Any:
    """Members do not see it any more; it can be renewed on the site."""
    ad = _own(request, kind, ad_id)
    try:
        return own_out(services.close_ad(ad=ad, by=request.user))  # type: ignore[arg-type]
    except services.HubRefused as refusal:
        raise Problem(403, refusal.message) from refusal


def _own(request: HttpRequest, kind: str, ad_id: int) -> Ad:
    ads = KINDS[AdKind(kind)].model.objects.own(request.user).select_related("organisation")
    found: Ad | None = ads.filter(pk=ad_id).first()
    if found is None:
        raise Problem(404)
    return found


def _checked(request: HttpRequest, spec: KindOfAd, sent: AdIn, ad: Ad | None = None) -> AdForm:
    """Checked by the form of the site. Raises Problem 422 that names the fields."""
    voices = [(slug, one.name) for slug, one in voices_of(request.user).items()]
    values = as_form(sent)
    if ad is not None and ad.organisation is not None:
        values["organisation"] = ad.organisation.slug
    form = AdForm(values, kind=spec, organisations=voices)
    if not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    return form


def _written(ad: Ad, user: Any, changes: dict[str, Any], **how: Any) -> Ad:
    return _carried_out(lambda: services.send_ad(ad=ad, by=user, changes=changes, **how))


def _carried_out(deed: Callable[[], Ad]) -> Ad:
    """What the services refuse, as problems."""
    try:
        return deed()
    except services.HubRefused as refusal:
        if refusal.code == "too_many":
            raise Problem(429, refusal.message, headers={"Retry-After": "3600"}) from refusal
        status = 409 if refusal.code == "changed" else 403
        raise Problem(status, refusal.message) from refusal
    except ValidationError as error:
        found = [
            {"field": name, "code": "invalid", "message": " ".join(messages)}
            for name, messages in error.message_dict.items()
        ]
        raise Problem(422, errors=found) from error
