"""Writes everything the platform holds about a person into one zip, without holding it in memory.

`data.json` (schema version 1):

    {"schema": 1, "made_at": ISO 8601, "site": address,
     "account": key of the account,
     "data": {"<app.Model>": [{"<field>": value, …}, …], …},
     "files": {"files/…": {"model": "<app.Model>", "key": key, "field": name}, …}}

Times are ISO 8601 with offset; choices stand as their codes, links as words.
`index.html` says the same to a reader, `files/` holds the files as they were uploaded.
"""

import json
import logging
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import PurePosixPath
from typing import IO, Any

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.formats import localize
from django.utils.html import escape, format_html
from django.utils.text import capfirst
from django.utils.translation import gettext

from cms.operations.personal_data import Category, PersonalModel, personal_data_map
from site_modules.accounts.models import User

logger = logging.getLogger(__name__)

SCHEMA = 1
CHUNK = 500


@dataclass
class _Packing:
    """What a run through the tables leaves for later."""

    readable: IO[str]
    files: dict[str, dict[str, Any]] = field(default_factory=dict)
    sources: dict[str, Any] = field(default_factory=dict)


def write_archive(user: User, target: IO[bytes]) -> None:
    """Fill `target` with the zip; texts for the reader are in the active language."""
    with (
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, allowZip64=True) as archive,
        tempfile.TemporaryFile("w+", encoding="utf-8") as readable,
    ):
        packing = _Packing(readable)
        readable.write(render_to_string("privacy/export/head.html", {"user": user}))
        with archive.open("data.json", "w", force_zip64=True) as stream:
            for piece in _data(user, packing):
                stream.write(piece.encode())
        readable.write(render_to_string("privacy/export/foot.html"))
        readable.seek(0)
        with archive.open("index.html", "w", force_zip64=True) as page:
            while text := readable.read(256 * 1024):
                page.write(text.encode())
        for name, file in packing.sources.items():
            _pack_file(archive, name, file)


def _pack_file(archive: zipfile.ZipFile, name: str, file: Any) -> None:
    """One that cannot be read (a lost disk, a lost key) does not keep the rest from its owner."""
    try:
        source = file.storage.open(file.name)
    except OSError:
        logger.exception("A file could not be put into an export: %s", file.name)
        return
    with source, archive.open(name, "w") as copy:
        shutil.copyfileobj(source, copy, 256 * 1024)


def _data(user: User, packing: _Packing) -> Iterator[str]:
    start = {
        "schema": SCHEMA,
        "made_at": timezone.localtime().isoformat(timespec="seconds"),
        "site": settings.SITE_URL,
        "account": user.pk,
    }
    yield json.dumps(start)[:-1] + ', "data": {'
    comma = ""
    for entry in personal_data_map().values():
        shown = _shown_fields(entry)
        if shown:
            yield f"{comma}\n{json.dumps(entry.label)}: ["
            yield from _rows(entry, shown, user, packing)
            yield "]"
            comma = ","
    yield '\n}, "files": ' + json.dumps(packing.files) + "}\n"


def _shown_fields(entry: PersonalModel) -> list[models.Field]:
    return [
        entry.model._meta.get_field(name)  # type: ignore[misc]
        for name, one in entry.fields.items()
        if one.is_exported and one.category is not Category.TECHNICAL
    ]


def _rows(
    entry: PersonalModel, shown: list[models.Field], user: User, packing: _Packing
) -> Iterator[str]:
    links = [one.name for one in shown if one.is_relation and not one.many_to_many]
    rows = entry.rows_of(user).select_related(*links) if links else entry.rows_of(user)
    names = [one.name for one in shown]
    columns = {model_field.attname for model_field in shown} | {entry.model._meta.pk.attname}
    rows = rows if any(one.is_relation for one in shown) else rows.only(*columns)
    labels = {one.name: str(escape(_title(one.verbose_name))) for one in shown}
    comma = heading = ""
    for row in rows.order_by("pk").iterator(chunk_size=CHUNK):
        if not heading:
            heading = _title(entry.model._meta.verbose_name_plural)
            packing.readable.write(format_html("<section><h2>{}</h2>\n", heading))
        values = {name: _value(row, name) for name in names}
        _take_files(entry, row, packing)
        yield comma + "\n" + json.dumps(values, cls=DjangoJSONEncoder, ensure_ascii=False)
        _write_readable(packing.readable, row, labels)
        comma = ","
    if heading:
        packing.readable.write("</section>\n")


def _title(name: Any) -> str:
    """The name of a model or field in the reader's language; libraries leave some unmarked."""
    return str(capfirst(gettext(str(name))))


def _value(row: models.Model, name: str) -> Any:
    value = getattr(row, name)
    if isinstance(value, models.Model):
        return str(value)
    if isinstance(value, models.Manager):
        return [str(one) for one in value.all()]
    if isinstance(value, models.fields.files.FieldFile):
        return PurePosixPath(str(value.name)).name if value else ""
    return value if not isinstance(value, bytes | memoryview) else bytes(value).hex()


def _take_files(entry: PersonalModel, row: models.Model, packing: _Packing) -> None:
    for name in entry.file_fields:
        file = getattr(row, name)
        if entry.fields[name].is_exported and file and file.storage.exists(file.name):
            label = entry.label.lower().replace(".", "-")
            path = f"files/{label}-{row.pk}-{PurePosixPath(file.name).name}"
            packing.sources[path] = file
            packing.files[path] = {"model": entry.label, "key": row.pk, "field": name}


def _write_readable(page: IO[str], row: models.Model, labels: dict[str, str]) -> None:
    page.write("<dl>")
    for name, label in labels.items():
        display = getattr(row, f"get_{name}_display", None)
        value = display() if display else _value(row, name)
        if value not in ("", None, [], {}):
            page.write(f"<dt>{label}</dt><dd>{escape(_words(value))}</dd>")
    page.write("</dl>\n")


def _words(value: Any) -> str:
    if isinstance(value, datetime):
        value = timezone.localtime(value)
    return _as_line(value) if isinstance(value, list | dict) else str(localize(value))


def _as_line(value: Any) -> str:
    if isinstance(value, list):
        return ", ".join(str(one) for one in value)
    return json.dumps(value, ensure_ascii=False, cls=DjangoJSONEncoder)
