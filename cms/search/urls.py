"""Addresses of the search."""

from django.urls import path

from cms.search import views

app_name = "search"

urlpatterns = [path("cauta/", views.search, name="search")]
