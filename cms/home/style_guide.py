"""What the style guide shows: its parts, and a form with every kind of field and its errors."""

from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.enums import ICON_NAMES
from cms.core.forms import SiteForm

PARTS = (
    ("culori", _("Colours"), "colours"),
    ("tipografie", _("Typography"), "typography"),
    ("pictograme", _("Icons"), "icons"),
    ("butoane", _("Buttons"), "buttons"),
    ("etichete", _("Labels and states"), "labels"),
    ("formulare", _("Forms"), "forms"),
    ("carduri", _("Cards and rows"), "cards"),
    ("mesaje", _("Messages"), "messages"),
    ("navigare", _("Navigation"), "navigation"),
    ("date", _("Data and empty states"), "data"),
)
COLOURS = (
    "bg", "surface", "well", "line", "line-strong", "ink", "ink-2", "brand", "brand-strong",
    "night", "water", "focus", "ok", "warn", "danger", "visited",
)  # fmt: skip


class StyleGuideForm(SiteForm):
    """Never sent; it only shows how fields look."""

    name = forms.CharField(label=_("Your name"), help_text=_("As it should appear on the site."))
    email = forms.EmailField(label=_("E-mail address"))
    county = forms.ChoiceField(
        label=_("County"), choices=[("", "–"), ("MM", "Maramureș"), ("IS", "Iași")], required=False
    )
    about = forms.CharField(label=_("About you"), widget=forms.Textarea, required=False)
    visibility = forms.ChoiceField(
        label=_("Who sees the profile"),
        widget=forms.RadioSelect,
        choices=[("all", _("Everyone")), ("members", _("Members only"))],
        initial="members",
        required=False,
    )
    file = forms.FileField(label=_("File"), required=False, help_text=_("PDF, at most 25 MB."))
    agrees = forms.BooleanField(label=_("I agree to the rules of use"))


def style_guide_context() -> dict[str, Any]:
    """Parts of the guide and the values their templates show."""
    form = StyleGuideForm({"email": "adresă greșită", "visibility": "members"})
    form.is_valid()
    row = [
        {"label": "Document", "text": "Contract de voluntariat"},
        {"label": "Cine semnează", "text": "ambele părți"},
    ]
    return {
        "parts": [
            {"id": key, "title": title, "template": f"home/style_guide/{name}.html"}
            for key, title, name in PARTS
        ],
        "form": form,
        "icons": ICON_NAMES,
        "colours": COLOURS,
        "today": timezone.localdate(),
        "pages": Paginator(range(90), 10).get_page(2),
        "crumbs": [{"title": "", "url": "/"}],
        "steps": [
            {"title": _("You ask"), "text": _("You fill in a short form."), "icon": "edit"},
            {"title": _("We answer"), "text": _("Within three working days."), "icon": "reply"},
        ],
        "figures": [
            {"count": 214, "label": "organizații"},
            {"count": 3480, "label": "membri"},
        ],
        "columns": ["Document", "Cine semnează"],
        "rows": [row],
    }
