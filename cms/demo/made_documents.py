"""Documents of the demonstration: made from the shipped templates, with their examples as answers.
Nobody is told."""

from functools import partial
from typing import Any

from django.db import transaction

from cms.demo.records import recall, remember
from cms.doctemplates.fields import fields_of
from cms.doctemplates.models import TemplateVersion
from cms.doctemplates.samples import sample_answers
from cms.doctemplates.sources import SourceContext, prefill
from site_modules.accounts.models import User
from site_modules.documents import services
from site_modules.documents.enums import DocumentState, FileFormat
from site_modules.documents.models import Document
from site_modules.documents.services.filling import kept_until
from site_modules.documents.services.making import delete_files, give_number
from site_modules.organisations.selectors import organisations_of

#: (short name of the template, whose, title, what happened to it)
IN_ITS_NAME, OWN = "delegat", "membru"
READY, DRAFT, CANCELLED = "gata", "ciorna", "anulat"
DOCUMENTS = (
    ("contract-de-voluntariat", IN_ITS_NAME, "Contract, ateliere de lectură", READY),
    ("contract-de-voluntariat", IN_ITS_NAME, "Contract cu dată greșită", CANCELLED),
    ("certificat-de-voluntariat", IN_ITS_NAME, "Certificat, ateliere de lectură", READY),
    ("decizie", IN_ITS_NAME, "Decizie privind coordonatorul de voluntari", DRAFT),
    ("cerere", OWN, "Cerere pentru sala de la Casa de cultură", READY),
)
REASON = "Data începerii era greșită; contractul a fost încheiat din nou."


def load_made_documents(people: dict[str, User]) -> None:
    """What is missing; nothing without the templates."""
    for number, (slug, username, title, fate) in enumerate(DOCUMENTS):
        key = f"made-document:{number}"
        version = TemplateVersion.objects.filter(page__slug=slug).order_by("-number").first()
        person = people.get(username)
        if recall(key) is not None or version is None or person is None:
            continue
        organisation = organisations_of(person).first() if username == IN_ITS_NAME else None
        if username == IN_ITS_NAME and organisation is None:
            continue
        made = _make(version, person, organisation, title, fate)
        if made.number is not None:
            remember(f"register:{made.number.register_id}", made.number.register)
        remember(key, made)


def _make(
    version: TemplateVersion, person: User, organisation: Any, title: str, fate: str
) -> Document:
    context = SourceContext(user=person, organisation=organisation)
    answers = sample_answers(version.source)
    answers |= prefill(fields_of(version.source).values(), context)
    document = services.begin(
        template=version, by=person, organisation=organisation, answers=answers, title=title
    )
    if fate == DRAFT:
        return document
    give_number(document, person, is_told=False)
    Document.objects.filter(pk=document.pk).update(
        state=DocumentState.QUEUED, kept_until=kept_until()
    )
    services.make(document_id=document.pk, tells=False)
    document.refresh_from_db()
    if fate == CANCELLED:
        services.cancel(document=document, by=person, reason=REASON, version=document.version)
        document.refresh_from_db()
    return document


def remove_made_document(document: Document) -> None:
    """With its files."""
    names = [str(getattr(document, kind.value)) for kind in FileFormat]
    document.delete()
    transaction.on_commit(partial(delete_files, names))
