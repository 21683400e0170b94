"""The five kinds of ads, as moderation and „Solicitările mele” deal with them."""

from datetime import datetime, time, timedelta
from typing import Any

from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.hub.enums import AdKind
from site_modules.hub.kinds import KINDS, KindOfAd
from site_modules.hub.selectors.detail import facts_of, files_of, parts_of, translations_of
from site_modules.hub.selectors.preview import preview_of
from site_modules.submissions.kinds import SubmissionKind, register

EVERY_AD = (
    ("clear", _("Does the title say what it is about, and does the text keep the promise?")),
    ("real", _("Do place, dates and deadline fit together?")),
    ("data", _("Does it hold no phone number, address or data of people outside the contact?")),
    ("tone", _("Does it exclude nobody without a reason given by the work itself?")),
    ("files", _("Do the files belong to the ad, and may they be published?")),
    ("languages", _("Do translations, where there are any, say what the original says?")),
)
CHECKLISTS: dict[AdKind, tuple[tuple[str, Any], ...]] = {
    AdKind.OPPORTUNITY: (
        ("unpaid", _("Is it volunteering by Law 78/2014, and not work that has to be paid?")),
        ("age", _("Under 16: does it say that the parents agree?")),
    ),
    AdKind.OFFER: (
        ("alone", _("Does the person speak for themselves, without the contact in the text?")),
    ),
    AdKind.JOB: (
        ("paid", _("Is it paid work, with the kind of contract said?")),
        ("fee", _("Does it ask no money of who applies?")),
    ),
    AdKind.PROJECT: (("funding", _("Does it say who pays, and what is expected of partners?")),),
    AdKind.TRAINING: (
        ("price", _("Is the price said, with all that has to be paid?")),
        ("certificate", _("Does it promise only a certificate that the organisation may give?")),
    ),
}


def ends_at(ad: Any) -> datetime | None:
    """The night after the last day to apply; for a volunteer's ad, after their last day."""
    last = ad.apply_until or (ad.ends_on if ad.kind == AdKind.OFFER else None)
    if last is None:
        return None
    return timezone.make_aware(datetime.combine(last + timedelta(days=1), time.min))


def html_of(ad: Any) -> str:
    """The ad as its readers see it, apart from the contact's lines that depend on the reader."""
    context = {
        "ad": ad, "parts": parts_of(ad), "facts": facts_of(ad), "files": files_of(ad),
        "contact": [ad.contact_name, ad.contact_email, ad.contact_phone],
        "translations": translations_of(ad),
    }  # fmt: skip
    return render_to_string("hub/_ad_for_moderators.html", context)


def _register(spec: KindOfAd) -> None:
    register(
        SubmissionKind(
            model=spec.model,
            label=spec.kind.label,
            prefix=spec.prefix,
            address_of=lambda ad: ad.get_absolute_url(),
            edit_address_of=lambda ad: ad.edit_address,
            lasts_days=spec.lasts_days,
            ends_at=ends_at,
            summary_of=lambda ad: ", ".join(part for part in (ad.where, ad.when) if part),
            html_of=html_of,
            checklist=(*EVERY_AD, *CHECKLISTS[spec.kind]),
            icon="comment",
            preview_template="hub/preview.html",
            preview_of=preview_of,
        )
    )


for one in KINDS.values():
    _register(one)
