"""Papers of volunteering (Law 78/2014): what the manual lists, to be filled in."""

from cms.demo.content.library.shapes import Resource, Sheets

LAW = "Legea nr. 78/2014"
CHECK = (
    "> Model orientativ. Completează câmpurile dintre paranteze drepte și cere părerea unui jurist "
    "înainte de a-l folosi."
)
CONTRACT = f"""
{CHECK}
Nr. [număr] din [data]
Încheiat în temeiul Legii nr. 78/2014 privind reglementarea activității de voluntariat în România.
# 1. Părțile
[Denumirea organizației], cu sediul în [adresa], CIF [cod], reprezentată de [nume, funcție], numită în continuare „organizația-gazdă”,
și
[Numele și prenumele voluntarului], cu domiciliul în [adresa], născut(ă) la [data], identificat(ă) cu [actul, seria și numărul], numit(ă) în continuare „voluntarul”.
# 2. Obiectul contractului
Voluntarul desfășoară, fără remunerație, activitatea de interes public [descrierea pe scurt], în domeniul [domeniul], în folosul [cui].
Activitățile sunt descrise în fișa de voluntariat, iar condițiile de siguranță în fișa de protecție a voluntarului. Amândouă sunt anexe și fac parte din contract.
# 3. Durata, timpul și locul
Contractul este valabil de la [data] până la [data].
Timpul de activitate: [ore pe săptămână], după programul stabilit împreună cu coordonatorul.
Locul activității: [adresa sau „la distanță”].
# 4. Drepturile voluntarului
- să desfășoare activitatea în concordanță cu pregătirea și disponibilitatea sa;
- să primească informații și instruire pentru activitatea pe care o face;
- să i se asigure condițiile de siguranță din fișa de protecție;
- să i se ramburseze cheltuielile făcute pentru activitate, dacă s-a convenit așa: [care, cum, în cât timp];
- să primească timp liber corespunzător activității;
- să primească, la cerere, certificatul de voluntariat și raportul de activitate.
# 5. Obligațiile voluntarului
- să îndeplinească sarcinile din fișa de voluntariat;
- să păstreze confidențialitatea informațiilor la care are acces, și după încetarea contractului;
- să participe la instruirile organizate;
- să ocrotească bunurile pe care le folosește;
- să anunțe din timp când nu poate veni.
# 6. Drepturile organizației-gazdă
- să stabilească modul de organizare a activității;
- să inițieze conținutul fișei de voluntariat, pe care o adaptează la cererea voluntarului;
- să coordoneze și să evalueze activitatea;
- să constate abaterile de la obligațiile asumate.
# 7. Obligațiile organizației-gazdă
- să numească un coordonator al voluntarului: [nume, telefon];
- să asigure instruirea și mijloacele de lucru;
- să respecte fișa de protecție;
- să țină evidența voluntarilor și a activității lor;
- să prelucreze datele personale numai pentru scopurile din nota de informare.
# 8. Cerințe
Cerințe profesionale, abilități sociale, interese de dezvoltare și, dacă activitatea o cere, cerințe de sănătate: [descriere sau „nu sunt”].
# 9. Modificarea și încetarea
Contractul se modifică numai în scris, prin act adițional semnat de ambele părți.
Contractul încetează la termen, prin acordul părților sau prin denunțare unilaterală, în scris, cu preaviz de [15] zile, fără obligația de a prezenta motivele.
Dacă una dintre părți nu își poate îndeplini obligațiile din motive care nu țin de ea, contractul se suspendă sau încetează de la data anunțării.
# 10. Neînțelegeri
Părțile caută mai întâi o soluție pe cale amiabilă. Dacă nu o găsesc, se pot adresa instanței competente.
# 11. Dispoziții finale
Voluntarul primește un exemplar al contractului și al anexelor. Contractul s-a încheiat în două exemplare.
= Organizația-gazdă | Voluntarul
"""

SHEET = f"""
{CHECK}
Anexă la contractul de voluntariat nr. [număr] din [data]
# Voluntarul
[Numele și prenumele]
# Coordonatorul
[Nume, funcție, telefon, e-mail]
# Scopul activității
[De ce este nevoie de această activitate și cui îi folosește, în două-trei fraze]
# Activități și sarcini
| Activitatea | Sarcini | Cât de des |
| [ateliere cu copiii] | [pregătește materialele, însoțește grupul] | [o dată pe săptămână, 2 ore] |
| [activitate] | [sarcini] | [frecvența] |
# Program și loc
Zile și ore: [de exemplu miercuri, 16:00–18:00]
Locul: [adresa]
# Ce învață voluntarul
- [competență sau experiență]
- [competență sau experiență]
# Instruire
Data și tema instruirii de început: [completează]
Instruiri următoare: [completează]
# Evaluare
La [trei luni], voluntarul și coordonatorul discută ce a mers bine, ce este de schimbat și ce urmează.
= Coordonatorul | Voluntarul
"""

