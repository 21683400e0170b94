"""What readers see: parts, orders, folded answers, permalinks, places of removed comments."""

import re
from urllib.parse import quote

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from site_modules.comments import services
from site_modules.comments.models import Comment, Discussion
from tests.comments.conftest import age, fresh
from tests.comments.volume import fill_discussion

#: For a member: session, account, rights, page; the discussion, and what is personal in it.
MOST_QUERIES = 8


def main_of(answer) -> str:
    return answer.content.decode().split("<main")[1].split("</main>")[0]


def shown(html: str) -> list[int]:
    """Keys of the comments on a page, in their order."""
    return [int(key) for key in re.findall(r'<article class="post" id="c(\d+)"', html)]


def test_orders_and_parts_by_key(article, browser_of):
    fill_discussion(article, threads=45)
    roots = list(Comment.objects.roots().order_by("pk").values_list("pk", flat=True))
    browser = browser_of("member")
    seen, address = [], article.get_url()
    while address:
        html = main_of(browser.get(address))
        seen += shown(html)
        found = re.search(r'<a class="btn btn-2" href="(\?[^"#]+)#comentarii" data-more', html)
        address = article.get_url() + found.group(1).replace("&amp;", "&") if found else ""
    assert seen == roots[::-1]
    oldest = main_of(browser.get(f"{article.get_url()}?ordine=vechi"))
    assert shown(oldest) == roots[:20]


def test_most_thanked_first_and_its_next_part(article, browser_of):
    fill_discussion(article, threads=25)
    keys = list(Comment.objects.roots().order_by("pk").values_list("pk", flat=True))
    Comment.objects.filter(pk=keys[3]).update(thanks_count=9)
    Comment.objects.filter(pk=keys[7]).update(thanks_count=4)
    browser = browser_of("member")
    first = shown(main_of(browser.get(f"{article.get_url()}?ordine=apreciate")))
    assert first[:3] == [keys[3], keys[7], keys[24]]
    rest = f"{article.get_url()}?ordine=apreciate&dupa=0-{first[-1]}"
    second = shown(main_of(browser.get(rest)))
    assert set(first) | set(second) == set(keys)
    assert not set(first) & set(second)


def test_answers_are_folded_after_two(article, write, browser_of):
    first = write(article)
    answers = [write(article, "other_member", parent=first) for _time in range(5)]
    browser = browser_of("member")
    html = main_of(browser.get(article.get_url()))
    assert shown(html) == [first.pk, answers[0].pk, answers[1].pk]
    assert f'href="?discutie={first.pk}#c{first.pk}"' in html
    whole = main_of(browser.get(f"{article.get_url()}?discutie={first.pk}"))
    assert shown(whole) == [first.pk, *(answer.pk for answer in answers)]


def test_tree_order_and_flat_answers_below_the_third_level(article, write, browser_of):
    one = write(article)
    two = write(article, "other_member", parent=one)
    four = write(article, "other_member", parent=one)
    three = write(article, "author", parent=two)
    five = write(article, "member", parent=three)
    html = main_of(browser_of("member").get(f"{article.get_url()}?discutie={one.pk}"))
    assert shown(html) == [one.pk, two.pk, three.pk, five.pk, four.pk]
    assert html.count('<ol class="thread"') == 3
    assert f'href="?comentariu={three.pk}#c{three.pk}">Author Exemplu</a></p>' in html


def test_permalink_finds_a_folded_answer_and_one_far_away(article, write, browser_of):
    old = write(article, text="Rădăcina veche")
    fill_discussion(article, threads=30)
    for _time in range(4):
        last = write(article, "other_member", parent=old)
    browser = browser_of("member")
    assert last.pk not in shown(main_of(browser.get(article.get_url())))
    html = main_of(browser.get(f"{article.get_url()}?comentariu={last.pk}"))
    assert last.pk in shown(html)
    assert shown(html)[0] == old.pk


