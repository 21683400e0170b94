"""Says in the admin why an article was not published, whatever button was pressed."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.shortcuts import redirect

from cms.articles.publication import PublicationRefused


class PublicationRefusedMiddleware:
    """The form of an article names the trouble beside the field. Lists of many, approvals and
    translations publish without that form: their refusal becomes a message here."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_exception(
        self, request: HttpRequest, exception: Exception
    ) -> HttpResponseBase | None:
        if not isinstance(exception, PublicationRefused):
            return None
        words = " ".join(exception.messages)
        if request.headers.get("Accept", "").startswith("application/json"):
            return JsonResponse({"detail": words}, status=422)
        messages.error(request, words)
        return redirect("wagtailadmin_pages:edit", exception.page_id)
