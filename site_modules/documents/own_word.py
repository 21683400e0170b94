"""An organisation's own Word file with `{{ name }}` in it: what it asks for, and filled in.

A placeholder is a plain name. Statements, comments, attributes, calls, filters are refused with
their words: the file is read as a program would read it (the syntax tree of Jinja, whose sandbox
stands behind it as a second wall), so nothing hides in attributes of the XML either.
"""

import re
import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from docx.opc.exceptions import OpcError
from docxtpl import DocxTemplate
from jinja2 import TemplateError, nodes
from jinja2.sandbox import SandboxedEnvironment
from lxml.etree import LxmlError

MOST_BYTES = 5 * 1024 * 1024
MOST_UNPACKED = 40 * 1024 * 1024
MOST_TEXT = 4 * 1024 * 1024
MOST_PLACEHOLDERS = 150
NAME = re.compile(r"[^\W\d]\w{0,49}")
#: Words with a meaning of their own in Jinja.
RESERVED = frozenset(
    {
        "true", "false", "none", "True", "False", "None", "self", "loop", "super", "caller",
        "varargs", "kwargs", "and", "or", "not", "in", "is", "if", "else",
    }
)  # fmt: skip
MARKED = re.compile(r"\{\{(?P<inside>.*?)\}\}|\{%.*?%\}|\{#.*?#\}|\{\{|\}\}|\{%|%\}|\{#|#\}", re.S)
ALLOWED = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name)
#: Relations by which a Word file would fetch or run something when it is opened.
FETCHES = re.compile(
    rb"/(attachedTemplate|oleObject|package|frame|subDocument|control|aFChunk|image|video|audio)"
    rb"[\"'][^>]*TargetMode\s*=\s*[\"']External|"
    rb"TargetMode\s*=\s*[\"']External[\"'][^>]*/(attachedTemplate|oleObject|package|frame"
    rb"|subDocument|control|aFChunk|image|video|audio)[\"']"
)
EMBEDDED = ("word/embeddings/", "word/activex/", "customui/")
RUNS = re.compile(r"DDEAUTO|\bDDE\b|INCLUDETEXT|INCLUDEPICTURE|MACROBUTTON", re.I)
INVALID = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
BLANK = "____________"
WORD_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DAMAGE = (OpcError, LxmlError, zipfile.BadZipFile, KeyError, ValueError, OSError, AttributeError)


class WordRefused(Exception):
    """`message` names what is wrong in the file and what to do."""

    def __init__(self, code: str, message: str | Promise) -> None:
        super().__init__(code)
        self.code, self.message = code, message


def placeholders_of(data: bytes) -> list[str]:
    """The names, in the order in which they stand. Raises WordRefused."""
    refuse_dangers(data)
    template = _opened(data)
    names: dict[str, None] = {}
    for words in _paragraphs(template):
        names |= dict.fromkeys(_names_in(words))
    if not names:
        raise WordRefused(
            "none",
            _("No placeholder was found. Write them as {{ nume }}, in double braces."),
        )
    if len(names) > MOST_PLACEHOLDERS:
        message = _("The file has more than %(most)d placeholders.") % {"most": MOST_PLACEHOLDERS}
        raise WordRefused("many", message)
    found = _check_as_program(template)
    return [*names, *sorted(found - set(names))]


def fill(data: bytes, answers: Mapping[str, str]) -> bytes:
    """The file with answers in it; what was not answered becomes a line. Raises WordRefused."""
    template = _opened(data)
    for words in _paragraphs(template):
        list(_names_in(words))
    names = _check_as_program(template)
    context = {name: clean(answers.get(name, "")) or BLANK for name in names}
    out = BytesIO()
    try:
        template.render(context, jinja_env=_environment(), autoescape=True)
        template.save(out)
    except (TemplateError, *DAMAGE) as error:
        raise _damaged() from error
    return out.getvalue()


def clean(value: Any) -> str:
    """As XML may hold it; line breaks stay."""
    words = str(value).replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    return INVALID.sub(lambda found: "\n" if found.group(0) == "\n" else "", words).strip()


