"""Lists that outlive a publication: corrected, they are what a new reading would give."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.cache import cache, caches
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction

from cms.api.library import EveryResource
from cms.core.cache import renew_content_version
from cms.library import ledger_rows, services
from cms.library.ledger_rows import Source, ledger_of
from cms.library.models import ResourceChange, ResourcePage, ResourceTheme
from site_modules.accounts.models import User
from tests.factories import add_resource, library, library_document

LISTS = ("resurse-utile", "biblioteca", "evaluarea-nevoilor")


def people():
    return [AnonymousUser(), *User.objects.filter(username__in=("member", "delegate", "editor"))]


def everything():
    """All lists as all kinds of people see them."""
    lists = [*map(library, LISTS), EveryResource("ro"), EveryResource("hu")]
    return {(one.pk, str(user)): ledger_of(one, user) for one in lists for user in people()}


def content(ledger):
    return list(ledger.keys), list(ledger.days), ledger.facets


@pytest.fixture
def whole_readings(monkeypatch):
    """The names of the lists that were read as a whole since the fixture came."""
    found, read = [], Source.whole
    monkeypatch.setattr(
        Source, "whole", lambda self, rules: found.append(self.name) or read(self, rules)
    )
    return found


@pytest.fixture
def holds(tree, commits_at_once, whole_readings):
    """`holds()`: the kept lists equal new ones; corrected, unless `anew` says otherwise."""
    for number in range(12):
        add_resource(
            f"Resursă {number}",
            parent=library(LISTS[0] if number % 3 else LISTS[2]),
            theme=("Juridic", "Voluntariat", None)[number % 3],
            resource_type=("ghid", "model", "lege")[number % 3],
            year=(None, 2024, 2025)[number % 3],
            added_date=timezone.localdate() - timedelta(days=number // 2),
            official_url="https://legislatie.just.ro/" if number % 2 else "",
        )
    everything()

    def check(*, anew=False):
        whole_readings.clear()
        kept = everything()
        assert bool(whole_readings) is anew
        cache.clear(), caches["fragments"].clear(), caches["memory"].clear()
        new = everything()
        for name, ledger in kept.items():
            assert content(ledger) == content(new[name]), name

    check_first = everything()
    assert any(len(ledger.keys) for ledger in check_first.values())
    return check


def some(number=1):
    return ResourcePage.objects.get(title=f"Resursă {number}")


def publish(page, **values):
    for name, value in values.items():
        setattr(page, name, value)
    page.save_revision().publish()


def test_a_publication(holds):
    add_resource("Cea nouă", theme="Juridic", year=2026)
    holds()


def test_a_publication_in_the_middle(holds):
    day = timezone.localdate() - timedelta(days=3)
    add_resource("Cea veche", added_date=day), add_resource("Alta veche", added_date=day)
    holds()


def test_an_unpublished_resource_and_its_return(holds):
    some().unpublish()
    holds()
    publish(some())
    holds()


def test_one_unpublished_as_a_page_of_the_tree(holds):
    Page.objects.get(pk=some().pk).unpublish()
    holds()


@pytest.mark.parametrize(
    "values",
    [
        {"resource_type": "registru"},
        {"year": 1999},
        {"year": None},
        {"language": "hu"},
        {"theme": None},
        {"is_public": True},
        {"official_url": ""},
        {"added_date": "2020-02-03"},
    ],
    ids=lambda values: next(iter(values)),
)
def test_a_change(values, holds):
    publish(some(), **values)
    holds()


def test_the_last_of_its_theme_goes_to_another(holds):
    theme = ResourceTheme.objects.get(slug="voluntariat", locale=some().locale)
    for page in ResourcePage.objects.filter(theme__slug="juridic"):
        publish(page, theme=theme)
    holds()


def test_a_page_opened_to_all_in_a_closed_list(holds):
    publish(some(3), is_public=True)
    holds()
    visitor = ledger_of(library(LISTS[2]), AnonymousUser())
    assert list(visitor.keys) == [some(3).pk]


def test_a_file_of_another_kind(holds):
    page = some()
    page.files.create(document=library_document(name="model.txt"), sort_order=1)
    page.full_clean()
    publish(page)
    holds()


def test_deleted_resources(holds):
    some().delete()
    Page.objects.get(pk=some(2).pk).delete()
    holds()


def test_deleted_below_a_deleted_list_without_a_word_of_it(tree, commits_at_once):
    add_resource("Rămâne")
    gone = add_resource("Pleacă", parent=library(LISTS[2]))
    editor = User.objects.get(username="editor")
    assert gone.pk in ledger_of(library("biblioteca"), editor).keys
    Page.objects.get(pk=library(LISTS[2]).pk).delete()
    assert gone.pk not in ledger_of(library("biblioteca"), editor).keys


def test_moved_resources(holds):
    some(1).move(library(LISTS[2]), pos="last-child")
    holds()
    some(3).move(library(LISTS[0]), pos="first-child")
    holds()


def test_a_moved_list(holds):
    library(LISTS[2]).move(library(LISTS[0]).get_parent(), pos="last-child")
    holds(anew=True)


def test_a_translation(holds):
    """The first one brings its list with it, which is a new place under the rules."""
    hungarian = Locale.objects.get(language_code="hu")
    some(1).copy_for_translation(hungarian, copy_parents=True).save_revision().publish()
    holds(anew=True)
    copy = some(2).copy_for_translation(hungarian)
    copy.save_revision().publish()
    holds()
    gathered = ledger_of(EveryResource("hu"), User.objects.get(username="editor"))
    assert set(gathered.keys) > {copy.pk}
    copy.delete()
    holds()


def test_a_copy(holds):
    page = some()
    page.copy(update_attrs={"slug": "copia", "title": "Copia"}, keep_live=True)
    holds()


def test_a_theme_with_another_name(holds):
    theme = ResourceTheme.objects.get(slug="juridic", locale=some().locale)
    theme.slug = "drept"
    theme.save()
    holds(anew=True)


def test_a_closed_list(holds):
    parent = library()
    PageViewRestriction.objects.create(page=parent, restriction_type=PageViewRestriction.LOGIN)
    holds(anew=True)
    PageViewRestriction.objects.filter(page=parent).delete()
    holds(anew=True)


def test_several_changes_at_once(holds):
    for number in range(6):
        publish(some(number), year=2000 + number, resource_type="studiu")
    some(7).delete()
    add_resource("Cea nouă")
    holds()


def test_too_many_changes(holds, monkeypatch):
    monkeypatch.setattr(ledger_rows, "MOST_CORRECTED", 2)
    for number in range(3):
        publish(some(number), year=2001)
    holds(anew=True)


def test_too_many_notes(holds, monkeypatch):
    monkeypatch.setattr(ledger_rows, "MOST_NOTED", 3)
    publish(some(), year=2001)
    holds(anew=True)


def test_an_article_elsewhere_changes_nothing(holds, whole_readings):
    renew_content_version()
    whole_readings.clear()
    everything()
    assert whole_readings == []


def test_a_change_noted_earlier_and_committed_later_is_not_missed(holds):
    """The key of a row says when its transaction came, not when it ended."""
    page = some()
    late = ResourceChange.objects.create(resource=page.pk)
    late.delete()
    publish(some(2), year=2001)
    everything()
    ResourcePage.objects.filter(pk=page.pk).update(year=1990)
    ResourceChange.objects.create(pk=late.pk, resource=page.pk)
    renew_content_version()
    holds()


@pytest.mark.django_db(transaction=True)
def test_what_is_rolled_back_is_kept_for_nobody(tree):
    page, user = add_resource("Rămâne", year=2020), User.objects.get(username="member")
    before = content(ledger_of(library(), user))
    with pytest.raises(RuntimeError), transaction.atomic():
        publish(page, year=1999)
        renew_content_version()
        inside = ledger_of(library(), user)
        assert "1999" in inside.facets["year"]
        raise RuntimeError
    renew_content_version()
    assert content(ledger_of(library(), user)) == before


def test_old_notes_are_forgotten(tree):
    ResourceChange.objects.all().delete()
    services.note_resource(key=1), services.note_everything()
    old = ResourceChange.objects.filter(resource=1)
    old.update(noted_at=timezone.now() - services.changes.FORGOTTEN_AFTER)
    assert services.forget_changes() == 1
    assert ResourceChange.objects.get().resource == 0


def test_a_draft_notes_nothing(tree):
    page = add_resource("Rămâne")
    before = ResourceChange.objects.count()
    page.title = "Alt titlu"
    page.save_revision()
    assert ResourceChange.objects.count() == before


def test_the_first_view_after_a_publication_reads_what_changed_alone(holds):
    page = some()
    publish(page, year=2001)
    with CaptureQueriesContext(connection) as queries:
        ledger_of(library(), User.objects.get(username="member"))
    read = [one["sql"] for one in queries if 'FROM "library_resourcepage"' in one["sql"]]
    assert len(read) == 1
    assert f'"page_ptr_id" IN ({page.pk})' in read[0]
