"""A batch of 200 contracts: under 60 s on two cores and 400 MB."""

import resource
import time

import pytest

from cms.doctemplates.models import TemplateVersion
from cms.doctemplates.samples import sample_answers
from cms.doctemplates.shipped.contract import CONTRACT
from site_modules.documents import services
from site_modules.documents.enums import RowState
from tests.documents.conftest import organisation, page, version  # noqa: F401

pytestmark = [pytest.mark.bench, pytest.mark.django_db]
TOTAL = 200


def test_two_hundred_contracts(version: TemplateVersion, organisation, person, commits_at_once):  # noqa: F811
    source = CONTRACT.source()
    version.source = source
    version.save()
    answers = sample_answers(source)
    rows = [answers | {"voluntar_nume": f"Voluntar {place}"} for place in range(TOTAL)]
    begun, used = time.perf_counter(), time.process_time()
    batch = services.begin_batch(
        template=version, by=person("delegate"), organisation=organisation, rows=rows
    )
    seconds, cpu = time.perf_counter() - begun, time.process_time() - used
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\n{TOTAL} contracts: {seconds:.1f} s, {cpu:.1f} s of CPU, {most:.0f} MB at most")
    assert batch.rows.filter(state=RowState.MADE).count() == TOTAL, list(
        batch.rows.exclude(state=RowState.MADE).values_list("error", flat=True)[:3]
    )
    assert seconds < 60 and most < 400
