"""The list behind the bell, the wishes, the way out of mails."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from site_modules.notifications import selectors, wishes
from site_modules.notifications.forms import WishesForm, initial_of
from site_modules.notifications.kinds import find_kind
from site_modules.notifications.models import DeliveryLog, Notification, Schedule

LOG_SHOWN = 100
MAX_KEY = 2**63 - 1


@never_cache
@login_required
@require_safe
def notification_list(request: HttpRequest) -> HttpResponse:
    """Newest first; older pages start after the last line shown."""
    typed = request.GET.get("inainte", "")
    before = min(int(typed), MAX_KEY) if typed.isascii() and typed.isdecimal() else None
    lines = selectors.lines_before(request.user, before=before)
    is_full = len(lines) == selectors.PER_PAGE
    context = {"lines": lines, "older": lines[-1].notification.pk if is_full else None}
    return render(request, "notifications/list.html", context)


@never_cache
@login_required
@require_safe
def open_notification(request: HttpRequest, notification_id: int) -> HttpResponse:
    """Mark it read and go where it leads."""
    found = get_object_or_404(Notification, pk=notification_id, recipient=request.user.pk)
    wishes.mark_read(user=request.user, notification_id=found.pk)
    return redirect(found.url)


@require_POST
@login_required
def mark_all_read(request: HttpRequest) -> HttpResponse:
    wishes.mark_all_read(user=request.user)
    return redirect("notifications:list")


@never_cache
@login_required
@require_safe
def delivery_log(request: HttpRequest) -> HttpResponse:
    """What was sent to the reader, and why not."""
    rows = []
    for entry in DeliveryLog.objects.filter(recipient=request.user.pk)[:LOG_SHOWN]:
        try:
            label = str(find_kind(entry.kind).label)
        except KeyError:
            label = entry.kind
        rows.append({"entry": entry, "label": label})
    return render(request, "notifications/log.html", {"rows": rows})


@method_decorator([never_cache, login_required], name="dispatch")
class SettingsView(View):
    """„Setări → Notificări”."""

    def get(self, request: HttpRequest) -> HttpResponse:
        schedule = Schedule.objects.filter(user=request.user.pk).first()
        return self._page(request, WishesForm(initial=initial_of(schedule)))

    def post(self, request: HttpRequest) -> HttpResponse:
        form = WishesForm(request.POST)
        if not form.is_valid():
            return self._page(request, form, 422)
        rows = selectors.settings_rows(request.user)
        wishes.save_wishes(user=request.user, wishes=form.wishes(rows), schedule=form.cleaned_data)
        messages.success(request, _("Your choices were saved."))
        return redirect("notifications:settings")

    def _page(self, request: HttpRequest, form: WishesForm, status: int = 200) -> HttpResponse:
        rows = selectors.settings_rows(request.user)
        if form.is_bound:
            rows = selectors.rows_with(rows, form.wishes(rows))
        context = {"form": form, "rows": rows}
        return render(request, "notifications/settings.html", context, status=status)


@method_decorator([never_cache, csrf_exempt], name="dispatch")
class UnsubscribeView(View):
    """GET asks, POST does it at once: mail programs send it without a session (RFC 8058)."""

    def get(self, request: HttpRequest, token: str) -> HttpResponse:
        found = wishes.read_token(token)
        if found is None:
            return render(request, "accounts/link_expired.html", status=410)
        return render(request, "notifications/unsubscribe.html", self._context(found, done=False))

    def post(self, request: HttpRequest, token: str) -> HttpResponse:
        found = wishes.read_token(token)
        if found is None:
            return render(request, "accounts/link_expired.html", status=410)
        person, kind, group_key = found
        if not kind:
            done = wishes.end_digests(person=person)
        elif group_key and "source" in request.POST:
            done = wishes.mute(person=person, group_key=group_key)
        else:
            done = wishes.unsubscribe(person=person, kind=kind)
        if not done:
            return render(request, "accounts/link_expired.html", status=410)
        return render(request, "notifications/unsubscribe.html", self._context(found, done=True))

    def _context(self, found: tuple[int, str, str], *, done: bool) -> dict[str, object]:
        try:
            label = str(find_kind(found[1]).label) if found[1] else _("the digest")
        except KeyError:
            label = found[1]
        return {"label": label, "has_source": bool(found[2]), "done": done}
