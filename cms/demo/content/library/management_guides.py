"""Guides, lists and workbooks of the management sections, beside those in `management`."""

from typing import Any

from cms.demo.content.library.shapes import Resource, Sheets

PLAN_GUIDE = """
Un plan strategic spune unde vrea să ajungă organizația și la ce renunță ca să ajungă acolo. Ghidul merge de la pregătire la prima revizuire și se potrivește unei organizații de orice mărime: la fiecare pas scrie ce e de ajuns pentru una mică.
# 1. Alege termenul
| Termenul | Când | Cât de lung e planul |
| Scurt: un an | organizație nouă sau fără angajați | o pagină |
| Mediu: trei ani | echipă stabilă, mai mulți finanțatori | până la zece pagini |
| Lung: cinci ani | federații, organizații mari | cincisprezece pagini și un plan pe fiecare an |
# 2. Pregătește
- hotărârea de a face planul, cu un om care răspunde și un termen;
- rezultatele evaluării nevoilor, pe cel mult două pagini;
- bugetul și rezultatele ultimilor doi ani;
- lista celor întrebați: beneficiari, voluntari, parteneri, autorități.
Pentru o organizație mică ajung două seri și o tablă.
# 3. Scrie misiunea pe înțelesul tuturor
Formula care ajută: facem [ce], pentru [cine], ca să [ce se schimbă]. Citește-o unui om din afară. Dacă întreabă „adică?”, mai lucrează.
# 4. Pune scopuri puține
Trei-patru scopuri. Fiecare are un indicator, valoarea de azi și valoarea la care vreți să ajungeți. Un scop fără valoare de azi este o dorință.
# 5. Coboară la anul întâi
Obiective, activități, oameni, termene, bani. Regula simplă: fiecare rând are un nume de om și o dată. Ce nu are om nu intră în plan.
# 6. Leagă planul de bani
| Întrebarea | Unde se vede |
| Cât costă fiecare obiectiv? | bugetul anului |
| Din ce sursă? | tabelul surselor |
| Ce tăiem dacă vine jumătate? | varianta scurtă, scrisă de la început |
# 7. Supune-l la vot
Consiliul director îl dezbate, adunarea generală îl aprobă unde cere statutul. Procesul-verbal spune ce s-a schimbat după discuții.
# 8. Ține-l viu
- o întâlnire de o oră la trei luni, cu indicatorii în față;
- o dată pe an: ce păstrăm, ce schimbăm, la ce renunțăm;
- o pagină pentru oameni, publicată pe pagina organizației.
# Greșeli frecvente
- planul scris pentru un finanțator, care se uită după semnare;
- zece scopuri, adică niciunul;
- indicatori pe care nu îi poate număra nimeni;
- tăcerea despre lucrurile la care se renunță.
"""
PLAN_BOOK: Sheets = [
    (
        "Plan",
        [
            ["Scopul", "Obiectivul", "Activitatea", "Cine răspunde", "Începe", "Termen", "Buget (lei)", "Stare"],
            ["Exemplu: venituri din mai multe surse", "60 de susținători lunari", "pagina de donații", "Dan", "2026-02-01", "2026-06-30", 6000, "în lucru"],
            ["Exemplu: voluntari care rămân", "coordonator numit", "instruire, fișe", "Ana", "2026-01-15", "2026-03-31", 4000, "gata"],
            ["", "TOTAL", "", "", "", "", "=SUM(G2:G3)", ""],
        ],
    ),
    (
        "Indicatori",
        [
            ["Indicatorul", "Azi", "Ținta", "T1", "T2", "T3", "T4", "Atins (%)"],
            ["Exemplu: susținători lunari", 0, 60, 12, 31, 0, 0, "=ROUND(MAX(D2:G2)/C2*100,0)"],
            ["Exemplu: voluntari rămași după șase luni (%)", 30, 60, 34, 41, 0, 0, "=ROUND(MAX(D3:G3)/C3*100,0)"],
        ],
    ),
    ("Renunțări", [["La ce renunțăm", "De ce", "Hotărât de", "Data"], ["Exemplu: festivalul de toamnă", "două luni de muncă, puțini tineri noi", "consiliul director", "2026-01-20"]]),
]  # fmt: skip
DIGITAL_LIST = """
# Înainte de a alege o unealtă
[] Știm ce muncă ușurează și cine o face azi.
[] Am desenat pașii și am scos ce nu folosește nimănui.
[] Am întrebat trei oameni care o vor folosi zilnic.
[] Am încercat-o pe telefon și pe o legătură slabă.
[] Merge cu tastatura și cu cititorul de ecran.
[] Datele se pot lua înapoi într-un format deschis.
[] Știm unde stau datele și avem acord de prelucrare cu furnizorul.
[] Am socotit costul pe trei ani, cu instruirea.
# Înainte de pornire
[] Conturi pe om, fiecare cu al doilea factor.
[] Drepturi pe roluri: vede fiecare numai ce îi trebuie.
[] Copie de siguranță făcută și refăcută o dată, de probă.
[] Datele vechi mutate, verificate, iar tabelul vechi închis.
[] O pagină cu „cum fac” și un om la care se întreabă.
# După trei luni
[] Am măsurat ce am promis: timp, greșeli, mulțumire.
[] Am întrebat cine nu o folosește și de ce.
[] Am scris ce schimbăm sau am hotărât să renunțăm.
"""
DIGITAL_MANUAL = """
Manualul arată cum se aduc într-o organizație uneltele de care au nevoie aproape toți: fișiere comune, comunicare, proiecte, formulare, evidența oamenilor. Nu recomandă mărci; spune ce trebuie să poată unealta și cum se pornește.
# 1. Fișierele comune
- un singur loc, cu dosare pe activități, nu pe oameni;
- numele unui fișier începe cu data: 2026-03-02 proces-verbal consiliu;
- drepturi pe roluri; documentele cu date personale, într-un dosar închis;
- istoricul versiunilor pornit, ca nimeni să nu mai scrie „final_final2”.
# 2. Comunicarea
| Pentru | Unde | Cine citește |
| azi, repede | mesaje de grup | echipa |
| ce trebuie găsit peste un an | forum sau dosarul proiectului | toți cei implicați |
| oameni din afară | e-mail comun, cu răspuns în două zile | cei de serviciu |
| membri | scrisoare lunară și pagina organizației | membrii |
# 3. Proiectele
O foaie comună cu proiect, etapă, om, termen, stare ajunge până la zece proiecte deodată. Peste zece, o unealtă cu tablă și linie de timp. Întâlnirea săptămânală se ține cu foaia pe ecran, nu din amintiri.
# 4. Formulare
Un formular bun cere numai ce se folosește, spune de ce, funcționează pe telefon și confirmă primirea. Răspunsurile intră direct în evidență; copierea de mână aduce greșeli.
# 5. Evidența oamenilor
- membri, voluntari, beneficiari: trei evidențe, cu drepturi diferite;
- fiecare dată are un temei și un termen de ștergere;
- ieșirea unui om din organizație închide și accesul lui, în aceeași zi.
# 6. Întâlnirile la distanță
Ordinea de zi înainte, cineva care ține rândul, subtitrare unde se poate, hotărârile scrise pe loc. Cine are legătură slabă intră prin telefon.
# 7. Siguranța
- al doilea factor peste tot unde există;
- parole într-un program de parole al organizației;
- actualizări pornite; calculatoare cu parolă la deschidere;
- copii de siguranță verificate de două ori pe an;
- o pagină „ce facem dacă”: telefon pierdut, cont spart, date trimise greșit.
# 8. Cum se pornește
| Luna | Ce se face |
| 1 | fișierele comune și conturile |
| 2 | regula canalelor și scrisoarea lunară |
| 3 | foaia proiectelor |
| 4 | un formular, cel mai folosit |
| 5–6 | evidența voluntarilor; se măsoară ce s-a câștigat |
Un lucru pe lună este destul. Ce nu prinde în două luni se oprește fără supărare.
"""
WORKFLOWS = """
Un flux de lucru este drumul unui lucru prin organizație: o factură, o cerere, un voluntar nou. Ghidul arată cum îl scrii, cum îl scurtezi și ce merită făcut automat.
# 1. Alege un flux
Cel care se repetă des și în care se pierde timp. Nu începe cu cel mai greu.
# 2. Mergi pe urmele lui
Ia trei cazuri adevărate și notează pentru fiecare pas: cine, cât a lucrat, cât a așteptat. De obicei munca ține o oră, iar așteptarea nouă zile.
# 3. Desenează-l
| Pasul | Cine | Ce intră | Ce iese | Cât durează | Cât așteaptă |
| 1 | [funcția] | [document] | [document] | [minute] | [zile] |
| 2 | [funcția] | [document] | [document] | [minute] | [zile] |
# 4. Scurtează-l
- scoate pașii după care nu se schimbă nimic;
- unește două aprobări date de același om;
- dă praguri: sub o sumă hotărăște coordonatorul;
- spune ce se întâmplă dacă omul lipsește.
# 5. Fă automat numai ce e limpede
| Se poate | Rămâne la om |
| numărul următor din registru | hotărârea |
| documentul făcut din șablon | discuția cu omul |
| mesajul de confirmare și amintirea termenului | motivarea unei alegeri |
| strângerea cifrelor pentru raport | înțelegerea lor |
# 6. Scrie procedura
Două pagini, scrise de omul care face treaba, citite de cineva care nu o știe. Șablonul este în această secțiune.
# 7. Urmărește-l
Un singur număr pe lună: cât trece de la început la sfârșit. Dacă numărul nu scade, fluxul nu s-a schimbat, ci doar s-a scris.
# 8. Monitorizare și raportare
- indicatorii se aleg din plan, cel mult zece;
- fiecare are un om care îl completează și o zi a lunii;
- raportul trimestrial ia cifrele din tabel și adaugă ce s-a întâmplat;
- ce nu ajută la nicio hotărâre timp de două trimestre se scoate.
"""
RISKS: Sheets = [
    (
        "Riscuri",
        [
            ["Riscul", "Domeniul", "Probabilitate (1–5)", "Efect (1–5)", "Nota", "Semnul că se apropie", "Măsura", "Cine răspunde", "Revăzut la"],
            ["Exemplu: pleacă finanțatorul principal", "bani", 3, 5, "=C2*D2", "contractul nu se prelungește", "a doua sursă, rezervă de trei luni", "Dan", "2026-06-30"],
            ["Exemplu: date personale trimise greșit", "date", 2, 4, "=C3*D3", "fișiere trimise pe e-mail", "dosar comun cu drepturi, instruire", "Ana", "2026-06-30"],
        ],
    ),
    ("Cum se citește", [["Nota", "Ce facem"], ["1–6", "o dată pe an"], ["8–12", "măsură scrisă, la trei luni"], ["15–25", "măsură acum, în consiliul director"]]),
]  # fmt: skip


