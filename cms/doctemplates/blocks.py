"""What a template is made of, as editors meet it."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock

from cms.doctemplates.enums import COLUMN_TYPES, Align, FieldType, ListStyle, Test
from cms.doctemplates.sources import source_choices

NAMES_HELP = _("Write {{ name_of_a_field }} where an answer belongs.")
KEY_HELP = _("Small letters, digits and _, such as nume_voluntar. The text names it so.")


class TitleBlock(blocks.StructBlock):
    text = blocks.CharBlock(label=_("title"), max_length=200)
    number = blocks.BooleanBlock(
        label=_("“Nr. … din …” below it"), required=False, help_text=_("From the register.")
    )

    class Meta:
        icon = "title"
        label = _("Title of the document")
        description = _("The name of the document, in the middle.")


class HeadingBlock(blocks.StructBlock):
    text = blocks.CharBlock(label=_("text"), max_length=200)
    level = blocks.ChoiceBlock(
        label=_("level"), choices=[("2", _("Section")), ("3", _("Subsection"))], default="2"
    )

    class Meta:
        icon = "title"
        label = _("Heading")
        description = _("Divides the document; not numbered.")


class ParagraphBlock(blocks.StructBlock):
    text = blocks.RichTextBlock(label=_("text"), features=["bold", "italic"], help_text=NAMES_HELP)
    align = blocks.ChoiceBlock(label=_("place"), choices=Align.choices, default=Align.START)

    class Meta:
        icon = "pilcrow"
        label = _("Paragraphs")
        description = _("Text with the answers inside.")


class ClauseBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("text"), rows=2, help_text=NAMES_HELP)
    points = blocks.ListBlock(
        blocks.TextBlock(rows=1), label=_("points a), b), c)"), min_num=0, default=[],
        collapsed=True,
    )  # fmt: skip


class ClausesBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("title"), max_length=200)
    clauses = blocks.ListBlock(ClauseBlock(), label=_("clauses"), min_num=0, default=[])

    class Meta:
        icon = "list-ol"
        label = _("Numbered clauses")
        description = _("A numbered part with clauses 1.1, 1.2 and points below them.")


class ItemsBlock(blocks.StructBlock):
    style = blocks.ChoiceBlock(
        label=_("style"), choices=ListStyle.choices, default=ListStyle.BULLET
    )
    items = blocks.ListBlock(blocks.TextBlock(rows=1), label=_("items"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("List")
        description = _("Items with bullets, numbers or boxes to tick.")


class FactBlock(blocks.StructBlock):
    label = blocks.CharBlock(label=_("label"), max_length=120)
    text = blocks.CharBlock(label=_("text"), max_length=400, help_text=NAMES_HELP)


class FactsBlock(blocks.StructBlock):
    lines = blocks.ListBlock(FactBlock(), label=_("lines"), min_num=1)

    class Meta:
        icon = "form"
        label = _("Lines “label: answer”")
        description = _("Data one below the other, as in a form.")


class FixedTableBlock(blocks.StructBlock):
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=200)
    table = TypedTableBlock(
        [("text", blocks.TextBlock(label=_("text"), required=False, rows=1))], label=_("table")
    )

    class Meta:
        icon = "table"
        label = _("Table")
        description = _("A table whose rows stand in the template.")


class RowsTableBlock(blocks.StructBlock):
    field = blocks.CharBlock(
        label=_("field"), max_length=50, help_text=_("The name of a field made of rows.")
    )
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=200)
    total = blocks.BooleanBlock(label=_("sum up columns of numbers"), required=False)

    class Meta:
        icon = "table"
        label = _("Repeated rows")
        description = _("A table with one row for each row that somebody fills in.")


class NoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("text"), rows=2, help_text=NAMES_HELP)

    class Meta:
        icon = "warning"
        label = _("Framed note")
        description = _("Something the reader must not miss.")


class PartyBlock(blocks.StructBlock):
    role = blocks.CharBlock(label=_("who signs"), max_length=120)
    name = blocks.CharBlock(label=_("name"), required=False, max_length=200)
    note = blocks.CharBlock(label=_("line below the name"), required=False, max_length=200)


class SignaturesBlock(blocks.StructBlock):
    parties = blocks.ListBlock(PartyBlock(), label=_("who signs"), min_num=1, max_num=6)

    class Meta:
        icon = "edit"
        label = _("Signatures")
        description = _("Places to sign, two beside each other; never parted by a page.")


class AnnexBlock(blocks.StructBlock):
    title = blocks.CharBlock(label=_("title"), max_length=200)

    class Meta:
        icon = "doc-empty"
        label = _("Annex")
        description = _("Begins on a new page as “Anexa 1. …”; clauses are numbered anew.")


def body_blocks() -> list[tuple[str, blocks.Block]]:
    return [
        ("title", TitleBlock()),
        ("heading", HeadingBlock()),
        ("paragraph", ParagraphBlock()),
        ("clauses", ClausesBlock()),
        ("list", ItemsBlock()),
        ("facts", FactsBlock()),
        ("table", FixedTableBlock()),
        ("rows", RowsTableBlock()),
        ("note", NoteBlock()),
        ("signatures", SignaturesBlock()),
        ("annex", AnnexBlock()),
    ]


class ConditionBlock(blocks.StructBlock):
    """Holds blocks, and `inner` times further conditions inside it."""

    field = blocks.CharBlock(label=_("field"), max_length=50)
    test = blocks.ChoiceBlock(label=_("when"), choices=Test.choices, default=Test.FILLED)
    value = blocks.CharBlock(
        label=_("answer"), required=False, max_length=200,
        help_text=_("For “the field is” and “is not”; yes and no are da and nu."),
    )  # fmt: skip

    def __init__(self, local_blocks: Any = (), *, inner: int = 0, **kwargs: Any) -> None:
        below = body_blocks()
        if inner:
            below.append(("condition", ConditionBlock(inner=inner - 1)))
        stream = blocks.StreamBlock(below, label=_("blocks"), min_num=1)
        super().__init__([("blocks", stream), *local_blocks], **kwargs)

    class Meta:
        icon = "cog"
        label = _("Only when…")
        description = _("Blocks that stand in the document when a field is answered so.")


#: Conditions inside a condition: a third level is as much as an editor still follows.
INNER_CONDITIONS = 2


class BodyBlock(blocks.StreamBlock):
    """The body of a template."""

    def __init__(self, local_blocks: Any = (), **kwargs: Any) -> None:
        own = [*body_blocks(), ("condition", ConditionBlock(inner=INNER_CONDITIONS))]
        super().__init__([*own, *local_blocks], **kwargs)


#: A field of rows is a block of its own.
SIMPLE_TYPES = [choice for choice in FieldType.choices if choice[0] != FieldType.ROWS]
TYPES_OF_COLUMNS = [(one.value, one.label) for one in COLUMN_TYPES]


class FieldBlock(blocks.StructBlock):
    key = blocks.CharBlock(label=_("name in the text"), max_length=50, help_text=KEY_HELP)
    label = blocks.CharBlock(label=_("question"), max_length=150)
    type = blocks.ChoiceBlock(label=_("type"), choices=SIMPLE_TYPES, default=FieldType.TEXT)
    required = blocks.BooleanBlock(label=_("must be answered"), required=False)
    help = blocks.CharBlock(label=_("help"), required=False, max_length=300)
    source = blocks.ChoiceBlock(
        label=_("filled in from"), choices=source_choices, required=False,
        help_text=_("What the platform knows already; it can be changed in the form."),
    )  # fmt: skip
    choices = blocks.TextBlock(
        label=_("answers to choose from"), required=False, rows=2, help_text=_("One on each line.")
    )
    sensitive = blocks.BooleanBlock(
        label=_("identity data"), required=False,
        help_text=_("Kept encrypted and shown masked: CNP, series of an identity card, account."),
    )  # fmt: skip
    sample = blocks.CharBlock(
        label=_("example"), required=False, max_length=300,
        help_text=_("Invented; for the preview. Dates as 2026-03-02."),
    )  # fmt: skip

    class Meta:
        icon = "form"
        label = _("Field")
        description = _("One question of the form.")
        label_format = "{label}"


class ColumnBlock(blocks.StructBlock):
    key = blocks.CharBlock(label=_("name in the text"), max_length=50, help_text=KEY_HELP)
    label = blocks.CharBlock(label=_("head of the column"), max_length=80)
    type = blocks.ChoiceBlock(label=_("type"), choices=TYPES_OF_COLUMNS, default=FieldType.TEXT)
    sample = blocks.CharBlock(
        label=_("example"), required=False, max_length=300,
        help_text=_("Examples of several rows are parted by |."),
    )  # fmt: skip


class RowsFieldBlock(blocks.StructBlock):
    key = blocks.CharBlock(label=_("name in the text"), max_length=50, help_text=KEY_HELP)
    label = blocks.CharBlock(label=_("question"), max_length=150)
    required = blocks.BooleanBlock(label=_("must be answered"), required=False)
    help = blocks.CharBlock(label=_("help"), required=False, max_length=300)
    columns = blocks.ListBlock(ColumnBlock(), label=_("columns"), min_num=1, max_num=12)

    class Meta:
        icon = "table"
        label = _("Field made of rows")
        description = _("A small table that somebody fills in, as many rows as needed.")
        label_format = "{label}"


class FieldsBlock(blocks.StreamBlock):
    """The questions of a template."""

    field = FieldBlock()
    rows = RowsFieldBlock()
