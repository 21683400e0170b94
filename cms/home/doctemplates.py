"""The list of templates of the hub, made once in the life of a site."""

from cms.core.enums import Service
from cms.doctemplates.models import TemplateIndexPage
from cms.home.models import ServicePage, SetUpStep

STEP = "doctemplates"
SLUG = "generare-documente"


def set_up_templates() -> bool:
    """An empty list below the hub; true when it was made now. `add_document_templates` fills it."""
    if SetUpStep.objects.filter(name=STEP).exists() or not ServicePage.objects.exists():
        return False
    SetUpStep.objects.create(name=STEP)
    hub = ServicePage.objects.filter(service=Service.HUB, locale__language_code="ro").first()
    if hub is None or hub.get_children().filter(slug=SLUG).exists():
        return False
    page = TemplateIndexPage(
        title="Generare documente",
        slug=SLUG,
        summary="Alegi un șablon, completezi câmpurile și primești documentul gata făcut, cu număr "
        "și dată: contract de voluntariat, certificat, proces-verbal și altele.",
        locale=hub.locale,
    )
    hub.add_child(instance=page)
    page.save_revision().publish()
    return True
