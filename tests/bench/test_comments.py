"""What a discussion costs, as multiples of an empty signed-in view, and an export of many comments.

200 comments add at most one unit and a half to a page; with 5,000 it costs at most 1.2 times that,
with the same queries. An export of 10,000 comments takes less than a minute and 200 MB.
"""

import resource
import statistics
import tempfile
import time
import tracemalloc

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import path

from cms.urls import urlpatterns as site_urlpatterns
from site_modules.privacy.archive import write_archive
from tests.bench.test_main_pages import empty_view, seconds
from tests.comments.volume import fill_discussion
from tests.factories import add_article

pytestmark = [pytest.mark.bench, pytest.mark.urls(__name__)]

urlpatterns = [path("bench-empty/", empty_view), *site_urlpatterns]

ROUNDS = 7
#: What 200 comments add to the same page without any, in the unit.
MOST_ADDED = 1.5


@pytest.fixture
def articles(tree):
    """Number of comments → an article with so many comments."""
    found = {}
    for count, threads, answers in ((0, 0, 0), (200, 50, 3), (5000, 1250, 3)):
        found[count] = add_article(f"Articol cu {count} comentarii")
        if count:
            fill_discussion(found[count], threads=threads, answers=answers)
    return found


def test_article_with_comments(articles, browser_of, capsys):
    figures = {}
    member = browser_of("member")
    member.get("/")
    ratios = {count: [] for count in articles}
    for _round in range(ROUNDS):
        for count, article in articles.items():
            unit = seconds(member, "/bench-empty/")
            ratios[count].append(seconds(member, article.get_url()) / unit)
    for count, article in articles.items():
        with CaptureQueriesContext(connection) as queries:
            answer = member.get(article.get_url())
        figures[count] = (statistics.median(ratios[count]), len(queries), len(answer.content))
    with capsys.disabled():
        print(f"\n{'comments':>10}{'cost':>8}{'queries':>9}{'bytes':>9}")
        for count, (cost, queries, size) in figures.items():
            print(f"{count:10}{cost:8.2f}{queries:9}{size:9}")
    assert figures[200][0] - figures[0][0] <= MOST_ADDED
    assert figures[5000][0] <= 1.2 * figures[200][0]
    assert {queries for _cost, queries, _size in figures.values()} == {figures[0][1]}
    assert figures[200][2] < 200_000


def test_export_of_ten_thousand_comments(articles, person, capsys):
    fill_discussion(articles[0], threads=10_000, who="member")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    tracemalloc.start()
    start = time.perf_counter()
    with tempfile.TemporaryFile() as target:
        write_archive(person("member"), target)
    spent = time.perf_counter() - start
    _now, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    with capsys.disabled():
        print(f"\nexport of 10,000 comments: {spent:.1f} s, {peak / 2**20:.0f} MB traced at most,"
              f" {grown:.0f} MB more resident")  # fmt: skip
    assert spent < 60
    assert peak < 200 * 2**20