PROTECTION = f"""
{CHECK}
Anexă la contractul de voluntariat nr. [număr] din [data]
# 1. Activitatea și locul
[Descrierea pe scurt a activității și a locului în care se desfășoară]
# 2. Riscuri și măsuri
| Riscul | Când apare | Măsura luată | Cine răspunde |
| Alunecare, cădere | [pe teren, pe scări] | [încălțăminte potrivită, iluminare] | [coordonator] |
| Ridicarea de greutăți | [la depozit] | [în doi, cel mult 15 kg de persoană] | [coordonator] |
| Contact cu persoane bolnave | [la vizite] | [dezinfectant, mască la nevoie] | [coordonator] |
| Suprasolicitare | [programe lungi] | [pauză la două ore, cel mult 6 ore pe zi] | [coordonator] |
# 3. Instruire
Voluntarul a fost instruit la data de [data] despre riscurile de mai sus, despre folosirea echipamentului și despre ieșirile de urgență.
# 4. Echipament primit
| Echipamentul | Bucăți | Data | Semnătura |
| [mănuși] | [1] | | |
| [vestă] | [1] | | |
# 5. Asigurare
[Voluntarul este / nu este asigurat de organizație pentru accidente. Polița: …]
# 6. La nevoie
Număr unic de urgență: 112
Trusa de prim ajutor se află la: [locul]
Persoana anunțată în caz de accident: [nume, telefon]
# 7. Voluntari minori
Pentru voluntarii sub 18 ani, activitatea nu le pune în pericol sănătatea, dezvoltarea sau școala, iar un adult este mereu de față.
= Organizația-gazdă | Voluntarul
"""

CERTIFICATE = f"""
{CHECK}
[Denumirea organizației-gazdă], CIF [cod], cu sediul în [adresa]
Nr. [număr] din [data]
# Se certifică
că [numele și prenumele] a fost voluntar(ă) al organizației noastre în perioada [data începerii] – [data încheierii], în temeiul contractului de voluntariat nr. [număr] din [data], încheiat potrivit Legii nr. 78/2014.
Numărul de ore de voluntariat: [total]
Domeniul activității: [domeniul]
# Activități
- [activitate]
- [activitate]
# Competențe dobândite
- [competență]
- [competență]
Certificatul este însoțit de raportul de activitate al voluntarului.
= Reprezentantul legal, [nume] | Coordonatorul, [nume]
"""

REPORT = f"""
{CHECK}
Anexă la certificatul de voluntariat nr. [număr] din [data]
# Voluntarul și perioada
[Numele și prenumele], [data începerii] – [data încheierii], [total] ore
# Tipul activităților
| Perioada | Activitatea | Ore | Rezultatul |
| [martie 2026] | [ateliere de lectură] | [24] | [18 copii, 8 întâlniri] |
| [perioada] | [activitatea] | [ore] | [rezultatul] |
# Obiective și rezultate
Ce ne-am propus: [completează]
Ce s-a obținut: [completează]
# Aptitudini și competențe dobândite
- comunicare: [cum s-a văzut]
- lucru în echipă: [cum s-a văzut]
- organizare: [cum s-a văzut]
# Aprecierea coordonatorului
[Două-trei fraze, cu exemple]
# Cuvântul voluntarului
[Ce a învățat, ce ar schimba]
= Coordonatorul | Voluntarul
"""

PROFILE = f"""
{CHECK}
# Date de contact
Nume și prenume: [completează]
Telefon: [completează]
E-mail: [completează]
Localitatea: [completează]
Data nașterii: [completează]
# Ce îți place și ce știi
Domenii care te interesează: [copii, mediu, bătrâni, digital, altele]
Ce știi să faci: [completează]
Limbi vorbite: [completează]
Experiență de voluntariat: [completează]
# Când poți veni
| Luni | Marți | Miercuri | Joi | Vineri | Sâmbătă | Duminică |
| | | | | | | |
Ore pe săptămână: [completează]
# Ce trebuie să știm
Alergii sau probleme de sănătate de care să ținem seama (numai dacă vrei): [completează]
Pe cine anunțăm la nevoie: [nume, telefon]
# Înscrieri
[] Vreau să primesc vești despre activități, pe e-mail.
[] Am citit nota de informare privind datele personale.
Data: [completează]
= Voluntarul
"""

