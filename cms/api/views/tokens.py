"""„Chei API”: make a key, see what exists, revoke."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from cms.api import services
from cms.api.forms import TokenForm
from cms.api.models import ApiSettings, ApiToken
from cms.core.views.errors import refusal_after
from site_modules.accounts.signed_in import me

TRIES_PER_HOUR = 20
WINDOW = timedelta(hours=1)
MAX_LISTED = 100


@method_decorator([never_cache, login_required], name="dispatch")
class TokensView(View):
    """The list and the form; a new secret is shown on the answer to the form, and never again."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._page(request, TokenForm(user=me(request)))

    def post(self, request: HttpRequest) -> HttpResponse:
        user = me(request)
        if not ApiSettings.load().tokens_enabled:
            raise Http404
        refusal = refusal_after(
            request, "api-token", str(user.pk), most=TRIES_PER_HOUR, window=WINDOW
        )
        if refusal:
            return refusal
        form = TokenForm(request.POST, user=user)
        if not form.is_valid():
            return self._page(request, form, 422)
        if not form.claim():
            messages.info(request, _("This key was made already. Its secret is shown only once."))
            return redirect("api_pages:tokens")
        return self._make(request, form)

    def _make(self, request: HttpRequest, form: TokenForm) -> HttpResponse:
        fields = form.cleaned_data
        try:
            token, secret = services.create_token(
                user=me(request),
                name=fields["name"],
                scopes=fields["scopes"],
                lifetime=fields["lifetime"],
            )
        except services.TooManyTokens:
            form.add_error("name", _("You have too many keys. Revoke one that you do not use."))
            return self._page(request, form, 422)
        return self._page(request, TokenForm(user=me(request)), made=token, secret=secret)

    def _page(
        self, request: HttpRequest, form: TokenForm, status: int = 200, **made: Any
    ) -> HttpResponse:
        tokens = ApiToken.objects.of(request.user).select_related("user")[:MAX_LISTED]
        context = {
            "form": form,
            "tokens": tokens,
            "is_enabled": ApiSettings.load().tokens_enabled,
            **made,
        }
        return render(request, "api/tokens.html", context, status=status)


@require_POST
@never_cache
@login_required
def revoke(request: HttpRequest, token_id: int) -> HttpResponse:
    """End one's own key; somebody else's does not exist."""
    token = get_object_or_404(ApiToken.objects.of(request.user), pk=token_id)
    services.revoke_token(token=token, by=me(request))
    messages.success(request, _("The key was revoked. Programs that use it are refused."))
    return redirect("api_pages:tokens")
