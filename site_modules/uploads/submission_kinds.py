"""Documents, as moderation and „Solicitările mele” deal with them."""

from typing import Any

from django.template.loader import render_to_string
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import render
from site_modules.submissions.kinds import SubmissionKind, register
from site_modules.uploads.models import DocumentUpload
from site_modules.uploads.selectors.detail import checks_of, facts_of

CHECKLIST = (
    ("licence", _("Do the rights statement and the licence fit the document?")),
    ("data", _("Does it hold no personal data (CNP, IBAN, phone) that does not belong there?")),
    ("readable", _("Can its text be read, searched and heard by a screen reader?")),
    ("double", _("Is it not in the library already?")),
    ("mark", _("Does the mark of confidentiality fit what is in it?")),
    ("useful", _("Does it concern the work of civil-society organisations?")),
)


def html_of(upload: Any) -> str:
    """The words, and what the machine found in the files."""
    context = {
        "upload": upload, "body": render(upload.description), "facts": facts_of(upload),
        "checks": checks_of(upload), "rights": upload.get_rights_display(),
    }  # fmt: skip
    return render_to_string("uploads/_upload_for_moderators.html", context)


register(
    SubmissionKind(
        model=DocumentUpload,
        label=_("document for the library"),
        prefix="DOC",
        address_of=lambda upload: upload.get_absolute_url(),
        edit_address_of=lambda upload: upload.edit_address,
        summary_of=lambda upload: str(upload.get_resource_type_display()),
        html_of=html_of,
        checklist=CHECKLIST,
        icon="file",
    )
)
