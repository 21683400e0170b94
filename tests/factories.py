"""Builds pages and files for tests, through the same calls the site uses."""

import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import factory
from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from django.utils.text import slugify
from PIL import Image
from wagtail.models import Collection, Locale, Page

from cms.articles.models import (
    ArticleAttachment,
    ArticleAuthor,
    ArticleCategory,
    ArticleIndexPage,
    ArticlePage,
)
from cms.home.models import HomePage, ServicePage, StandardPage
from cms.home.services import MANAGEMENT_COLLECTION, MEMBERS_COLLECTION, PUBLIC_COLLECTION
from cms.library.models import (
    LibrarySettings,
    RelatedResource,
    ResourceFile,
    ResourceLibraryPage,
    ResourcePage,
    ResourceTheme,
)
from cms.media.models import SiteDocument, SiteImage, SiteMedia
from site_modules.accounts.models import User
from site_modules.organisations.enums import MemberRole, OrganisationState
from site_modules.organisations.models import Membership, Organisation

COLLECTIONS = {
    "public": PUBLIC_COLLECTION,
    "members": MEMBERS_COLLECTION,
    "management": MANAGEMENT_COLLECTION,
}


@dataclass
class Tree:
    """One page for each kind of access."""

    home: HomePage
    hub: ServicePage
    management: ServicePage
    #: under the home, open to everyone
    public: StandardPage
    #: under the hub, for members
    closed: StandardPage
    #: under the hub, opened to the public by an editor
    opened: StandardPage
    #: below the opened page
    below_opened: StandardPage
    #: under management, for delegates
    delegates: StandardPage
    #: under the home, not published
    draft: StandardPage
    #: the English translation of the closed page
    closed_english: StandardPage


def add_page(parent: Page, title: str, *, live: bool = True, **fields: Any) -> StandardPage:
    """A published (or draft) standard page below another."""
    parent = Page.objects.get(pk=parent.pk).specific
    page = StandardPage(title=title, locale=parent.locale, live=live, **fields)
    parent.add_child(instance=page)
    if live:
        page.save_revision().publish()
    return StandardPage.objects.get(pk=page.pk)


TITLES = {
    "public": "Despre noi zmeurică",
    "closed": "Ghidul coordonatorului zmeurică",
    "opened": "Pagină deschisă zmeurică",
    "below_opened": "Sub pagina deschisă zmeurică",
    "delegates": "Evaluare pentru delegați zmeurică",
    "draft": "Ciornă zmeurică",
    "closed_english": "Coordinator's guide zmeurică",
}


def grow_tree() -> None:
    """Make the pages of `Tree` below the site's own."""
    home = HomePage.objects.get(locale__language_code="ro")
    hub = ServicePage.objects.get(service="hub", locale=home.locale)
    management = ServicePage.objects.get(service="management", locale=home.locale)
    closed = add_page(hub, TITLES["closed"], summary="Un rezumat închis.")
    opened = add_page(hub, TITLES["opened"], is_public=True)
    add_page(home, TITLES["public"])
    add_page(opened, TITLES["below_opened"])
    add_page(management, TITLES["delegates"])
    add_page(home, TITLES["draft"], live=False)
    translate(closed, TITLES["closed_english"])


def find_tree() -> Tree:
    """The pages that `grow_tree` made."""
    home = HomePage.objects.get(locale__language_code="ro")
    pages = {name: StandardPage.objects.get(title=title) for name, title in TITLES.items()}
    return Tree(
        home=home,
        hub=ServicePage.objects.get(service="hub", locale=home.locale),
        management=ServicePage.objects.get(service="management", locale=home.locale),
        **pages,
    )


def translate(page: Page, title: str, language: str = "en") -> Any:
    """A live translation of a page, with its ancestors."""
    locale = Locale.objects.get(language_code=language)
    copy = page.copy_for_translation(locale, copy_parents=True)
    for translated in [*copy.get_ancestors().filter(depth__gt=1).specific(), copy]:
        translated.alias_of = None
        translated.save_revision().publish()
    copy.refresh_from_db()
    copy.title = title
    copy.save_revision().publish()
    return type(page).objects.get(pk=copy.pk)


def picture_bytes(kind: str = "PNG", size: tuple[int, int] = (64, 48), **options: Any) -> bytes:
    """A small real picture."""
    mode = options.pop("mode", "RGB")
    buffer = BytesIO()
    Image.new(mode, size, options.pop("color", None) or 0).save(buffer, kind, **options)
    return buffer.getvalue()


def office_bytes(kind: str = "docx", extra: dict[str, bytes] | None = None) -> bytes:
    """The smallest package that says it is a Word, Excel or PowerPoint file."""
    main = {
        "docx": "wordprocessingml.document.main",
        "xlsx": "spreadsheetml.sheet.main",
        "pptx": "presentationml.presentation.main",
    }[kind]
    types = (
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        'content-types"><Override PartName="/main.xml" ContentType="application/vnd.'
        f'openxmlformats-officedocument.{main}+xml"/></Types>'
    )
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", types)
        package.writestr("main.xml", "<main/>")
        for name, content in (extra or {}).items():
            package.writestr(name, content)
    return buffer.getvalue()


class ImageFactory(factory.django.DjangoModelFactory):
    """A stored picture."""

    class Meta:
        model = SiteImage

    title = factory.Sequence(lambda number: f"Imagine {number}")
    description = "Oameni la o masă"
    file = factory.LazyFunction(lambda: ImageFile(BytesIO(picture_bytes()), name="imagine.png"))


