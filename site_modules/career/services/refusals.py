"""Why something of the career centre is not done."""

from typing import Any


class CareerRefused(Exception):
    """`code` for programs, `message` for people, `field` of the form it belongs to."""

    def __init__(self, code: str, message: Any, field: str = "") -> None:
        super().__init__(code)
        self.code, self.message, self.field = code, message, field
