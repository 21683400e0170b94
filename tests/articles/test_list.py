"""The list of articles: cards, filters, counts, order, pages, and what it costs."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone

from cms.media.models import SiteImage
from site_modules.comments.models import Discussion
from tests.articles.conftest import audio_body
from tests.factories import ImageFactory, add_article, article_index


@pytest.fixture
def get(browser_of):
    """`get("member", tema="mediu")`: the context and text of the list."""

    def fetch(name="member", **query):
        return browser_of(name).get(article_index().get_url(), query)

    return fetch


def titles(response):
    return [card.facts.title for card in response.context["cards"]]


def test_newest_first_with_what_the_design_shows(tree, get, person):
    old = timezone.localdate() - timedelta(days=40)
    add_article("Mai vechi", published_date=old, authors=["Ana Bucur"])
    page = add_article("Mai nou", authors=[person("author")], summary="Pe scurt.")
    Discussion.objects.create(page=page.page_ptr, comment_count=22)
    response = get()
    assert titles(response) == ["Mai nou", "Mai vechi"]
    body = response.content.decode()
    assert ">2 articole</h2>" in body
    card = body.split('<article class="card"')[1]
    for words in ("Comunitate", "Pe scurt.", "Author Exemplu", "22 de comentarii", page.get_url()):
        assert words in card
    assert "Ana Bucur" in body


def test_filters_count_what_each_choice_leaves(tree, get, sound):
    add_article("Despre păduri", category="Mediu")
    add_article("Despre vecini", category="Comunitate")
    add_article("Sunetul pădurii", category="Mediu", body=audio_body(sound(transcript="Foșnet")))
    response = get(tema="mediu")
    assert titles(response) == ["Sunetul pădurii", "Despre păduri"]
    counts = {choice.value: choice.count for choice in response.context["categories"]}
    assert counts == {"mediu": 2, "comunitate": 1}
    kinds = {choice.value: choice.count for choice in response.context["kinds"]}
    assert kinds == {"text": 1, "audio": 1}
    both = get(tema=["mediu", "comunitate"], format="text")
    assert titles(both) == ["Despre vecini", "Despre păduri"]
    assert len(both.context["chips"]) == 3


def test_each_chip_takes_its_own_filter_away(tree, get):
    add_article("Despre păduri", category="Mediu", tags=["Puieți"])
    chips = get(tema="mediu", format="text", eticheta="puieți", q="Despre").context["chips"]
    assert len(chips) == 4
    for chip in chips:
        assert chip.url.count("=") == 3
    assert [chip.label for chip in chips] == ["„Despre”", "Mediu", "Text", "Puieți"]


def test_tag_period_and_words(tree, get):
    today = timezone.localdate()
    add_article("Nou", tags=["grădini"])
    add_article("De primăvară", published_date=today - timedelta(days=100))
    add_article("De demult", published_date=today.replace(year=today.year - 3, day=1))
    assert titles(get(eticheta="grădini")) == ["Nou"]
    assert titles(get(perioada="luna")) == ["Nou"]
    assert titles(get(perioada="semestru")) == ["Nou", "De primăvară"]
    assert titles(get(perioada=str(today.year - 3))) == ["De demult"]
    assert titles(get(q="demult")) == ["De demult"]
    nothing = get(q="nicăieri")
    assert titles(nothing) == []
    assert "Niciun articol nu se potrivește" in nothing.content.decode()


def test_most_discussed_first(tree, get):
    quiet, loud = add_article("Tăcut"), add_article("Discutat")
    add_article("Nediscutat")
    Discussion.objects.create(page=quiet.page_ptr, comment_count=1)
    Discussion.objects.create(page=loud.page_ptr, comment_count=9)
    assert titles(get(ord="comentate")) == ["Discutat", "Tăcut", "Nediscutat"]


def test_counts_tell_nobody_of_what_they_may_not_see(tree, get):
    add_article("Pentru membri", category="Mediu", tags=["secret"])
    add_article("Pentru toți", category="Comunitate", is_public=True)
    visitor = get("visitor")
    assert titles(visitor) == ["Pentru toți"]
    assert [choice.value for choice in visitor.context["categories"]] == ["comunitate"]
    assert visitor.context["tags"] == []
    assert "sessionid" not in visitor.cookies
    assert "csrftoken" not in visitor.cookies
    assert titles(get("visitor", eticheta="secret")) == []
    assert titles(get("visitor", q="membri")) == []
    assert len(titles(get("member"))) == 2


ODD = [
    "pagina=²", "pagina=99999999999999999999", "pagina=-1", "pagina=abc", "pagina=" + "9" * 5000,
    "tema=%00", "tema=nu-exista&format=nimic", "q=%00", "q=%22%27*", "q=" + "a" * 5000,
    "perioada=9999", "perioada=²", "perioada=0", "eticheta=%00", "eticheta=" + "x" * 3000,
    "ord=zzz", "q=%E2%80%AE", "tema=comunitate&tema=comunitate",
]  # fmt: skip


@pytest.mark.parametrize("query", ODD, ids=lambda query: query[:24])
def test_odd_input_is_answered(query, tree, browser_of):
    for number in range(3):
        add_article(f"Articol {number}")
    response = browser_of("member").get(f"{article_index().get_url()}?{query}")
    assert response.status_code == 200


def test_pages_of_the_list(tree, get):
    for number in range(26):
        add_article(f"Articol {number:02}")
    assert len(titles(get())) == 12
    last = get(pagina="3", tema="comunitate")
    assert titles(last) == ["Articol 01", "Articol 00"]
    assert "?tema=comunitate&amp;pagina=2" in last.content.decode().replace(
        "&pagina", "&amp;pagina"
    )
    assert titles(get(pagina="999")) == ["Articol 01", "Articol 00"]


def test_only_those_who_may_write_are_asked_to(tree, get):
    button = "/admin/pages/add/articles/articlepage/"
    for name in ("visitor", "member", "moderator"):
        assert button not in get(name).content.decode(), name
    for name in ("contributor", "author", "editor"):
        assert button in get(name).content.decode(), name


def test_a_lost_picture_breaks_neither_list_nor_page(tree, get, browser_of):
    image = ImageFactory()
    page = add_article("Fără poză", social_image=image)
    SiteImage.objects.get(pk=image.pk).renditions.all().delete()
    image.file.storage.delete(image.file.name)
    response = get()
    assert titles(response) == ["Fără poză"]
    assert "not-found" not in response.content.decode()
    body = browser_of("member").get(page.get_url())
    assert body.status_code == 200
    assert "not-found" not in body.content.decode()


def test_the_list_costs_few_queries(
    tree, browser_of, person, django_assert_max_num_queries, django_assert_num_queries
):
    """Seven at most with everything known but nobody's, and the same for any number of articles."""
    address = article_index().get_url()
    member = browser_of("member")
    add_article("Primul", authors=[person("author")], social_image=ImageFactory())
    member.get(address)
    with django_assert_max_num_queries(7):
        member.get(address)
    for number in range(30):
        image = ImageFactory() if number % 3 else None
        add_article(f"Articol {number}", social_image=image, tags=["unu", "doi"], category="Mediu")
    query = {"tema": "mediu", "eticheta": "unu", "perioada": "luna", "pagina": "2"}
    member.get(address, query)
    with django_assert_max_num_queries(9):
        assert member.get(address, query).status_code == 200
    member.get(address, {"format": "text", "ord": "comentate"})
    with django_assert_max_num_queries(7):
        assert member.get(address, {"format": "text", "ord": "comentate"}).status_code == 200


def test_the_list_of_another_language_is_its_own(tree, browser_of):
    from tests.factories import translate

    page = add_article("Grădina")
    translate(page, "The garden")
    english = browser_of("member").get(article_index("en").get_url())
    assert titles(english) == ["The garden"]
    assert "1 article" in english.content.decode()
    assert re.search(r"<small>1</small>", english.content.decode())


def test_feeds_are_announced(tree, get):
    body = get("visitor").content.decode()
    assert 'type="application/rss+xml" title="Articole" href="/flux/articole/"' in body


def test_closed_articles_take_no_place_among_the_hits(tree, get, monkeypatch):
    from cms.articles import listing

    monkeypatch.setattr(listing, "MAX_FOUND", 1)
    add_article("Zmeură", summary="zmeură zmeură zmeură")
    add_article("Despre dulceață de zmeură", is_public=True)
    assert titles(get("visitor", q="zmeură")) == ["Despre dulceață de zmeură"]