CONSENT = f"""
{CHECK}
# Cine suntem
[Denumirea organizației], CIF [cod], cu sediul în [adresa], este operatorul datelor tale. Ne găsești la [e-mail, telefon].
# Ce date folosim și de ce
| Datele | Scopul | Temeiul | Cât le păstrăm |
| nume, adresă, act de identitate | încheierea contractului de voluntariat | obligație legală și contract | [termenul din nomenclator] |
| telefon, e-mail | organizarea activității | contract | [un an de la încheiere] |
| ore, activități, evaluare | certificat și raport de activitate | obligație legală | [termenul din nomenclator] |
| fotografii de la activități | pagina și materialele organizației | consimțământ | [până îl retragi] |
# Cui le dăm
Numai celor care ne ajută să lucrăm ([firma de contabilitate, furnizorul de e-mail]) și autorităților, când legea o cere. Nu le vindem și nu le dăm altora.
# Ce drepturi ai
Poți cere oricând accesul la date, corectarea, ștergerea sau restricționarea lor, o copie portabilă, și te poți opune prelucrării. Scrie-ne la [e-mail]; răspundem în cel mult o lună. Te poți plânge la Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal.
# Acordul meu
Fiecare acord este separat. Poți semna unul și refuza altul; nu pierzi nimic dacă refuzi. Îl poți retrage oricând, printr-un mesaj.
[] Sunt de acord ca fotografii în care apar să fie publicate pe pagina organizației.
[] Sunt de acord să primesc scrisoarea lunară a organizației.
Nume și prenume: [completează]
Data: [completează]
= Voluntarul
"""

GUARDIAN = f"""
{CHECK}
Subsemnatul / Subsemnata [nume și prenume], părinte / reprezentant legal al minorului [nume și prenume], născut la [data], sunt de acord ca acesta să desfășoare activitatea de voluntariat descrisă în fișa de voluntariat nr. [număr], la [denumirea organizației].
# Declar că
- am citit contractul, fișa de voluntariat și fișa de protecție;
- știu programul și locul activității: [completează];
- știu cine este coordonatorul și cum îl pot suna: [nume, telefon];
- starea de sănătate a minorului îi permite activitatea.
# Întoarcerea acasă
[] Minorul pleacă singur.
[] Minorul este luat de [nume, telefon].
Acordul poate fi retras oricând, în scris.
Data: [completează]
= Părintele sau reprezentantul legal
"""

FIRST_DAY = """
Prima zi hotărăște adesea dacă un voluntar mai vine a doua oară. Lista se bifează împreună cu el.
# Cu o săptămână înainte
[] Contractul, fișa de voluntariat și fișa de protecție sunt pregătite.
[] Voluntarul știe unde vine, la ce oră și pe cine sună.
[] Coordonatorul are timp rezervat: cel puțin o oră.
# La sosire
[] Turul locului: ieșiri, toaletă, apă, trusa de prim ajutor.
[] Cunoaște echipa și află cine cu ce se ocupă.
[] Semnează contractul și primește exemplarul lui.
[] Primește nota de informare despre datele personale.
# Instruirea
[] Ce face organizația și pentru cine, în cinci minute.
[] Ce are de făcut azi și de ce contează.
[] Ce nu are voie să facă singur.
[] Cum vorbim cu oamenii pe care îi sprijinim.
[] Semnează instruirea în fișa de protecție.
# Înainte de plecare
[] Cum a fost? Ce nu a fost clar?
[] Când vine data viitoare.
[] Orele sunt trecute în registru.
# A doua zi
[] Un mesaj de mulțumire, cu numele lui.
"""

