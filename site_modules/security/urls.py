"""Addresses of sign-in, passwords, second factor and sessions."""

from django.urls import path

from site_modules.security import views

app_name = "security"

urlpatterns = [
    path("autentificare/", views.SignInView.as_view(), name="sign_in"),
    path("iesire/", views.SignOutView.as_view(), name="sign_out"),
]
