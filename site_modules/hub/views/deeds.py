"""What an author does with an ad that stands: close, renew, withdraw."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from site_modules.accounts.signed_in import me
from site_modules.hub import services
from site_modules.hub.kinds import kind_of
from site_modules.hub.selectors.own import deeds_of
from site_modules.hub.views.shell import own_ad, shell

DEEDS: dict[str, tuple[Callable[..., Any], Any]] = {
    "inchide": (services.close_ad, gettext_lazy("The ad is closed. You can renew it later.")),
    "reinnoieste": (services.renew_ad, gettext_lazy("The ad is up for another term.")),
    "retrage": (services.withdraw_ad, gettext_lazy("It was taken back.")),
}


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def deed(request: HttpRequest, kind_name: str, ad_id: int, name: str) -> HttpResponse:
    """GET asks whether it is meant; POST does it."""
    if name not in DEEDS:
        raise Http404
    ad = own_ad(request.user, kind_name, ad_id)
    offered = next((one for one in deeds_of(ad) if one.name == name), None)
    if request.method != "POST":
        if offered is None:
            return redirect("hub:own")
        context = shell(request.user, "own") | {"ad": ad, "deed": offered, "kind": kind_of(ad)}
        return render(request, "hub/deed.html", context)
    service, done = DEEDS[name]
    try:
        service(ad=ad, by=me(request))
        messages.success(request, done)
    except services.HubRefused as refusal:
        messages.error(request, str(refusal.message))
    return redirect("hub:own")
