"""Addresses of „Datele mele”."""

from django.urls import path

from site_modules.privacy import views

app_name = "privacy"

urlpatterns = [
    path("cont/datele-mele/", views.my_data, name="my_data"),
    path("cont/datele-mele/copie/", views.request_export, name="request_export"),
    path("cont/datele-mele/copie/<int:export_id>/", views.download_export, name="download"),
    path("cont/sterge/", views.DeleteAccountView.as_view(), name="delete_account"),
    path("la-revedere/", views.goodbye, name="goodbye"),
]
