"""The organisation's side of its conversations."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from site_modules.accounts.signed_in import me
from site_modules.organisations import permissions, services
from site_modules.organisations.forms.inbox import AnswerForm, AssignForm
from site_modules.organisations.models import Conversation, Organisation
from site_modules.organisations.selectors import people_who_act_for
from site_modules.organisations.selectors.areas import inbox_page, sections_of
from site_modules.organisations.views.finding import child, done, refuse, visible
from site_modules.organisations.views.writing import typed_again

DECORATORS: Any = [never_cache, login_required]


def acted_for(request: HttpRequest, slug: str) -> Organisation:
    """An organisation for which the reader acts; 404 else."""
    organisation = visible(request, slug)
    if not permissions.acts_for(request.user, organisation) or not organisation.is_verified:
        raise Http404
    return organisation


def conversation_of(request: HttpRequest, slug: str, key: int) -> Conversation:
    organisation = acted_for(request, slug)
    found = Conversation.objects.visible_to(request.user).filter(organisation=organisation)
    return child(found.select_related("organisation", "member", "assigned_to"), key)


def tabs() -> list[tuple[str, str]]:
    return [
        ("", _("Open")),
        ("asteapta", _("Without an answer")),
        ("ale-mele", _("Mine")),
        ("inchise", _("Closed")),
    ]


@never_cache
@login_required
@require_safe
def inbox(request: HttpRequest, slug: str) -> HttpResponse:
    """All conversations of an organisation."""
    organisation = acted_for(request, slug)
    view = request.GET.get("arata", "")
    view = view if view in dict(tabs()) else ""
    context = {
        "organisation": organisation,
        "sections": sections_of(organisation, request.user),
        "section": "inbox",
        "page": inbox_page(organisation, request.user, view, request.GET.get("pagina", "1")),
        "view": view,
        "tabs": tabs(),
    }
    return render(request, "organisations/inbox.html", context)


@method_decorator(DECORATORS, name="dispatch")
class InboxView(View):
    """One conversation: read, answer."""

    def get(self, request: HttpRequest, slug: str, key: int) -> HttpResponse:
        return self._page(request, conversation_of(request, slug, key), AnswerForm())

    def post(self, request: HttpRequest, slug: str, key: int) -> HttpResponse:
        conversation = conversation_of(request, slug, key)
        form = AnswerForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._page(request, conversation, form)
        if not form.claim():
            return redirect(conversation.inbox_url)
        try:
            services.answer(
                conversation=conversation, by=me(request), text=form.cleaned_data["text"],
                files=form.cleaned_data["uploads"],
            )  # fmt: skip
        except services.OrganisationRefused as refusal:
            form = typed_again(AnswerForm, request)
            refuse(form, refusal)
            return self._page(request, conversation, form)
        messages.success(request, _("The answer was sent."))
        return redirect(conversation.inbox_url)

    def _page(
        self, request: HttpRequest, conversation: Conversation, form: AnswerForm
    ) -> HttpResponse:
        organisation = conversation.organisation
        people = list(people_who_act_for(organisation))
        given = {"person": conversation.assigned_to_id, "seen": conversation.assigned_to_id}
        context = {
            "conversation": conversation,
            "organisation": organisation,
            "sections": sections_of(organisation, request.user),
            "conversation_messages": conversation.messages.select_related(
                "author"
            ).prefetch_related("files"),
            "form": form,
            "assign_form": AssignForm(people=people, initial=given),
            "may_answer": permissions.can_answer(request.user, conversation),
        }
        status = 422 if form.errors else 200
        return render(request, "organisations/inbox_conversation.html", context, status=status)


@never_cache
@login_required
@require_POST
def assign(request: HttpRequest, slug: str, key: int) -> HttpResponse:
    """Give a conversation to somebody, or to nobody."""
    conversation = conversation_of(request, slug, key)
    form = AssignForm(request.POST, people=list(people_who_act_for(conversation.organisation)))
    if not form.is_valid():
        messages.warning(request, _("Choose somebody who acts for the organisation."))
        return redirect(conversation.inbox_url)
    return done(
        request,
        lambda: services.assign(
            conversation=conversation, by=me(request), to=form.chosen(),
            seen=form.cleaned_data["seen"],
        ),
        conversation.inbox_url,
        _("The changes were saved."),
    )  # fmt: skip


@never_cache
@login_required
@require_POST
def close(request: HttpRequest, slug: str, key: int) -> HttpResponse:
    conversation = conversation_of(request, slug, key)
    return done(
        request,
        lambda: services.close(conversation=conversation, by=me(request)),
        conversation.inbox_url,
        _("The conversation is closed."),
    )
