"""Shortcuts: documents in any state, an organisation with its people, forms of browsers."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from site_modules.moderation import services as moderation
from site_modules.organisations.enums import MemberRole, OrganisationState
from site_modules.organisations.models import Membership, Organisation
from site_modules.uploads import services
from site_modules.uploads.models import DocumentUpload, UploadFile
from tests.library.conftest import docx_bytes

Person = Callable[[str], Any]
NEW = "/membriosc/incarca-document/"
TITLE = "Ghidul taberei de afine"
DESCRIPTION = "Cum pregătim o tabără de o săptămână cu douăzeci de copii și șase voluntari."
INSIDE = "Lista de echipament: cort, borcane de zmeurică, hartă."


def a_docx(text: str = INSIDE, name: str = "ghid.docx") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, docx_bytes(text))


def words(**other: Any) -> dict[str, Any]:
    """What a document says, by the names of its fields."""
    return {
        "title": TITLE, "description": DESCRIPTION, "resource_type": "ghid",
        "visibility": "membri", "rights": "autor", "licence": "cc-by", "language": "ro",
        "year": 2026, "keywords": "tabără",
    } | other  # fmt: skip


def sent(**other: Any) -> dict[str, Any]:
    """The same as a browser sends it."""
    return words() | {
        "theme": "voluntariat", "uploads": [a_docx()], "confirms": "on", "form_token": "unu",
    } | other  # fmt: skip


@pytest.fixture
def organisation(person: Person) -> Organisation:
    """Verified; „delegate” acts for it, „contributor” is a member of it."""
    made = Organisation.objects.create(
        name="Asociația Podul Verde", slug="podul-verde", kind="association", county="SB",
        locality="Sibiu", state=OrganisationState.VERIFIED, name_key="asociatia podul verde",
    )  # fmt: skip
    Membership.objects.create(organisation=made, user=person("delegate"), role=MemberRole.DELEGATE)
    Membership.objects.create(organisation=made, user=person("contributor"), role=MemberRole.MEMBER)
    return made


@pytest.fixture
def send(person: Person) -> Callable[..., DocumentUpload]:
    """`send(by="delegate", visibility="public", is_read=True)`: waits for a moderator; the text of
    its file is read only where it matters, for it takes a process."""

    def make(
        by: str = "member",
        organisation: Any = None,
        file: Any = None,
        is_read: bool = False,
        **other: Any,
    ) -> DocumentUpload:
        files = services.store_files(
            owner=person(by), files=services.checked_files([file or a_docx()]),
            organisation=organisation,
        )  # fmt: skip
        upload = DocumentUpload(organisation=organisation)
        changes = words(files=services.keys_of(files), **other)
        made = services.send_document(upload=upload, by=person(by), changes=changes)
        for key in made.files if is_read else ():
            services.read_upload_file(file_id=key)
        return made

    return make


@pytest.fixture
def decide(person: Person) -> Callable[..., DocumentUpload]:
    """`decide(upload, "approve")`: as the moderator, who has read the words; then the task runs."""

    def act(upload: Any, outcome: str = "approve", by: str = "moderator", **fields: Any) -> Any:
        case = moderation.case_of(obj=upload)
        reasons = {
            "changes": {"facts": "Spune pentru cine este."},
            "reject": {"facts": "Nu este al vostru.", "rule": "2.4"},
            "hide": {"facts": "Conține un CNP.", "rule": "3.1"},
        }
        values = {"version": str(fresh(upload).version)} | reasons.get(outcome, {}) | fields
        moderation.decide(case=case, outcome=outcome, by=person(by), **values)
        services.place(upload_id=upload.pk)
        return fresh(upload)

    return act


@pytest.fixture
def waiting(send: Callable[..., DocumentUpload]) -> DocumentUpload:
    return send()


@pytest.fixture
def approved(waiting: DocumentUpload, decide: Callable[..., DocumentUpload]) -> DocumentUpload:
    """In the library, for members."""
    return decide(waiting)


def fresh(upload: Any) -> DocumentUpload:
    return DocumentUpload.objects.get(pk=upload.pk)


def file_of(upload: Any) -> UploadFile:
    return UploadFile.objects.get(pk=fresh(upload).files[0])
