from django.db import migrations


class Migration(migrations.Migration):
    """„kind” is the name of the kind of submission in lists of many kinds."""

    dependencies = [("events", "0001_events")]

    operations = [
        migrations.RenameField(
            model_name="eventproposal", old_name="kind", new_name="event_kind"
        ),
    ]
