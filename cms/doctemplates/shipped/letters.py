"""Letters: a request of a person or an organisation, an official letter."""

from cms.doctemplates.enums import TemplateKind
from cms.doctemplates.shipped.shapes import (
    ORGANISATION,
    ORGANISATION_CONTACT,
    Template,
    ask,
    facts,
    p,
    sign,
    title,
    when,
)

REQUEST = Template(
    key="cerere",
    title="Cerere",
    kind=TemplateKind.CORRESPONDENCE,
    summary="O cerere către o instituție sau către organizația ta: cine cere, ce, de ce, cu ce acte.",
    audience="Oricine are ceva de cerut, în nume propriu.",
    purpose="O cerere bună spune de la început ce ceri, apoi motivul, pe scurt. La o cerere către o "
    "instituție publică păstrează numărul de înregistrare: după el afli stadiul.",
    law="Ordonanța Guvernului nr. 27/2002, pentru petițiile către autorități",
    fields=[
        ask("solicitant", "Numele și prenumele", source="person.full_name", required=True,
            sample="Ilinca Stan"),
        ask("adresa", "Adresa", required=True, sample="Str. Florilor nr. 12, Sibiu"),
        ask("telefon", "Telefon", "phone", source="person.phone", sample="0700 000 006"),
        ask("email", "E-mail", "email", source="person.email", sample="ilinca@exemplu.ro"),
        ask("calitate", "În ce calitate ceri", help="De exemplu: voluntar, membru, părinte.",
            sample="membră a asociației"),
        ask("catre", "Către cine", required=True, sample="Primăria Municipiului Sibiu"),
        ask("functia", "Cui te adresezi", help="De exemplu: domnule primar, stimată doamnă "
            "directoare.", sample="Domnule primar"),
        ask("subiect", "Ce ceri, într-o propoziție", required=True,
            sample="aprobarea folosirii scuarului din Piața Mică pentru un târg de carte"),
        ask("motive", "De ce", "long_text", required=True,
            sample="Târgul adună pentru o zi organizațiile cu biblioteci de cartier. Curățenia o "
            "facem noi, cu douăzeci de voluntari."),
        ask("acte", "Ce acte alături", "long_text", sample="planul locului; lista voluntarilor"),
        ask("raspuns", "Cum vrei să primești răspunsul", "choice",
            choices=("pe e-mail", "prin poștă", "personal, la ghișeu"), sample="pe e-mail"),
        ask("data", "Data", "date", source="today", required=True, sample="2026-03-02"),
    ],
    body=[
        p("<b>Către: {{ catre }}</b>"),
        title("CERERE", number=False),
        p("{{ functia }},"),
        p("Subsemnatul(a) {{ solicitant }}, cu domiciliul în {{ adresa }}, telefon "
          "{{ telefon }}, e-mail {{ email }}, în calitate de {{ calitate }}, vă rog să aprobați: "
          "{{ subiect }}."),
        p("{{ motive }}"),
        when("acte", p("Alătur: {{ acte }}")),
        when("raspuns", p("Doresc să primesc răspunsul {{ raspuns }}.")),
        p("Vă mulțumesc."),
        facts(("Data", "{{ data }}")),
        sign(("Solicitant", "{{ solicitant }}", "")),
    ],
)  # fmt: skip

LETTER = Template(
    key="adresa",
    title="Adresă oficială",
    kind=TemplateKind.CORRESPONDENCE,
    summary="Scrisoarea oficială a organizației către o instituție sau un partener, cu număr din "
    "registrul de intrări și ieșiri.",
    audience="Reprezentanți și secretari ai organizațiilor.",
    purpose="Adresa are antet, număr și dată, destinatar, subiect și semnătura reprezentantului "
    "legal. Scrie un singur subiect într-o adresă; răspunsul vine mai repede.",
    fields=[
        *ORGANISATION,
        *ORGANISATION_CONTACT,
        ask("catre", "Către", required=True, sample="Direcția de Asistență Socială Sibiu"),
        ask("in_atentia", "În atenția", sample="doamnei director Ana Moldovan"),
        ask("subiect", "Subiectul", required=True, sample="invitație la întâlnirea partenerilor"),
        ask("referinta", "Răspuns la adresa nr.", sample=""),
        ask("salut", "Formula de început", sample="Stimată doamnă director"),
        ask("text", "Textul", "long_text", required=True,
            sample="Vă invităm la întâlnirea partenerilor programului „Citim împreună”, joi, "
            "19 martie 2026, ora 16:00, la Casa de lectură.\n"
            "Vom prezenta rezultatele primului an și propunerile pentru toamnă."),
        ask("anexe", "Anexe", "long_text", sample="programul întâlnirii"),
        ask("contact", "Persoana de contact", sample="Matei Dobre, 0700 000 002"),
    ],
    body=[
        p("<b>{{ org_denumire }}</b>", "CIF {{ org_cif }} · {{ org_sediu }} · {{ org_email }} · "
          "{{ org_telefon }}"),
        p("Nr. {{ numar_document }} din {{ data_document }}"),
        p("<b>Către: {{ catre }}</b>"),
        when("in_atentia", p("În atenția {{ in_atentia }}")),
        p("<b>Subiect: {{ subiect }}</b>"),
        when("referinta", p("Răspuns la adresa dumneavoastră nr. {{ referinta }}")),
        p("{{ salut }},"),
        p("{{ text }}"),
        when("anexe", p("Anexe: {{ anexe }}")),
        when("contact", p("Persoana de contact: {{ contact }}")),
        p("Cu stimă,"),
        sign(("Reprezentantul legal", "{{ org_reprezentant }}", "{{ org_functie }}")),
    ],
)  # fmt: skip
