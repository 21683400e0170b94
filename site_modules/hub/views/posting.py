"""„Postează un anunț”: the ways in, the form for a new ad and for one that stands."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.core.views.errors import forbidden
from site_modules.accounts.models import User
from site_modules.accounts.signed_in import me
from site_modules.hub import permissions, services
from site_modules.hub.enums import ApplyOn
from site_modules.hub.forms.ad import AdForm
from site_modules.hub.kinds import OFFER, OPPORTUNITY, OTHER_KINDS, KindOfAd, kind_of
from site_modules.hub.models import Ad, AdFile
from site_modules.hub.selectors.detail import facts_of, parts_of
from site_modules.hub.selectors.own import lines_of
from site_modules.hub.services import HubRefused
from site_modules.hub.views.shell import kind_at, own_ad, shell, typed_key
from site_modules.hub.views.translating import languages_to_write
from site_modules.organisations.selectors import voices_of

DECORATORS: Any = [never_cache, login_required]


@never_cache
@login_required
@require_safe
def ways_in(request: HttpRequest) -> HttpResponse:
    """The two ways of the manual, and the other kinds."""
    context = shell(request.user, "") | {
        "first": [_way(OFFER), _way(OPPORTUNITY)],
        "others": [_way(kind) for kind in OTHER_KINDS],
        "has_organisation": bool(voices_of(request.user)),
    }
    return render(request, "hub/ways_in.html", context)


def _way(kind: KindOfAd) -> dict[str, Any]:
    return {
        "title": kind.post_title, "text": kind.post_text, "icon": kind.icon,
        "url": reverse("hub:new", args=[kind.path]),
    }  # fmt: skip


class AdView(View):
    """What both forms share: reading what was sent, keeping its files, answering."""

    def answer(self, request: HttpRequest, kind: KindOfAd, ad: Ad) -> HttpResponse:
        """POST: send, keep a draft (`ciorna`), show (`previzualizare`), drop a file (`sterge`)."""
        voices = voices_of(request.user)
        form = AdForm(
            request.POST, request.FILES, kind=kind, is_draft="ciorna" in request.POST,
            is_preview="previzualizare" in request.POST,
            organisations=_choices(voices),
        )  # fmt: skip
        is_valid = form.is_valid()
        kept = self._keep_files(request, ad, form)
        if "sterge" in request.POST:
            return self.page(request, kind, ad, form, files=kept, is_checked=False)
        if not is_valid or form.errors:
            return self.page(request, kind, ad, form, files=kept, status=422)
        changes = form.changes | {"files": services.keys_of(kept)}
        if "previzualizare" in request.POST:
            shown = _preview_of(kind, changes)
            return self.page(request, kind, ad, form, files=kept, preview=shown, is_checked=False)
        try:
            done = self._write(request, form, ad, changes, voices)
        except HubRefused as refusal:
            form.add_error(refusal.field or None, str(refusal.message))
            return self.page(request, kind, ad, form, files=kept, status=422)
        except ValidationError as error:
            _add_errors(form, error)
            return self.page(request, kind, ad, form, files=kept, status=422)
        return self._done(request, done, form)

    def _keep_files(self, request: HttpRequest, ad: Ad, form: AdForm) -> list[AdFile]:
        """The files of the form: those that were there, then what came now if it is in order."""
        user = me(request)
        typed = [typed_key(key) for key in request.POST.getlist("files")]
        keys = [key for key in typed if key is not None]
        dropped = request.POST.get("sterge", "")
        kept = services.files_for(
            user=user, ad=ad, keys=[key for key in keys if str(key) != dropped]
        )
        uploads = form.cleaned_data.get("uploads") or []
        try:
            checked = services.checked_files(uploads, beside=len(kept))
            return [*kept, *services.store_files(owner=user, files=checked)]
        except HubRefused as refusal:
            form.add_error("uploads", str(refusal.message))
            return kept

    def _write(
        self, request: HttpRequest, form: AdForm, ad: Ad, changes: dict[str, Any],
        voices: dict[str, Any],
    ) -> Ad:  # fmt: skip
        if ad._state.adding and form.kind.is_of_organisation:
            ad.organisation = voices.get(form.cleaned_data.get("organisation", ""))
        write = services.save_ad_draft if form.is_draft else services.send_ad
        token = form.cleaned_data.get("form_token", "") if ad._state.adding else ""
        return write(
            ad=ad, by=me(request), changes=changes, token=token,
            seen=typed_key(request.POST.get("seen", "")),
        )  # fmt: skip

    def _done(self, request: HttpRequest, ad: Ad, form: AdForm) -> HttpResponse:
        if form.is_draft:
            messages.success(request, _("The draft is kept. Go on with it whenever you like."))
        elif ad.has_pending_edit:
            messages.success(
                request,
                _("Your edit was sent. The approved ad stays up until a moderator has read it."),
            )
        else:
            messages.success(
                request,
                _("Your ad was sent: number %(number)s. A moderator reads it within two working "
                  "days.") % {"number": ad.reference},
            )  # fmt: skip
        return redirect("hub:own")

    def page(
        self, request: HttpRequest, kind: KindOfAd, ad: Ad, form: AdForm, *,
        files: list[AdFile], preview: Any = None, is_checked: bool = True, status: int = 200,
    ) -> HttpResponse:  # fmt: skip
        sections = [
            {"title": section.title, "fields": [form[name] for name in section.fields
                                                if name in form.fields]}
            for section in kind.sections
        ]  # fmt: skip
        context = shell(request.user, "") | {
            "kind": kind, "ad": ad, "form": form, "sections": sections, "files": files,
            "preview": preview, "is_new": ad._state.adding, "is_up": bool(ad.pk) and ad.is_open,
            "shows_errors": is_checked and form.is_bound, "seen": ad.version,
            "may_draft": ad._state.adding or not ad.is_open,
            "rows": [] if ad._state.adding else lines_of([ad]),
            "languages": [] if ad._state.adding else languages_to_write(ad),
        }  # fmt: skip
        return render(request, "hub/form.html", context, status=status)


@method_decorator(DECORATORS, name="dispatch")
class NewAdView(AdView):
    """A new ad of a kind."""

    def get(self, request: HttpRequest, path: str) -> HttpResponse:
        kind = kind_at(path)
        if (refusal := _refusal(request, kind)) is not None:
            return refusal
        voices = voices_of(request.user)
        form = AdForm(
            kind=kind, organisations=_choices(voices), initial=_first(me(request), voices)
        )
        return self.page(request, kind, kind.model(), form, files=[])

    def post(self, request: HttpRequest, path: str) -> HttpResponse:
        kind = kind_at(path)
        if (refusal := _refusal(request, kind)) is not None:
            return refusal
        return self.answer(request, kind, kind.model())


@method_decorator(DECORATORS, name="dispatch")
class EditAdView(AdView):
    """One's own ad, with the words that were written last."""

    def get(self, request: HttpRequest, kind_name: str, ad_id: int) -> HttpResponse:
        ad = own_ad(request.user, kind_name, ad_id)
        words: Ad = ad.latest_words()
        kind = kind_of(ad)
        form = AdForm(kind=kind, organisations=_own_voice(ad), initial=_initial_of(words, kind))
        files = services.files_for(user=me(request), ad=ad, keys=words.files)
        return self.page(request, kind, ad, form, files=files)

    def post(self, request: HttpRequest, kind_name: str, ad_id: int) -> HttpResponse:
        ad = own_ad(request.user, kind_name, ad_id)
        if not ad.can_be_edited:
            return forbidden(request)
        return self.answer(request, kind_of(ad), ad)


