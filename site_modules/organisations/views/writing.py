"""A member writes to an organisation and reads the answers."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from site_modules.accounts.signed_in import me
from site_modules.organisations import services
from site_modules.organisations.forms.inbox import AnswerForm, WriteForm
from site_modules.organisations.models import Conversation, Organisation
from site_modules.organisations.selectors.areas import own_conversations
from site_modules.organisations.views.finding import child, refuse, visible

DECORATORS: Any = [never_cache, login_required]


@method_decorator(DECORATORS, name="dispatch")
class WriteView(View):
    """The first message."""

    def get(self, request: HttpRequest, slug: str) -> HttpResponse:
        return self._page(request, visible(request, slug), WriteForm())

    def post(self, request: HttpRequest, slug: str) -> HttpResponse:
        organisation = visible(request, slug)
        form = WriteForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._page(request, organisation, form)
        if not form.claim():
            messages.info(request, _("It was sent already."))
            return redirect("organisations:conversations")
        try:
            made = services.write_to_organisation(
                organisation=organisation, by=me(request), subject=form.cleaned_data["subject"],
                text=form.cleaned_data["text"], files=form.cleaned_data["uploads"],
            )  # fmt: skip
        except services.OrganisationRefused as refusal:
            form = typed_again(WriteForm, request)
            refuse(form, refusal)
            return self._page(request, organisation, form)
        messages.success(request, _("The message was sent. You are told of the answer."))
        return redirect(made.get_absolute_url())

    def _page(
        self, request: HttpRequest, organisation: Organisation, form: WriteForm
    ) -> HttpResponse:
        status = 422 if form.errors else 200
        context = {"organisation": organisation, "form": form}
        return render(request, "organisations/write.html", context, status=status)


def typed_again(kind: type[AnswerForm], request: HttpRequest) -> Any:
    """The form with what was typed and a new token: the one that was sent is used up."""
    data = request.POST.copy()
    data["form_token"] = kind()["form_token"].value()
    form = kind(data)
    form.is_valid()
    return form


@never_cache
@login_required
@require_safe
def conversations(request: HttpRequest) -> HttpResponse:
    """What one wrote to organisations."""
    page = own_conversations(me(request), request.GET.get("pagina", "1"))
    return render(request, "organisations/conversations.html", {"page": page})


@method_decorator(DECORATORS, name="dispatch")
class ConversationView(View):
    """The member's side of a conversation."""

    def get(self, request: HttpRequest, key: int) -> HttpResponse:
        return self._page(request, self._own(request, key), AnswerForm())

    def post(self, request: HttpRequest, key: int) -> HttpResponse:
        conversation = self._own(request, key)
        form = AnswerForm(request.POST, request.FILES)
        if not form.is_valid():
            return self._page(request, conversation, form)
        if not form.claim():
            return redirect(conversation.get_absolute_url())
        try:
            services.write_again(
                conversation=conversation, by=me(request), text=form.cleaned_data["text"],
                files=form.cleaned_data["uploads"],
            )  # fmt: skip
        except services.OrganisationRefused as refusal:
            form = typed_again(AnswerForm, request)
            refuse(form, refusal)
            return self._page(request, conversation, form)
        messages.success(request, _("The message was sent. You are told of the answer."))
        return redirect(conversation.get_absolute_url())

    def _own(self, request: HttpRequest, key: int) -> Conversation:
        own = Conversation.objects.filter(member=me(request))
        return child(own.select_related("organisation", "assigned_to"), key)

    def _page(
        self, request: HttpRequest, conversation: Conversation, form: AnswerForm
    ) -> HttpResponse:
        context = {
            "conversation": conversation,
            "organisation": conversation.organisation,
            "conversation_messages": conversation.messages.select_related(
                "author"
            ).prefetch_related("files"),
            "form": form,
        }
        status = 422 if form.errors else 200
        return render(request, "organisations/conversation.html", context, status=status)
