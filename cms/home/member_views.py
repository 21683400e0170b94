"""„Panoul meu”: what somebody finds after sign-in (NAV-03)."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from cms.home import board
from cms.home import first_steps as steps
from cms.home import member_selectors as selectors
from site_modules.accounts.signed_in import me
from site_modules.career.selectors.bookings import next_bookings
from site_modules.events.selectors.calendar import next_of
from site_modules.notifications.selectors import latest_notifications, unread_count
from site_modules.submissions.selectors.mine import Mine

NEWEST_REQUESTS = 5
NEXT_DATES = 4


@never_cache
@login_required
def dashboard(request: HttpRequest) -> HttpResponse:
    user = me(request)
    state = board.visit(user=user)
    unread = unread_count(user)
    context = {
        "before_at": state.before_at,
        "unread": unread,
        "replies": selectors.replies_to(user) if unread else [],
        "checklists": selectors.open_lists(user, state),
        "greeting": selectors.greeting(),
        "tasks": selectors.open_tasks(user),
        "lines": latest_notifications(user),
        "appointments": next_bookings(user),
        "agenda": next_of(user, NEXT_DATES),
        "fits": selectors.fitting_ads(user),
        "requests": Mine(user).newest(NEWEST_REQUESTS),
        "topics": selectors.fresh_topics(user),
        "pages": selectors.fresh_pages(user),
    }
    return render(request, "home/dashboard.html", context)


@never_cache
@login_required
def first_steps(request: HttpRequest) -> HttpResponse:
    """What is where, in a minute, and what to begin with; also for who comes back to it."""
    user = me(request)
    hidden = set(board.visit(user=user).hidden_lists)
    lists = [(one, one.name in hidden) for one in steps.checklists_of(user)]
    return render(request, "home/first_steps.html", {"lists": lists})


@login_required
@require_POST
def put_list_away(request: HttpRequest, name: str) -> HttpResponse:
    if name not in steps.NAMES:
        raise Http404
    is_hidden = request.POST.get("arata") != "1"
    board.put_list_away(user=me(request), name=name, is_hidden=is_hidden)
    return redirect("member_home:dashboard" if is_hidden else "member_home:first_steps")
