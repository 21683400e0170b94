"""What follows from the words of an organisation: address, search, description, themes."""

from django.utils.crypto import get_random_string
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from cms.core.letters import folded
from cms.core.members_text import RENDERER_VERSION, clean_source, render
from site_modules.organisations.enums import HOLDS_CUI, OrganisationTheme
from site_modules.organisations.models import Organisation, ThemeOfOrganisation
from site_modules.organisations.services.refusals import AlreadyThere

#: What the law knows; after the verification only an administrator changes it.
IDENTITY_FIELDS = ("name", "kind", "cui", "registry_number")
DETAIL_FIELDS = (
    "county", "locality", "address", "website", "email", "phone", "description",
)  # fmt: skip
#: Parts of addresses that are not organisations.
RESERVED = frozenset({"inscrie", "invitatie", "administrare"})


def refuse_taken(cui: str, *, apart_from: int | None = None) -> None:
    """Raises AlreadyThere when an organisation that counts has this CUI."""
    if not cui:
        return
    taken = Organisation.objects.filter(cui=cui, state__in=HOLDS_CUI)
    if apart_from is not None:
        taken = taken.exclude(pk=apart_from)
    if found := taken.first():
        raise AlreadyThere(
            _("This organisation is on the platform already. You can ask to join it."), found
        )


def free_slug(name: str) -> str:
    """A part of an address made of the name; with a random tail where it is taken."""
    base = slugify(folded(name))[:60].strip("-") or "organizatie"
    if base not in RESERVED and not Organisation.objects.filter(slug=base).exists():
        return base
    return f"{base}-{get_random_string(5, 'abcdefghjkmnpqrstuvwxyz23456789')}"


def prepare(organisation: Organisation, themes: list[str]) -> None:
    """What follows from the fields: the rendered description and the words of the search."""
    organisation.description = clean_source(organisation.description)
    organisation.description_html = render(organisation.description)
    organisation.renderer_version = RENDERER_VERSION
    organisation.name_key = folded(organisation.name)[:200]
    labels = [str(theme.label) for theme in OrganisationTheme if theme.value in themes]
    words = [
        organisation.name, organisation.cui, organisation.locality,
        organisation.get_county_display(), *labels,
    ]  # fmt: skip
    organisation.search_text = folded(" ".join(words))


def set_themes(organisation: Organisation, themes: list[str]) -> None:
    rows = ThemeOfOrganisation.objects.filter(organisation=organisation)
    rows.exclude(theme__in=themes).delete()
    kept = set(rows.values_list("theme", flat=True))
    ThemeOfOrganisation.objects.bulk_create(
        ThemeOfOrganisation(organisation=organisation, theme=theme)
        for theme in themes
        if theme not in kept
    )
