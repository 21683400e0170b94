"""Every page of the site, link by link, as each persona: nothing broken, nothing dear."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from site_modules.accounts.models import User
from tests.walk import Walk, name_of, plain_names

#: Queries of a signed-in page, whoever asks.
MOST_QUERIES = 15
#: Closed pages that cards announce with a lock, and a form for people of an organisation.
LOCKED = {"wagtail_serve", "hub:new"}
#: What an address without a person, a form or a right answers.
FINE = {200, 301, 302, 403, 404, 405}


@pytest.mark.parametrize("who", ["", "membru", "delegat", "moderator", "administrator"])
def test_no_link_leads_nowhere_and_no_page_fails(demo, who):
    browser = Client(raise_request_exception=True)
    if who:
        browser.force_login(User.objects.get(username=who))
    walk = Walk()
    walk.add("/")
    plain = set(plain_names().values())
    for address in sorted(plain):
        walk.add(address)
    broken, dear = [], []
    for address, found_on in walk:
        with CaptureQueriesContext(connection) as asked:
            answer = browser.get(address)
        status = answer.status_code
        is_locked = status == 403 and name_of(address) in LOCKED
        if status not in FINE or (found_on and status in (403, 404) and not is_locked):
            broken.append((status, address, found_on))
        if status != 200 or not answer["Content-Type"].startswith("text/html"):
            continue
        walk.read(answer.content.decode(), address)
        if who and len(asked) > MOST_QUERIES:
            with CaptureQueriesContext(connection) as again:  # what is kept is kept now
                browser.get(address)
            if len(again) > MOST_QUERIES:
                dear.append((len(again), address))
    print(f"{who or 'visitor'}: {sum(walk.opened.values())} addresses, {len(walk.opened)} names")
    assert broken == []
    assert sorted(dear, reverse=True)[:20] == []
