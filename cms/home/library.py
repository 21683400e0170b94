"""The library's first shape: its collection, themes, and the lists of the services."""

import uuid
from dataclasses import dataclass

from wagtail.models import BaseViewRestriction, Collection, CollectionViewRestriction, Locale

from cms.core.enums import Service
from cms.home.models import ServicePage, SetUpStep
from cms.library.models import LibrarySettings, ResourceLibraryPage, ResourceTheme
from site_modules.accounts.enums import Role
from site_modules.accounts.models import role_group

STEP, SUPPORT_STEP = "library", "library-support"
COLLECTION = "Fișiere ale bibliotecii"
#: (short name, names in Romanian, English, Hungarian)
THEMES = (
    ("voluntariat", "Voluntariat", "Volunteering", "Önkéntesség"),
    ("piata-muncii", "Piața muncii", "Labour market", "Munkaerőpiac"),
    ("management", "Management", "Management", "Szervezetvezetés"),
    ("planificare", "Planificare strategică", "Strategic planning", "Stratégiai tervezés"),
    ("digitalizare", "Digitalizare", "Digital work", "Digitalizáció"),
    ("finantare", "Finanțare", "Funding", "Finanszírozás"),
    ("plati-online", "Plăți online", "Online payments", "Online fizetés"),
    ("juridic", "Juridic", "Legal matters", "Jogi kérdések"),
    ("date-personale", "Date personale", "Personal data", "Személyes adatok"),
    ("participare", "Participare și dialog", "Participation", "Részvétel és párbeszéd"),
    ("cariera", "Carieră", "Career", "Pályaválasztás"),
)


@dataclass(frozen=True)
class Shelf:
    """A list of resources below a service."""

    service: str
    slug: str
    title: str
    summary: str
    gathers_all: bool = False
    #: For tabs and cards, where the title is long.
    short_title: str = ""
    #: The kind of request whose form stands beside the list.
    request_kind: str = ""


SHELVES = (
    Shelf(
        Service.HUB,
        "resurse-utile",
        "Resurse utile",
        "Șabloane și formulare, ghiduri și manuale, legislație: documente gata de descărcat și de "
        "completat.",
    ),
    Shelf(
        Service.MEMBERS,
        "biblioteca",
        "Biblioteca digitală",
        "Tot ce poți citi și descărca pe platformă, într-un singur loc: legi, ghiduri, șabloane, "
        "studii și materiale educative.",
        gathers_all=True,
    ),
    Shelf(
        Service.MANAGEMENT,
        "evaluarea-nevoilor",
        "Evaluarea nevoilor organizaționale",
        "Ghiduri, instrumente și șabloane cu care afli punctele tari și punctele slabe ale "
        "organizației.",
        short_title="Evaluarea nevoilor",
        request_kind="analiza-nevoilor",
    ),
    Shelf(
        Service.MANAGEMENT,
        "planuri-strategice",
        "Planuri strategice",
        "Șabloane, liste de verificare și exemple de planuri pentru organizații mici și mari.",
        request_kind="plan-strategic",
    ),
    Shelf(
        Service.MANAGEMENT,
        "strategie-de-digitalizare",
        "Strategie de digitalizare",
        "Manuale, ghiduri și studii de caz pentru organizațiile care vor să lucreze mai bine cu "
        "mijloace digitale.",
        request_kind="strategie-de-digitalizare",
    ),
    Shelf(
        Service.MANAGEMENT,
        "sistem-de-management",
        "Implementarea sistemului de management",
        "Proceduri interne, instrumente de urmărire și modele de raportare.",
        short_title="Sistem de management",
        request_kind="sistem-de-management",
    ),
)
PAYMENTS = Shelf(
    Service.MEMBERS,
    "solutii-de-plata-online",
    "Soluții de plată online",
    "Ghiduri de integrare, șabloane și ajutor pentru organizațiile care vor să încaseze cotizații "
    "și donații online.",
    short_title="Plăți online",
    request_kind="plati-online",
)


def set_up_library() -> bool:
    """Make collection, themes and lists, once in the life of a site; true when it was done now.

    A service that editors gave another page at the address of a list keeps that.
    """
    if not ServicePage.objects.exists():
        return False
    is_new = not SetUpStep.objects.filter(name=STEP).exists()
    if is_new:
        SetUpStep.objects.create(name=STEP)
        _make_collection()
        if not ResourceTheme.objects.exists():
            _make_themes()
        for shelf in SHELVES:
            _make_shelf(shelf)
    if not SetUpStep.objects.filter(name=SUPPORT_STEP).exists():
        SetUpStep.objects.create(name=SUPPORT_STEP)
        _make_shelf(PAYMENTS)
        for shelf in SHELVES:
            _offer_support(shelf)
    return is_new


def _make_collection() -> None:
    """Closed to everybody but staff: its files are opened by the resources that show them."""
    settings = LibrarySettings.load()
    if settings.files_collection_id:
        return
    collection = Collection.get_first_root_node().add_child(name=COLLECTION)
    restriction = CollectionViewRestriction.objects.create(
        collection=collection, restriction_type=BaseViewRestriction.GROUPS
    )
    restriction.groups.set([role_group(Role.ADMINISTRATOR)])
    settings.files_collection = collection
    settings.save()


def _make_themes() -> None:
    """Each theme in the three languages, as translations of one another."""
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    for slug, *names in THEMES:
        key = uuid.uuid4()
        for code, name in zip(("ro", "en", "hu"), names, strict=True):
            ResourceTheme.objects.create(
                name=name, slug=slug, locale=locales[code], translation_key=key
            )


def _make_shelf(shelf: Shelf) -> None:
    service = ServicePage.objects.filter(service=shelf.service, locale__language_code="ro").first()
    if service is None or service.get_children().filter(slug=shelf.slug).exists():
        return
    page = ResourceLibraryPage(
        title=shelf.title,
        slug=shelf.slug,
        summary=shelf.summary,
        gathers_all=shelf.gathers_all,
        listing_title=shelf.short_title,
        request_kind=shelf.request_kind,
        locale=service.locale,
    )
    service.add_child(instance=page)
    page.save_revision().publish()


def _offer_support(shelf: Shelf) -> None:
    """Lists of before offer the form of their section, unless editors named another one."""
    page = ResourceLibraryPage.objects.filter(
        slug=shelf.slug, locale__language_code="ro", live=True, request_kind=""
    ).first()
    if shelf.request_kind and page is not None:
        page.request_kind = shelf.request_kind
        page.save_revision().publish()
