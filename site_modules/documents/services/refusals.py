"""What cannot be done, in words for the person."""

from django.utils.functional import Promise


class DocumentRefused(Exception):
    """`code` for programs, `message` for people, `field` of the form where there is one."""

    def __init__(self, code: str, message: str | Promise, field: str = "") -> None:
        super().__init__(code)
        self.code, self.message, self.field = code, message, field
