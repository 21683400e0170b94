"""The guide to understanding labour-market policies."""

from cms.demo.content.library.guide_labour_practice import PRACTICE
from cms.demo.content.library.shapes import Resource

START = """
Ghidul este scris pentru oamenii din organizații: voluntari, coordonatori, membri în consilii. Nu trebuie să fii economist ca să înțelegi politicile de ocupare, dar trebuie să le înțelegi ca să poți spune o părere care contează. Citește-l în ordine sau deschide-l la capitolul de care ai nevoie.
> Ghidul explică idei și instituții. Condițiile exacte ale fiecărei măsuri (cine are dreptul, ce sume, ce termene) se schimbă des: verifică-le în forma în vigoare a legii și la agenția pentru ocupare din județul tău.
# 1. Ce este piața muncii
Piața muncii este locul în care se întâlnesc cei care caută de lucru și cei care caută oameni. Nu este o piață ca oricare alta. O roșie nevândută se strică; un om nefolosit își pierde încrederea, obișnuința de a lucra și, cu timpul, meseria. De aceea statul nu lasă piața muncii cu totul în voia ei: o reglementează, o sprijină și îi ajută pe cei care rămân pe dinafară.
## Cine face parte din ea
Statistica împarte oamenii în trei grupuri mari, iar înțelesul cuvintelor este important, pentru că de el depind cifrele pe care le citești în ziare.
- Persoane ocupate: cele care au lucrat măcar o oră în săptămâna de referință, pentru un venit, sau care au un loc de muncă de la care lipsesc temporar.
- Șomeri, în sensul anchetelor statistice: cei care nu au loc de muncă, caută activ și pot începe lucrul în scurt timp.
- Persoane inactive: cei care nu lucrează și nu caută. Între ei sunt elevi, pensionari, oameni care îngrijesc pe cineva acasă, dar și oameni descurajați, care au încetat să mai caute.
Primele două grupuri la un loc formează populația activă. Un om descurajat nu apare la șomaj. De aceea o rată mică a șomajului poate ascunde o problemă mare.
## Șomajul înregistrat și șomajul din anchete
Există două feluri de a număra. Agenția pentru ocupare numără oamenii înregistrați la ea. Institutul de statistică întreabă un eșantion de gospodării, după o metodă comună în Uniunea Europeană. Cele două cifre diferă, și amândouă sunt adevărate: cineva poate căuta de lucru fără să se înregistreze, altcineva poate fi înregistrat fără să mai caute. Când citești o cifră, întreabă din care fel este.
## Patru cifre cu care începi
| Indicatorul | Ce spune | La ce să fii atent |
| Rata de ocupare | câți din 100 de oameni de vârstă de muncă lucrează | vârsta diferă: 15–64 sau 20–64 de ani |
| Rata șomajului | câți din 100 de oameni activi caută de lucru | nu îi vede pe cei descurajați |
| Șomajul de lungă durată | câți caută de peste un an | cu cât durează mai mult, cu atât e mai greu |
| Tineri NEET | tineri care nu lucrează, nu învață și nu se formează | grupul este foarte amestecat |
# 2. De ce nu se întâlnesc oamenii cu locurile de muncă
Se poate ca într-un județ să existe sute de locuri libere și mii de oameni fără lucru. Pricinile sunt mai multe și fiecare cere alt leac. O politică bună începe prin a întreba care dintre ele este cea adevărată.
- Nu se știe. Omul nu află de loc, firma nu află de om. Leacul este informarea și medierea.
- Nu se potrivește meseria. Firma caută sudori, oamenii au fost vânzători. Leacul este formarea profesională.
- Este prea departe. Nu există autobuz la ora schimbului. Leacul este transportul sau sprijinul pentru mobilitate.
- Nu iese la socoteală. Salariul abia acoperă naveta și grădinița. Leacul ține de salarii, de servicii și de felul în care se opresc ajutoarele când omul începe să lucreze.
- Nu este primit. Vârsta, etnia, dizabilitatea, un an petrecut acasă cu copiii: omul este refuzat înainte de a fi întrebat. Leacul este combaterea discriminării, sprijinul la angajare, exemplul.
- Nu poate. Are pe cineva în grijă, este bolnav, are datorii și poprire pe salariu. Leacul este în altă parte decât în politica de ocupare: în sănătate, în serviciile sociale, în consilierea pentru datorii.
Oamenii cu care lucrează organizațiile au de obicei două sau trei dintre piedicile acestea deodată. De aceea un singur curs ajută rar.
# 3. Ce înseamnă politici de ocupare
O politică publică este un fel de a răspunde împreună la o problemă: un scop, niște mijloace, bani, reguli și cineva care răspunde. Politicile de ocupare se împart de obicei în două.
## Măsuri pasive
Îl ajută pe om să treacă peste perioada fără venit. Cea mai cunoscută este indemnizația de șomaj, plătită pe o perioadă limitată celor care au cotizat. Se numesc pasive nu pentru că ar fi rele, ci pentru că nu schimbă ele însele șansele de angajare. Fără ele însă, omul ia primul lucru care apare, oricât de nepotrivit, sau pleacă.
## Măsuri active
Îi cresc omului șansele: îl informează, îl învață, îl pun în legătură cu angajatorul sau fac angajarea mai ieftină pentru un timp.
| Măsura | Ce face | Pentru cine e potrivită |
| Informare și consiliere profesională | omul află ce știe, ce vrea și ce există | aproape pentru oricine, la început |
| Mediere | pune față în față omul și locul liber | pentru cei gata de lucru |
| Formare profesională | dă o calificare sau o completează | când lipsește meseria, nu altceva |
| Ucenicie și stagii | învață lucrând, cu îndrumare | tineri, oameni fără experiență |
| Sprijin pentru angajator | acoperă o parte din cost, pe o perioadă | oameni pe care altfel nu îi cheamă nimeni |
| Prime pentru om | de instalare, de mobilitate, de încadrare | când distanța sau începutul costă |
| Sprijin pentru o afacere proprie | consultanță, instruire, finanțare | puțini oameni, bine aleși |
| Ocupare temporară în folosul comunității | ține omul aproape de muncă | perioade scurte, cu pas următor |
În România, cadrul acestor măsuri este Legea nr. 76/2002 privind sistemul asigurărilor pentru șomaj și stimularea ocupării forței de muncă. Ucenicia este reglementată de Legea nr. 279/2005, stagiile absolvenților de învățământ superior de Legea nr. 335/2013, iar formarea profesională a adulților de Ordonanța Guvernului nr. 129/2000.
## Politici care nu poartă numele, dar hotărăsc mult
Grădinița, autobuzul, chiria, sănătatea, impozitul pe salarii mici, reforma școlii profesionale: toate sunt și politici de ocupare. O creșă cu program până la ora 17 poate aduce mai mulți oameni la lucru decât zece târguri de locuri de muncă.
# 4. Cine ce face
- Parlamentul face legile; Guvernul le pune în aplicare și face strategii.
- Ministerul muncii propune politicile; Agenția Națională pentru Ocuparea Forței de Muncă și agențiile județene le duc la oameni.
- Inspecția Muncii verifică respectarea legii la angajatori.
- Ministerul educației răspunde de școală și de învățământul profesional; Autoritatea Națională pentru Calificări de calificări.
- Primăriile răspund de servicii sociale, de transport local și cunosc oamenii pe nume.
- Angajatorii și organizațiile lor, sindicatele: partenerii sociali, care negociază.
- Organizațiile societății civile: ajung la cei la care nu ajunge nimeni, încearcă soluții noi, spun ce nu merge.
## Dialogul social și dialogul civic
Nu sunt același lucru. Dialogul social se poartă între sindicate, patronate și stat, după reguli scrise (Legea nr. 367/2022), despre muncă, salarii și condiții. Dialogul civic îi cuprinde pe toți ceilalți, prin consultări publice, petiții, propuneri. Organizațiile au loc în amândouă: în Consiliul Economic și Social este reprezentată și societatea civilă.
## Nivelul european
Uniunea Europeană nu hotărăște politica de ocupare a statelor, dar o coordonează: stabilește ținte comune, face recomandări fiecărei țări în fiecare an și plătește o parte din măsuri, mai ales prin Fondul social european Plus (Regulamentul (UE) 2021/1057). Din el se finanțează în România programe precum Programul Educație și Ocupare.
# 5. Cum se naște o politică
De obicei nu pe o linie dreaptă, dar pașii pot fi recunoscuți. La fiecare pas există o ușă prin care o organizație poate intra.
| Pasul | Ce se întâmplă | Ce poți face |
| Problema ajunge pe listă | cineva arată că există și că e gravă | date, povești, coaliții, presă |
| Se caută soluții | studii, grupuri de lucru, proiecte-pilot | propuneri încercate pe teren |
| Se scrie actul | proiect, aviz, consultare publică | propuneri scrise, dezbatere publică |
| Se hotărăște | vot, semnătură, buget | discuții cu cei care votează |
| Se aplică | norme, formulare, ghișee, bani | ajuți oamenii, notezi ce se blochează |
| Se evaluează | cifre, rapoarte, de multe ori nimic | raport-umbră, măsurători proprii |
## Consultarea publică, pe scurt
Legea nr. 52/2003 privind transparența decizională obligă autoritățile să anunțe proiectele de acte normative înainte de a le adopta și să primească propuneri. O organizație legal constituită poate cere o dezbatere publică. Propunerile bune au patru părți: articolul, ce scrie acum, ce propui să scrie, de ce. O pagină citită este mai bună decât zece necitite.
Dacă ai nevoie de date pe care le are autoritatea, le poți cere în temeiul Legii nr. 544/2001.
# 6. Cum citești o măsură
Când apare un program nou, pune-i nouă întrebări. Le poți folosi și pentru propriul proiect.
- Ce problemă rezolvă și de unde știm că ea există aici?
- Pentru cine este? Câți sunt și câți pot intra?
- Care dintre piedicile din capitolul 2 o ridică?
- Ce trebuie să facă omul ca să intre? Câte drumuri, câte acte?
- Cine rămâne pe dinafară fără să vrea nimeni?
- Cât costă de om și cât timp?
- Ce se întâmplă după ce se termină?
- Cum aflăm dacă a mers? Cu cine comparăm?
- Cine răspunde?
## Trei capcane
Balastul. Firma ar fi angajat oricum; banii doar i-au ieftinit hotărârea.
Înlocuirea. Firma angajează un om cu sprijin și renunță la altul fără. Numărul locurilor nu crește.
Smântâna. Programul îi alege pe cei mai ușor de ajutat, ca să iasă bine la cifre, iar cei pentru care a fost făcut rămân afară. Când vezi o rată de succes foarte mare, întreabă cine a fost primit.
# 7. Cum știi dacă o măsură a mers
„Au absolvit 400 de oameni” nu este un rezultat, este o cantitate de muncă. Deosebește patru feluri de cifre.
| Felul | Exemplu | La ce folosește |
| Resurse | bani, consilieri, săli | arată efortul |
| Realizări | cursuri ținute, oameni înscriși | arată că s-a lucrat |
| Rezultate | oameni care lucrează după șase luni | arată schimbarea |
| Impact | ce s-a schimbat față de cei care nu au participat | arată că schimbarea vine din măsură |
Impactul cere o comparație. Nu ai nevoie mereu de un experiment: poți compara cu cei de pe lista de așteptare, cu un cartier asemănător, cu anul dinainte. Spune cinstit cât de bună e comparația.
## Întreabă oamenii, nu doar cifrele
Un om poate să apară „angajat” și să fi plecat după trei săptămâni pentru că nu avea cu cine lăsa copilul. Zece convorbiri la trei luni după program spun mai mult decât o mie de formulare completate în ultima zi.
# 8. Grupuri care au nevoie de alt drum
## Tinerii care nu lucrează și nu învață
Între ei sunt absolvenți care așteaptă, mame tinere, copii care au lăsat școala, tineri care îngrijesc un bunic. Nu vin la ghișeu; trebuie căutați acolo unde sunt. Merge ce este scurt, practic, cu un om în care au încredere. Nu merge încă o sală de clasă care seamănă cu cea din care au plecat.
## Persoanele cu dizabilități
Legea nr. 448/2006 le dă dreptul la muncă și la adaptarea locului. Piedica cea mai mare este adesea închipuirea angajatorului. Ajută angajarea asistată: un om care merge cu angajatul în primele săptămâni, așază sarcinile, vorbește cu echipa și se retrage treptat.
## Oamenii trecuți de 50 de ani
Știu să lucreze, dar li se spune că sunt prea scumpi sau prea înceți. Ajută recunoașterea competențelor dobândite prin muncă, munca împărțită, rolul de îndrumător pentru cei tineri.
## Femeile care se întorc după ani acasă
Au făcut multe lucruri care nu se văd într-un CV. Ajută inventarul de competențe, programul redus la început, grădinița.
## Comunitățile marginalizate
Acolo unde nu există drum, apă sau acte de identitate, primul pas nu este cursul. Ajută mediatorii din comunitate, actele, alfabetizarea, apoi munca. Romii sunt adesea refuzați pe față: combaterea discriminării este și ea politică de ocupare.
## Oamenii care lucrează, dar rămân săraci
Munca fără contract, ziua de muncă plătită la negru, jumătatea de normă nedorită. Ei nu apar la șomaj. Au nevoie de informare despre drepturi, de controale, de salarii din care se poate trăi.
# 9. Economia socială
Întreprinderile sociale, reglementate de Legea nr. 219/2015, produc și vând ca orice firmă, dar își pun câștigul în slujba unui scop social. Întreprinderile sociale de inserție angajează oameni din grupuri vulnerabile. Nu sunt o soluție pentru toți: cer clienți, produse bune și oameni care știu să conducă o afacere. Când merg, dau ceva ce nu dă niciun curs: un loc de muncă adevărat.
# 10. Ce poate face organizația ta
## Trei roluri
- Aproape de oameni: îi găsești, îi asculți, îi însoțești până la ghișeu și mai departe.
- Punte: pui la aceeași masă școala, primăria, agenția de ocupare, angajatorii.
- Voce: aduni ce vezi și îl duci acolo unde se hotărăște.
Puține organizații le pot face bine pe toate trei. Alege, și fă parteneriat pentru celelalte.
## Un plan pentru primul an
| Lunile | Ce faci | Cu cine |
| 1–2 | afli cifrele județului și vorbești cu 20 de oameni care caută de lucru | agenția județeană, primăria |
| 3 | vorbești cu 10 angajatori: ce oameni nu găsesc și de ce | camera de comerț, firme |
| 4 | alegi o piedică și un grup | echipa, beneficiarii |
| 5–9 | încerci ceva mic și măsori înainte și după | un partener public, o firmă |
| 10 | scrii două pagini: ce a mers, ce nu, cât a costat | toți |
| 11–12 | propui primăriei sau agenției să continue | consiliul local, coaliția |
## Greșeli pe care le poți ocoli
- să faci cursul pentru care ai formator, nu cel de care e nevoie;
- să numeri participanții de trei ori, în trei proiecte;
- să promiți oamenilor un loc de muncă;
- să vorbești despre un grup fără nimeni din el în cameră;
- să uiți de cei care s-au oprit la jumătate: ei știu ce nu merge.
# 11. Întrebări frecvente
## De ce pleacă oamenii, dacă sunt locuri de muncă?
Pentru că un loc de muncă nu este doar un salariu. Este și drumul până la el, șeful, programul, ce se poate învăța, ce se întâmplă cu copiii. Oamenii compară vieți, nu salarii.
## Ajută salariul minim sau strică?
Depinde de nivelul lui față de salariile din zonă și de cât de bine este respectat. Cercetările nu dau un singur răspuns. Când cineva îți spune că este sigur într-un sens sau altul, întreabă pe ce date se sprijină.
## Roboții vor lua locurile de muncă?
Unele sarcini dispar, altele apar, multe se schimbă. Cei care pierd și cei care câștigă nu sunt aceiași oameni, și tocmai de aceea este nevoie de formare pe tot parcursul vieții și de protecție în trecere.
## Putem cere agenției cifre despre localitatea noastră?
Da. Multe sunt publicate. Restul se pot cere în temeiul Legii nr. 544/2001, dacă nu dezvăluie date personale.
# 12. Mic dicționar
| Cuvântul | Înțelesul |
| Activare | ajutorul dat omului ca să caute și să găsească de lucru |
| Angajare asistată | sprijin la locul de muncă, pentru om și pentru angajator |
| Calificare | recunoașterea oficială a ceea ce știe cineva să facă |
| Competențe-cheie | citit, scris, socotit, digital, limbi, a învăța să înveți |
| Flexicuritate | reguli flexibile pentru firme, împreună cu siguranță pentru om |
| Garanția pentru tineret | promisiunea unei oferte de muncă, învățare sau stagiu într-un timp scurt |
| Grup-țintă | oamenii pentru care este făcută o măsură |
| Mediere | punerea în legătură a omului cu locul liber |
| Parteneri sociali | sindicatele și patronatele |
| Profilare | stabilirea gradului de sprijin de care are nevoie un om |
"""

