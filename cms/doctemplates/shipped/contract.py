"""The contract of volunteering after Law 78/2014, with its annexes.

Article 11 asks for a written contract in Romanian, registered before the activity begins and
accompanied by the volunteer's sheet and the protection sheet, and lists its clauses.
"""

from cms.doctemplates.enums import TemplateKind
from cms.doctemplates.shipped.shapes import (
    ORGANISATION,
    ORGANISATION_CONTACT,
    ORGANISATION_SIGNS,
    Template,
    annex,
    ask,
    ask_rows,
    boxes,
    clauses,
    column,
    facts,
    h,
    items,
    p,
    rows,
    sign,
    title,
    when,
)
from cms.doctemplates.shipped.volunteers import COORDINATOR, FIELDS_OF_INTEREST, VOLUNTEER_SIGNS

CONTRACT = Template(
    key="contract-de-voluntariat",
    title="Contract de voluntariat",
    kind=TemplateKind.VOLUNTEERING,
    summary="Contractul dintre voluntar și organizație, cu fișa de voluntariat și fișa de "
    "protecție ca anexe. Se încheie înainte de prima zi.",
    audience="Coordonatori de voluntari și reprezentanți ai organizațiilor, înainte ca voluntarul "
    "să înceapă activitatea.",
    purpose="Legea cere ca voluntariatul să se desfășoare pe baza unui contract scris, în limba "
    "română, înregistrat în registrul voluntarilor înainte de începerea activității. Contractul "
    "este însoțit obligatoriu de fișa de voluntariat și de fișa de protecție a voluntarului. "
    "Voluntarul primește un exemplar înainte de a începe.",
    law="Legea nr. 78/2014, art. 11",
    fields=[
        *ORGANISATION,
        *ORGANISATION_CONTACT,
        ask("voluntar_nume", "Numele și prenumele voluntarului", required=True,
            source="application.name", sample="Andrei Pop"),
        ask("voluntar_nastere", "Data nașterii voluntarului", "date", required=True,
            sample="2001-04-18"),
        ask("voluntar_adresa", "Domiciliul voluntarului", required=True,
            sample="Str. Teilor nr. 9, Sibiu"),
        ask("voluntar_act", "Actul de identitate", "choice", sample="carte de identitate",
            choices=("carte de identitate", "pașaport", "permis de ședere")),
        ask("voluntar_serie", "Seria și numărul actului", sensitive=True, sample="SB 000000"),
        ask("voluntar_telefon", "Telefonul voluntarului", "phone", source="application.phone",
            sample="0700 000 003"),
        ask("voluntar_email", "E-mailul voluntarului", "email", source="application.email",
            sample="andrei@exemplu.ro"),
        ask("domeniu", "Domeniul de interes public", "choice", required=True,
            choices=FIELDS_OF_INTEREST, sample="educație și cercetare"),
        ask("activitate", "Ce va face voluntarul", "long_text", required=True,
            help="Pe scurt; amănuntele stau în fișa de voluntariat.",
            sample="Ateliere de lectură cu copiii din cartier, de două ori pe săptămână."),
        ask("beneficiari", "În folosul cui", sample="copiii din cartierul Lazaret"),
        ask("de_la", "Contractul începe la", "date", required=True, sample="2026-03-09"),
        ask("pana_la", "Contractul se încheie la", "date", required=True, sample="2026-12-18"),
        ask("ore_saptamana", "Ore pe săptămână", "number", sample="4"),
        ask("program", "Zile și ore", sample="marți și joi, 16:00–18:00",
            help="Dacă programul se schimbă, scrie cum se stabilește."),
        ask("loc", "Locul activității", required=True,
            sample="Casa de lectură, Str. Morii nr. 4, Sibiu"),
        ask("cerinte_profesionale", "Cerințe profesionale",
            help="Studii, calificări; sau „nu sunt”.", sample="nu sunt"),
        ask("abilitati", "Abilități sociale", sample="răbdare, comunicare cu copiii"),
        ask("interese", "Interese de dezvoltare ale voluntarului",
            sample="vrea să devină învățător"),
        ask("cerinte_sanatate", "Cerințe de sănătate",
            help="Numai dacă activitatea le cere; cu ce document se confirmă.",
            sample="aviz medical pentru lucrul cu copiii"),
        *COORDINATOR,
        ask("rambursare", "Organizația rambursează cheltuieli?", "yes_no", required=True,
            sample="da"),
        ask("cheltuieli", "Care cheltuieli, cum și când", "long_text",
            sample="transportul local, pe baza biletelor, în 10 zile de la depunerea lor"),
        ask("asigurare", "Voluntarul este asigurat de organizație?", "yes_no", required=True,
            sample="nu"),
        ask("polita", "Asigurarea: firma și polița", sample=""),
        ask("minor", "Voluntarul are sub 16 ani?", "yes_no", required=True, sample="nu",
            help="La 15 ani se poate, cu acordul părinților sau al reprezentantului legal."),
        ask("parinte_nume", "Părintele sau reprezentantul legal", sample="",
            help="Numai pentru voluntarii sub 16 ani."),
        ask("parinte_telefon", "Telefonul părintelui", "phone", sample="0700 000 004"),
        ask_rows("sarcini", "Sarcinile voluntarului",
                 column("activitate", "Activitatea", "Ateliere de lectură | Pregătirea cărților"),
                 column("sarcina", "Sarcini",
                        "citește împreună cu copiii, ține prezența | alege și repară cărți"),
                 column("frecventa", "Cât de des", "marți și joi | o dată pe lună"),
                 required=True),
        ask("obiective", "Scopul activității", "long_text",
            sample="Copiii din cartier citesc de plăcere și își fac prieteni."),
        ask("instruire", "Instruirea voluntarului", sample="6 martie 2026, două ore, la sediu",
            help="Când, cât, despre ce."),
        ask("evaluare", "Când și cum se evaluează activitatea",
            sample="la trei luni, într-o discuție cu coordonatorul"),
        ask_rows("riscuri", "Riscurile activității și măsurile luate",
                 column("risc", "Riscul", "Alunecare, cădere | Contact cu persoane răcite"),
                 column("masura", "Măsura luată",
                        "covoare fixate, scări luminate | aerisire, dezinfectant"),
                 column("raspunde", "Cine răspunde", "coordonatorul | coordonatorul"),
                 required=True),
        ask_rows("echipament", "Echipament și materiale primite",
                 column("ce", "Ce s-a primit", "vestă cu ecuson"),
                 column("bucati", "Bucăți", "1", "number")),
        ask("trusa", "Unde este trusa de prim ajutor", sample="la intrare, lângă cuier"),
        ask("contact_urgenta", "Pe cine anunțăm la nevoie", sensitive=True,
            help="Nume și telefon, alese de voluntar.", sample="Maria Pop, 0700 000 005"),
    ],
    body=[
        title("CONTRACT DE VOLUNTARIAT"),
        p("Încheiat în temeiul Legii nr. 78/2014 privind reglementarea activității de voluntariat "
          "în România, cu modificările și completările ulterioare."),
        clauses("Părțile"),
        p(
            "<b>{{ org_denumire }}</b>, cu sediul în {{ org_sediu }}, CIF {{ org_cif }}, e-mail "
            "{{ org_email }}, telefon {{ org_telefon }}, reprezentată de {{ org_reprezentant }}, "
            "{{ org_functie }}, numită în continuare „organizația-gazdă”,",
            "și <b>{{ voluntar_nume }}</b>, născut(ă) la {{ voluntar_nastere }}, cu domiciliul în "
            "{{ voluntar_adresa }}, identificat(ă) cu {{ voluntar_act }} {{ voluntar_serie }}, "
            "telefon {{ voluntar_telefon }}, e-mail {{ voluntar_email }}, numit(ă) în continuare "
            "„voluntarul”,",
            "au convenit cele ce urmează.",
        ),
        clauses(
            "Obiectul contractului",
            "Voluntarul desfășoară, din proprie voință și fără remunerație, o activitate de "
            "interes public în domeniul: {{ domeniu }}.",
            "Activitatea: {{ activitate }}",
            "Activitatea se desfășoară în folosul: {{ beneficiari }}.",
            "Sarcinile sunt descrise în fișa de voluntariat (Anexa 1), iar condițiile de "
            "siguranță în fișa de protecție a voluntarului (Anexa 2). Anexele fac parte din "
            "contract.",
        ),
        clauses(
            "Timpul, perioada și locul",
            "Contractul este valabil de la {{ de_la }} până la {{ pana_la }}.",
            "Numărul de ore pe săptămână: {{ ore_saptamana }}. Programul: {{ program }}.",
            "Locul activității: {{ loc }}.",
        ),
        clauses(
            "Drepturile voluntarului",
            (
                "Voluntarul are dreptul:",
                [
                    "să desfășoare activitatea în concordanță cu capacitatea și disponibilitatea "
                    "sa;",
                    "să ceară organizației-gazdă certificatul de voluntariat, însoțit de raportul "
                    "de activitate;",
                    "la confidențialitate și la protecția datelor personale;",
                    "la timp liber corespunzător activității de voluntariat;",
                    "să primească instruirea, informațiile și mijloacele de care are nevoie;",
                    "să desfășoare activitatea în condițiile de siguranță din fișa de protecție;",
                    "să refuze sarcini care nu sunt în fișa de voluntariat sau care îl pun în "
                    "pericol.",
                ],
            ),
        ),
        clauses(
            "Obligațiile voluntarului",
            (
                "Voluntarul se obligă:",
                [
                    "să desfășoare o activitate de interes public, fără remunerație;",
                    "să îndeplinească sarcinile din fișa de voluntariat, după îndrumările "
                    "coordonatorului, și să respecte instrucțiunile din fișa de protecție;",
                    "să păstreze confidențialitatea informațiilor la care are acces, pe durata "
                    "contractului și după încetarea lui;",
                    "să participe la instruirile organizate de organizația-gazdă;",
                    "să ocrotească bunurile pe care le folosește;",
                    "să anunțe din timp coordonatorul când nu poate veni.",
                ],
            ),
        ),
        clauses(
            "Drepturile organizației-gazdă",
            (
                "Organizația-gazdă are dreptul:",
                [
                    "să stabilească organizarea și funcționarea activității de voluntariat;",
                    "să propună conținutul fișei de voluntariat, pe care o adaptează la cererea "
                    "voluntarului;",
                    "să coordoneze și să evalueze activitatea voluntarului;",
                    "să constate abaterile de la obligațiile din contract.",
                ],
            ),
        ),
        clauses(
            "Obligațiile organizației-gazdă",
            (
                "Organizația-gazdă se obligă:",
                [
                    "să numească drept coordonator al voluntarului pe {{ coordonator_nume }}, "
                    "telefon {{ coordonator_telefon }};",
                    "să înregistreze contractul în registrul de evidență a voluntarilor înainte de "
                    "începerea activității și să dea voluntarului un exemplar;",
                    "să asigure instruirea și mijloacele de lucru;",
                    "să respecte măsurile din fișa de protecție;",
                    "să țină evidența activității și a orelor și să elibereze, la cerere, "
                    "certificatul de voluntariat și raportul de activitate;",
                    "să prelucreze datele personale ale voluntarului numai pentru acest contract "
                    "și pentru obligațiile legale.",
                ],
            ),
        ),
        when(
            "rambursare",
            clauses(
                "Cheltuieli",
                "Organizația-gazdă rambursează cheltuielile făcute pentru activitate, astfel: "
                "{{ cheltuieli }}.",
                "Rambursarea cheltuielilor nu este remunerație.",
            ),
            is_="da",
        ),
        when(
            "asigurare",
            clauses(
                "Asigurarea",
                "Organizația-gazdă a asigurat voluntarul pentru riscurile activității: "
                "{{ polita }}.",
            ),
            is_="da",
        ),
        clauses(
            "Cerințe",
            "Cerințe profesionale: {{ cerinte_profesionale }}.",
            "Abilități sociale: {{ abilitati }}.",
            "Interese de dezvoltare: {{ interese }}.",
            "Cerințe de sănătate, confirmate prin documente: {{ cerinte_sanatate }}.",
        ),
        clauses(
            "Modificarea și încetarea contractului",
            "Contractul se modifică numai în scris, prin act adițional semnat de ambele părți.",
            (
                "Contractul încetează:",
                [
                    "la expirarea termenului;",
                    "prin acordul scris al părților;",
                    "când organizația-gazdă își încetează activitatea;",
                    "prin denunțare unilaterală, în scris, cu un preaviz de 15 zile, fără "
                    "obligația de a prezenta motivele;",
                    "prin reziliere, când una dintre părți își încalcă grav obligațiile și nu le "
                    "îndeplinește în 15 zile de la înștiințarea scrisă.",
                ],
            ),
            "Dacă îndeplinirea obligațiilor devine prea grea din motive care nu țin de părți, "
            "contractul se renegociază; dacă devine imposibilă, contractul încetează.",
        ),
        clauses(
            "Neînțelegeri",
            "Părțile caută mai întâi o soluție pe cale amiabilă. Dacă nu o găsesc, se pot adresa "
            "instanței competente.",
        ),
        clauses(
            "Dispoziții finale",
            "Contractul s-a încheiat în două exemplare, câte unul pentru fiecare parte.",
        ),
        sign(ORGANISATION_SIGNS, VOLUNTEER_SIGNS),
        annex("Fișa de voluntariat"),
        facts(
            ("Voluntarul", "{{ voluntar_nume }}"),
            ("Coordonatorul", "{{ coordonator_nume }}, telefon {{ coordonator_telefon }}"),
            ("Contractul", "nr. {{ numar_document }} din {{ data_document }}"),
            ("Locul și programul", "{{ loc }}; {{ program }}"),
        ),
        h("Scopul activității"),
        p("{{ obiective }}"),
        rows("sarcini", "Activități și sarcini"),
        h("Instruire și evaluare"),
        facts(("Instruirea", "{{ instruire }}"), ("Evaluarea", "{{ evaluare }}")),
        sign(("Coordonatorul", "{{ coordonator_nume }}", ""), VOLUNTEER_SIGNS),
        annex("Fișa de protecție a voluntarului"),
        facts(
            ("Voluntarul", "{{ voluntar_nume }}"),
            ("Activitatea", "{{ activitate }}"),
            ("Locul", "{{ loc }}"),
        ),
        rows("riscuri", "Riscuri și măsuri"),
        rows("echipament", "Echipament și materiale"),
        h("La nevoie"),
        facts(
            ("Numărul unic de urgență", "112"),
            ("Trusa de prim ajutor", "{{ trusa }}"),
            ("Pe cine anunțăm", "{{ contact_urgenta }}"),
        ),
        p("Voluntarul a fost instruit despre riscurile de mai sus, despre folosirea "
          "echipamentului și despre ce are de făcut în caz de accident sau de pericol."),
        sign(ORGANISATION_SIGNS, VOLUNTEER_SIGNS),
        when(
            "minor",
            annex("Acordul părintelui sau al reprezentantului legal"),
            p("Subsemnatul(a) {{ parinte_nume }}, telefon {{ parinte_telefon }}, "
              "părinte sau reprezentant legal al minorului {{ voluntar_nume }}, născut(ă) la "
              "{{ voluntar_nastere }}, sunt de acord ca acesta să desfășoare activitatea de "
              "voluntariat din acest contract."),
            items(
                "Am citit contractul, fișa de voluntariat și fișa de protecție.",
                "Știu programul, locul și cine este coordonatorul.",
                "Activitatea nu pune în pericol sănătatea, dezvoltarea și pregătirea minorului.",
            ),
            boxes("Minorul pleacă singur de la activitate.", "Minorul este însoțit la plecare."),
            sign(("Părintele sau reprezentantul legal", "{{ parinte_nume }}", "")),
            is_="da",
        ),
    ],
)  # fmt: skip
