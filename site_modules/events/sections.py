"""What events put into somebody's own calendar."""

from site_modules.events.calendars import register_entries
from site_modules.events.selectors.feeds import registered_entries

register_entries("events", registered_entries)
