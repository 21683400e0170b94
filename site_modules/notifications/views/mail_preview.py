"""The page that shows the mails of a laptop, so that a newcomer can follow them."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.decorators import method_decorator
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.generic import DetailView, ListView

from site_modules.notifications.models import OutgoingMail


class PreviewOnlyMixin:
    """404 wherever MAIL_PREVIEW is off; production refuses to start with it on."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not settings.MAIL_PREVIEW:
            raise Http404
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]


@method_decorator(never_cache, name="dispatch")
class MailPreviewListView(PreviewOnlyMixin, ListView):
    """The latest mails, newest first."""

    template_name = "notifications/mail_list.html"
    context_object_name = "mails"
    paginate_by = 30

    def get_queryset(self) -> Any:
        return OutgoingMail.objects.defer("html_body", "attachments")


@method_decorator(never_cache, name="dispatch")
class MailPreviewView(PreviewOnlyMixin, DetailView):
    """One mail: headers, text, and the HTML part in a frame."""

    template_name = "notifications/mail_detail.html"
    context_object_name = "mail"
    queryset = OutgoingMail.objects.all()


@method_decorator([never_cache, xframe_options_sameorigin], name="dispatch")
class MailPreviewHtmlView(PreviewOnlyMixin, DetailView):
    """The HTML part alone, sandboxed."""

    queryset = OutgoingMail.objects.all()

    def render_to_response(self, context: dict[str, Any], **kwargs: Any) -> HttpResponse:
        response = HttpResponse(context["object"].html_body)
        response["Content-Security-Policy"] = (
            "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'"
        )
        return response
