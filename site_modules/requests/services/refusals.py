"""Why a change of a request was not made."""

from typing import Any


class RequestRefused(Exception):
    """Tells the person what to correct; `field` is the form's field, empty for the whole form."""

    def __init__(self, code: str, message: Any, field: str = "") -> None:
        super().__init__(code)
        self.code, self.message, self.field = code, message, field


class NotAllowed(Exception):
    """This person may not do that."""


class Changed(Exception):
    """Somebody was faster: the request is no longer as it was when the form was made."""
