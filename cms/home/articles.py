"""The articles' first shape: their list below the dialogue, and themes to begin with."""

from wagtail.models import Locale

from cms.articles.models import ArticleCategory, ArticleIndexPage
from cms.core.enums import Accent, Service
from cms.home.models import ServicePage, SetUpStep

STEP = "articles"
SLUG = "articole"
#: (short name, colour, names by language)
CATEGORIES = (
    ("advocacy", Accent.MANAGEMENT, {"ro": "Advocacy", "en": "Advocacy", "hu": "Érdekképviselet"}),
    ("bune-practici", Accent.CAREER, {"ro": "Bune practici", "en": "Good practice", "hu": "Jó gyakorlatok"}),
    ("comunitate", Accent.DIALOGUE, {"ro": "Comunitate", "en": "Community", "hu": "Közösség"}),
    ("educatie", Accent.ELEARNING, {"ro": "Educație", "en": "Education", "hu": "Oktatás"}),
    ("mediu", Accent.ELEARNING, {"ro": "Mediu", "en": "Environment", "hu": "Környezet"}),
    ("piata-muncii", Accent.HUB, {"ro": "Piața muncii", "en": "Labour market", "hu": "Munkaerőpiac"}),
    ("voluntariat", Accent.MEMBERS, {"ro": "Voluntariat", "en": "Volunteering", "hu": "Önkéntesség"}),
)  # fmt: skip


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
    if ArticleIndexPage.objects.exists() or dialogue.get_children().filter(slug=SLUG).exists():
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


def _make_categories() -> None:
    locales = {locale.language_code: locale for locale in Locale.objects.all()}
    for slug, accent, names in CATEGORIES:
        original = ArticleCategory.objects.create(
            name=names["ro"], slug=slug, accent=accent, locale=locales["ro"]
        )
        for code in ("en", "hu"):
            ArticleCategory.objects.create(
                name=names[code],
                slug=slug,
                accent=accent,
                locale=locales[code],
                translation_key=original.translation_key,
            )
