"""The index follows what changes: at once where something closes, soon where something opens."""

import pytest
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page

from cms.core.search_kinds import entries_changed
from cms.media.models import SiteMedia
from cms.search.models import SearchEntry, SynonymGroup, VocabularyWord, WaitingEntry
from cms.search.services import index, vocabulary
from tests.factories import MediaFactory, add_page


def results(query, client=None):
    body = (client or Client()).get("/cauta/", {"q": query}).content.decode()
    return body.split("<main")[1].split("</main>")[0]


def finds(query, address, client=None):
    return f'href="{address}"' in results(query, client)


@pytest.fixture
def page(tree, commits_at_once):
    return add_page(tree.home, "Afinele toamnei", summary="Despre dealuri.")


def test_a_published_page_is_found(page):
    assert finds("afine", page.get_url())


def test_a_draft_changes_nothing_until_it_is_published(page):
    page.title = "Murele toamnei"
    revision = page.save_revision()
    assert not finds("mure", page.get_url())
    revision.publish()
    assert finds("mure", page.get_url())
    assert not finds("afine", page.get_url())


def test_a_publication_writes_one_row_and_one_task(tree, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as callbacks:
        page = add_page(tree.home, "Afine")
        page.save_revision().publish()
    assert WaitingEntry.objects.filter(object_key=page.pk).count() == 1
    assert len([work for work in callbacks if work is index._wake_worker]) == 1


@pytest.mark.parametrize("how", ["unpublish", "delete", "parent deleted", "closed"])
def test_what_is_gone_is_found_by_nobody_at_once(how, page, tree):
    below = add_page(page, "Afine de jos")
    assert finds("afine", below.get_url())
    address = below.get_url()
    if how == "unpublish":
        below.unpublish()
    elif how == "delete":
        Page.objects.get(pk=below.pk).delete()
    elif how == "parent deleted":
        Page.objects.get(pk=page.pk).delete()
    else:
        from wagtail.models import PageViewRestriction

        PageViewRestriction.objects.create(page=page, restriction_type="login")
    assert not finds("afine", address)
    kept = SearchEntry.objects.filter(kind="pages", object_key=below.pk).exists()
    assert kept is (how == "closed")


def test_a_page_moved_into_a_closed_section_closes_before_the_worker_comes(
    page, tree, monkeypatch, browser_of
):
    monkeypatch.setattr("cms.search.services.index._wake_worker", lambda: None)
    add_page(page, "Afine de jos")
    index.index_batch()
    Page.objects.get(pk=page.pk).specific.move(Page.objects.get(pk=tree.hub.pk), "last-child")
    assert "de jos" not in results("afine")
    assert "de jos" in results("afine", browser_of("member"))


def test_siblings_that_change_places_keep_their_own_rules(tree, commits_at_once, monkeypatch):
    first = add_page(tree.home, "Afine întâi")
    second = add_page(tree.home, "Afine al doilea")
    monkeypatch.setattr("cms.search.services.index._wake_worker", lambda: None)
    Page.objects.get(pk=second.pk).specific.move(Page.objects.get(pk=first.pk), "left")
    paths = dict(Page.objects.filter(pk__in=[first.pk, second.pk]).values_list("pk", "path"))
    places = dict(
        SearchEntry.objects.filter(object_key__in=paths, kind="pages").values_list(
            "object_key", "place"
        )
    )
    assert places == paths


def test_rights_are_asked_again_when_a_result_is_shown(page):
    Page.objects.filter(pk=page.pk).update(live=False)  # behind the back of every signal
    assert not finds("afine", page.get_url())


def test_a_new_address_is_shown_before_the_index_knows_it(page):
    Page.objects.filter(pk=page.pk).update(url_path=page.url_path.replace("afinele", "boabe"))
    assert "/boabe-toamnei/" in results("afine")


def test_the_transcript_of_a_recording_is_part_of_its_page(tree, commits_at_once):
    media = MediaFactory(title="Interviu")
    SiteMedia.objects.filter(pk=media.pk).update(transcript="Vorbim despre cătină și miere.")
    page = add_page(tree.home, "Podcast", body=[{"type": "audio", "value": {"media": media.pk}}])
    assert finds("cătină", page.get_url())


def test_names_of_icons_and_colours_are_not_text(page):
    page.body = [{"type": "callout", "value": {"tone": "danger", "title": "x", "text": "<p>y</p>"}}]
    page.save_revision().publish()
    entry = SearchEntry.objects.get(kind="pages", object_key=page.pk)
    assert entry.text == "x y"


def test_mending_finds_what_was_missed_and_what_stayed(page, tree):
    SearchEntry.objects.filter(object_key=page.pk).delete()
    SearchEntry.objects.create(kind="pages", object_key=999_999, title="Fantomă", tokens="x")
    SearchEntry.objects.create(kind="vechi", object_key=1, title="Fel uitat", tokens="x")
    assert index.mend() == 2
    assert finds("afine", page.get_url())
    assert not SearchEntry.objects.filter(object_key=999_999).exists()
    assert not SearchEntry.objects.filter(kind="vechi").exists()
    assert index.mend() == 0


def test_rebuilding_keeps_when_something_was_first_seen(page):
    before = SearchEntry.objects.get(kind="pages", object_key=page.pk)
    SearchEntry.objects.filter(pk=before.pk).update(tokens="nimic", title="Nimic")
    call_command("rebuild_search", verbosity=0)
    after = SearchEntry.objects.get(kind="pages", object_key=page.pk)
    assert (after.pk, after.first_seen_at) == (before.pk, before.first_seen_at)
    assert finds("afine", page.get_url())


def test_an_app_can_announce_what_no_signal_tells(page):
    type(page).objects.filter(pk=page.pk).update(summary="Despre struguri.")
    assert not finds("struguri", page.get_url())
    entries_changed.send(sender="pages", keys=[page.pk])
    assert finds("struguri", page.get_url())


def test_words_are_counted_and_forgotten(page):
    vocabulary.count_words()
    assert VocabularyWord.objects.get(word="dealuri").frequency == 1
    page.summary = "Despre văi."
    page.save_revision().publish()
    vocabulary.count_words()
    assert not VocabularyWord.objects.filter(word="dealuri").exists()


def test_synonyms_of_editors_count_at_once(page):
    assert not finds("coacăze", page.get_url())
    SynonymGroup.objects.create(words="afine, coacăze negre, coacăze")
    assert finds("coacăze", page.get_url())


def test_editors_keep_synonyms_in_the_admin(browser_of, commits_at_once):
    address = "/admin/snippets/search/synonymgroup/add/"
    editor = browser_of("editor")
    assert editor.get(address).status_code == 200
    assert "Scrie cel puțin două" in editor.post(address, {"words": "una"}).content.decode()
    assert editor.post(address, {"words": "una, alta"}).status_code == 302
    assert SynonymGroup.objects.filter(words="una, alta").exists()
    assert browser_of("contributor").get(address).status_code in (302, 403)


def test_first_synonyms_are_there(db):
    assert SynonymGroup.objects.filter(words__startswith="ONG, OSC, asociație").exists()
