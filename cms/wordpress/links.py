"""Where the addresses in the texts lead: to what was brought over, or to the old site."""

from collections.abc import Callable
from html import escape
from urllib.parse import urljoin, urlsplit

from cms.wordpress.files import Files
from cms.wordpress.html.library import Picture, Recording
from cms.wordpress.run import Run

#: Schemes that a link may have beside those of the web.
OTHER_SCHEMES = ("mailto", "tel")


class Links:
    """The library of one import; `page_key` gives the key of the page of a number, or None."""

    def __init__(self, run: Run, files: Files, page_key: Callable[[int], int | None]) -> None:
        self.run, self.files, self.page_key = run, files, page_key
        #: Addresses of the old site that lead nowhere here, of the page that is read now.
        self.lost: list[str] = []

    def picture(self, address: str, number: int) -> Picture | None:
        found = self.files.of_number(number) if number else None
        if found is None or found.kind != "picture":
            found = self.files.at_address(address)
        if found is None or found.kind != "picture":
            return None
        return Picture(found.pk, found.title, found.alt)

    def recording(self, address: str) -> Recording | None:
        found = self.files.at_address(address)
        if found is None or found.kind not in ("audio", "video"):
            return None
        return Recording(found.pk, found.kind == "video")

    def link(self, address: str) -> str | None:
        address = address.strip()
        try:
            parts = urlsplit(address)
        except ValueError:
            return None
        if not address or address.startswith("#"):
            return None
        if parts.scheme in OTHER_SCHEMES:
            return f'href="{escape(address)}"'
        if parts.scheme not in ("", "http", "https"):
            return None
        found = self.files.at_address(address)
        if found is not None and found.kind == "document":
            return f'linktype="document" id="{found.pk}"'
        if found is not None and found.kind == "picture":
            return None  # the picture itself is on the page
        if not self.run.survey.is_own(address):
            return f'href="{escape(address)}"'
        return self._own(address)

    def _own(self, address: str) -> str | None:
        number = self.run.survey.number_at(address)
        key = self.page_key(number) if number else None
        if key is not None:
            return f'linktype="page" id="{key}"'
        return self._old(address)

    def _old(self, address: str) -> str:
        """The old site may still answer there; the report tells."""
        full = urljoin(f"{self.run.survey.channel.address}/", address)
        self.lost.append(full)
        return f'href="{escape(full)}"'
