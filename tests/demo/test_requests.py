"""The demonstration's requests."""

from cms.demo.requests import EVERY_REQUEST
from cms.demo.services import remove_demo
from cms.media.fields import private_storage
from site_modules.requests.enums import RequestState
from site_modules.requests.models import RequestFile, ServiceRequest


def test_requests_in_every_state_with_a_document_made_for_somebody(demo):
    assert ServiceRequest.objects.count() == len(EVERY_REQUEST) >= 15
    states = set(ServiceRequest.objects.values_list("state", flat=True))
    assert states == set(RequestState.values)
    made = RequestFile.objects.filter(is_deliverable=True)
    assert {file.name.rpartition(".")[2] for file in made} == {"docx", "pdf", "xlsx"}
    assert all(file.size > 1000 for file in made)
    assert any(one.is_overdue for one in ServiceRequest.objects.all())


def test_requests_go_with_their_files(demo):
    names = list(RequestFile.objects.values_list("file", flat=True))
    remove_demo()
    assert not ServiceRequest.objects.exists()
    assert not any(private_storage().exists(name) for name in names)
