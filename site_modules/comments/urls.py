"""Addresses of discussions; they are read on their pages."""

from django.urls import path

from site_modules.comments.views import deeds, moderating, parts, writing

app_name = "comments"

urlpatterns = [
    path("discutii/<int:page_id>/", parts.part, name="part"),
    path("discutii/<int:page_id>/scrie/", writing.WriteView.as_view(), name="write"),
    path("discutii/<int:page_id>/urmareste/", deeds.follow, name="follow"),
    path("discutii/<int:page_id>/inchide/", moderating.CloseView.as_view(), name="close"),
    path("discutii/<int:page_id>/redeschide/", moderating.reopen, name="open"),
    path("comentarii/<int:comment_id>/multumesc/", deeds.thank, name="thank"),
    path("comentarii/<int:comment_id>/schimba/", writing.EditView.as_view(), name="edit"),
    path("comentarii/<int:comment_id>/sterge/", deeds.DeleteView.as_view(), name="delete"),
    path("comentarii/<int:comment_id>/istoric/", parts.history, name="history"),
]
