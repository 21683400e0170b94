"""The first shape of the site: languages, tree, closed sections, collections, workflow.

Everything here happens once, on an empty site; afterwards the tree belongs to its editors.
"""

from typing import Any
from urllib.parse import urlsplit

from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.db import transaction
from wagtail.contrib.settings.models import BaseGenericSetting
from wagtail.models import (
    BaseViewRestriction,
    Collection,
    CollectionViewRestriction,
    GroupApprovalTask,
    GroupPagePermission,
    Locale,
    Page,
    PageViewRestriction,
    Site,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from cms.core.enums import SERVICE_ENTRIES, Service, ServiceEntry
from cms.home.articles import set_up_articles
from cms.home.doctemplates import set_up_templates
from cms.home.forum import set_up_forum
from cms.home.library import set_up_library
from cms.home.models import HomePage, ServicePage
from site_modules.accounts.enums import Role
from site_modules.accounts.models import role_group
from site_modules.accounts.services import apply_role_rights
from site_modules.submissions.workflow import set_up_workflow

PUBLIC_COLLECTION = "Fișiere publice"
MEMBERS_COLLECTION = "Fișiere pentru membri"
MANAGEMENT_COLLECTION = "Fișiere Management OSC"


def groups_for(service: str) -> list[Group]:
    """Who reads the contents of a service."""
    if service == Service.MANAGEMENT:
        return [role_group(Role.DELEGATE), role_group(Role.ADMINISTRATOR)]
    return [role_group(Role.MEMBER)]


@transaction.atomic
def set_up_site() -> bool:
    """Bring an empty database to a working site; true when the tree was made now.

    Roles are completed at every run (see `apply_role_rights`), and what a later version brings is
    added once to a site that stands (see `SetUpStep`); the rest happens only the first time.
    """
    apply_role_rights()
    _make_settings()
    set_up_workflow()
    for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES:
        Locale.objects.get_or_create(language_code=code)
    if HomePage.objects.exists():
        set_up_articles()
        set_up_forum()
        set_up_library()
        set_up_templates()
        return False
    home = _make_home()
    for entry in SERVICE_ENTRIES:
        _make_service(home, entry)
    _make_collections()
    _make_workflow(home)
    _give_dialogue_to_writers()
    set_up_articles()
    set_up_forum()
    set_up_library()
    set_up_templates()
    return True


def _make_settings() -> None:
    """The row of each kind of settings: a look at a page never has to make one."""
    models: list[Any] = list(apps.get_models())
    for model in models:
        if issubclass(model, BaseGenericSetting):
            model.load()


def _make_home() -> HomePage:
    root = Page.get_first_root_node()
    old_home = root.get_children().filter(slug="home").first()
    if old_home is not None:
        old_home.delete()
        root.refresh_from_db()
    home = HomePage(
        title="Platforma digitală a organizațiilor societății civile",
        slug="acasa",
        hero_title="O punte între oameni, organizații și comunități",
        hero_lead="Un singur loc pentru organizațiile societății civile din România.",
        locale=Locale.objects.get(language_code="ro"),
    )
    root.add_child(instance=home)
    home.save_revision().publish()
    address = urlsplit(settings.SITE_URL)
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={
            "hostname": address.hostname or "localhost",
            "port": address.port or (443 if address.scheme == "https" else 80),
            "site_name": "Punte",
            "root_page": home,
        },
    )
    return home


def _make_service(home: HomePage, entry: ServiceEntry) -> None:
    page = ServicePage(
        title=entry.title,
        slug=entry.slug,
        service=entry.key,
        short_title=entry.short_title,
        show_in_menus=True,
        locale=home.locale,
    )
    home.add_child(instance=page)
    page.save_revision().publish()
    restriction = PageViewRestriction.objects.create(
        page=page, restriction_type=BaseViewRestriction.GROUPS
    )
    restriction.groups.set(groups_for(entry.key))


def _make_collections() -> None:
    root = Collection.get_first_root_node()
    root.add_child(name=PUBLIC_COLLECTION)
    for name, service in (
        (MEMBERS_COLLECTION, Service.MEMBERS),
        (MANAGEMENT_COLLECTION, Service.MANAGEMENT),
    ):
        collection = root.add_child(name=name)
        restriction = CollectionViewRestriction.objects.create(
            collection=collection, restriction_type=BaseViewRestriction.GROUPS
        )
        restriction.groups.set(groups_for(service))


def _make_workflow(home: HomePage) -> None:
    Workflow.objects.filter(name="Moderators approval").delete()
    GroupApprovalTask.objects.filter(name="Moderators approval").delete()
    task = GroupApprovalTask.objects.create(name="Aprobarea unui editor")
    task.groups.set([role_group(Role.EDITOR)])
    workflow = Workflow.objects.create(name="Aprobare editorială")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.update_or_create(
        page=Page.get_first_root_node(), defaults={"workflow": workflow}
    )


def _give_dialogue_to_writers() -> None:
    dialogue = ServicePage.objects.get(service=Service.DIALOGUE)
    for role, rights in ((Role.CONTRIBUTOR, ("add",)), (Role.AUTHOR, ("add", "publish"))):
        for right in rights:
            GroupPagePermission.objects.create(
                group=role_group(role),
                page=dialogue,
                permission=Permission.objects.get(
                    content_type__app_label="wagtailcore", codename=f"{right}_page"
                ),
            )
