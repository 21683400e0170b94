"""Addresses of files and of one's own collections; resources themselves are pages of the tree."""

from django.urls import path

from cms.library.views import files, open_data

app_name = "library"

urlpatterns = [
    path("date-deschise/resurse.csv", open_data.catalogue_csv, name="catalogue_csv"),
    path("date-deschise/resurse.json", open_data.catalogue_json, name="catalogue_json"),
    path("resurse/<int:page_id>/<int:file_id>/prima-pagina.webp", files.preview, name="preview"),
    path("resurse/<int:page_id>/<int:file_id>/<str:file_name>", files.file, name="file"),
]
