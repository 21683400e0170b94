"""Addresses of sign-in, passwords, second factor and sessions."""

from django.urls import path

from site_modules.security.views import (
    email_links,
    passkey_sign_in,
    passkeys,
    passwords,
    settings,
    sign_in,
)

app_name = "security"

urlpatterns = [
    path("autentificare/", sign_in.SignInView.as_view(), name="sign_in"),
    path("autentificare/al-doilea-pas/", sign_in.SecondStepView.as_view(), name="second_step"),
    path("autentificare/cheie/", passkey_sign_in.PasskeySignInView.as_view(), name="passkey"),
    path("autentificare/cheie/optiuni/", passkey_sign_in.options, name="passkey_options"),
    path(
        "autentificare/al-doilea-pas/cheie/",
        passkey_sign_in.PasskeySecondStepView.as_view(),
        name="passkey_step",
    ),
    path(
        "autentificare/al-doilea-pas/cheie/optiuni/",
        passkey_sign_in.second_step_options,
        name="passkey_step_options",
    ),
    path("iesire/", sign_in.SignOutView.as_view(), name="sign_out"),
    path("parola-uitata/", passwords.ForgottenPasswordView.as_view(), name="password_reset"),
    path("parola-uitata/trimis/", passwords.password_link_sent, name="password_link_sent"),
    path(
        "alege-parola/<str:uidb64>/<str:token>/",
        passwords.SetPasswordView.as_view(),
        name="set_password",
    ),
    path("cont/parola/", passwords.ChangePasswordView.as_view(), name="change_password"),
    path("cont/securitate/", settings.overview, name="overview"),
    path("cont/securitate/aplicatie/", settings.SetUpAppView.as_view(), name="set_up_app"),
    path("cont/securitate/coduri/", settings.BackupCodesView.as_view(), name="backup_codes"),
    path(
        "cont/securitate/oprire/",
        settings.RemoveAppView.as_view(),
        name="remove_app",
    ),
    path("cont/securitate/chei/adauga/", passkeys.AddPasskeyView.as_view(), name="add_passkey"),
    path(
        "cont/securitate/chei/adauga/optiuni/",
        passkeys.AddPasskeyOptionsView.as_view(),
        name="add_passkey_options",
    ),
    path(
        "cont/securitate/chei/<int:passkey_id>/",
        passkeys.RenamePasskeyView.as_view(),
        name="rename_passkey",
    ),
    path(
        "cont/securitate/chei/<int:passkey_id>/scoate/",
        passkeys.RemovePasskeyView.as_view(),
        name="remove_passkey",
    ),
    path(
        "adresa/confirmare/<str:secret>/",
        email_links.ConfirmEmailView.as_view(),
        name="confirm_email",
    ),
    path("adresa/anulare/<str:secret>/", email_links.UndoEmailView.as_view(), name="undo_email"),
    path("cont/sesiuni/", settings.session_list, name="sessions"),
    path("cont/sesiuni/<int:session_id>/inchide/", settings.end_session, name="end_session"),
    path("cont/sesiuni/inchide-celelalte/", settings.end_other_sessions, name="end_others"),
]
