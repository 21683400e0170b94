"""„Te interesează?” beside an ad."""

from typing import Any

from django.urls import reverse

from site_modules.applications import permissions
from site_modules.applications.enums import APPLIED_TO
from site_modules.applications.models import Application
from site_modules.applications.selectors.invitations import organisations_that_invite
from site_modules.hub.enums import AdKind


def apply_box(user: Any, ad: Any) -> dict[str, Any] | None:
    """Whether this reader applies, has applied, answers for the ad, or invites its author."""
    if ad.kind == AdKind.OFFER:
        return _invite_box(user, ad)
    if ad.kind not in APPLIED_TO or ad.organisation is None:
        return None
    if permissions.can_decide_on_ad(user, ad):
        waiting = Application.objects.about(ad).undecided().count()
        address = reverse("applications:all_received", args=[ad.organisation.slug])
        return {
            "received_url": f"{address}?anunt={ad.kind.value}-{ad.pk}", "waiting": waiting,
        }  # fmt: skip
    own = Application.objects.own(user).about(ad).order_by("-sent_at").first()
    return {
        "application": own,
        "apply_url": apply_address(ad) if _may_apply(user, ad, own) else "",
    }


def _may_apply(user: Any, ad: Any, own: Application | None) -> bool:
    return permissions.can_apply(user, ad) and not (own and own.is_held)


def apply_address(ad: Any) -> str:
    return reverse("applications:apply", args=[ad.kind.value, ad.pk])


def _invite_box(user: Any, ad: Any) -> dict[str, Any] | None:
    if ad.submitter_id == user.pk or not ad.is_open:
        return None
    if not organisations_that_invite(user).exists():
        return None
    return {"invite_url": reverse("applications:invite", args=[ad.pk])}
