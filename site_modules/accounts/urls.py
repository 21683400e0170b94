"""Addresses of registration, profile and member pages."""

from django.urls import path

from site_modules.accounts import views

app_name = "accounts"

urlpatterns = [
    path("inregistrare/", views.RegisterView.as_view(), name="register"),
]
