"""Why something was not done, in the reader's words."""

from django.utils.functional import Promise


class EventRefused(Exception):
    """`code` is for programs, `field` names the field of the form."""

    def __init__(self, code: str, message: str | Promise, field: str = "") -> None:
        super().__init__(code)
        self.code, self.message, self.field = code, message, field
