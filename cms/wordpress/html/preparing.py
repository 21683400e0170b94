"""From what WordPress stores to plain HTML: comments of the block editor, shortcodes, and the blank
lines that mean paragraphs in the classic editor."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape

#: What stands in `<!-- wp:name {"json"} /-->`. All expressions here take time that grows with the
#: length of the text alone, whatever somebody wrote.
MARK = re.compile(r"(/)?wp:([a-z][a-z0-9/_-]*)(?:\s+(\{.*\}))?(?:\s*(/))?", re.DOTALL)
#: Blocks without content of their own that only arrange.
ARRANGING = {"spacer", "separator", "more", "nextpage", "core/spacer", "core/separator"}

SHORTCODE = re.compile(r"\[(/?)([a-zA-Z][\w-]*)((?:\s[^\[\]]*)?)(/?)\](?!\()")
ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))""")
CAPTION = re.compile(r"\[(?:wp_)?caption\b([^\[\]]*)\](.*?)\[/(?:wp_)?caption\]", re.DOTALL)
EMBED = re.compile(r"\[embed\b[^\[\]]*\]\s*([^\s\[\]]+)\s*\[/embed\]")
PLAYERS = {"audio", "video", "playlist"}
IMAGE = re.compile(r"(?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*</a>)?", re.DOTALL)

#: Characters of one tag.
MOST_TAG = 5_000
DATA_ADDRESS = re.compile(r"\bdata:[\w/+.-]+;base64,[\w+/=%-]*")
Change = Callable[[re.Match[str]], str]

BLOCK_TAGS = (
    "p|div|section|article|aside|header|footer|figure|figcaption|blockquote|ul|ol|li|dl|dt|dd|table|"
    "thead|tbody|tfoot|tr|td|th|caption|h[1-6]|pre|hr|form|iframe|audio|video|details|summary|address"
)
STARTS_BLOCK = re.compile(rf"\s*</?(?:{BLOCK_TAGS})\b", re.IGNORECASE)
BLOCK_EDGE = re.compile(rf"(</?(?:{BLOCK_TAGS})\b[^<>]*>)", re.IGNORECASE)
PRE = re.compile(r"<pre\b.*?</pre>", re.DOTALL | re.IGNORECASE)
#: How deep blocks that are used in several places may hold each other.
MOST_REUSED = 5


@dataclass
class Prepared:
    """HTML without marks of WordPress, and what of the marks had no content to bring."""

    html: str = ""
    left_out: list[str] = field(default_factory=list)


def prepared(content: str, *, reused: Callable[[int], str] | None = None) -> Prepared:
    """`reused(number)` gives the content of a block that several posts share."""
    found = Prepared()
    content = without_endless_tags(content)
    html = _without_marks(content, found, reused or (lambda number: ""), MOST_REUSED)
    found.html = _without_shortcodes(html, found)
    return found


def without_endless_tags(html: str) -> str:
    """A tag of thousands of letters is none: parsers stall on its attributes. Pictures written into
    the text itself go first, they are as long."""
    html = DATA_ADDRESS.sub("", html)
    pieces: list[str] = []
    kept, close = 0, -1
    start = html.find("<")
    while start >= 0:
        if close < start:
            close = html.find(">", start)
            close = len(html) if close < 0 else close
        if close - start > MOST_TAG:
            pieces += [html[kept:start], "&lt;"]
            kept = start + 1
        start = html.find("<", start + 1)
    return "".join([*pieces, html[kept:]])


def _without_marks(content: str, found: Prepared, reused: Callable[[int], str], levels: int) -> str:
    """What stands outside every block was written in the classic editor."""
    pieces: list[str] = []
    depth, end = 0, 0
    while (start := content.find("<!--", end)) >= 0:
        close = content.find("-->", start + 4)
        if close < 0:
            break
        between = content[end:start]
        pieces.append(between if depth else paragraphs(between))
        end = close + 3
        mark = MARK.fullmatch(content[start + 4 : close].strip())
        if mark is None:  # a comment of somebody else
            continue
        is_closing, name, attributes, is_alone = mark.groups()
        if is_alone:
            pieces.append(_alone(name, attributes, found, reused, levels))
        else:
            depth = max(0, depth + (-1 if is_closing else 1))
    rest = content[end:]
    pieces.append(rest if depth else paragraphs(rest))
    return "".join(pieces)


