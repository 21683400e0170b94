"""What a volunteer takes along: the certificate and the report of activity (Law 78/2014)."""

from cms.doctemplates.enums import TemplateKind
from cms.doctemplates.shipped.shapes import (
    HEADER_LINES,
    ORGANISATION,
    Template,
    ask,
    ask_rows,
    column,
    facts,
    h,
    p,
    rows,
    sign,
    title,
    when,
)
from cms.doctemplates.shipped.volunteers import (
    COORDINATOR,
    FIELDS_OF_INTEREST,
    LAW,
    VOLUNTEER_SIGNS,
)

VOLUNTEER = [
    ask("voluntar_nume", "Numele și prenumele voluntarului", required=True, sample="Andrei Pop"),
    ask("voluntar_identificare", "Date de identificare ale voluntarului", sensitive=True,
        required=True, help="De exemplu: data nașterii și domiciliul.",
        sample="născut la 18.04.2001, Sibiu"),
    ask("contract_numar", "Numărul contractului", required=True, sample="7"),
    ask("contract_data", "Data contractului", "date", required=True, sample="2026-03-05"),
    ask("de_la", "Activitatea a început la", "date", required=True, sample="2026-03-09"),
    ask("pana_la", "Activitatea s-a încheiat la", "date", required=True, sample="2026-12-18",
        help="Pentru o activitate care continuă: ziua până la care ai numărat orele."),
    ask("ore", "Numărul de ore", "number", required=True, sample="152"),
]  # fmt: skip

CERTIFICATE = Template(
    key="certificat-de-voluntariat",
    title="Certificat de voluntariat",
    kind=TemplateKind.VOLUNTEERING,
    summary="Certificatul nominal pe care îl dai voluntarului, la cererea lui, cu perioada, orele "
    "și datele cerute de lege.",
    audience="Coordonatori de voluntari și reprezentanți ai organizațiilor.",
    purpose="Recunoaște munca voluntarului. La cererea lui, organizația eliberează certificatul pe "
    "durata activității sau la încheierea ei, împreună cu raportul de activitate, care se face cu "
    "șablonul „Raport de activitate al voluntarului”.",
    law=LAW,
    fields=[
        *ORGANISATION,
        *VOLUNTEER,
        COORDINATOR[0],
        ask("domeniu", "Domeniul de interes public", "choice", choices=FIELDS_OF_INTEREST,
            sample="educație și cercetare"),
        ask("activitati", "Activitățile, pe scurt", "long_text",
            sample="ateliere de lectură pentru copii, pregătirea bibliotecii"),
    ],
    body=[
        facts(*HEADER_LINES, ("Reprezentant legal", "{{ org_reprezentant }}, {{ org_functie }}")),
        title("CERTIFICAT DE VOLUNTARIAT"),
        p("Se certifică prin prezentul că <b>{{ voluntar_nume }}</b>, {{ voluntar_identificare }}, "
          "a desfășurat activitate de voluntariat în cadrul organizației noastre, în temeiul "
          "contractului de voluntariat nr. {{ contract_numar }} din {{ contract_data }}, încheiat "
          "potrivit Legii nr. 78/2014 privind reglementarea activității de voluntariat în "
          "România."),
        facts(
            ("Perioada", "{{ de_la }} – {{ pana_la }}"),
            ("Numărul de ore de voluntariat", "{{ ore }}"),
            ("Domeniul", "{{ domeniu }}"),
            ("Activitățile", "{{ activitati }}"),
            ("Coordonatorul voluntarului", "{{ coordonator_nume }}"),
        ),
        p("Certificatul este însoțit de raportul de activitate."),
        p("Voluntarul și organizația emitentă sunt responsabili pentru veridicitatea datelor și "
          "informațiilor cuprinse în acest certificat."),
        sign(
            ("Reprezentantul legal", "{{ org_reprezentant }}", "{{ org_functie }}"),
            ("Coordonatorul voluntarilor", "{{ coordonator_nume }}", ""),
            VOLUNTEER_SIGNS,
        ),
    ],
)  # fmt: skip

REPORT = Template(
    key="raport-de-activitate-al-voluntarului",
    title="Raport de activitate al voluntarului",
    kind=TemplateKind.VOLUNTEERING,
    summary="Se anexează la certificatul de voluntariat: ce a făcut voluntarul, ce rezultate a "
    "avut, ce a învățat.",
    audience="Coordonatori de voluntari, împreună cu voluntarul.",
    purpose="Arată pe înțelesul unui angajator sau al unei școli ce știe să facă voluntarul. "
    "Scrieți-l împreună: coordonatorul vede rezultatele, voluntarul știe ce a învățat.",
    law=LAW,
    fields=[
        *ORGANISATION,
        *VOLUNTEER,
        COORDINATOR[0],
        ask("certificat_numar", "Numărul certificatului la care se anexează", sample="3"),
        ask("obiective", "Obiectivele urmărite", "long_text",
            sample="Copiii din cartier citesc de plăcere; biblioteca are o evidență la zi."),
        ask_rows("activitati", "Activitățile desfășurate",
                 column("perioada", "Perioada", "martie–iunie | septembrie–decembrie"),
                 column("activitate", "Activitatea",
                        "ateliere de lectură | catalogarea bibliotecii"),
                 column("ore", "Ore", "96 | 56", "number"),
                 column("rezultat", "Rezultatul", "18 copii, 24 de întâlniri | 640 de cărți"),
                 required=True),
        ask("competente", "Aptitudini și competențe dobândite", "long_text", required=True,
            sample="Lucrul cu grupuri de copii: a condus singur opt ateliere.\n"
            "Organizare: a ținut evidența prezenței și a împrumuturilor."),
        ask("apreciere", "Aprecierea coordonatorului", "long_text",
            sample="Andrei este de încredere și observă copiii care rămân pe dinafară."),
        ask("cuvant", "Cuvântul voluntarului", "long_text",
            sample="Am învățat să ascult. Aș face mai multe ateliere în aer liber."),
    ],
    body=[
        facts(*HEADER_LINES),
        title("RAPORT DE ACTIVITATE AL VOLUNTARULUI"),
        when("certificat_numar",
             p("Anexă la certificatul de voluntariat nr. {{ certificat_numar }}", align="center")),
        facts(
            ("Voluntarul", "{{ voluntar_nume }}, {{ voluntar_identificare }}"),
            ("Contractul de voluntariat", "nr. {{ contract_numar }} din {{ contract_data }}"),
            ("Perioada", "{{ de_la }} – {{ pana_la }}"),
            ("Numărul de ore", "{{ ore }}"),
            ("Coordonatorul", "{{ coordonator_nume }}"),
        ),
        h("Obiectivele urmărite"),
        p("{{ obiective }}"),
        rows("activitati", "Activitățile desfășurate și rezultatele lor", total=True),
        h("Aptitudini și competențe dobândite"),
        p("{{ competente }}"),
        when("apreciere", h("Aprecierea coordonatorului"), p("{{ apreciere }}")),
        when("cuvant", h("Cuvântul voluntarului"), p("{{ cuvant }}")),
        sign(
            ("Coordonatorul voluntarilor", "{{ coordonator_nume }}", ""),
            VOLUNTEER_SIGNS,
            ("Reprezentantul legal", "{{ org_reprezentant }}", "{{ org_functie }}"),
        ),
    ],
)  # fmt: skip
