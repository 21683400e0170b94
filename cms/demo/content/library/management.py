"""Resources of the four management sections, for delegates and administrators."""

from cms.demo.content.library.shapes import Resource, Sheets

NEEDS = """
Evaluarea nevoilor răspunde la o singură întrebare: ce ne împiedică acum să ne facem treaba mai bine? Ghidul propune o cale de șase săptămâni pentru o organizație cu trei până la treizeci de oameni.
# 1. Hotărăște de ce o faci
Scrie într-o frază ce decizie urmează: un plan strategic, o finanțare, o schimbare de echipă. Evaluarea care nu duce la nicio decizie obosește oamenii degeaba.
# 2. Alege cine răspunde
Cel puțin: conducerea, echipa, câțiva voluntari, câțiva beneficiari, un partener. Beneficiarii văd lucruri pe care nu le vede nimeni din interior.
# 3. Adună ce știi deja
- rapoarte și bugete din ultimii doi ani;
- lista membrilor și a voluntarilor, cu plecările;
- plângeri, mulțumiri, întrebări repetate;
- contracte și termene ratate.
# 4. Întreabă
Un chestionar scurt (cel mult douăzeci de afirmații, cu note de la 1 la 5) și cinci-șase discuții de o jumătate de oră. Promite că răspunsurile nu se citesc cu nume și ține-te de cuvânt.
# 5. Pune răspunsurile cap la cap
Caută trei lucruri: unde toți dau note mici, unde conducerea și echipa văd diferit, ce se repetă în discuții. Diferențele de părere spun mai mult decât mediile.
# 6. Alege puțin
Cel mult trei priorități. Pentru fiecare: ce facem, cine, până când, cum vedem că s-a schimbat. Restul se scrie pe o listă „nu acum”.
# 7. Spune oamenilor ce a ieșit
În două săptămâni, pe o pagină: ce ați spus, ce facem, ce nu facem și de ce. Dacă sari peste pasul acesta, data viitoare nu mai răspunde nimeni.
# Greșeli frecvente
- întrebări la care există un singur răspuns acceptabil;
- evaluare făcută numai de director;
- douăzeci de priorități;
- un raport de patruzeci de pagini pe care nu-l deschide nimeni.
"""
SELF: Sheets = [
    (
        "Autoevaluare",
        [
            ["Domeniul", "Afirmația", "Nota (1–5)", "Ce dovadă avem"],
            *[
                [domain, statement, "", ""]
                for domain, statements in (
                    ("Conducere", ("Misiunea este scrisă și o știu toți.", "Consiliul se întrunește regulat și hotărârile se scriu.", "Conflictele de interese se declară.")),
                    ("Oameni", ("Fiecare știe ce are de făcut.", "Pentru fiecare om-cheie există un înlocuitor.", "Voluntarii au contract, coordonator și instruire.")),
                    ("Finanțe", ("Avem buget anual aprobat.", "Avem cel puțin trei surse de venit.", "Avem bani pentru trei luni fără venituri.")),
                    ("Activități", ("Știm ce se schimbă pentru beneficiari, cu cifre.", "Întrebăm beneficiarii și schimbăm ceva după ce răspund.", "Renunțăm la ce nu merge.")),
                    ("Digital", ("Fișierele importante au copii de siguranță.", "Conturile au al doilea factor.", "Datele personale sunt într-un loc știut și păzit.")),
                )
                for statement in statements
            ],
        ],
    ),
    (
        "Rezultat",
        [
            ["Domeniul", "Media"],
            *[[name, f'=IFERROR(AVERAGEIF(Autoevaluare!A:A,A{row},Autoevaluare!C:C),"")'] for row, name in enumerate(("Conducere", "Oameni", "Finanțe", "Activități", "Digital"), start=2)],
        ],
    ),
]  # fmt: skip
INTERVIEW = """
Ghid de discuție de treizeci de minute, pentru evaluarea nevoilor. Ia notițe; nu înregistra fără acord.
# La început
[] Spun cine sunt și la ce folosesc răspunsurile.
[] Spun că nu apar nume în raport.
[] Întreb dacă are timp până la ora [ora].
# Întrebări
- Povestește-mi o zi obișnuită în organizație.
- Ce merge mai bine decât acum un an?
- Ce te încurcă cel mai des?
- Dacă ai putea schimba un singur lucru până la vară, care ar fi?
- Ce ar spune beneficiarii despre noi?
- Ce ar trebui să încetăm să facem?
# La sfârșit
[] Repet în două fraze ce am înțeles și întreb dacă e așa.
[] Spun când și cum află rezultatul.
"""
SWOT = """
# Cum se folosește
Cu cinci până la zece oameni, două ore. Întâi scrie fiecare singur, apoi se pun împreună. Fiecare afirmație are o dovadă; ce nu are dovadă se trece la „de aflat”.
| | Ajută | Încurcă |
| Din organizație | Puncte tari: [completează] | Puncte slabe: [completează] |
| Din afară | Oportunități: [completează] | Amenințări: [completează] |
# Ce urmează din ea
| Legătura | Întrebarea | Ideea |
| tari + oportunități | Ce putem începe acum? | [completează] |
| slabe + oportunități | Ce trebuie învățat mai întâi? | [completează] |
| tari + amenințări | Cum ne apărăm? | [completează] |
| slabe + amenințări | La ce renunțăm? | [completează] |
# De aflat
- [întrebare, cine o lămurește, până când]
"""
PLAN = """
> Șablon pentru o organizație mică. Un plan bun are cel mult zece pagini și este citit de cei care îl duc la capăt.
# 1. Cine suntem
Misiunea: [ce facem, pentru cine]
Viziunea: [cum arată lumea dacă reușim]
Valorile: [trei, cu un exemplu fiecare]
# 2. De unde pornim
[Jumătate de pagină: rezultatele evaluării nevoilor, cifre, ce se schimbă în jur]
# 3. Unde vrem să ajungem
| Scopul (3 ani) | Cum știm că am ajuns | Azi | Peste 3 ani |
| [scop 1] | [indicator] | [valoare] | [valoare] |
| [scop 2] | [indicator] | [valoare] | [valoare] |
| [scop 3] | [indicator] | [valoare] | [valoare] |
# 4. Cum ajungem
| Obiectivul (1 an) | Activități | Cine răspunde | Termen | Buget (lei) |
| [obiectiv] | [activități] | [nume] | [data] | [sumă] |
# 5. Bani
| Sursa | Anul 1 | Anul 2 | Anul 3 |
| Cotizații | [sumă] | [sumă] | [sumă] |
| Donații și redirecționări | [sumă] | [sumă] | [sumă] |
| Granturi | [sumă] | [sumă] | [sumă] |
# 6. Riscuri
| Riscul | Semnul că se apropie | Ce facem |
| [pierdem finanțatorul principal] | [contractul nu se prelungește] | [rezervă de trei luni, a doua sursă] |
# 7. Cum îl urmărim
Consiliul se uită la plan de patru ori pe an, o oră, cu tabelul de indicatori în față. Ce nu se mai potrivește se schimbă în scris.
"""
PLAN_LIST = """
# Conținut
[] Misiunea se spune într-o frază pe care o știu toți.
[] Fiecare scop are un indicator, o valoare de azi și una de atins.
[] Obiectivele anului sunt cel mult șapte.
[] Fiecare activitate are un om, nu un departament.
[] Bugetul se leagă de activități.
[] Riscurile au un semn și o măsură.
# Cum a fost făcut
[] Au fost întrebați beneficiarii.
[] Echipa l-a citit și a obiectat.
[] Consiliul l-a aprobat, cu dată.
# Viața lui
[] Este stabilită data primei revizuiri.
[] Există o versiune de o pagină pentru parteneri.
[] Cineva răspunde de tabelul de indicatori.
"""
EXAMPLE = """
> Exemplu inventat, pentru învățare. Asociația Podul Verde este o organizație fictivă.
# Organizația
Trei angajați, patruzeci de voluntari, un orășel de zece mii de locuitori. Buget anual: 280.000 de lei, din care șaptezeci la sută dintr-un singur grant.
# Ce a arătat evaluarea
Echipa este obosită, iar finanțatorul principal se retrage peste un an și jumătate. Voluntarii vin, dar pleacă după două luni. Atelierele pentru tineri sunt cerute de trei școli noi.
# Scopuri până în 2028
| Scopul | Indicator | 2025 | 2028 |
| Venituri din cel puțin patru surse | ponderea celei mai mari surse | 70% | 40% |
| Voluntari care rămân | rămași după șase luni | 30% | 60% |
| Tineri cu un plan de carieră | planuri făcute pe an | 45 | 120 |
# Anul întâi
| Obiectivul | Ce se face | Cine | Termen |
| Susținători lunari | pagină de donații, 60 de susținători | Dan | iunie |
| Coordonator de voluntari | jumătate de normă, instruire, fișe | Ana | martie |
| Două școli noi | acorduri de parteneriat, calendar | Mara | septembrie |
# La ce s-a renunțat
Festivalul de toamnă: costa două luni de muncă și aducea puțini tineri noi. Hotărârea a durut și s-a luat cu vot.
# Ce s-a învățat după un an
Susținătorii au fost 41, nu 60: pagina cerea prea multe date. După ce au rămas doar numele și e-mailul, au crescut la 58 în trei luni.
"""
DIGITAL = """
Strategia de digitalizare nu este o listă de programe de cumpărat. Este răspunsul la întrebarea: ce muncă facem azi greu și ar putea fi făcută ușor, sigur și pe înțelesul tuturor?
# 1. Uită-te la muncă, nu la unelte
O săptămână, fiecare notează ce face de două ori: date copiate dintr-un tabel în altul, aceleași întrebări la telefon, hârtii căutate. Lista aceasta este adevărata strategie.
# 2. Pune ordine înainte
Un proces încurcat pe hârtie devine un proces încurcat pe ecran. Desenează pașii, scoate ce nu folosește nimănui, abia apoi alege unealta.
# 3. Alege unealta
- Cine o folosește și ce știe acum?
- Merge pe telefon și pe o legătură slabă?
- Pot folosi oamenii cititorul de ecran?
- Unde sunt datele și cum le luăm înapoi dacă plecăm?
- Cât costă în trei ani, cu tot cu instruire?
- Există o variantă liberă, cu cod deschis?
# 4. Începe mic
O echipă, o lună, o singură schimbare. Se măsoară înainte și după: câte minute, câte greșeli, câți oameni mulțumiți.
# 5. Învață oamenii
O instruire de o oră și un om la care pot întreba două săptămâni valorează mai mult decât un manual. Cei care învață mai greu nu sunt o problemă: de la ei afli ce nu e clar.
# 6. Siguranță de la început
- al doilea factor la e-mail și la conturile comune;
- parole păstrate într-un program de parole, nu într-un tabel;
- copii de siguranță: trei, pe două feluri de suport, una în altă parte;
- conturi pe om, nu unul pentru toți;
- lista de acces, verificată la fiecare plecare.
# 7. Scrie strategia pe trei pagini
Unde suntem, ce schimbăm anul acesta, cu ce bani, cine răspunde, cum măsurăm. Restul se scrie când ajungem acolo.
"""
DIGITAL_CASE = """
> Studiu de caz inventat, pentru învățare. Organizația este fictivă.
# Situația
O asociație cu șase angajați ținea evidența a două sute de beneficiari în unsprezece tabele, pe patru calculatoare. Un raport către finanțator cerea patru zile.
# Ce au făcut
- au desenat drumul unei cereri, de la telefon până la raport;
- au scos trei tabele pe care nu le mai citea nimeni;
- au mutat restul într-un singur tabel comun, cu acces pe roluri;
- au scris o procedură de o pagină și au numit un om.
# Ce a mers greu
Doi colegi au ținut, trei luni, și tabelul vechi. Nu din încăpățânare: le era teamă că pierd date. Au renunțat după ce au văzut o copie de siguranță refăcută în fața lor.
# Rezultatul
| Ce s-a măsurat | Înainte | După șase luni |
| Timp pentru raport | 4 zile | o jumătate de zi |
| Beneficiari trecuți de două ori | 23 | 2 |
| Oameni cu acces la date sensibile | 6 | 2 |
# Ce ar face altfel
Ar începe cu copia de siguranță și ar întreba beneficiarii ce formular înțeleg.
"""
INVENTORY: Sheets = [
    ("Unelte", [["Unealta", "La ce o folosim", "Cine răspunde", "Conține date personale", "Al doilea factor", "Copie de siguranță", "Cost anual (lei)", "Păstrăm?"], ["Exemplu: e-mail", "corespondență", "Ana", "da", "da", "nu", 0, "da"], ["TOTAL", "", "", "", "", "", "=SUM(G2:G2)", ""]]),
    ("Accesuri", [["Omul", "Unealta", "Dreptul", "Dat la", "Luat la"], ["Exemplu: Ana", "e-mail", "administrator", "2026-01-05", ""]]),
]  # fmt: skip
PROCEDURE = """
> Model orientativ. O procedură bună încape pe două pagini și este scrisă de omul care face treaba.
# 1. Scopul
[De ce există procedura, într-o frază]
# 2. Când se aplică
[La ce situații, cine o folosește]
# 3. Pașii
| Pasul | Cine | Ce face | Până când | Ce rămâne scris |
| 1 | [funcția] | [ce face] | [termen] | [document] |
| 2 | [funcția] | [ce face] | [termen] | [document] |
# 4. Ce faci dacă
- lipsește omul: [cine îl înlocuiește]
- ceva iese greșit: [pe cine anunți, ce notezi]
# 5. Documente legate
- [formular, registru]
# 6. Versiuni
| Versiunea | Data | Ce s-a schimbat | Aprobată de |
| 1.0 | [data] | prima versiune | [nume] |
"""
PURCHASES = """
> Exemplu de procedură internă; sumele sunt orientative și se hotărăsc de consiliul director. Proiectele finanțate pot avea reguli mai stricte.
# 1. Scopul
Banii organizației se cheltuie cu rost, cu acte și fără favoruri.
# 2. Praguri
| Valoarea | Ce se cere | Cine aprobă |
| sub 500 lei | bon sau factură | coordonatorul |
| 500–5.000 lei | două oferte, scrise | directorul |
| peste 5.000 lei | trei oferte și notă de alegere | consiliul director |
# 3. Pașii
- cererea spune ce trebuie, de ce și din ce linie de buget;
- ofertele se cer în scris, cu aceleași cerințe;
- alegerea se motivează: preț, calitate, termen;
- recepția o face alt om decât cel care a comandat;
- actele ajung la contabilitate în trei zile.
# 4. Conflict de interese
Cine are rude, prieteni apropiați sau câștig la un ofertant spune și nu participă la alegere. Se notează.
# 5. Dosarul
Cererea, ofertele, nota de alegere, contractul, recepția, factura. Se păstrează după nomenclatorul arhivistic.
"""
MONITOR: Sheets = [
    ("Indicatori", [["Indicatorul", "Cum se măsoară", "Țintă anuală", "T1", "T2", "T3", "T4", "Total", "Atins (%)"], ["Exemplu: beneficiari sprijiniți", "dosare", 120, 20, 35, 0, 0, "=SUM(D2:G2)", "=ROUND(H2/C2*100,0)"], ["Exemplu: ore de voluntariat", "registru", 2400, 500, 640, 0, 0, "=SUM(D3:G3)", "=ROUND(H3/C3*100,0)"]]),
    ("Observații", [["Trimestrul", "Indicatorul", "Ce s-a întâmplat", "Ce schimbăm"], ["T1", "Exemplu: ore de voluntariat", "coordonatorul a lipsit o lună", "înlocuitor numit"]]),
]  # fmt: skip
QUARTER = """
# 1. Pe scurt
[Cinci rânduri: ce s-a făcut, ce nu, ce urmează]
# 2. Activități
| Activitatea | Planificat | Realizat | Observații |
| [activitate] | [cât] | [cât] | [de ce diferă] |
# 3. Indicatori
| Indicatorul | Țintă | Realizat | % |
| [indicator] | [număr] | [număr] | [procent] |
# 4. Bani
| Linia | Buget | Cheltuit | Rest |
| [linie] | [sumă] | [sumă] | [sumă] |
# 5. Oameni
Voluntari: [număr], ore: [număr]. Schimbări în echipă: [completează]
# 6. Probleme și hotărâri cerute
- [problema, propunerea, cine hotărăște]
= Coordonator | Aprobat, director
"""
HANDOVER = """
# Înainte de plecare
[] Lista sarcinilor, cu starea fiecăreia.
[] Termene din următoarele trei luni.
[] Persoane de contact, cu ce s-a promis fiecăreia.
[] Unde sunt fișierele.
[] Contracte și datorii în curs.
# Ziua plecării
[] Chei, ștampilă, telefon, calculator: predate cu semnătură.
[] Accesurile închise: e-mail, bancă, rețele, program de parole.
[] Mesaj automat cu numele înlocuitorului.
# După
[] O discuție de plecare: ce a mers, ce nu.
[] Adeverința sau certificatul, fără să fie cerute de două ori.
"""


