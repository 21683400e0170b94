"""Persona × road: whoever may not read an ad finds it by no road (HUB-02, MOD-01)."""

import re

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse

from cms.api import rate_limits
from cms.api import services as keys
from cms.api.enums import Lifetime
from cms.search.services import index
from site_modules.hub import services
from site_modules.hub.models import AdFile, VolunteerOpportunity
from site_modules.moderation.targets import find_target
from site_modules.submissions import services as submissions
from tests.access.registry import EVERYONE, SIGNED_IN, VISITOR
from tests.api.callers import Caller
from tests.hub.conftest import fresh, words

WORDS = "Canarul galben caută voluntari"
PEOPLE = sorted(EVERYONE)
OWN = frozenset({"delegate"})
STATES = {
    "approved": SIGNED_IN, "draft": OWN, "waiting": OWN, "changes": OWN, "rejected": OWN,
    "withdrawn": OWN, "closed": OWN, "hidden": OWN, "edited": OWN,
}  # fmt: skip


@pytest.fixture(autouse=True)
def fresh_limits():
    rate_limits.forget_all()


@pytest.fixture(params=STATES)
def case(request, organisation, person, decide):
    """(ad, file, who may read the words)"""
    state, delegate = request.param, person("delegate")
    file = AdFile.objects.create(owner=delegate, name="x.pdf", size=9)
    file.file.save("x.pdf", ContentFile(b"%PDF-1.4 x"))
    new = words(title=WORDS, files=[file.pk])
    old = words(title="Altceva", files=[]) if state == "edited" else new
    ad = VolunteerOpportunity(organisation=organisation)
    ad = services.save_ad_draft(ad=ad, by=delegate, changes=old)
    if state != "draft":
        ad = services.send_ad(ad=ad, by=delegate, changes={})
    if state in ("changes", "rejected"):
        decide(ad, {"changes": "changes", "rejected": "reject"}[state])
    elif state in ("approved", "closed", "hidden", "edited"):
        decide(ad)
    ad = fresh(ad)
    if state == "withdrawn":
        submissions.withdraw(obj=ad, by=delegate)
    elif state == "closed":
        services.close_ad(ad=ad, by=delegate)
    elif state == "hidden":
        decide(ad, "hide", facts="Date personale.", rule="3.1")
    elif state == "edited":
        services.send_ad(ad=ad, by=delegate, changes=new)
    index.mend()
    while index.index_batch():
        pass
    return fresh(ad), file, STATES[state]


def roads(ad) -> list[str]:
    return [
        ad.get_absolute_url(),
        "/hubocupare/",
        "/hubocupare/oportunitati/",
        "/hubocupare/oportunitati/?q=canarul",
        "/hubocupare/anunturile-mele/",
        "/cauta/?q=canarul+galben",
        "/cauta/sugestii/?q=canarul",
        "/hubocupare/potrivite/",
        "/hubocupare/candidaturi/",
        "/hubocupare/cautari/",
        "/notificari/",
        "/panou/",
        "/cont/solicitari/",
        "/sitemap.xml",
        "/",
        "/organizatii/podul-verde/",
        f"/semnaleaza/{ad._meta.label_lower}/{ad.pk}/",
        ad.edit_address,
        reverse("hub:translate", args=[ad.kind.value, ad.pk, "hu"]),
        reverse("applications:apply", args=[ad.kind.value, ad.pk]),
        f"/cont/solicitari/{ad._meta.label_lower}/{ad.pk}/retrage/",
    ]


def desk_roads(ad) -> list[str]:
    """Where moderators work; everybody else finds nothing there, and drafts nobody does."""
    name = ad._meta.label_lower
    listing = f"/admin/snippets/{name.replace('.', '/')}/"
    return [
        "/admin/", "/admin/moderare/", "/admin/moderare/?q=canarul", "/admin/moderare/istoric/",
        "/admin/moderare/istoric.csv", f"/admin/moderare/{name}/{ad.pk}/",
        f"/admin/moderare/{name}/{ad.pk}/previzualizare/", listing, f"{listing}inspect/{ad.pk}/",
        "/admin/reports/workflow/", "/admin/reports/workflow_tasks/", "/admin/reports/locked/",
        "/admin/reports/site-history/",
    ]  # fmt: skip


