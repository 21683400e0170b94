"""The API as a whole: its operations and the OpenAPI document that describes them."""

import copy
from functools import cached_property
from typing import Any, cast

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError

from cms.api import failures
from cms.api.authentication import Bearer
from cms.api.encoding import ReadableJson
from cms.api.endpoints import (
    applications,
    articles,
    career,
    career_desk,
    comments,
    doctemplates,
    events,
    files,
    forum,
    forum_moderation,
    hub,
    library,
    made_documents,
    moderation,
    notifications,
    organisation_messages,
    organisation_people,
    organisations,
    pages,
    people,
    requests,
    search,
    site,
    submissions,
    tokens,
    uploads,
)
from cms.api.enums import Scope
from cms.api.problems import CONTENT_TYPE, Problem, field_errors
from cms.api.schemas import ProblemOut

VERSION = "1.0.0"
DESCRIPTION = (
    "Content of the platform and what its members do on it. Public content needs no key; with a "
    "key (`Authorization: Bearer pnt_…`) a program sees and does what its owner may, within the "
    "scopes of the key. Cookies are never looked at."
)
#: Refusals that every operation knows; 401, 403, 404 and 422 stand where they can happen.
EVERYWHERE = (400, 429, 500, 503)
REFUSALS = {
    400: "Not understood", 401: "Key missing or not valid", 403: "Not allowed", 404: "Not found",
    409: "Somebody was faster", 413: "Too large", 422: "Fields are wrong",
    429: "Too many requests", 500: "Our mistake", 503: "Not available now",
}  # fmt: skip
REFERENCE = {"$ref": "#/components/schemas/ProblemOut"}


class PunteApi(NinjaAPI):
    """Adds to the library's document what it does not know: refusals, scopes, limits."""

    def get_openapi_schema(self, **kwargs: Any) -> Any:
        return copy.deepcopy(self._document)

    @cached_property
    def _document(self) -> dict[str, Any]:
        document = cast(dict[str, Any], super().get_openapi_schema(path_prefix="api/v1/"))
        document["paths"] = dict(sorted(document["paths"].items()))
        components = document["components"]
        components["schemas"] |= _problem_schemas()
        components["schemas"] = {
            name: _without_code_words(shape)
            for name, shape in sorted(components["schemas"].items())
        }
        components["securitySchemes"] = {"key": _key_scheme()}
        bearers = self._bearers()
        for path in document["paths"].values():
            for method, operation in path.items():
                _complete(method, operation, bearers[operation["operationId"]])
        return dict(document)

    def get_openapi_operation_id(self, operation: Any) -> str:
        return str(operation.view_func.__name__)

    def _bearers(self) -> dict[str, Bearer]:
        return {
            self.get_openapi_operation_id(operation): cast(Bearer, operation.auth_callbacks[0])
            for bound in self._get_bound_routers()
            for view in bound.path_operations.values()
            for operation in view.operations
        }


def _without_code_words(shape: dict[str, Any]) -> dict[str, Any]:
    """The docstring of a list of values speaks to programmers of the site, not to callers."""
    return {
        name: part for name, part in shape.items() if name != "description" or "enum" not in shape
    }


def _problem_schemas() -> dict[str, Any]:
    schema = ProblemOut.model_json_schema(ref_template="#/components/schemas/{model}")
    return {**schema.pop("$defs"), "ProblemOut": schema}


def _key_scheme() -> dict[str, str]:
    scopes = ", ".join(Scope.values)
    text = f"A key made in „Chei API” (/cont/chei-api/). Scopes: {scopes}."
    return {"type": "http", "scheme": "bearer", "description": text}


def _complete(method: str, operation: dict[str, Any], bearer: Bearer) -> None:
    """Security and refusals of one operation."""
    needed = {"key": [bearer.scope.value]}
    operation["security"] = [{}, needed] if bearer.is_optional else [needed]
    refusals = {*EVERYWHERE, 401, 403}
    if operation["parameters"] or "requestBody" in operation:
        refusals |= {404, 422}
    if "requestBody" in operation:
        refusals.add(413)
    refusals |= {409} & {int(status) for status in operation["responses"]}
    responses = {str(status): answer for status, answer in operation["responses"].items()}
    for status in sorted(refusals):
        responses[str(status)] = {
            "description": REFUSALS[status],
            "content": {CONTENT_TYPE: {"schema": REFERENCE}},
        }
    if method == "get":
        responses["304"] = {"description": "Nothing changed since the ETag that was sent"}
    operation["responses"] = dict(sorted(responses.items()))


api = PunteApi(
    title="Punte API",
    version=VERSION,
    description=DESCRIPTION,
    docs_url=None,
    urls_namespace="api",
    renderer=ReadableJson(),
    servers=[{"url": "/"}],
    openapi_extra={"externalDocs": {"url": settings.API_DOCS_PATH, "description": "For people"}},
)
for module in (
    people,
    notifications,
    tokens,
    pages,
    articles,
    library,
    doctemplates,
    made_documents,
    comments,
    site,
    files,
    forum,
    applications,
    career,
    career_desk,
    hub,
    events,
    forum_moderation,
    search,
    moderation,
    submissions,
    organisations,
    organisation_people,
    organisation_messages,
    requests,
    uploads,
):
    api.add_router("", module.router)


@api.exception_handler(Problem)
def on_problem(request: HttpRequest, error: Problem) -> HttpResponse:
    return error.answer()


@api.exception_handler(ValidationError)
def on_invalid(request: HttpRequest, error: ValidationError) -> HttpResponse:
    return Problem(422, errors=field_errors(error.errors)).answer()


@api.exception_handler(HttpError)
def on_refusal(request: HttpRequest, error: HttpError) -> HttpResponse:
    return Problem(error.status_code).answer()


@api.exception_handler(Exception)
def on_failure(request: HttpRequest, error: Exception) -> HttpResponse:
    return failures.answer(request, error)
