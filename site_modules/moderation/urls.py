"""Addresses of reports, decisions and figures."""

from django.urls import path

from site_modules.moderation.views import decisions, figures, reports

app_name = "moderation"

urlpatterns = [
    path("semnaleaza/", reports.notice, name="notice"),
    path("semnaleaza/<str:target>/<int:key>/", reports.report, name="report"),
    path("semnalare/<str:token>/", reports.status, name="status"),
    path("cont/semnalari/", reports.my_reports, name="my_reports"),
    path("cont/decizii/", decisions.my_decisions, name="decisions"),
    path("cont/decizii/<int:decision_id>/", decisions.decision, name="decision"),
    path("cont/masuri/<int:sanction_id>/", decisions.measure, name="measure"),
    path("moderare/cifre/", figures.report_page, name="figures"),
    path("moderare/cifre/<int:year>.csv", figures.report_csv, name="figures_csv"),
]
