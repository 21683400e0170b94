"""Accounts from before profiles get theirs."""

from typing import Any

from django.db import migrations


def make_profiles(apps: Any, schema_editor: Any) -> None:
    user, profile = apps.get_model("accounts", "User"), apps.get_model("accounts", "Profile")
    missing = user.objects.filter(profile=None).values_list("pk", flat=True)
    profile.objects.bulk_create(
        [profile(user_id=pk) for pk in missing.iterator()], batch_size=500, ignore_conflicts=True
    )


class Migration(migrations.Migration):
    dependencies = [("accounts", "0002_people_and_requests")]

    # Backwards the profiles go with their table.
    operations = [migrations.RunPython(make_profiles, migrations.RunPython.noop)]
