"""Addresses of the mail preview (laptops only)."""

from django.urls import path

from site_modules.notifications import views

app_name = "notifications"

urlpatterns = [
    path("posta-de-proba/", views.MailPreviewListView.as_view(), name="mail_list"),
    path("posta-de-proba/<int:pk>/", views.MailPreviewView.as_view(), name="mail"),
    path("posta-de-proba/<int:pk>/html/", views.MailPreviewHtmlView.as_view(), name="mail_html"),
]
