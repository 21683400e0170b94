"""Blocks of words."""

from typing import Any

from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from cms.core.enums import TONE_ICONS, Tone

TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link"]


class HeadingBlock(blocks.StructBlock):
    """A heading inside the page, with an anchor of its own text."""

    text = blocks.CharBlock(label=_("text"), max_length=150)
    level = blocks.ChoiceBlock(
        label=_("level"),
        choices=[("h2", _("Section")), ("h3", _("Subsection"))],
        default="h2",
        search_index=False,
    )

    def get_context(self, value: Any, parent_context: dict | None = None) -> dict:
        context = super().get_context(value, parent_context)
        context["anchor"] = slugify(value["text"]) or None
        return context

    class Meta:
        icon = "title"
        label = _("Heading")
        description = _("Divides the page; readers of screen readers jump from one to the next.")
        template = "blocks/heading.html"
        preview_value = {"text": "De ce ne întâlnim", "level": "h2"}


class TextBlock(blocks.RichTextBlock):
    """Paragraphs and lists."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("features", TEXT_FEATURES)
        super().__init__(**kwargs)

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        description = _("Paragraphs, lists, links; short sentences help everyone.")
        template = "blocks/text.html"
        preview_value = "<p>Completezi formularul, un <b>moderator</b> îl verifică.</p>"


class QuoteBlock(blocks.StructBlock):
    """Somebody's words, with their name."""

    text = blocks.TextBlock(label=_("quote"))
    attribution = blocks.CharBlock(label=_("who said it"), required=False)
    role = blocks.CharBlock(label=_("role"), required=False)

    class Meta:
        icon = "openquote"
        label = _("Quote")
        description = _("Somebody's own words, with their name and role.")
        template = "blocks/quote.html"
        preview_value = {
            "text": "Am început cu trei voluntari și o sală împrumutată.",
            "attribution": "Ioana Munteanu",
            "role": "coordonatoare de voluntari",
        }


class CalloutBlock(blocks.StructBlock):
    """A framed notice."""

    tone = blocks.ChoiceBlock(
        label=_("tone"), choices=Tone.choices, default=Tone.INFO, search_index=False
    )
    title = blocks.CharBlock(label=_("title"), required=False, max_length=120)
    text = TextBlock(label=_("text"))

    def get_context(self, value: Any, parent_context: dict | None = None) -> dict:
        context = super().get_context(value, parent_context)
        context["icon"] = TONE_ICONS.get(value["tone"], "info")
        return context

    class Meta:
        icon = "warning"
        label = _("Callout")
        description = _("Something the reader must not miss, in a frame.")
        template = "blocks/callout.html"
        preview_value = {
            "tone": "info",
            "title": "Bine de știut",
            "text": "<p>Contractul se încheie înainte de prima zi.</p>",
        }
