"""Blocks that arrange: cards, steps, accordion, table, call to action."""

from typing import Any, ClassVar

from django.contrib.auth.models import AnonymousUser
from django.db.models import prefetch_related_objects
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock
from wagtail.models import Page
from wagtail_localize.segments import StringSegmentValue

from cms.core.access import is_open_to_all, visible_pages
from cms.core.addresses import page_address
from cms.core.blocks.links import LinkBlockMixin, LinkValue
from cms.core.blocks.text import TextBlock
from cms.core.enums import ICON_CHOICES


class AccordionItemBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("question or title"), max_length=180)
    text = TextBlock(label=_("text"))

    class Meta:
        icon = "help"
        label = _("Item")
        description = _("One line that opens.")
        template = "blocks/accordion_item.html"
        preview_value = {"title": "Cine vede întrebarea mea?", "text": "<p>Doar mentorul.</p>"}


class AccordionBlock(blocks.StructBlock):
    """Questions that open on demand, without JavaScript."""

    items = blocks.ListBlock(AccordionItemBlock(), label=_("items"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("Accordion")
        description = _("Questions and answers that open one by one.")
        template = "blocks/accordion.html"
        preview_value = {
            "items": [
                {"title": "Cine vede întrebarea mea?", "text": "<p>Doar mentorul.</p>"},
                {"title": "Cât durează?", "text": "<p>De obicei trei zile lucrătoare.</p>"},
            ]
        }


class CardBlock(LinkBlockMixin):
    title = blocks.CharBlock(label=_("title"), max_length=120)
    text = blocks.TextBlock(label=_("text"), required=False, max_length=300)
    icon = blocks.ChoiceBlock(
        label=_("icon"), choices=ICON_CHOICES, required=False, search_index=False
    )

    class Meta:
        icon = "placeholder"
        label = _("Card")
        description = _("A title, a line of text and where it leads.")
        template = "blocks/card.html"
        value_class = LinkValue
        preview_value = {"title": "Resurse utile", "text": "Modele și ghiduri.", "icon": "file"}


class CardsBlock(blocks.StructBlock):
    """Entry points side by side."""

    title = blocks.CharBlock(label=_("title"), required=False, max_length=120)
    cards = blocks.ListBlock(CardBlock(), label=_("cards"), min_num=1)

    class Meta:
        icon = "grip"
        label = _("Cards")
        description = _("Entry points side by side, each with an icon and a line of text.")
        template = "blocks/cards.html"
        preview_value = {
            "title": "Ce găsești aici",
            "cards": [
                {"title": "Resurse utile", "text": "Modele și ghiduri.", "icon": "file"},
                {"title": "Solicită sfaturi", "text": "Întrebi un mentor.", "icon": "help"},
            ],
        }

    def get_context(self, value: Any, parent_context: dict | None = None) -> dict:
        context = super().get_context(value, parent_context)
        context["cards"] = [_card(card) for card in value["cards"]]
        context["level"] = "h3" if value["title"] else "h2"
        return context


def _card(value: Any) -> dict[str, Any]:
    """What the card component shows; a closed target gets a lock."""
    target = value.target
    return {
        "title": value["title"],
        "text": value["text"],
        "icon": value["icon"],
        "url": value.href,
        "accent": getattr(target.specific_deferred, "accent", "") if target else "",
        "is_closed": bool(target) and not is_open_to_all(target),
    }


class StepBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("title"), max_length=120)
    text = blocks.TextBlock(label=_("text"), required=False, max_length=400)
    icon = blocks.ChoiceBlock(
        label=_("icon"), choices=ICON_CHOICES, required=False, search_index=False
    )

    class Meta:
        icon = "arrow-right"
        label = _("Step")
        description = _("One step of a sequence.")
        template = "blocks/step.html"
        preview_value = {"title": "Îți faci un cont", "text": "Durează puțin.", "icon": "user"}


class StepsBlock(blocks.StructBlock):
    """What to do, in order."""

    title = blocks.CharBlock(label=_("title"), required=False, max_length=120)
    steps = blocks.ListBlock(StepBlock(), label=_("steps"), min_num=1)

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        description = _("What to do, in order, in a few words each.")
        template = "blocks/steps.html"
        preview_value = {
            "title": "Începi în doi pași",
            "steps": [
                {"title": "Îți faci un cont", "text": "Ai nevoie de un e-mail.", "icon": "user"},
                {"title": "Intri în discuție", "text": "Citești și răspunzi.", "icon": "dialog"},
            ],
        }


class CallToActionBlock(LinkBlockMixin):
    """One thing to do next, as a button."""

    title = blocks.CharBlock(label=_("title"), max_length=120)
    text = blocks.TextBlock(label=_("text"), required=False, max_length=300)
    label = blocks.CharBlock(label=_("text of the button"), max_length=60)

    class Meta:
        icon = "link"
        label = _("Call to action")
        description = _("The one thing to do next, as a button that begins with a verb.")
        template = "blocks/call_to_action.html"
        value_class = LinkValue
        preview_value = {
            "title": "Ai o întrebare?",
            "text": "Îți răspundem în cel mult trei zile lucrătoare.",
            "label": "Scrie-ne",
            "url": "https://exemplu.ro/contact/",
        }


class TranslatedTableBlock(TypedTableBlock):
    """A table whose headings and cells are translated one by one; wagtail-localize knows none."""

    def get_translatable_segments(self, value: Any) -> list[StringSegmentValue]:
        texts = [(f"h{place}", column["heading"]) for place, column in enumerate(value.columns)]
        texts += [
            (f"r{row}c{place}", str(cell))
            for row, data in enumerate(value.row_data)
            for place, cell in enumerate(data["values"])
        ]
        return [StringSegmentValue(path, text) for path, text in texts if text]

    def restore_translated_segments(self, value: Any, segments: Any) -> Any:
        said = {segment.path: segment.render_text() for segment in segments}
        columns = [
            {**column, "heading": said.get(f"h{place}", column["heading"])}
            for place, column in enumerate(value.columns)
        ]
        rows = [
            {
                **data,
                "values": [
                    said.get(f"r{row}c{place}", cell) for place, cell in enumerate(data["values"])
                ],
            }
            for row, data in enumerate(value.row_data)
        ]
        return TypedTable(columns=columns, row_data=rows, caption=value.caption)


class TableBlock(blocks.StructBlock):
    """Data with a caption and named columns."""

    caption = blocks.CharBlock(label=_("caption"), max_length=180)
    table = TranslatedTableBlock(
        [("text", blocks.CharBlock(label=_("text"), required=False))], label=_("table")
    )

    def get_context(self, value: Any, parent_context: dict | None = None) -> dict:
        context = super().get_context(value, parent_context)
        table = value["table"]
        context["columns"] = [column["heading"] for column in table.columns]
        context["rows"] = [
            [
                {"label": column["heading"], "text": str(cell)}
                for column, cell in zip(table.columns, row["values"], strict=False)
            ]
            for row in table.row_data
        ]
        return context

    class Meta:
        icon = "table"
        label = _("Table")
        description = _("Data with a caption; on a phone each row becomes a block.")
        template = "blocks/table.html"

    def get_preview_value(self) -> Any:
        return self.to_python(
            {
                "caption": "Documente la început de colaborare",
                "table": {
                    "columns": [
                        {"type": "text", "heading": "Document"},
                        {"type": "text", "heading": "Cine semnează"},
                    ],
                    "rows": [{"values": ["Contract de voluntariat", "ambele părți"]}],
                    "caption": "",
                },
            }
        )


class PageCardsBlock(blocks.StructBlock):
    """Pages of the site as cards with their pictures; closed ones stay hidden from visitors."""

    title = blocks.CharBlock(label=_("title"), max_length=120)
    pages = blocks.ListBlock(blocks.PageChooserBlock(), label=_("pages"), min_num=1)
    more = blocks.PageChooserBlock(label=_("page with all of them"), required=False)

    def get_context(self, value: Any, parent_context: dict | None = None) -> dict:
        context = super().get_context(value, parent_context)
        request = (parent_context or {}).get("request")
        context["items"] = _readable(value["pages"], getattr(request, "user", None))
        more = value["more"]
        context["more_url"] = page_address(more.localized) if more and more.live else ""
        return context

    class Meta:
        icon = "doc-empty"
        label = _("Pages as cards")
        description = _("Pages of the site with picture and summary, as far as the reader may see.")
        template = "blocks/page_cards.html"
        preview_template = "blocks/page_cards_preview.html"
        preview_value: ClassVar[dict[str, Any]] = {"title": "De citit", "pages": [], "more": None}


def _readable(pages: Any, user: Any) -> list[Page]:
    """The chosen pages in the reader's language, those the reader may see, in the given order."""
    localized = [page.localized for page in pages if page]
    chosen = {page.pk: page for page in localized}
    allowed = visible_pages(Page.objects.filter(pk__in=chosen), user or AnonymousUser())
    found = {page.pk: page for page in allowed.specific()}
    prefetch_related_objects(list(found.values()), "social_image__renditions")
    return [found[pk] for pk in chosen if pk in found]