class DocumentFactory(factory.django.DjangoModelFactory):
    """A stored document; `where` names its collection: public, members or management."""

    class Meta:
        model = SiteDocument
        exclude = ["where"]

    where = "public"
    title = factory.Sequence(lambda number: f"Document {number}")
    file = factory.LazyFunction(lambda: ContentFile(b"a;b\n1;2\n", name="registru șters.csv"))
    collection = factory.LazyAttribute(
        lambda made: Collection.objects.get(name=COLLECTIONS[made.where])
    )


class MediaFactory(factory.django.DjangoModelFactory):
    """A stored recording (not playable: tests look at rights and headers)."""

    class Meta:
        model = SiteMedia
        exclude = ["where"]

    where = "public"
    title = factory.Sequence(lambda number: f"Înregistrare {number}")
    type = "audio"
    file = factory.LazyFunction(lambda: ContentFile(b"ID3" + bytes(range(200)), name="piesa.mp3"))
    collection = factory.LazyAttribute(
        lambda made: Collection.objects.get(name=COLLECTIONS[made.where])
    )


def add_category(name: str = "Comunitate", language: str = "ro") -> ArticleCategory:
    """A theme of articles, made when it is missing."""
    locale = Locale.objects.get(language_code=language)
    found, _made = ArticleCategory.objects.get_or_create(
        slug=slugify(name), locale=locale, defaults={"name": name}
    )
    return found


def article_index(language: str = "ro") -> ArticleIndexPage:
    """The list of articles below the dialogue."""
    lists = ArticleIndexPage.objects.filter(locale__language_code=language)
    return lists.order_by("path")[:1].get()


def add_article(
    title: str,
    *,
    live: bool = True,
    parent: Page | None = None,
    category: str | ArticleCategory = "Comunitate",
    tags: Iterable[str] = (),
    authors: Iterable[User | str] = (),
    files: Iterable[SiteDocument] = (),
    **fields: Any,
) -> ArticlePage:
    """A published (or draft) article; `authors` are accounts, or names of guests; `body` may be a
    list of (block, value)."""
    parent = Page.objects.get(pk=(parent or article_index()).pk).specific
    if isinstance(category, str):
        category = add_category(category)
    page = ArticlePage(title=title, locale=parent.locale, live=False, category=category, **fields)
    for number, author in enumerate(authors):
        who = {"guest_name": author} if isinstance(author, str) else {"user": author}
        page.authors.add(ArticleAuthor(sort_order=number, **who))
    for number, document in enumerate(files):
        page.attachments.add(ArticleAttachment(sort_order=number, document=document))
    page.tags.add(*tags)
    parent.add_child(instance=page)
    revision = page.save_revision()
    if live:
        revision.publish()
    return ArticlePage.objects.get(pk=page.pk)


def add_theme(name: str = "Voluntariat", language: str = "ro") -> ResourceTheme:
    """A theme of resources, made when it is missing."""
    locale = Locale.objects.get(language_code=language)
    found, _made = ResourceTheme.objects.get_or_create(
        slug=slugify(name), locale=locale, defaults={"name": name}
    )
    return found


def library(slug: str = "resurse-utile", language: str = "ro") -> ResourceLibraryPage:
    """A list of resources: of the hub, of the members, of management."""
    return ResourceLibraryPage.objects.get(slug=slug, locale__language_code=language)


def library_document(content: bytes = b"", name: str = "model.txt") -> SiteDocument:
    """A file in the library's own collection."""
    collection = LibrarySettings.load().files_collection
    file = ContentFile(content or "Conținut cu afine.".encode(), name=name)
    document = SiteDocument(title=name, file=file, collection=collection)
    document.full_clean()
    document.save()
    return document


def add_resource(
    title: str,
    *,
    live: bool = True,
    parent: Page | None = None,
    theme: str | None = "Voluntariat",
    files: Iterable[SiteDocument] = (),
    older: Iterable[SiteDocument] = (),
    related: Iterable[ResourcePage] = (),
    **fields: Any,
) -> ResourcePage:
    """A published (or draft) resource of the hub's list."""
    parent = Page.objects.get(pk=(parent or library()).pk).specific
    page = ResourcePage(
        title=title,
        locale=parent.locale,
        live=False,
        theme=add_theme(theme) if theme else None,
        **fields,
    )
    for number, document in enumerate(files):
        page.files.add(ResourceFile(sort_order=number, document=document))
    for number, document in enumerate(older, start=50):
        page.files.add(ResourceFile(sort_order=number, document=document, is_older=True))
    for number, resource in enumerate(related):
        page.related.add(RelatedResource(sort_order=number, resource=resource))
    parent.add_child(instance=page)
    revision = page.save_revision()
    if live:
        revision.publish()
    return ResourcePage.objects.get(pk=page.pk)


def organisation_of(delegate: User) -> Organisation:
    """A verified one in whose name this person acts."""
    made = Organisation.objects.create(
        name="Asociația Podul Verde", slug="podul-verde", kind="association", county="SB",
        locality="Sibiu", state=OrganisationState.VERIFIED, name_key="asociatia podul verde",
    )  # fmt: skip
    Membership.objects.create(organisation=made, user=delegate, role=MemberRole.DELEGATE)
    return made
