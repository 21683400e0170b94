"""Why something cannot be done, in the reader's words."""

from django.utils.functional import Promise


class ForumRefused(Exception):
    """`code` is for programs; `field` names the field of the form it speaks of."""

    def __init__(self, code: str, message: str | Promise, field: str = "text") -> None:
        super().__init__(code)
        self.code, self.message, self.field = code, message, field
