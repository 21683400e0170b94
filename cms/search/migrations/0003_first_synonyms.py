"""The words of the field that mean the same; afterwards the editors' own."""

from typing import Any

from django.db import migrations

GROUPS = (
    "ONG, OSC, asociație, fundație, organizație neguvernamentală, organizație nonprofit, "
    "organizație a societății civile",
    "cotizație, taxă de membru",
    "CV, curriculum vitae",
    "AGA, adunare generală",
    "voluntar, benevol",
    "fonduri, finanțare, sponsorizare, grant",
    "loc de muncă, job, angajare, ocupare",
    "donație, donare",
    "GDPR, protecția datelor, date cu caracter personal",
    "șablon, model, formular",
    "curs, formare, instruire",
    "ședință, întâlnire, reuniune",
    "statut, act constitutiv",
    "consiliu director, CD, conducere",
    "asistent social, asistență socială",
    "persoane cu dizabilități, persoane cu handicap",
    "instituție publică, autoritate publică",
    "UE, Uniunea Europeană",
    "e-mail, poștă electronică, mail",
    "site, pagină web, website",
)


def add(apps: Any, schema_editor: Any) -> None:
    model = apps.get_model("search", "SynonymGroup")
    model.objects.bulk_create([model(words=words) for words in GROUPS])


def take_away(apps: Any, schema_editor: Any) -> None:
    apps.get_model("search", "SynonymGroup").objects.filter(words__in=GROUPS).delete()


class Migration(migrations.Migration):

    dependencies = [("search", "0002_full_text")]

    operations = [migrations.RunPython(add, take_away)]
