"""Documents of members that the library does not show, and their files."""

from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from site_modules.accounts.models import User
from site_modules.moderation import services as moderation
from site_modules.uploads import services
from site_modules.uploads.models import DocumentUpload, UploadFile
from tests.access.registry import SIGNED_IN, Case, register
from tests.factories import office_bytes

TITLE = "Document confidențial zmeurică"
OWN = frozenset({"member"})


def sent(*, is_approved: bool = True, mark: str = "confidential") -> DocumentUpload:
    """Of „member”."""
    member = User.objects.get(username="member")
    file = SimpleUploadedFile("plan.docx", office_bytes())
    files = services.store_files(owner=member, files=services.checked_files([file]))
    changes: dict[str, Any] = {
        "title": TITLE, "description": "Un plan pe care îl citesc numai eu, deocamdată.",
        "visibility": mark, "files": services.keys_of(files),
    }  # fmt: skip
    upload = services.send_document(upload=DocumentUpload(), by=member, changes=changes)
    if is_approved:
        moderation.decide(
            case=moderation.case_of(obj=upload), outcome="approve", version=str(upload.version),
            by=User.objects.get(username="moderator"),
        )  # fmt: skip
    return DocumentUpload.objects.get(pk=upload.pk)


def file_of(upload: DocumentUpload) -> UploadFile:
    return UploadFile.objects.get(upload=upload)


register(
    Case(
        name="confidential document",
        make=lambda tree: sent(),
        address=lambda upload: upload.get_absolute_url(),
        allowed=OWN,
        title=TITLE,
        refusal=404,
        is_page=False,
        api=lambda upload: (f"/uploads/{upload.pk if upload else 0}",),
    )
)
#: Who decides on it reads its file for that.
for name, options, allowed in (
    ("confidential document", {}, OWN | {"moderator", "administrator"}),
    ("document that waits", {"is_approved": False, "mark": "public"},
     OWN | {"moderator", "administrator"}),
    ("document for members", {"mark": "membri"}, SIGNED_IN),
):  # fmt: skip
    register(
        Case(
            name=f"file of a {name}",
            make=lambda tree, options=options: file_of(sent(**options)),
            address=lambda file: file.get_absolute_url(),
            allowed=allowed,
            refusal=404,
            is_file=True,
        )
    )
