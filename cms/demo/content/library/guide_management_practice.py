"""The second half of the guide to the management of an NGO: how it is done, week by week."""

PRACTICE = """
# 17. O zi obișnuită de conducere
Capitolele de până acum spun ce are nevoie o organizație. Cele care urmează arată cum se face, cu mâinile, într-o asociație de cinci oameni care nu au timp. Le puteți citi separat.
## Săptămâna, în trei întâlniri
Organizațiile mici nu mor din lipsă de întâlniri, ci din întâlniri fără rost. Trei ajung.
| Întâlnirea | Cât ține | Ce se întâmplă | Ce rămâne |
| Luni, în picioare | 15 minute | fiecare spune ce face săptămâna aceasta și unde are nevoie de ajutor | trei rânduri în lista comună |
| Miercuri, la masă | 45 de minute | o singură problemă, pregătită de cineva dinainte | o hotărâre cu nume și termen |
| Vineri, la cafea | 20 de minute | ce a mers, ce am învățat, cui îi mulțumim | o propoziție pe grupul echipei |
Cine pregătește problema de miercuri scrie pe o jumătate de pagină: care este întrebarea, ce știm, ce variante avem, ce propun. Dacă nu are jumătatea de pagină, întâlnirea se amână. La început oamenii protestează; după o lună nu mai vor altfel.
## Hotărârea scrisă
O hotărâre care nu este scrisă se mai ia o dată peste două săptămâni, altfel. Țineți un registru simplu, cu cinci coloane: data, ce s-a hotărât, cine răspunde, până când, ce s-a întâmplat. Ultima coloană se completează la termen, și când răspunsul este „nu am făcut”. Registrul nu este pentru control; este memoria voastră.
## Delegarea
Delegarea nu înseamnă să scapi de o treabă, ci să o dai cu tot ce îi trebuie. Spune cinci lucruri: ce trebuie să iasă, până când, câți bani, ce poate hotărî singur omul și când vrei să fii întrebat. După ce ai dat treaba, nu o lua înapoi la prima greșeală. Întreabă: „Ce faci data viitoare?”
# 18. Adunarea generală, de la convocare la proces-verbal
Multe necazuri vin dintr-o adunare ținută în grabă. Pașii sunt puțini și se repetă în fiecare an. Termenele și cvorumul sunt cele din statutul vostru; citiți-l înainte de orice.
## Cu șase săptămâni înainte
- consiliul hotărăște data, locul, ordinea de zi;
- secretarul verifică registrul membrilor: cine are drept de vot, cine este la zi cu cotizația, dacă statutul leagă votul de ea;
- directorul începe raportul, contabilul situația banilor;
- cenzorul primește actele, ca să aibă timp să le citească.
## Cu trei săptămâni înainte
Se trimite convocarea, în felul cerut de statut: ordinea de zi, locul, ora, ce se întâmplă dacă nu se strânge cvorumul, materialele sau locul unde pot fi citite. Puneți la sfârșit un nume și un telefon. Dacă statutul permite împuternicirea, atașați un model și spuneți câte împuterniciri poate avea un om.
## În ziua adunării
Cineva stă la intrare cu lista: nume, semnătură, împuterniciri. Se aleg președintele de ședință și secretarul. Se anunță câți sunt prezenți și dacă se poate vota. Se votează ordinea de zi, apoi fiecare punct în parte. Cine are un interes într-un punct o spune și nu votează.
Raportul se citește în zece minute, nu în patruzeci. Lăsați de două ori mai mult timp pentru întrebări. Dacă nu întreabă nimeni, întrebați voi: „Ce v-a mirat? La ce ați renunța?”
## După adunare
Procesul-verbal cuprinde: data și locul, cine a fost, ordinea de zi, ce s-a discutat pe scurt, fiecare hotărâre cu voturile pentru, împotrivă și abținerile, semnăturile cerute. Se scrie în aceeași săptămână. Hotărârile care schimbă actul constitutiv, statutul, sediul sau conducerea se duc la judecătorie pentru înscriere. Membrii care nu au venit primesc o pagină: ce s-a hotărât și ce urmează.
# 19. Bugetul unui an, făcut într-o după-amiază
Luați o foaie de calcul cu patru secțiuni. Nu începeți de la bani, ci de la ce vreți să se întâmple.
## Pasul 1: lucrurile
Scrieți ce faceți anul acesta, în cel mult zece rânduri: clubul de lectură, tabăra, campania pentru donații, raportul. Lângă fiecare, cine răspunde și în ce luni.
## Pasul 2: cheltuielile
Sub fiecare rând, ce costă: oameni, spații, drumuri, materiale, servicii. Separat, cheltuielile care există orice ar fi: chiria, contabilul, internetul, banca, asigurarea. La salarii puneți costul întreg al angajatorului, nu suma din mână. Adăugați la sfârșit cinci până la zece la sută pentru neprevăzut.
## Pasul 3: veniturile, în trei culori
| Culoarea | Ce intră aici | Cum o folosiți |
| Verde | contracte semnate, cotizații după media ultimilor ani | pe ele se fac promisiuni |
| Galben | cereri depuse, donații probabile | se trec pe jumătate |
| Roșu | idei, speranțe | nu se trec în buget, ci pe o listă |
## Pasul 4: potrivirea
Dacă verdele nu acoperă cheltuielile care există orice ar fi, aveți o problemă de rezolvat acum, nu în octombrie. Tăiați întâi lucruri întregi, nu câte puțin din toate: o tabără făcută prost costă mai mult decât o tabără amânată.
## Pasul 5: banii pe luni
Un buget poate fi în echilibru pe an și gol în martie. Puneți încasările și plățile pe luni. Unde iese cu minus, gândiți-vă din vreme: o plată mutată, un avans cerut finanțatorului, rezerva. Împrumutul de la membri se scrie, cu sumă și termen, și se aprobă de consiliu.
# 20. Cum strângeți bani de la oameni
Granturile vin și pleacă. O organizație care are trei sute de oameni care dau câte puțin în fiecare lună doarme mai bine decât una cu un singur finanțator mare.
## Ordinea firească
- Consiliul și echipa dau primii. Nu contează suma; contează că pot spune „și eu”.
- Urmează oamenii care vă știu: foști voluntari, părinți, vecini. Ei se cer pe nume, nu prin afiș.
- Apoi cei care vă urmăresc: scrisoarea lunară, pagina, evenimentele.
- La urmă cei care nu vă știu. Ei costă cel mai mult.
## Cererea bună
Spune trei lucruri: ce se întâmplă cu omul sau locul pentru care lucrați, ce face suma cerută, ce urmează. „Cu 50 de lei pe lună, un copil are teme făcute împreună și o masă caldă timp de o săptămână” se înțelege. Suma cerută este una, nu cinci. Butonul este mare. Formularul cere numele, e-mailul și acordul; nimic altceva nu este necesar ca să doneze cineva.
## Mulțumirea
În primele două zile, cu numele omului și cu ce se va întâmpla. După trei luni, cu ce s-a întâmplat. O dată pe an, cu vocea cuiva: un telefon, o scrisoare scrisă de mână, o fotografie pe care omul din ea a vrut-o. Cei mai mulți oameni încetează să doneze nu pentru că nu mai pot, ci pentru că nu au mai aflat nimic.
## Plata online
Un om care vrea să doneze la ora unsprezece noaptea nu va merge la bancă. Dacă primiți bani online, alegeți un procesator de plăți, nu scrieți voi formularul în care se introduc datele cardului. Citiți comisioanele, întrebați cum se opresc donațiile lunare și cine răspunde la reclamații. Ghidurile despre plăți din biblioteca platformei arată pașii.
## Redirecționarea și sponsorizarea
Persoanele pot redirecționa o parte din impozitul pe venit către organizații, iar firmele pot deduce sponsorizările, în condițiile Codului fiscal (Legea nr. 227/2015). Procentele, formularele, registrele și termenele se schimbă: întrebați contabilul în fiecare ianuarie. Contractul de sponsorizare se face în scris, după Legea nr. 32/1994; sponsorul poate fi numit public, dar sponsorizarea nu cumpără hotărâri.
# 21. Oamenii: de la primul telefon la rămas-bun
## Cum găsiți oameni
Anunțul bun spune ce va face omul marți la ora zece, nu „mediu dinamic”. Scrieți salariul sau plaja lui. Puneți o probă scurtă, plătită dacă ține mai mult de o oră. Întrebați-i pe toți candidații aceleași lucruri și notați răspunsurile înainte de a le compara. Doi oameni la interviu, ca să nu hotărască simpatia.
## Prima lună
| Când | Ce se întâmplă |
| Înainte | contractul semnat, masa, calculatorul, conturile pregătite |
| Ziua 1 | cineva îl așteaptă; cunoaște oamenii; află unde sunt regulile |
| Săptămâna 1 | merge pe teren cu un coleg; face un lucru mic până la capăt |
| Săptămâna 2 | își citește fișa postului împreună cu cel care îl coordonează |
| Ziua 30 | o oră de vorbă: ce te-a mirat, ce îți lipsește, ce ai schimba |
## Discuția de peste an
De două ori pe an, o oră, fără telefon. Patru întrebări: De ce ești mândru? Ce te-a împiedicat? Ce vrei să înveți? Ce să fac eu altfel? Se scriu trei rânduri și se recitesc data viitoare. Nu amestecați discuția aceasta cu cea despre salariu.
## Conflictele
În organizațiile mici oamenii se ceartă puțin și suferă mult. Regula simplă: vorbești întâi cu omul, apoi cu coordonatorul, nu cu restul echipei. Cine mijlocește pune trei întrebări fiecăruia: ce s-a întâmplat, ce ți-a făcut asta, de ce ai nevoie ca să mergem mai departe. Dacă este vorba de hărțuire sau de siguranța cuiva, nu se mijlocește: se aplică procedura și legea.
## Plecarea
Când pleacă cineva, faceți trei lucruri: predarea (o foaie cu ce are în lucru, cine este la capătul fiecărui fir, unde sunt fișierele), închiderea accesului în aceeași zi, o discuție la plecare. Întrebarea care merită pusă: „Ce nu am vrut să auzim?”
# 22. Proceduri pe care le scrieți o dată
O procedură bună are o pagină. Spune când se folosește, cine face ce, în ce ordine, ce rămâne scris. Dacă nu o folosește nimeni, nu este bună. Începeți cu șapte.
- Cheltuielile: cine cere, cine aprobă, ce act, unde se pune.
- Banii primiți: cum se înregistrează o donație, cine mulțumește, unde rămâne dovada.
- Deplasările: ordin, decont, ce se plătește și ce nu.
- Datele personale: ce date avem, unde, cât timp, cine le vede.
- Protecția copiilor și a adulților vulnerabili: cine poate rămâne cu ei, ce se face la o bănuială.
- Sesizările: cum se spune că ceva nu este în regulă, cine verifică, în cât timp.
- Înlocuirea: ce se întâmplă dacă lipsește directorul, contabilul sau cel care are cheile.
## Cum se scrie una
Stați lângă omul care face deja lucrul acela bine și notați ce face, pas cu pas. Dați foaia altcuiva și rugați-l să facă la fel. Unde s-a oprit, lipsește ceva. Puneți data, versiunea și numele celui care o ține la zi. O dată pe an citiți-le pe toate într-o dimineață și aruncați ce nu mai trebuie.
# 23. Riscuri: o foaie, o oră, de două ori pe an
Desenați un tabel cu patru coloane. În prima scrieți ce poate merge prost. În a doua, cât de probabil este (puțin, mediu, mult). În a treia, cât ar durea. În a patra, ce faceți acum și cine.
| Ce poate merge prost | Probabil | Cât doare | Ce facem acum |
| Finanțatorul principal se retrage | mediu | mult | rezervă de trei luni, doi finanțatori noi în discuție |
| Se pierd datele beneficiarilor | puțin | mult | copii de siguranță, al doilea factor, acces pe roluri |
| Pleacă singurul om care știe contabilitatea proiectului | mediu | mult | foaia de predare, un al doilea om instruit |
| Un voluntar se rănește | puțin | mediu | asigurare, instruire, fișa de protecție semnată |
| O știre falsă despre organizație | mediu | mediu | un purtător de cuvânt, o pagină cu fapte și acte |
| Un beneficiar este jignit de cineva din echipă | puțin | mult | procedura de sesizare, cineva din afară care ascultă |
Nu scrieți treizeci de riscuri. Șapte, pe care le citește consiliul și despre care întreabă peste șase luni, fac mai mult.
# 24. Un exemplu: Asociația Podul Verde în trei ani
Organizația este fictivă, dar drumul ei este obișnuit. La început, patru prieteni curățau malul unui râu. În al doilea an aveau treizeci de voluntari, niciun registru și o datorie de nouă sute de lei la unul dintre ei.
## Anul întâi: rânduiala
Au citit statutul și au descoperit că mandatul consiliului expirase. Au ținut adunarea, au ales cinci oameni, au dus hotărârile la judecătorie. Au deschis un dosar cu zece despărțituri. Au semnat contracte de voluntariat după modelul din bibliotecă și au numit o coordonatoare cu opt ore pe săptămână. Datoria a fost scrisă, aprobată și plătită în rate.
## Anul al doilea: direcția
Într-o sâmbătă au scris misiunea: „Ținem malurile râului curate împreună cu școlile din cele patru comune.” Au renunțat la târgul de Crăciun, care îi obosea și nu aducea nimic râului. Au ales trei indicatori: kilometri de mal curățați de două ori pe an, școli care organizează singure o ieșire, voluntari care revin. Au cerut oamenilor care îi urmăreau câte douăzeci de lei pe lună; au răspuns patruzeci și unu.
## Anul al treilea: creșterea mică
Au primit un grant și au angajat un om cu jumătate de normă, nu trei cu normă întreagă, deși bugetul ar fi îngăduit. Au păstrat donațiile lunare în rezervă. Când finanțarea s-a terminat, omul a rămas. Una dintre cele patru comune a preluat în bugetul ei transportul copiilor.
## Ce ar face altfel
I-am întrebat. „Am fi scris hotărârile de la început. Am fi spus mai devreme nu. Am fi întrebat școlile ce vor, înainte să le aducem saci.” Al treilea lucru i-a costat un an.
# 25. Zece greșeli pe care le fac aproape toți
- Scriu proiectul înainte de a întreba oamenii pentru care este.
- Pun în buget munca voluntară ca și cum ar fi sigură.
- Amână adunarea generală „până se termină raportul”.
- Lasă parola de la bancă la un singur om.
- Plătesc întâi imprimanta și apoi contabilul.
- Măsoară câte pliante au tipărit.
- Nu spun nimănui că sunt obosiți.
- Cred că un parteneriat se semnează; el se lucrează.
- Țin datele oamenilor „pentru orice eventualitate”.
- Uită să sărbătorească.
# 26. Uneltele digitale, fără grabă
Nu începeți cu programul, ci cu necazul. Scrieți într-o săptămână de câte ori spune cineva „unde este?”, „care e ultima variantă?” și „cine știe parola?”. Acolo sunt primele trei lucruri de îndreptat.
## Temelia
- O singură adresă de e-mail pentru fiecare om, pe domeniul organizației; adresele personale nu se folosesc pentru acte.
- Un singur loc pentru fișiere, cu șapte dosare mari și nume de fișiere care încep cu data: 2026-03-14 proces-verbal.
- Un program de parole și al doilea factor peste tot unde se poate.
- O copie de siguranță în alt loc, din care ați încercat măcar o dată să luați înapoi un fișier.
- O listă cu toate conturile: la ce folosesc, cine le are, când expiră, cât costă.
## Cum alegeți un program
Scrieți cinci lucruri pe care trebuie să le facă și trei pe care nu vă interesează. Încercați două programe, cu date inventate, timp de o săptămână, cu omul care îl va folosi cel mai mult. Întrebați: cum scot datele de aici, dacă plec? Unde sunt ținute? Cât costă după primul an? Îl poate folosi cineva care vede prost sau nu are calculator? Programul cel mai bun este cel pe care îl folosește și colegul care nu îl vrea.
## Schimbarea în pași
| Pasul | Cât ține | Cum știți că s-a terminat |
| Facem ordine în ce avem | două săptămâni | nimeni nu mai are acte pe calculatorul personal |
| Mutăm un singur lucru, de pildă evidența voluntarilor | o lună | fișa veche nu mai este deschisă de nimeni |
| Învățăm, câte o oră pe săptămână | două luni | doi oameni îi pot ajuta pe ceilalți |
| Oprim ce nu mai trebuie | o zi | conturile vechi sunt închise, datele șterse după regulă |
# 27. Prima finanțare publică: șase luni dinainte
Banii publici vin cu reguli multe, iar cele mai multe tăieri se fac pentru lucruri care se puteau pregăti.
## Înainte de a scrie
Citiți ghidul finanțatorului de două ori și scoateți pe o pagină: cine este eligibil, ce cheltuieli se plătesc, ce parte aduceți voi, când vin banii, ce acte se cer. Verificați certificatele fiscale, statutul, împuternicirile. Sunați la numărul de contact cu întrebări scurte; răspunsul scris se păstrează.
Întrebarea grea este despre bani: dacă plata vine la trei luni după cheltuială, din ce plătiți până atunci? Dacă nu aveți răspuns, cereți mai puțin, intrați ca parteneri sau așteptați.
## La contractare
Citiți contractul cu voce tare, doi oameni. Subliniați tot ce începe cu „beneficiarul are obligația”. Faceți din subliniere un calendar: rapoarte, cereri de plată, anunțuri, achiziții, afișe, păstrarea actelor. Fiecare rând are un nume.
## În primele treizeci de zile
- dosarul proiectului, cu aceeași ordine ca a finanțatorului;
- un cont sau o evidență separată pentru banii proiectului;
- fișele de post și pontajele, gata de la prima zi, nu refăcute la sfârșit;
- procedura de achiziții: trei oferte, motivul alegerii, cine a hotărât;
- o întâlnire cu contabilul, în care trece prin buget rând cu rând.
## La verificare
Verificatorul nu este dușman și nici prieten. Puneți-i la dispoziție o masă, dosarul și un singur om care răspunde. Dacă ați greșit, spuneți-o înainte să o găsească și arătați cum ați îndreptat. Păstrați actele cât cere contractul, în dosare etichetate, nu în cutia de sub birou.
> O finanțare bună vă lasă mai puternici decât v-a găsit: cu un om format, cu o procedură care merge, cu un partener care sună el primul. Dacă la sfârșit rămân numai roll-up-uri, a fost o finanțare scumpă.
"""