def one(
    key: str, title: str, summary: str, type: str, library: str, theme: str, **more: Any
) -> Resource:  # fmt: skip
    fields: dict[str, Any] = {"formats": ("pdf",), "added": "2026-06-15", **more}
    return Resource(
        key=key, title=title, summary=summary, type=type, theme=theme, library=library, **fields
    )  # fmt: skip


PLANS, DIGITAL, SYSTEM = "planuri-strategice", "strategie-de-digitalizare", "sistem-de-management"
RESOURCES = [
    one("ghid-plan-strategic", "Planul strategic, de la pregătire la revizuire", "Opt pași pentru un plan pe un an, pe trei sau pe cinci.", "ghid", PLANS, "planificare", text=PLAN_GUIDE, keywords="plan, scopuri, termen scurt, termen lung", related=("plan-strategic-sablon", "plan-de-un-an-fara-angajati")),
    one("urmarirea-planului-strategic", "Urmărirea planului: foaie de lucru", "Scopuri, activități, indicatori pe trimestre și lista renunțărilor.", "instrument", PLANS, "planificare", formats=("xlsx",), sheets=PLAN_BOOK, keywords="plan, indicatori, urmărire"),
    one("unealta-noua-lista", "O unealtă nouă: listă de verificare", "Ce se verifică înainte de alegere, înainte de pornire și după trei luni.", "lista", DIGITAL, "digitalizare", formats=("docx", "pdf"), text=DIGITAL_LIST, keywords="unelte, verificare, siguranță"),
    one("manualul-uneltelor-comune", "Manualul uneltelor comune", "Fișiere, comunicare, proiecte, formulare, evidență: cum se aduc în organizație.", "manual", DIGITAL, "digitalizare", text=DIGITAL_MANUAL, keywords="manual, comunicare, proiecte, integrare"),
    one("ghid-fluxuri-de-lucru", "Fluxuri de lucru și automatizarea lor", "Cum scrii, scurtezi și urmărești drumul unui lucru prin organizație.", "ghid", SYSTEM, "management", text=WORKFLOWS, keywords="fluxuri, proceduri, automatizare", related=("procedura-interna-sablon", "tabel-de-indicatori")),
    one("registrul-riscurilor", "Registrul riscurilor", "Note, semne, măsuri și oameni, cu praguri de citire.", "instrument", SYSTEM, "management", formats=("xlsx",), sheets=RISKS, keywords="riscuri, măsuri"),
]  # fmt: skip
