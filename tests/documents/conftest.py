"""Shortcuts: a published template with its version, an organisation for which „delegate” acts,
drafts and finished documents."""

from collections.abc import Callable
from copy import deepcopy
from io import BytesIO
from typing import Any

import docx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from cms.core.enums import Service
from cms.doctemplates.models import DocumentTemplatePage, TemplateIndexPage, TemplateVersion
from cms.home.models import ServicePage
from site_modules.documents import services
from site_modules.documents.models import Document, OwnTemplate
from tests.applications.conftest import accepted, application, member_profile, opportunity  # noqa: F401
from tests.hub.conftest import (  # noqa: F401
    approved,
    decide,
    draft,
    organisation,
    waiting,
)

Person = Callable[[str], Any]

SOURCE: dict[str, Any] = {
    "title": "Contract de voluntariat", "kind": "voluntariat", "language": "ro", "workbook": False,
    "fields": [
        {"key": "organizatia", "label": "Organizația", "type": "text", "required": True,
         "source": "organisation.name"},
        {"key": "nume", "label": "Numele voluntarului", "type": "text", "required": True,
         "source": "person.full_name"},
        {"key": "cnp", "label": "CNP", "type": "cnp", "sensitive": True},
        {"key": "inceput", "label": "Data începerii", "type": "date"},
    ],
    "layout": [
        {"type": "title", "text": "CONTRACT DE VOLUNTARIAT", "number": True},
        {"type": "paragraph", "align": "start", "paragraphs": [[
            {"text": "Între {{ organizatia }} și {{ nume }}, CNP {{ cnp }}, de la {{ inceput }}."}
        ]]},
    ],
}  # fmt: skip


def good_cnp() -> str:
    """A made-up CNP whose control digit is right."""
    digits = "190010132456"
    total = sum(int(a) * int(b) for a, b in zip(digits, "279146358279", strict=True)) % 11
    return digits + str(1 if total == 10 else total)


def answers(**other: Any) -> dict[str, Any]:
    return {
        "organizatia": "Asociația Podul Verde", "nume": "Ana Șerban", "cnp": good_cnp(),
        "inceput": "2026-12-01",
    } | other  # fmt: skip


def form(token: str = "unu", **other: Any) -> dict[str, Any]:
    """What a browser sends."""
    typed = {f"raspuns-{key}": value for key, value in answers().items()}
    return typed | {"form_token": token, "title": "Contract Ana"} | other


def word_bytes(*paragraphs: str) -> bytes:
    made = docx.Document()
    for words in paragraphs or ("Subsemnata {{ nume }}, nr. {{ numar_document }}.",):
        made.add_paragraph(words)
    out = BytesIO()
    made.save(out)
    return out.getvalue()


def upload(name: str, content: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


@pytest.fixture
def page(db: None) -> DocumentTemplatePage:
    """„Contract de voluntariat”, for members."""
    hub = ServicePage.objects.get(service=Service.HUB, locale__language_code="ro")
    index = hub.add_child(instance=TemplateIndexPage(title="Șabloane", slug="sabloane-proba"))
    return index.add_child(
        instance=DocumentTemplatePage(title="Contract de voluntariat", slug="contract-proba")
    )


@pytest.fixture
def version(page: DocumentTemplatePage) -> TemplateVersion:
    page.versions.all().delete()
    page.__dict__.pop("current_version", None)
    return TemplateVersion.objects.create(page=page, number=3, source=deepcopy(SOURCE))


@pytest.fixture
def newer(version: TemplateVersion) -> Callable[[], TemplateVersion]:
    """`newer()`: an editor publishes version 4."""

    def publish() -> TemplateVersion:
        source = SOURCE | {"title": "Contract de voluntariat (nou)"}
        return TemplateVersion.objects.create(page=version.page, number=4, source=source)

    return publish


@pytest.fixture
def begun(version: TemplateVersion, organisation: Any, person: Person) -> Document:  # noqa: F811
    return services.begin(
        template=version, by=person("delegate"), organisation=organisation, answers=answers()
    )


@pytest.fixture
def made(begun: Document, person: Person, commits_at_once: None) -> Document:
    """With number and files."""
    services.ask_to_make(document=begun, by=person("delegate"), version=begun.version)
    return fresh(begun)


@pytest.fixture
def own_word(organisation: Any, person: Person) -> OwnTemplate:  # noqa: F811
    template = services.upload(
        organisation=organisation, by=person("delegate"), title="Adresă",
        file=upload("adresa.docx", word_bytes()),
    )  # fmt: skip
    services.set_questions(template=template, by=person("delegate"), questions=template.fields)
    template.refresh_from_db()
    return template


def fresh(row: Any) -> Any:
    rows = type(row).objects
    if isinstance(row, Document):
        rows = rows.select_related(
            "organisation", "owner", "number", "template_version", "own_template", "made_by"
        )
    return rows.get(pk=row.pk)
