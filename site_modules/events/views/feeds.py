"""Calendar files: one event, the public calendar, somebody's own below its secret."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import AnonymousUser
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cms.core.calendar_files import CONTENT_TYPE, calendar_file
from cms.core.enums import Service
from cms.operations.forms import SentOnceForm
from site_modules.accounts.signed_in import me
from site_modules.events import services
from site_modules.events.calendar_secrets import owner_of, secret_of
from site_modules.events.selectors import feeds
from site_modules.events.views.shell import readable_event

PUBLIC_FOR = "public, max-age=300"
#: Asked about at each fetch, since its owner may leave at any moment.
PRIVATE = "private, no-cache"
REFRESH = timedelta(hours=1)


@require_safe
def one(request: HttpRequest, event_id: int) -> HttpResponse:
    """All meetings of an event, for whoever may read its page."""
    event = readable_event(request.user, event_id)
    dates = event.dates.select_related("event__page__locale").order_by("starts_at")
    body = calendar_file(feeds.file_events(dates), method="PUBLISH")
    response = _answer(body, "private, no-store")
    response["Content-Disposition"] = f'attachment; filename="eveniment-{event.pk}.ics"'
    return response


@require_safe
def public(request: HttpRequest, service: str = "") -> HttpResponse:
    """What a visitor may see; of one service where it is named."""
    if service and service not in Service.values:
        raise Http404
    rows = feeds.public_dates(AnonymousUser(), service)
    title = f"Punte: {Service(service).label}" if service else _("Punte: events")
    body = calendar_file(feeds.file_events(rows), name=title, refresh=REFRESH)
    return _answer(body, PUBLIC_FOR)


@require_safe
def own(request: HttpRequest, secret: str, everything: bool = False) -> HttpResponse:
    """Of the owner of the secret: what is theirs, or all events that they may see. A wrong secret,
    an old one and one of somebody who left are answered as an address that does not exist."""
    owner = owner_of(secret)
    if owner is None:
        raise Http404
    if everything:
        events: Any = feeds.file_events(feeds.public_dates(owner))
        name = _("Punte: all events")
    else:
        events, name = feeds.own_events(owner), _("Punte: my calendar")
    response = _answer(calendar_file(events, name=name, refresh=REFRESH), PRIVATE)
    response["X-Robots-Tag"] = "noindex"
    response["Referrer-Policy"] = "no-referrer"
    return response


def _answer(body: bytes, caching: str) -> HttpResponse:
    """With its length: HEAD and conditional requests are answered from it."""
    response = HttpResponse(body, content_type=CONTENT_TYPE)
    response["Content-Length"] = str(len(body))
    response["Cache-Control"] = caching
    response["X-Content-Type-Options"] = "nosniff"
    return response


@never_cache
@require_safe
def subscribe(request: HttpRequest) -> HttpResponse:
    """Every address that one can subscribe to."""
    site = settings.SITE_URL
    rows = [(_("All public events"), f"{site}{reverse('events:feed')}")]
    rows += [
        (str(service.label), f"{site}{reverse('events:service_feed', args=[service.value])}")
        for service in Service
    ]
    context: dict[str, Any] = {"public_addresses": rows}
    if request.user.is_authenticated:
        secret = secret_of(services.calendar_key_of(user=me(request)))
        context |= {
            "own_addresses": [
                (_("My calendar"), f"{site}{reverse('events:own_feed', args=[secret])}"),
                (_("All events that I may see"),
                 f"{site}{reverse('events:own_feed_all', args=[secret])}"),
            ],
            "form": SentOnceForm(),
        }  # fmt: skip
    return render(request, "events/subscribe.html", context)


@never_cache
@require_POST
@login_required
def renew(request: HttpRequest) -> HttpResponse:
    form = SentOnceForm(request.POST)
    if form.is_valid() and services.renew_calendar_key(user=me(request), form=form):
        messages.success(request, _("You have new addresses. The old ones work no more."))
    return redirect("events:subscribe")
