"""What several journeys do: look at a page with axe, open the link of a mail."""

import re
import time
from typing import Any

from axe_playwright_python.sync_playwright import Axe


def axe_problems(page: Any) -> list[str]:
    """What axe finds (WCAG 2.2 AA and best practice), without its own fetching of stylesheets."""
    results = Axe().run(page, options={"preload": False})
    return [
        f"{rule['id']}: {[node['html'][:120] for node in rule['nodes']][:3]}"
        for rule in results.response["violations"]
    ]


#: The worker writes notifications and mails; a busy machine needs a while.
TOLD_SECONDS = 30


def link_when_told(window: Any, words: str, path: str = "/notificari/") -> Any:
    """The newest link with these words on the page of notifications or mails, once it is there."""
    deadline = time.monotonic() + TOLD_SECONDS
    link = window.open(path).page.get_by_role("link", name=words)
    while not link.count() and time.monotonic() < deadline:
        window.open(path)
    return link.first


def link_of_latest_mail(window: Any, subject: str, start: str) -> str:
    """The path of a link in the newest mail with that subject, read on the page of mails."""
    link_when_told(window, subject, "/posta-de-proba/").click()
    text = window.page.locator("main").inner_text()
    return re.search(rf"({start}\S*)", text).group(1)


def axe_problems_at_both_widths(page: Any) -> list[str]:
    """At 1280 and 390 px; the window stays as narrow or wide as it was."""
    before, found = page.viewport_size, []
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 900})
        found += axe_problems(page)
    page.set_viewport_size(before)
    return found
