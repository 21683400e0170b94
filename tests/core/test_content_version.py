"""The version under which shared fragments are kept: nothing stale and nothing undone gets in."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.cache import cache, caches
from django.db import transaction

from cms.core import cache as store
from cms.core.cache import cached, content_version, known, renew_content_version
from cms.core.group_permissions import group_permissions
from cms.core.views.pages import find_place


class Broken(Exception):
    """Something went wrong in the middle of a write."""


def test_a_right_that_was_rolled_back_is_given_to_nobody(db):
    group = Group.objects.create(name="De probă")
    before = group_permissions().get(group.pk, [])
    with pytest.raises(Broken), transaction.atomic():
        group.permissions.add(Permission.objects.get(codename="decide"))
        assert "moderation.decide" in group_permissions()[group.pk]
        raise Broken
    assert group_permissions().get(group.pk, []) == before == []


def test_what_a_transaction_sees_is_not_kept_for_others(db):
    shared = content_version()
    cached("probe", lambda: "before")
    with transaction.atomic():
        renew_content_version()
        assert cached("probe", lambda: "inside") == "inside"
        assert cached("probe", lambda: "again") == "inside"
        assert cache.get(f"{shared}:probe") == ("before",)
        assert store._read_version() == shared


def test_after_the_commit_everything_is_made_again(db, django_capture_on_commit_callbacks):
    shared = content_version()
    with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
        renew_content_version()
        cached("probe", lambda: "inside")
        inside = content_version()
    assert content_version() not in (shared, inside)
    assert known("probe") is None


def test_a_version_read_late_does_not_replace_a_newer_one(db, monkeypatch):
    old = content_version()
    cache.delete(store.VERSION_KEY)
    table = caches["fragments"]
    read = table.get

    def slowly(key, *args, **kwargs):
        found = read(key, *args, **kwargs)
        monkeypatch.setattr(table, "get", read)
        store._set_version()  # another process publishes in this moment
        return found

    monkeypatch.setattr(table, "get", slowly)
    first = store._read_version()
    assert first != old
    assert cache.get(store.VERSION_KEY) == read(store.VERSION_KEY) == first


def test_of_two_publications_the_fast_cache_keeps_the_last(db, monkeypatch):
    table, write = caches["fragments"], caches["fragments"].set

    def overtaken(key, value, *args, **kwargs):
        write(key, value, *args, **kwargs)
        if key == store.VERSION_KEY:
            monkeypatch.setattr(table, "set", write)
            store._set_version()  # another process, between the two stores

    monkeypatch.setattr(table, "set", overtaken)
    store._set_version()
    assert cache.get(store.VERSION_KEY) == table.get(store.VERSION_KEY)


def test_a_page_closed_while_it_is_looked_up_is_not_remembered_as_open(db, tree, monkeypatch):
    """Outside of a request, where the version may change between two questions."""
    from cms.core.views import pages

    look_up = pages._look_up

    def meanwhile(path, language):
        found = look_up(path, language)
        store._set_version()
        return found

    monkeypatch.setattr(pages, "_look_up", meanwhile)
    path = tree.public.url_path.split("/", 2)[2]
    assert find_place(path, "ro").key == tree.public.pk
    assert known(pages.place_key("ro", path)) is None
