"""Case studies of the management sections: invented organisations of several sizes."""

from cms.demo.content.library.shapes import Resource

NOTE = "> Studiu de caz inventat, pentru învățare. Organizația este fictivă."
NEEDS_CASE = f"""
{NOTE}
# Organizația
O asociație de părinți dintr-un oraș de optzeci de mii de locuitori: doi angajați, douăzeci și cinci de voluntari, ateliere pentru copii cu dificultăți de învățare. Conducerea credea că îi lipsesc banii.
# Cum au evaluat
| Săptămâna | Ce s-a făcut | Cine |
| 1 | întrebarea: de ce pleacă familiile după trei luni | consiliul director |
| 2 | dosarele din ultimii doi ani, numărate | coordonatoarea |
| 3–4 | chestionar pentru 40 de părinți, 31 de răspunsuri | doi voluntari |
| 4–5 | șase discuții: trei părinți, doi învățători, un copil de 12 ani cu mama lui | psiholoaga |
| 6 | o întâlnire de două ore, pe o singură foaie | toată echipa |
# Ce au aflat
- Familiile nu plecau din cauza taxei, ci a orei: atelierul începea la 15:30, când părinții erau la lucru.
- Învățătorii nu știau ce se lucrează la ateliere și nu puteau continua la clasă.
- Echipa dădea nota 4,5 comunicării cu părinții; părinții dădeau 2,8.
# Cele trei priorități
| Prioritatea | Ce s-a făcut | Semnul că merge |
| Ora atelierelor | două grupe de la 17:30 | familii rămase după șase luni: de la 11 la 19 din 24 |
| Legătura cu școala | o fișă lunară, de o pagină, către învățător | 9 din 12 învățători răspund |
| Vorba cu părinții | o discuție de zece minute la două săptămâni | nota părinților: 4,1 |
# Ce au lăsat deoparte
Un site nou și o tabără. Au intrat pe lista „nu acum” și s-au recitit după un an: site-ul s-a făcut, tabăra nu.
# Ce ar face altfel
Ar întreba de la început familiile care au plecat. Le-au sunat abia la sfârșit, iar ele au spus adevărul în două minute.
"""
SMALL_PLAN = """
> Exemplu inventat, pentru învățare. Grupul este fictiv. Plan pe termen scurt, pentru o organizație fără angajați.
# Cine suntem
Doisprezece vecini care îngrijesc malul unui râu și fac seri de lectură în curtea unei biblioteci. Fără personalitate juridică până anul trecut; acum, asociație cu buget de 18.000 de lei.
# Planul pe un an, pe o pagină
| Scopul anului | Cum știm | Cine | Până când |
| Malul rămâne curat | șase ieșiri, sub zece saci la ultima | Radu | octombrie |
| Serile de lectură țin și iarna | opt seri, cel puțin 15 oameni | Ilinca | decembrie |
| Asociația are acte în ordine | registrul membrilor, contracte cu voluntarii, cont bancar | Ana | martie |
# Bani
| Sursa | Suma (lei) |
| Cotizații: 12 membri × 120 | 1.440 |
| Redirecționarea unei părți din impozit | 4.500 |
| Un târg de prăjituri | 2.060 |
| Finanțare mică de la fundația comunitară | 10.000 |
| TOTAL | 18.000 |
# Ce nu facem anul acesta
- nu angajăm pe nimeni;
- nu deschidem a doua locație;
- nu cerem finanțări cu raportare lunară: nu are cine să le ducă.
# Cum îl urmărim
În prima duminică a fiecărei luni, o jumătate de oră, cu planul în mână. Cine nu mai poate duce un lucru spune atunci, nu în ultima săptămână.
# Ce s-a întâmplat de fapt
Ieșirile au fost cinci, fiindcă una a căzut din cauza ploii. Serile de iarnă au avut zece oameni, dar aceiași zece: s-a făcut un grup. Actele au fost gata în mai, nu în martie.
"""
LARGE_PLAN = """
> Exemplu inventat, pentru învățare. Federația este fictivă. Plan pe termen lung, pentru o organizație cu mulți membri.
# Organizația
O federație de patruzeci și două de asociații care lucrează cu persoane cu dizabilități. Unsprezece angajați, buget anual de 3,2 milioane de lei, membri în douăzeci și trei de județe.
# Cum s-a făcut planul
Opt luni: o consultare cu toți membrii (34 au răspuns), trei întâlniri regionale, un grup de lucru cu cinci directori și doi oameni ajutați de asociații, votul adunării generale.
# Scopuri pe cinci ani
| Scopul | Indicator | Azi | Peste 5 ani |
| Angajatorii angajează | oameni cu dizabilități angajați cu sprijin, pe an | 160 | 600 |
| Membrii sunt puternici | membri care trec autoevaluarea cu media peste 3,5 | 12 | 32 |
| Vocea comună se aude | propuneri preluate în acte normative | 2 | 10 |
| Independență | ponderea celui mai mare finanțator | 58% | 35% |
# Primii doi ani
| Direcția | Anul 1 | Anul 2 | Răspunde |
| Ocupare | ghid pentru angajatori, 8 consilieri instruiți | rețea în 12 județe | directorul de programe |
| Membri | autoevaluare, fond de 400.000 de lei pentru mentorat | vizite între membri | coordonatoarea rețelei |
| Politici publice | doi oameni, agendă votată | coaliție cu sindicate și patronate | directoarea executivă |
| Bani | servicii plătite pentru angajatori | 15% venituri proprii | directorul financiar |
# Cine hotărăște ce
Adunarea generală schimbă scopurile. Consiliul director schimbă obiectivele anului. Echipa schimbă activitățile și spune consiliului de ce.
# Riscuri
| Riscul | Semnul | Măsura |
| Membrii mici nu țin pasul | lipsesc la două întâlniri la rând | un om din echipă îi vizitează |
| Legea se schimbă | proiect pus în dezbatere | grup juridic, răspuns în zece zile |
| Pleacă directoarea | – | înlocuitoare numită, dosar de predare |
# Revizuirea
În anul al treilea planul se citește din nou cu toți membrii. Ce nu s-a atins nu se ascunde: se scrie lângă fiecare scop de ce.
"""
DIGITAL_CASE = f"""
{NOTE}
# Situația
O fundație cu douăzeci de angajați în trei orașe vorbea pe șapte canale: e-mail, două grupuri de mesaje, telefon, un forum părăsit, un tabel și bilețele. Hotărârile se pierdeau, iar oamenii noi aflau ultimii.
# Ce au făcut
- timp de o săptămână au notat unde s-a luat fiecare hotărâre: 62 de hotărâri, în 7 locuri;
- au stabilit trei canale și la ce folosește fiecare: mesaje pentru azi, forumul intern pentru ce trebuie găsit peste un an, e-mailul pentru cei din afară;
- au scris regula pe o jumătate de pagină și au pus-o la intrare;
- au numit în fiecare oraș un om la care se poate întreba.
# Cum au adus proiectele la un loc
| Ce | Înainte | Acum |
| Lista proiectelor | la directoare, într-un fișier | o foaie comună, cu termene și oameni |
| Actele unui proiect | pe patru calculatoare | un dosar comun, cu acces pe roluri |
| Raportarea | fiecare cum știe | un șablon, completat lunar |
# Ce a mers greu
Doi colegi nu aveau telefon cu internet și aflau totul a doua zi. Soluția a fost simplă: forumul trimite un e-mail pe zi, cu tot ce s-a scris.
# După un an
Hotărâri pierdute: una. Timpul de instruire al unui om nou: de la trei săptămâni la una. Canale folosite: patru, nu trei, fiindcă bilețelele au rămas.
# Ce pot lua alții de aici
Nu unealta a rezolvat, ci regula de o jumătate de pagină. Unealta s-a schimbat între timp; regula a rămas.
"""
SYSTEM_CASE = f"""
{NOTE}
# Situația
O asociație cu nouă angajați și patru finanțatori: fiecare raport se scria de la zero, plățile întârziau, iar când lipsea contabila se oprea tot.
# De unde au început
Nu au scris un manual. Au ales cele trei lucruri care îi țineau pe loc cel mai des: plata unei facturi, primirea unui voluntar, raportul trimestrial.
# Primul flux: plata unei facturi
| Pasul | Înainte | După |
| Factura ajunge | pe masa cuiva | la o adresă de e-mail comună |
| Aprobarea | „am vorbit cu directorul” | un răspuns scris, în două zile |
| Plata | când are contabila timp | marțea și vinerea |
| Dosarul | la sfârșitul anului | în aceeași zi, cu numărul proiectului |
Timpul de la factură la plată a scăzut de la 19 zile la 6.
# Ce au făcut automat
- formularul de înscriere al voluntarilor completează singur registrul;
- contractul se face din șablon, cu numărul următor;
- raportul trimestrial ia cifrele din tabelul de indicatori.
Restul a rămas făcut de oameni: discuția cu voluntarul, motivarea unei alegeri, scrisoarea către finanțator.
# Cum urmăresc
Un tabel cu nouă indicatori, citit în prima luni a lunii. Doi au fost scoși după jumătate de an: nimeni nu hotăra nimic din ei.
# Ce ar face altfel
Ar numi înlocuitorii de la început. A treia lună, colega care știa fluxul a fost bolnavă, iar procedura scrisă avea un pas pe care îl ținea numai ea minte.
"""


