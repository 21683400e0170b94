"""Addresses of documents: one's own, those of organisations, the public verification."""

from django.urls import path

from site_modules.documents.views import (
    batches,
    choosing,
    filling,
    making,
    organisation,
    own,
    verifying,
)
from site_modules.organisations.urls import AREA

app_name = "documents"
OWN = "cont/documente"
ONE = f"{OWN}/<int:key>"

urlpatterns = [
    path("documente/nou/", choosing.choose, name="choose"),
    path("documente/sablon/<int:key>/", filling.StartFromPageView.as_view(), name="start"),
    path("documente/propriu/<int:key>/", filling.StartFromOwnView.as_view(), name="start_own"),
    path("documente/lot/<str:kind>/<int:key>/", batches.BatchView.as_view(), name="start_batch"),
    path(f"{OWN}/", own.mine, name="mine"),
    path(f"{OWN}/lot/<int:key>/", batches.batch, name="batch"),
    path(f"{OWN}/lot/<int:key>/stare/", batches.batch_state, name="batch_state"),
    path(f"{OWN}/lot/<int:key>/fisiere-<str:ending>.zip", batches.batch_files, name="batch_files"),
    path(f"{ONE}/", own.document, name="document"),
    path(f"{ONE}/stare/", making.state, name="state"),
    path(f"{ONE}/completeaza/", filling.EditView.as_view(), name="edit"),
    path(f"{ONE}/previzualizare/", making.PreviewView.as_view(), name="preview"),
    path(f"{ONE}/versiune-noua/", making.newest, name="newest"),
    path(f"{ONE}/fisier/<str:ending>/", making.file, name="file"),
    path(f"{ONE}/imparte/", own.share, name="share"),
    path(f"{ONE}/imparte/<int:share_id>/opreste/", own.stop_sharing, name="stop_sharing"),
    path(f"{ONE}/cod/", own.shown, name="shown"),
    path(f"{ONE}/anuleaza/", own.CancelView.as_view(), name="cancel"),
    path(f"{ONE}/sterge/", own.delete, name="delete"),
    path(f"{AREA}/documente/", organisation.documents, name="of_organisation"),
    path(f"{AREA}/registre/", organisation.registers, name="registers"),
    path(f"{AREA}/registre/export.<str:ending>", organisation.export, name="export"),
    path(f"{AREA}/sabloane/", organisation.OwnTemplatesView.as_view(), name="own_templates"),
    path(
        f"{AREA}/sabloane/<int:key>/", organisation.OwnTemplateView.as_view(), name="own_template"
    ),
    path(f"{AREA}/sabloane/<int:key>/renunta/", organisation.put_away, name="put_away"),
    path("verifica/", verifying.ask, name="ask_code"),
    path("verifica/<str:code>/", verifying.verify, name="verify"),
]
