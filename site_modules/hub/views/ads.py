"""The page of one ad, writing to its author, its files."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cms.media.serving import serve_private_file
from site_modules.accounts.signed_in import me
from site_modules.hub import permissions, services
from site_modules.hub.beside import box_beside
from site_modules.hub.enums import AdKind
from site_modules.hub.forms.searches import MessageForm
from site_modules.hub.kinds import KINDS, KindOfAd
from site_modules.hub.models import Ad, AdFile
from site_modules.hub.selectors.detail import (
    contact_of,
    facts_of,
    files_of,
    parts_of,
    similar_to,
)
from site_modules.hub.selectors.languages import note_on_language, other_languages
from site_modules.hub.selectors.own import lines_of
from site_modules.hub.views.shell import MAX_KEY, kind_named, shell
from site_modules.organisations.selectors import organisations_of, voices_of
from site_modules.submissions.enums import State

#: An ad that was up once says so to whoever has its address.
ENDED = (State.EXPIRED, State.CLOSED, State.APPROVED)


@never_cache
@login_required
@require_safe
def ad(request: HttpRequest, kind_name: str, ad_id: int, slug: str = "") -> HttpResponse:
    """What members read; an ad that has ended says so and offers similar ones (410)."""
    kind = kind_named(kind_name)
    found = _readable(request, kind, ad_id)
    if found is None:
        return _ended(request, kind, ad_id)
    if slug != found.slug:
        return redirect(found.get_absolute_url(), permanent=False)
    return render(request, "hub/ad.html", ad_context(request, kind, found, MessageForm()))


def _readable(request: HttpRequest, kind: KindOfAd, ad_id: int) -> Ad | None:
    ads = kind.model.objects.visible_to(request.user).select_related("organisation", "submitter")
    found: Ad | None = ads.filter(pk=min(ad_id, MAX_KEY)).first()
    return found


def ad_context(
    request: HttpRequest, kind: KindOfAd, found: Ad, form: MessageForm
) -> dict[str, Any]:
    """Everything its page shows, in the language of the page where the author gave it."""
    is_own = permissions.can_write_ad(request.user, found)
    shown = found.in_language(get_language() or "")
    return shell(request.user, kind.path) | {
        "kind": kind,
        "ad": shown,
        "is_own": is_own,
        "parts": parts_of(shown),
        "facts": facts_of(shown),
        "language_note": note_on_language(shown),
        "page_languages": other_languages(found),
        "contact": contact_of(found, request.user),
        "files": files_of(found),
        "similar": similar_to(found, request.user),
        "rows": lines_of([found]) if is_own else [],
        "form": form,
        "voices": [] if kind.is_of_organisation else list(voices_of(request.user).values()),
        "list_url": reverse("hub:list", args=[kind.path]),
        "report_url": reverse("moderation:report", args=[found._meta.label_lower, found.pk]),
        "beside": box_beside(request.user, found),
        "write_url": reverse("hub:write", args=[kind.kind.value, found.pk]),
    }


def _ended(request: HttpRequest, kind: KindOfAd, ad_id: int) -> HttpResponse:
    """Its title and what is like it; nothing of an ad that was never up or whose organisation is
    suspended."""
    gone = kind.model.objects.filter(pk=min(ad_id, MAX_KEY), state__in=ENDED)
    found = gone.exclude(approved_at=None).select_related("organisation").first()
    if found is None or (found.organisation and not found.organisation.is_active):
        raise Http404
    context = shell(request.user, kind.path) | {
        "kind": kind,
        "ad": found,
        "similar": similar_to(found, request.user),
        "list_url": reverse("hub:list", args=[kind.path]),
    }
    return render(request, "hub/ended.html", context, status=410)


@never_cache
@require_POST
@login_required
def write(request: HttpRequest, kind_name: str, ad_id: int) -> HttpResponse:
    """A message about an ad, through the inbox of its organisation or of one's own."""
    kind = kind_named(kind_name)
    found = _readable(request, kind, ad_id)
    if found is None or not found.is_open:
        raise Http404
    form = MessageForm(request.POST)
    voice = organisations_of(request.user).filter(slug=request.POST.get("organisation", ""))
    try:
        if not form.is_valid():
            raise services.HubRefused("form", "")
        conversation = services.write_about_ad(
            ad=found, by=me(request), text=form.cleaned_data["text"], organisation=voice.first()
        )
    except services.HubRefused as refusal:
        if refusal.message:
            form.add_error(None, str(refusal.message))
        return render(request, "hub/ad.html", ad_context(request, kind, found, form), status=422)
    messages.success(request, _("Your message was sent. The answer comes here, on the platform."))
    is_member = conversation.member_id == me(request).pk
    return redirect(conversation.get_absolute_url() if is_member else conversation.inbox_url)


@login_required
@require_safe
def file(request: HttpRequest, file_id: int, file_name: str) -> HttpResponseBase:
    """The bytes, as a download, to whoever may read the version that names the file."""
    found = get_object_or_404(AdFile, pk=min(file_id, MAX_KEY), name=file_name)
    if not may_read_file(request.user, found):
        raise Http404
    try:
        return serve_private_file(
            request, found.file, file_name=found.name, as_attachment=True, is_public=False
        )
    except FileNotFoundError as error:
        raise Http404 from error


def may_read_file(user: Any, found: AdFile) -> bool:
    """Readers of the approved version that names it; its authors; moderators who decide on it."""
    if found.ad_id is None:
        return bool(found.owner_id == user.pk)
    ads: Any = KINDS[AdKind(found.ad_kind)].model.objects
    shown = ads.open_to(user).filter(pk=found.ad_id).first()
    if shown is not None and found.pk in shown.files:
        return True
    mine = ads.own(user).filter(pk=found.ad_id)
    return mine.exists() or ads.decided_by(user).filter(pk=found.ad_id).exists()