def case(
    key: str, title: str, summary: str, library: str, theme: str, text: str, **more: str
) -> Resource:  # fmt: skip
    return Resource(
        key=key, title=title, summary=summary, type="caz", theme=theme, library=library,
        formats=("pdf",), text=text, added="2026-06-15", keywords=more["keywords"],
    )  # fmt: skip


RESOURCES = [
    case(
        "caz-evaluarea-unei-asociatii", "De ce plecau familiile (studiu de caz)",
        "O evaluare de șase săptămâni care a schimbat ora atelierelor, nu bugetul.",
        "evaluarea-nevoilor", "management", NEEDS_CASE, keywords="studiu de caz, evaluare, părinți",
    ),
    case(
        "plan-de-un-an-fara-angajati", "Planul pe un an al unui grup de vecini (exemplu)",
        "Un plan de o pagină, pentru o asociație fără angajați.",
        "planuri-strategice", "planificare", SMALL_PLAN, keywords="exemplu, plan, termen scurt",
    ),
    case(
        "plan-pe-cinci-ani-federatie", "Planul pe cinci ani al unei federații (exemplu)",
        "Patruzeci și doi de membri, patru scopuri, cine hotărăște ce.",
        "planuri-strategice", "planificare", LARGE_PLAN, keywords="exemplu, plan, termen lung",
    ),
    case(
        "caz-trei-canale", "De la șapte canale la trei (studiu de caz)",
        "Cum și-a adunat o fundație vorba și proiectele la un loc.",
        "strategie-de-digitalizare", "digitalizare", DIGITAL_CASE,
        keywords="studiu de caz, comunicare, proiecte",
    ),
    case(
        "caz-trei-fluxuri", "Trei fluxuri, nu un manual (studiu de caz)",
        "Cum a scurtat o asociație plata unei facturi de la 19 zile la 6.",
        "sistem-de-management", "management", SYSTEM_CASE,
        keywords="studiu de caz, proceduri, fluxuri",
    ),
]  # fmt: skip
