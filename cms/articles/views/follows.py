"""What somebody follows: the button on the list, the page in the settings with one's feeds."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from cms.articles import services
from cms.articles.feed_contents import absolute
from cms.articles.feed_secrets import secret_of
from cms.articles.follow_form import FollowForm, RenewFeedsForm
from cms.articles.models import CategoryFollow
from cms.articles.themes import themes
from site_modules.accounts.signed_in import me


@require_POST
@login_required
def follow(request: HttpRequest) -> HttpResponse:
    """Follow a theme, or no longer; back to the list."""
    theme = themes().by_slug(request.POST.get("tema", ""))
    if theme is None:
        messages.error(request, _("This category no longer exists."))
    elif request.POST.get("actiune") == "opreste":
        services.unfollow(user=request.user, slug=theme.slug)
        messages.success(request, _("You no longer follow “%(name)s”.") % {"name": theme.name})
    else:
        services.follow(user=request.user, slug=theme.slug)
        words = _("You follow “%(name)s”: you will hear of its new articles.")
        messages.success(request, words % {"name": theme.name})
    back = request.POST.get("inapoi", "")
    is_own = back.startswith("/") and url_has_allowed_host_and_scheme(back, allowed_hosts=None)
    return redirect(back if is_own else reverse("articles:own_feeds"))


@method_decorator([never_cache, login_required], name="dispatch")
class OwnFeedsView(View):
    """„Setări → Articole și fluxuri”."""

    def get(self, request: HttpRequest) -> HttpResponse:
        slugs = CategoryFollow.objects.filter(user=me(request)).values_list("slug", flat=True)
        return self._page(request, FollowForm.of(list(slugs)))

    def post(self, request: HttpRequest) -> HttpResponse:
        form = FollowForm(request.POST)
        if not form.is_valid():
            return self._page(request, form, 422)
        services.follow_only(user=me(request), slugs=form.slugs())
        messages.success(request, _("Your choices were saved."))
        return redirect("articles:own_feeds")

    def _page(self, request: HttpRequest, form: FollowForm, status: int = 200) -> HttpResponse:
        key = services.feed_key_of(user=me(request))
        secret = secret_of(key)
        context = {
            "form": form,
            "renew_form": RenewFeedsForm(),
            "renewed_at": key.renewed_at,
            "feeds": [
                {"name": _("Articles"), "url": _own("own_feed", secret)},
                {"name": _("Articles (Atom)"), "url": _own("own_feed_atom", secret)},
                {"name": _("Podcast"), "url": _own("own_podcast", secret)},
            ],
        }
        return render(request, "articles/own_feeds.html", context, status=status)


def _own(name: str, secret: str) -> str:
    return absolute(reverse(f"articles:{name}", args=[secret]))


@require_POST
@login_required
def renew_feeds(request: HttpRequest) -> HttpResponse:
    """New addresses; the old ones end. A form sent twice renews once."""
    form = RenewFeedsForm(request.POST)
    if form.is_valid() and services.renew_feed_key(user=me(request), form=form):
        messages.success(request, _("Your feeds have new addresses. The old ones have ended."))
    return redirect("articles:own_feeds")
