"""„Teme urmărite”: of which new resources somebody wants to hear."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from cms.library import services
from cms.library.forms import ThemesForm
from cms.library.models import ThemeFollow
from site_modules.accounts.signed_in import me


@never_cache
@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def followed_themes(request: HttpRequest) -> HttpResponse:
    """A box for all resources, then one for each theme."""
    if request.method == "POST":
        form = ThemesForm(request.POST)
        if form.is_valid():
            services.follow_only(user=me(request), slugs=form.slugs())
            messages.success(request, _("Your choices were saved."))
            return redirect("collections:themes")
    else:
        slugs = ThemeFollow.objects.filter(user=me(request)).values_list("slug", flat=True)
        form = ThemesForm.of(list(slugs))
    status = 422 if form.errors else 200
    return render(request, "library/followed_themes.html", {"form": form}, status=status)
