"""The form of a template: begun, saved as a draft, filled in again."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache

from cms.doctemplates.answers import AnswersForm, answers_form
from cms.doctemplates.fields import fields_of
from cms.doctemplates.sources import SourceContext, asks_about_organisation, prefill
from site_modules.accounts.signed_in import me
from site_modules.documents import services
from site_modules.documents.forms.filling import PaperForm
from site_modules.documents.models import Document
from site_modules.documents.related import About, about, read_related
from site_modules.documents.sealing import Unreadable
from site_modules.documents.services import DocumentRefused
from site_modules.documents.views.finding import (
    changeable_document,
    own_template,
    put_beside,
    readable_template,
)
from site_modules.organisations.models import Organisation
from site_modules.organisations.selectors import organisations_of

DECORATORS: Any = [never_cache, login_required]


class StartView(View):
    """A new document. Nothing is kept before the form is sent; with the first sending the version
    of the template that was shown is the document's own."""

    def get(self, request: HttpRequest, key: int) -> HttpResponse:
        template, newest = self.find(request, key)
        organisation, subject = self.holder(request, template, newest)
        initial = self.known(request, newest, organisation, subject)
        paper = PaperForm(initial={"frozen": newest.pk})
        return self.page(request, newest, newest, organisation, subject, paper,
                         answers_form(newest.source, initial=initial))  # fmt: skip

    def post(self, request: HttpRequest, key: int) -> HttpResponse:
        template, newest = self.find(request, key)
        organisation, subject = self.holder(request, template, newest)
        paper = PaperForm(request.POST)
        version = self.frozen(template, newest, paper)
        is_draft = "ciorna" in request.POST
        answers = answers_form(version.source, request.POST, asks_everything=not is_draft)
        if not (paper.is_valid() and answers.is_valid()) or answers.wants_more_rows:
            return self.page(request, version, newest, organisation, subject, paper, answers)
        try:
            with transaction.atomic():
                if not paper.claim():
                    return redirect("documents:mine")
                document = services.begin(
                    template=version, by=me(request), organisation=organisation,
                    answers=answers.answers(), title=paper.cleaned_data["title"],
                    related=read_related(request.GET) if subject else {},
                )  # fmt: skip
        except DocumentRefused as refusal:
            put_beside(paper, refusal)
            return self.page(request, version, newest, organisation, subject, paper, answers)
        return went_on(request, document, is_draft)

    def find(self, request: HttpRequest, key: int) -> tuple[Any, Any]:
        """(what the address names, its newest version)."""
        raise NotImplementedError

    def frozen(self, template: Any, newest: Any, paper: PaperForm) -> Any:
        """The version that the form was opened with."""
        raise NotImplementedError

    def holder(
        self, request: HttpRequest, template: Any, newest: Any
    ) -> tuple[Organisation | None, About | None]:
        """The organisation of what the document is about, that of `?organizatie=` (empty: oneself),
        or the only one of a person whose paper asks about an organisation."""
        subject = about(request.user, read_related(request.GET))
        if subject is not None:
            return subject.organisation, subject
        slug = request.GET.get("organizatie")
        if slug is None and asks_about_organisation(newest.source):
            own = organisations_of(request.user)[:2]
            return (own[0] if len(own) == 1 else None), None
        if not slug:
            return None, None
        found = organisations_of(request.user).filter(slug=slug[:80]).first()
        if found is None:
            raise Http404
        return found, None

    def known(
        self, request: HttpRequest, version: Any, organisation: Any, subject: About | None
    ) -> dict[str, Any]:
        context = SourceContext(
            user=me(request), organisation=organisation, related=subject.objects if subject else {}
        )
        return prefill(fields_of(version.source).values(), context)

    def page(
        self, request: HttpRequest, version: Any, newest: Any, organisation: Any,
        subject: About | None, paper: PaperForm, answers: AnswersForm,
    ) -> HttpResponse:  # fmt: skip
        context = {
            "template": version, "paper": paper, "answers": answers, "organisation": organisation,
            "subject": subject, "newer": newest if newest.pk != version.pk else None,
            "organisations": [] if subject or self.is_own else organisations_of(request.user),
            "start_url": request.path, "is_own": self.is_own,
        }  # fmt: skip
        return render(request, "documents/fill.html", context, status=_status(paper, answers))

    is_own = False


