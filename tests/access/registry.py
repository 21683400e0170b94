"""Who may see what, by every road. A new kind of content registers its cases here.

A case is one object; its expectation names the personas who may see it. The test walks each road
(page, file, search, sitemap, menu) as each persona and as a visitor.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.conftest import PERSONAS

VISITOR = "visitor"
EVERYONE = frozenset({VISITOR, *PERSONAS})
SIGNED_IN = frozenset(PERSONAS)
DELEGATES = frozenset({"delegate", "editor", "administrator"})
NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Case:
    """An object, its address, who may see it, and words by which search could find it."""

    name: str
    make: Callable[[Any], Any]
    address: Callable[[Any], str]
    allowed: frozenset[str]
    #: text that lists (search, sitemap, menu) would show; empty for files
    title: str = ""
    language: str = "ro"
    #: what somebody signed in without the right gets
    refusal: int = 403
    #: what a visitor without the right gets: 302 to sign-in, or 404 for what does not exist
    visitor_refusal: int = 302
    is_file: bool = False
    #: an address below the admin's: who may not enter it is led to sign in, the others of the staff
    #: to its home, or (with the right to decide on other things) told that it does not exist
    is_in_admin: bool = False
    #: a page of Wagtail's tree, which the API, the sitemap and the menus know as such
    is_page: bool = True
    #: who finds it by search; None: whom its address opens for
    found_by: frozenset[str] | None = None
    #: name of the own feed that lists it, by its secret address
    feed: str = ""
    #: its paths in the API, beside those of pages and documents
    api: Callable[[Any], tuple[str, ...]] = lambda made: ()

    @property
    def finders(self) -> frozenset[str]:
        return self.allowed if self.found_by is None else self.found_by


CASES: list[Case] = []


def register(case: Case) -> None:
    CASES.append(case)
