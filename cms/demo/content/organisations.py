"""Organisations of the demonstration: invented, with numbers that no register gives.

The codes have ten digits and begin with 99; the registers use at most eight.
"""

from typing import Any

FICTION = "*Organizație fictivă, pusă aici pentru demonstrație.*"

#: key, what the form asks, state, entered how many days ago, themes, people as
#: (username, role, function, shown on the page, days until the role ends)
ORGANISATIONS: tuple[dict[str, Any], ...] = (
    {
        "key": "podul-verde", "name": "Asociația Podul Verde", "kind": "association", "code": "990000001",
        "registry": "112/A/2012", "county": "SB", "locality": "Sibiu", "address": "Str. Podului de Piatră 7",
        "website": "https://podul-verde.example", "email": "contact@podul-verde.example", "phone": "+40269000112",
        "description": "Facem grădini comunitare în spatele blocurilor și al școlilor. Cine sapă împreună începe să-și vorbească: din cele unsprezece grădini au ieșit trei petiții, un festival și multe rețete de zacuscă.\n\n**Ce poți face la noi**\n\n- uzi, plivești și povestești, o seară pe săptămână;\n- ții un atelier despre ce știi;\n- ne ajuți să scriem cererile către primărie.",
        "themes": ["environment", "community", "rights"], "state": "verified", "days": 210,
        "people": [("delegat", "legal_representative", "președintă", True, None), ("contributor", "member", "responsabil de comunicare", True, None), ("ana-bucur", "volunteer_coordinator", "coordonatoarea grădinilor", True, None), ("camelia-sarbu", "accountant", "contabilă", False, None)],
    },
    {
        "key": "mana-de-ajutor", "name": "Asociația Mână de Ajutor", "kind": "association", "code": "990000002",
        "registry": "45/A/2009", "county": "SB", "locality": "Sibiu", "address": "Str. Morii 21",
        "website": "https://mana-de-ajutor.example", "email": "salut@mana-de-ajutor.example", "phone": "+40269000045",
        "description": "Mergem la cumpărături cu bunici care nu mai pot coborî scările și stăm de vorbă cu ei. Avem șaizeci de voluntari și o regulă: cine promite o vizită o face.\n\nFiecare voluntar nou trece printr-un interviu, o zi de însoțire și o lună cu un tutore.",
        "themes": ["elderly", "social"], "state": "verified", "days": 190,
        "people": [("ilinca-neagu", "legal_representative", "directoare executivă", True, None), ("membru", "volunteer_coordinator", "coordonatoare de voluntari", True, None), ("gabriel-lacatus", "delegate", "responsabil de proiecte", False, 10)],
    },
    {
        "key": "lumina-satului", "name": "Fundația Lumina Satului", "kind": "foundation", "code": "990000003",
        "registry": "8/F/2003", "county": "BH", "locality": "Beiuș", "address": "Piața Mică 2",
        "website": "https://lumina-satului.example", "email": "birou@lumina-satului.example", "phone": "",
        "description": "Ținem deschise biblioteci și after-school-uri în sate unde autobuzul trece de două ori pe zi. Lucrăm cu învățătoarele, cu preotul și cu omul de la magazin: cine are cheia deschide.",
        "themes": ["community", "education", "youth"], "state": "verified", "days": 170,
        "people": [("petru-moraru", "legal_representative", "președinte", True, None)],
    },
    {
        "key": "atelierul-ucenicilor", "name": "Asociația Atelierul Ucenicilor", "kind": "association", "code": "990000004",
        "registry": "230/A/2018", "county": "BN", "locality": "Bistrița", "address": "Str. Tâmplarilor 14",
        "website": "https://ucenici.example", "email": "atelier@ucenici.example", "phone": "+40263000230",
        "description": "Punem față în față meșteri care au ce învăța pe alții și tineri care n-au unde învăța. În patru ani, patruzeci și unu de ucenici au terminat stagiul; treizeci au rămas la atelierul în care au început.",
        "themes": ["employment", "youth"], "state": "verified", "days": 150,
        "people": [("radu-filip", "legal_representative", "fondator", True, None)],
    },
    {
        "key": "mediatorii-de-la-mare", "name": "Asociația Mediatorii de la Mare", "kind": "association", "code": "990000005",
        "registry": "77/A/2015", "county": "CT", "locality": "Constanța", "address": "",
        "website": "", "email": "", "phone": "+40241000077",
        "description": "Însoțim oameni la medic și le spunem pe limba lor ce a spus doctorul: tătară, turcă, romani, română. Ținem și o listă cu medicii de familie care mai primesc pacienți.",
        "themes": ["health", "minorities"], "state": "verified", "days": 120,
        "people": [("fatma-ismail", "legal_representative", "coordonatoare", True, None)],
    },
    {
        "key": "biblioteca-vie", "name": "Fundația Biblioteca Vie", "kind": "foundation", "code": "990000006",
        "registry": "19/F/2011", "county": "IS", "locality": "Iași", "address": "Str. Cărturarilor 9",
        "website": "https://biblioteca-vie.example", "email": "imprumut@biblioteca-vie.example", "phone": "",
        "description": "La noi se împrumută oameni. Vii, alegi o poveste din catalog (fost miner, mamă la patruzeci și șase de ani, surd din naștere) și stai de vorbă o jumătate de oră. Lunar, în bibliotecile din județ.",
        "themes": ["culture", "education", "minorities"], "state": "verified", "days": 100,
        "people": [("ilinca-neagu", "legal_representative", "directoare", False, None), ("alt-membru", "volunteer_coordinator", "bibliotecar de oameni", True, None)],
    },
    {
        "key": "federatia-vecinii", "name": "Federația Vecinii", "kind": "federation", "code": "990000007",
        "registry": "3/C/2019", "county": "CJ", "locality": "Cluj-Napoca", "address": "Bd. Vecinilor 1",
        "website": "https://vecinii.example", "email": "federatie@vecinii.example", "phone": "+40264000003",
        "description": "Douăzeci și două de grupuri de inițiativă din cartiere, sub aceeași umbrelă. Le ținem contabilitatea, le împrumutăm corturi și mergem cu ele la ședințele de consiliu local.",
        "themes": ["rights", "community"], "state": "verified", "days": 90,
        "people": [("tiberiu-kovacs", "legal_representative", "președinte", True, None), ("delegat", "member", "reprezentanta Asociației Podul Verde", False, None)],
    },
    {
        "key": "pasi-fara-praguri", "name": "Asociația Pași fără Praguri", "kind": "association", "code": "990000008",
        "registry": "61/A/2016", "county": "BV", "locality": "Brașov", "address": "Str. Rampei 4",
        "website": "https://fara-praguri.example", "email": "harta@fara-praguri.example", "phone": "",
        "description": "Măsurăm praguri, uși și lifturi și punem totul pe o hartă. Apoi batem la uși cu soluția și cu devizul: șaptezeci și patru de rampe în trei ani, făcute de cei care aveau pragul.",
        "themes": ["disability", "rights"], "state": "verified", "days": 80,
        "people": [("camelia-sarbu", "legal_representative", "președintă", True, None)],
    },
    {
        "key": "scoala-de-mestesuguri", "name": "Școala de Meșteșuguri Trotuș", "kind": "education", "code": "990000009",
        "registry": "", "county": "BC", "locality": "Onești", "address": "Str. Olarilor 30",
        "website": "https://mestesuguri.example", "email": "cursuri@mestesuguri.example", "phone": "+40234000900",
        "description": "Cursuri scurte pentru adulți: olărit, croitorie, reparat biciclete, contabilitate primară. Diploma vine după o lucrare pe care o poți folosi.",
        "themes": ["employment", "education", "culture"], "state": "verified", "days": 75,
        "people": [("radu-filip", "legal_representative", "director", False, None), ("autor", "member", "formatoare", False, None)],
    },
    {
        "key": "primaria-valea-lunga", "name": "Primăria Comunei Valea Lungă", "kind": "public_authority", "code": "990000010",
        "registry": "", "county": "SB", "locality": "Valea Lungă", "address": "Str. Principală 1",
        "website": "https://valea-lunga.example", "email": "registratura@valea-lunga.example", "phone": "+40269000010",
        "description": "Comună cu 2.300 de locuitori și patru sate. Pe Punte punem proiectele de hotărâri în dezbatere și răspundem la întrebări în cinci zile lucrătoare.",
        "themes": ["community"], "state": "verified", "days": 60,
        "people": [("gabriel-lacatus", "legal_representative", "secretar general", True, None)],
    },
    {
        "key": "cosul-cu-legume", "name": "Coșul cu Legume", "kind": "social_enterprise", "code": "990000011",
        "registry": "", "county": "DJ", "locality": "Calafat", "address": "",
        "website": "https://cosul.example", "email": "comenzi@cosul.example", "phone": "",
        "description": "Întreprindere socială de inserție: șapte oameni ieșiți din șomaj lung cresc legume și le duc cu duba la ușă. Tot ce câștigăm rămâne în seră.",
        "themes": ["employment", "environment"], "state": "verified", "days": 50,
        "people": [("petru-moraru", "legal_representative", "administrator", False, None)],
    },
    {
        "key": "labe-calde", "name": "Asociația Labe Calde", "kind": "association", "code": "",
        "registry": "154/A/2020", "county": "TM", "locality": "Lugoj", "address": "",
        "website": "", "email": "adoptii@labe-calde.example", "phone": "",
        "description": "Douăzeci de familii țin pe rând câini fără stăpân până li se găsește casă. Nu avem adăpost și nici nu ne dorim: avem canapele.",
        "themes": ["animals"], "state": "verified", "days": 40,
        "people": [("tiberiu-kovacs", "legal_representative", "fondator", False, None)],
    },
    {
        "key": "cercul-digital", "name": "Asociația Cercul Digital", "kind": "association", "code": "990000013",
        "registry": "9/A/2024", "county": "B", "locality": "București", "address": "Calea Cablului 3",
        "website": "https://cercul-digital.example", "email": "salut@cercul-digital.example", "phone": "",
        "description": "Învățăm pensionari să recunoască un mesaj fals și să-și plătească taxele de pe telefon. Un tânăr, un pensionar, o cafea.",
        "themes": ["digital", "elderly"], "state": "waiting", "days": 2,
        "people": [("alt-membru", "delegate", "voluntar", False, None)],
    },
    {
        "key": "casa-cu-ciresi", "name": "Fundația Casa cu Cireși", "kind": "foundation", "code": "990000014",
        "registry": "27/F/2023", "county": "AG", "locality": "Câmpulung", "address": "",
        "website": "", "email": "", "phone": "+40248000027",
        "description": "Casă de tip familial pentru copii ale căror mame sunt în spital. Zece locuri, o livadă și un câine bătrân.",
        "themes": ["social", "youth"], "state": "waiting", "days": 1,
        "people": [("ilinca-neagu", "legal_representative", "președintă", False, None)],
    },
    {
        "key": "drumul-sarii", "name": "Asociatia Drumul Sarii", "kind": "association", "code": "990000015",
        "registry": "301/A/2022", "county": "PH", "locality": "Slănic", "address": "",
        "website": "", "email": "", "phone": "",
        "description": "Marcăm poteci vechi ale sării și le ținem curate.",
        "themes": ["culture", "sport"], "state": "changes_asked", "days": 8,
        "reason": "În registru numele este „Asociația Drumul Sării”, cu diacritice. Te rog să-l scrii la fel și să adaugi o adresă de contact.",
        "people": [("ana-bucur", "delegate", "voluntară", False, None)],
    },
    {
        "key": "clubul-chilipirurilor", "name": "Clubul Chilipirurilor", "kind": "company", "code": "990000016",
        "registry": "", "county": "B", "locality": "București", "address": "",
        "website": "https://chilipiruri.example", "email": "", "phone": "",
        "description": "Reduceri la tot ce vrei.",
        "themes": [], "state": "rejected", "days": 20,
        "reason": "Pe Punte se înscriu organizații ale societății civile și parteneri care lucrează cu ele. Un magazin cu reduceri nu este nici una, nici alta.",
        "people": [("gabriel-lacatus", "delegate", "", False, None)],
    },
    {
        "key": "ajutor-rapid", "name": "Asociația Ajutor Rapid", "kind": "association", "code": "990000017",
        "registry": "88/A/2021", "county": "GL", "locality": "Galați", "address": "",
        "website": "", "email": "", "phone": "",
        "description": "Strângem bani pentru urgențe.",
        "themes": ["emergency"], "state": "suspended", "days": 130,
        "reason": "Trei membri au semnalat strângeri de bani fără raport. Așteptăm raportul anual și extrasul de cont până la sfârșitul lunii.",
        "people": [("fatma-ismail", "member", "", False, None)],
    },
    {
        "key": "maini-pricepute", "name": "Asociația Mâini Pricepute", "kind": "association", "code": "990000018",
        "registry": "", "county": "VS", "locality": "Bârlad", "address": "",
        "website": "", "email": "", "phone": "",
        "description": "Atelier de reparat lucruri, sâmbăta.",
        "themes": ["community"], "state": "draft", "days": 1,
        "people": [("membru", "delegate", "", False, None)],
    },
)  # fmt: skip

