"""Requests, what is said in them, their files, their history; ready answers."""

from site_modules.requests.models.history import RequestEvent, RequestNote
from site_modules.requests.models.messages import RequestFile, RequestMessage
from site_modules.requests.models.request import ReferenceCounter, ServiceRequest
from site_modules.requests.models.template import AnswerTemplate

__all__ = [
    "AnswerTemplate",
    "ReferenceCounter",
    "RequestEvent",
    "RequestFile",
    "RequestMessage",
    "RequestNote",
    "ServiceRequest",
]
