"""Reads that shape the pages of organisations; what other apps ask."""

from site_modules.organisations.selectors.people import (
    organisations_of,
    people_who_act_for,
    people_who_manage,
    voices_of,
)

__all__ = ["organisations_of", "people_who_act_for", "people_who_manage", "voices_of"]
