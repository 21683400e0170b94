"""Addresses of organisations."""

from django.urls import path

from site_modules.organisations.views import (
    area,
    entering,
    files,
    identity,
    inbox,
    invitations,
    joining,
    mine,
    people,
    public,
    writing,
)

app_name = "organisations"

AREA = "organizatii/<slug:slug>/administrare"
MINE = "cont/organizatii"

urlpatterns = [
    path("organizatii/", public.directory, name="directory"),
    path("organizatii/inscrie/", entering.EnterView.as_view(), name="enter"),
    path(
        "organizatii/invitatie/<str:token>/",
        invitations.InvitationView.as_view(),
        name="invitation",
    ),
    path("organizatii/<slug:slug>/", public.organisation, name="organisation"),
    path("organizatii/<slug:slug>/logo/", public.logo, name="logo"),
    path("organizatii/<slug:slug>/scrie/", writing.WriteView.as_view(), name="write"),
    path("organizatii/<slug:slug>/alaturare/", joining.JoinView.as_view(), name="join"),
    path(f"{AREA}/", entering.ManageView.as_view(), name="manage"),
    path(f"{AREA}/trimite/", entering.send, name="send"),
    path(f"{AREA}/date-legale/", identity.IdentityView.as_view(), name="identity"),
    path(f"{AREA}/date-legale/retrage/", identity.withdraw, name="withdraw_identity"),
    path(f"{AREA}/renunta/", entering.DiscardView.as_view(), name="discard"),
    path(f"{AREA}/oameni/", people.PeopleView.as_view(), name="people"),
    path(f"{AREA}/oameni/<int:key>/", people.RoleView.as_view(), name="role"),
    path(f"{AREA}/oameni/<int:key>/scoate/", people.RemoveView.as_view(), name="remove"),
    path(f"{AREA}/cereri/<int:key>/", people.answer_request, name="answer_request"),
    path(f"{AREA}/invitatii/<int:key>/retrage/", people.withdraw, name="withdraw_invitation"),
    path(f"{AREA}/mesaje/", inbox.inbox, name="inbox"),
    path(f"{AREA}/mesaje/<int:key>/", inbox.InboxView.as_view(), name="inbox_conversation"),
    path(f"{AREA}/mesaje/<int:key>/atribuie/", inbox.assign, name="assign"),
    path(f"{AREA}/mesaje/<int:key>/inchide/", inbox.close, name="close"),
    path(f"{AREA}/jurnal/", area.journal, name="journal"),
    path(f"{MINE}/", mine.mine, name="mine"),
    path(f"{MINE}/mesaje/", writing.conversations, name="conversations"),
    path(f"{MINE}/mesaje/<int:key>/", writing.ConversationView.as_view(), name="conversation"),
    path(f"{MINE}/fisier/<int:key>/<str:name>", files.serve, name="file"),
    path(f"{MINE}/<int:key>/pleaca/", mine.LeaveView.as_view(), name="leave"),
    path(f"{MINE}/<int:key>/arata/", mine.show_me, name="show_me"),
    path(f"{MINE}/invitatii/<int:key>/", invitations.answer_own, name="answer_invitation"),
    path(f"{MINE}/cereri/<int:key>/retrage/", mine.withdraw_request, name="withdraw_request"),
]
