"""Addresses of „Solicitările mele”."""

from django.urls import path

from site_modules.submissions import views

app_name = "submissions"

urlpatterns = [
    path("cont/solicitari/", views.mine, name="mine"),
    path("cont/solicitari/<str:kind>/<int:key>/<str:action>/", views.act, name="act"),
]