def _refusal(request: HttpRequest, kind: KindOfAd) -> HttpResponse | None:
    """Why this person cannot begin an ad of the kind: account not open, or no organisation."""
    if not permissions.can_post_ad(request.user):
        return forbidden(request)
    if kind.is_of_organisation and not voices_of(request.user):
        return render(
            request,
            "hub/no_organisation.html",
            shell(request.user, "") | {"kind": kind},
            status=403,
        )
    return None


def _choices(voices: dict[str, Any]) -> list[tuple[str, str]]:
    return [(slug, one.name) for slug, one in voices.items()]


def _own_voice(ad: Ad) -> list[tuple[str, str]]:
    return [(ad.organisation.slug, ad.organisation.name)] if ad.organisation else []


def _first(user: User, voices: dict[str, Any]) -> dict[str, Any]:
    """What the profile and a single organisation already know."""
    profile = user.profile
    known: dict[str, Any] = {
        "place": "loc", "language": "ro", "apply_on": ApplyOn.PLATFORM,
        "county": profile.county, "locality": profile.locality,
        "contact_name": user.get_full_name(), "contact_email": user.email,
        "contact_phone": profile.phone, "spoken_languages": "",
    }  # fmt: skip
    if len(voices) == 1:
        ((slug, one),) = voices.items()
        known |= {"organisation": slug, "county": one.county, "locality": one.locality}
        known["contact_email"] = one.email or user.email
    return known


def _initial_of(ad: Ad, kind: KindOfAd) -> dict[str, Any]:
    values = {name: getattr(ad, name, "") for name in kind.fields if name not in ("uploads",)}
    values["skills"] = ", ".join(map(str, ad.skills))
    values["organisation"] = ad.organisation.slug if ad.organisation else ""
    values["confirms"] = False
    values["apply_on"] = ApplyOn.ELSEWHERE if values.get("apply_address") else ApplyOn.PLATFORM
    return values


def _preview_of(kind: KindOfAd, changes: dict[str, Any]) -> dict[str, Any]:
    ad = kind.model(**changes)
    return {"ad": ad, "parts": parts_of(ad), "facts": facts_of(ad)}


def _add_errors(form: AdForm, error: ValidationError) -> None:
    """What the model refuses, beside its field where the form has it."""
    for name, messages_ in getattr(error, "message_dict", {"": error.messages}).items():
        for message in messages_:
            form.add_error(name if name in form.fields else None, message)
