"""Addresses outside the page tree: what machines ask for, and the style guide."""

from django.urls import path
from django.views.generic.base import RedirectView

from cms.home import views

app_name = "home"

urlpatterns = [
    path("robots.txt", views.robots, name="robots"),
    path("sitemap.xml", views.sitemap, name="sitemap"),
    path("site.webmanifest", views.manifest, name="manifest"),
    path("favicon.ico", RedirectView.as_view(url="/static/img/favicon.ico")),
    path("ghid-de-stil/", views.style_guide, name="style_guide"),
]
