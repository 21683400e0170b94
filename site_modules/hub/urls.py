"""Addresses of the hub, below the page of the service."""

from django.urls import path, re_path

from site_modules.hub.kinds import JOB, KINDS, OFFER, OPPORTUNITY, PROJECT, TRAINING
from site_modules.hub.views import ads, lists, posting, translating

app_name = "hub"

#: Names by which menus and cards lead to a list; the address is that of `list`.
NAMED = (
    (OPPORTUNITY, "opportunities"), (OFFER, "volunteers"), (JOB, "jobs"), (PROJECT, "projects"),
    (TRAINING, "trainings"),
)  # fmt: skip
PATHS = "|".join(kind.path for kind in KINDS.values())

urlpatterns = [
    re_path(rf"^hubocupare/(?P<path>{PATHS})/$", lists.ads, name="list"),
    *(
        path(f"hubocupare/{kind.path}/", lists.ads, {"path": kind.path}, name=name)
        for kind, name in NAMED
    ),
    *(
        path(
            f"hubocupare/{kind.path}/<int:ad_id>-<slug:slug>/",
            ads.ad,
            {"kind_name": kind.kind.value},
            name=kind.kind.value,
        )
        for kind in KINDS.values()
    ),
    *(
        path(f"hubocupare/{kind.path}/<int:ad_id>/", ads.ad, {"kind_name": kind.kind.value})
        for kind in KINDS.values()
    ),
    path("hubocupare/posteaza/", posting.ways_in, name="post"),
    path("hubocupare/posteaza/<str:path>/", posting.NewAdView.as_view(), name="new"),
    path("hubocupare/anunturile-mele/", lists.own, name="own"),
    path("hubocupare/cautari/", lists.searches, name="searches"),
    path("hubocupare/cautari/pastreaza/", lists.save_search, name="save_search"),
    path("hubocupare/cautari/<int:search_id>/sterge/", lists.delete_search, name="delete_search"),
    path(
        "hubocupare/anunt/<str:kind_name>/<int:ad_id>/schimba/",
        posting.EditAdView.as_view(),
        name="edit",
    ),
    path(
        "hubocupare/anunt/<str:kind_name>/<int:ad_id>/traducere/<str:language>/",
        translating.TranslationView.as_view(),
        name="translate",
    ),
    path("hubocupare/anunt/<str:kind_name>/<int:ad_id>/scrie/", ads.write, name="write"),
    path("hubocupare/fisier/<int:file_id>/<str:file_name>", ads.file, name="file"),
]
