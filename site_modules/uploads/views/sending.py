"""The form of a document: a new one, and another version of one that stands."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache

from cms.core.views.errors import forbidden
from site_modules.accounts.signed_in import me
from site_modules.organisations.selectors import voices_of
from site_modules.uploads import permissions, services
from site_modules.uploads.forms import DocumentForm
from site_modules.uploads.models import DocumentUpload, UploadFile
from site_modules.uploads.selectors.listing import lines_of
from site_modules.uploads.services import UploadRefused
from site_modules.uploads.views.shell import own_upload, shell

DECORATORS: Any = [never_cache, login_required]
KEPT = (
    "title", "description", "resource_type", "visibility", "rights", "licence", "publisher",
    "year", "language", "keywords",
)  # fmt: skip
FIRST = {"visibility": "membri", "rights": "autor", "licence": "cc-by", "language": "ro"}


class DocumentView(View):
    """What both forms share: reading what was sent, keeping its files, answering."""

    def form_of(self, request: HttpRequest, upload: DocumentUpload, **kwargs: Any) -> DocumentForm:
        voices = [(slug, one.name) for slug, one in voices_of(request.user).items()]
        is_new = upload._state.adding
        data = (request.POST, request.FILES) if request.method == "POST" else ()
        return DocumentForm(*data, organisations=voices, is_new=is_new, **kwargs)

    def answer(self, request: HttpRequest, upload: DocumentUpload) -> HttpResponse:
        """POST: send, or take one file out of the form (`sterge`)."""
        form = self.form_of(request, upload)
        is_valid = form.is_valid()
        if upload._state.adding:
            chosen = form.cleaned_data.get("organisation", "")
            upload.organisation = voices_of(request.user).get(chosen)
        kept = self._keep_files(request, upload, form)
        if "sterge" in request.POST:
            return self.page(request, upload, form, files=kept, is_checked=False)
        if not is_valid or form.errors:
            return self.page(request, upload, form, files=kept, status=422)
        try:
            sent = services.send_document(
                upload=upload,
                by=me(request),
                changes=form.changes | {"files": services.keys_of(kept)},
                token=form.cleaned_data.get("form_token", "") if upload._state.adding else "",
                seen=_key(request.POST.get("seen", "")),
            )
        except UploadRefused as refusal:
            form.add_error(refusal.field or None, str(refusal.message))
        except ValidationError as error:
            _add_errors(form, error)
        else:
            return self._done(request, sent)
        return self.page(request, upload, form, files=kept, status=422)

    def _keep_files(
        self, request: HttpRequest, upload: DocumentUpload, form: DocumentForm
    ) -> list[UploadFile]:
        """The files of the form: those that were there, then what came now if it is in order."""
        user, dropped = me(request), request.POST.get("sterge", "")
        typed = (_key(one) for one in request.POST.getlist("files") if one != dropped)
        stands = None if upload._state.adding else upload
        kept = services.files_for(user=user, upload=stands, keys=[key for key in typed if key])
        try:
            more = form.cleaned_data.get("uploads") or []
            checked = services.checked_files(more, beside=len(kept))
            new = services.store_files(owner=user, files=checked, organisation=upload.organisation)
        except UploadRefused as refusal:
            form.add_error("uploads", str(refusal.message))
            return kept
        return [*kept, *new]

    def _done(self, request: HttpRequest, upload: DocumentUpload) -> HttpResponse:
        if upload.has_pending_edit:
            words = _("The new version was sent. The approved one stays up until a moderator has "
                      "looked at it.")  # fmt: skip
        else:
            words = _("Your document was sent: number %(number)s. A moderator looks at it within "
                      "two working days.") % {"number": upload.reference}  # fmt: skip
        messages.success(request, words)
        return redirect("uploads:mine")

    def page(
        self, request: HttpRequest, upload: DocumentUpload, form: DocumentForm, *,
        files: list[UploadFile], is_checked: bool = True, status: int = 200,
    ) -> HttpResponse:  # fmt: skip
        context = shell(request.user, "uploads:new") | {
            "upload": upload, "form": form, "files": files, "is_new": upload._state.adding,
            "is_up": bool(upload.pk) and upload.is_open, "seen": upload.version,
            "shows_errors": is_checked and form.is_bound,
            "rows": [] if upload._state.adding else lines_of([upload]),
        }  # fmt: skip
        return render(request, "uploads/form.html", context, status=status)


@method_decorator(DECORATORS, name="dispatch")
class NewDocumentView(DocumentView):
    """„Încarcă un document”."""

    def get(self, request: HttpRequest) -> HttpResponse:
        if not permissions.can_send_document(request.user):
            return forbidden(request)
        upload = DocumentUpload()
        return self.page(request, upload, self.form_of(request, upload, initial=FIRST), files=[])

    def post(self, request: HttpRequest) -> HttpResponse:
        if not permissions.can_send_document(request.user):
            return forbidden(request)
        return self.answer(request, DocumentUpload())


@method_decorator(DECORATORS, name="dispatch")
class EditDocumentView(DocumentView):
    """One's own, with the words that were written last."""

    def get(self, request: HttpRequest, upload_id: int) -> HttpResponse:
        upload = own_upload(request.user, upload_id)
        words: DocumentUpload = upload.latest_words()
        first = {name: getattr(words, name) for name in KEPT}
        first["theme"] = words.theme.slug if words.theme else ""
        files = services.files_for(user=me(request), upload=upload, keys=words.files)
        return self.page(request, upload, self.form_of(request, upload, initial=first), files=files)

    def post(self, request: HttpRequest, upload_id: int) -> HttpResponse:
        upload = own_upload(request.user, upload_id)
        if not upload.can_be_edited:
            return forbidden(request)
        return self.answer(request, upload)


def _key(typed: str) -> int | None:
    is_number = typed.isascii() and typed.isdigit() and len(typed) < 19
    return int(typed) if is_number else None


def _add_errors(form: DocumentForm, error: ValidationError) -> None:
    """What the model refuses, beside its field where the form has it."""
    for name, found in getattr(error, "message_dict", {"": error.messages}).items():
        field = "uploads" if name == "files" else name
        for message in found:
            form.add_error(field if field in form.fields else None, message)
