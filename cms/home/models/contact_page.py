"""How to reach the people behind the site, with a form."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext_lazy as _

from cms.core.models import ContentPage
from cms.core.views.errors import too_many_requests
from cms.home.contact import ContactForm, LimitReached, send_contact_message


class ContactPage(ContentPage):
    """Shows the contact details of the site settings and a form that becomes an e-mail."""

    template = "home/contact_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1
    is_shared = False

    class Meta:
        verbose_name = _("contact page")
        verbose_name_plural = _("contact pages")

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.method != "POST":
            initial = {"topic": request.GET.get("subiect", "")}
            return self._render(request, ContactForm(initial=initial))
        form = ContactForm(request.POST)
        if not form.is_valid():
            return self._render(request, form, status=422)
        try:
            send_contact_message(form=form, request=request)
        except LimitReached as limit:
            return too_many_requests(request, limit.seconds)
        return HttpResponseRedirect(f"{self.get_url(request)}?trimis=1#confirmare")

    def _render(self, request: HttpRequest, form: Any, status: int = 200) -> HttpResponse:
        context = self.get_context(request)
        context |= {"form": form, "is_sent": request.GET.get("trimis") == "1"}
        response = TemplateResponse(request, self.template, context, status=status)
        response["Cache-Control"] = "private, no-store"
        return response