@method_decorator(DECORATORS, name="dispatch")
class StartFromPageView(StartView):
    """From a template of the site."""

    def find(self, request: HttpRequest, key: int) -> tuple[Any, Any]:
        page = readable_template(request, key)
        return page, page.current_version

    def frozen(self, template: Any, newest: Any, paper: PaperForm) -> Any:
        typed = paper.data.get("frozen", "")
        if not (typed.isascii() and typed.isdigit() and len(typed) < 19):
            return newest
        return template.versions.filter(pk=int(typed)).first() or newest


@method_decorator(DECORATORS, name="dispatch")
class StartFromOwnView(StartView):
    """From an organisation's own Word file: for that organisation alone."""

    is_own = True

    def find(self, request: HttpRequest, key: int) -> tuple[Any, Any]:
        template = own_template(request, key)
        if not template.is_ready:
            raise Http404
        return template, template.newer or template

    def frozen(self, template: Any, newest: Any, paper: PaperForm) -> Any:
        return template

    def holder(
        self, request: HttpRequest, template: Any, newest: Any
    ) -> tuple[Organisation | None, About | None]:
        subject = about(request.user, read_related(request.GET))
        if subject is not None and subject.organisation.pk != template.organisation_id:
            subject = None
        return template.organisation, subject


@method_decorator(DECORATORS, name="dispatch")
class EditView(View):
    """What was typed, again: of a draft, of one that failed, of a finished one."""

    def get(self, request: HttpRequest, key: int) -> HttpResponse:
        document = self._document(request, key)
        try:
            typed = document.answers
        except Unreadable:
            messages.error(request, _("What was typed cannot be decrypted any more."))
            return redirect(document)
        paper = PaperForm(initial={"title": document.title, "row": document.version})
        return self._page(request, document, paper, answers_form(document.source, initial=typed))

    def post(self, request: HttpRequest, key: int) -> HttpResponse:
        document = self._document(request, key)
        paper = PaperForm(request.POST)
        is_draft = "ciorna" in request.POST
        answers = answers_form(document.source, request.POST, asks_everything=not is_draft)
        if not (paper.is_valid() and answers.is_valid()) or answers.wants_more_rows:
            return self._page(request, document, paper, answers)
        try:
            with transaction.atomic():
                if not paper.claim():
                    return redirect(document)
                services.save_answers(
                    document=document, by=me(request), answers=answers.answers(),
                    version=paper.cleaned_data["row"] or 0, title=paper.cleaned_data["title"],
                )  # fmt: skip
        except DocumentRefused as refusal:
            put_beside(paper, refusal)
            return self._page(request, document, paper, answers)
        return went_on(request, document, is_draft)

    def _document(self, request: HttpRequest, key: int) -> Document:
        document = changeable_document(request, key)
        if not document.can_be_made:
            raise Http404
        return document

    def _page(
        self, request: HttpRequest, document: Document, paper: PaperForm, answers: AnswersForm
    ) -> HttpResponse:
        context = {
            "template": document.template, "document": document, "paper": paper,
            "answers": answers, "organisation": document.organisation,
            "newer": services.newest_of(document), "is_own": document.own_template is not None,
        }  # fmt: skip
        return render(request, "documents/fill.html", context, status=_status(paper, answers))


def went_on(request: HttpRequest, document: Document, is_draft: bool) -> HttpResponse:
    if is_draft:
        messages.success(request, _("The draft is kept for 30 days."))
        return redirect("documents:edit", document.pk)
    return redirect(reverse("documents:preview", args=[document.pk]))


def _status(paper: PaperForm, answers: AnswersForm) -> int:
    return 422 if paper.errors or answers.errors else 200
