"""Every write of this app."""

from site_modules.documents.services.refusals import DocumentRefused
from site_modules.documents.services.registers import cancel_number, take_number

__all__ = ["DocumentRefused", "cancel_number", "take_number"]
