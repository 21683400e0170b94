"""Setting up the roles: complete once, and never against an administrator afterwards."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from cms.home.services import set_up_site
from site_modules.accounts.enums import Role
from site_modules.accounts.models import AppliedGrant, User
from site_modules.accounts.roles import ENTER_ADMIN
from site_modules.accounts.services import apply_role_rights


def group(role: Role) -> Group:
    return Group.objects.get(name=role.value)


def permission(name: str) -> Permission:
    app, codename = name.split(".")
    return Permission.objects.get(content_type__app_label=app, codename=codename)


def everything() -> dict:
    """All that the set-up writes, as it stands."""
    return {
        "groups": sorted(Group.objects.values_list("name", flat=True)),
        "permissions": sorted(Group.permissions.through.objects.values_list("pk", flat=True)),
        "pages": sorted(GroupPagePermission.objects.values_list("pk", flat=True)),
        "collections": sorted(GroupCollectionPermission.objects.values_list("pk", flat=True)),
        "grants": sorted(AppliedGrant.objects.values_list("pk", flat=True)),
    }


def test_every_role_has_a_group_and_no_other_group_stands(db):
    assert set(Group.objects.values_list("name", flat=True)) == set(Role.values)


def test_second_run_changes_nothing(db, django_assert_max_num_queries):
    before = everything()
    with django_assert_max_num_queries(30):
        apply_role_rights()
    assert everything() == before
    assert set_up_site() is False
    assert everything() == before


def test_removed_permissions_stay_removed(db):
    editors = group(Role.EDITOR)
    editors.permissions.remove(permission(ENTER_ADMIN))
    editors.page_permissions.filter(permission__codename="publish_page").delete()
    editors.collection_permissions.all().delete()
    group(Role.ADMINISTRATOR).permissions.remove(permission("accounts.delete_user"))
    before = everything()
    apply_role_rights()
    assert everything() == before
    assert not editors.permissions.filter(codename="access_admin").exists()
    assert not editors.page_permissions.filter(permission__codename="publish_page").exists()


def test_added_permissions_stay(db):
    members = group(Role.MEMBER)
    members.permissions.add(permission(ENTER_ADMIN))
    GroupCollectionPermission.objects.create(
        group=members,
        collection=Collection.get_first_root_node(),
        permission=permission("wagtaildocs.add_document"),
    )
    before = everything()
    apply_role_rights()
    assert everything() == before


def test_group_that_was_emptied_stays_empty(db):
    editors = group(Role.EDITOR)
    editors.permissions.clear()
    editors.page_permissions.all().delete()
    editors.collection_permissions.all().delete()
    apply_role_rights()
    assert not editors.permissions.exists()
    assert not editors.page_permissions.exists()
    assert not editors.collection_permissions.exists()


def test_people_in_a_group_stay_in_it(db, person):
    editor = person("editor")
    editor.groups.remove(group(Role.MEMBER))
    apply_role_rights()
    assert set(editor.groups.values_list("name", flat=True)) == {Role.EDITOR.value}


def test_permission_of_a_new_release_reaches_administrators_only(db):
    new = Permission.objects.create(
        content_type=ContentType.objects.get_for_model(User),
        codename="lift_lock",
        name="Can lift a lock",
    )
    apply_role_rights()
    assert list(new.group_set.values_list("name", flat=True)) == [Role.ADMINISTRATOR.value]


def test_group_of_a_role_that_is_missing_is_made_again(db):
    group(Role.COUNSELLOR).delete()
    apply_role_rights()
    assert Group.objects.filter(name=Role.COUNSELLOR.value).exists()


@pytest.mark.parametrize("is_used", [True, False])
def test_wagtails_own_groups_go_only_while_nobody_is_in_them(person, is_used):
    theirs = Group.objects.create(name="Editors")
    if is_used:
        person("member").groups.add(theirs)
    apply_role_rights()
    assert Group.objects.filter(name="Editors").exists() is is_used


def test_administrators_have_every_permission_without_being_superusers(person):
    administrator = person("administrator")
    assert not administrator.is_superuser
    names = {
        f"{p.content_type.app_label}.{p.codename}"
        for p in Permission.objects.select_related("content_type")
    }
    assert names <= administrator.get_all_permissions()
