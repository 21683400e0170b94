"""The guide to the management of an NGO."""

from cms.demo.content.library.guide_management_practice import PRACTICE
from cms.demo.content.library.shapes import Resource

START = """
O organizație începe cu câțiva oameni cărora le pasă. Ca să țină, are nevoie și de altceva: reguli puține și clare, bani socotiți, oameni care știu ce au de făcut. Ghidul acesta strânge lucrurile pe care o organizație mică din România le întâlnește în primii zece ani. Nu trebuie citit dintr-o suflare.
> Ghidul este orientativ și nu ține loc de sfatul unui jurist sau al unui contabil. Termenele și pragurile se schimbă: verifică-le în forma în vigoare a legii.
# 1. De ce existați
Misiunea este răspunsul la trei întrebări: pentru cine lucrați, ce schimbați, cum. Încape într-o frază și se înțelege la prima citire. „Ajutăm copiii din satele din valea Someșului să rămână la școală, cu teme făcute împreună și masă caldă” este o misiune. „Promovarea dezvoltării durabile și a incluziunii” nu este: nu exclude nimic.
Misiunea este folositoare când vă ajută să spuneți nu. Dacă apare o finanțare bună pentru altceva, întrebarea este: ne duce mai aproape sau ne plimbă?
## Teoria schimbării, fără cuvinte mari
Scrieți pe o foaie lanțul: ce facem, ce se întâmplă imediat, ce se schimbă peste câteva luni, ce rămâne peste ani. La fiecare săgeată puneți întrebarea „de ce credem asta?”. Unde nu aveți răspuns, acolo este riscul.
# 2. Forma legală
În România cele mai multe organizații sunt asociații, fundații sau federații, potrivit Ordonanței Guvernului nr. 26/2000.
| Forma | Pe ce se întemeiază | Cine hotărăște | Când se potrivește |
| Asociație | oameni care se unesc pentru un scop | adunarea generală a membrilor | cei mai mulți |
| Fundație | un patrimoniu pus în slujba unui scop | consiliul director | când există avere și o voință durabilă |
| Federație | asociații și fundații | adunarea reprezentanților | când vorbiți în numele mai multora |
Asociația se constituie de cel puțin trei persoane. Ea capătă personalitate juridică prin înscrierea în registrul de la grefa judecătoriei. Orice schimbare importantă (sediu, consiliu, scop) se înscrie și ea: un act nescris la judecătorie este izvor de necazuri când vine finanțatorul.
## Statutul
Statutul este constituția voastră. Citiți-l o dată pe an, cu voce tare. Verificați: cine poate fi membru și cum pleacă, cine convoacă adunarea și cu cât timp înainte, ce cvorum este cerut, cât durează mandatele, cine semnează, ce se întâmplă cu bunurile la dizolvare. Ce nu se mai potrivește se schimbă, cu vot și cu înscriere.
## Obligații pe care se uită lumea
- declarația privind beneficiarul real, potrivit Legii nr. 129/2019, când legea o cere;
- situațiile financiare anuale și declarațiile fiscale;
- registrul membrilor și al hotărârilor;
- evidența voluntarilor;
- nomenclatorul arhivistic și păstrarea actelor, potrivit Legii nr. 16/1996;
- protecția datelor personale.
# 3. Cine conduce
## Adunarea generală
Este locul în care membrii hotărăsc: aleg consiliul, aprobă bugetul și raportul, schimbă statutul. O adunare bună ține două ore și are materialele trimise dinainte. O adunare la care nu vine nimeni este un semn: oamenii nu cred că acolo se hotărăște ceva.
## Consiliul director
Conduce între adunări. Nu face treaba echipei și nu doar semnează. Are patru îndatoriri: ține direcția, veghează asupra banilor, alege și evaluează directorul, deschide uși. Un consiliu de cinci oameni care vin este mai bun decât unul de unsprezece nume frumoase.
Întrebări bune pentru consiliu: Pe ce bani trăim peste un an? Ce risc nu vrem să vedem? Cum știm că facem bine? Cine îi ia locul directorului mâine, dacă se îmbolnăvește?
## Directorul și echipa
În organizațiile mici aceiași oameni sunt și membri, și consiliu, și echipă. Se poate, dar numai dacă știți în fiecare clipă ce pălărie purtați. Scrieți în procesul-verbal cine s-a abținut și de ce.
## Cenzorul
Verifică banii și scrie ce a găsit. Nu este o formalitate: un cenzor atent v-a ferit de mai multe necazuri decât știți. Legea spune când este obligatoriu.
## Conflictul de interese
Nu este rușinos să-l ai; este rușinos să-l ascunzi. Regula încape în trei rânduri: spui din timp, nu votezi, se notează. Ține o declarație anuală a fiecărui membru al consiliului.
# 4. Oamenii
## Membrii
Un membru care doar plătește cotizația este un susținător. Un membru care hotărăște este un proprietar. Spuneți la înscriere ce așteptați și ce oferiți. Țineți registrul la zi și sunați-i pe cei care au dispărut înainte de a-i șterge.
## Voluntarii
Voluntariatul este reglementat de Legea nr. 78/2014: contract scris, cu fișa de voluntariat și fișa de protecție, evidența orelor, certificat și raport de activitate. Modelele sunt în biblioteca platformei. Mai important decât actele este coordonatorul: un om numit, cu timp pentru asta.
## Angajații
Se aplică Codul muncii (Legea nr. 53/2003), la fel ca la orice angajator: contract scris înaintea începerii lucrului, fișa postului, timp de muncă, concediu, securitate în muncă. „Suntem ca o familie” nu ține loc de salariu plătit la zi.
Salariile mici se plătesc scump: oamenii pleacă, iar ce au învățat pleacă odată cu ei. Cereți în proiecte salarii cinstite și explicați-le.
## Cum vă feriți de epuizare
- nimeni nu lucrează în două sâmbete la rând;
- o întâlnire scurtă pe săptămână: ce e greu, cine are nevoie de ajutor;
- zile în care telefonul este la altcineva;
- renunțați la ceva de fiecare dată când începeți ceva.
## Înlocuitori
Pentru fiecare lucru important (contul bancar, site-ul, declarațiile, cheile) există doi oameni care știu și o foaie pe care scrie cum se face.
# 5. Banii
## Bugetul
Bugetul este planul spus în lei. Îl face echipa, îl aprobă consiliul înainte de începerea anului. Are venituri sigure, venituri probabile și visuri, trecute separat. Se compară cu realitatea o dată pe lună, un sfert de oră.
| Întrebarea | Cât de des | Cine |
| Câți bani avem azi și pentru câte luni ajung? | lunar | directorul |
| Ce s-a abătut de la buget și de ce? | lunar | directorul, contabilul |
| Ce bani cu destinație avem și cât a rămas din ei? | lunar | contabilul |
| Rămânem în viață la anul? | trimestrial | consiliul |
## De unde vin banii
| Sursa | Ce are bun | Ce are greu |
| Cotizații | liberi de condiții, arată că oamenii cred în voi | puțini, cer muncă |
| Donații individuale | liberi, cresc încet și țin mult | cer relație și mulțumire |
| Redirecționarea unei părți din impozit | nu costă omul nimic | vin târziu, cer formulare corecte |
| Sponsorizări | sume mai mari | depind de câțiva oameni din firme |
| Granturi publice și private | proiecte mari | rapoarte, întârzieri, condiții |
| Venituri din activități | vă învață să fiți de folos | reguli fiscale, risc de abatere de la misiune |
Nicio sursă nu ar trebui să treacă de jumătate din venituri. Când trece, spuneți-o în consiliu și faceți un plan.
## Rezerva
Ținta cinstită: bani pentru trei luni de cheltuieli obișnuite. Se strânge câte puțin, din banii liberi, prin hotărâre a consiliului. Rezerva nu este zgârcenie; este libertatea de a refuza bani proști.
## Reguli care vă feresc
- două semnături peste un prag;
- cine comandă nu face și recepția, cine plătește nu face și evidența;
- fără numerar decât pentru lucruri mărunte;
- cardul organizației nu se împrumută;
- fiecare cheltuială are act, scop și linie de buget.
## Contabilul
Alegeți unul care cunoaște organizațiile fără scop patrimonial. Întrebați-l de la început: ce acte vrea, când le vrea, ce se întâmplă când lipsesc. Organizația răspunde pentru declarații, nu contabilul singur.
# 6. Planificarea
Un plan strategic pe trei ani are cel mult zece pagini: de unde pornim, unde vrem să ajungem, cum, cu ce bani, ce ne poate opri. Se face în trei întâlniri, nu într-un an. Urmează planul anual, cu cel mult șapte obiective.
## Obiective care se pot urmări
„Vom crește vizibilitatea” nu se poate urmări. „Până în octombrie, 300 de oameni primesc scrisoarea lunară; azi sunt 120” se poate. Un obiectiv bun spune ce, cât, până când, de la cât la cât.
## Lista „nu acum”
Ideile bune care nu încap se scriu pe o listă. Nimeni nu se supără, iar la anul jumătate din ele nu mai par atât de bune.
# 7. Proiectele
Un proiect are început, sfârșit, buget și rezultat. Ca să nu vă înghită, întrebați înainte de a scrie cererea: Am face asta și fără acești bani? Cine o face, pe nume? Ce încetăm să facem? Cât ne costă raportarea? Ce se întâmplă în prima lună de după?
## În timpul proiectului
- dosarul se face în fiecare săptămână, nu la raport;
- listele de prezență, fotografiile, facturile au un loc și un nume de fișier stabilit;
- orice abatere se anunță finanțatorului înainte, în scris;
- o dată pe lună: ce am învățat, ce schimbăm.
## La sfârșit
Scrieți pentru voi, nu pentru finanțator, o pagină: ce am face la fel, ce am face altfel. Peste doi ani va valora mai mult decât raportul.
# 8. Cum știți că faceți bine
Alegeți trei până la cinci indicatori pe care îi urmăriți an de an. Măcar unul să vină de la beneficiari. Nu măsurați ce este ușor, măsurați ce contează, chiar dacă doar aproximativ.
Întrebați oamenii cum a fost și spuneți-le ce ați schimbat după ce au răspuns. O cutie de sugestii la care nu răspunde nimeni învață lumea să tacă.
# 9. Parteneriate și relația cu autoritățile
Un parteneriat bun are scris: ce face fiecare, cine plătește ce, cine vorbește cu presa, cum se încheie. Începeți cu ceva mic.
Cu autoritățile, fiți punctuali, politicoși și pe hârtie. Învățați cele trei unelte de bază: petiția (Ordonanța Guvernului nr. 27/2002), cererea de informații publice (Legea nr. 544/2001), propunerea în consultare publică (Legea nr. 52/2003). Criticați hotărâri, nu oameni, și veniți cu o propunere.
# 10. Comunicarea
Spuneți ce faceți oamenilor care nu vă cunosc, cu cuvintele lor. O poveste adevărată, cu acordul celui din ea, și o cifră. Fără copii triști fotografiați de sus: demnitatea omului este mai importantă decât donația.
Scrieți pentru toți: propoziții scurte, contrast bun, descriere la imagini, subtitrări la filme. Accesibilitatea nu este un adaos; este politețe.
## Când ceva merge prost
Spuneți voi primii: ce s-a întâmplat, cui îi pare rău, ce faceți acum, când reveniți cu vești. Un singur om vorbește. Nu ghiciți și nu dați vina.
# 11. Date personale și siguranță digitală
Lucrați cu date despre oameni adesea vulnerabili. Regulamentul (UE) 2016/679 cere lucruri de bun-simț: să știți ce date aveți și de ce, să le spuneți oamenilor, să le păziți, să le ștergeți la vreme. Codul numeric personal se cere numai când o lege o cere.
- al doilea factor la e-mail și la bancă;
- un program de parole pentru toată echipa;
- copii de siguranță încercate, nu doar făcute;
- accesul celor care pleacă se închide în aceeași zi;
- un om care știe ce face în primele 72 de ore ale unui incident.
# 12. Transparența
Publicați în fiecare an: raportul de activitate, veniturile pe surse, cheltuielile mari, componența consiliului, contactul. Nu pentru că vă obligă cineva, ci pentru că cereți încredere. Spuneți și ce nu a mers.
# 13. Etica
Puneți pe o pagină lucrurile pe care nu le faceți, oricât de bine ar fi plătite. De pildă: nu primim bani de la cei pe care îi criticăm ca să tăcem; nu folosim poveștile oamenilor fără acordul lor; nu promitem ce nu putem; nu lăsăm un adult singur cu un copil; nu ne angajăm rudele fără selecție.
## Cum se semnalează o neregulă
Oricine (voluntar, angajat, beneficiar) trebuie să poată spune fără teamă. Scrieți cui se adresează, cum rămâne numele ascuns, cine verifică și în cât timp primește răspuns.
# 14. Creștere, schimbare, încheiere
Nu toate organizațiile trebuie să crească. Uneori este mai bine să vă uniți cu alta, să dați programul mai departe sau să vă opriți. O încheiere bună are plan: oamenii sunt anunțați, datoriile plătite, actele predate, bunurile date potrivit statutului, iar ce ați învățat rămâne scris pentru alții.
## Plecarea întemeietorului
Cea mai grea probă. Începeți cu doi ani înainte: scrieți ce știe numai el, împărțiți relațiile, dați altora cuvântul în public. După plecare, întemeietorul nu stă în birou „ca să ajute”.
# 15. Anul unei organizații, pe luni
| Luna | Ce nu se uită |
| Ianuarie | bugetul aprobat, planul anual, declarațiile de interese |
| Februarie | evidența voluntarilor și a cotizațiilor, la zi |
| Martie | raportul anual în lucru, campania pentru redirecționarea impozitului |
| Aprilie | adunarea generală: raport, situații financiare, buget |
| Mai | termenele fiscale verificate cu contabilul, situațiile financiare depuse |
| Iunie | jumătatea planului: ce schimbăm |
| Iulie | instruire, siguranță digitală, copii de siguranță încercate |
| August | odihnă; cine ține telefonul |
| Septembrie | programele de toamnă, parteneriatele cu școlile |
| Octombrie | discuții cu sponsorii pentru sfârșitul anului |
| Noiembrie | schița bugetului, evaluarea directorului |
| Decembrie | mulțumiri, inventar, lista „nu acum” |
# 16. Treizeci de întrebări pentru o zi de evaluare
## Direcție
- Ne spunem misiunea la fel?
- La ce am spus nu anul acesta?
- Ce s-a schimbat pentru beneficiari?
- De unde știm?
- Ce facem numai din obișnuință?
- Cine face mai bine decât noi același lucru?
## Conducere
- S-a întrunit consiliul de câte ori trebuia?
- Hotărârile se găsesc ușor?
- S-a declarat vreun conflict de interese?
- Știe consiliul câți bani avem?
- Cine îi ia locul directorului?
- Când am citit ultima dată statutul?
## Oameni
- Cine a plecat și de ce?
- Are fiecare voluntar contract și coordonator?
- Sunt salariile cinstite?
- Cine este obosit?
- Ce a învățat fiecare?
- Pe cine nu am ascultat?
## Bani
- Pentru câte luni ne ajung?
- Cât din venituri vine din cea mai mare sursă?
- S-au folosit banii cu destinație numai pentru ea?
- Cine verifică plățile?
- Ce datorii avem?
- Ce am cumpărat și nu folosim?
## În jur
- Ce spun partenerii despre noi?
- Răspundem la timp?
- Este pagina noastră accesibilă?
- Sunt datele oamenilor în siguranță?
- Ce am publicat despre noi?
- Ce s-ar pierde dacă am dispărea?
"""

