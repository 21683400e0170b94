"""Reasons to begin with; administrators change them as they like."""

from django.db import migrations

REASONS = [
    (
        "reclama",
        "Textul face reclamă sau repetă același mesaj și nu are legătură cu discuția.",
        "The text advertises or repeats the same message and has nothing to do with the discussion.",
        "A szöveg reklám, vagy ugyanazt ismétli, és nem kapcsolódik a beszélgetéshez.",
    ),
    (
        "jignire",
        "Textul jignește sau hărțuiește o persoană.",
        "The text insults or harasses a person.",
        "A szöveg sért vagy zaklat valakit.",
    ),
    (
        "ura",
        "Textul îndeamnă la ură sau discriminare împotriva unor oameni.",
        "The text incites hatred or discrimination against people.",
        "A szöveg gyűlöletre vagy hátrányos megkülönböztetésre uszít.",
    ),
    (
        "date-personale",
        "Textul face publice date personale ale cuiva fără acordul său.",
        "The text makes somebody's personal data public without their consent.",
        "A szöveg valakinek a személyes adatait teszi közzé a beleegyezése nélkül.",
    ),
    (
        "informatii-false",
        "Textul prezintă drept adevărate informații dovedit false, care pot face rău.",
        "The text presents information proven false as true, and it can do harm.",
        "A szöveg bizonyítottan hamis és ártalmas állítást mutat be igazként.",
    ),
    (
        "ilegal",
        "Textul încalcă o lege.",
        "The text breaks a law.",
        "A szöveg törvényt sért.",
    ),
    (
        "in-afara-subiectului",
        "Textul nu ține de subiectul locului în care a fost publicat.",
        "The text is not about the subject of the place where it was published.",
        "A szöveg nem annak a helynek a témájáról szól, ahol megjelent.",
    ),
]


def add_reasons(apps, schema_editor):
    template = apps.get_model("moderation", "ReasonTemplate")
    for key, ro, en, hu in REASONS:
        template.objects.get_or_create(
            key=key, defaults={"text_ro": ro, "text_en": en, "text_hu": hu}
        )


class Migration(migrations.Migration):
    dependencies = [("moderation", "0001_cases_reports_decisions")]

    operations = [migrations.RunPython(add_reasons, migrations.RunPython.noop)]
