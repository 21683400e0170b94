"""What is wrong with a template, in an editor's words."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from django.utils.translation import gettext as _

from cms.doctemplates.enums import SUMMED_TYPES, FieldType
from cms.doctemplates.fields import Field, Source, read_field
from cms.doctemplates.placeholders import KEY, RESERVED, keys_in, texts_of, wrong_ones


def field_problems(source: Source) -> list[str]:
    """Of the questions alone."""
    fields = [read_field(one) for one in source.get("fields") or ()]
    found = [_("There are two fields called “%s”.") % key for key, n in _counts(fields) if n > 1]
    for field in fields:
        found += _problems_of_field(field)
    return found


def _counts(fields: list[Field]) -> list[tuple[str, int]]:
    return list(Counter(field.key for field in fields).items())


def _problems_of_field(field: Field) -> Iterator[str]:
    if not KEY.fullmatch(field.key):
        yield _(
            "“%s” cannot be the name of a field: use small letters without diacritics, digits and "
            "_, beginning with a letter."
        ) % field.key  # fmt: skip
    if field.key in RESERVED:
        yield _("“%s” is filled in by the register: give the field another name.") % field.key
    if field.type == FieldType.CHOICE and len(field.choices) < 2:
        yield _("The field “%s” needs at least two answers to choose from.") % field.key
    if field.type == FieldType.ROWS:
        keys = [column.key for column in field.columns]
        if not keys:
            yield _("The field “%s” needs columns.") % field.key
        if len(set(keys)) < len(keys) or not all(KEY.fullmatch(key) for key in keys):
            yield _("Each column of “%s” needs a name of its own.") % field.key


def layout_problems(source: Source) -> list[str]:
    """Of the body: names that no field has, braces that are no names."""
    fields = {field.key: field for field in map(read_field, source.get("fields") or ())}
    found: list[str] = []
    for place, block in enumerate(source.get("layout") or (), start=1):
        for one in _with_inner(block):
            for problem in _problems_of_block(one, fields):
                found.append(
                    _("Block %(place)d: %(problem)s") % {"place": place, "problem": problem}
                )
    return list(dict.fromkeys(found))


def _with_inner(block: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield block
    for inner in block.get("layout") or ():
        yield from _with_inner(inner)


def _problems_of_block(block: Mapping[str, Any], fields: dict[str, Field]) -> Iterator[str]:
    for text in texts_of(block):
        for key in keys_in(text):
            yield from _problems_of_name(key, fields)
        for wrong in wrong_ones(text):
            yield _("“%s” is no field: write {{ name_of_the_field }}.") % wrong
    named = str(block.get("field", ""))
    if block.get("type") == "condition" and named not in fields:
        yield _unknown(named, fields)
    if block.get("type") == "rows":
        field = fields.get(named)
        if field is None or field.type != FieldType.ROWS:
            yield _("“%s” is no field made of rows.") % named
        elif block.get("total") and not any(c.type in SUMMED_TYPES for c in field.columns):
            yield _("“%s” has no column of numbers to sum up.") % named


def _problems_of_name(key: str, fields: dict[str, Field]) -> Iterator[str]:
    if key in RESERVED:
        return
    if key not in fields:
        yield _unknown(key, fields)
    elif fields[key].type == FieldType.ROWS:
        yield _("“%s” is made of rows: show it with the block for rows.") % key


def _unknown(key: str, fields: dict[str, Field]) -> str:
    known = ", ".join(fields) or "–"
    return _("there is no field “%(key)s”. The fields are: %(known)s.") % {
        "key": key, "known": known,
    }  # fmt: skip
