"""Reads that shape the pages of accounts."""

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Count, Exists, OuterRef, Q
from django.utils import timezone

from cms.core.addresses import page_address
from cms.core.working_days import ANSWER_DAYS, working_days_ago
from site_modules.accounts.enums import ProfileVisibility, RequestState
from site_modules.accounts.models import RegistrationRequest, RegistrationSettings


@dataclass(frozen=True)
class Agreements:
    """The texts one agrees to, with the versions in force."""

    rules_url: str
    rules_version: str
    privacy_url: str
    privacy_version: str


def agreements(settings: RegistrationSettings) -> Agreements:
    """Where the rules and the privacy policy stand; the version is the day of the last edition."""
    return Agreements(
        rules_url=_address(settings.rules_page),
        rules_version=_version(settings.rules_page),
        privacy_url=_address(settings.privacy_page),
        privacy_version=_version(settings.privacy_page),
    )


def _address(page: Any) -> str:
    return (page_address(page) or "") if page and page.live else ""


def _version(page: Any) -> str:
    published_at = page.last_published_at if page else None
    if published_at is None:
        return "1"
    return f"{timezone.localtime(published_at):%Y-%m-%d %H:%M}"


REQUESTS_PER_PAGE = 50


def waiting_requests() -> tuple[int, int]:
    """How many requests wait for a decision, and how many of them longer than was promised."""
    waiting = RegistrationRequest.objects.filter(state=RequestState.PENDING)
    late = Q(created_at__lt=working_days_ago(ANSWER_DAYS))
    found = waiting.aggregate(every=Count("pk"), late=Count("pk", filter=late))
    return found["every"], found["late"]


def request_page(state: str, number: str) -> Page:
    """Requests of a state, fifty a page; each knows whether another one looks the same."""
    same_key = RegistrationRequest.objects.filter(email_key=OuterRef("email_key"))
    same_phone = RegistrationRequest.objects.filter(phone=OuterRef("phone")).exclude(phone="")
    same_name = RegistrationRequest.objects.filter(
        first_name__iexact=OuterRef("first_name"), last_name__iexact=OuterRef("last_name")
    )
    others = [
        Exists(query.exclude(pk=OuterRef("pk"))) for query in (same_key, same_phone, same_name)
    ]
    found = RegistrationRequest.objects.filter(state=state).annotate(
        has_similar=others[0] | others[1] | others[2]
    )
    order = "created_at" if state == RequestState.PENDING else "-decided_at"
    return Paginator(found.order_by(order, "pk"), REQUESTS_PER_PAGE).get_page(number)


def similar_requests(request: RegistrationRequest) -> list[RegistrationRequest]:
    """Other requests with the same address (dots and case aside), phone or full name."""
    same = Q(email_key=request.email_key) | Q(
        first_name__iexact=request.first_name, last_name__iexact=request.last_name
    )
    if request.phone:
        same |= Q(phone=request.phone)
    return list(RegistrationRequest.objects.filter(same).exclude(pk=request.pk)[:20])


def has_open_page(person: Any) -> bool:
    """Whether members may open the page of somebody; None is nobody. Asks for the profile."""
    if person is None or not person.is_active or person.erased_at:
        return False
    profile = getattr(person, "profile", None)
    return profile is not None and profile.visibility == ProfileVisibility.MEMBERS
