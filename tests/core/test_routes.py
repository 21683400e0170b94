"""Apps' addresses are found as Django finds them, with less asking."""

import pytest
from django.urls import get_resolver, include, path, re_path, resolve, reverse
from django.urls.exceptions import Resolver404
from django.utils.translation import override

from cms.core.routes import AppResolver, first_parts


def view(request, **kwargs):  # pragma: no cover
    raise AssertionError


def test_first_parts_are_read_off_routes_and_expressions():
    patterns = [
        path("forum/", view), path("forum/<int:key>/", view), path("sitemap.xml", view),
        re_path(r"^hub/(?P<path>a|b)/$", view), re_path(r"^robots\.txt$", view),
        path("", include([path("inside/<slug:word>/", view)])),
    ]  # fmt: skip
    assert first_parts(patterns) == {"forum", "sitemap.xml", "hub", "robots.txt", "inside"}


@pytest.mark.parametrize(
    "pattern", [path("<slug:word>/", view), path("", view), re_path(r"^(a|b)/$", view)]
)
def test_patterns_that_begin_with_a_value_are_always_asked(pattern):
    assert first_parts([path("forum/", view), pattern]) is None


def test_most_apps_are_passed_over_for_a_page():
    def apps(resolver):
        for one in resolver.url_patterns:
            if isinstance(one, AppResolver):
                yield one
            elif not str(one.pattern) and hasattr(one, "url_patterns"):
                yield from apps(one)

    known = [one.beginnings for one in apps(get_resolver("cms.urls"))]
    assert len(known) > 15
    assert len([one for one in known if one is None]) <= 1
    assert all("despre-proiect" not in one for one in known if one is not None)


def test_addresses_and_names_stay():
    assert resolve(reverse("search:search")).view_name == "search:search"
    with override("en"):
        assert resolve(reverse("forum:index")).view_name == "forum:index"
    with pytest.raises(Resolver404):
        resolve("/nu-exista", "site_modules.hub.urls")
