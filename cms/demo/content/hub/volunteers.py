"""Thirty people who offer to volunteer: invented, like everybody here."""

from typing import Any

from cms.demo.content.hub.shapes import AdText

#: username, first and last name, county, locality, field, place, time needed, when they have time,
#: skills, languages, interests, title of the ad, text of the ad
Row = tuple[
    str, str, str, str, str, str, str, str, str, tuple[str, ...], str, tuple[str, ...], str, str
]
ROWS: tuple[Row, ...] = (
    ("daria-munteanu", "Daria", "Munteanu", "IS", "Iași", "comunicare", "mixt", "saptamanal",
     "opt ore pe săptămână", ("grafică", "social media", "fotografie"), "română, engleză",
     ("comunicare", "cultură"), "Grafică și social media pentru o cauză bună",
     "Fac afișe, postări și fotografii la evenimente. Am lucrat doi ani pentru un festival de teatru "
     "și aș vrea să ajut o organizație care are idei bune, dar imagini puține."),
    ("vasile-todor", "Vasile", "Todor", "BV", "Brașov", "comunitate", "loc", "saptamanal",
     "în weekend", ("tâmplărie", "permis B", "prim ajutor"), "română", ("comunitate", "natură"),
     "Tâmplar cu unelte proprii, liber în weekend",
     "Am lucrat treizeci de ani în lemn. Pot repara bănci, rafturi și garduri sau pot construi "
     "locuri de joacă împreună cu alții. Vin cu uneltele mele și cu un termos de ceai."),
    ("laura-kis", "Laura", "Kis", "TM", "Timișoara", "administrativ", "mixt", "lunar",
     "patru ore pe lună", ("contabilitate", "Excel"), "română, maghiară", ("administrație",),
     "Contabilitate pentru asociații mici",
     "Sunt expert contabil și pot verifica registrele unei asociații, o dată pe lună. Explic pe "
     "înțelesul tuturor ce lipsește și ce termene urmează."),
    ("mircea-ailenei", "Mircea", "Ailenei", "VS", "Vaslui", "educatie", "loc", "saptamanal",
     "marți și joi, după 16:00", ("matematică", "meditații", "răbdare"), "română", ("educație", "tineri"),
     "Meditații la matematică pentru clasele V–VIII",
     "Am predat matematică la gimnaziu până la pensie. Pot lucra cu grupuri de cel mult șase copii, "
     "de două ori pe săptămână, la școală sau la un centru de zi."),
    ("eszter-molnar", "Eszter", "Molnár", "HR", "Odorheiu Secuiesc", "sanatate", "online", "lunar",
     "seara, online", ("traducere", "terminologie medicală"), "maghiară, română, engleză", ("sănătate",),
     "Traduceri română–maghiară pentru pacienți",
     "Sunt asistentă medicală și traduc ghiduri, formulare și pliante între română și maghiară. "
     "Lucrez bine la distanță, cu termene clare și cu cineva care recitește."),
    ("cosmin-rusu", "Cosmin", "Rusu", "CJ", "Cluj-Napoca", "digital", "online", "saptamanal",
     "joia seara", ("programare", "Python", "site-uri"), "română, engleză", ("digitalizare", "educație"),
     "Programator pentru unelte mici și utile",
     "Scriu programe de opt ani. Pot face un formular, un raport automat sau pot repara un site. "
     "Prefer lucruri simple, pe care echipa le poate întreține și fără mine."),
    ("adela-preda", "Adela", "Preda", "B", "București", "drepturi", "mixt", "lunar",
     "sâmbăta", ("drept", "redactare", "petiții"), "română, franceză", ("drepturi", "transparență"),
     "Juristă, ajut la petiții și statute",
     "Lucrez într-un birou de avocatură și am câteva ore libere pe lună. Pot citi un statut, o "
     "convenție de parteneriat sau pot ajuta oameni să scrie o petiție corectă."),
    ("ionut-balan", "Ionuț", "Bălan", "GL", "Galați", "sport", "loc", "saptamanal",
     "miercuri și vineri, după 17:00", ("antrenament", "fotbal", "prim ajutor"), "română", ("sport", "tineri"),
     "Antrenor de fotbal pentru copii",
     "Am jucat fotbal în divizia a treia și am curs de prim ajutor. Pot ține antrenamente pentru "
     "copii de 8–12 ani, pe orice teren cu două porți."),
    ("silvia-ciobanu", "Silvia", "Ciobanu", "SB", "Sibiu", "social", "loc", "saptamanal",
     "sâmbăta dimineața", ("răbdare", "ascultare", "gătit"), "română, germană", ("vârstnici", "comunitate"),
     "Timp pentru vârstnici, sâmbăta dimineața",
     "Mi-am îngrijit bunicii și știu să ascult. Pot însoți vârstnici la plimbare sau la cumpărături "
     "ori pot găti cu ei o rețetă veche, fără grabă."),
    ("marian-ghita", "Marian", "Ghiță", "DJ", "Craiova", "mediu", "loc", "o-data",
     "în weekend, primăvara și toamna", ("plantare", "organizare", "permis B"), "română", ("mediu", "natură"),
     "Ajut la plantări și la curățenie pe malul apei",
     "Sunt inginer silvic. Știu ce puieți se prind și cum se plantează, pot pregăti o echipă și pot "
     "aduce unelte pentru douăzeci de oameni."),
    ("raluca-nistor", "Raluca", "Nistor", "AB", "Alba Iulia", "cultura", "loc", "lunar",
     "duminica", ("ghidaj", "istorie", "povestit"), "română, engleză", ("cultură", "istorie"),
     "Ghid voluntar pentru cetate și muzeu",
     "Am terminat istoria și îmi place să povestesc. Pot conduce grupuri de copii sau de vârstnici "
     "prin cetate și pot scrie trasee scurte pentru oameni care văd greu."),
    ("bogdan-pavel", "Bogdan", "Pavel", "PH", "Ploiești", "ocupare", "mixt", "saptamanal",
     "luni și miercuri, seara", ("CV", "interviuri", "mentorat"), "română, engleză", ("ocupare", "tineri"),
     "Mentor pentru primul loc de muncă",
     "Fac recrutare de zece ani. Pot citi CV-uri, pot exersa interviuri și pot sta lângă cineva în "
     "primele trei luni de muncă, când apar cele mai multe întrebări."),
    ("claudia-stan", "Claudia", "Stan", "CT", "Constanța", "educatie", "mixt", "saptamanal",
     "dimineața, în timpul săptămânii", ("engleză", "predare", "jocuri"), "română, engleză, turcă",
     ("educație", "limbi"), "Engleză prin joacă, pentru copii și adulți",
     "Predau engleză de cinci ani. Am materiale pentru începători de orice vârstă și pot lucra și cu "
     "persoane refugiate care au nevoie de primele cuvinte."),
    ("dumitru-florea", "Dumitru", "Florea", "AG", "Pitești", "comunitate", "loc", "lunar",
     "oricând, cu o zi înainte", ("instalații electrice", "reparații"), "română", ("vecini",),
     "Electrician autorizat pentru case și centre",
     "Sunt electrician autorizat, la pensie. Pot verifica instalația unui centru de zi sau a unei case "
     "unde locuiește un bătrân singur și pot repara ce este periculos."),
    ("irina-moga", "Irina", "Moga", "MM", "Baia Mare", "tineret", "loc", "saptamanal",
     "vineri, după 15:00", ("teatru", "ateliere", "lucru cu adolescenți"), "română", ("tineri", "cultură"),
     "Ateliere de teatru pentru adolescenți",
     "Țin ateliere de teatru la un liceu. Cu zece adolescenți și o sală liberă, în trei luni avem un "
     "spectacol scurt despre ce îi doare și ce îi bucură."),
    ("paul-ardelean", "Paul", "Ardelean", "BH", "Oradea", "digital", "loc", "saptamanal",
     "sâmbăta", ("calculatoare", "telefoane", "răbdare"), "română, maghiară", ("digitalizare", "vârstnici"),
     "Ajut vârstnici să folosească telefonul",
     "Repar calculatoare și explic fără cuvinte grele. Pot ține, sâmbăta, două ore de întrebări "
     "despre telefon, programări online și mesaje cu nepoții."),
    ("gabriela-ilie", "Gabriela", "Ilie", "BZ", "Buzău", "sanatate", "loc", "lunar",
     "în weekend", ("prim ajutor", "instruire"), "română", ("sănătate", "educație"),
     "Cursuri de prim ajutor pentru echipe",
     "Sunt paramedic. Pot învăța o echipă de voluntari ce să facă în primele minute, cu manechin și "
     "exerciții, în grupuri de cel mult cincisprezece oameni."),
    ("alexandru-neagoe", "Alexandru", "Neagoe", "OT", "Slatina", "administrativ", "online", "lunar",
     "seara", ("proiecte", "buget", "scriere"), "română, engleză", ("dezvoltare",),
     "Scriu și citesc cereri de finanțare",
     "Am scris unsprezece proiecte, din care șase au fost finanțate. Pot citi cererea ta cu ochi de "
     "evaluator și îți spun cinstit unde nu se leagă bugetul cu activitățile."),
    ("timea-szabo", "Tímea", "Szabó", "MS", "Târgu Mureș", "social", "loc", "saptamanal",
     "marțea, după 16:00", ("psihologie", "grupuri de sprijin"), "maghiară, română", ("sănătate", "familie"),
     "Psihologă, grupuri de sprijin pentru îngrijitori",
     "Lucrez cu familii care îngrijesc pe cineva bolnav. Pot conduce un grup de sprijin în română sau "
     "în maghiară, o dată pe săptămână, timp de două luni."),
    ("nicoleta-dragan", "Nicoleta", "Drăgan", "HD", "Deva", "comunicare", "online", "lunar",
     "patru ore pe lună", ("redactare", "comunicate", "corectură"), "română", ("comunicare",),
     "Corectez texte și scriu comunicate",
     "Am fost redactoare la un ziar local. Corectez rapoarte, scriu comunicate scurte și fac din "
     "douăzeci de pagini una singură, pe care o citește toată lumea."),
    ("stefan-lazar", "Ștefan", "Lazăr", "BC", "Bacău", "mediu", "loc", "o-data",
     "în vacanțe", ("cartografie", "drone", "GIS"), "română, engleză", ("mediu", "tehnologie"),
     "Hărți și fotografii din dronă pentru arii naturale",
     "Sunt student la geografie, am licență de pilot de dronă și fac hărți. Pot documenta un râu "
     "poluat, o pădure sau un traseu, cu toate avizele la zi."),
    ("oana-petcu", "Oana", "Petcu", "SV", "Suceava", "social", "mixt", "saptamanal",
     "seara, după 18:00", ("limba semnelor", "interpretare"), "română, limba semnelor române", ("incluziune",),
     "Interpretă în limba semnelor române",
     "Sunt interpretă autorizată. Pot însoți persoane surde la o întâlnire sau la un eveniment, față "
     "în față ori prin apel video, dacă aflu cu o săptămână înainte."),
    ("catalin-enache", "Cătălin", "Enache", "IF", "Voluntari", "social", "loc", "saptamanal",
     "sâmbăta, între 8:00 și 14:00", ("permis B", "logistică", "depozit"), "română", ("comunitate",),
     "Șofer și mâini bune la banca de alimente",
     "Lucrez în logistică și am o dubă. Pot duce alimente, pot face un traseu de livrare și pot pune "
     "ordine într-un depozit în care nu se mai găsește nimic."),
    ("monica-vlad", "Monica", "Vlad", "VL", "Râmnicu Vâlcea", "cultura", "loc", "saptamanal",
     "duminica, după 15:00", ("muzică", "chitară", "cor"), "română", ("cultură", "vârstnici"),
     "Cântece pentru cămine și centre de zi",
     "Cânt la chitară și am condus corul școlii. Pot veni duminica la un cămin de vârstnici sau la un "
     "centru pentru copii, cu un repertoriu pe care îl știe toată lumea."),
    ("rares-danila", "Rareș", "Dănilă", "NT", "Piatra Neamț", "tineret", "mixt", "intensiv",
     "iulie și august, în fiecare zi", ("tabere", "jocuri", "prim ajutor"), "română, engleză", ("tineri", "natură"),
     "Animator de tabără, toată vara",
     "Sunt student și am fost trei veri animator. Știu jocuri pentru ploaie și pentru soare, am curs "
     "de prim ajutor și rămân calm când se pierde o șapcă."),
    ("anca-serban", "Anca", "Șerban", "TL", "Tulcea", "mediu", "loc", "lunar",
     "în weekend", ("biologie", "păsări", "ghidaj"), "română, ucraineană", ("natură", "educație"),
     "Biologă, ieșiri cu copiii în Deltă",
     "Studiez păsările din Deltă. Pot însoți grupuri mici de copii la observat păsări, cu binocluri și "
     "fișe făcute de mine, în orice weekend de primăvară."),
    ("robert-costin", "Robert", "Costin", "AR", "Arad", "ocupare", "online", "saptamanal",
     "seara, online", ("Excel", "instruire", "mentorat"), "română, engleză, germană", ("ocupare", "digitalizare"),
     "Excel de la zero, pentru cine caută de lucru",
     "Lucrez cu tabele de cincisprezece ani. În șase seri, un grup de opt oameni ajunge să facă un "
     "centralizator și un grafic. Am exerciții gata pregătite."),
    ("maria-lupu", "Maria", "Lupu", "VN", "Focșani", "educatie", "loc", "saptamanal",
     "după-amiaza, în timpul săptămânii", ("lectură", "teme", "povestit"), "română", ("educație", "copii"),
     "Ajut la teme și citesc povești",
     "Am fost învățătoare. Pot sta două ore pe zi la un centru after-school, ajut la teme și la "
     "sfârșit citim o poveste cu voce tare."),
    ("elvin-omer", "Elvin", "Omer", "CT", "Medgidia", "drepturi", "loc", "saptamanal",
     "luni și joi", ("mediere", "traducere"), "română, turcă, tătară", ("comunitate", "drepturi"),
     "Mediator între familii, școală și primărie",
     "Însoțesc familii la școală, la medic sau la primărie și traduc ce se spune de ambele părți. "
     "Cunosc formularele și oamenii de la ghișee."),
    ("denisa-marcu", "Denisa", "Marcu", "GJ", "Târgu Jiu", "comunitate", "mixt", "lunar",
     "sâmbăta", ("evenimente", "fundraising", "organizare"), "română, engleză", ("comunitate", "cultură"),
     "Organizez târguri și strângeri de fonduri",
     "Am organizat patru târguri de Crăciun și o cursă caritabilă. Vin cu o listă de sarcini, un "
     "calendar și răbdarea de a suna sponsorii pe rând."),
)  # fmt: skip

#: As `cms.demo.content.people.MEMBERS`: username, first name, last name, profile.
VOLUNTEERS: tuple[tuple[str, str, str, dict[str, Any]], ...] = tuple(
    (
        row[0], row[1], row[2],
        {
            "county": row[3], "locality": row[4], "availability": row[8], "skills": list(row[9]),
            "spoken_languages": row[10], "interests": list(row[11]),
            "stakeholder_type": "civil_society", "biography": row[13],
        },
    )
    for row in ROWS
)  # fmt: skip
VOLUNTEER_ADS = tuple(
    AdText(
        f"voluntar-{row[0]}", "volunteeroffer", row[12], row[13], row[5], row[6],
        "" if row[6] == "online" else row[3], "" if row[6] == "online" else row[4],
        schedule=row[8], time_needed=row[7], starts=0, ends=200 + number, author=row[0],
        skills=row[9], spoken_languages=row[10], age=1 + number % 25,
    )
    for number, row in enumerate(ROWS)
)  # fmt: skip
