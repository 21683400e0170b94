"""The PDF: tagged (PDF/UA-1) and made to be kept (PDF/A-2a), set by typst from the nodes.

The words reach typst as data, never as source; fonts come with it, packages of the network are
not used.
"""

import json
import re
from datetime import date
from functools import cache, singledispatch
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from cms.doctemplates.fields import Answers, Source
from cms.doctemplates.rendering import flow as nodes
from cms.doctemplates.rendering.flow import Runs, flow
from cms.doctemplates.rendering.footer import DRAFT, footer_lines
from cms.doctemplates.rendering.marks import Marks, RenderFailed
from cms.doctemplates.rendering.qr import qr_svg
from cms.doctemplates.rendering.values import clean_text
from cms.doctemplates.rendering.widths import column_shares, is_short, is_wide

KEPT_FOR_LONG: Any = ["a-2a", "ua-1"]
#: A script that no font here can write is against PDF/A; the words are kept all the same.
TAGGED_ONLY: Any = ["1.7"]
LONG_WORD = re.compile(r"\S{41,}")
ZERO_WIDTH_SPACE = "\u200b"


def to_pdf(source: Source, answers: Answers, marks: Marks | None = None) -> bytes:
    """The document as PDF. Raises RenderFailed."""
    found = flow(source, answers, marks)
    data = {
        "title": clean_text(source.get("title", "")) or "Document",
        "issuer": marks.issuer if marks else "",
        "language": marks.language if marks else "ro",
        "date": _parts(marks.date if marks else date.today()),
        "footer": footer_lines(marks),
        "qr": qr_svg(marks.verify_url) if marks and marks.verify_url else "",
        "qr_text": "Cod QR cu adresa de verificare",
        "draft": DRAFT if marks and marks.draft else "",
        "wide": is_wide(found),
        "nodes": [_data(node) for node in found],
        "kept": [place for place, node in enumerate(found) if _is_kept(node, found[place + 1 :])],
    }
    return _compile(json.dumps(data, ensure_ascii=False))


def _is_kept(node: nodes.Node, following: list[nodes.Node]) -> bool:
    """True for what goes along to the page of the signatures that follow it: signatures alone on
    a page sign nothing."""
    return bool(following) and isinstance(following[0], nodes.Signatures) and is_short(node)


def _parts(day: date) -> list[int]:
    return [day.year, day.month, day.day]


def _compile(data: str) -> bytes:
    try:
        import typst
    except ImportError as error:
        raise RenderFailed(_unavailable()) from error
    for standards in (KEPT_FOR_LONG, TAGGED_ONLY):
        try:
            made: Any = typst.compile(
                _layout(), sys_inputs={"data": data}, pdf_standards=standards, font_paths=_fonts()
            )
            return bytes(made)
        except typst.TypstError as error:
            if "could not be displayed" in str(error) and standards is KEPT_FOR_LONG:
                continue
            raise RenderFailed(_unavailable()) from error
        except (OSError, RuntimeError, ValueError) as error:
            raise RenderFailed(_unavailable()) from error
    raise RenderFailed(_unavailable())


def _unavailable() -> str:
    return _(
        "The PDF could not be made now. What you filled in is kept; try again in a few minutes, or "
        "take the Word file."
    )


@cache
def _layout() -> bytes:
    return Path(__file__).with_name("document.typ").read_bytes()


@cache
def _fonts() -> Any:
    """Typst's own fonts, and those of the machine for scripts that these do not write."""
    import typst

    return typst.Fonts()


def _runs(runs: Runs) -> list[dict[str, Any]]:
    found = []
    for run in runs:
        one: dict[str, Any] = {"t": LONG_WORD.sub(_let_break, run.text)}
        if run.bold:
            one["b"] = True
        if run.italic:
            one["i"] = True
        found.append(one)
    return found


def _let_break(found: re.Match[str]) -> str:
    """A word longer than a line may end a line anywhere."""
    return ZERO_WIDTH_SPACE.join(found.group(0))


@singledispatch
def _data(node: nodes.Node) -> dict[str, Any]:
    raise TypeError(node)


@_data.register
def _title(node: nodes.Title) -> dict[str, Any]:
    return {"kind": "title", "runs": _runs(node.runs), "number": _runs(node.number)}


@_data.register
def _heading(node: nodes.Heading) -> dict[str, Any]:
    return {"kind": "heading", "level": node.level, "runs": _runs(node.runs)}


@_data.register
def _paragraph(node: nodes.Paragraph) -> dict[str, Any]:
    return {"kind": "paragraph", "align": node.align, "runs": _runs(node.runs)}


@_data.register
def _clauses(node: nodes.Clauses) -> dict[str, Any]:
    return {
        "kind": "clauses",
        "number": node.number,
        "title": _runs(node.title),
        "clauses": [_clause(one) for one in node.clauses],
    }


def _clause(one: nodes.Clause) -> dict[str, Any]:
    points = [_clause(point) for point in one.points]
    return {"label": one.label, "runs": _runs(one.runs), "points": points}


@_data.register
def _items(node: nodes.Items) -> dict[str, Any]:
    return {"kind": "items", "style": node.style, "items": [_runs(item) for item in node.items]}


@_data.register
def _facts(node: nodes.Facts) -> dict[str, Any]:
    return {"kind": "facts", "items": [[_runs(label), _runs(value)] for label, value in node.items]}


@_data.register
def _table(node: nodes.Table) -> dict[str, Any]:
    return {
        "kind": "table",
        "caption": _runs(node.caption),
        "header": list(node.header),
        "widths": column_shares(node),
        "numeric": sorted(node.numeric),
        "rows": [[{"runs": _runs(cell)} for cell in row] for row in node.rows],
    }


@_data.register
def _note(node: nodes.Note) -> dict[str, Any]:
    return {"kind": "note", "runs": _runs(node.runs)}


@_data.register
def _signatures(node: nodes.Signatures) -> dict[str, Any]:
    parties = [
        {
            "role": _runs(one.role), "name": _runs(one.name), "note": _runs(one.note),
            "missing": missing,
        }
        for pair in node.in_pairs()
        for one, missing in pair
    ]  # fmt: skip
    return {"kind": "signatures", "parties": parties}


@_data.register
def _annex(node: nodes.Annex) -> dict[str, Any]:
    return {"kind": "annex", "label": node.label, "runs": _runs(node.runs)}
