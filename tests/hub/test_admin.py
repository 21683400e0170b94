"""Ads among the snippets of the admin: a list and a page for who decides, nothing to write."""

import pytest
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from wagtail.snippets.models import get_snippet_models

from site_modules.hub import services
from site_modules.hub.kinds import OPPORTUNITY
from site_modules.hub.models import AD_MODELS, VolunteerOpportunity
from site_modules.organisations.enums import MemberRole
from site_modules.organisations.models import Membership
from tests.hub.conftest import ALL_KINDS, TITLE, fresh, put_up

pytestmark = pytest.mark.django_db
LIST = "/admin/snippets/hub/volunteeropportunity/"
DECIDE = ("moderator", "administrator")


def page_of(ad):
    return f"{LIST}inspect/{ad.pk}/"


def test_every_kind_is_a_snippet():
    assert set(AD_MODELS.values()) <= set(get_snippet_models())


@pytest.mark.parametrize(
    "name",
    ["visitor", "member", "delegate", "contributor", "author", "editor", "counsellor", *DECIDE],
)
def test_shown_to_who_decides_alone(name, waiting, browser_of):
    browser = browser_of(name)
    for address in (LIST, f"{LIST}results/?q=", page_of(waiting), "/admin/", "/admin/snippets/"):
        answer = browser.get(address)
        body = answer.content.decode() if answer.status_code == 200 else ""
        if name in DECIDE and address.startswith(LIST):
            assert answer.status_code == 200 and TITLE in body
        else:
            assert TITLE not in body and waiting.reference not in body
        if name not in DECIDE:
            assert LIST not in body, "not even in a menu"


def test_page_leads_to_preview_and_desk(waiting, browser_of):
    browser = browser_of("moderator")
    body = browser.get(page_of(waiting)).content.decode()
    place = [waiting._meta.label_lower, waiting.pk]
    for name in ("moderation_preview", "moderation_case"):
        address = reverse(name, args=place)
        assert address in body
        assert browser.get(address).status_code == 200
    assert TITLE in browser.get(reverse("moderation_preview", args=place)).content.decode()


@pytest.mark.parametrize("kind", ALL_KINDS, ids=lambda kind: kind.kind.value)
def test_preview_is_the_page_that_readers_will_see(kind, organisation, person, browser_of):
    """Of every kind, with its translations below; nothing is to be done there."""
    foreign = {"hu": {"title": "Hétvégi kísérő", "description": "Minden **szombaton** sétálunk."}}
    voice = {} if kind.is_of_organisation else {"submitter": person("member")}
    (ad,) = put_up(
        kind, organisation if kind.is_of_organisation else None, 1, state="waiting", live=False,
        approved_at=None, expires_at=None, submitted_at=timezone.now(), translations=foreign,
        **voice,
    )  # fmt: skip
    place = [ad._meta.label_lower, ad.pk]
    page = browser_of("moderator").get(reverse("moderation_preview", args=place)).content.decode()
    main = page.split("<main")[1].split("</main>")[0]
    assert main.count("<h1") == 1 and f"<h1>{ad.title}</h1>" in main
    for words in ("Previzualizare pentru moderatori", "Sibiu", "Hétvégi kísérő",
                  "<strong>szombaton</strong>"):  # fmt: skip
        assert words in main, words
    assert 'lang="hu"' in main and "<form" not in main
    assert str(kind.short_title) in main


def test_the_list_speaks_romanian(waiting, browser_of):
    body = browser_of("moderator").get(LIST).content.decode()
    assert "Starea" in body and "State text" not in body


def test_moderator_does_not_find_what_they_may_not_decide_on(waiting, draft, person, browser_of):
    Membership.objects.create(
        organisation=waiting.organisation, user=person("moderator"), role=MemberRole.DELEGATE
    )
    browser = browser_of("moderator")
    assert TITLE not in browser.get(LIST).content.decode()
    assert browser.get(page_of(waiting)).status_code == 404


def test_drafts_are_nobodys(draft, browser_of):
    assert TITLE not in browser_of("administrator").get(LIST).content.decode()
    assert browser_of("administrator").get(page_of(draft)).status_code == 404


@pytest.mark.parametrize("name", DECIDE)
@pytest.mark.parametrize(
    "path",
    ["add/", "edit/{pk}/", "delete/{pk}/", "copy/{pk}/", "unpublish/{pk}/", "lock/{pk}/",
     "usage/{pk}/", "history/{pk}/", "preview/{pk}/", "workflow/action/{pk}/approve/1/"],
)  # fmt: skip
def test_nothing_is_written_past_the_desk(name, path, approved, browser_of):
    browser = browser_of(name)
    address = LIST + path.format(pk=approved.pk)
    assert browser.get(address).status_code == 404
    assert browser.post(address, {"title": "Furat"}).status_code == 404
    bulk = f"/admin/bulk/hub/volunteeropportunity/delete/?id={approved.pk}"
    browser.get(bulk)
    browser.post(bulk)
    stands = VolunteerOpportunity.objects.get(pk=approved.pk)
    assert (stands.title, stands.live) == (TITLE, True)


def test_list_costs_the_same_with_many(organisation, browser_of, django_assert_max_num_queries):
    put_up(OPPORTUNITY, organisation, 40)
    VolunteerOpportunity.objects.update(submitted_at="2026-01-01T10:00:00Z")
    browser = browser_of("moderator")
    browser.get(LIST)
    with django_assert_max_num_queries(15):
        assert browser.get(LIST).status_code == 200


def test_found_by_reference_and_title(waiting, person, browser_of):
    other = services.send_ad(
        ad=VolunteerOpportunity(organisation=waiting.organisation), by=person("delegate"),
        changes={name: getattr(waiting, name) for name in waiting.submission_fields}
        | {"title": "Cu totul altceva", "files": []},
    )  # fmt: skip
    body = browser_of("moderator").get(f"{LIST}?q={other.reference}").content.decode()
    assert other.title in body and TITLE not in body
    assert fresh(other).reference


def test_there_is_no_chooser():
    for kind in AD_MODELS:
        with pytest.raises(NoReverseMatch):
            reverse(f"wagtailsnippetchoosers_hub_{kind.value}:choose")
