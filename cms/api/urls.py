"""Addresses of the API, below /api/v1/."""

from django.urls import path

from cms.api.contract import api
from cms.api.views.docs import documentation

app_name = "api"

urlpatterns = [path("docs/", documentation, name="docs"), *api.urls[0]]