def test_permalink_in_a_very_long_thread(article, browser_of):
    fill_discussion(article, threads=1, answers=180)
    root = Comment.objects.roots().get()
    target = Comment.objects.filter(thread=root).order_by("-path")[3]
    browser = browser_of("member")
    html = main_of(browser.get(f"{article.get_url()}?comentariu={target.pk}"))
    assert target.pk in shown(html)
    seen, query = set(), f"?discutie={root.pk}"
    while query:
        html = main_of(browser.get(article.get_url() + query))
        seen |= set(shown(html))
        found = re.search(r'href="(\?discutie=\d+&amp;dupa=\d+)', html)
        query = found.group(1).replace("&amp;", "&") if found else ""
    assert len(seen) == 181


@pytest.mark.parametrize(
    "query",
    ["comentariu=²", "comentariu=" + "9" * 400, "comentariu=-1", "comentariu=%00", "discutie=x",
     "discutie=" + "9" * 18, "dupa=²-1", "dupa=1-2-3", "dupa=%00", "dupa=" + "9" * 4000,
     "discutie=1&dupa=²", "ordine=%00", "raspuns=²", "raspuns=" + "9" * 18, "dupa=9-%E2%82%AC"],
)  # fmt: skip
def test_odd_numbers_are_no_error(article, write, browser_of, query):
    write(article)
    for name in ("visitor", "member"):
        browser = browser_of(name)
        assert browser.get(f"{article.get_url()}?{query}").status_code == 200
        part = reverse("comments:part", args=[article.pk])
        assert browser.get(f"{part}?{query}").status_code == 200


@pytest.mark.parametrize("key", ["9" * 18, "9" * 60])
def test_odd_keys_are_not_found(article, browser_of, key):
    browser = browser_of("member")
    for address in (f"/discutii/{key}/", f"/comentarii/{key}/istoric/"):
        assert browser.get(address).status_code == 404
    assert browser.post(f"/comentarii/{key}/multumesc/").status_code == 404
    assert browser.post(f"/discutii/{key}/scrie/", {"text": "Ceva"}).status_code == 422


def test_removed_comment_leaves_its_place_and_its_answers(article, write, person, browser_of):
    first = write(article, text="Ceva foarte urât")
    answer = write(article, "other_member", parent=first)
    services.remove(comment=first, by=person("moderator"), reason="Jigniri.")
    for name in ("visitor", "member", "moderator"):
        html = main_of(browser_of(name).get(article.get_url()))
        assert "Ceva foarte urât" not in html
        assert "Member Exemplu" not in html
        assert "Jigniri." in html
        assert shown(html) == [first.pk, answer.pk]


def test_visitor_reads_signs_in_and_gets_no_cookie(article, write, browser_of):
    write(article, text="Pentru toată lumea")
    answer = browser_of("visitor").get(article.get_url())
    html = main_of(answer)
    assert "Pentru toată lumea" in html
    assert f"/autentificare/?next={quote(article.get_url(), safe='')}%23raspuns" in html
    assert "<form" not in html
    assert "/membri/" not in html
    assert not answer.cookies
    assert answer["Cache-Control"].startswith("public")


def test_private_profile_is_named_but_not_linked(article, write, person, browser_of):
    profile = person("member").profile
    profile.visibility = "private"
    profile.save()
    write(article)
    html = main_of(browser_of("other_member").get(article.get_url()))
    assert "Member Exemplu" in html
    assert "/membri/member/" not in html


def test_change_of_a_name_is_seen_at_once(
    article, write, person, browser_of, django_capture_on_commit_callbacks
):
    write(article)
    browser = browser_of("other_member")
    assert "Member Exemplu" in main_of(browser.get(article.get_url()))
    user = person("member")
    user.last_name = "Schimbat"
    with django_capture_on_commit_callbacks(execute=True):
        user.save(update_fields=["last_name"])
    assert "Member Schimbat" in main_of(browser.get(article.get_url()))


