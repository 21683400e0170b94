"""Sends the documents of the demonstration. Those that stand are not sent again."""

from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from cms.demo.content.uploads import UPLOADS, UploadText
from cms.demo.documents import make_docx, make_pdf, make_xlsx
from cms.demo.records import recall, remember
from cms.library.models import ResourceTheme
from site_modules.accounts.models import User
from site_modules.moderation import services as moderation
from site_modules.organisations.selectors import organisations_of
from site_modules.submissions import services as submissions
from site_modules.uploads import services
from site_modules.uploads.models import DocumentUpload

MODERATOR = "moderator"
RULE = "2.1"
OUTCOMES = {"approved": "approve", "changes": "changes", "rejected": "reject"}


def load_uploads(people: dict[str, User]) -> None:
    """Those that are missing; the worker reads their files."""
    for text in UPLOADS:
        key = f"upload:{text.key}"
        if recall(key) is None and text.by in people:
            upload = _send(text, people[text.by])
            if upload is not None:
                remember(key, upload)


def _send(text: UploadText, author: User) -> DocumentUpload | None:
    organisation = organisations_of(author).first() if text.for_organisation else None
    if text.for_organisation and organisation is None:
        return None
    files = services.store_files(owner=author, files=[_file(text)], organisation=organisation)
    changes: dict[str, Any] = {
        "title": text.title, "description": text.description, "resource_type": text.type,
        "theme": ResourceTheme.objects.filter(slug=text.theme, locale__language_code="ro").first(),
        "visibility": text.visibility, "rights": "autor", "licence": "cc-by", "year": 2026,
        "keywords": text.keywords, "files": services.keys_of(files),
    }  # fmt: skip
    upload = services.send_document(
        upload=DocumentUpload(organisation=organisation), by=author, changes=changes
    )
    if text.state == "withdrawn":
        submissions.withdraw(obj=upload, by=author)
    elif text.state in OUTCOMES:
        _decide(upload, text)
    return DocumentUpload.objects.get(pk=upload.pk)


def _file(text: UploadText) -> SimpleUploadedFile:
    makers = {
        "pdf": lambda: make_pdf(text.title, text.text, publisher=text.title),
        "docx": lambda: make_docx(text.title, text.text, publisher=text.title),
        "xlsx": lambda: make_xlsx(text.title, text.sheets),
    }
    return SimpleUploadedFile(f"{text.key}.{text.kind}", makers[text.kind]())


def _decide(upload: DocumentUpload, text: UploadText) -> None:
    moderation.decide(
        case=moderation.case_of(obj=upload),
        outcome=OUTCOMES[text.state],
        by=User.objects.get(username=MODERATOR),
        version=str(upload.version),
        facts=text.note,
        rule=RULE if text.state == "rejected" else "",
    )
    services.place(upload_id=upload.pk)
