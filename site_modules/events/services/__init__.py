"""Every write on events."""

from site_modules.events.services.attending import (
    check_in,
    give_feedback,
    mark_attendance,
    tell_of_materials,
    write_to_participants,
)
from site_modules.events.services.calendar_keys import calendar_key_of, renew_calendar_key
from site_modules.events.services.certificates import issue_certificates, make_file
from site_modules.events.services.proposals import follow_proposal, send_proposal
from site_modules.events.services.records import (
    cancel_event,
    page_deleted,
    pause_events_of,
    resume_events_of,
    settle,
)
from site_modules.events.services.refusals import EventRefused
from site_modules.events.services.registering import (
    accept_offer,
    cancel_registration,
    leave_everything,
    register,
)
from site_modules.events.services.reminding import announce_new_events, send_reminders
from site_modules.events.services.seats import expire_offers, offer_free_seats, offer_what_is_free

__all__ = [
    "EventRefused",
    "accept_offer",
    "announce_new_events",
    "calendar_key_of",
    "cancel_event",
    "cancel_registration",
    "check_in",
    "expire_offers",
    "follow_proposal",
    "give_feedback",
    "issue_certificates",
    "leave_everything",
    "make_file",
    "mark_attendance",
    "offer_free_seats",
    "offer_what_is_free",
    "page_deleted",
    "pause_events_of",
    "register",
    "renew_calendar_key",
    "resume_events_of",
    "send_proposal",
    "send_reminders",
    "settle",
    "tell_of_materials",
    "write_to_participants",
]
