"""Forms through our templates, each shape of a field written once.

Most of what a form costs is the same on every page that shows it: labels, hints, dozens of options.
A widget and the block around a field are kept in the memory of the process, with a stand-in where
somebody's own words stand: what people type is not kept.
"""

import marshal
from collections.abc import Callable, Mapping
from typing import Any

from django.forms.boundfield import BoundField
from django.forms.renderers import TemplatesSetting
from django.utils.functional import Promise
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

#: Stands for a value or a widget; HTML forbids its letters.
STAND_IN = "\x00own\x00"
FIELD_TEMPLATE = "forms/field.html"
WIDGETS = "django/forms/widgets"
#: Show a value as it is, once.
ONE_VALUE = {
    f"{WIDGETS}/{name}.html"
    for name in ("text", "email", "url", "number", "hidden", "date", "time", "datetime", "textarea")
}
#: Show which of some values is chosen.
CHOICES = {
    f"{WIDGETS}/{name}.html"
    for name in ("select", "checkbox", "checkbox_option", "radio_option", "select_option")
}
MOST_KEPT = 1_000


class Unkeepable(Exception):
    """Something of a widget cannot be told from another of its kind by its value."""


class KeptFormRenderer(TemplatesSetting):
    """Django's own, with what it made before."""

    def render(self, template_name: str, context: dict[str, Any], request: Any = None) -> str:
        if set(context) == {"widget"} and request is None:
            return self._widget(template_name, context["widget"])
        field = context.get("field")
        if template_name == FIELD_TEMPLATE and isinstance(field, BoundField):
            return self._block(field, context)
        return self._made(template_name, context)

    def _made(self, template_name: str, context: dict[str, Any]) -> str:
        return super().render(template_name, context)

    def _widget(self, template_name: str, widget: dict[str, Any]) -> str:
        value: Any = widget.get("value")
        has_value = value not in (None, "", [])
        is_typed = has_value and template_name in ONE_VALUE
        shown = {**widget, "value": STAND_IN} if is_typed else widget
        try:
            if has_value and not is_typed and template_name not in CHOICES:
                raise Unkeepable
            key = (template_name, get_language(), _key_of(shown))
        except Unkeepable:
            return self._made(template_name, {"widget": widget})
        html = _kept(key, lambda: self._made(template_name, {"widget": shown}))
        return _put_in(html, conditional_escape(value)) if is_typed else html

    def _block(self, field: BoundField, context: dict[str, Any]) -> str:
        """The block around a field; its widget, and what is said of a mistake, are its own."""
        if field.errors or field.use_fieldset:
            return self._made(FIELD_TEMPLATE, context)
        widget = field.field.widget
        key = (
            FIELD_TEMPLATE,
            get_language(),
            (field.auto_id, field.id_for_label, str(field.label), _told(field.help_text)),
            (field.field.required, getattr(widget, "input_type", "")),
        )
        html = _kept(
            key, lambda: self._made(FIELD_TEMPLATE, {**context, "field": _WithoutWidget(field)})
        )
        return _put_in(html, str(field))


class _WithoutWidget:
    """A field whose widget is put in later."""

    def __init__(self, field: BoundField) -> None:
        self._field = field

    def __getattr__(self, name: str) -> Any:
        return getattr(self._field, name)

    def __html__(self) -> str:
        return STAND_IN

    __str__ = __html__


_html: dict[Any, str] = {}


def _kept(key: Any, make: Callable[[], str]) -> str:
    found = _html.get(key)
    if found is None:
        found = make()
        if len(_html) >= MOST_KEPT:
            _html.clear()
        _html[key] = found
    return found


def _put_in(html: str, own: str) -> SafeString:
    return mark_safe(html.replace(STAND_IN, own))  # noqa: S308 (escaped by the callers)


def _key_of(widget: dict[str, Any]) -> Any:
    """A key for all that a widget shows. Plain values are told apart in one step, which counts for
    the dozens of options of a list."""
    if "optgroups" in widget:
        groups = [
            (name, [_plain_option(one) for one in options], index)
            for name, options, index in widget["optgroups"]
        ]
        shown = {**widget, "optgroups": groups}
    else:
        shown = widget
    try:
        return marshal.dumps(shown, 0)
    except ValueError:
        return _told(widget)


def _plain_option(option: dict[str, Any]) -> dict[str, Any]:
    """Labels in the language of now, keys of rows as they are written."""
    label, value = option["label"], option["value"]
    return {
        **option,
        "label": str(label) if isinstance(label, Promise) else label,
        "value": value if value is None or isinstance(value, str | int) else str(value),
    }


def _told(value: Any) -> Any:
    """The value as a key: equal for what renders alike."""
    if value is None or isinstance(value, bool | int | float):
        return (type(value), value)
    if isinstance(value, SafeString):
        return (SafeString, str(value))
    if isinstance(value, str):
        return value
    if isinstance(value, Promise):
        return _told(str(value))
    if isinstance(value, Mapping):
        return tuple((name, _told(one)) for name, one in value.items())
    if isinstance(value, list | tuple):
        return tuple(map(_told, value))
    raise Unkeepable
