"""Puts applications and invitations of the demonstration in place. Nobody is told: the mails of
invented people would go nowhere."""

from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from cms.demo.content.hub.applications import APPLICATIONS, INVITATIONS, NOTES
from cms.demo.content.hub.volunteers import VOLUNTEERS
from cms.demo.people import make_people
from cms.demo.records import recall, remember
from site_modules.accounts.models import User
from site_modules.applications.enums import ApplicationState, InvitationState
from site_modules.applications.models import Application, ApplicationNote, VolunteerInvitation
from site_modules.applications.selectors.profile import snapshot_of
from site_modules.hub.models import VolunteerOpportunity
from site_modules.organisations.selectors import people_who_act_for

#: Whose desk is looked at first.
SHOWN_TO = "delegat"


def load_volunteers() -> dict[str, User]:
    """Their accounts by username."""
    make_people(VOLUNTEERS)
    names = [row[0] for row in VOLUNTEERS]
    return {person.username: person for person in User.objects.filter(username__in=names)}


def load_applications(people: dict[str, User]) -> None:
    """To the open opportunities, those of the delegate's organisations first."""
    ads = _opportunities()
    if not ads:
        return
    for number, row in enumerate(APPLICATIONS):
        key = f"application:{number}"
        if recall(key) is None and (made := _apply(people[row[0]], ads, number, row)):
            remember(key, made)
    for number, invited in enumerate(INVITATIONS):
        key = f"volunteer-invitation:{number}"
        free = _free_for(people[invited[0]], ads, number)
        if recall(key) is None and free is not None:
            remember(key, _invite(people[invited[0]], free, invited))


def _opportunities() -> list[VolunteerOpportunity]:
    found = VolunteerOpportunity.objects.open_now().exclude(organisation=None)
    ads = [ad for ad in found.select_related("organisation").order_by("pk")
           if people_who_act_for(ad.organisation).exists()]  # fmt: skip
    ads.sort(key=lambda ad: not _acts_for(ad).filter(username=SHOWN_TO).exists())
    return ads[:6]


def _acts_for(ad: VolunteerOpportunity) -> Any:
    assert ad.organisation is not None  # noqa: S101
    return people_who_act_for(ad.organisation)


def _apply(
    person: User, ads: list[VolunteerOpportunity], number: int, row: tuple[Any, ...]
) -> Application | None:
    """To the next ad to which this person has not applied and for which they do not act."""
    _username, state, days, message, answer = row
    ad = _free_for(person, ads, number)
    if ad is None:
        return None
    at = timezone.now() - timedelta(days=days, hours=2)
    made = Application.objects.create(
        applicant=person, organisation_id=ad.organisation_id, ad_kind=ad.kind, ad_id=ad.pk,
        ad_title=ad.title, message=message, state=state, answer=answer, sent_at=at,
        confirms_age=ad.minimum_age is not None, **_times(state, at, ad),
        **snapshot_of(person).fields,
    )  # fmt: skip
    if state == ApplicationState.SEEN:
        author = _acts_for(ad).first()
        ApplicationNote.objects.create(application=made, author=author, text=NOTES[number % 2])
    return made


def _free_for(
    person: User, ads: list[VolunteerOpportunity], number: int
) -> VolunteerOpportunity | None:
    in_turn = ads[number % len(ads) :] + ads
    return next((ad for ad in in_turn if _is_free(person, ad)), None)


def _is_free(person: User, ad: VolunteerOpportunity) -> bool:
    if _acts_for(ad).filter(pk=person.pk).exists():
        return False
    return not Application.objects.about(ad).filter(applicant=person).exists()


def _times(state: str, at: datetime, ad: VolunteerOpportunity) -> dict[str, Any]:
    later = at + timedelta(hours=20)
    if state == ApplicationState.SENT:
        return {"changed_at": at}
    if state == ApplicationState.WITHDRAWN:
        return {"withdrawn_at": later, "changed_at": later}
    times: dict[str, Any] = {"seen_at": at + timedelta(hours=3), "changed_at": later}
    if state != ApplicationState.SEEN:
        times |= {"decided_at": later, "decided_by": _acts_for(ad).first()}
    return times


def _invite(person: User, ad: VolunteerOpportunity, row: tuple[Any, ...]) -> VolunteerInvitation:
    _username, state, days, text = row
    at = timezone.now() - timedelta(days=days, hours=4)
    is_answered = state != InvitationState.SENT
    made = VolunteerInvitation(
        organisation_id=ad.organisation_id, volunteer=person, opportunity=ad, text=text,
        state=state, invited_by=_acts_for(ad).first(), sent_at=at,
        answered_at=at + timedelta(hours=9) if is_answered else None,
    )  # fmt: skip
    if state == InvitationState.ACCEPTED:
        made.application = Application.objects.create(
            applicant=person, organisation_id=ad.organisation_id, ad_kind=ad.kind, ad_id=ad.pk,
            ad_title=ad.title, sent_at=at + timedelta(hours=9),
            changed_at=at + timedelta(hours=9),
            message="Mulțumesc pentru invitație! Vin cu drag, spuneți-mi doar ziua.",
            **snapshot_of(person).fields,
        )  # fmt: skip
        remember(f"application-by-invitation:{row[0]}", made.application)
    made.save()
    return made
