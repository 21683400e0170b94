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
STRIPE = """
Stripe este un procesator de plăți folosit și de organizații din România. Ghidul arată drumul de la cont la prima donație adevărată. Condițiile și comisioanele se schimbă: citește-le pe pagina lor oficială înainte să pornești.
# Ce îți trebuie
- organizația înregistrată, cu CIF și cont bancar în lei pe numele ei;
- un reprezentant care se poate legitima;
- adresa unei pagini pe care scrie cine sunteți și pentru ce strângeți bani;
- termenii donațiilor și politica de confidențialitate, publicate.
# Contul
- deschide contul pe numele organizației și alege forma juridică potrivită;
- dă acces celui de-al doilea om, cu contul lui și cu al doilea factor;
- lucrează întâi în modul de probă: cheile lui nu mută bani adevărați.
# Trei feluri de a lega pagina
| Felul | Ce cere | Potrivit pentru |
| Legătură de plată | nimic: o faci din cont și o pui pe pagină sau într-un e-mail | început, campanii scurte |
| Pagină de plată găzduită | un programator, o zi | donații cu sumă la alegere, lunare |
| Formular în pagina voastră | un programator, mai multe zile, mai multă răspundere | organizații cu echipă tehnică |
# Notificările
Serverul vostru primește câte un mesaj semnat la fiecare plată, returnare sau oprire. Verifică semnătura, înregistrează plata o singură dată și răspunde repede; treaba lungă se face după.
# Probe
- o plată reușită și una refuzată, cu cardurile de probă din documentație;
- o donație lunară pornită și oprită de donator;
- o returnare;
- aceeași notificare trimisă de două ori.
# Pornirea
Schimbi cheile de probă cu cele reale, faci o plată de cinci lei cu cardul tău, o vezi în evidență, o returnezi. Abia apoi anunți pagina.
# În fiecare lună
Potrivești plățile cu viramentele și cu extrasul bancar, în foaia „Verificarea încasărilor online”.
"""
BANK = """
Multe bănci din România oferă clienților lor acceptarea plăților cu cardul pe internet, numită și POS virtual sau e-commerce. Drumul este mai lung decât la un procesator internațional, dar banii vin direct în contul vostru, iar contractul și sprijinul sunt în română.
# Când se potrivește
- aveți deja cont la bancă și rulaj constant;
- vreți contract negociat și un om la telefon;
- puteți aștepta câteva săptămâni.
# Ce cere de obicei banca
- actele organizației, hotărârea de a deschide serviciul, persoanele împuternicite;
- descrierea activității și a felului în care strângeți bani;
- pagina de internet cu date de contact, termeni, retururi, confidențialitate;
- semnele schemelor de carduri, puse pe pagină.
# Ce întrebați
| Întrebarea | Răspunsul băncii |
| Comision pe plată și taxă lunară | [completează] |
| Comision pentru ONG-uri | [completează] |
| În câte zile vin banii | [completează] |
| Plăți recurente | [completează] |
| Module gata făcute pentru site-ul nostru | [completează] |
| Cum se face o returnare și cât costă o contestație | [completează] |
| Ce se întâmplă la încetarea contractului | [completează] |
# Pașii
- cererea și documentele, la bancă;
- contractul, citit cu un jurist: comisioane, răspundere, încetare;
- mediul de probă: chei, adrese de întoarcere, notificări;
- probele băncii, apoi ale voastre;
- pornirea, cu o plată mică adevărată.
# Autentificarea donatorului
La multe plăți banca donatorului cere o a doua confirmare, în aplicația ei. Este o cerință europeană, nu o greșeală a paginii. Spuneți asta pe pagină: „Banca ta îți poate cere să confirmi plata”.
# Prin instant sau prin cod QR
Unele bănci și aplicații primesc și transferuri imediate, pornite dintr-un cod QR sau dintr-o cerere de plată. Pentru cotizații sunt adesea mai ieftine decât cardul: întrebați banca voastră.
"""
MAILS = """
> Texte de adaptat. Câmpurile dintre paranteze se completează de sistem sau de mână.
# Mulțumirea, imediat după plată
Subiect: Mulțumim pentru donație
Bună, [prenume]! Am primit [suma] lei la [data], cu numărul [număr]. Banii merg la [destinația]. Păstrează mesajul: este confirmarea plății. Dacă nu tu ai făcut plata, scrie-ne la [e-mail].
# Plata nu a reușit
Subiect: Donația ta nu s-a făcut
Bună, [prenume]! Plata de [suma] lei nu a fost acceptată și nu ți s-au luat bani. Poți încerca din nou aici: [legătura]. Dacă se repetă, banca ta știe motivul.
# Donația lunară, cu trei zile înainte de schimbarea sumei
Subiect: Donația ta lunară
Bună, [prenume]! Din [data], donația ta lunară va fi de [suma] lei, așa cum ai cerut. O poți opri oricând, fără motiv: [legătura].
# Donația lunară a fost oprită
Subiect: Am oprit donația lunară
Bună, [prenume]! Gata: nu se mai ia nimic. Mulțumim pentru cele [număr] luni. Cu banii tăi am [ce s-a făcut].
# Cotizația neplătită
Subiect: Cotizația pe [luna]
Bună, [prenume]! Nu am găsit cotizația pe [luna], de [suma] lei. Poate s-a pierdut printre altele: o poți plăti aici: [legătura]. Dacă ai plătit deja sau treci printr-o perioadă grea, scrie-ne: găsim o cale.
# Raportul către donatori, o dată pe an
Subiect: Ce s-a făcut cu banii voștri
Anul acesta [număr] oameni au donat [suma] lei. Iată pe ce s-au cheltuit, leu cu leu: [tabel]. Un lucru nu ne-a ieșit: [ce]. Anul viitor facem altfel: [cum].
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
    Resource("stripe-pentru-organizatii", "Stripe pentru organizații", "De la cont la prima donație adevărată: acte, trei feluri de a lega pagina, probe.", "ghid", "plati-online", SHELF, formats=("pdf",), text=STRIPE, keywords="Stripe, card, donații lunare, webhook", added="2026-06-15", review="2026-12-15", related=("fisa-de-integrare-a-platilor", "plata-cu-cardul")),
    Resource("pos-virtual-la-banca", "POS virtual la o bancă din România", "Ce cere banca, ce o întrebi, pașii și autentificarea donatorului.", "ghid", "plati-online", SHELF, formats=("pdf",), text=BANK, keywords="bancă, POS virtual, e-commerce, 3-D Secure", added="2026-06-15", review="2026-12-15", related=("comparatie-furnizori-de-plati", "psd2")),
    Resource("mesajele-platilor-online", "Mesajele plăților online: modele", "Mulțumire, plată refuzată, donație oprită, cotizație neplătită, raport către donatori.", "model", "plati-online", SHELF, formats=("docx", "pdf"), text=MAILS, keywords="e-mail, mulțumire, cotizație, donatori", added="2026-06-15", related=("termenii-donatiilor-online",)),
]  # fmt: skip
