"""Gathers the written content of `cms.demo.content` by kind."""

from typing import Any

from cms.demo.content import (
    english,
    english_articles,
    english_services_people,
    english_services_work,
    home,
    hungarian,
    hungarian_articles,
    hungarian_services_people,
    hungarian_services_work,
    information,
    information_accessibility,
    information_privacy,
    information_questions,
    information_rules,
    member_guides_cariera,
    member_guides_dialog,
    member_guides_elearning,
    member_guides_hub,
    member_guides_management,
    member_guides_membri,
    public_guides,
    public_guides_practice,
    services,
    services_learning,
    services_people,
)
from cms.demo.content.articles import ALL_ARTICLES
from cms.demo.content.career import CAREER_ARTICLES
from cms.demo.content.discussions import ALL_DISCUSSIONS
from cms.demo.content.forum import ALL_FORUMS, ALL_TOPICS, CATEGORIES, Forum, Topic
from cms.demo.content.help import help_in, help_pages
from cms.demo.content.help.around import around_in

Page = dict[str, Any]

HOME: Page = home.HOME
CONTACT: Page = information.CONTACT
ENGLISH: dict[str, str] = (
    english.ENGLISH
    | english_services_work.ENGLISH_SERVICES_WORK
    | english_services_people.ENGLISH_SERVICES_PEOPLE
)
ENGLISH_ARTICLES: dict[str, str] = english_articles.ENGLISH_ARTICLES
HUNGARIAN: dict[str, str] = (
    hungarian.HUNGARIAN
    | hungarian_services_work.HUNGARIAN_SERVICES_WORK
    | hungarian_services_people.HUNGARIAN_SERVICES_PEOPLE
)
HUNGARIAN_ARTICLES: dict[str, str] = hungarian_articles.HUNGARIAN_ARTICLES
SERVICES: list[Page] = [
    *services.SERVICES,
    *services_learning.SERVICES,
    *services_people.SERVICES,
]
PUBLIC_GUIDES: list[Page] = [
    *public_guides.PUBLIC_GUIDES,
    *public_guides_practice.PUBLIC_GUIDES,
]
INFORMATION_PAGES: list[Page] = [
    *information.INFORMATION_PAGES,
    *information_questions.INFORMATION_PAGES,
    *information_privacy.INFORMATION_PAGES,
    *information_accessibility.INFORMATION_PAGES,
    *information_rules.INFORMATION_PAGES,
]
MEMBER_PAGES: list[Page] = [
    page
    for module in (
        member_guides_dialog,
        member_guides_hub,
        member_guides_management,
        member_guides_elearning,
        member_guides_membri,
        member_guides_cariera,
    )
    for page in module.MEMBER_PAGES
]
ARTICLES: list[Page] = [*ALL_ARTICLES, *CAREER_ARTICLES]
#: What is said below the articles, by their keys.
DISCUSSIONS: dict[str, Any] = ALL_DISCUSSIONS
FORUM_CATEGORIES: tuple[str, ...] = CATEGORIES
FORUMS: tuple[Forum, ...] = ALL_FORUMS
#: The topics of the forum, in the order in which people opened them.
TOPICS: tuple[Topic, ...] = ALL_TOPICS


def pages_to_add() -> list[Page]:
    """Pages of text that the demonstration adds, parents before children."""
    return [*PUBLIC_GUIDES, *MEMBER_PAGES, *INFORMATION_PAGES, *help_pages()]


def words_in(code: str) -> dict[str, str]:
    """Romanian text → text in a language."""
    written = {"en": ENGLISH | ENGLISH_ARTICLES, "hu": HUNGARIAN | HUNGARIAN_ARTICLES}
    return written[code] | around_in(code) | help_in(code)


#: Pages whose date of change readers need to see.
DATED_PAGES = {"regulament", "confidentialitate", "cookie", "accesibilitate"}

#: (place in the footer, page, text or empty for the page's title)
FOOTER_LINKS = (
    ("about", "despre", ""),
    ("about", "ghiduri", ""),
    ("about", "contact", ""),
    ("help", "intrebari", ""),
    ("help", "ghid", ""),
    ("help", "regulament", ""),
    ("legal", "regulament", "Regulament"),
    ("legal", "confidentialitate", "Protecția datelor"),
    ("legal", "cookie", ""),
    ("legal", "accesibilitate", "Accesibilitate"),
)

SETTINGS = {
    "footer_text": (
        "Platforma digitală comună a organizațiilor societății civile: șase servicii, un singur "
        "cont, fără costuri."
    ),
    "operator_name": "Asociația Podul Verde (organizație fictivă)",
    "contact_email": "contact@punte.example",
    "contact_phone": "0700 000 000",
    "contact_address": "Strada Podului nr. 1, Valea Lungă (adresă fictivă)",
    "contact_hours": "luni–vineri, 9:00–17:00",
    "funding_title": "Proiect cofinanțat de Uniunea Europeană",
    "funding_text": (
        "Dialog social și parteneriate pentru Ocupare și Formare · Programul Educație și Ocupare "
        "2021–2027 · cod PEO/48/PEO_P1/OP4/ESO4.2/PEO_A7/309187.\nConținutul acestui site nu "
        "reprezintă în mod obligatoriu poziția oficială a Uniunii Europene sau a Guvernului "
        "României."
    ),
}

#: (file in fixtures/demo/documents, title, collection)
DOCUMENTS = (
    (
        "registrul-voluntarilor-model.csv",
        "Registrul de evidență al voluntarilor (model)",
        "public",
    ),
    (
        "lista-de-verificare-prima-zi.txt",
        "Listă de verificare pentru prima zi a unui voluntar",
        "public",
    ),
    (
        "plan-de-comunicare-model.csv",
        "Plan de comunicare pe trei luni (model)",
        "members",
    ),
    (
        "matricea-riscurilor-model.csv",
        "Matricea riscurilor organizației (model)",
        "management",
    ),
    (
        "regulamentul-gradinii.pdf",
        "Regulamentul grădinii comunitare din Valea Lungă",
        "public",
    ),
    (
        "bugetul-primului-an.xlsx",
        "Bugetul primului an al grădinii comunitare",
        "public",
    ),
    (
        "raport-anual-model.docx",
        "Raport anual (model de completat)",
        "members",
    ),
)