def one(key: str, title: str, summary: str, type: str, library: str, **more: object) -> Resource:
    themes = {"strategie-de-digitalizare": "digitalizare", "planuri-strategice": "planificare"}
    fields = {
        "theme": themes.get(library, "management"),
        "formats": ("pdf",),
        "added": "2026-04-27",
        **more,
    }
    return Resource(key=key, title=title, summary=summary, type=type, library=library, **fields)  # type: ignore[arg-type]


BOTH = ("docx", "pdf")
RESOURCES = [
    one("ghid-evaluarea-nevoilor", "Evaluarea nevoilor în șase săptămâni", "Pașii unei evaluări cinstite, de la întrebare la trei priorități.", "ghid", "evaluarea-nevoilor", text=NEEDS, keywords="evaluare, nevoi, priorități", related=("autoevaluare-in-cinci-domenii", "ghid-de-interviu")),
    one("autoevaluare-in-cinci-domenii", "Autoevaluare în cinci domenii", "Cincisprezece afirmații cu note; mediile pe domenii se calculează singure.", "instrument", "evaluarea-nevoilor", formats=("xlsx",), sheets=SELF, keywords="autoevaluare, chestionar"),
    one("ghid-de-interviu", "Ghid de interviu pentru evaluare", "Șase întrebări pentru o discuție de treizeci de minute.", "lista", "evaluarea-nevoilor", formats=BOTH, text=INTERVIEW, keywords="interviu, întrebări"),
    one("analiza-swot", "Analiza SWOT, cu ce urmează din ea", "Șablon care nu se oprește la patru căsuțe.", "model", "evaluarea-nevoilor", formats=BOTH, text=SWOT, keywords="SWOT, analiză"),
    one("plan-strategic-sablon", "Plan strategic pe trei ani (șablon)", "Șapte capitole pentru o organizație mică, cu tabele gata făcute.", "model", "planuri-strategice", formats=BOTH, text=PLAN, keywords="plan, scopuri, indicatori", related=("plan-strategic-lista", "plan-strategic-exemplu")),
    one("plan-strategic-lista", "Plan strategic: listă de verificare", "Douăsprezece lucruri de bifat înainte de aprobare.", "lista", "planuri-strategice", text=PLAN_LIST, keywords="plan, verificare"),
    one("plan-strategic-exemplu", "Planul unei asociații cu trei angajați (exemplu)", "Un exemplu inventat, cu cifre, renunțări și ce s-a învățat după un an.", "caz", "planuri-strategice", text=EXAMPLE, keywords="exemplu, plan"),
    one("ghid-strategie-digitala", "Strategia de digitalizare, pe înțelesul tuturor", "Șapte pași care încep cu munca, nu cu uneltele.", "ghid", "strategie-de-digitalizare", text=DIGITAL, keywords="digitalizare, unelte, siguranță", related=("inventarul-uneltelor-digitale", "caz-un-singur-tabel")),
    one("caz-un-singur-tabel", "De la unsprezece tabele la unul (studiu de caz)", "Cum a scurtat o asociație raportul de la patru zile la o jumătate de zi.", "caz", "strategie-de-digitalizare", text=DIGITAL_CASE, keywords="studiu de caz, evidență"),
    one("inventarul-uneltelor-digitale", "Inventarul uneltelor digitale", "Ce folosim, cine răspunde, cine are acces, cât costă.", "instrument", "strategie-de-digitalizare", formats=("xlsx",), sheets=INVENTORY, keywords="inventar, acces"),
    one("procedura-interna-sablon", "Procedură internă (șablon)", "Două pagini: scop, pași, ce faci dacă, versiuni.", "procedura", "sistem-de-management", formats=BOTH, text=PROCEDURE, keywords="procedură, pași"),
    one("procedura-de-achizitii", "Procedura de achiziții (exemplu)", "Praguri, oferte, conflict de interese, dosar.", "procedura", "sistem-de-management", formats=BOTH, text=PURCHASES, keywords="achiziții, oferte"),
    one("tabel-de-indicatori", "Tabel de indicatori pe trimestre", "Ținte, valori și procent atins, cu loc pentru observații.", "instrument", "sistem-de-management", formats=("xlsx",), sheets=MONITOR, keywords="indicatori, monitorizare"),
    one("raport-trimestrial", "Raport trimestrial de activitate", "Șablon pe două pagini pentru conducere și finanțatori.", "raport", "sistem-de-management", formats=BOTH, text=QUARTER, keywords="raport, monitorizare"),
    one("predarea-functiei", "Predarea funcției: listă de verificare", "Ce se predă, ce se închide și ce nu se uită când pleacă un om.", "lista", "sistem-de-management", text=HANDOVER, keywords="predare, accesuri"),
]  # fmt: skip
