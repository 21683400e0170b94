"""A fake kind of content on a real model, and shortcuts to reports and decisions.

Standard pages stand for what members write: an open page for what everybody sees, a closed one for
what members see; „live” is shown, „expired” is removed, neither is hidden.
"""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db.models import Value
from django.db.models.functions import Coalesce
from django.utils.html import format_html
from wagtail.models import Page

from cms.core.access import visible_pages
from cms.home.models import StandardPage
from site_modules.moderation import services, targets
from site_modules.moderation.enums import Outcome
from site_modules.moderation.models import Case, Decision, Report

NAME = "home.standardpage"
#: When drafts of the tree count as sent.
SENT_AT = datetime(2026, 5, 4, 9, tzinfo=UTC)


def _move(**change: bool) -> Callable[[Any, Any], bool]:
    def act(page: Any, by: Any) -> bool:
        before = {"live": not change["live"]}
        return Page.objects.filter(pk=page.pk, **before).update(**change) == 1

    return act


def _deciding(user: Any) -> Any:
    if user.is_authenticated and user.has_perm("moderation.decide"):
        return StandardPage.objects.all()
    return StandardPage.objects.none()


def _outcomes(page: Any) -> list[Outcome]:
    if page.live:
        return [Outcome.HIDE, Outcome.REMOVE]
    return [Outcome.APPROVE, Outcome.REJECT] if page.has_unpublished_changes else [Outcome.RESTORE]


def _waiting() -> Any:
    return StandardPage.objects.filter(live=False, has_unpublished_changes=True).select_related(
        "owner"
    ).order_by("pk")  # fmt: skip


def _reject(page: Any, by: Any) -> bool:
    waiting = Page.objects.filter(pk=page.pk, live=False, has_unpublished_changes=True)
    return waiting.update(has_unpublished_changes=False) == 1


FAKE = targets.Target(
    name=NAME,
    label="Text de probă",
    visible_to=lambda user: visible_pages(StandardPage.objects.all(), user),
    deciding=_deciding,
    author_of=lambda page: page.owner,
    title_of=lambda page: page.title,
    address_of=lambda page: page.get_url() or "/",
    text_of=lambda page: f"{page.title}\n{page.summary}",
    html_of=lambda page: format_html("<p>{}</p>", page.summary),
    apply={
        Outcome.HIDE: _move(live=False),
        Outcome.REMOVE: _move(live=False),
        Outcome.RESTORE: _move(live=True),
        Outcome.APPROVE: _move(live=True),
        Outcome.REJECT: _reject,
    },
    outcomes_for=_outcomes,
    waiting=_waiting,
    sent_at=lambda page: page.latest_revision_created_at or SENT_AT,
    sent_on=Coalesce("latest_revision_created_at", Value(SENT_AT)),
)


@pytest.fixture(autouse=True)
def fake_target() -> Iterator[targets.Target]:
    """Known during the test only; the site's own kinds stay."""
    before = dict(targets._registry)
    targets.register(FAKE)
    yield FAKE
    targets._registry.clear()
    targets._registry.update(before)


@pytest.fixture
def written(tree: Any, person: Callable[[str], Any]) -> StandardPage:
    """What „member” wrote, open to everybody."""
    page = tree.public
    page.owner = person("member")
    page.summary = "Un text cu date personale: 0712 345 678."
    page.save()
    return page


@pytest.fixture
def hidden_from_visitors(tree: Any, person: Callable[[str], Any]) -> StandardPage:
    """What „member” wrote for members."""
    page = tree.closed
    page.owner = person("member")
    page.save()
    return page


@pytest.fixture
def reported(written: StandardPage, person: Callable[[str], Any]) -> Report:
    """„other_member” reported what „member” wrote."""
    return services.report(
        obj=written, reporter=person("other_member"), kind="personal_data",
        explanation="Este numărul meu de telefon.",
    )  # fmt: skip


@pytest.fixture
def case(reported: Report) -> Case:
    return Case.objects.get(pk=reported.case_id)


@pytest.fixture
def hide(person: Callable[[str], Any]) -> Callable[..., Decision]:
    """`hide(case)`: hidden by the moderator, with reasons."""

    def act(case: Case, by: str = "moderator", **fields: Any) -> Decision:
        reasons = {"facts": "Conține un număr de telefon.", "rule": "3.1"} | fields
        return services.decide(case=case, outcome="hide", by=person(by), **reasons)

    return act