def test_own_actions_and_thanks_are_personal(article, write, person, browser_of):
    mine = write(article)
    other = write(article, "other_member")
    services.thank(comment=other, by=person("member"))
    html = main_of(browser_of("member").get(article.get_url()))
    assert reverse("comments:edit", args=[mine.pk]) in html
    assert reverse("comments:edit", args=[other.pk]) not in html
    assert html.count('aria-pressed="true" data-thank') == 1
    html = main_of(browser_of("editor").get(article.get_url()))
    assert "/schimba/" not in html
    assert 'aria-pressed="true" data-thank' not in html


def test_answer_form_without_script_names_the_comment(article, write, browser_of):
    first = write(article, text="Cum ați obținut terenul de la primărie?")
    browser = browser_of("other_member")
    html = main_of(browser.get(f"{article.get_url()}?raspuns={first.pk}"))
    assert f'name="parent" value="{first.pk}"' in html
    assert "scris de Member Exemplu: „Cum ați obținut terenul" in html


def test_comments_switched_off_are_shown_nowhere(article, write, browser_of):
    comment = write(article, text="Nu se mai vede")
    type(article).objects.filter(pk=article.pk).update(comments_mode="off")
    for name in ("visitor", "member", "administrator"):
        browser = browser_of(name)
        assert "Nu se mai vede" not in browser.get(article.get_url()).content.decode()
        part = reverse("comments:part", args=[article.pk])
        history = reverse("comments:history", args=[comment.pk])
        assert browser.get(part).status_code == 404
        assert browser.get(history).status_code == 404


@pytest.mark.parametrize("name", ["visitor", "member", "moderator"])
def test_queries_do_not_follow_the_number_of_comments(article, browser_of, name):
    browser = browser_of(name)
    browser.get("/")
    counts = {}
    for threads, answers in ((0, 0), (50, 3), (1200, 3)):
        Comment.objects.all().delete()
        Discussion.objects.all().delete()
        if threads:
            fill_discussion(article, threads=threads, answers=answers)
        size = Comment.objects.count()
        for _time in range(2):
            browser.get(article.get_url())
        with CaptureQueriesContext(connection) as queries:
            answer = browser.get(article.get_url())
        counts[size] = len(queries)
        assert len(answer.content) < 200_000
    assert list(counts) == [0, 200, 4800]
    assert len(set(counts.values())) == 1
    userbar = {"moderator": 6}.get(name, 0)
    assert max(counts.values()) - userbar <= MOST_QUERIES


def test_rendering_again_after_a_new_version(article, write, monkeypatch):
    comment = write(article, text="Un **gând**")
    Comment.objects.update(renderer_version=0, html="vechi")
    assert services.render_older_versions() == 1
    assert "<strong>" in fresh(comment).html
    assert services.render_older_versions() == 0


def test_history_is_open_to_those_who_see_the_comment(closed_article, write, person, browser_of):
    comment = write(closed_article, text="Prima formă")
    age(comment, 40)
    services.edit_comment(
        comment=fresh(comment), by=person("member"), text="A doua formă", revision=1
    )
    address = reverse("comments:history", args=[comment.pk])
    page = browser_of("other_member").get(address).content.decode()
    assert "Prima formă" in page
    assert "A doua formă" in page
    assert browser_of("visitor").get(address).status_code == 404


def test_large_keys_are_written_without_separators(article, browser_of, person):
    """The language writes 12.345; addresses, anchors and buttons want 12345."""
    fill_discussion(article, threads=1)
    Comment.objects.update(id=12345)
    html = main_of(browser_of("member").get(f"{article.get_url()}?raspuns=12345"))
    assert 'id="c12345"' in html
    assert "?comentariu=12345#c12345" in html
    assert reverse("comments:thank", args=[12345]) in html
    assert '<input type="hidden" name="parent" value="12345">' in html
    assert "12.345" not in html
    assert "<!--c" not in html
