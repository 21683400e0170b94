"""What the main pages cost, as multiples of an empty signed-in view (the unit of docs).

The site is filled with pages, then the same with ten times as many; the figures are printed, and
the growth is held: what a page costs must not follow the size of the site.
"""

import statistics
import time

import pytest
from django.core.cache import cache
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.template import Context, Template
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import path
from wagtail.models import Page

from cms.home.models import StandardPage
from cms.urls import urlpatterns as site_urlpatterns

pytestmark = [pytest.mark.bench, pytest.mark.urls(__name__)]

REPEATS = 30
SMALL, LARGE = 200, 2000

EMPTY = Template("<p>{{ user.username }}</p>")


def empty_view(request: HttpRequest) -> HttpResponse:
    return HttpResponse(EMPTY.render(Context({"user": request.user})))


urlpatterns = [path("bench-empty/", empty_view), *site_urlpatterns]


def fill(parent: Page, count: int, start: int) -> None:
    """Pages below a service, written directly: the bench measures reading."""
    parent.refresh_from_db()
    for number in range(start, start + count):
        page = StandardPage(
            title=f"Ghidul numărul {number} despre voluntariat",
            slug=f"ghid-{number}",
            summary="Un ghid pentru măsurătoare.",
            locale=parent.locale,
        )
        parent.add_child(instance=page)


def seconds(client: Client, address: str) -> float:
    """The median of processor seconds of one request, warm."""
    client.get(address)
    spans = []
    for _repeat in range(REPEATS):
        start = time.process_time()
        client.get(address)
        spans.append(time.process_time() - start)
    return statistics.median(spans)


def measure(browser_of, addresses: dict[str, tuple[str, str]]) -> dict[str, tuple[float, int]]:
    """name → (multiple of the empty view, queries).

    The unit is measured again beside every page: a shared machine changes its speed.
    """
    member = browser_of("member")
    figures = {}
    for name, (who, address) in addresses.items():
        client = browser_of(who)
        cost = seconds(client, address) / seconds(member, "/bench-empty/")
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        figures[name] = (cost, len(queries))
    return figures


def test_main_pages(tree, browser_of, capsys):
    addresses = {
        "home, visitor": ("visitor", "/"),
        "home, member": ("member", "/"),
        "service, visitor": ("visitor", tree.hub.get_url()),
        "closed page, member": ("member", tree.closed.get_url()),
        "search, visitor": ("visitor", "/cauta/?q=zmeurică"),
        "sign-in form": ("visitor", "/autentificare/"),
        "unknown address": ("visitor", "/nu-exista/"),
    }
    fill(tree.management, SMALL, 0)
    cache.clear()
    small = measure(browser_of, addresses)
    fill(tree.management, LARGE - SMALL, SMALL)
    cache.clear()
    large = measure(browser_of, addresses)
    with capsys.disabled():
        print(
            f"\n{'page':24}{f'{SMALL} pages':>14}{f'{LARGE} pages':>14}{'growth':>9}{'queries':>9}"
        )
        for name, (cost, queries) in large.items():
            before = small[name][0]
            print(f"{name:24}{before:14.2f}{cost:14.2f}{cost / before:9.2f}{queries:9}")
    for name, (_cost, queries) in large.items():
        assert queries <= small[name][1], name
