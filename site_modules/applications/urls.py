"""Addresses of applications: below the hub for people, below its area for an organisation."""

from django.urls import path

from site_modules.applications.views import applying, received, volunteers
from site_modules.organisations.urls import AREA

app_name = "applications"
OWN = "hubocupare/candidaturi"
INVITATION = "hubocupare/invitatii/<int:key>"

urlpatterns = [
    path("hubocupare/voluntari/", volunteers.volunteers, name="volunteers"),
    path(
        "hubocupare/voluntari/<int:offer_id>/invita/",
        volunteers.InviteView.as_view(),
        name="invite",
    ),
    path("hubocupare/potrivite/", volunteers.matches, name="matches"),
    path("hubocupare/potrivite/saptamanal/", volunteers.weekly, name="weekly"),
    path(
        "hubocupare/anunt/<str:kind_name>/<int:ad_id>/aplica/",
        applying.ApplyView.as_view(),
        name="apply",
    ),
    path(f"{OWN}/", applying.own, name="own"),
    path(f"{OWN}/<int:key>/", applying.one, name="own_application"),
    path(f"{OWN}/<int:key>/retrage/", applying.WithdrawView.as_view(), name="withdraw"),
    path(f"{OWN}/<int:key>/cv/<str:name>", received.cv, name="cv"),
    path(f"{INVITATION}/", applying.invitation, name="invitation"),
    path(f"{INVITATION}/refuza/", applying.decline, name="decline"),
    path(f"{INVITATION}/blocheaza/", applying.block, name="block"),
    path("hubocupare/invitatii/deblocheaza/<int:key>/", applying.unblock, name="unblock"),
    path(f"{AREA}/candidaturi/", received.ReceivedListView.as_view(), name="all_received"),
    path(f"{AREA}/candidaturi/<int:key>/", received.ReceivedView.as_view(), name="received"),
    path(f"{AREA}/candidaturi/<int:key>/nota/", received.note, name="note"),
    path(f"{AREA}/invitatii-trimise/", volunteers.invitations, name="sent_invitations"),
]
