"""Addresses of events. The calendar and the events themselves are pages of the tree."""

from django.urls import path

from site_modules.events.views import feeds, files, managing, proposing, registering, scanning

app_name = "events"

urlpatterns = [
    path("evenimente/ale-mele/", registering.mine, name="mine"),
    path("evenimente/propune/", proposing.ProposeView.as_view(), name="propose"),
    path("evenimente/propuneri/<int:proposal_id>/", proposing.proposal, name="proposal"),
    path(
        "evenimente/propuneri/<int:proposal_id>/schimba/",
        proposing.EditProposalView.as_view(),
        name="edit_proposal",
    ),
    path(
        "evenimente/<int:event_id>/inscriere/", registering.RegisterView.as_view(), name="register"
    ),
    path("evenimente/<int:event_id>/nu-pot-veni/", registering.leave, name="leave"),
    path("evenimente/<int:event_id>/accepta/", registering.accept, name="accept"),
    path("evenimente/<int:event_id>/bilet/", registering.ticket, name="ticket"),
    path("evenimente/<int:event_id>/parere/", registering.OpinionView.as_view(), name="opinion"),
    path("evenimente/<int:event_id>/eveniment.ics", feeds.one, name="file"),
    path(
        "evenimente/materiale/<int:page_id>/<int:material_id>/<str:file_name>",
        files.material,
        name="material",
    ),
    path("evenimente/<int:event_id>/participanti/", managing.participants, name="participants"),
    path("evenimente/<int:event_id>/participanti/tabel.csv", managing.table, name="table"),
    path("evenimente/<int:event_id>/prezenta/", managing.attendance, name="attendance"),
    path("evenimente/<int:event_id>/bilete/", managing.check_in, name="check_in"),
    path("bilete/<str:code>/", scanning.ScannedView.as_view(), name="scanned"),
    path("evenimente/<int:event_id>/adeverinte/", managing.certificates, name="certificates"),
    path("evenimente/<int:event_id>/materiale/", managing.materials, name="materials"),
    path("evenimente/<int:event_id>/mesaj/", managing.write, name="write"),
    path("evenimente/<int:event_id>/anuleaza/", managing.cancel, name="cancel"),
    path("adeverinte/<int:certificate_id>.pdf", files.certificate, name="certificate"),
    path("adeverinte/", files.verify, name="verify"),
    path("adeverinte/<str:code>/", files.verify, name="verify_code"),
    path("calendar/abonare/", feeds.subscribe, name="subscribe"),
    path("calendar/abonare/reinnoire/", feeds.renew, name="renew"),
    path("calendar/flux/evenimente.ics", feeds.public, name="feed"),
    path("calendar/flux/<str:service>.ics", feeds.public, name="service_feed"),
    path("calendar/m/<str:secret>/calendar.ics", feeds.own, name="own_feed"),
    path("calendar/m/<str:secret>/toate.ics", feeds.own, {"everything": True}, name="own_feed_all"),
]