COORDINATOR = """
Ghidul este pentru omul care răspunde de voluntari într-o organizație mică. Îl poți citi într-o jumătate de oră și îl poți folosi apoi pe bucăți.
# De ce vin oamenii și de ce pleacă
Oamenii vin din motive diferite: vor să fie utili, să învețe, să cunoască lume, să încerce o meserie. Întreabă-i. Un voluntar care vrea experiență în comunicare și împachetează cutii șase luni va pleca, oricât de importantă ar fi munca.
Pleacă mai ales din trei pricini: nu știu ce au de făcut, nu văd la ce a folosit, nu le mulțumește nimeni. Toate trei țin de coordonator.
# Înainte de a chema voluntari
Scrie fișa de voluntariat înainte de anunț. Dacă nu poți spune în trei rânduri ce va face omul, nu este gata.
- Ce sarcini are și cât durează fiecare.
- Cine îl îndrumă și când.
- Ce învață.
- Ce costuri avem: transport, materiale, masă, asigurare.
# Anunțul
Un anunț bun spune ce faci, unde, când, cât timp și pentru cine. Spune și ce nu se cere: „nu ai nevoie de experiență”. Pune un om și un telefon, nu o adresă generală.
# Prima discuție
Douăzeci de minute ajung. Întreabă ce l-a adus, ce știe, ce și-ar dori, când poate. Spune cinstit ce este greu. La sfârșit, fiecare poate să spună nu.
Pentru activități cu copii sau cu persoane vulnerabile cere documentele prevăzute de lege și stabilește că voluntarul nu rămâne singur cu beneficiarii.
# Actele
Contractul de voluntariat se încheie în scris, cu fișa de voluntariat și fișa de protecție ca anexe. Fiecare primește un exemplar. Voluntarii de 15 ani au nevoie de acordul părinților. Orele se trec în registru în aceeași săptămână: la sfârșit de an nu le mai știe nimeni.
# Prima lună
- Prima zi după listă.
- După a doua întâlnire, un telefon de cinci minute.
- După o lună, o discuție: ce păstrăm, ce schimbăm.
# Cum dai sarcini
Spune rezultatul dorit, nu fiecare mișcare. Arată un exemplu. Stabilește până când și ce face dacă se blochează. Nu lua înapoi sarcina la prima greșeală: întreabă ce s-a întâmplat.
# Când ceva nu merge
Vorbește repede și între patru ochi. Spune ce ai văzut, nu ce crezi despre om: „ai lipsit de trei ori fără să anunți”, nu „ești neserios”. Întreabă. Stabiliți împreună ce urmează și notați.
Dacă nu se schimbă, contractul se poate încheia cu preaviz. Spune mulțumesc pentru ce a fost bine.
# Recunoaștere
Mulțumește pe nume și pentru ceva anume. Arată rezultatul: fotografia, cifra, scrisoarea unui copil. La încheiere dă certificatul și raportul de activitate fără să fie nevoie să le ceară de trei ori.
# Cât costă voluntariatul
Nu este gratuit. Socotește timpul coordonatorului (cam o oră pe săptămână la cinci voluntari), materialele, transportul, asigurarea și cafeaua. Trece-le în bugetul proiectelor.
# Zece întrebări pentru sfârșit de an
- Câți voluntari au început și câți au rămas?
- Câte ore au lucrat?
- Ce s-a făcut numai datorită lor?
- De ce au plecat cei care au plecat?
- Cine a crescut în responsabilitate?
- Au toți acte în regulă?
- A fost vreun accident? Ce am schimbat?
- Cât am cheltuit?
- Ce spun beneficiarii?
- Ce facem altfel la anul?
"""

REGISTER: Sheets = [
    (
        "Voluntari",
        [
            [
                "Nr. crt.", "Numele și prenumele", "Nr. contract", "Data contractului",
                "Activitatea", "Coordonator", "Data începerii", "Data încheierii", "Total ore",
                "Certificat nr.",
            ],
            [1, "Exemplu: Popescu Ana", "1/2026", "2026-01-12", "Ateliere de lectură",
             "Ionescu Dan", "2026-01-15", "", "=SUMIF(Ore!B:B,B2,Ore!D:D)", ""],
        ],
    ),
    (
        "Ore",
        [
            ["Data", "Numele și prenumele", "Activitatea", "Ore", "Confirmat de"],
            ["2026-01-15", "Exemplu: Popescu Ana", "Ateliere de lectură", 2, "Ionescu Dan"],
            ["2026-01-22", "Exemplu: Popescu Ana", "Ateliere de lectură", 3, "Ionescu Dan"],
        ],
    ),
    (
        "Cum se folosește",
        [
            ["Cum se folosește registrul"],
            ["Fiecare voluntar cu contract are un rând în foaia „Voluntari”."],
            ["Fiecare activitate are un rând în foaia „Ore”, trecut în aceeași săptămână."],
            ["Totalul de ore se calculează singur, după nume: scrie numele la fel în ambele foi."],
            ["Șterge rândurile de exemplu înainte de a începe."],
            ["Registrul cuprinde date personale: ține-l într-un loc la care ajung doar cei care au nevoie."],
        ],
    ),
]  # fmt: skip

