"""Addresses of registration, profile and member pages."""

from django.urls import path

from site_modules.accounts.views import email_change, localities, measures, profile, registration

app_name = "accounts"

urlpatterns = [
    path("inregistrare/", registration.RegisterView.as_view(), name="register"),
    path("inregistrare/trimisa/", registration.request_sent, name="request_sent"),
    path(
        "inregistrare/confirmare/<str:token>/",
        registration.ConfirmRequestView.as_view(),
        name="confirm_request",
    ),
    path("cont/profil/", profile.ProfileEditView.as_view(), name="profile_edit"),
    path("cont/profil/gravatar/", profile.ask_for_gravatar, name="ask_for_gravatar"),
    path("cont/confidentialitate/", profile.PrivacyView.as_view(), name="privacy"),
    path("cont/aspect/", profile.AppearanceView.as_view(), name="appearance"),
    path("cont/adresa/", email_change.EmailChangeView.as_view(), name="email_change"),
    path("membri/<str:username>/", profile.member, name="member"),
    path("membri/<str:username>/foto/", profile.photo, name="photo"),
    path("localitati/<str:county>.json", localities.localities, name="localities"),
    path("cont/masuri/", measures.measures, name="measures"),
    path("cont/masuri/<int:sanction_id>/citit/", measures.confirm_reading, name="confirm_reading"),
    path("membri/<str:username>/avertisment/", measures.warn, name="warn"),
]
