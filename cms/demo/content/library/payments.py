"""Templates for organisations that begin to receive money online."""

from cms.demo.content.library.shapes import Resource, Sheets

SHELF = "solutii-de-plata-online"
TERMS = """
> Model orientativ. Completează câmpurile dintre paranteze și arată textul unui jurist înainte de a-l publica.
# 1. Cine primește donația
[Denumirea organizației], cu sediul în [adresa], cod de înregistrare fiscală [CIF], înscrisă în Registrul asociațiilor și fundațiilor sub nr. [număr]. Contact: [e-mail], [telefon].
# 2. Pentru ce folosim donația
Donațiile fără destinație susțin activitatea organizației. Donațiile cu destinație se folosesc numai pentru campania numită pe pagină. Dacă s-a strâns mai mult decât este nevoie, restul merge către [scop apropiat], iar donatorii sunt anunțați.
# 3. Cum se face plata
Plata cu cardul este procesată de [numele procesatorului de plăți]. Datele cardului se introduc în pagina procesatorului; organizația nu le vede și nu le păstrează.
# 4. Donația lunară
Donația lunară se repetă în aceeași zi până când o oprești. O poți opri oricând din [linkul din e-mailul de confirmare] sau scriind la [e-mail]. Oprirea nu are nevoie de motiv.
# 5. Dacă ai greșit
Dacă ai donat din greșeală sau ai tastat altă sumă, scrie-ne în [30] de zile la [e-mail], cu data și suma. Îți returnăm banii pe același card, după verificare.
# 6. Date personale
Păstrăm numele, e-mailul, suma și data donației, pentru evidența contabilă și ca să îți putem mulțumi. Nu le dăm altora în afara procesatorului și a contabilului. Drepturile tale și felul în care le folosești sunt în [politica de confidențialitate].
# 7. Confirmarea
După plată primești un e-mail cu suma, data și numărul donației. Dacă nu a venit în 24 de ore, scrie-ne.
"""
SHEET = """
> Fișa se completează înainte de prima plată adevărată, de omul tehnic împreună cu cel care ține banii.
# Contul
- contractul este pe numele organizației, nu al unei persoane;
- doi oameni au acces, fiecare cu contul lui și cu al doilea factor;
- contul bancar în care se virează banii este al organizației.
# Chei și medii
| Ce | Mediul de test | Mediul real |
| Cheia publică | pusă în pagina de probă | pusă în pagina reală |
| Cheia secretă | pe server, nu în pagină și nu în e-mail | pe server, nu în pagină și nu în e-mail |
| Adresa de notificare (webhook) | primește și verifică semnătura | primește și verifică semnătura |
| Adresa de întoarcere | mulțumește, nu confirmă ea plata | mulțumește, nu confirmă ea plata |
# Probe înainte de pornire
- o plată reușită: apare o singură dată în evidență;
- o plată refuzată: omul înțelege ce s-a întâmplat și poate încerca din nou;
- aceeași notificare trimisă de două ori: nu se înregistrează de două ori;
- pagina închisă în timpul plății: plata apare totuși, din notificare;
- o donație lunară oprită: nu se mai ia nimic;
- o returnare: apare și în evidența contabilă.
# După pornire
O dată pe lună, cineva compară încasările din cont cu lista de plăți și cu extrasul bancar. Diferențele se scriu și se lămuresc în aceeași săptămână.
"""
RECONCILIATION: Sheets = [
    (
        "Încasări",
        [
            [
                "Data plății",
                "Numărul plății",
                "Suma",
                "Comision",
                "Net",
                "Destinația",
                "Data virării",
                "Verificat",
            ],
            ["2026-05-04", "P-0001", 50, 1.25, "=C2-D2", "fără destinație", "2026-05-07", "da"],
            ["2026-05-05", "P-0002", 20, 0.8, "=C3-D3", "tabără", "2026-05-08", "da"],
            ["", "TOTAL", "=SUM(C2:C3)", "=SUM(D2:D3)", "=SUM(E2:E3)", "", "", ""],
        ],
    )
]

RESOURCES = [
    Resource("termenii-donatiilor-online", "Termenii donațiilor online: model", "Textul de pus lângă butonul de donații: cine primește, la ce folosește, cum se oprește donația lunară.", "model", "plati-online", SHELF, formats=("docx",), text=TERMS, keywords="termeni, donații, retur, recurent", added="2026-05-20", related=("pagina-de-donatii-lista",)),
    Resource("fisa-de-integrare-a-platilor", "Fișă de integrare a plăților", "Listă tehnică: chei, notificări, probe înainte de pornire și verificarea lunară.", "lista", "plati-online", SHELF, formats=("docx", "pdf"), text=SHEET, keywords="integrare, webhook, test, chei", added="2026-05-20", related=("plata-cu-cardul",)),
    Resource("verificarea-incasarilor-online", "Verificarea încasărilor online", "Foaie de calcul: plăți, comisioane, sume nete și potrivirea cu extrasul bancar.", "registru", "plati-online", SHELF, formats=("xlsx",), sheets=RECONCILIATION, keywords="reconciliere, comision, extras", added="2026-05-20"),
]  # fmt: skip
