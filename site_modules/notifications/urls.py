"""Addresses of notifications, and of the mail preview (laptops only)."""

from django.urls import path

from site_modules.notifications.views import mail_preview, notifications

app_name = "notifications"

urlpatterns = [
    path("notificari/", notifications.notification_list, name="list"),
    path("notificari/citite/", notifications.mark_all_read, name="mark_all_read"),
    path("notificari/jurnal/", notifications.delivery_log, name="log"),
    path("notificari/<int:notification_id>/", notifications.open_notification, name="open"),
    path(
        "notificari/dezabonare/<str:token>/",
        notifications.UnsubscribeView.as_view(),
        name="unsubscribe",
    ),
    path("cont/notificari/", notifications.SettingsView.as_view(), name="settings"),
    path("posta-de-proba/", mail_preview.MailPreviewListView.as_view(), name="mail_list"),
    path("posta-de-proba/<int:pk>/", mail_preview.MailPreviewView.as_view(), name="mail"),
    path(
        "posta-de-proba/<int:pk>/html/",
        mail_preview.MailPreviewHtmlView.as_view(),
        name="mail_html",
    ),
]
