"""Requests in „Solicitările mele”."""

import pytest

from site_modules.requests import sent, services
from site_modules.submissions.enums import Group
from site_modules.submissions.sources import all_sources

pytestmark = pytest.mark.django_db


def test_the_list_of_everything_sent_knows_requests():
    source = next(one for one in all_sources() if one.name == "requests")
    assert ("requests.sfaturi", "Sfaturi") in [(name, str(label)) for name, label in source.kinds()]


def test_tabs_part_the_states(ask, answer, person):
    new, waiting, solved = ask(), ask(), ask(kind="mentorat", answers={})
    for one in (waiting, solved):
        services.claim(request=one, by=person("counsellor"))
    answer(waiting, outcome="ask")
    answer(solved)
    member = person("member")
    expected = {Group.TO_DO: {waiting}, Group.WAITING: {new}, Group.ENDED: {solved}}
    for group in Group:
        assert set(sent.rows(member, "", group)) == expected.get(group, set())
        for found in sent.rows(member, "", group):
            assert sent.row_of(found).group == group
    assert set(sent.rows(member, "requests.mentorat", "")) == {solved}
    assert not sent.rows(person("other_member"), "", "").exists()
