"""The databases' own indexes over the tokens of the entries."""

from django.db import migrations

from cms.search import full_text


class Migration(migrations.Migration):

    dependencies = [("search", "0001_index")]

    operations = [migrations.RunPython(full_text.make, full_text.remove)]