def _alone(
    name: str, attributes: str | None, found: Prepared, reused: Callable[[int], str], levels: int
) -> str:
    """A block that WordPress fills when it shows the page."""
    if name == "block":
        content = reused(_number_in(attributes, "ref")) if levels else ""
        if content:
            return _without_marks(content, found, reused, levels - 1)
    if name not in ARRANGING:
        found.left_out.append(f"the block “{name}”")
    return ""


def _number_in(attributes: str | None, key: str) -> int:
    try:
        value = json.loads(attributes or "{}").get(key)
    except (ValueError, AttributeError, RecursionError):
        return 0
    return value if isinstance(value, int) else 0


def paragraphs(text: str) -> str:
    """The classic editor's blank lines as paragraphs, its line ends as breaks."""
    if not text.strip():
        return text
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(match.group(0))
        return f"\n\n\x00{len(kept) - 1}\x00\n\n"

    text = text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n")
    text = _closed(PRE, ("</pre>",), keep, text)
    text = _captions(lambda match: f"\n\n{match.group(0)}\n\n", text)
    text = BLOCK_EDGE.sub(r"\n\n\1\n\n", text)
    made = [_paragraph(part) for part in re.split(r"\n\s*\n", text) if part.strip()]
    html = "\n".join(made)
    return re.sub(r"\x00(\d+)\x00", lambda match: kept[int(match.group(1))], html)


def _paragraph(part: str) -> str:
    part = part.strip()
    if STARTS_BLOCK.match(part) or part.startswith(("\x00", "[caption", "[wp_caption")):
        return part
    return f"<p>{part.replace(chr(10), '<br>')}</p>"


def _without_shortcodes(html: str, found: Prepared) -> str:
    html = _captions(_figure, html)
    html = EMBED.sub(lambda match: f"<p>{escape(match.group(1))}</p>", html)
    return SHORTCODE.sub(lambda match: _shortcode(match, found), html)


def _captions(change: Change, html: str) -> str:
    return _closed(CAPTION, ("[/caption]", "[/wp_caption]"), change, html)


def _closed(pattern: re.Pattern[str], closings: tuple[str, ...], change: Change, html: str) -> str:
    """What is opened behind the last closing mark is not looked at."""
    lower = html.lower()
    ends = [lower.rfind(closing) + len(closing) for closing in closings if closing in lower]
    end = max(ends, default=0)
    return pattern.sub(change, html[:end]) + html[end:]


def _figure(match: re.Match[str]) -> str:
    attributes = attributes_of(match.group(1))
    image = IMAGE.search(match.group(2))
    if image is None:
        return match.group(2)
    words = match.group(2)[image.end() :].strip() or escape(attributes.get("caption", ""))
    return f"<figure>{image.group(0)}<figcaption>{words}</figcaption></figure>"


def _shortcode(match: re.Match[str], found: Prepared) -> str:
    """A known one as HTML; of a plug-in's only what stands inside; other brackets are words."""
    is_closing, name, rest, _is_alone = match.groups()
    attributes = attributes_of(rest)
    lower = name.lower()
    if lower == "gallery":
        keys = [key for key in re.split(r"[,\s]+", attributes.get("ids", "")) if key.isdigit()]
        images = "".join(f'<img data-id="{key}">' for key in keys)
        return f'<figure class="gallery">{images}</figure>' if images else ""
    if lower in PLAYERS:
        address = next((attributes[key] for key in MEDIA_KEYS if key in attributes), "")
        tag = "video" if lower == "video" else "audio"
        return f'<{tag} src="{escape(address)}"></{tag}>' if address else ""
    if not (attributes or "_" in name or "-" in name or is_closing):
        return match.group(0)
    if not is_closing:
        found.left_out.append(f"the shortcode [{name}]")
    return ""


MEDIA_KEYS = ("src", "mp3", "m4a", "ogg", "wav", "mp4", "webm")


def attributes_of(words: str) -> dict[str, str]:
    """`name="value"` pairs of a shortcode; WordPress writes some quotes as typographic ones."""
    words = re.sub("[“”„″]|&#8221;|&#8243;|&quot;", '"', words)
    return {
        key.lower(): quoted or single or bare or ""
        for key, quoted, single, bare in ATTRIBUTE.findall(words)
    }
