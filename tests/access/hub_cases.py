"""Ads that wait, ads that are up, applications: what the hub holds of submissions."""

from functools import partial
from typing import Any

from site_modules.accounts.models import User
from site_modules.applications import services as applications
from site_modules.applications.models import Application
from site_modules.applications.services import Sent
from site_modules.hub import services
from site_modules.hub.models import Ad, VolunteerOffer, VolunteerOpportunity
from site_modules.moderation import services as moderation
from site_modules.organisations.enums import MemberRole, OrganisationState
from site_modules.organisations.models import Membership, Organisation
from tests.access.registry import NOBODY, SIGNED_IN, Case, register
from tests.hub.conftest import words


def someone(name: str) -> User:
    return User.objects.get(username=name)


def opportunity(title: str, *, is_up: bool) -> Ad:
    """Of an organisation for which „delegate” acts."""
    organisation = Organisation.objects.create(
        name="Asociația Podul Verde", slug="podul-verde", kind="association", county="SB",
        locality="Sibiu", state=OrganisationState.VERIFIED, name_key="asociatia podul verde",
    )  # fmt: skip
    delegate = someone("delegate")
    Membership.objects.create(organisation=organisation, user=delegate, role=MemberRole.DELEGATE)
    made = VolunteerOpportunity(organisation=organisation)
    made = services.send_ad(ad=made, by=delegate, changes=words(title=title))
    if is_up:
        moderation.decide(
            case=moderation.case_of(obj=made), outcome="approve", by=someone("moderator"),
            version=str(made.version),
        )  # fmt: skip
        made.refresh_from_db()
    return made


def offer(title: str) -> Ad:
    names = ("description", "activity_type", "time_needed", "schedule", "skills")
    changes = {name: value for name, value in words().items() if name in names}
    changes |= {"title": title, "place": "online"}
    return services.send_ad(ad=VolunteerOffer(), by=someone("member"), changes=changes)


def application(title: str) -> Application:
    ad = opportunity("Un anunț cu o candidatură", is_up=True)
    return applications.apply(ad=ad, by=someone("member"), sent=Sent(message=title))


def api_of(kind: str, ad: Any) -> tuple[str, ...]:
    return (f"/ads/{kind}/{ad.pk if ad else 0}",)


def register_case(name: str, make: Any, address: Any, allowed: frozenset[str], **more: Any) -> None:
    title = f"{name.capitalize()} zmeurică"
    options = {"refusal": 404, "is_page": False, "found_by": NOBODY, "title": title} | more
    register(Case(name, lambda tree: make(title), address, allowed, **options))


AUTHOR, APPLICANT = frozenset({"delegate"}), frozenset({"member"})
for name, make, allowed, found_by, kind in (
    ("ad that waits", partial(opportunity, is_up=False), AUTHOR, NOBODY, "volunteeropportunity"),
    ("ad that is up", partial(opportunity, is_up=True), SIGNED_IN, SIGNED_IN,
     "volunteeropportunity"),
    ("volunteer who waits", offer, APPLICANT, NOBODY, "volunteeroffer"),
):  # fmt: skip
    register_case(
        name, make, lambda ad: ad.get_absolute_url(), allowed, found_by=found_by,
        api=partial(api_of, kind),
    )  # fmt: skip
register_case("application", application, lambda made: made.get_absolute_url(), APPLICANT)
register_case("application at its organisation", application, lambda made: made.desk_url, AUTHOR)
