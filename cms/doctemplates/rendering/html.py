"""The preview: the same nodes as a piece of a page."""

from functools import singledispatch

from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from cms.doctemplates.enums import Align, ListStyle
from cms.doctemplates.fields import Answers, Source
from cms.doctemplates.rendering import flow as nodes
from cms.doctemplates.rendering.flow import Runs, flow
from cms.doctemplates.rendering.footer import DRAFT
from cms.doctemplates.rendering.marks import Marks

#: Tables of more columns are moved sideways on a phone, by the keyboard too.
WIDE_COLUMNS = 4
ALIGNED = {Align.CENTER: " center", Align.END: " paper-end"}


def to_html(source: Source, answers: Answers, marks: Marks | None = None) -> SafeString:
    """The document as HTML, below the headings of the page around it."""
    pieces = [_html(node) for node in flow(source, answers, marks)]
    if marks and marks.draft:
        pieces.insert(0, format_html('<p class="center"><strong>{}</strong></p>', DRAFT))
    return mark_safe('<div class="paper">' + "\n".join(pieces) + "</div>")  # noqa: S308


def _inline(runs: Runs) -> SafeString:
    return mark_safe("".join(_run(run) for run in runs))  # noqa: S308  (each run is escaped)


def _run(run: nodes.Run) -> str:
    text = str(conditional_escape(run.text)).replace("\n", "<br>")
    if run.blank:
        text = f'<span class="blank">{text}</span>'
    if run.italic:
        text = f"<em>{text}</em>"
    return f"<strong>{text}</strong>" if run.bold else text


@singledispatch
def _html(node: nodes.Node) -> SafeString:
    raise TypeError(node)


@_html.register
def _title(node: nodes.Title) -> SafeString:
    number = format_html('<p class="center">{}</p>', _inline(node.number)) if node.number else ""
    return format_html('<h3 class="center paper-title">{}</h3>{}', _inline(node.runs), number)


@_html.register
def _heading(node: nodes.Heading) -> SafeString:
    tag = mark_safe("h4" if node.level == 2 else "h5")  # noqa: S308
    return format_html("<{0}>{1}</{0}>", tag, _inline(node.runs))


@_html.register
def _paragraph(node: nodes.Paragraph) -> SafeString:
    css = ALIGNED.get(node.align, "")  # type: ignore[call-overload]
    return format_html('<p class="paper-text{}">{}</p>', css, _inline(node.runs))


@_html.register
def _clauses(node: nodes.Clauses) -> SafeString:
    return format_html(
        '<h4>{}. {}</h4><ol class="paper-clauses" role="list">{}</ol>',
        str(node.number),
        _inline(node.title),
        format_html_join("", "{}", ((_clause(one),) for one in node.clauses)),
    )


def _clause(one: nodes.Clause) -> SafeString:
    points = format_html_join("", "{}", ((_clause(point),) for point in one.points))
    below = format_html('<ol class="paper-clauses" role="list">{}</ol>', points) if points else ""
    return format_html("<li><span>{}</span> {}{}</li>", one.label, _inline(one.runs), below)


@_html.register
def _items(node: nodes.Items) -> SafeString:
    items = list(enumerate(node.items, start=1))
    if node.style == ListStyle.NUMBER:
        labels = [f"{place}." for place, _runs in items]
    else:
        labels = ["☐" if node.style == ListStyle.BOX else "•"] * len(items)
    return format_html(
        '<ul class="paper-clauses" role="list">{}</ul>',
        format_html_join(
            "",
            "<li><span>{}</span> {}</li>",
            ((label, _inline(runs)) for label, (_place, runs) in zip(labels, items, strict=True)),
        ),
    )


@_html.register
def _facts(node: nodes.Facts) -> SafeString:
    rows = ((_inline(label), _inline(value)) for label, value in node.items)
    return format_html_join("", '<p class="paper-fact">{} {}</p>', rows)


@_html.register
def _table(node: nodes.Table) -> SafeString:
    caption = format_html("<caption>{}</caption>", _inline(node.caption)) if node.caption else ""
    head = format_html_join(
        "",
        '<th scope="col"{}>{}</th>',
        (
            (format_html(' class="{}"', "paper-number") if place in node.numeric else "", name)
            for place, name in enumerate(node.header)
        ),
    )
    body = mark_safe(  # noqa: S308  (made of escaped cells)
        "".join(
            "<tr>" + "".join(_cell(node, place, cell) for place, cell in enumerate(row)) + "</tr>"
            for row in node.rows
        )
    )
    focus = format_html(' tabindex="{}"', 0) if len(node.header) > WIDE_COLUMNS else ""
    return format_html(
        '<div class="table-scroll"{}><table class="paper-table">{}<thead><tr>{}</tr></thead>'
        "<tbody>{}</tbody></table></div>",
        focus, caption, head, body,
    )  # fmt: skip


def _cell(table: nodes.Table, place: int, runs: Runs) -> str:
    css = ' class="paper-number"' if place in table.numeric else ""
    return f"<td{css}>{_inline(runs)}</td>"


@_html.register
def _note(node: nodes.Note) -> SafeString:
    return format_html('<p class="paper-note">{}</p>', _inline(node.runs))


@_html.register
def _signatures(node: nodes.Signatures) -> SafeString:
    cells = format_html_join(
        "",
        '<div><p>{}</p>{}{}<p class="paper-line">Semnătura:</p></div>',
        (
            (_inline(one.role), _line(one.name), _line(one.note))
            for one in node.parties
        ),
    )  # fmt: skip
    return format_html('<div class="paper-signatures">{}</div>', cells)


def _line(runs: Runs) -> SafeString | str:
    return format_html("<p>{}</p>", _inline(runs)) if runs else ""


@_html.register
def _annex(node: nodes.Annex) -> SafeString:
    return format_html(
        '<h3 class="paper-annex">{}. {}</h3>', node.label, _inline(node.runs)
    )  # fmt: skip
