"""Articles as readers meet them."""

import json
import re

import pytest

from site_modules.accounts.enums import ProfileVisibility
from tests.articles.conftest import audio_body
from tests.factories import (
    DocumentFactory,
    ImageFactory,
    add_article,
    article_index,
)

HEADING = ("heading", {"text": "Cât a costat", "level": "h2"})


@pytest.fixture
def read(browser_of):
    """`read(page, "member")`: the text of the page."""
    return lambda page, name="member", query="": (
        browser_of(name).get(f"{page.get_url()}{query}").content.decode()
    )


def test_an_article_opens_for_members_and_its_list_for_everyone(tree, browser_of):
    page = add_article("Grădina din spatele școlii", tags=["grădini"], authors=["Ana Bucur"])
    assert browser_of("member").get(page.get_url()).status_code == 200
    assert browser_of("visitor").get(page.get_url()).status_code == 302
    assert browser_of("visitor").get(article_index().get_url()).status_code == 200


def test_what_stands_on_the_page(tree, read, person, sound):
    add_article("De citit apoi", authors=["Zsófia Balázs"])
    page = add_article(
        "Grădina", summary="Treizeci de familii.", authors=[person("author"), "Ana Bucur"],
        files=[DocumentFactory(title="Bugetul")], tags=["grădini"], social_image=ImageFactory(),
        cover_alt="Trei vecini", cover_caption="Straturile înălțate",
        body=audio_body(sound(transcript="Tot ce se spune"), HEADING),
    )  # fmt: skip
    body = read(page)
    for words in (
        "Treizeci de familii.", "Author Exemplu", "Ana Bucur", "1 minut de citit", "Bugetul",
        "CSV", "grădini", 'alt="Trei vecini"', "Straturile înălțate", "În acest articol",
        'href="#cat-a-costat"', "De citit apoi", "Zsófia Balázs", "Tot ce se spune",
        "0 comentarii", "?descarca=1", "mailto:?subject=", "?tipar=1",
    ):  # fmt: skip
        assert words in body, words


def test_headings_have_ids_of_their_own(tree, read):
    texts = ["Cât a costat", "Cât a costat", "Comentarii", "…", 'Cu "ghilimele" & <semne>']
    page = add_article(
        "Titluri", body=[("heading", {"text": text, "level": "h2"}) for text in texts]
    )
    body = read(page)
    ids = re.findall(r'class="block-heading" id="([^"]+)"', body)
    assert ids == [
        "cat-a-costat", "cat-a-costat-2", "comentarii-2", "sectiune", "cu-ghilimele-semne",
    ]  # fmt: skip
    every = re.findall(r'\sid="([^"]+)"', body)
    assert len(every) == len(set(every))
    assert "&lt;semne&gt;" in body


def test_the_paper_has_the_article_alone(tree, read):
    page = add_article("Pentru hârtie", authors=["Ana Bucur"], body=[HEADING])
    body = read(page, query="?tipar=1")
    assert "Cât a costat" in body
    assert "Ana Bucur" in body
    for chrome in ("site-header", "site-footer", "<script", "comentarii"):
        assert chrome not in body


def test_an_author_is_linked_where_the_reader_may_open_the_page(tree, read, person):
    page = add_article("Semnat", authors=[person("author")], is_public=True)
    link = 'href="/membri/author/"'
    assert link in read(page, "member")
    assert link not in read(page, "visitor")
    assert "Author Exemplu" in read(page, "visitor")
    profile = person("author").profile
    profile.visibility = ProfileVisibility.PRIVATE
    profile.save()
    assert link not in read(page, "member")
    assert link in read(page, "author")


def test_an_erased_author_is_a_deleted_user_at_once(tree, read, person):
    from django.utils import timezone

    page = add_article("Semnat", authors=[person("author")])
    assert "Author Exemplu" in read(page)
    author = person("author")
    author.erased_at = timezone.now()
    author.save(update_fields=["erased_at"])
    for address in (page, article_index()):
        assert "Author Exemplu" not in read(address)


def test_files_and_recordings_of_closed_collections_stay_closed(tree, read, sound):
    page = add_article(
        "Public", is_public=True, files=[DocumentFactory(where="members", title="Doar membri")],
        body=audio_body(sound(transcript="Text", where="members")),
    )  # fmt: skip
    assert "Doar membri" in read(page, "member")
    visitor = read(page, "visitor")
    assert "Doar membri" not in visitor
    assert "Descarcă sunetul" not in visitor