BOTH = ("docx", "pdf")


def paper(key: str, title: str, summary: str, text: str, **more: object) -> Resource:
    fields = {"type": "model", "formats": BOTH, "law": LAW, "theme": "voluntariat", **more}
    return Resource(key=key, title=title, summary=summary, text=text, **fields)  # type: ignore[arg-type]


RESOURCES = [
    paper(
        "contract-de-voluntariat", "Contract de voluntariat",
        "Model complet după Legea nr. 78/2014, cu locurile de completat marcate.", CONTRACT,
        keywords="contract, voluntar, organizație-gazdă", added="2026-03-16", is_public=True,
        related=("fisa-voluntarului", "fisa-de-protectie", "certificat-de-voluntar"),
    ),
    paper(
        "fisa-voluntarului", "Fișa de voluntariat",
        "Anexa contractului: sarcinile voluntarului, programul, ce învață, cum este evaluat.",
        SHEET, keywords="fișă, sarcini, anexă", added="2026-03-16",
        related=("contract-de-voluntariat",),
    ),
    paper(
        "fisa-de-protectie", "Fișa de protecție a voluntarului",
        "Riscurile activității, măsurile luate, instruirea și echipamentul primit.", PROTECTION,
        keywords="protecție, riscuri, siguranță", added="2026-03-16",
        related=("contract-de-voluntariat",),
    ),
    paper(
        "certificat-de-voluntar", "Certificat de voluntariat",
        "Certificatul care recunoaște calitatea de voluntar, cu ore, activități și competențe.",
        CERTIFICATE, keywords="certificat, ore, recunoaștere", added="2026-03-18", is_public=True,
        related=("raportul-voluntarului",),
    ),
    paper(
        "raportul-voluntarului", "Raportul de activitate al voluntarului",
        "Însoțește certificatul: activități, ore, rezultate, competențe dobândite.", REPORT,
        keywords="raport, competențe", added="2026-03-18", related=("certificat-de-voluntar",),
    ),
    paper(
        "formular-de-inscriere-voluntar", "Formular de înscriere ca voluntar",
        "O pagină pe care o completează cine vrea să fie voluntar: date, interese, timp liber.",
        PROFILE, type="formular", keywords="înscriere, disponibilitate", added="2026-03-20",
    ),
    paper(
        "acord-gdpr-voluntari", "Notă de informare și acord GDPR pentru voluntari",
        "Ce date folosiți, de ce și cât timp, cu acorduri separate pentru fotografii și scrisori.",
        CONSENT, theme="date-personale", law="Regulamentul (UE) 2016/679, art. 6, 7 și 13",
        keywords="GDPR, consimțământ, informare", added="2026-03-20",
    ),
    paper(
        "acordul-parintelui", "Acordul părintelui pentru un voluntar minor",
        "Pentru voluntarii care nu au împlinit 16 ani: acordul scris al părintelui.", GUARDIAN,
        keywords="minor, părinte, acord", added="2026-03-20",
    ),
    Resource(
        "registrul-de-evidenta-al-voluntarilor", "Registrul de evidență al voluntarilor",
        "Foaie de calcul cu voluntari, contracte și ore; totalul fiecăruia se calculează singur.",
        "registru", "voluntariat", formats=("xlsx",), sheets=REGISTER, law=LAW,
        keywords="registru, ore, evidență", added="2026-03-21", is_public=True,
    ),
    paper(
        "prima-zi-a-voluntarului", "Prima zi a voluntarului: listă de verificare",
        "Șaisprezece lucruri mărunte care îl fac pe un voluntar nou să vină și a doua oară.",
        FIRST_DAY, type="lista", keywords="integrare, primire", added="2026-04-02",
    ),
    paper(
        "ghidul-coordonatorului-de-voluntari", "Ghidul coordonatorului de voluntari",
        "De la anunț și prima discuție până la certificat: cum ții oamenii aproape.", COORDINATOR,
        type="ghid", formats=("pdf",), keywords="coordonare, motivare, recunoaștere",
        added="2026-04-14", is_public=True, related=("prima-zi-a-voluntarului",),
    ),
]  # fmt: skip
