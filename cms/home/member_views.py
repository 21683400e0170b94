"""„Panoul meu”: what somebody finds after sign-in (NAV-03)."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from cms.home import member_selectors as selectors
from site_modules.accounts.signed_in import me
from site_modules.applications.selectors.matching import ads_that_fit
from site_modules.career.selectors.bookings import next_bookings
from site_modules.events.selectors.calendar import next_of
from site_modules.notifications.selectors import latest_notifications
from site_modules.submissions.selectors.mine import Mine

NEWEST_REQUESTS = 5
NEXT_DATES = 4


@never_cache
@login_required
def dashboard(request: HttpRequest) -> HttpResponse:
    user = me(request)
    context = {
        "greeting": selectors.greeting(),
        "tasks": selectors.open_tasks(user),
        "lines": latest_notifications(user),
        "appointments": next_bookings(user),
        "agenda": next_of(user, NEXT_DATES),
        "fits": ads_that_fit(user, limit=3),
        "requests": Mine(user).newest(NEWEST_REQUESTS),
        "topics": selectors.fresh_topics(user),
        "pages": selectors.fresh_pages(user),
    }
    return render(request, "home/dashboard.html", context)
