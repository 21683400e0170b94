"""Events: their pages, what is known of each whatever its page says, who takes part."""

from site_modules.events.models.calendar_key import CalendarKey
from site_modules.events.models.certificate import EventCertificate
from site_modules.events.models.event_page import EventPage
from site_modules.events.models.index_page import EventIndexPage
from site_modules.events.models.parts import (
    EventMaterial,
    EventQuestion,
    EventSession,
    EventSpeaker,
)
from site_modules.events.models.proposal import EventProposal
from site_modules.events.models.record import EventDate, EventRecord
from site_modules.events.models.registration import (
    EventAttendance,
    EventFeedback,
    EventRegistration,
)
from site_modules.events.models.settings import EventSettings

__all__ = [
    "CalendarKey",
    "EventAttendance",
    "EventCertificate",
    "EventDate",
    "EventFeedback",
    "EventIndexPage",
    "EventMaterial",
    "EventPage",
    "EventProposal",
    "EventQuestion",
    "EventRecord",
    "EventRegistration",
    "EventSession",
    "EventSettings",
    "EventSpeaker",
]
