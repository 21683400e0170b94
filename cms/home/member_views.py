"""„Panoul meu”: what somebody finds after sign-in (NAV-03)."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.template.loader import render_to_string
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from cms.core import own_values
from cms.core.shared_pages import fill_holes, own_frame, place_of
from cms.core.together import together
from cms.home import board
from cms.home import first_steps as steps
from cms.home import member_selectors as selectors
from cms.home.selectors import help_with
from cms.home.shell import service_menu
from site_modules.accounts.models import User
from site_modules.accounts.signed_in import me
from site_modules.applications.selectors.matching import asking_ads
from site_modules.career.selectors.bookings import next_bookings
from site_modules.events.selectors.calendar import next_of
from site_modules.notifications.selectors import unread_count
from site_modules.submissions.selectors.mine import Mine

NEWEST_REQUESTS = 5
NEXT_DATES = 4
MOST_FITTING = 3
#: What others change without telling the person is seen after this time.
BOARD_KEPT_SECONDS = 120


@never_cache
@login_required
def dashboard(request: HttpRequest) -> HttpResponse:
    """Made for one person and kept for a short time; the form tokens are those of the answer."""
    user = me(request)
    parts = own_values.kept(user, "board", lambda: _board(user), seconds=BOARD_KEPT_SECONDS)
    return render(request, "home/dashboard.html", {"board": fill_holes(request, parts)})


def _board(user: User) -> list[str]:
    state = board.visit(user=user)
    found = together(
        checklists=selectors.open_lists(user, state),
        tasks=selectors.open_tasks(user),
        news=selectors.news(user),
        appointments=next_bookings(user),
        agenda=next_of(user, NEXT_DATES),
        fits=asking_ads(user, limit=MOST_FITTING),
        requests=Mine(user).newest(NEWEST_REQUESTS),
        topics=selectors.fresh_topics(user),
        pages=selectors.fresh_pages(user),
    )
    lines, replies = found.pop("news")
    context = found | {
        "person": user,
        "services": service_menu(),
        "form_token": place_of("form_token"),
        "before_at": state.before_at,
        "unread": unread_count(user),
        "lines": lines,
        "replies": replies,
        "greeting": selectors.greeting(),
    }
    return own_frame(render_to_string("home/_board.html", context))


@never_cache
@login_required
def first_steps(request: HttpRequest) -> HttpResponse:
    """What is where, in a minute, and what to begin with; also for who comes back to it."""
    user = me(request)
    hidden = set(board.visit(user=user).hidden_lists)
    lists = [(one, one.name in hidden) for one in steps.checklists_of(user)]
    services = [(service, help_with(service["key"])) for service in service_menu()]
    context = {"lists": lists, "services": services}
    return render(request, "home/first_steps.html", context)


@login_required
@require_POST
def put_list_away(request: HttpRequest, name: str) -> HttpResponse:
    if name not in steps.NAMES:
        raise Http404
    is_hidden = request.POST.get("arata") != "1"
    board.put_list_away(user=me(request), name=name, is_hidden=is_hidden)
    return redirect("member_home:dashboard" if is_hidden else "member_home:first_steps")
