"""The page of a member's API keys."""

from django.urls import path

from cms.api.views import tokens

app_name = "api_pages"

urlpatterns = [
    path("cont/chei-api/", tokens.TokensView.as_view(), name="tokens"),
    path("cont/chei-api/<int:token_id>/revoca/", tokens.revoke, name="revoke_token"),
]