def test_what_to_read_next(tree, read):
    from cms.articles.models import RelatedArticle

    chosen = add_article("Ales de editor", category="Mediu")
    hidden = add_article("Nepublicat", live=False)
    tagged = add_article("Cu aceeași etichetă", category="Mediu", tags=["grădini"])
    same = add_article("Din aceeași categorie")
    add_article("Din alta", category="Mediu")
    page = add_article("Pagina", tags=["grădini"])
    page.chosen_next.add(RelatedArticle(article=chosen), RelatedArticle(article=hidden))
    page.save_revision().publish()
    panel = read(page).split('id="h-urmeaza"')[1].split("</section>")[0]
    titles = re.findall(r'class="row-link" href="[^"]+">([^<]+)<', panel)
    assert titles == [item.title for item in (chosen, tagged, same)]


def test_only_public_articles_are_recommended_to_a_visitor(tree, read):
    add_article("Pentru membri")
    add_article("Deschis", is_public=True)
    page = add_article("Pagina", is_public=True)
    body = read(page, "visitor")
    assert "Deschis" in body
    assert "Pentru membri" not in body


def test_switched_off_comments_are_not_spoken_of(tree, read):
    body = read(add_article("Tăcut", comments_mode="off"))
    assert "comentarii" not in body.split("<article>")[1].split("</aside>")[0]


def test_the_article_speaks_to_machines(tree, read, person):
    page = add_article(
        "Titlu </script><script>alert(1)</script>", is_public=True, authors=["Ana Bucur"]
    )
    body = read(page, "visitor")
    assert "<script>alert" not in body
    data = json.loads(re.search(r'<script type="application/ld\+json">(.*?)</script>', body)[1])
    assert data["@type"] == "Article"
    assert data["author"] == [{"@type": "Person", "name": "Ana Bucur"}]
    assert data["datePublished"] == page.published_date.isoformat()
    assert '<meta property="og:type" content="article">' in body


CANARY = "<img src=x onerror=alert(7)>\"'{{ 7 }}"


def test_hostile_words_are_words(tree, read, browser_of):
    page = add_article(
        CANARY, slug="ostil", summary=CANARY, cover_alt=CANARY, cover_caption=CANARY,
        authors=[CANARY], tags=[CANARY], social_image=ImageFactory(), is_public=True,
        body=[("heading", {"text": CANARY, "level": "h2"})],
    )  # fmt: skip
    places = [read(page), read(page, query="?tipar=1"), read(article_index())]
    places.append(browser_of("visitor").get("/flux/articole/").content.decode())
    for body in places:
        assert "<img src=x" not in body
    assert (
        "<img src=x"
        not in browser_of("editor").get(f"/admin/pages/{article_index().pk}/").content.decode()
    )


def test_an_article_costs_few_queries(tree, browser_of, person, django_assert_max_num_queries):
    """Six leave two for the comments; one more while nobody has looked at the home page."""
    for number in range(5):
        page = add_article(
            f"Articol {number}", authors=[person("author")], social_image=ImageFactory(),
            tags=["unu"], files=[DocumentFactory()], body=[HEADING],
        )  # fmt: skip
    member = browser_of("member")
    member.get("/")
    member.get(page.get_url())
    with django_assert_max_num_queries(6):
        assert member.get(page.get_url()).status_code == 200


def test_thousands_of_open_articles_keep_the_map_small(tree, browser_of, person):
    """What is opened alone stays in its row: single check and list check agree without the map."""
    from django.contrib.auth.models import AnonymousUser
    from wagtail.models import Page

    from cms.articles.models import ArticlePage
    from cms.core.access import access_map, can_view_page, visible_pages

    opened = [add_article(f"Deschis {n}", is_public=True) for n in range(3)]
    closed = add_article("Închis")
    assert not any(page.path in access_map().opened for page in opened)
    visitor = AnonymousUser()
    for pages in (Page.objects.all(), ArticlePage.objects.all()):
        seen = set(visible_pages(pages, visitor).values_list("pk", flat=True))
        assert {page.pk for page in opened} <= seen
        assert closed.pk not in seen
    for page in opened:
        assert can_view_page(visitor, page)
        assert can_view_page(visitor, Page.objects.get(pk=page.pk))
    assert not can_view_page(visitor, Page.objects.get(pk=closed.pk))
