"""An organisation's own Word files: upload, what each placeholder asks, new versions."""

import logging
from functools import partial
from pathlib import PurePath
from typing import Any

from django.core.files.base import ContentFile, File
from django.db import transaction
from django.utils.translation import gettext, override
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import clean_source
from cms.doctemplates.enums import FieldType
from cms.doctemplates.placeholders import RESERVED
from cms.doctemplates.sources import known_sources
from cms.media.fields import safe_file_name
from cms.media.uploads.attached import AttachmentRefused, checked_attachment
from cms.operations.disk import is_full
from site_modules.documents import own_word
from site_modules.documents.enums import RegisterKind
from site_modules.documents.models import OwnTemplate
from site_modules.documents.services.making import delete_files
from site_modules.documents.services.refusals import DocumentRefused
from site_modules.organisations.models import Organisation
from site_modules.organisations.permissions import can_act_for
from site_modules.organisations.services.journal import record_act

logger = logging.getLogger(__name__)
MOST_TEMPLATES = 100
#: Types that a placeholder may be asked as.
ASKED_AS = tuple(one for one in FieldType if one not in (FieldType.ROWS, FieldType.CHOICE))
#: Guesses for names that people use, so that mapping is mostly agreeing.
GUESSES = {
    "nume": "person.full_name", "nume_complet": "person.full_name", "email": "person.email",
    "telefon": "person.phone", "organizatie": "organisation.name",
    "organizatia": "organisation.name", "denumire": "organisation.name",
    "cui": "organisation.cui", "cif": "organisation.cui", "sediu": "organisation.address",
    "adresa_organizatiei": "organisation.address", "localitate": "organisation.locality",
    "reprezentant": "organisation.representative", "data": "today",
    "voluntar": "application.name", "nume_voluntar": "application.name",
    "activitate": "opportunity.title",
}  # fmt: skip
TYPES = (
    ("cnp", "cnp"), ("iban", "iban"), ("cui", "cui"), ("email", "email"),
    ("telefon", "phone"), ("data", "date"), ("suma", "money"), ("judet", "county"),
)  # fmt: skip


@transaction.atomic
def upload(
    *, organisation: Organisation, by: Any, file: File, title: str,
    register_kind: str = RegisterKind.GENERAL, replaces: OwnTemplate | None = None,
) -> OwnTemplate:  # fmt: skip
    """Keep a checked file with the placeholders found in it. Raises DocumentRefused."""
    _require(organisation, by)
    if organisation.own_templates.filter(is_put_away=False).count() >= MOST_TEMPLATES:
        raise DocumentRefused("many", _("An organisation keeps at most 100 templates."))
    words = " ".join(clean_source(title).split())[:150]
    if not words:
        raise DocumentRefused("empty", _("Name the template."), "title")
    data, name = _checked(file)
    try:
        names = own_word.placeholders_of(data)
    except own_word.WordRefused as refused:
        raise DocumentRefused(refused.code, refused.message, "file") from refused
    template = OwnTemplate(
        organisation=organisation, uploaded_by=by, title=words, file_name=name,
        register_kind=RegisterKind(register_kind), replaces=replaces,
        number=replaces.number + 1 if replaces else 1, fields=_questions(names, replaces),
    )  # fmt: skip
    _store(template, name, data)
    template.save(force_insert=True)
    return template


def _store(template: OwnTemplate, name: str, data: bytes) -> None:
    try:
        template.file.save(name, ContentFile(data), save=False)
    except OSError as error:
        if not is_full(error):
            raise
        logger.exception("There is no room for an own template.")
        message = _("The platform has no room for files just now; the fault is ours. Choose the "
                    "file again in an hour.")  # fmt: skip
        raise DocumentRefused("no_room", message, "file") from error


def _require(organisation: Organisation, by: Any) -> None:
    if not can_act_for(by, organisation):
        raise DocumentRefused("not_yours", _("You cannot act for this organisation now."))


def _checked(file: File) -> tuple[bytes, str]:
    try:
        good = checked_attachment(
            file, most_bytes=own_word.MOST_BYTES, kinds=("docx",),
            other_kind=_("“%(name)s” is not a DOCX. Save it as a Word document."),
        )  # fmt: skip
    except AttachmentRefused as refused:
        raise DocumentRefused(refused.code, refused.message, "file") from refused
    good.seek(0)
    path = PurePath(safe_file_name(file.name or ""))
    return bytes(good.read()), f"{path.stem[:110]}{path.suffix}"


def _questions(names: list[str], before: OwnTemplate | None) -> list[dict[str, Any]]:
    """One for each name that the register does not fill; as they were asked before, or guessed."""
    known = {one["key"]: one for one in before.fields} if before else {}
    return [known.get(name) or _guess(name) for name in names if name not in RESERVED]


def _guess(name: str) -> dict[str, Any]:
    low = name.lower()
    source = GUESSES.get(low, "")
    kind = next((kind for start, kind in TYPES if low.startswith(start)), FieldType.TEXT.value)
    return {
        "key": name, "label": name.replace("_", " ").capitalize(), "type": kind, "required": True,
        "source": source if source in known_sources() else "",
        "sensitive": kind in ("cnp", "iban") or "serie" in low,
    }  # fmt: skip


@transaction.atomic
def set_questions(*, template: OwnTemplate, by: Any, questions: list[dict[str, Any]]) -> None:
    """What each placeholder asks; with this the template may be used, and the version that it
    replaces is put away. `questions` name the template's own keys."""
    _require(template.organisation, by)
    if template.documents.exists():
        message = _("Documents were made from it. Upload a new version to change the questions.")
        raise DocumentRefused("used", message)
    own = {one["key"]: one for one in template.fields}
    template.fields = [own[one["key"]] | one for one in questions if one["key"] in own]
    first = not template.is_ready
    template.is_ready = True
    template.save(update_fields=["fields", "is_ready"])
    if template.replaces is not None:
        OwnTemplate.objects.filter(pk=template.replaces.pk).update(is_put_away=True)
    if first:
        with override("ro"):
            words = gettext("Own template of documents: %(title)s, version %(number)s")
        record_act(
            organisation=template.organisation, by=by, address=template.get_absolute_url(),
            text=words % {"title": template.title, "number": template.number},
        )  # fmt: skip


@transaction.atomic
def put_away(*, template: OwnTemplate, by: Any) -> None:
    """Offered no more; without documents made from it, it goes with its file."""
    _require(template.organisation, by)
    if template.documents.exists():
        OwnTemplate.objects.filter(pk=template.pk).update(is_put_away=True)
        return
    transaction.on_commit(partial(delete_files, [str(template.file)]))
    OwnTemplate.objects.filter(pk=template.pk).delete()