def refuse_dangers(data: bytes) -> None:
    """What a checked upload may still do when somebody opens it in Word."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            parts = package.infolist()
            if sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise WordRefused("large", _("The file unpacks to more than 40 MB."))
            for part in parts:
                _refuse_part(package, part)
    except DAMAGE as error:
        raise _damaged() from error


def _refuse_part(package: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    name = part.filename.lower()
    if name.startswith(EMBEDDED):
        raise WordRefused(
            "embedded", _("The file holds other files or controls inside. Take them out.")
        )
    if name.endswith((".xml", ".rels")) and part.file_size > MOST_TEXT:
        raise WordRefused("large", _("The text of the file is too long."))
    if name.endswith(".rels") and FETCHES.search(package.read(part)):
        raise WordRefused(
            "external",
            _("The file fetches something from elsewhere when it is opened (a template, a picture, "
              "an object). Put it into the file or take it out."),
        )  # fmt: skip
    if name.endswith(".xml"):
        head = package.read(part)
        if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
            raise _damaged()


def _opened(data: bytes) -> DocxTemplate:
    try:
        template = DocxTemplate(BytesIO(data))
        template.init_docx()
        template.docx.element.body  # noqa: B018  (a package without a body is damaged)
    except DAMAGE as error:
        raise _damaged() from error
    return template


def _damaged() -> WordRefused:
    return WordRefused("damaged", _("The file cannot be read. Save it again as DOCX."))


def _parts(template: DocxTemplate) -> Iterator[Any]:
    """The roots of all texts that are filled in: body, headers, footers, footnotes."""
    from docx.opc.oxml import parse_xml

    yield template.docx.element.body
    for uri in (template.HEADER_URI, template.FOOTER_URI):
        for _key, part in template.get_headers_footers(uri):
            yield parse_xml(part.blob)
    for part in template.docx.part.package.parts:
        if part.content_type.endswith(".footnotes+xml"):
            yield parse_xml(part.blob)


def _paragraphs(template: DocxTemplate) -> Iterator[str]:
    """Text of each paragraph, however Word split it into runs."""
    for root in _parts(template):
        for paragraph in root.iter(f"{WORD_TEXT}p"):
            words = "".join(
                piece.text or ""
                for piece in paragraph.iter(f"{WORD_TEXT}t", f"{WORD_TEXT}instrText")
            )
            for piece in paragraph.iter(f"{WORD_TEXT}instrText"):
                _refuse_field(piece.text or "")
            if words:
                yield words


def _refuse_field(words: str) -> None:
    found = RUNS.search(words)
    if found:
        message = _("The file has a field that runs or fetches something: %(words)s.")
        raise WordRefused("field", message % {"words": found.group(0)})


def _names_in(words: str) -> Iterator[str]:
    for found in MARKED.finditer(words):
        inside = found.group("inside")
        if inside is None:
            raise _not_a_name(found.group(0))
        name = inside.strip()
        if not NAME.fullmatch(name) or name in RESERVED:
            raise _not_a_name(found.group(0))
        yield name


def _not_a_name(words: str) -> WordRefused:
    message = _(
        "“%(words)s” is not a placeholder. Only a name in double braces is: letters, digits and "
        "low lines, such as {{ nume_voluntar }}."
    )
    return WordRefused("not_a_name", message % {"words": words[:80]})


def _check_as_program(template: DocxTemplate) -> set[str]:
    """The names that filling in would read; raises WordRefused for anything but names."""
    environment, names = _environment(), set()
    try:
        for source in _sources(template):
            for node in _every(environment.parse(source)):
                if not isinstance(node, ALLOWED) or (
                    isinstance(node, nodes.Name) and not NAME.fullmatch(node.name)
                ):
                    raise _not_a_name(type(node).__name__)
                if isinstance(node, nodes.Name):
                    names.add(node.name)
    except TemplateError as error:
        raise _not_a_name(str(error.message or "")) from error
    return names


def _every(tree: nodes.Template) -> Iterator[nodes.Node]:
    yield tree
    yield from tree.find_all(nodes.Node)


def _sources(template: DocxTemplate) -> Iterator[str]:
    yield template.patch_xml(template.get_xml())
    for uri in (template.HEADER_URI, template.FOOTER_URI):
        for _key, part in template.get_headers_footers(uri):
            yield template.patch_xml(template.get_part_xml(part))
    for part in template.docx.part.package.parts:
        if part.content_type.endswith(".footnotes+xml"):
            yield template.patch_xml(part.blob.decode())
    properties = template.docx.core_properties
    for name in ("author", "comments", "identifier", "language", "subject", "title"):
        yield str(getattr(properties, name))


def _environment() -> SandboxedEnvironment:
    environment = SandboxedEnvironment(autoescape=True)
    for table in (environment.globals, environment.filters, environment.tests):
        table.clear()
    return environment
