"""What other apps may hear of organisations."""

from django.dispatch import Signal

#: An administrator suspended or restored an organisation. Sent inside the transaction of the
#: change, with `organisation` and `by`; sender Organisation.
organisation_suspended = Signal()
organisation_restored = Signal()
