"""Addresses of one's own collections."""

from django.urls import path

from cms.library.views import collections, follows

app_name = "collections"

urlpatterns = [
    path("cont/colectii/teme/", follows.followed_themes, name="themes"),
    path("cont/colectii/", collections.own_collections, name="all"),
    path("cont/colectii/<int:collection_id>/", collections.collection, name="one"),
    path("cont/colectii/<int:collection_id>/sterge/", collections.delete, name="delete"),
    path(
        "cont/colectii/<int:collection_id>/scoate/<int:page_id>/",
        collections.take_out,
        name="take_out",
    ),
    path("cont/colectii/pastreaza/<int:page_id>/", collections.keep, name="keep"),
]
