"""Composition root: the only list of all addresses."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from django.views.static import serve as serve_static
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.urls import serve_pattern

from cms.core.routes import section
from cms.core.views import errors
from cms.core.views.pages import serve_page

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.server_error

to_sign_in = RedirectView.as_view(pattern_name="security:sign_in", query_string=True)

urlpatterns = [
    # Wagtail has logins of its own that know no limits: they all lead to ours.
    path("admin/login/", to_sign_in),
    path("_util/login/", to_sign_in, name="wagtailcore_login"),
    path("admin/", include(wagtailadmin_urls)),
    section("cms.media.urls"),
    section("cms.library.urls"),
    path("api/v1/", include("cms.api.urls")),
    section("cms.home.urls"),
]

if settings.SERVE_MEDIA:
    urlpatterns += [
        re_path(
            r"^media/(?P<path>images/[^/]+)$",
            serve_static,
            {"document_root": settings.MEDIA_ROOT},
            name="rendition",
        )
    ]

urlpatterns += i18n_patterns(
    section("site_modules.accounts.urls"),
    section("site_modules.security.urls"),
    section("site_modules.privacy.urls"),
    section("site_modules.notifications.urls"),
    section("site_modules.organisations.urls"),
    section("site_modules.comments.urls"),
    section("site_modules.moderation.urls"),
    section("site_modules.submissions.urls"),
    section("site_modules.requests.urls"),
    section("forum.portal.urls"),
    section("site_modules.applications.urls"),
    section("site_modules.hub.urls"),
    section("site_modules.uploads.urls"),
    section("site_modules.career.urls"),
    section("site_modules.events.urls"),
    section("cms.articles.urls"),
    section("cms.library.member_urls"),
    section("cms.home.member_urls"),
    section("cms.api.page_urls"),
    section("cms.search.urls"),
    section("site_modules.documents.urls"),
    re_path(serve_pattern, serve_page, name="wagtail_serve"),
    prefix_default_language=False,
)
