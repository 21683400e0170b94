"""The career centre's first shape, and the ads of the hub that its categories show."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string

from cms.articles.models import ArticleIndexPage
from cms.core.enums import Service
from cms.core.shared_pages import register_hole
from cms.home.models import ServicePage, SetUpStep
from cms.library.models import ResourceTheme
from site_modules.career.enums import Counselling
from site_modules.career.models import CareerCategoryPage
from site_modules.hub.enums import AdKind
from site_modules.hub.models import AD_MODELS
from site_modules.hub.permissions import can_read_hub

STEP = "career"
THEME = "cariera"
ARTICLES_SLUG = "articole"


@dataclass(frozen=True)
class Category:
    kind: str
    title: str
    summary: str


#: Titles as the platform's manual names them.
CATEGORIES = (
    Category(
        Counselling.CHOICE,
        "Alegerea carierei",
        "Afli ce ți se potrivește și ce drumuri se deschid de aici.",
    ),
    Category(
        Counselling.DEVELOPMENT,
        "Formare și dezvoltare profesională",
        "Cursuri, calificări și competențe, explicate pe înțelesul tuturor.",
    ),
    Category(
        Counselling.CV,
        "Elaborarea CV-ului",
        "Modele simple, exemple comentate și sfaturi pentru un CV care se citește.",
    ),
    Category(
        Counselling.INTERVIEW,
        "Pregătire pentru interviuri",
        "Te pregătești, exersezi și mergi cu emoții mai mici.",
    ),
)


def set_up_career() -> bool:
    """Make the four categories with their lists of articles, once in the life of a site; true when
    it was done now. A page that stands at the address of one is kept in its place."""
    service = ServicePage.objects.filter(service=Service.CAREER, locale__language_code="ro").first()
    if service is None or SetUpStep.objects.filter(name=STEP).exists():
        return False
    SetUpStep.objects.create(name=STEP)
    theme = ResourceTheme.objects.filter(slug=THEME, locale=service.locale).first()
    for category in CATEGORIES:
        service.refresh_from_db()
        if not service.get_children().filter(slug=category.kind).exists():
            _make(service, category, theme)
    return True


def _make(service: ServicePage, category: Category, theme: ResourceTheme | None) -> None:
    page = CareerCategoryPage(
        title=category.title, slug=category.kind, summary=category.summary, kind=category.kind,
        theme=theme, locale=service.locale,
    )  # fmt: skip
    service.add_child(instance=page)
    page.save_revision().publish()
    articles = ArticleIndexPage(
        title=f"Articole: {category.title}", slug=ARTICLES_SLUG, summary=category.summary,
        locale=service.locale,
    )  # fmt: skip
    page.add_child(instance=articles)
    articles.save_revision().publish()


#: Which ads help whom.
ADS_OF = {
    Counselling.CHOICE: (AdKind.JOB, AdKind.TRAINING),
    Counselling.DEVELOPMENT: (AdKind.TRAINING,),
    Counselling.CV: (AdKind.JOB,),
    Counselling.INTERVIEW: (AdKind.JOB,),
}
MOST_ADS = 3


def offers(request: HttpRequest, kind: str) -> str:
    """The newest jobs and trainings of the hub, for one reader; nothing where there are none."""
    if kind not in Counselling.values or not can_read_hub(request.user):
        return ""
    sections = [_newest(request.user, ad_kind) for ad_kind in ADS_OF[Counselling(kind)]]
    shown = [section for section in sections if section["ads"]]
    return render_to_string("career/_offers.html", {"sections": shown}) if shown else ""


def _newest(user: Any, kind: AdKind) -> dict[str, Any]:
    found = AD_MODELS[kind].objects.visible_to(user).open_now().select_related("organisation")
    ads = list(found.order_by("-approved_at", "-pk")[:MOST_ADS])
    return {"kind": kind.value, "is_training": kind == AdKind.TRAINING, "ads": ads}


register_hole("career_offers", offers)