END = """
# 28. Unde mergi mai departe
- Modelele pomenite în ghid (contract de voluntariat, proces-verbal, hotărâre, buget, procedură) sunt în bibliotecă.
- Legile pomenite au fiecare fișa ei, cu legătura la sursa oficială.
- Cele patru secțiuni ale Platformei de Management OSC au instrumente pentru evaluare, plan, digitalizare și proceduri.
"""

TEXT = f"{START.rstrip()}{PRACTICE.rstrip()}{END}"

GUIDE = Resource(
    "ghidul-de-management-al-ong-urilor",
    "Ghid de management al ONG-urilor",
    "De la misiune și statut la bani, oameni, proiecte și încheiere: ce întâlnește o organizație mică.",
    "manual",
    "management",
    formats=("pdf", "docx"),
    text=TEXT,
    law="OG nr. 26/2000",
    keywords="conducere, consiliu, buget, voluntari, transparență, statut",
    body=(
        "<p>Ghidul are douăzeci și opt de capitole. Calendarul din capitolul 15, cele treizeci de "
        "întrebări din capitolul 16 și pașii adunării generale din capitolul 18 pot fi tipărite "
        "și folosite separat.</p>"
    ),
    added="2026-05-18",
    review="2027-05-01",
    is_public=True,
    related=("og-26-2000", "proces-verbal", "buget-de-proiect", "ghidul-politicilor-de-ocupare"),
)
