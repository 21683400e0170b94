"""What a document carries beside its text."""

from dataclasses import dataclass
from datetime import date


class RenderFailed(Exception):
    """No document could be made; the message is for the person who asked for it."""


@dataclass(frozen=True)
class Marks:
    """Number and date of a register, and how anybody can check the document."""

    number: str
    date: date
    #: Short code of the public page that confirms the document, and its whole address.
    code: str
    verify_url: str
    issuer: str
    version: int
    language: str = "ro"
    draft: bool = False
