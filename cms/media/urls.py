"""Addresses of files; public because people see and share them, hence in Romanian."""

from django.urls import path

from cms.media import views

app_name = "media"

urlpatterns = [
    path("documente/<int:document_id>/<str:file_name>", views.document, name="document"),
    path("inregistrari/<int:media_id>/<str:file_name>", views.stream, name="stream"),
    path("inregistrari/<int:media_id>/subtitrare.vtt/", views.captions, name="captions"),
    path("inregistrari/<int:media_id>/imagine/", views.thumbnail, name="thumbnail"),
]
