"""„În numele”: the field with which forms ask for whom somebody writes."""

import pytest
from django import forms

from cms.core.forms import SiteForm
from site_modules.organisations import services
from site_modules.organisations.forms.on_behalf import OnBehalfField
from site_modules.organisations.models import OrganisationEvent
from site_modules.organisations.selectors import people_who_act_for
from tests.organisations.conftest import CUIS


class AdForm(SiteForm):
    title = forms.CharField()
    organisation = OnBehalfField()

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["organisation"].for_user(user)


@pytest.mark.parametrize(
    ("role", "allowed"),
    [("delegate", True), ("volunteer_coordinator", True), ("accountant", False), ("member", False)],
)
def test_only_who_acts_for_it(organisation, staff, role, allowed):
    form = AdForm({"title": "x", "organisation": str(organisation.pk)}, user=staff(role))
    assert form.is_valid() is allowed
    if allowed:
        assert form.cleaned_data["organisation"] == organisation


@pytest.mark.parametrize("value", ["²", "9" * 40, "\x00", "\ud800", "-1", "abc"])
def test_bad_values_are_refused(organisation, representative, value):
    form = AdForm({"title": "x", "organisation": value}, user=representative)
    assert "organisation" in form.errors


def test_nobody_is_oneself(organisation, representative):
    form = AdForm({"title": "x", "organisation": ""}, user=representative)
    assert form.is_valid() and form.cleaned_data["organisation"] is None


def test_not_for_one_that_waits_or_is_suspended(organisation, representative, enter, person):
    waiting = enter(cui=CUIS[1])
    services.suspend(organisation=organisation, by=person("administrator"), reason="x")
    for one in (waiting, organisation):
        form = AdForm({"title": "x", "organisation": str(one.pk)}, user=representative)
        assert not form.is_valid()


def test_what_is_done_stands_in_the_journal(organisation, representative):
    services.record_act(
        organisation=organisation, by=representative, text="Anunț publicat", address="/x/",
        changes={"title": ["", "Căutăm mentori"]},
    )  # fmt: skip
    event = OrganisationEvent.objects.get(kind="acted")
    assert (event.actor, event.changes) == (representative, {"title": ["", "Căutăm mentori"]})


def test_who_is_told(organisation, representative, staff):
    coordinator = staff("volunteer_coordinator")
    staff("accountant")
    assert set(people_who_act_for(organisation)) == {representative, coordinator}
