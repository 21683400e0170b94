"""Addresses of „Panoul meu”."""

from django.urls import path

from cms.home import member_views

app_name = "member_home"

urlpatterns = [
    path("panou/", member_views.dashboard, name="dashboard"),
    path("panou/primii-pasi/", member_views.first_steps, name="first_steps"),
    path("panou/primii-pasi/<str:name>/", member_views.put_list_away, name="put_list_away"),
]
