"""Addresses of the account pages."""

from django.urls import path

from site_modules.accounts import views

app_name = "accounts"

urlpatterns = [
    path("autentificare/", views.SignInView.as_view(), name="sign_in"),
    path("iesire/", views.SignOutView.as_view(), name="sign_out"),
    path("inregistrare/", views.RegisterView.as_view(), name="register"),
]
