"""Walks the site as a person would, from link to link: every address with a name, a few of each.

Used by a test on the demonstration, and by itself to list (and photograph) a running site:
`python -m tests.walk http://localhost:8000 --as membru --pictures var/pictures`.
"""

import argparse
import re
from collections import Counter, deque
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from django.urls import Resolver404, URLPattern, URLResolver, get_resolver, resolve

LINK = re.compile(r"""href="(/[^"#]*)["#]""")
#: Other programs' pages, files, and what ends the visit.
LEFT_OUT = re.compile(
    r"^/(?:en/|hu/)?(?:admin/|_util/|static/|media/|api/|iesire/|django-admin/|sitemap|flux/|"
    r"\.well-known/)"
)
#: How many addresses of one name are opened; pages of the tree share a name.
MOST, MOST_PAGES = 2, 80


class Walk:
    """Which addresses are still to be opened; each name a few times only."""

    def __init__(self, most: int = MOST) -> None:
        self.most = most
        self.opened: Counter[str] = Counter()
        self.known: set[str] = set()
        self.waiting: deque[tuple[str, str]] = deque()

    def add(self, address: str, found_on: str = "") -> None:
        """Take an address unless it is known, of somebody else, or of a name seen often enough."""
        address = address.replace("&amp;", "&")
        path = urlsplit(address).path
        if path in self.known or LEFT_OUT.match(path):
            return
        name = name_of(path)
        most = MOST_PAGES if name == "wagtail_serve" else self.most
        if not name or self.opened[name] >= most:
            return
        self.known.add(path)
        self.opened[name] += 1
        self.waiting.append((address, found_on))

    def read(self, html: str, found_on: str) -> None:
        for address in LINK.findall(html):
            self.add(address, found_on)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """(address, where it was found), while there are any."""
        while self.waiting:
            yield self.waiting.popleft()


def name_of(path: str) -> str:
    """The full name of the address's view, in whatever language it stands."""
    for prefix in ("", "/en", "/hu"):
        if path.startswith(f"{prefix}/"):
            try:
                found = resolve(path.removeprefix(prefix) or "/")
            except Resolver404:
                continue
            if found.view_name:
                return str(found.view_name)
    return ""


def plain_names() -> dict[str, str]:
    """name → address of every view of the site without anything to fill in."""
    found: dict[str, str] = {}
    _collect(get_resolver(), "", "", found)
    return {name: path for name, path in found.items() if not LEFT_OUT.match(path)}


def _collect(resolver: URLResolver, path: str, space: str, found: dict[str, str]) -> None:
    for entry in resolver.url_patterns:
        route = f"{path}{_route(entry)}"
        if isinstance(entry, URLResolver):
            inner = f"{space}{entry.namespace}:" if entry.namespace else space
            _collect(entry, route, inner, found)
        elif isinstance(entry, URLPattern) and entry.name and not re.search(r"[<(^$?\\]", route):
            found.setdefault(f"{space}{entry.name}", f"/{route}")


def _route(entry: URLPattern | URLResolver) -> str:
    return str(entry.pattern)


def photograph(site: str, who: str, password: str, folder: Path) -> None:
    """Open everything in a real browser, on a screen and on a phone."""
    from playwright.sync_api import Error, sync_playwright

    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as player:
        browser = player.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="ro-RO")
        page = context.new_page()
        if who:
            page.goto(f"{site}/autentificare/")
            page.fill("[name=username]", who)
            page.fill("[name=password]", password)
            page.click("main button[type=submit]")
            page.wait_for_load_state()
        walk = Walk()
        for address in ["/", *plain_names().values()]:
            walk.add(address)
        for address, found_on in walk:
            try:
                answer = page.goto(f"{site}{address}")
            except Error:  # a file to download
                print("---", address, flush=True)
                continue
            status = answer.status if answer else 0
            print(status, address, f"(from {found_on})" if found_on else "", flush=True)
            if status != 200:
                continue
            walk.read(page.content(), address)
            name = re.sub(r"[^\w-]+", "_", address.strip("/")) or "acasa"
            for width in (1280, 390):
                page.set_viewport_size({"width": width, "height": 900})
                picture = folder / f"{who or 'vizitator'}-{name[:90]}-{width}.png"
                page.screenshot(path=picture, full_page=True)
        browser.close()


def main() -> None:
    import django

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("site", help="address of a running site")
    parser.add_argument("--as", dest="who", default="", help="username (default: a visitor)")
    parser.add_argument("--password", default="Punte-2026!")
    parser.add_argument("--pictures", type=Path, default=Path("var/pictures"))
    options = parser.parse_args()
    django.setup()
    photograph(options.site.rstrip("/"), options.who, options.password, options.pictures)


if __name__ == "__main__":
    main()
