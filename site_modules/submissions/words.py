"""The words of a submission, field by field."""

from pathlib import PurePath
from typing import Any

from django.db.models import FileField
from django.utils.formats import localize
from django.utils.html import format_html_join, linebreaks
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import capfirst
from django.utils.translation import gettext as _

#: (name of the field, its label, what stands there)
Field = tuple[str, str, str]


def fields_of(obj: Any) -> list[Field]:
    """Every field that the author fills, in the order of `submission_fields`."""
    return [(name, _label(obj, name), _text(obj, name)) for name in obj.submission_fields]


def text_of(obj: Any) -> str:
    """All of it as plain text: the evidence beside a decision."""
    return "\n".join(f"{label}: {text}" for _name, label, text in fields_of(obj) if text)


def fields_html(obj: Any) -> SafeString:
    """A plain look for kinds that bring none of their own."""
    rows = (
        (label, mark_safe(linebreaks(text, autoescape=True)))  # noqa: S308  escaped right here
        for _name, label, text in fields_of(obj)
        if text
    )
    return format_html_join("\n", "<h3>{}</h3>{}", rows)


def differences(submission: Any) -> list[tuple[str, str, str]]:
    """(label, approved text, new text) of each field in which the words that wait differ from those
    that readers saw last; empty where nothing was approved before or nothing waits."""
    before = submission.approved_words()
    if before is None or not submission.is_waiting:
        return []
    old = {name: text for name, _title, text in fields_of(before)}
    return [
        (label, old.get(name, ""), text)
        for name, label, text in fields_of(submission.latest_words())
        if old.get(name, "") != text
    ]


def _label(obj: Any, name: str) -> str:
    field = obj._meta.get_field(name)
    found = getattr(field, "verbose_name", None) or field.related_model._meta.verbose_name_plural
    return str(capfirst(found))


def _text(obj: Any, name: str) -> str:
    chosen = getattr(obj, f"get_{name}_display", None)
    value = chosen() if chosen else getattr(obj, name)
    if hasattr(value, "all"):
        return ", ".join(str(one) for one in value.all())
    if isinstance(value, bool):
        return _("yes") if value else _("no")
    if isinstance(obj._meta.get_field(name), FileField):
        return PurePath(value.name).name if value else ""
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    return "" if value is None else str(localize(value))
