"""The articles' first shape: their list below the dialogue, and themes to begin with."""

import uuid

from django.db.models import QuerySet
from wagtail.models import Locale

from cms.articles.models import ArticleCategory, ArticleIndexPage
from cms.core.enums import Accent, Service
from cms.home.models import ServicePage, SetUpStep

STEP = "articles"
SLUG = "articole"
#: (short name, colour, names in Romanian, English, Hungarian)
CATEGORIES = (
    ("advocacy", Accent.MANAGEMENT, "Advocacy", "Advocacy", "Érdekképviselet"),
    ("bune-practici", Accent.CAREER, "Bune practici", "Good practice", "Jó gyakorlatok"),
    ("comunitate", Accent.DIALOGUE, "Comunitate", "Community", "Közösség"),
    ("educatie", Accent.ELEARNING, "Educație", "Education", "Oktatás"),
    ("mediu", Accent.ELEARNING, "Mediu", "Environment", "Környezet"),
    ("piata-muncii", Accent.HUB, "Piața muncii", "Labour market", "Munkaerőpiac"),
    ("voluntariat", Accent.MEMBERS, "Voluntariat", "Volunteering", "Önkéntesség"),
)


def set_up_articles() -> bool:
    """Make the list and the themes, once in the life of a site; true when it was done now.

    A site on which editors made a list of their own, or another page at its address, keeps that.
    """
    dialogue = ServicePage.objects.filter(
        service=Service.DIALOGUE, locale__language_code="ro"
    ).first()
    if dialogue is None or SetUpStep.objects.filter(name=STEP).exists():
        return False
    SetUpStep.objects.create(name=STEP)
    if not ArticleCategory.objects.exists():
        _make_categories()
    if _lists().exists() or dialogue.get_children().filter(slug=SLUG).exists():
        return False
    page = ArticleIndexPage(
        title="Articole",
        slug=SLUG,
        summary=(
            "Povești, ghiduri și opinii scrise de oamenii din organizații. Citește, comentează, "
            "contribuie."
        ),
        is_public=True,
        locale=dialogue.locale,
    )
    dialogue.add_child(instance=page)
    page.save_revision().publish()
    return True


def _lists() -> QuerySet[ArticleIndexPage]:
    """Lists of the whole site: those of the career centre's categories are theirs alone."""
    found = ArticleIndexPage.objects.all()
    for career in ServicePage.objects.filter(service=Service.CAREER):
        found = found.not_descendant_of(career)
    return found


def _make_categories() -> None:
    """Each theme in the three languages, as translations of one another."""
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    for slug, accent, *names in CATEGORIES:
        key = uuid.uuid4()
        for code, name in zip(("ro", "en", "hu"), names, strict=True):
            ArticleCategory.objects.create(
                name=name, slug=slug, accent=accent, locale=locales[code], translation_key=key
            )
