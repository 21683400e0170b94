"""Somebody else's application looked for on every road: not there."""

import pytest
from django.urls import reverse

from site_modules.applications import services
from site_modules.applications.services import Sent
from tests.applications.conftest import fresh
from tests.conftest import PERSONAS

pytestmark = pytest.mark.django_db
CANARY = "cuvinte-de-negăsit-zmeurică"
SIDES = {"member", "delegate"}


@pytest.fixture
def hidden(opportunity, person, commits_at_once):
    sent = Sent(message=f"Scriu aici {CANARY}.", shares_phone=True)
    return services.apply(ad=opportunity, by=person("member"), sent=sent)


def roads(hidden):
    slug = hidden.organisation.slug
    return [
        hidden.get_absolute_url(), hidden.desk_url, hidden.ad.get_absolute_url(),
        reverse("applications:own"), reverse("applications:all_received", args=[slug]),
        f"{reverse('applications:all_received', args=[slug])}?q={CANARY}",
        reverse("applications:withdraw", args=[hidden.pk]),
        reverse("applications:volunteers") + f"?q={CANARY}", reverse("submissions:mine"),
        f"/cauta/?q={CANARY}", "/sitemap.xml", "/panou/", f"/membri/{hidden.applicant.username}/",
        f"/organizatii/{slug}/", "/hubocupare/",
    ]  # fmt: skip


@pytest.mark.parametrize("name", sorted({"visitor", *PERSONAS} - SIDES))
def test_no_road_leads_there(hidden, browser_of, name):
    browser = browser_of(name)
    for address in roads(hidden):
        answer = browser.get(address)
        assert CANARY not in answer.content.decode().replace(f"q={CANARY}", "").replace(
            f'value="{CANARY}"', ""
        ).replace(f"„{CANARY}”", ""), address
    assert fresh(hidden).is_new


def test_both_sides_find_it(hidden, browser_of):
    assert CANARY in browser_of("member").get(hidden.get_absolute_url()).content.decode()
    assert CANARY in browser_of("delegate").get(hidden.desk_url).content.decode()
    own = browser_of("member").get(reverse("submissions:mine")).content.decode()
    assert hidden.ad_title in own
