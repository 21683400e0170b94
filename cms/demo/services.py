"""Loads the demonstration through the project's own services, and takes it away."""

from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction
from machina.apps.forum.models import Forum
from wagtail.models import Collection, Page

from cms.articles.models import ArticleCategory, ArticleTag
from cms.core.models import FunderLogo, MenuLink, SiteSettings
from cms.demo import texts
from cms.demo.applications import load_applications, load_volunteers
from cms.demo.articles import ArticleLoader
from cms.demo.career import load_career
from cms.demo.content.hub.volunteers import VOLUNTEER_ADS
from cms.demo.discussions import DiscussionLoader, others_wrote_below
from cms.demo.doctemplates import load_templates
from cms.demo.events import EventLoader
from cms.demo.forum_topics import load_forum, remove_topics
from cms.demo.hub_ads import load_ads
from cms.demo.library import LibraryLoader
from cms.demo.made_documents import load_made_documents, remove_made_document
from cms.demo.models import DemoRecord
from cms.demo.organisations import OrganisationLoader, others_joined
from cms.demo.pages import PageLoader
from cms.demo.people import demo_people, load_people
from cms.demo.pictures import draw
from cms.demo.recordings import load_recordings
from cms.demo.records import recall, remember
from cms.demo.requests import load_requests, remove_request
from cms.demo.translations import translate_all
from cms.demo.uploads import load_uploads
from cms.doctemplates.models import DocumentTemplatePage
from cms.doctemplates.services import drop_versions
from cms.home.services import (
    MANAGEMENT_COLLECTION,
    MEMBERS_COLLECTION,
    PUBLIC_COLLECTION,
    set_up_site,
)
from cms.library.models import ResourceFile
from cms.media.models import SiteDocument
from site_modules.accounts.models import RegistrationSettings
from site_modules.documents.models import Document, Register
from site_modules.events.models import EventMaterial
from site_modules.moderation.models import Case
from site_modules.organisations.models import Organisation
from site_modules.requests.models import ServiceRequest

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
    """People, files, pages, articles, forum, footer, translations; once, however often run."""
    if not settings.DEMO_CONTENT_ALLOWED:
        raise DemoNotAllowed
    set_up_site()
    load_people()
    files = _load_documents()
    loader = PageLoader()
    loader.load()
    loader.builder.files = {**files, **load_recordings(COLLECTIONS)}
    people = demo_people()
    articles = ArticleLoader(loader.builder, people)
    articles.load()
    DiscussionLoader(people).load(articles.new)
    LibraryLoader(loader.builder).load()
    load_templates()
    load_forum(people)
    OrganisationLoader(people).load()
    load_requests(people)
    load_uploads(people)
    load_ads(people)
    volunteers = load_volunteers()
    load_ads(volunteers, VOLUNTEER_ADS)
    load_applications({**people, **volunteers})
    load_career()
    EventLoader(loader.builder, {**people, **volunteers}).load()
    load_made_documents(people)
    _load_settings(loader.pages)
    translate_all()


def _load_documents() -> dict[str, SiteDocument]:
    """The files by name, made where they are missing."""
    found: dict[str, SiteDocument] = {}
    for name, title, collection in texts.DOCUMENTS:
        key = f"document:{name}"
        standing = recall(key)
        if standing is not None:
            found[name] = standing
            continue
        document = SiteDocument(
            title=title,
            collection=Collection.objects.get(name=COLLECTIONS[collection]),
            file=ContentFile((DOCUMENT_FOLDER / name).read_bytes(), name=name),
        )
        document.full_clean()
        document.save()
        remember(key, document)
        found[name] = document
    return found


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
    kept = remove_topics()
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
        return _delete_unless_used(found)
    page = Page.objects.get(pk=found.pk)
    is_edited = record.demo_revision_id and page.latest_revision_id != record.demo_revision_id
    if is_edited or others_wrote_below(page):
        return False
    if record.previous_revision_id:
        _publish_again(page, record.previous_revision_id)
        return True
    if page.get_children().exists():  # ours went before it, so these are somebody's
        return False
    if isinstance(found, DocumentTemplatePage):
        drop_versions(page=found)
    page.delete()
    return True


def _delete_unless_used(found: Any) -> bool:
    """What others use by now stays: themes, tags, forums; the demonstration's own went before."""
    if isinstance(found, ServiceRequest):
        remove_request(found)
        return True
    if isinstance(found, Document):
        remove_made_document(found)
        return True
    if isinstance(found, Register) and Document.objects.filter(number__register=found).exists():
        return False
    if isinstance(found, ArticleCategory) and found.articles.exists():
        return False
    if isinstance(found, SiteDocument) and ResourceFile.objects.filter(document=found).exists():
        return False
    if isinstance(found, SiteDocument) and EventMaterial.objects.filter(document=found).exists():
        return False
    if isinstance(found, ArticleTag) and found.taggings.exists():
        return False
    if isinstance(found, Forum) and (found.topics.exists() or found.children.exists()):
        return False
    if isinstance(found, Organisation) and others_joined(found, demo_people()):
        return False
    Case.objects.filter(target=found._meta.label_lower, object_key=found.pk).delete()
    found.delete()
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
