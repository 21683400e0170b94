"""The demonstration's requests."""

from cms.demo.content.requests import REQUESTS
from cms.demo.services import remove_demo
from cms.media.fields import private_storage
from site_modules.requests.enums import RequestState
from site_modules.requests.models import RequestFile, ServiceRequest


def test_requests_in_every_state_with_a_document_made_for_somebody(demo):
    assert ServiceRequest.objects.count() == len(REQUESTS) >= 10
    states = set(ServiceRequest.objects.values_list("state", flat=True))
    assert states == set(RequestState.values)
    made = RequestFile.objects.get(is_deliverable=True)
    assert made.name.endswith(".docx")
    assert made.size > 1000
    assert any(one.is_overdue for one in ServiceRequest.objects.all())


def test_requests_go_with_their_files(demo):
    names = list(RequestFile.objects.values_list("file", flat=True))
    remove_demo()
    assert not ServiceRequest.objects.exists()
    assert not any(private_storage().exists(name) for name in names)
