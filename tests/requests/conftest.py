"""A request of „member”, who answers it, and the mails that leave."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from site_modules.requests import services
from site_modules.requests.models import ServiceRequest
from tests.factories import office_bytes

QUESTION = "Putem semna contractul cu un voluntar de 15 ani?"
SUBJECT = "Contract pentru un minor"


def a_file(name: str = "contract.docx") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, office_bytes())


@pytest.fixture
def ask(person: Callable[[str], Any]) -> Callable[..., ServiceRequest]:
    """`ask(kind="mentorat")`: a request of „member”, with its own questions answered."""

    def send(by: str = "member", **fields: Any) -> ServiceRequest:
        values: dict[str, Any] = {
            "kind": "sfaturi",
            "subject": SUBJECT,
            "text": QUESTION,
            "answers": {"theme": "papers"},
        }
        return services.send_request(user=person(by), **values | fields)

    return send


@pytest.fixture
def asked(ask: Callable[..., ServiceRequest]) -> ServiceRequest:
    """With a file of the member."""
    return ask(files=[a_file()])


@pytest.fixture
def taken(asked: ServiceRequest, person: Callable[[str], Any]) -> ServiceRequest:
    """The same, taken by the counsellor."""
    assert services.claim(request=asked, by=person("counsellor"))
    return asked


@pytest.fixture
def answer(person: Callable[[str], Any]) -> Callable[..., Any]:
    """`answer(request, outcome="ask")`: words of the counsellor, made from what is there now."""

    def write(request: ServiceRequest, by: str = "counsellor", **fields: Any) -> Any:
        request.refresh_from_db()
        values = {"text": "Da, cu acordul părinților.", "outcome": "solve"} | fields
        values.setdefault("version", request.version)
        return services.answer(request=request, by=person(by), **values)

    return write
