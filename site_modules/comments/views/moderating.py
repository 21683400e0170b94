"""Closing a discussion and opening it again."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.http import require_POST

from cms.core.addresses import page_address
from site_modules.accounts.signed_in import me
from site_modules.comments import permissions, services
from site_modules.comments.forms import CloseForm
from site_modules.comments.views.finding import readable_page
from site_modules.comments.views.writing import DECORATORS


@method_decorator(DECORATORS, name="dispatch")
class CloseView(View):
    """Asks for the reason that readers will see."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not permissions.can_close(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, page_id: int) -> HttpResponse:
        return self._page(request, page_id, CloseForm())

    def post(self, request: HttpRequest, page_id: int) -> HttpResponse:
        form = CloseForm(request.POST)
        if not form.is_valid():
            return self._page(request, page_id, form, 422)
        page = readable_page(request.user, page_id)
        reason = form.cleaned_data["reason"]
        if services.close_discussion(page_id=page.pk, by=me(request), reason=reason):
            messages.success(request, _("The discussion is closed."))
        else:
            messages.info(request, _("The discussion was closed already."))
        return redirect(f"{page_address(page)}#comentarii")

    def _page(
        self, request: HttpRequest, page_id: int, form: CloseForm, status: int = 200
    ) -> HttpResponse:
        page = readable_page(request.user, page_id)
        context = {
            "form": form, "page_title": page.title, "back": f"{page_address(page)}#comentarii"
        }  # fmt: skip
        return render(request, "comments/close.html", context, status=status)


@require_POST
@login_required
def reopen(request: HttpRequest, page_id: int) -> HttpResponse:
    if not permissions.can_close(request.user):
        raise PermissionDenied
    page = readable_page(request.user, page_id)
    services.open_discussion(page_id=page.pk, by=me(request))
    messages.success(request, _("The discussion is open again."))
    return redirect(f"{page_address(page)}#comentarii")
