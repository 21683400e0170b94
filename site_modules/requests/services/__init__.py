"""Every write on requests, by theme."""

from site_modules.requests.services.answering import (
    add_note,
    agree_on,
    answer,
    claim,
    give_back,
    hand_over,
    may_handle,
)
from site_modules.requests.services.asking import rate, send_request, withdraw, write_message
from site_modules.requests.services.files import sweep_abandoned_files
from site_modules.requests.services.refusals import Changed, NotAllowed, RequestRefused
from site_modules.requests.services.telling import people_who_answer
from site_modules.requests.services.terms import close_what_is_over, tell_of_overdue

__all__ = [
    "Changed",
    "NotAllowed",
    "RequestRefused",
    "add_note",
    "agree_on",
    "answer",
    "claim",
    "close_what_is_over",
    "give_back",
    "hand_over",
    "may_handle",
    "people_who_answer",
    "rate",
    "send_request",
    "sweep_abandoned_files",
    "tell_of_overdue",
    "withdraw",
    "write_message",
]
