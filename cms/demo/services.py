"""Loads the demonstration through the project's own services, and takes it away."""

from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction
from wagtail.models import Collection, Page

from cms.core.models import FunderLogo, MenuLink, SiteSettings
from cms.demo import texts
from cms.demo.models import DemoRecord
from cms.demo.pages import PageLoader
from cms.demo.personas import PASSWORD, PERSONAS
from cms.demo.pictures import draw
from cms.demo.profiles import PROFILES
from cms.demo.records import recall, remember
from cms.demo.translations import translate_to_english
from cms.home.services import (
    MANAGEMENT_COLLECTION,
    MEMBERS_COLLECTION,
    PUBLIC_COLLECTION,
    set_up_site,
)
from cms.media.models import SiteDocument
from site_modules.accounts.models import RegistrationSettings, User
from site_modules.accounts.services import create_account
from site_modules.accounts.services.profile import update_profile

COLLECTIONS = {
    "public": PUBLIC_COLLECTION,
    "members": MEMBERS_COLLECTION,
    "management": MANAGEMENT_COLLECTION,
}
DOCUMENT_FOLDER = settings.PROJECT_DIR / "fixtures" / "demo" / "documents"


class DemoNotAllowed(Exception):
    """The settings of this machine do not want invented people with a known password."""


@transaction.atomic
def load_demo() -> None:
    """People, pictures, files, pages, footer, translations. A second run changes nothing."""
    if not settings.DEMO_CONTENT_ALLOWED:
        raise DemoNotAllowed
    set_up_site()
    _load_people()
    _load_documents()
    loader = PageLoader()
    loader.load()
    _load_settings(loader.pages)
    translate_to_english(texts.ENGLISH)


def _load_people() -> None:
    for persona in PERSONAS:
        if User.objects.filter(username=persona.username).exists():
            continue
        user = create_account(
            username=persona.username,
            email=persona.email,
            first_name=persona.first_name,
            last_name=persona.last_name,
            password=PASSWORD,
            roles=persona.roles,
        )
        update_profile(user=user, fields=PROFILES[persona.username])
        remember(f"person:{persona.username}", user)


def _load_documents() -> None:
    for name, title, collection in texts.DOCUMENTS:
        key = f"document:{name}"
        if recall(key) is not None:
            continue
        document = SiteDocument(
            title=title,
            collection=Collection.objects.get(name=COLLECTIONS[collection]),
            file=ContentFile((DOCUMENT_FOLDER / name).read_bytes(), name=name),
        )
        document.full_clean()
        document.save()
        remember(key, document)


def _load_settings(pages: dict[str, Any]) -> None:
    site = SiteSettings.load()
    for name, value in texts.SETTINGS.items():
        if not getattr(site, name):
            setattr(site, name, value)
    site.save()
    if not site.menu_links.exists():
        for order, (place, key, label) in enumerate(texts.FOOTER_LINKS):
            link = MenuLink.objects.create(
                settings=site, place=place, page=pages[key].page_ptr, label=label, sort_order=order
            )
            remember(f"footer:{order}", link)
    if not site.funder_logos.exists():
        for order, (name, title) in enumerate(
            (
                ("uniunea-europeana", "Cofinanțat de Uniunea Europeană"),
                ("podul-verde", "Asociația Podul Verde (organizație fictivă)"),
            )
        ):
            image = draw(name, title=title, description=title, width=480)
            remember(f"picture:{name}", image)
            FunderLogo.objects.create(settings=site, image=image, name=title, sort_order=order)
    site.save()
    _show_what_one_agrees_to(pages)


def _show_what_one_agrees_to(pages: dict[str, Any]) -> None:
    registration = RegistrationSettings.load()
    registration.rules_page = registration.rules_page or pages["regulament"].page_ptr
    registration.privacy_page = registration.privacy_page or pages["confidentialitate"].page_ptr
    registration.save()


@transaction.atomic
def remove_demo() -> list[str]:
    """Take away what the demonstration made; returns what stays because somebody changed it."""
    kept: list[str] = []
    _empty_settings()
    for record in DemoRecord.objects.order_by("-pk"):
        found = record.content_object
        if found is not None and not _take_away(found, record):
            kept.append(str(found))
        record.delete()
    return kept


def _take_away(found: Any, record: DemoRecord) -> bool:
    """Undo what the demonstration did to one object; false when it belongs to somebody now."""
    if not isinstance(found, Page):
        found.delete()
        return True
    page = Page.objects.get(pk=found.pk)
    is_edited = record.demo_revision_id and page.latest_revision_id != record.demo_revision_id
    if is_edited:
        return False
    if record.previous_revision_id:
        _publish_again(page, record.previous_revision_id)
        return True
    if page.get_children().exists():  # ours went before it, so these are somebody's
        return False
    page.delete()
    return True


def _publish_again(page: Page, revision_id: int) -> None:
    """Let what stood before the demonstration stand again."""
    revision = page.revisions.filter(pk=revision_id).first()
    if revision is not None:
        revision.as_object().save_revision().publish()


def _empty_settings() -> None:
    site = SiteSettings.load()
    for name, value in texts.SETTINGS.items():
        if getattr(site, name) == value:
            setattr(site, name, "")
    site.save()
    FunderLogo.objects.filter(
        image__in=[
            record.object_id for record in DemoRecord.objects.filter(key__startswith="picture:")
        ]
    ).delete()
