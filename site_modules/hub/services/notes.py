"""What is kept beside ads: words to look for, counts of lists, entries of the search."""

from typing import Any

from cms.core.search_kinds import entries_changed
from site_modules.hub.models import AD_MODELS, Ad
from site_modules.hub.versions import lists_changed
from site_modules.hub.words import text_to_search


def ad_changed(ad: Ad) -> None:
    """After each change of a state or of approved words, in its transaction."""
    model = type(ad)
    model.objects.filter(pk=ad.pk).update(search_text=_search_text(ad))
    entries_changed.send(sender=f"hub_{ad.kind.value}", keys=[ad.pk])
    lists_changed()


def organisation_changed(organisation: Any) -> None:
    """A suspended organisation's ads are not to be found; a restored one's are again."""
    for kind, model in AD_MODELS.items():
        keys = list(model.objects.filter(organisation=organisation).values_list("pk", flat=True))
        if keys:
            entries_changed.send(sender=f"hub_{kind.value}", keys=keys)
    lists_changed()


def _search_text(ad: Ad) -> str:
    organisation = ad.organisation.name if ad.organisation else ""
    parts = [
        ad.title, organisation, ad.locality, ad.get_county_display(), ad.schedule,
        str(ad.get_activity_type_display()), *map(str, ad.skills), ad.description,
        ad.other_information, *ad.translated_words,
    ]  # fmt: skip
    return text_to_search(parts)
