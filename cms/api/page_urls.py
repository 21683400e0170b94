"""Pages about the API: its documentation and the keys of a member."""

from django.urls import URLPattern, URLResolver

app_name = "api_pages"

urlpatterns: list[URLPattern | URLResolver] = []