#: organisation, member, subject, state, assigned to, (side, author, text) …
CONVERSATIONS: tuple[dict[str, Any], ...] = (
    {
        "organisation": "podul-verde", "member": "membru", "subject": "Putem veni cu bunicii la grădină?", "state": "answered", "assigned": "ana-bucur", "days": 9,
        "messages": [("member", "membru", "Bună! Avem opt bunici care ar vrea să iasă o dimineață. Grădina de la Școala 5 are bănci la umbră?"), ("organisation", "ana-bucur", "Bună, Ioana! Sunt patru bănci și un nuc mare. Joi dimineață e liniște. Veniți cu pălării, apă avem noi.")],
    },
    {
        "organisation": "podul-verde", "member": "alt-membru", "subject": "Model de cerere către primărie", "state": "waiting", "assigned": "delegat", "days": 4,
        "messages": [("member", "alt-membru", "Ați scris pe forum că aveți un model de cerere pentru folosirea unui teren. Îl puteți împărtăși?"), ("organisation", "delegat", "Sigur. Pentru ce fel de teren: domeniu public sau curtea unei instituții?"), ("member", "alt-membru", "Curtea unei biblioteci. Terenul e al județului.")],
    },
    {
        "organisation": "podul-verde", "member": "fatma-ismail", "subject": "Semințe de roșii vechi", "state": "new", "assigned": "", "days": 1,
        "messages": [("member", "fatma-ismail", "Am primit semințe de la o mătușă din Cobadin. Vă interesează un schimb?")],
    },
    {
        "organisation": "mana-de-ajutor", "member": "alt-membru", "subject": "Cum arată o zi de însoțire?", "state": "new", "assigned": "", "days": 2,
        "messages": [("member", "alt-membru", "Aș vrea să fac ceva asemănător la Iași. Îmi povestiți cum arată ziua de însoțire a unui voluntar nou?")],
    },
    {
        "organisation": "mana-de-ajutor", "member": "delegat", "subject": "Parteneriat pentru toamnă", "state": "answered", "assigned": "membru", "days": 12,
        "messages": [("member", "delegat", "Am vrea să ducem la bunicii voștri legumele care prisosesc. Cine ar putea prelua lăzile?"), ("organisation", "membru", "Foarte bună idee! Marțea între 10 și 12 e cineva la sediu. Trimite-mi, te rog, cantitatea cu o zi înainte.")],
    },
    {
        "organisation": "mana-de-ajutor", "member": "petru-moraru", "subject": "Adeverință de voluntariat", "state": "closed", "assigned": "membru", "days": 30,
        "messages": [("member", "petru-moraru", "Mi-ar trebui adeverința pentru cele patruzeci de ore din primăvară."), ("organisation", "membru", "E gata, o găsești la sediu. Mulțumim pentru fiecare oră!")],
    },
    {
        "organisation": "biblioteca-vie", "member": "membru", "subject": "O «carte» din Sibiu", "state": "answered", "assigned": "alt-membru", "days": 6,
        "messages": [("member", "membru", "Avem o doamnă de 84 de ani, fostă telefonistă, care povestește minunat. Primiți cărți și de la distanță?"), ("organisation", "alt-membru", "Da! O primim cu drag la ediția online din luna următoare.")],
    },
    {
        "organisation": "atelierul-ucenicilor", "member": "consilier", "subject": "Doi tineri pentru tâmplărie", "state": "waiting", "assigned": "radu-filip", "days": 3,
        "messages": [("member", "consilier", "Consiliez doi tineri de 17 ani care vor tâmplărie. Mai aveți locuri din septembrie?"), ("organisation", "radu-filip", "Un loc sigur, al doilea probabil. Au acordul părinților?"), ("member", "consilier", "Da, amândoi. Vă trimit actele săptămâna aceasta.")],
    },
)  # fmt: skip

#: Who asks to join where.
JOIN_REQUESTS = (
    (
        "podul-verde",
        "radu-filip",
        "Fac paturi înălțate din lemn pentru grădini. Aș vrea să ajut la cele noi.",
    ),
    ("mana-de-ajutor", "contributor", "Pot scrie poveștile bunicilor pentru site, o dată pe lună."),
)

#: Open invitations: organisation, address, role, function.
INVITATIONS = (
    (
        "podul-verde",
        "ioana.rusu@exemplu.example",
        "volunteer_coordinator",
        "coordonatoare la Școala 5",
    ),
    ("mana-de-ajutor", "consilier@punte.example", "member", "voluntară"),
)
