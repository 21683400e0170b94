"""The official localities of a county, for suggestions in forms."""

from django.http import Http404, HttpRequest, JsonResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from site_modules.accounts.localities import localities_of


@require_safe
@cache_control(public=True, max_age=86400)
def localities(request: HttpRequest, county: str) -> JsonResponse:
    """Names, towns first. Public: the list is."""
    names = localities_of(county)
    if not names:
        raise Http404
    return JsonResponse({"localities": names})
