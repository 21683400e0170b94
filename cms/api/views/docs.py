"""The documentation for people, drawn by the server from the contract."""

import json
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from cms.api.contract import api
from cms.api.enums import Scope
from cms.api.problems import KINDS
from cms.api.references import example_of, type_words

TITLES = {
    "people": _("People"),
    "notifications": _("Notifications"),
    "tokens": _("API keys"),
    "content": _("Pages, menus, search"),
    "articles": _("Articles"),
    "files": _("Pictures and documents"),
    "comments": _("Comments"),
    "forum": _("Forum"),
    "requests": _("Service requests"),
    "events": _("Events"),
    "hub": _("Digital Employment Hub"),
    "uploads": _("Documents of members"),
    "applications": _("Applications"),
    "career": _("Appointments"),
    "library": _("Library"),
    "documents": _("Documents made from templates"),
    "moderation": _("Reports and decisions"),
    "submissions": _("What you sent for approval"),
    "organisations": _("Organisations"),
}


@require_safe
def documentation(request: HttpRequest) -> HttpResponse:
    """Operations, parameters, shapes, scopes, problems."""
    document = api.get_openapi_schema()
    context = {
        "document": document,
        "groups": _groups(document),
        "schemas": _schemas(document),
        "scopes": [{"value": scope.value, "label": scope.label} for scope in Scope],
        "problems": [
            {"status": status, "name": name, "title": title, "detail": detail}
            for status, (name, title, detail) in KINDS.items()
        ],
        "site_url": settings.SITE_URL,
        "per_token": settings.API_REQUESTS_PER_TOKEN,
        "per_address": settings.API_REQUESTS_PER_ADDRESS,
    }
    response = render(request, "api/docs.html", context)
    response["Cache-Control"] = "private, no-cache"
    return response


def _groups(document: dict[str, Any]) -> list[dict[str, Any]]:
    found: dict[str, list[dict[str, Any]]] = {tag: [] for tag in TITLES}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            row = _operation(document, path, method, operation)
            found[operation["tags"][0]].append(row)
    return [
        {"id": tag, "title": TITLES[tag], "operations": rows} for tag, rows in found.items() if rows
    ]


def _operation(
    document: dict[str, Any], path: str, method: str, operation: dict[str, Any]
) -> dict[str, Any]:
    security = operation["security"]
    answers = [
        (status, answer) for status, answer in operation["responses"].items() if status[0] == "2"
    ]
    status, answer = answers[0]
    shape = answer.get("content", {}).get("application/json", {}).get("schema")
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    return {
        "id": operation["operationId"],
        "method": method.upper(),
        "path": path,
        "summary": _words(operation["summary"]),
        "description": _words(operation.get("description", "")),
        "is_open": {} in security,
        "scope": security[-1]["key"][0],
        "parameters": [_parameter(found) for found in operation["parameters"]],
        "body": type_words(body["schema"]) if body else [],
        "status": status,
        "shape": type_words(shape) if shape else [],
        "example": _example(document, shape) if shape else "",
    }


def _parameter(found: dict[str, Any]) -> dict[str, Any]:
    schema = found["schema"]
    return {
        "name": found["name"],
        "place": found["in"],
        "is_required": found["required"],
        "types": type_words(schema),
        "limits": _limits(schema),
        "description": _words(found.get("description", "")),
    }


def _words(text: str) -> str:
    """In the reader's language; the document itself stays English."""
    return gettext(text) if text else ""


def _limits(schema: dict[str, Any]) -> str:
    names = (("minimum", "≥"), ("maximum", "≤"), ("maxLength", "≤"))
    parts = [f"{sign} {schema[name]}" for name, sign in names if name in schema]
    return ", ".join(parts)


def _example(document: dict[str, Any], schema: dict[str, Any]) -> str:
    return json.dumps(example_of(document, schema), ensure_ascii=False, indent=2)


def _schemas(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "description": _words(schema.get("description", "")),
            "fields": [
                {
                    "name": field,
                    "types": type_words(details),
                    "description": _words(details.get("description", "")),
                }
                for field, details in schema.get("properties", {}).items()
            ],
        }
        for name, schema in document["components"]["schemas"].items()
    ]
