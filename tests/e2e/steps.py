"""What several journeys do: look at a page with axe, open the link of a mail."""

import re
from typing import Any

from axe_playwright_python.sync_playwright import Axe


def axe_problems(page: Any) -> list[str]:
    """What axe finds (WCAG 2.2 AA and best practice), without its own fetching of stylesheets."""
    results = Axe().run(page, options={"preload": False})
    return [
        f"{rule['id']}: {[node['html'][:120] for node in rule['nodes']][:3]}"
        for rule in results.response["violations"]
    ]


def link_of_latest_mail(window: Any, subject: str, start: str) -> str:
    """The path of a link in the newest mail with that subject, read on the page of mails."""
    window.open("/posta-de-proba/")
    window.page.get_by_role("link", name=subject).first.click()
    text = window.page.locator("main").inner_text()
    return re.search(rf"({start}\S*)", text).group(1)
