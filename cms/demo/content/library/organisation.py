"""Papers of an organisation's everyday life, and what helps with online payments."""

from cms.demo.content.library.shapes import Resource, Sheets

CHECK = (
    "> Model orientativ. Completează câmpurile dintre paranteze drepte și cere părerea unui jurist "
    "înainte de a-l folosi."
)
REQUEST = f"""
{CHECK}
Către: [autoritatea sau instituția]
În atenția: [funcția]
[Denumirea organizației], CIF [cod], cu sediul în [adresa], reprezentată de [nume, funcție], vă rugăm [ce cereți, într-o frază].
# De ce cerem
[Două-trei fraze: situația, cui îi folosește, ce ați încercat până acum]
# Ce anexăm
- [document]
- [document]
Vă rugăm să ne răspundeți la [e-mail, adresă]. Persoana de contact este [nume, telefon].
Data: [completează]
= Reprezentantul legal
"""
INFORMATION = f"""
{CHECK}
Către: [autoritatea], compartimentul pentru informații publice
În temeiul Legii nr. 544/2001 privind liberul acces la informațiile de interes public, vă rog să îmi comunicați:
- [informația sau documentul cerut, cât mai exact: perioada, programul, suma]
- [informația]
Doresc să primesc răspunsul în format electronic, la adresa [e-mail].
Nume sau denumire: [completează]
Adresa: [completează]
Data: [completează]
# Ce urmează
Autoritatea răspunde în 10 zile; pentru cereri complexe, în cel mult 30 de zile, dacă anunță acest lucru în primele 10. Refuzul se comunică în 5 zile și se motivează. Păstrează dovada trimiterii.
"""
LETTER = f"""
[Denumirea organizației], [adresa], [e-mail, telefon]
Nr. [număr] din [data]
Către: [destinatarul]
Subiect: [pe scurt]
Stimată doamnă / Stimate domnule [nume],
[De ce scrieți, în prima frază.]
[Faptele, pe scurt, cu date.]
[Ce propuneți sau ce cereți, și până când.]
Pentru lămuriri ne puteți găsi la [telefon].
Cu stimă,
= [Nume, funcție]
{CHECK}
"""
MINUTES = f"""
{CHECK}
Încheiat astăzi, [data], cu ocazia ședinței [adunării generale / consiliului director] a [denumirea organizației], ținută la [locul sau „prin mijloace electronice”].
# Prezență
Sunt prezenți [număr] din [total] membri, după lista anexată. Cvorumul cerut de statut este [îndeplinit / neîndeplinit].
Președinte de ședință: [nume]. Secretar: [nume].
# Ordinea de zi
- [punctul 1]
- [punctul 2]
Ordinea de zi se aprobă cu [număr] voturi pentru, [număr] împotrivă, [număr] abțineri.
# Discuții și hotărâri
| Punctul | Pe scurt | Hotărârea | Pentru | Împotrivă | Abțineri |
| [1] | [ce s-a discutat] | [ce s-a hotărât] | | | |
| [2] | [ce s-a discutat] | [ce s-a hotărât] | | | |
# Ce are de făcut fiecare
| Sarcina | Cine | Până când |
| [sarcina] | [nume] | [data] |
Ședința se încheie la ora [ora].
= Președinte de ședință | Secretar
"""
DECISION = f"""
{CHECK}
# Hotărârea consiliului director nr. [număr] din [data]
Consiliul director al [denumirea organizației], întrunit în ședința din [data], în temeiul art. [număr] din statut,
# Hotărăște
Art. 1. [Ce se hotărăște.]
Art. 2. [Cine duce la îndeplinire și până când.]
Art. 3. Hotărârea se comunică [cui] și intră în vigoare la [data].
Hotărârea a fost luată cu [număr] voturi pentru, [număr] împotrivă și [număr] abțineri.
= Președinte | Secretar
"""
PARTNERSHIP = f"""
{CHECK}
# 1. Părțile
[Organizația A], CIF [cod], reprezentată de [nume], și [Organizația sau autoritatea B], CIF [cod], reprezentată de [nume].
# 2. Scopul
Părțile lucrează împreună pentru [ce vor să obțină], în perioada [de la – până la].
# 3. Ce face fiecare
| Activitatea | Organizația A | Organizația B | Termen |
| [activitate] | [ce face] | [ce face] | [data] |
# 4. Bani și bunuri
[Parteneriatul nu presupune transfer de bani. / Contribuția fiecăruia: …]
# 5. Date personale
Părțile își spun în scris ce date schimbă, de ce și cine răspunde. Fără un acord scris nu schimbă date personale.
# 6. Comunicare
Fiecare folosește numele și sigla celeilalte numai după ce o întreabă. Persoane de contact: [nume, telefon] și [nume, telefon].
# 7. Încheierea
Acordul încetează la termen sau cu un anunț scris, cu [30] de zile înainte. Activitățile începute se duc la capăt.
= Organizația A | Organizația B
"""
PROJECT = """
# 1. Pe scurt
Titlul: [completează]
Durata: [luni]. Buget: [sumă]. Finanțator: [completează]
# 2. Problema
[Ce se întâmplă, cui, de unde știți: cifre, o poveste, o sursă]
# 3. Grupul
| Cine | Câți | Cum ajungeți la ei |
| [tineri care nu lucrează și nu învață] | [40] | [școală, primărie, agenția de ocupare] |
# 4. Scop și obiective
Scopul: [o frază]
| Obiectiv | Indicator | De la | La | Cum măsurați |
| [40 de tineri își fac un plan de carieră] | [planuri] | [0] | [40] | [dosare] |
# 5. Activități
| Activitatea | Cine | Lunile | Rezultat |
| [ateliere] | [coordonator] | [2–6] | [10 ateliere] |
# 6. Riscuri
| Riscul | Șanse | Ce facem |
| [vin puțini] | [medii] | [parteneriat cu școala, transport plătit] |
# 7. După proiect
[Ce rămâne, cine continuă, cu ce bani]
"""
ANNUAL = """
# Cuvânt înainte
[O jumătate de pagină: ce an a fost, ce am învățat. Semnează un om.]
# Cine suntem
Misiunea: [o frază]. Echipa: [număr] angajați, [număr] voluntari. Membri: [număr].
# Ce am făcut
| Programul | Pentru cine | Câți oameni | Rezultatul |
| [program] | [grup] | [număr] | [rezultat] |
# Ce nu a mers
[Două lucruri și ce schimbăm. Cititorii au mai multă încredere în cine spune și asta.]
# Banii
| Venituri | Lei | Cheltuieli | Lei |
| Cotizații | [sumă] | Programe | [sumă] |
| Sponsorizări | [sumă] | Salarii | [sumă] |
| Granturi | [sumă] | Administrative | [sumă] |
| Redirecționări | [sumă] | Comunicare | [sumă] |
# Mulțumim
[Voluntari, donatori, parteneri]
# La anul
- [obiectiv]
- [obiectiv]
"""
ASSEMBLY = """
# Înainte
[] Statutul: cine convoacă, cu câte zile înainte, ce cvorum cere.
[] Lista membrilor cu drept de vot este la zi.
[] Convocarea cuprinde data, ora, locul, ordinea de zi și data celei de-a doua convocări.
[] Materialele au plecat odată cu convocarea: raport, situații financiare, buget, proiecte de hotărâri.
[] Împuternicirile sunt în scris și respectă limita din statut.
# În sală
[] Lista de prezență este semnată de fiecare.
[] Se numără și se anunță cvorumul.
[] Se aleg președintele de ședință și secretarul.
[] Fiecare hotărâre se citește înainte de vot și se numără voturile.
[] Cine are un interes personal într-o hotărâre nu votează.
# După
[] Procesul-verbal este semnat în cel mult o săptămână.
[] Hotărârile se comunică membrilor.
[] Modificările de statut sau de consiliu se înscriu la judecătorie.
[] Dacă s-au schimbat administratorii sau datele de identificare, se verifică declarația privind beneficiarul real.
"""
SPONSOR = f"""
{CHECK}
Încheiat în temeiul Legii nr. 32/1994 privind sponsorizarea.
# 1. Părțile
Sponsor: [denumirea], CIF [cod], reprezentat de [nume].
Beneficiar: [denumirea organizației], CIF [cod], reprezentată de [nume].
# 2. Obiectul
Sponsorul dă beneficiarului [suma în lei / bunurile, cu valoarea lor] pentru [activitatea susținută].
# 3. Plata
Suma se virează în contul [IBAN], deschis la [banca], până la [data].
# 4. Ce face beneficiarul
- folosește suma numai pentru activitatea de mai sus;
- trimite un raport până la [data];
- aduce la cunoștința publicului sprijinul, într-un fel care nu lezează activitatea sau bunele moravuri.
# 5. Durata și încetarea
De la [data] până la [data]. Suma nefolosită potrivit scopului se înapoiază.
= Sponsor | Beneficiar
"""
GDPR_LIST = """
# Ce date avem
[] Avem o listă a activităților de prelucrare: membri, voluntari, donatori, participanți, angajați.
[] Pentru fiecare știm scopul, temeiul, cât păstrăm datele și cine le vede.
[] Nu cerem date de care nu avem nevoie. CNP-ul numai când o lege îl cere.
# Ce spunem oamenilor
[] Nota de informare este pe pagină și pe formulare, scrisă pe înțelesul tuturor.
[] Acordurile sunt separate, nebifate dinainte și se pot retrage la fel de ușor.
[] Știm cine răspunde la cereri și ne încadrăm într-o lună.
# Cum le păzim
[] Parole diferite, al doilea factor, calculatoare cu discul criptat.
[] Listele nu se trimit pe e-mail necriptat.
[] Cine pleacă din echipă își pierde accesul în aceeași zi.
[] Avem copii de siguranță și am încercat să le refacem.
# Când ceva se întâmplă
[] Registrul incidentelor există.
[] Știm când anunțăm autoritatea în 72 de ore și când îi anunțăm pe oameni.
# Cu cine lucrăm
[] Avem acord scris cu cei care prelucrează date pentru noi.
[] Știm unde sunt serverele lor.
"""
PAY_START = """
Ghidul te ajută să alegi și să pornești plățile online ale organizației, fără să fii programator. Comisioanele și condițiile se schimbă: verifică-le la furnizor înainte să semnezi.
# De ce ai nevoie
- organizația are cont bancar în lei pe numele ei;
- statutul și actele de înregistrare sunt la îndemână: furnizorul le cere;
- ai un om care vede zilnic plățile și răspunde la întrebări;
- pagina de donații spune cine ești, pentru ce strângi bani și ce faci cu ei.
# Ce fel de plăți primești
| Felul | Ce cere | Potrivit pentru |
| Transfer bancar | un IBAN și o referință | sume mari, membri fideli |
| Card, o dată | un procesator de plăți | donații la campanii |
| Card, lunar | procesator cu plăți recurente | susținători și cotizații |
| Redirecționarea impozitului | formularul fiscal | toți salariații, fără cost |
# Cum alegi furnizorul
Pune aceleași întrebări fiecăruia și notează răspunsurile în tabelul de comparație din bibliotecă.
- Acceptă organizații nonprofit din România și plata în lei?
- Cât costă o plată de 50 de lei? Dar una de 500?
- Există abonament lunar sau taxă de pornire?
- În câte zile ajung banii în cont?
- Are plăți recurente și cum le oprește donatorul?
- Ce se întâmplă la o contestație?
- Pagina de plată este în română și accesibilă?
# Pașii
- Deschide contul de probă și fă o plată de probă.
- Pune butonul pe pagina de donații; nu cere date de care nu ai nevoie.
- Scrie mesajul de mulțumire și confirmarea.
- Verifică plata pe telefon, pe o legătură lentă.
- Trece în modul real și fă o plată de un leu.
- Leagă plățile de contabilitate: câte un raport pe lună.
# Siguranță
Numărul cardului nu trece niciodată prin pagina voastră și nu se păstrează la voi: îl scrie donatorul pe pagina procesatorului. Confirmarea cu telefonul (autentificarea strictă) este cerută de normele europene.
Nu trimiteți pe e-mail linkuri de plată scurtate. Folosiți mereu adresa voastră, ca oamenii să o recunoască.
# Contabilitate
Trece separat suma donată și comisionul. Păstrează rapoartele lunare ale procesatorului împreună cu extrasele. Întreabă contabilul ce documente îi trebuie pentru cotizații și pentru sponsorizări.
"""
PAYPAL = """
PayPal este cunoscut de donatorii din străinătate. Pagina de față spune la ce să te uiți; condițiile exacte sunt pe pagina lor oficială.
# Ce îți trebuie
- un cont de afaceri pe numele organizației, nu pe numele unui om;
- documentele organizației, pentru verificare;
- un cont bancar în care să retragi banii.
# Pași
- Deschide contul de afaceri și confirmă adresa de e-mail.
- Trimite documentele; verificarea poate dura câteva zile.
- Fă butonul de donație din contul tău și pune-l pe pagină.
- Fă o plată mică și retrage-o, ca să vezi cât ajunge.
# La ce să fii atent
- comisionul are o parte fixă, deci la donații mici se simte mai tare;
- schimbul valutar costă: primește în moneda în care cheltuiești;
- un cont neverificat poate fi limitat tocmai în timpul campaniei.
# Întrebări de pus contabilului
- Ce document păstrăm pentru fiecare donație?
- La ce curs înregistrăm donațiile în altă monedă?
"""
CARD = """
Plata cu cardul prin Stripe sau printr-un procesator românesc seamănă mult: organizația face un cont, se verifică, primește chei de probă și chei reale.
# Stripe
- lucrează cu firme și organizații din România;
- are pagini de plată gata făcute, pe care le poți lega fără programare;
- are plăți recurente, cu pagina din care donatorul le oprește singur;
- modul de probă folosește carduri de probă publicate în documentația lor.
# Băncile și procesatorii locali
- multe bănci oferă „acceptare la plată online” clienților lor;
- procesatorii locali au suport în română și, uneori, tarife pentru ONG-uri;
- cere oferta în scris și compar-o cu tabelul din bibliotecă.
# Integrarea, pe scurt
- Serverul tău cere procesatorului o plată: suma, moneda, descrierea, adresa de întoarcere.
- Donatorul plătește pe pagina procesatorului.
- Procesatorul anunță serverul tău printr-un mesaj semnat (webhook). Numai acest mesaj dovedește plata; întoarcerea donatorului pe pagină nu dovedește nimic.
- Serverul verifică semnătura, suma și numărul comenzii, apoi trimite mulțumirea. Același mesaj poate veni de două ori: plata se înregistrează o singură dată.
# Listă înainte de pornire
[] Cheile secrete nu sunt în pagină și nici în codul public.
[] Semnătura mesajelor este verificată.
[] O plată refuzată arată un mesaj pe înțelesul omului.
[] O plată dată înapoi se vede în evidență.
[] Pagina merge fără JavaScript sau spune ce altă cale există.
"""
DONATION_PAGE = """
# Textul paginii
[] Titlul spune ce se întâmplă cu banii, nu „Donează”.
[] Trei sume propuse, fiecare cu ce acoperă: „50 de lei: un ghiozdan”.
[] O fotografie cu acordul celor din ea.
[] Cine suntem: denumirea, CIF, contact.
[] Ce am făcut cu banii anul trecut, cu o legătură la raport.
# Formularul
[] Cere numele și e-mailul; atât.
[] Acordul pentru scrisori este separat și nebifat.
[] Donația lunară este o alegere, nu o capcană.
[] Se vede cum se oprește.
# După plată
[] Mulțumirea vine în câteva minute și este scrisă de un om.
[] După o lună, o veste despre rezultat.
[] Cine întreabă primește răspuns în două zile.
"""
PROVIDERS: Sheets = [
    (
        "Comparație",
        [
            ["Criteriul", "Furnizorul 1", "Furnizorul 2", "Furnizorul 3"],
            ["Acceptă organizații nonprofit", "", "", ""],
            ["Comision procentual (%)", 0, 0, 0],
            ["Comision fix pe plată (lei)", 0, 0, 0],
            ["Abonament lunar (lei)", 0, 0, 0],
            ["Zile până ajung banii", "", "", ""],
            ["Plăți recurente", "", "", ""],
            ["Suport în română", "", "", ""],
            ["Cost pentru 100 de plăți de 50 de lei (lei)",
             "=100*(50*B3/100+B4)+B5", "=100*(50*C3/100+C4)+C5", "=100*(50*D3/100+D4)+D5"],
            ["Cost pentru 20 de plăți de 500 de lei (lei)",
             "=20*(500*B3/100+B4)+B5", "=20*(500*C3/100+C4)+C5", "=20*(500*D3/100+D4)+D5"],
        ],
    )
]  # fmt: skip
FEES: Sheets = [
    (
        "Membri",
        [
            ["Nr.", "Membrul", "Categoria", "Cotizația anuală (lei)", "Plătit (lei)", "Rest (lei)"],
            [
                1,
                "Exemplu: Ionescu Dan",
                "activ",
                120,
                "=SUMIF('Plăți'!B:B,B2,'Plăți'!C:C)",
                "=D2-E2",
            ],
        ],
    ),
    (
        "Plăți",
        [
            ["Data", "Membrul", "Suma (lei)", "Felul plății", "Chitanța sau referința"],
            ["2026-02-10", "Exemplu: Ionescu Dan", 60, "transfer", "extras februarie"],
        ],
    ),
]
BUDGET: Sheets = [
    (
        "Buget",
        [
            ["Capitol", "Linie", "Unitate", "Cantitate", "Cost unitar (lei)", "Total (lei)"],
            ["Oameni", "Coordonator, jumătate de normă", "lună", 12, 3500, "=D2*E2"],
            ["Oameni", "Formator", "oră", 60, 120, "=D3*E3"],
            ["Activități", "Materiale pentru ateliere", "atelier", 10, 300, "=D4*E4"],
            ["Activități", "Transportul participanților", "persoană", 40, 50, "=D5*E5"],
            ["Comunicare", "Afișe și anunțuri", "campanie", 2, 800, "=D6*E6"],
            ["Administrative", "Contabilitate", "lună", 12, 400, "=D7*E7"],
            ["", "TOTAL", "", "", "", "=SUM(F2:F7)"],
        ],
    )
]


