"""Every write of the career centre."""

from site_modules.career.services.booking import MOST_OPEN, Details, book, wish
from site_modules.career.services.deciding import (
    accept,
    cancel,
    confirm,
    move,
    offer,
    set_place,
)
from site_modules.career.services.hours import (
    add_exception,
    counsellor_of,
    open_for_bookings,
    pause,
    remove_exception,
    save_hours,
    save_profile,
)
from site_modules.career.services.leaving import (
    before_counsellor_is_erased,
    before_member_is_erased,
    close_what_is_over,
    leave,
    leave_for_who_is_gone,
)
from site_modules.career.services.meeting import (
    add_note,
    close,
    remove_file,
    share_file,
    tick_step,
)
from site_modules.career.services.refusals import CareerRefused
from site_modules.career.services.reminding import remind

__all__ = [
    "MOST_OPEN",
    "CareerRefused",
    "Details",
    "accept",
    "add_exception",
    "add_note",
    "before_counsellor_is_erased",
    "before_member_is_erased",
    "book",
    "cancel",
    "close",
    "close_what_is_over",
    "confirm",
    "counsellor_of",
    "leave",
    "leave_for_who_is_gone",
    "move",
    "offer",
    "open_for_bookings",
    "pause",
    "remind",
    "remove_exception",
    "remove_file",
    "save_hours",
    "save_profile",
    "set_place",
    "share_file",
    "tick_step",
    "wish",
]
