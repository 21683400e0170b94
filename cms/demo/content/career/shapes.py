"""Short ways to write the articles of the career centre."""

from typing import Any

Block = tuple[str, Any]


def text(*paragraphs: str) -> Block:
    return "text", "".join(f"<p>{words}</p>" for words in paragraphs)


def points(*lines: str) -> Block:
    return "text", "<ul>" + "".join(f"<li>{line}</li>" for line in lines) + "</ul>"


def heading(words: str) -> Block:
    return "heading", {"text": words, "level": "h2"}


def steps(title: str, *rows: tuple[str, str, str]) -> Block:
    """Rows: title, text, icon."""
    made = [{"title": name, "text": words, "icon": icon} for name, words, icon in rows]
    return "steps", {"title": title, "steps": made}


def callout(title: str, words: str, tone: str = "info") -> Block:
    return "callout", {"tone": tone, "title": title, "text": f"<p>{words}</p>"}


def article(
    kind: str, slug: str, title: str, summary: str, cover: str, day: str, tags: list[str],
    body: list[Block], category: str = "bune-practici",
) -> dict[str, Any]:  # fmt: skip
    """As `cms.demo.articles` takes it; `list` names the category whose list it stands in."""
    return {
        "key": slug, "slug": slug, "title": title, "summary": summary,
        "search_description": summary, "category": category, "tags": tags,
        "authors": ["consilier"], "published_at": f"{day} 09:00", "is_public": False,
        "cover": cover, "related": [], "list": kind, "body": body,
    }  # fmt: skip
