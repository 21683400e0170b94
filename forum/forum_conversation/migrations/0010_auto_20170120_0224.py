"""Does nothing: migrations of the engine's other apps name this one of the app we replace."""

from django.db import migrations


class Migration(migrations.Migration):

    dependencies = [
        ('forum_conversation', '0001_initial'),
    ]

    operations = []
