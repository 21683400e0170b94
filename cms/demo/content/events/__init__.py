"""The events of the demonstration: invented organisers and people, days counted from the loading."""

from cms.demo.content.events.coming import COMING
from cms.demo.content.events.past import PAST
from cms.demo.content.events.shapes import EventText

EVENTS: tuple[EventText, ...] = (*PAST, *COMING)

__all__ = ["EVENTS", "EventText"]
