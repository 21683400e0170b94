"""Composition root: the only list of all addresses."""

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path, re_path
from django.views.generic import RedirectView
from django.views.static import serve as serve_static
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.urls import serve_pattern

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
    path("", include("cms.media.urls")),
    path("", include("cms.library.urls")),
    path("api/v1/", include("cms.api.urls")),
    path("", include("cms.home.urls")),
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
    path("", include("site_modules.accounts.urls")),
    path("", include("site_modules.security.urls")),
    path("", include("site_modules.privacy.urls")),
    path("", include("site_modules.notifications.urls")),
    path("", include("site_modules.organisations.urls")),
    path("", include("site_modules.comments.urls")),
    path("", include("site_modules.moderation.urls")),
    path("", include("site_modules.submissions.urls")),
    path("", include("site_modules.requests.urls")),
    path("", include("site_modules.documents.urls")),
    path("", include("forum.portal.urls")),
    path("", include("site_modules.applications.urls")),
    path("", include("site_modules.hub.urls")),
    path("", include("cms.articles.urls")),
    path("", include("cms.library.member_urls")),
    path("", include("cms.home.member_urls")),
    path("", include("cms.api.page_urls")),
    path("", include("cms.search.urls")),
    re_path(serve_pattern, serve_page, name="wagtail_serve"),
    prefix_default_language=False,
)
