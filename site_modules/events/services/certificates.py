"""Certificates of attendance: given out for who came, made as PDFs by a task."""

import json
from decimal import Decimal
from io import BytesIO
from typing import Any

import segno
import typst
from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.audit.services import record as audit
from site_modules.events.models import EventCertificate, EventRecord, EventRegistration
from site_modules.events.services.attending import require_manager
from site_modules.events.services.refusals import EventRefused
from site_modules.events.services.telling import tell

PLATFORM = "Platforma Punte"
TEMPLATE = """
#let data = json(bytes(sys.inputs.data))
#set document(title: data.title, author: data.organiser)
#set text(lang: "ro", size: 12pt, hyphenate: false)
#set page(paper: "a4", flipped: true, margin: 2.4cm)
#set align(center)
#rect(width: 100%, height: 100%, inset: 1.4cm, stroke: 1.5pt + rgb("#17447a"))[
  #text(size: 11pt, fill: rgb("#555555"))[#data.organiser]
  #v(1fr)
  #heading(level: 1, text(size: 26pt, fill: rgb("#17447a"))[Adeverință de participare])
  #v(0.2cm)
  #text(size: 11pt)[nr. #data.number din #data.issued]
  #v(1fr)
  #text(size: 13pt)[Se adeverește că]
  #v(0.1cm)
  #text(size: 22pt, weight: "bold")[#data.name]
  #v(0.1cm)
  #text(size: 13pt)[a participat la]
  #v(0.1cm)
  #text(size: 16pt, weight: "bold")[#data.event]
  #v(0.1cm)
  #text(size: 13pt)[#data.days#data.duration]
  #v(1fr)
  #grid(columns: (1fr, auto), align: (left + bottom, right + bottom), gutter: 1cm,
    text(size: 10pt, fill: rgb("#333333"))[Adeverința se verifică la #data.address cu codul
    #strong(data.code). \\ Confirmă prezența la eveniment
    și nu este un certificat de calificare sau de absolvire.],
    image(bytes(data.qr), format: "svg", width: 2.8cm, alt: "Cod QR cu adresa de verificare"),
  )
]
"""


@transaction.atomic
def issue_certificates(*, event: EventRecord, by: Any) -> int:
    """For everybody confirmed who came to a meeting and has none yet; how many are new.

    Raises EventRefused before the event began and where it gives none.
    """
    require_manager(event, by)
    if event.page is None or not event.page.gives_certificate:
        raise EventRefused("none", _("This event gives no certificates."))
    if not event.has_begun or event.is_cancelled:
        raise EventRefused("early", _("Certificates are given out after the event."))
    rows = (
        event.registrations.confirmed()
        .filter(attendances__isnull=False, certificate=None)
        .select_related("person", "event__page", "event__organisation")
        .prefetch_related("attendances__date")
        .distinct()
    )
    made = [_issue(row) for row in rows]
    if made:
        audit("events.certified", actor=by, details={"event": event.pk, "count": len(made)})
    return len(made)


def _issue(row: EventRegistration) -> EventCertificate:
    from site_modules.events.tasks import make_certificate

    dates = sorted((one.date for one in row.attendances.all()), key=lambda date: date.starts_at)
    event = row.event
    made = EventCertificate.objects.create(
        registration=row,
        person=row.person,
        name=row.person.get_full_name() or row.person.public_name,
        event_title=event.title,
        organiser=event.organisation.name if event.organisation else PLATFORM,
        first_day=timezone.localdate(dates[0].starts_at),
        last_day=timezone.localdate(dates[-1].starts_at),
        meetings=len(dates),
        hours=sum((_hours(event, date) for date in dates), Decimal(0)),
    )
    made.number = f"AP-{timezone.localtime(made.issued_at).year}-{made.pk:05d}"
    made.save(update_fields=["number"])
    transaction.on_commit(lambda: make_certificate.enqueue(made.pk))
    tell(row, "certificate", number=made.number)
    return made


def _hours(event: EventRecord, date: Any) -> Decimal:
    if event.page is not None and event.page.hours:
        return Decimal(event.page.hours)
    minutes = int((date.ends_at - date.starts_at).total_seconds() // 60)
    return (Decimal(minutes) / 60).quantize(Decimal("0.1"))


def make_file(*, certificate_id: int) -> None:
    """The PDF of a certificate; again where its file was lost."""
    one = EventCertificate.objects.filter(pk=certificate_id).first()
    if one is None or one.file:
        return
    one.file.save(one.file_name, ContentFile(drawn(one)), save=False)
    EventCertificate.objects.filter(pk=one.pk).update(file=one.file.name)


def drawn(one: EventCertificate) -> bytes:
    """An accessible PDF (PDF/UA-1), in Romanian whatever the language of the reader."""
    address = f"{settings.SITE_URL}{one.verify_address}"
    data = {
        "title": f"Adeverință de participare {one.number}",
        "organiser": one.organiser,
        "number": one.number,
        "issued": f"{timezone.localdate(one.issued_at):%d.%m.%Y}",
        "name": one.name,
        "event": one.event_title,
        "days": _days(one),
        "duration": f", {_number(one.hours)} ore" if one.hours != 1 else ", o oră",
        "address": address.rsplit("/", 2)[0].split("//")[-1] + "/",
        "code": one.code,
        "qr": _code_drawing(address),
    }
    inputs = {"data": json.dumps(data)}
    try:
        made: Any = typst.compile(
            TEMPLATE.encode(),
            sys_inputs=inputs,
            pdf_standards=["ua-1"],
            ignore_system_fonts=True,
        )
    except typst.TypstError:
        # A name in letters that the library's fonts lack: those of the machine may have them.
        made = typst.compile(TEMPLATE.encode(), sys_inputs=inputs)
    return bytes(made)


def _code_drawing(content: str) -> str:
    stream = BytesIO()
    segno.make(content, error="m").save(stream, kind="svg", scale=4, border=1)
    return stream.getvalue().decode()


def _days(one: EventCertificate) -> str:
    if one.first_day == one.last_day:
        return f"în {one.first_day:%d.%m.%Y}"
    days = f"între {one.first_day:%d.%m.%Y} și {one.last_day:%d.%m.%Y}"
    return f"{days}, {one.meetings} întâlniri" if one.meetings > 1 else days


def _number(value: Decimal) -> str:
    return f"{value.normalize():f}".replace(".", ",")
