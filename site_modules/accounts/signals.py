"""What other apps may hear of accounts."""

from django.dispatch import Signal

#: What readers see of a person changed: name, photo, who may open the page, whether the account is
#: there at all. Sent inside the transaction of the change, with `user_id`.
public_look_changed = Signal()
#: An applicant's account was made. Sent inside the transaction, with `user` and `request` (the
#: RegistrationRequest it came from).
account_opened = Signal()
#: A measure was taken that its person can contest on the site (a warning, a suspension from a part
#: of it); or measures were lifted. Sent inside the transaction, with `sanction`.
measure_taken = Signal()
measure_lifted = Signal()
