"""The words of an ad in another language: its author's, approved by a moderator like the rest."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from site_modules.accounts.models import User
from site_modules.hub.enums import Language
from site_modules.hub.models import Ad
from site_modules.hub.services.ads import edit_ad
from site_modules.hub.services.refusals import HubRefused


@transaction.atomic
def translate_ad(
    *, ad: Ad, by: User, language: str, words: dict[str, str], seen: int | None = None
) -> Ad:
    """Keep the ad's words in another language, or take them away (no words).

    Those of an ad that is up wait for a moderator, and what is approved stays up. Raises
    HubRefused, and ValidationError for words that the model refuses.
    """
    latest: Ad = ad.latest_words()
    if language not in Language.values or language == latest.language:
        raise HubRefused("language", _("The ad itself is written in this language."))
    said = {name: words[name] for name in ad.translated_fields if words.get(name)}
    kept: dict[str, Any] = {
        code: there for code, there in latest.translations.items() if code != language
    }
    if said:
        kept[language] = said
    return edit_ad(ad=ad, by=by, changes={"translations": kept}, seen=seen)
