"""Addresses of documents."""

from django.urls import path

from site_modules.uploads.views import documents, sending

app_name = "uploads"

urlpatterns = [
    path("membriosc/incarca-document/", sending.NewDocumentView.as_view(), name="new"),
    path("membriosc/documente/", documents.mine, name="mine"),
    path("membriosc/documente/<int:upload_id>/", documents.document, name="document"),
    path(
        "membriosc/documente/<int:upload_id>/modifica/",
        sending.EditDocumentView.as_view(),
        name="edit",
    ),
    path("membriosc/documente/fisier/<int:file_id>/<str:file_name>", documents.file, name="file"),
]
