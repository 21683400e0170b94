"""The queue of requests in the admin."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import URLPattern, path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from site_modules.accounts.signed_in import me
from site_modules.requests import services
from site_modules.requests.forms import AgreeForm, AnswerForm, HandOverForm, NoteForm
from site_modules.requests.models import AnswerTemplate, ServiceRequest
from site_modules.requests.permissions import is_manager, is_staff
from site_modules.requests.selectors.queue import VIEWS, Queue
from site_modules.requests.selectors.thread import thread_of

CHANGED = gettext_lazy(
    "Something happened in this request while you were reading it: a message, a withdrawal or an "
    "answer of a colleague. Read it again; what you wrote is still here and was not sent."
)
DEFAULT_OUTCOME = "solve"
TEMPLATE_ID = "sablon"


def require_staff(request: HttpRequest) -> None:
    if not is_staff(request.user):
        raise PermissionDenied


@never_cache
@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """Open requests, the most urgent first; filters for the rest."""
    require_staff(request)
    found = Queue(
        request.user,
        view=request.GET.get("fel", ""),
        kind=request.GET.get("tip", ""),
        reference=request.GET.get("numar", ""),
    )
    counts = found.counts()
    context = {
        "page": found.page(request.GET.get("p", "1")),
        "queue": found,
        "views": [(name, label, counts[name]) for name, label in VIEWS.items()],
        "kinds": found.kinds(),
    }
    return render(request, "requests/admin/queue.html", context)


def _handled(request: HttpRequest, reference: str) -> ServiceRequest:
    """A request that this person takes care of or manages; 404 for everything else."""
    require_staff(request)
    handled = ServiceRequest.objects.handled_by(request.user)
    return get_object_or_404(
        handled.select_related("requester", "assigned_to"), reference=reference
    )


def _reachable(request: HttpRequest, reference: str) -> ServiceRequest:
    """The same, or one that nobody has taken."""
    require_staff(request)
    line = ServiceRequest.objects.queue_of(request.user)
    return get_object_or_404(line.select_related("requester", "assigned_to"), reference=reference)


@never_cache
def case(request: HttpRequest, reference: str) -> HttpResponse:
    """One request: what was said, what to do. POST answers. Before it is taken, only the kind, the
    theme and the dates show."""
    found = _reachable(request, reference)
    if not (is_manager(request.user) or found.assigned_to_id == request.user.pk):
        if request.method == "POST":
            raise PermissionDenied
        return render(request, "requests/admin/take.html", {"entry": found})
    if request.method != "POST":
        return _show(request, found, form=_fresh_answer(request, found))
    form = AnswerForm(request.POST, request.FILES)
    status = 422
    if form.is_valid():
        try:
            _answer(request, found, form)
            return redirect("requests_case", reference)
        except services.RequestRefused as refusal:
            form.add_error(refusal.field or None, refusal.message)
        except services.Changed:
            found, status = _handled(request, reference), 409
            form = _same_words(form, found)
            messages.warning(request, CHANGED)
    return _show(request, found, form=form, status=status)


def _fresh_answer(request: HttpRequest, found: ServiceRequest) -> AnswerForm:
    """Empty, or with the words of a ready answer (`?sablon=`)."""
    chosen = request.GET.get(TEMPLATE_ID, "")
    text = ""
    if chosen.isascii() and chosen.isdecimal() and len(chosen) < 10:
        template = _templates(found).filter(pk=chosen).first()
        text = template.text if template else ""
    initial = {"version": found.version, "outcome": DEFAULT_OUTCOME, "text": text}
    return AnswerForm(initial=initial)


def _same_words(form: AnswerForm, found: ServiceRequest) -> AnswerForm:
    """What was typed, on top of the request as it is now."""
    sent = form.cleaned_data
    kept = ("text", "outcome", "is_deliverable")
    return AnswerForm(initial={name: sent[name] for name in kept} | {"version": found.version})


def _answer(request: HttpRequest, found: ServiceRequest, form: AnswerForm) -> None:
    sent = form.cleaned_data
    try:
        services.answer(
            request=found,
            by=me(request),
            text=sent["text"],
            outcome=sent["outcome"],
            version=sent["version"],
            files=sent["uploads"],
            is_deliverable=sent["is_deliverable"],
            sent_key=sent["form_token"],
        )
    except services.NotAllowed as error:
        raise PermissionDenied from error
    messages.success(
        request, _("The answer was sent; the member is told by e-mail that it is here.")
    )


def _templates(found: ServiceRequest) -> Any:
    return AnswerTemplate.objects.filter(is_active=True, kind__in=("", found.kind))


def _colleagues(found: ServiceRequest) -> list[Any]:
    away = (found.requester_id, found.assigned_to_id)
    return [one for one in services.people_who_answer(found.kind) if one.pk not in away]


def _show(
    request: HttpRequest,
    found: ServiceRequest,
    *,
    form: AnswerForm,
    hand_over: HandOverForm | None = None,
    note: NoteForm | None = None,
    agree: AgreeForm | None = None,
    status: int = 200,
) -> HttpResponse:
    context = {
        "entry": found,
        "thread": thread_of(found, request.user),
        "events": found.events.select_related("actor", "given_to"),
        "notes": found.notes.select_related("author"),
        "templates": _templates(found),
        "form": form,
        "hand_over": hand_over
        or HandOverForm(people=_colleagues(found), initial={"version": found.version}),
        "note_form": note or NoteForm(),
        "agree_form": agree
        or AgreeForm(initial={"version": found.version, "due_on": found.due_on}),
        "is_mine": found.assigned_to_id == request.user.pk,
    }
    return render(request, "requests/admin/case.html", context, status=status)


@require_POST
def take(request: HttpRequest, reference: str) -> HttpResponse:
    """„I take care of it”, or give it back."""
    found = _reachable(request, reference)
    if "release" in request.POST:
        if services.give_back(request=found, by=me(request)):
            messages.success(request, _("The request is back in the queue."))
        return redirect("requests_queue")
    try:
        if not services.claim(request=found, by=me(request)):
            words = _("%(who)s takes care of the request already.")
            messages.warning(request, words % {"who": found.assigned_to or _("Somebody")})
            return redirect("requests_queue")
    except services.NotAllowed as error:
        raise PermissionDenied from error
    return redirect("requests_case", reference)


@never_cache
@require_POST
def hand_over(request: HttpRequest, reference: str) -> HttpResponse:
    found = _handled(request, reference)
    form = HandOverForm(request.POST, people=_colleagues(found))
    if not form.is_valid():
        return _show(request, found, form=_fresh_answer(request, found), hand_over=form, status=422)
    try:
        services.hand_over(
            request=found, by=me(request), to=form.person, version=form.cleaned_data["version"]
        )
    except services.Changed:
        messages.warning(request, _("Somebody changed this request meanwhile: read it again."))
        return redirect("requests_case", reference)
    except services.NotAllowed as error:
        raise PermissionDenied from error
    words = _("%(who)s takes care of the request from now on.")
    messages.success(request, words % {"who": form.person})
    return redirect("requests_queue")


@never_cache
@require_POST
def agree(request: HttpRequest, reference: str) -> HttpResponse:
    """By when the member gets it."""
    found = _handled(request, reference)
    form = AgreeForm(request.POST)
    try:
        if form.is_valid():
            sent = form.cleaned_data
            services.agree_on(
                request=found, by=me(request), due_on=sent["due_on"], version=sent["version"]
            )
            messages.success(request, _("The day was kept; the member is told."))
            return redirect("requests_case", reference)
    except services.RequestRefused as refusal:
        form.add_error(refusal.field, refusal.message)
    except services.Changed:
        messages.warning(request, _("Somebody changed this request meanwhile: read it again."))
        return redirect("requests_case", reference)
    except services.NotAllowed as error:
        raise PermissionDenied from error
    return _show(request, found, form=_fresh_answer(request, found), agree=form, status=422)


@never_cache
@require_POST
def note(request: HttpRequest, reference: str) -> HttpResponse:
    found = _handled(request, reference)
    form = NoteForm(request.POST)
    if not form.is_valid():
        return _show(request, found, form=_fresh_answer(request, found), note=form, status=422)
    services.add_note(request=found, by=me(request), text=form.cleaned_data["text"])
    return redirect("requests_case", reference)


def admin_urls() -> list[URLPattern]:
    """Addresses of the queue, below the admin's."""
    return [
        path("cereri/", queue, name="requests_queue"),
        path("cereri/<str:reference>/", case, name="requests_case"),
        path("cereri/<str:reference>/preia/", take, name="requests_take"),
        path("cereri/<str:reference>/preda/", hand_over, name="requests_hand_over"),
        path("cereri/<str:reference>/termen/", agree, name="requests_agree"),
        path("cereri/<str:reference>/nota/", note, name="requests_note"),
    ]