def paper(key: str, title: str, summary: str, text: str, **more: object) -> Resource:
    fields = {"type": "model", "formats": ("docx", "pdf"), "theme": "management", **more}
    return Resource(key=key, title=title, summary=summary, text=text, **fields)  # type: ignore[arg-type]


def payment(key: str, title: str, summary: str, **more: object) -> Resource:
    fields = {"type": "ghid", "theme": "plati-online", "library": "solutii-de-plata-online", **more}
    return Resource(key=key, title=title, summary=summary, **fields)  # type: ignore[arg-type]


RESOURCES = [
    paper("cerere-model", "Cerere către o instituție", "Model scurt de cerere, cu ce nu trebuie uitat.", REQUEST, type="formular", keywords="cerere, instituție", added="2026-03-05"),
    paper("cerere-informatii-publice", "Cerere de informații de interes public", "Model după Legea nr. 544/2001, cu termenele la sfârșit.", INFORMATION, type="formular", theme="participare", law="Legea nr. 544/2001", keywords="transparență, cerere", added="2026-03-05", is_public=True, related=("legea-544-2001",)),
    paper("adresa-model", "Adresă oficială", "Scrisoarea unei organizații către un partener sau o autoritate.", LETTER, keywords="adresă, scrisoare", added="2026-03-05"),
    paper("proces-verbal", "Proces-verbal de ședință", "Pentru adunarea generală sau consiliul director, cu voturi și sarcini.", MINUTES, law="OG nr. 26/2000", keywords="ședință, hotărâre, vot", added="2026-03-09", related=("adunarea-generala-lista", "decizie-consiliu")),
    paper("decizie-consiliu", "Hotărâre a consiliului director", "Model cu temei, articole, termene și voturi.", DECISION, law="OG nr. 26/2000", keywords="decizie, hotărâre", added="2026-03-09"),
    paper("acord-de-parteneriat", "Acord de parteneriat", "Cine ce face, ce bani sunt, cum se încheie: două pagini.", PARTNERSHIP, theme="participare", keywords="parteneriat, colaborare", added="2026-03-24"),
    paper("contract-de-sponsorizare", "Contract de sponsorizare", "Model scurt după Legea nr. 32/1994.", SPONSOR, theme="finantare", law="Legea nr. 32/1994", keywords="sponsor, donație", added="2026-03-24", related=("legea-32-1994",)),
    paper("fisa-de-proiect", "Fișă de proiect", "O idee de proiect pe două pagini, înainte de cererea de finanțare.", PROJECT, theme="finantare", keywords="proiect, obiective, riscuri", added="2026-04-08", related=("buget-de-proiect",)),
    Resource("buget-de-proiect", "Buget de proiect", "Foaie de calcul cu linii, cantități și totaluri care se fac singure.", "instrument", "finantare", formats=("xlsx",), sheets=BUDGET, keywords="buget, costuri", added="2026-04-08"),
    paper("raport-anual-al-organizatiei", "Raport anual al organizației", "Structura unui raport pe care oamenii chiar îl citesc.", ANNUAL, keywords="raport, transparență", added="2026-04-20"),
    paper("adunarea-generala-lista", "Adunarea generală: listă de verificare", "Ce se face înainte, în sală și după, ca hotărârile să fie valabile.", ASSEMBLY, type="lista", formats=("pdf",), law="OG nr. 26/2000", keywords="adunare generală, convocare, cvorum", added="2026-04-20"),
    paper("gdpr-lista-de-verificare", "GDPR într-o organizație mică: listă de verificare", "Paisprezece puncte, pe înțelesul tuturor.", GDPR_LIST, type="lista", theme="date-personale", law="Regulamentul (UE) 2016/679", keywords="GDPR, securitate", added="2026-04-22", is_public=True),
    Resource("evidenta-cotizatiilor", "Evidența cotizațiilor", "Foaie de calcul: cotizații, plăți și restanțe pe fiecare membru.", "registru", "finantare", formats=("xlsx",), sheets=FEES, keywords="cotizație, taxă de membru, restanțe", added="2026-04-24"),
    payment("plati-online-de-la-zero", "Plăți online de la zero", "Cum alege o organizație un furnizor și cum pornește în siguranță.", formats=("pdf",), text=PAY_START, keywords="donații, card, procesator", added="2026-05-04", related=("comparatie-furnizori-de-plati", "plata-cu-cardul")),
    payment("paypal-pentru-organizatii", "PayPal pentru organizații", "Ce îți trebuie, pașii și la ce să fii atent.", formats=("pdf",), text=PAYPAL, keywords="PayPal, donații din străinătate", added="2026-05-04", review="2026-11-01"),
    payment("plata-cu-cardul", "Plata cu cardul: Stripe, bănci și procesatori locali", "Cum se leagă o pagină de donații de un procesator, cu lista de pornire.", formats=("pdf",), text=CARD, keywords="Stripe, card, webhook, integrare", added="2026-05-06"),
    payment("pagina-de-donatii-lista", "Pagina de donații: listă de verificare", "Text, formular și ce urmează după plată.", type="lista", formats=("pdf", "docx"), text=DONATION_PAGE, keywords="donații, pagină", added="2026-05-06"),
    payment("comparatie-furnizori-de-plati", "Comparația furnizorilor de plăți", "Completezi comisioanele, iar foaia socotește cât costă de fapt.", type="instrument", formats=("xlsx",), sheets=PROVIDERS, keywords="comision, comparație", added="2026-05-06"),
]  # fmt: skip
