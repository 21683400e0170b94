"""What other apps may hear of submissions."""

from django.dispatch import Signal

#: A state or the shown words changed. Sent inside the transaction of the change with `instance`,
#: read from the database; sender is the kind's model. Receivers put slow work into tasks.
changed = Signal()
