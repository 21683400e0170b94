"""The author's page on which an ad is put into another language."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache

from site_modules.accounts.signed_in import me
from site_modules.hub import services
from site_modules.hub.enums import Language
from site_modules.hub.forms.translation import TranslationForm
from site_modules.hub.models import Ad
from site_modules.hub.views.shell import own_ad, shell, typed_key


@method_decorator([never_cache, login_required], name="dispatch")
class TranslationView(View):
    """One language: its words beside those of the ad; `sterge` takes them away."""

    def get(self, request: HttpRequest, kind_name: str, ad_id: int, language: str) -> HttpResponse:
        ad, words = self._ad(request, kind_name, ad_id, language)
        form = TranslationForm(ad=words, initial=words.translations.get(language))
        return self._page(request, ad, words, language, form)

    def post(self, request: HttpRequest, kind_name: str, ad_id: int, language: str) -> HttpResponse:
        ad, words = self._ad(request, kind_name, ad_id, language)
        form = TranslationForm(request.POST, ad=words)
        drops = "sterge" in request.POST
        if not drops and not form.is_valid():
            return self._page(request, ad, words, language, form)
        try:
            done = services.translate_ad(
                ad=ad, by=me(request), language=language, words={} if drops else form.words,
                seen=typed_key(request.POST.get("seen", "")),
            )  # fmt: skip
        except services.HubRefused as refusal:
            form.add_error(None, str(refusal.message))
            return self._page(request, ad, words, language, form)
        except ValidationError as error:
            form.add_error(None, error.messages)
            return self._page(request, ad, words, language, form)
        messages.success(request, _said(done))
        return redirect(done.edit_address)

    def _ad(self, request: HttpRequest, kind_name: str, ad_id: int, language: str) -> tuple[Ad, Ad]:
        """One's own, and its words as they were written last."""
        ad = own_ad(request.user, kind_name, ad_id)
        words: Ad = ad.latest_words()
        is_other = language in Language.values and language != words.language
        if not is_other or not ad.can_be_edited:
            raise Http404
        return ad, words

    def _page(
        self, request: HttpRequest, ad: Ad, words: Ad, language: str, form: TranslationForm
    ) -> HttpResponse:
        context: dict[str, Any] = shell(request.user, "own") | {
            "ad": ad, "words": words, "form": form, "language": language,
            "language_name": Language(language).label, "seen": ad.version,
            "is_there": language in words.translations,
        }  # fmt: skip
        status = 422 if form.errors else 200
        return render(request, "hub/translation.html", context, status=status)


def _said(ad: Ad) -> str:
    if ad.is_waiting:
        return _("The translation was sent: a moderator reads it before members do.")
    return _("The translation is kept. It is sent together with the ad.")


def languages_to_write(ad: Ad) -> list[dict[str, Any]]:
    """For the page on which an ad is changed: each other language, and whether it is there."""
    words: Ad = ad.latest_words()
    return [
        {"code": code, "label": label, "is_there": code in words.translations}
        for code, label in Language.choices
        if code != words.language
    ]
