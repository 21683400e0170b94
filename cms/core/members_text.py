"""What members write, as HTML: the only function that turns their Markdown into markup.

Comments, forum posts and messages are all rendered here. HTML and pictures are off, nesting and
length are limited before parsing, and what comes out passes an allowlist. The result is stored
beside its source with `RENDERER_VERSION`, so that a change of the rules can render it again.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from html import escape
from urllib.parse import unquote

import nh3
from markdown_it import MarkdownIt

#: Raised whenever the same source would give another result.
RENDERER_VERSION = 1
#: Characters; callers validate with a message, the renderer cuts as a last resort.
MAX_LENGTH = 20_000
#: Levels of quotes and lists that make sense to a reader.
MAX_NESTING = 12

ALLOWED_TAGS = frozenset(
    {"p", "br", "strong", "em", "s", "a", "ul", "ol", "li", "blockquote", "code", "pre", "hr",
     "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td"}
)  # fmt: skip
ALLOWED_ATTRIBUTES: dict[str, set[str]] = {"a": {"href", "title"}, "ol": {"start"}}
SCHEMES = {"http", "https", "mailto", "tel"}
LINK_REL = "nofollow ugc noopener"

#: `@name` that does not continue a word or an address; usernames are Django's.
MENTION = re.compile(r"(?<![\w@/.+-])@([\w.+-]{1,150})")
#: Marks of quotes and lists at the start of a line, as deep as somebody typed them.
LEADING_MARKS = re.compile(r"^((?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+)", re.MULTILINE)
#: Letters that turn the direction of what follows, also outside the text they stand in.
DIRECTION_MARKS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
#: What `_mention` writes; members cannot, since no class of theirs is kept.
MENTION_LINK = re.compile(r'<a class="mention" href="[^"]*/([^"/]+)/">@[^<]*</a>')
OPENING_BRACKETS = re.compile(r"(!?\[){9,}")


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    """Stateless once made: every call parses with its own state."""
    parser = MarkdownIt(
        "commonmark",
        {"html": False, "linkify": True, "breaks": True, "maxNesting": 5 * MAX_NESTING},
    )
    parser.enable(["table", "strikethrough", "linkify"])
    parser.disable(["image", "html_block", "html_inline", "reference"])
    return parser


def clean_source(text: str) -> str:
    """The text as it is stored: one kind of line end; no letters that control the machine, the
    direction of the line, or stand for half a letter."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = text.encode("utf-8", "ignore").decode("utf-8")
    kept = "".join(
        letter
        for letter in text
        if letter in "\n\t"
        or (letter >= " " and letter != "\x7f" and letter not in DIRECTION_MARKS)
    )
    return kept.strip()


def mentioned(text: str) -> list[str]:
    """Usernames that a text addresses with @, each once, in their order, at most twenty."""
    names = (name.rstrip(".+-") for name in MENTION.findall(text))
    return list(dict.fromkeys(name for name in names if name))[:20]


def render(text: str, *, mentions: Mapping[str, tuple[str, str]] | None = None) -> str:
    """Safe HTML of a member's text.

    `mentions`: username → (public name, address of the member's page); a name that is not in it
    stays plain text. Safe for any input, in time that grows with its length alone.
    """
    source = _within_limits(clean_source(text)[:MAX_LENGTH])
    html = _lower_headings(_parser().render(source))
    return _link_mentions(cleaned(html, link_rel=LINK_REL), mentions or {})


def cleaned(
    html: str, *, link_rel: str | None = None, more_tags: Mapping[str, set[str]] | None = None
) -> str:
    """HTML from elsewhere with nothing left but what the allowlist knows.

    `more_tags` (tag → attributes) are for a reader of the result that makes blocks of them; they
    never reach a page as they are.
    """
    tags = more_tags or {}
    return nh3.clean(
        html,
        tags={*ALLOWED_TAGS, *tags},
        attributes={**ALLOWED_ATTRIBUTES, **tags},
        url_schemes=SCHEMES,
        link_rel=link_rel,
    )


def without_names(html: str) -> str:
    """For visitors: who is addressed stays as it was typed. A member's name and page are not theirs
    to know, and the one who is named did not choose to stand there."""
    return MENTION_LINK.sub(lambda found: f"@{escape(unquote(found.group(1)))}", html)


def _within_limits(source: str) -> str:
    """Deep nesting and piles of brackets are cut: parsers stall on them and nobody needs them."""
    source = LEADING_MARKS.sub(_shallow, source)
    return OPENING_BRACKETS.sub("[", source)


def _shallow(found: re.Match[str]) -> str:
    marks = re.findall(r"[ \t]*(?:>|[-*+]|\d{1,9}[.)])", found.group(1))
    return "".join(marks[:MAX_NESTING]) if len(marks) > MAX_NESTING else found.group(1)


def _lower_headings(html: str) -> str:
    """A member's heading never competes with those of the page."""
    for level in ("1", "2"):
        html = html.replace(f"<h{level}>", "<h3>").replace(f"</h{level}>", "</h3>")
    return html


def _link_mentions(html: str, mentions: Mapping[str, tuple[str, str]]) -> str:
    """Turn @names between tags into links; never inside code, a link or an attribute."""
    if not mentions or "@" not in html:
        return html
    parts = re.split(r"(<[^>]*>)", html)
    closed_inside: list[str] = []
    for index, part in enumerate(parts):
        if part.startswith("<"):
            name = part.strip("</>").split(" ")[0]
            if name in ("a", "code", "pre"):
                closed_inside.pop() if part.startswith("</") and closed_inside else (
                    closed_inside.append(name)
                )
        elif not closed_inside:
            parts[index] = MENTION.sub(lambda found: _mention(found, mentions), part)
    return "".join(parts)


def _mention(found: re.Match[str], mentions: Mapping[str, tuple[str, str]]) -> str:
    name = found.group(1).rstrip(".+-")
    known = mentions.get(name)
    if known is None:
        return found.group(0)
    tail = found.group(1)[len(name) :]
    public_name, address = known
    return f'<a class="mention" href="{escape(address)}">@{escape(public_name)}</a>{tail}'
