"""Counsellors with their hours; bookings with everything that belongs to them; pages of advice."""

from site_modules.career.models.booking import BookedQuarter, Booking
from site_modules.career.models.category_page import CareerCategoryPage
from site_modules.career.models.counsellor import (
    Counsellor,
    DayException,
    MeetingPlace,
    WeeklyHours,
)
from site_modules.career.models.figures import CounsellingFigure
from site_modules.career.models.meeting import AgreedStep, PrivateNote, SharedFile

__all__ = [
    "AgreedStep",
    "BookedQuarter",
    "Booking",
    "CareerCategoryPage",
    "CounsellingFigure",
    "Counsellor",
    "DayException",
    "MeetingPlace",
    "PrivateNote",
    "SharedFile",
    "WeeklyHours",
]
