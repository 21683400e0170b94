"""The pages of „Setări” about oneself, and the page that members see."""

import hashlib
from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.http import quote_etag
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cms.core.views.errors import refusal_after
from cms.media.serving import serve_private_file
from site_modules.accounts.forms.profile import AppearanceForm, PrivacyForm, ProfileForm
from site_modules.accounts.models import RegistrationSettings, User
from site_modules.accounts.services import profile as services
from site_modules.accounts.signed_in import me
from site_modules.accounts.tasks import fetch_gravatar

ASKS_PER_HOUR = 5
WINDOW = timedelta(hours=1)
DECORATORS: Any = [never_cache, login_required]


def initial_of(user: User) -> dict[str, Any]:
    """What the profile form shows first."""
    profile = services.profile_of(user)
    values = {name: getattr(user, name) for name in services.USER_FIELDS}
    values |= {name: getattr(profile, name) for name in services.PROFILE_FIELDS}
    for name in ("skills", "interests"):
        values[name] = ", ".join(tag.name for tag in getattr(profile, name).all())
    return values


@method_decorator(DECORATORS, name="dispatch")
class ProfileEditView(View):
    """„Date personale”."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._page(request, ProfileForm(initial=initial_of(me(request))))

    def post(self, request: HttpRequest) -> HttpResponse:
        form = ProfileForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._page(request, form, 422)
        user = me(request)
        fields = form.cleaned_data
        services.update_profile(user=user, fields=fields)
        if fields["photo"]:
            services.set_photo(user=user, upload=fields["photo"])
        elif fields["removes_photo"]:
            services.remove_photo(user=user)
        messages.success(request, _("Your profile was saved."))
        return redirect("accounts:profile_edit")

    def _page(self, request: HttpRequest, form: ProfileForm, status: int = 200) -> HttpResponse:
        context = {
            "form": form,
            "person": me(request),
            "allows_gravatar": RegistrationSettings.load(request_or_site=request).allows_gravatar,
        }
        return render(request, "accounts/profile_edit.html", context, status=status)


@never_cache
@login_required
@require_POST
def ask_for_gravatar(request: HttpRequest) -> HttpResponse:
    """A task asks; the answer comes as a notification."""
    if not RegistrationSettings.load(request_or_site=request).allows_gravatar:
        raise Http404
    whose = str(me(request).pk)
    refusal = refusal_after(request, "gravatar", whose, most=ASKS_PER_HOUR, window=WINDOW)
    if refusal:
        return refusal
    fetch_gravatar.enqueue(me(request).pk)
    messages.info(request, _("We are asking Gravatar. You find the answer in your notifications."))
    return redirect("accounts:profile_edit")


@method_decorator(DECORATORS, name="dispatch")
class PrivacyView(View):
    """„Confidențialitate”: at once, and confirmed by mail."""

    def get(self, request: HttpRequest) -> HttpResponse:
        profile = services.profile_of(me(request))
        initial = {name: getattr(profile, name) for name in services.PRIVACY_FIELDS}
        return self._page(request, PrivacyForm(initial=initial))

    def post(self, request: HttpRequest) -> HttpResponse:
        form = PrivacyForm(request.POST)
        if not form.is_valid():
            return self._page(request, form, 422)
        if services.update_privacy(user=me(request), fields=form.cleaned_data):
            messages.success(
                request, _("Your choices hold from now on. We confirm them by e-mail.")
            )
        else:
            messages.info(request, _("Nothing changed."))
        return redirect("accounts:privacy")

    def _page(self, request: HttpRequest, form: PrivacyForm, status: int = 200) -> HttpResponse:
        return render(request, "accounts/privacy.html", {"form": form}, status=status)


@method_decorator(DECORATORS, name="dispatch")
class AppearanceView(View):
    """„Aspect și limbă”."""

    def get(self, request: HttpRequest) -> HttpResponse:
        user = me(request)
        initial = {
            "language": user.language,
            "theme": user.theme,
            "shows_user_bar": user.shows_user_bar,
        }
        return self._page(request, AppearanceForm(initial=initial, user=user))

    def post(self, request: HttpRequest) -> HttpResponse:
        form = AppearanceForm(request.POST, user=me(request))
        if not form.is_valid():
            return self._page(request, form, 422)
        services.update_appearance(user=me(request), **form.cleaned_data)
        with override(form.cleaned_data["language"]):
            messages.success(request, _("Your choices were saved."))
            return redirect(reverse("accounts:appearance"))

    def _page(self, request: HttpRequest, form: AppearanceForm, status: int = 200) -> HttpResponse:
        return render(request, "accounts/appearance.html", {"form": form}, status=status)


@never_cache
@login_required
@require_safe
def member(request: HttpRequest, username: str) -> HttpResponse:
    """Somebody's page, as they let members see it."""
    people = User.objects.visible_to(request.user).select_related("profile")
    person = get_object_or_404(people.prefetch_related("groups"), username=username)
    profile = services.profile_of(person)
    is_own = person.pk == request.user.pk
    context = {
        "person": person,
        "profile": profile,
        "skills": list(profile.skills.all()),
        "interests": list(profile.interests.all()),
        "shows_website": bool(profile.website) and (person.is_trusted or is_own),
        "is_own": is_own,
        "may_warn": not is_own and request.user.has_perm("accounts.add_sanction"),
    }
    return render(request, "accounts/member.html", context)


@login_required
@require_safe
def photo(request: HttpRequest, username: str) -> HttpResponseBase:
    """The photo of somebody whose page the reader may open."""
    people = User.objects.visible_to(request.user).exclude(photo="")
    person = get_object_or_404(people, username=username)
    if not person.photo.storage.exists(person.photo.name):
        raise Http404
    response = serve_private_file(
        request, person.photo, file_name="foto.webp", as_attachment=False, is_public=False
    )
    # Asked about each time, since a page may be closed at any moment; unchanged bytes stay home.
    response["Cache-Control"] = "private, no-cache"
    response["ETag"] = quote_etag(hashlib.sha256(person.photo.name.encode()).hexdigest()[:32])
    return response
