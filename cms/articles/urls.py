"""Addresses of feeds and of what one follows; articles themselves are pages of the tree."""

from django.urls import path

from cms.articles.views import feeds, follows

app_name = "articles"

urlpatterns = [
    path("flux/articole/", feeds.articles, name="feed"),
    path("flux/articole/atom/", feeds.articles, {"kind": "atom"}, name="feed_atom"),
    path("flux/podcast/", feeds.podcast, name="podcast"),
    path("flux/podcast/<int:page_id>/transcriere/", feeds.transcript, name="transcript"),
    path("flux/m/<str:secret>/articole/", feeds.own_articles, name="own_feed"),
    path(
        "flux/m/<str:secret>/articole/atom/",
        feeds.own_articles,
        {"kind": "atom"},
        name="own_feed_atom",
    ),
    path("flux/m/<str:secret>/podcast/", feeds.own_podcast, name="own_podcast"),
    path(
        "flux/m/<str:secret>/episoade/<int:page_id>/transcriere/",
        feeds.own_transcript,
        name="own_transcript",
    ),
    path(
        "flux/m/<str:secret>/episoade/<int:page_id>/subtitrare.vtt/",
        feeds.own_captions,
        name="own_captions",
    ),
    path(
        "flux/m/<str:secret>/episoade/<int:page_id>/<str:file_name>",
        feeds.own_episode,
        name="own_episode",
    ),
    path("articole/urmareste/", follows.follow, name="follow"),
    path("cont/fluxuri/", follows.OwnFeedsView.as_view(), name="own_feeds"),
    path("cont/fluxuri/reinnoire/", follows.renew_feeds, name="renew_feeds"),
]