def unmarked(answer) -> str:
    """The page without the marks of words found."""
    return re.sub("</?mark>", "", answer.content.decode())


def test_site(case, browser_of):
    ad, file, allowed = case
    for name in PEOPLE:
        browser = browser_of(name)
        found = {road: unmarked(browser.get(road)) for road in roads(ad)}
        with_words = [road for road, html in found.items() if WORDS in html]
        if name not in allowed:
            # An ad that was up once says its title to whoever has its address.
            ended = [ad.get_absolute_url()] if ad.state in ("closed",) and name != VISITOR else []
            assert with_words in ([], ended), name
        elif allowed == SIGNED_IN:
            assert {"/hubocupare/", "/hubocupare/oportunitati/", "/cauta/?q=canarul+galben"} <= set(
                with_words
            ), name
        served = browser.get(file.get_absolute_url()).status_code
        may_decide = name in ("moderator", "administrator") and ad.submitted_at is not None
        assert (served == 200) == (name in allowed or may_decide), name


@pytest.mark.parametrize("case", ["draft", "waiting", "edited"], indirect=True)
def test_desk_and_admin(case, browser_of):
    """The way of moderators: of a draft not even that."""
    ad, _file, _allowed = case
    for name in PEOPLE:
        browser = browser_of(name)
        found = [road for road in desk_roads(ad) if WORDS in unmarked(browser.get(road))]
        if name not in ("moderator", "administrator") or ad.submitted_at is None:
            assert found == [], name
        else:
            assert f"/admin/moderare/{ad._meta.label_lower}/{ad.pk}/" in found, name


def test_every_road_exists(approved, browser_of):
    """A road that leads nowhere would show nothing to anybody."""
    for name, found in (("delegate", roads(approved)), ("administrator", desk_roads(approved))):
        for road in found:
            status = browser_of(name).get(road, follow=True).status_code
            assert status < 400 or (status == 403 and road.endswith("aplica/")), road


def test_api(case, person):
    ad, _file, allowed = case
    for name in PEOPLE:
        caller = Caller(Client())
        if name != VISITOR:
            _token, secret = keys.create_token(
                user=person(name), name="T", scopes=list(keys.Scope), lifetime=Lifetime.MONTH
            )
            caller = Caller(Client(), secret)
        one = caller.get(f"/ads/{ad.kind.value}/{ad.pk}")
        others = [
            caller.get(f"/ads?kind={ad.kind.value}"),
            caller.get(f"/ads?kind={ad.kind.value}&q=canarul"),
            caller.get("/me/ads"),
            caller.get("/me/submissions"),
            caller.get(f"/submissions/{ad._meta.label_lower}/{ad.pk}"),
            caller.get("/search?q=canarul"),
        ]
        if name not in allowed:
            found = [answer for answer in (one, *others) if WORDS in answer.content.decode()]
            assert found == [], name
        elif allowed == SIGNED_IN:
            assert WORDS in one.content.decode(), name


def test_one_queryset_answers_for_all(case, person):
    ad, _file, allowed = case
    for name in PEOPLE:
        user = AnonymousUser() if name == VISITOR else person(name)
        for found in (
            VolunteerOpportunity.objects.visible_to(user),
            find_target(ad._meta.label_lower).visible_to(user),
        ):
            reads = found.filter(pk=ad.pk).exists()
            assert reads == (name in allowed or (ad.title != WORDS and name in SIGNED_IN)), name


def test_expired_one_is_ended_by_the_job(approved, person):
    assert not submissions.expire(obj=approved)
    assert fresh(approved).is_open
