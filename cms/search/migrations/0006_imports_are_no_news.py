from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [("search", "0005_index_without_waiting_list")]

    operations = [
        migrations.AddField(
            model_name="waitingentry",
            name="is_news",
            field=models.BooleanField(default=True),
        ),
    ]
