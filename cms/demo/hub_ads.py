"""Posts the ads of the demonstration. Those that stand are not posted again."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import Any

from django.utils import timezone

from cms.demo.content.hub import ADS
from cms.demo.content.hub.shapes import AdText
from cms.demo.records import recall, remember
from site_modules.accounts.models import User
from site_modules.hub import services
from site_modules.hub.enums import AdKind
from site_modules.hub.kinds import KINDS
from site_modules.hub.models import Ad
from site_modules.hub.services.notes import ad_changed
from site_modules.moderation import services as moderation
from site_modules.moderation.enums import RESTRICTING
from site_modules.organisations.models import Organisation
from site_modules.organisations.selectors import people_who_act_for
from site_modules.submissions.enums import State

MODERATOR = "moderator"
FITS = {
    "beginners": "fits_beginners", "minors": "fits_minors", "groups": "fits_groups",
    "disabled": "fits_disabled",
}  # fmt: skip
#: States that rows are put into at once: they are of another day, so nobody is told of them.
STANDING = {
    "approved": State.APPROVED, "edited": State.APPROVED, "draft": State.DRAFT,
    "withdrawn": State.WITHDRAWN, "closed": State.CLOSED, "expired": State.EXPIRED,
    "hidden": State.APPROVED,
}  # fmt: skip
RULE = "2.1"


def load_ads(people: dict[str, User], texts: Iterable[AdText] = ADS) -> None:
    """Ads of the organisations that stand, and of members."""
    voices = _voices()
    for number, text in enumerate(texts):
        key = f"ad:{text.key}"
        if recall(key) is not None:
            continue
        ad = _load(text, number, voices, people)
        if ad is not None:
            remember(key, ad)


def _voices() -> list[tuple[Organisation, User]]:
    """Organisations of the demonstration with somebody who acts for each."""
    found = []
    for organisation in Organisation.objects.verified().order_by("pk"):
        somebody = people_who_act_for(organisation).first()
        if somebody is not None:
            found.append((organisation, somebody))
    return found


def _load(text: AdText, number: int, voices: Any, people: dict[str, User]) -> Ad | None:
    kind = KINDS[AdKind(text.kind)]
    if kind.is_of_organisation:
        if not voices:
            return None
        near = [voice for voice in voices if voice[0].county == text.county] or voices
        organisation, author = near[number % len(near)]
    else:
        organisation, author = None, people[text.author]
    ad = kind.model(organisation=organisation)
    words = _words(text, author)
    if text.state in STANDING:
        ad = _stand(ad, text, words, author)
    else:
        ad = services.send_ad(ad=ad, by=author, changes=words)
    _decide(ad, text)
    if text.state == "edited":
        services.send_ad(ad=_fresh(ad), by=author, changes={"title": text.note})
    return _fresh(ad)


def _words(text: AdText, author: User) -> dict[str, Any]:
    today = timezone.localdate()

    def day(count: int | None) -> date | None:
        return None if count is None else today + timedelta(days=count)

    words = {
        "title": text.title, "description": text.description, "place": text.place,
        "activity_type": text.activity_type, "county": text.county, "locality": text.locality,
        "schedule": text.schedule, "time_needed": text.time_needed, "starts_on": day(text.starts),
        "ends_on": day(text.ends), "apply_until": day(text.until), "people_wanted": text.people,
        "how_to_apply": text.how_to_apply, "other_information": text.other_information,
        "accessibility": text.accessibility, "skills": list(text.skills),
        "spoken_languages": text.spoken_languages, "minimum_age": text.minimum_age,
        "language": text.language, **{FITS[name]: True for name in text.fits}, **text.own,
    }  # fmt: skip
    if text.kind != AdKind.OFFER:
        words |= {"contact_name": author.get_full_name(), "contact_email": author.email,
                  "contact_phone": "+40369000000"}  # fmt: skip
    return words


def _stand(ad: Ad, text: AdText, words: dict[str, Any], author: User) -> Ad:
    """A row as it would stand after its own story."""
    at = timezone.now() - timedelta(days=text.age)
    for name, value in words.items():
        setattr(ad, name, value)
    ad.submitter, ad.created_at, ad.updated_at = author, at, at
    ad.save()
    spec = KINDS[ad.kind]
    values: dict[str, Any] = {"reference": f"{spec.prefix}-{at.year}-{ad.pk:05d}"}
    state = STANDING[text.state]
    values |= {"state": state, "submitted_at": None if state == State.DRAFT else at}
    ad.reference = values["reference"]
    revision = ad.save_revision(user=author, clean=False)
    if state in (State.APPROVED, State.CLOSED, State.EXPIRED):
        values |= {
            "approved_at": at, "live": state == State.APPROVED, "live_revision": revision,
            "expires_at": _end(ad, at), "has_unpublished_changes": False,
        }  # fmt: skip
    if state in (State.CLOSED, State.EXPIRED, State.WITHDRAWN):
        values["closed_at"] = at + timedelta(days=5)
    type(ad).objects.filter(pk=ad.pk).update(**values)
    stands = _fresh(ad)
    ad_changed(stands)
    return stands


def _end(ad: Ad, at: datetime) -> datetime:
    ends = [at + timedelta(days=KINDS[ad.kind].lasts_days)]
    if ad.apply_until:
        last = datetime.combine(ad.apply_until + timedelta(days=1), time.min)
        ends.append(timezone.make_aware(last))
    return min(ends)


def _decide(ad: Ad, text: AdText) -> None:
    outcome = {"changes": "changes", "rejected": "reject", "hidden": "hide"}.get(text.state)
    if outcome is None:
        return
    moderation.decide(
        case=moderation.case_of(obj=ad),
        outcome=outcome,
        by=User.objects.get(username=MODERATOR),
        version=str(_fresh(ad).version),
        facts=text.note,
        rule=RULE if outcome in RESTRICTING else "",
    )


def _fresh(ad: Ad) -> Ad:
    found: Ad = type(ad).objects.get(pk=ad.pk)
    return found
