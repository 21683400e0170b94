"""Addresses of requests."""

from django.urls import path

from site_modules.requests.views import asking, files, thread

app_name = "requests"

urlpatterns = [
    path("cerere/", asking.kinds, name="kinds"),
    path("cerere/<slug:kind>/", asking.ask, name="ask"),
    path("hubocupare/sfaturi/", asking.advice, name="advice"),
    path("cont/cereri/", thread.mine, name="mine"),
    path("cont/cereri/fisier/<int:file_id>/<str:file_name>", files.serve, name="file"),
    path("cont/cereri/<str:reference>/", thread.thread, name="thread"),
    path("cont/cereri/<str:reference>/retrage/", thread.withdraw, name="withdraw"),
    path("cont/cereri/<str:reference>/evalueaza/", thread.rate, name="rate"),
]
