"""A member's appointments: list, one, move, cancel, accept, documents, steps."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cms.media.serving import serve_private_file
from site_modules.accounts.signed_in import me
from site_modules.career import permissions, services
from site_modules.career.calendar import CONTENT_TYPE, COUNSELLOR, FILE_NAME, MEMBER, booking_file
from site_modules.career.forms.booking import CancelForm, FileForm, MoveForm, PressForm
from site_modules.career.models import Booking
from site_modules.career.selectors.bookings import (
    instead_of,
    own_bookings,
    resources_for,
    what_comes_next,
)
from site_modules.career.selectors.slots import Wanted, counsellors, nearest_slots, read_moment
from site_modules.career.selectors.week import look, read_week
from site_modules.career.services import CareerRefused
from site_modules.career.views.shell import any_booking, own_booking, put_beside, said, shell

DECORATORS: Any = [never_cache, login_required]


@never_cache
@login_required
@require_safe
def bookings(request: HttpRequest) -> HttpResponse:
    context = {"own": own_bookings(request.user), **shell(request.user, "career:bookings")}
    return render(request, "career/bookings.html", context)


@never_cache
@login_required
@require_safe
def booking(request: HttpRequest, key: int) -> HttpResponse:
    """The summary behind the link of the mails."""
    return booking_page(request, own_booking(request, key), FileForm())


def booking_page(request: HttpRequest, found: Booking, file_form: FileForm) -> HttpResponse:
    user = request.user
    context = {
        "booking": found,
        "next_step": what_comes_next(found),
        "may_cancel": permissions.can_cancel(user, found),
        "may_move": permissions.can_move(user, found),
        "may_accept": permissions.can_accept(user, found) and not found.has_begun,
        "press": PressForm(),
        "file_form": file_form,
        "files": list(found.files.select_related("sender")),
        "steps": list(found.steps.all()),
        "resources": resources_for(found, user),
        "instead": instead_of(found, user),
        "kept_days": settings.APPOINTMENTS_KEPT_DAYS,
        **shell(user),
    }
    status = 422 if file_form.errors else 200
    return render(request, "career/booking.html", context, status=status)


@never_cache
@login_required
@require_safe
def calendar_file(request: HttpRequest, key: int) -> HttpResponse:
    """The same file as in the mails, for either of the two."""
    found = any_booking(request, key)
    if found.starts_at is None or not (found.is_confirmed or found.is_cancelled):
        raise Http404
    side = MEMBER if found.member_id == request.user.pk else COUNSELLOR
    answer = HttpResponse(booking_file(found, side), content_type=f"{CONTENT_TYPE}; charset=utf-8")
    answer["Content-Disposition"] = f'attachment; filename="{FILE_NAME}"'
    answer["Cache-Control"] = "private, no-store"
    return answer


@method_decorator(DECORATORS, name="dispatch")
class MoveView(View):
    """Another free hour of the same counsellor; the old one stays until then."""

    def get(self, request: HttpRequest, key: int) -> HttpResponse:
        return self._page(request, own_booking(request, key), MoveForm())

    def post(self, request: HttpRequest, key: int) -> HttpResponse:
        found = own_booking(request, key)
        form = MoveForm(request.POST)
        if not form.is_valid():
            return self._page(request, found, form)
        try:
            with transaction.atomic():
                if form.claim():
                    services.move(booking=found, by=me(request), start=form.cleaned_data["slot"])
        except CareerRefused as refusal:
            put_beside(form, refusal)
            return self._page(request, own_booking(request, key), form)
        messages.success(request, _("The appointment was moved."))
        return redirect(found.get_absolute_url())

    def _page(self, request: HttpRequest, found: Booking, form: MoveForm) -> HttpResponse:
        if not permissions.can_move(request.user, found):
            messages.warning(request, _("This appointment cannot be moved any more."))
            return redirect(found.get_absolute_url())
        wanted = Wanted(duration=found.duration, counsellor_id=found.counsellor_id or 0)
        typed = request.POST if request.method == "POST" else request.GET
        shown = look(counsellors(), wanted, read_week(typed), but=found.pk)
        chosen = read_moment(form.data.get("slot", "")) if form.errors else None
        nearest = (
            nearest_slots(shown.counsellors, found.duration, chosen, but=found.pk) if chosen else []
        )
        context = {
            "booking": found, "look": shown, "form": form, "query": "", "nearest": nearest,
            "picked": form.data.get("slot", "") if form.is_bound else "", **shell(request.user),
        }  # fmt: skip
        return render(request, "career/move.html", context, status=422 if form.errors else 200)


@method_decorator(DECORATORS, name="dispatch")
class CancelView(View):
    """Asks once, with a word for the other side; for either of the two."""

    def get(self, request: HttpRequest, key: int) -> HttpResponse:
        return self._page(request, any_booking(request, key), CancelForm())

    def post(self, request: HttpRequest, key: int) -> HttpResponse:
        found = any_booking(request, key)
        form = CancelForm(request.POST)
        if not form.is_valid():
            return self._page(request, found, form)
        try:
            with transaction.atomic():
                if form.claim():
                    services.cancel(
                        booking=found, by=me(request), reason=form.cleaned_data["reason"]
                    )
        except CareerRefused as refusal:
            put_beside(form, refusal)
            return self._page(request, any_booking(request, key), form)
        messages.success(request, _("The appointment was cancelled; the other side is told."))
        return redirect(_page_of(request, found))

    def _page(self, request: HttpRequest, found: Booking, form: CancelForm) -> HttpResponse:
        back = _page_of(request, found)
        if not permissions.can_cancel(request.user, found):
            messages.warning(request, _("This appointment is over."))
            return redirect(back)
        is_member = found.member_id == request.user.pk
        context = {
            "booking": found, "form": form, "back": back, "is_member": is_member,
            "other_name": found.counsellor_name if is_member else found.name,
            **shell(request.user),
        }  # fmt: skip
        return render(request, "career/cancel.html", context, status=422 if form.errors else 200)


def _page_of(request: HttpRequest, found: Booking) -> str:
    """The page of the side that asks."""
    is_member = found.member_id == request.user.pk
    return found.get_absolute_url() if is_member else found.desk_url


@never_cache
@require_POST
@login_required
def accept(request: HttpRequest, key: int) -> HttpResponse:
    """The time that the counsellor offered."""
    found = own_booking(request, key)
    form = PressForm(request.POST)
    try:
        with transaction.atomic():
            if form.is_valid() and form.claim():
                services.accept(booking=found, by=me(request))
                messages.success(request, _("Your appointment is confirmed."))
    except CareerRefused as refusal:
        return said(request, refusal, found.get_absolute_url())
    return redirect(found.get_absolute_url())


@never_cache
@require_POST
@login_required
def tick(request: HttpRequest, key: int, step_key: int) -> HttpResponse:
    """A step is done, or is not."""
    found = own_booking(request, key)
    step = get_object_or_404(found.steps, pk=step_key)
    services.tick_step(step=step, by=me(request), is_done=step.done_at is None)
    return redirect(f"{found.get_absolute_url()}#pasi")


@never_cache
@require_POST
@login_required
def share(request: HttpRequest, key: int) -> HttpResponse:
    """A document from either of the two."""
    found = any_booking(request, key)
    back = _page_of(request, found)
    form = FileForm(request.POST, request.FILES)
    try:
        with transaction.atomic():
            if form.is_valid() and form.claim():
                services.share_file(booking=found, by=me(request), file=form.cleaned_data["file"])
                messages.success(request, _("The document is shared."))
    except CareerRefused as refusal:
        return said(request, refusal, f"{back}#documente")
    if form.errors:
        messages.warning(request, " ".join(map(str, form.errors.get("file", []))))
    return redirect(f"{back}#documente")


@never_cache
@require_POST
@login_required
def unshare(request: HttpRequest, key: int, file_key: int) -> HttpResponse:
    found = any_booking(request, key)
    shared = get_object_or_404(found.files, pk=file_key)
    back = f"{_page_of(request, found)}#documente"
    try:
        services.remove_file(shared=shared, by=me(request))
    except CareerRefused as refusal:
        return said(request, refusal, back)
    messages.success(request, _("The document was removed."))
    return redirect(back)


@login_required
@require_safe
def file(request: HttpRequest, key: int, file_key: int) -> HttpResponseBase:
    """The bytes, to the two of them."""
    shared = get_object_or_404(any_booking(request, key).files, pk=file_key)
    try:
        return serve_private_file(
            request, shared.file, file_name=shared.name, as_attachment=True, is_public=False
        )
    except FileNotFoundError as error:
        raise Http404 from error
