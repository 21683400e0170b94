"""Addresses of the search."""

from django.urls import path

from cms.search.views import results, saved

app_name = "search"

urlpatterns = [
    path("cauta/", results.search, name="search"),
    path("cauta/sugestii/", results.suggest, name="suggest"),
    path("cauta/salveaza/", saved.save, name="save"),
    path("cont/cautari/", saved.saved_list, name="saved"),
    path("cont/cautari/<int:search_id>/sterge/", saved.delete, name="delete_saved"),
]
