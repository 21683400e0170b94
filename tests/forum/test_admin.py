"""The board in the admin: forums, order, presets, the matrix of rights."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from machina.apps.forum.models import Forum

from cms.audit.models import AuditEntry
from forum.access import can_read, has_right
from forum.enums import Right
from forum.portal.enums import Level
from forum.portal.models import ForumSettings
from site_modules.accounts.enums import Role
from site_modules.accounts.models import role_group
from tests.forum.conftest import forum_named

pytestmark = pytest.mark.django_db
BASE = {"name": "Un forum nou", "icon": "dialog", "accent": "hub", "description": "Despre"}


@pytest.fixture
def admin(browser_of, person, settings):
    settings.SECOND_FACTOR_REQUIRED = False
    return browser_of("administrator")


@pytest.mark.parametrize("name", ["member", "editor", "moderator"])
def test_only_administrators_manage_forums(browser_of, name, common):
    client = browser_of(name)
    for address in ("forum_board", "forum_new", "forum_rights"):
        response = client.get(reverse(address))
        assert response.status_code in (302, 403)
    assert client.post(reverse("forum_delete", args=[common.pk])).status_code in (302, 403)
    assert Forum.objects.filter(pk=common.pk).exists()


def test_the_list_names_forums_and_readers(admin):
    shown = admin.get(reverse("forum_board")).content.decode()
    assert "Delegații organizațiilor" in shown and "Membri" in shown


def test_a_private_forum_is_created_for_a_group(admin, person):
    group = role_group(Role.COUNSELLOR)
    parent = forum_named("Grupuri de lucru")
    sent = BASE | {"preset": "private", "parent": parent.pk}
    assert admin.post(reverse("forum_new"), sent).status_code == 422
    admin.post(reverse("forum_new"), sent | {"group": group.pk})
    forum = forum_named("Un forum nou")
    assert forum.parent_id == parent.pk and forum.settings.accent == "hub"
    assert can_read(person("counsellor"), forum.pk)
    assert not can_read(person("member"), forum.pk)


def test_rename_move_archive(admin, common, person):
    parent = forum_named("Politici și carieră")
    admin.post(
        reverse("forum_edit", args=[common.pk]),
        BASE | {"parent": parent.pk, "is_archived": "1"},
    )
    common.refresh_from_db()
    assert (common.name, common.parent_id) == ("Un forum nou", parent.pk)
    assert ForumSettings.objects.get(forum=common).is_archived
    assert not has_right(person("member"), Right.REPLY, common.pk)


def test_order(admin, common):
    before = list(common.get_siblings(include_self=True).values_list("pk", flat=True))
    admin.post(reverse("forum_shift", args=[common.pk]), {"sus": "1"})
    after = list(Forum.objects.get(pk=common.pk).get_siblings(include_self=True)
                 .values_list("pk", flat=True))  # fmt: skip
    assert before != after and sorted(before) == sorted(after)
    assert after.index(common.pk) == before.index(common.pk) - 1


def test_only_empty_forums_are_deleted(admin, common, open_topic):
    open_topic(common)
    admin.post(reverse("forum_delete", args=[common.pk]))
    assert Forum.objects.filter(pk=common.pk).exists()
    empty = forum_named("Digitalizare")
    admin.post(reverse("forum_delete", args=[empty.pk]))
    assert not Forum.objects.filter(pk=empty.pk).exists()


def test_the_matrix_gives_each_group_its_level(admin, common, person):
    fields = {f"group_{group.pk}": "" for group in Group.objects.all()}
    members = role_group(Role.MEMBER)
    sent = fields | {"matrix": "1", f"group_{members.pk}": str(int(Level.READ))}
    admin.post(reverse("forum_edit", args=[common.pk]), sent)
    assert can_read(person("member"), common.pk)
    assert not has_right(person("member"), Right.REPLY, common.pk)
    admin.post(reverse("forum_edit", args=[common.pk]), fields | {"matrix": "1", "posts_wait": "1"})
    assert not has_right(person("member"), Right.POST_AT_ONCE, common.pk)
    admin.post(reverse("forum_edit", args=[common.pk]), fields | {"matrix": "1"})
    assert has_right(person("member"), Right.POST_AT_ONCE, common.pk)
    assert AuditEntry.objects.filter(event="forum.rights").count() == 3


def test_rights_at_the_top(admin, common, person):
    fields = {f"group_{group.pk}": "0" for group in Group.objects.all()}
    administrators = role_group(Role.ADMINISTRATOR)
    sent = fields | {"matrix": "1", f"group_{administrators.pk}": "4"}
    admin.post(reverse("forum_rights"), sent)
    assert not can_read(person("member"), common.pk)
    assert can_read(person("administrator"), common.pk)
