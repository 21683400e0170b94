"""Addresses of „Panoul meu”."""

from django.urls import path

from cms.home import member_views

app_name = "member_home"

urlpatterns = [
    path("panou/", member_views.dashboard, name="dashboard"),
]
