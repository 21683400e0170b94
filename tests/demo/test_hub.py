"""The demonstration's organisations, ads and applications."""

from collections import Counter

from site_modules.applications.enums import ApplicationState
from site_modules.applications.models import Application
from site_modules.hub.enums import AdKind
from site_modules.hub.models import AD_MODELS
from site_modules.organisations.models import Organisation
from site_modules.submissions.enums import EditState, State


def states_of(kind: AdKind) -> Counter[str]:
    return Counter(AD_MODELS[kind].objects.values_list("state", flat=True))


def test_ads_in_every_state(demo):
    """What a moderator hid is there, too, and an edit that waits."""
    every = sum((states_of(kind) for kind in AD_MODELS), Counter())
    assert sum(every.values()) >= 40
    assert set(every) == set(State.values)
    assert any(model.objects.filter(edit_state=EditState.WAITING) for model in AD_MODELS.values())


def test_organisations_volunteers_and_applications(demo):
    assert Organisation.objects.verified().count() >= 12
    assert states_of(AdKind.OFFER)[State.APPROVED] >= 30
    held = set(Application.objects.values_list("state", flat=True))
    assert held == set(ApplicationState.values)
