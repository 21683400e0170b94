"""Addresses of the career centre, below the page of its service."""

from django.urls import path

from site_modules.career.views import booking, desk, hours, own, people

app_name = "career"
OWN, DESK = "cariera/programari", "cariera/consilier"
ONE, DESK_ONE = f"{OWN}/<int:key>", f"{DESK}/programari/<int:key>"

urlpatterns = [
    path("cariera/consilieri/<int:key>/", people.counsellor, name="counsellor"),
    path("cariera/programare/", booking.BookView.as_view(), name="book"),
    path("cariera/programare/alte-ore/", booking.WishView.as_view(), name="wish"),
    path(f"{OWN}/", own.bookings, name="bookings"),
    path(f"{ONE}/", own.booking, name="booking"),
    path(f"{ONE}/programare.ics", own.calendar_file, name="calendar_file"),
    path(f"{ONE}/muta/", own.MoveView.as_view(), name="move"),
    path(f"{ONE}/anuleaza/", own.CancelView.as_view(), name="cancel"),
    path(f"{ONE}/accepta/", own.accept, name="accept"),
    path(f"{ONE}/pasi/<int:step_key>/", own.tick, name="tick"),
    path(f"{ONE}/documente/", own.share, name="share"),
    path(f"{ONE}/documente/<int:file_key>/", own.file, name="file"),
    path(f"{ONE}/documente/<int:file_key>/sterge/", own.unshare, name="unshare"),
    path(f"{DESK}/", desk.desk, name="desk"),
    path(f"{DESK}/profil/", hours.ProfileView.as_view(), name="profile"),
    path(f"{DESK}/profil/stare/", hours.switch, name="switch"),
    path(f"{DESK}/program/", hours.HoursView.as_view(), name="hours"),
    path(f"{DESK}/program/<int:key>/sterge/", hours.remove_day, name="remove_day"),
    path(f"{DESK}/cauta-ora/<int:key>/", desk.WishDeskView.as_view(), name="desk_wish"),
    path(f"{DESK_ONE}/", desk.DeskBookingView.as_view(), name="desk_booking"),
]
