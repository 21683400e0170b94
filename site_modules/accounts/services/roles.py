"""What roles may do, applied once."""

from collections.abc import Iterable
from itertools import chain

from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

from site_modules.accounts.models import AppliedGrant, role_group
from site_modules.accounts.roles import ROLE_RIGHTS, RoleRights

#: Groups that Wagtail's first migration makes; ours replace them while nobody is in them.
WAGTAIL_DEFAULT_GROUPS = ("Moderators", "Editors")


@transaction.atomic
def apply_role_rights() -> None:
    """Create the groups and give each role what it has not been given before.

    Safe to run at every start: a grant is applied once and remembered, so neither a removed nor
    an added permission of an administrator is touched.
    """
    _drop_unused_default_groups()
    applied = set(AppliedGrant.objects.values_list("role", "grant"))
    permissions = _permissions_by_name()
    for role, rights in ROLE_RIGHTS.items():
        group = role_group(role)
        for grant in _grants_of(rights, permissions):
            if (role.value, grant) not in applied:
                _apply(group, grant, permissions)
                AppliedGrant.objects.create(role=role.value, grant=grant)


def _drop_unused_default_groups() -> None:
    Group.objects.filter(name__in=WAGTAIL_DEFAULT_GROUPS, user__isnull=True).delete()


def _permissions_by_name() -> dict[str, Permission]:
    ContentType.objects.clear_cache()
    return {
        f"{permission.content_type.app_label}.{permission.codename}": permission
        for permission in Permission.objects.select_related("content_type")
    }


def _grants_of(rights: RoleRights, permissions: Iterable[str]) -> Iterable[str]:
    names = permissions if rights.has_everything else rights.permissions
    return chain(
        (f"permission:{name}" for name in names),
        (f"page:{right}" for right in rights.page_rights),
        (f"collection:{name}" for name in rights.collection_rights),
    )


def _apply(group: Group, grant: str, permissions: dict[str, Permission]) -> None:
    kind, name = grant.split(":", 1)
    if kind == "permission":
        group.permissions.add(permissions[name])
    elif kind == "page":
        GroupPagePermission.objects.get_or_create(
            group=group,
            page=Page.get_first_root_node(),
            permission=permissions[f"wagtailcore.{name}_page"],
        )
    else:
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=Collection.get_first_root_node(), permission=permissions[name]
        )