END = """
# 20. Unde citești mai departe
- Legea nr. 76/2002, Legea nr. 279/2005, Legea nr. 335/2013, Legea nr. 219/2015, Legea nr. 367/2022: forma la zi, pe legislatie.just.ro.
- Datele despre ocupare și șomaj: Institutul Național de Statistică și Eurostat.
- Măsurile active și condițiile lor: agenția județeană pentru ocuparea forței de muncă.
- Fișele celorlalte acte, în biblioteca platformei, la categoria „Documente legislative și reglementări”.
"""

TEXT = f"{START.rstrip()}{PRACTICE.rstrip()}{END}"

GUIDE = Resource(
    "ghidul-politicilor-de-ocupare",
    "Ghid pentru înțelegerea politicilor de ocupare",
    "Ce sunt politicile pieței muncii, cine le face, cum le citești și ce poate face o organizație.",
    "ghid",
    "piata-muncii",
    formats=("pdf", "docx"),
    text=TEXT,
    law="Legea nr. 76/2002",
    keywords="ocupare, șomaj, măsuri active, NEET, consultare publică",
    body=(
        "<p>Ghidul are douăzeci de capitole, cu tabele, un caz urmărit de la capăt la capăt și un "
        "mic dicționar. Capitolul 6 („Cum citești o măsură”), planul pentru primul an din "
        "capitolul 10 și fișele din capitolul 19 pot fi folosite și singure, într-o întâlnire "
        "de echipă.</p>"
    ),
    added="2026-05-18",
    review="2027-05-01",
    is_public=True,
    related=("legea-76-2002", "legea-52-2003", "ghidul-de-management-al-ong-urilor"),
)
