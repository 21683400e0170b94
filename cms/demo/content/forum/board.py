"""The forums of the demonstration by category; those of a new site are among them, by name."""

from cms.demo.content.forum.shapes import Forum

TOGETHER = "Împreună pe platformă"
ORGANISATION = "Viața organizației"
POLICIES = "Politici și carieră"
WORKING_GROUPS = "Grupuri de lucru"

CATEGORIES = (TOGETHER, ORGANISATION, POLICIES, WORKING_GROUPS)

ALL_FORUMS = (
    Forum(
        "anunturi", TOGETHER, "Anunțuri",
        "Noutăți de la echipa platformei.",
        icon="bell", accent="dialog", preset="announcements",
    ),
    Forum(
        "prezentari", TOGETHER, "Bun venit și ajutor",
        "Prezintă-te, întreabă cum se face, ajută un coleg.",
        icon="help", accent="dialog",
    ),
    Forum(
        "platforma", TOGETHER, "Despre platformă",
        "Ce merge, ce nu merge, ce ai schimba. Echipa răspunde la fiecare propunere.",
        icon="edit", accent="membri",
    ),
    Forum(
        "specialisti", TOGETHER, "Întrebări către specialiști",
        "Legi, contabilitate, date personale; un moderator citește înainte de publicare.",
        icon="shield", accent="cariera", preset="moderated",
    ),
    Forum(
        "conducere", ORGANISATION, "Conducere și administrare",
        "Statut, conturi, angajați, relația cu autoritățile.",
        icon="org", accent="management",
    ),
    Forum(
        "voluntari", ORGANISATION, "Voluntari și comunitate",
        "Recrutare, motivare, siguranță, recunoaștere.",
        icon="hub", accent="hub",
    ),
    Forum(
        "bani", ORGANISATION, "Finanțare",
        "Granturi, donații, 3,5%, sponsorizări.",
        icon="card", accent="dialog",
    ),
    Forum(
        "digital", ORGANISATION, "Digitalizare",
        "Unelte, securitate, date personale.",
        icon="online", accent="elearning",
    ),
    Forum(
        "accesibilitate", ORGANISATION, "Accesibilitate",
        "Uși, documente, cuvinte: cum ajung toți oamenii la ce facem.",
        icon="eye", accent="hub",
    ),
    Forum(
        "politici", POLICIES, "Politici publice și consultări",
        "Propuneri și poziții comune; un moderator citește înainte de publicare.",
        icon="target", accent="membri", preset="moderated",
    ),
    Forum(
        "transparenta", POLICIES, "Informații publice și petiții",
        "Legea 544/2001, petiții, bugete: cum întrebi și ce faci cu răspunsul.",
        icon="search", accent="dialog",
    ),
    Forum(
        "parteneriate", POLICIES, "Parteneriate locale",
        "Împreună cu primăria, școala, biblioteca și firmele din oraș.",
        icon="group", accent="management",
    ),
    Forum(
        "munca", POLICIES, "Piața muncii și ucenicia",
        "Angajatori, ucenici, tineri fără loc de muncă, drumul înapoi spre muncă.",
        icon="chart", accent="hub",
    ),
    Forum(
        "cariera", POLICIES, "Carieră în sectorul civic",
        "Locuri de muncă, formare, schimb de experiență.",
        icon="compass", accent="cariera",
    ),
    Forum(
        "delegati", WORKING_GROUPS, "Delegații organizațiilor",
        "Loc de lucru al delegaților.",
        icon="lock", accent="management", preset="private", group="Delegați OSC",
    ),
)  # fmt: skip
