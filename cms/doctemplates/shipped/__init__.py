"""The templates that come with the platform, as data."""

from cms.doctemplates.shipped import (
    certificates,
    contract,
    decisions,
    letters,
    planning,
    privacy,
    registers,
    reports,
)
from cms.doctemplates.shipped.shapes import Template

SHIPPED: list[Template] = [
    contract.CONTRACT,
    certificates.CERTIFICATE,
    certificates.REPORT,
    registers.VOLUNTEERS,
    privacy.CONSENT,
    letters.REQUEST,
    letters.LETTER,
    decisions.MINUTES,
    decisions.DECISION,
    planning.STRATEGIC_PLAN,
    planning.PROCEDURE,
    planning.PROJECT,
    reports.ACTIVITY_REPORT,
]

__all__ = ["SHIPPED", "Template"]
