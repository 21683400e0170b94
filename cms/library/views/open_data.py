"""The catalogue of public resources, as CSV and JSON."""

import csv
import json
from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, StreamingHttpResponse
from django.utils.translation import override
from django.views.decorators.http import require_safe

from cms.library import catalogue

PUBLIC = "public, max-age=600"


class _Echo:
    """A file that gives back what is written to it."""

    def write(self, value: str) -> str:
        return value


@require_safe
def catalogue_csv(request: HttpRequest) -> StreamingHttpResponse:
    """UTF-8 with its mark, so that spreadsheet programs keep the diacritics."""
    answer = StreamingHttpResponse(_csv(), content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="resurse.csv"'
    return _headed(answer)


def _csv() -> Iterator[str]:
    writer: Any = csv.writer(_Echo())
    with override("ro"):
        yield "\ufeff" + writer.writerow(catalogue.COLUMNS)
        for row in catalogue.rows():
            yield writer.writerow(catalogue.as_cells(row))


@require_safe
def catalogue_json(request: HttpRequest) -> StreamingHttpResponse:
    return _headed(StreamingHttpResponse(_json(), content_type="application/json"))


def _json() -> Iterator[str]:
    yield f'{{"licence": {json.dumps(catalogue.CATALOGUE_LICENCE)}, "resources": ['
    with override("ro"):
        for number, row in enumerate(catalogue.rows()):
            yield (",\n" if number else "\n") + json.dumps(row, ensure_ascii=False)
    yield "\n]}\n"


def _headed(answer: StreamingHttpResponse) -> StreamingHttpResponse:
    answer["Cache-Control"] = PUBLIC
    answer["Link"] = f'<{catalogue.CATALOGUE_LICENCE}>; rel="license"'
    return answer
