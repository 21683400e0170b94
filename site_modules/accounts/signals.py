"""What other apps may hear of accounts."""

from django.dispatch import Signal

#: What readers see of a person changed: name, photo, who may open the page, whether the account is
#: there at all. Sent inside the transaction of the change, with `user_id`.
public_look_changed = Signal()
