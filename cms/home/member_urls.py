"""Addresses of „Panoul meu”."""

from django.urls import URLPattern, URLResolver

app_name = "member_home"

urlpatterns: list[URLPattern | URLResolver] = []
