"""The second half of the guide to labour-market policies: from reading to doing."""

PRACTICE = """
# 13. Un program urmărit de la capăt la capăt
Povestea de mai jos este inventată, dar fiecare bucată din ea s-a întâmplat undeva. O folosim ca să vezi cum se leagă capitolele de până acum.
Într-un oraș mic, o asociație ține de doi ani un club de lectură pentru copii. Mamele vin să îi ia și rămân de vorbă. Aproape toate spun același lucru: ar lucra, dar nu au unde și nu au cu cine lăsa copilul. Coordonatoarea clubului ar fi putut scrie pe loc un proiect cu un curs de calificare. A făcut altceva: a luat un caiet și a întrebat douăzeci și trei de femei aceleași cinci lucruri.
- Ce ai lucrat până acum, cu sau fără contract?
- Când ai căutat ultima oară de lucru și ce s-a întâmplat?
- Ce program ai putea ține, pe ore, într-o zi obișnuită?
- Cum ajungi în centrul orașului și cât costă?
- Ce ți-ar trebui mai întâi, dacă ai începe luni?
Din caiet au ieșit lucruri pe care nu le știa nimeni. Șaptesprezece femei lucraseră înainte, multe în comerț și în confecții. Nouă căutaseră în ultimul an; cinci primiseră un răspuns bun și refuzaseră, pentru că schimbul începea la șase dimineața, iar grădinița se deschidea la opt. Numai două au vorbit despre un curs.
## Piedica cea adevărată
Problema nu era lipsa calificării. Era o potrivire de ore între trei lucruri: schimbul din fabrică, grădinița și autobuzul. Nici fabrica, nici primăria, nici grădinița nu știau că împreună țin pe loc douăzeci de oameni. Un curs ar fi fost ținut, absolvit, raportat și nu ar fi schimbat nimic.
## Ce s-a încercat
Asociația a cerut o întâlnire cu directoarea de resurse umane a fabricii. Nu a venit cu o rugăminte, ci cu o foaie: douăzeci de oameni cu experiență, un program de lucru cu care ar putea începe, o întrebare. Fabrica avea posturi libere de luni de zile. A acceptat o încercare: o echipă cu program de la opt și jumătate la treisprezece și jumătate, pe jumătate de normă mărită, pentru șase luni.
Primăria a mutat plecarea unui autobuz cu douăzeci de minute. Grădinița a primit copiii de la opt fără un sfert, cu o educatoare plătită dintr-o mică sponsorizare. Agenția pentru ocupare a verificat dacă femeile înregistrate pot primi una dintre măsurile de sprijin prevăzute de lege și le-a ajutat cu dosarele. Asociația a ținut legătura: o oră pe săptămână, la club, cu cafea.
## Ce s-a măsurat
| Momentul | Ce s-a numărat | Ce s-a aflat |
| La început | 20 de femei interesate | 6 nu puteau începe din motive de sănătate sau de îngrijire |
| După o lună | 14 începute, 12 rămase | două au plecat: una s-a mutat, una nu s-a împăcat cu ritmul |
| După șase luni | 11 rămase, din care 4 cu normă întreagă | cele patru aveau un bunic acasă |
| După un an | 9 în fabrică, 2 în alte locuri | fabrica a păstrat programul scurt |
Comparația cinstită: din șapte femei care nu au intrat, tot după un an, două lucrau. Grupurile sunt mici și nu dovedesc mare lucru, dar asociația a scris cifrele așa cum sunt, cu lipsurile lor.
## Ce s-a propus mai departe
Cu două pagini în mână, asociația a mers la consiliul local. Nu a cerut bani pentru sine. A propus ca orarul grădinițelor și cel al autobuzelor să fie discutate o dată pe an împreună cu angajatorii mari. Propunerea a trecut, pentru că nu costa aproape nimic și pentru că avea în spate nume, cifre și un director de fabrică.
> Dacă reții un singur lucru din ghid, reține-l pe acesta: întâi piedica, apoi măsura. Jumătate din banii cheltuiți degeaba în politicile de ocupare se duc pe leacuri bune date la boala greșită.
# 14. Cum însoțești un om, pas cu pas
Organizațiile lucrează rar cu „piața muncii” și foarte des cu un om anume, care stă pe scaunul din față. Pașii de mai jos sunt folosiți, sub diferite nume, în mai toate serviciile bune. Nu sunt o rețetă; omul hotărăște.
## Prima discuție
Ține între patruzeci de minute și o oră. Nu începe cu formularul. Întreabă ce îl aduce, ce a încercat, ce a mers bine vreodată. Spune-i de la început ce poți face și ce nu: „Nu am locuri de muncă de dat. Pot să caut împreună cu tine, să te ajut cu actele și să vorbesc cu angajatori, dacă vrei.” Promisiunea mică și ținută valorează mai mult decât speranța mare.
Notează cât mai puține date personale. Ai nevoie de nume, de un mod de contact și de ce vrea omul; nu ai nevoie de diagnosticul lui, de etnie sau de motivul divorțului. Spune-i de ce scrii, unde rămâne foaia și cine o vede.
## Inventarul
Mulți oameni spun „nu știu să fac nimic”. Aproape niciodată nu este adevărat. Folosiți împreună o listă de fapte, nu de însușiri:
- ce ai reparat, gătit, crescut, construit, organizat în ultimii cinci ani;
- cine te cheamă când are o problemă și pentru ce;
- ce ai învăța pe altcineva într-o după-amiază;
- ce te obosește repede și ce nu te obosește deloc;
- ce nu mai vrei să faci niciodată.
Din cinci fapte bine povestite ies două rânduri de CV și un răspuns pentru interviu. Din zece însușiri copiate („comunicativ, dinamic, serios”) nu iese nimic.
## Planul scurt
Un plan bun încape pe o jumătate de foaie și are trei coloane: ce face omul, ce faci tu, până când. Cel mult patru rânduri. Primul rând trebuie să fie atât de ușor încât să se întâmple sigur: un telefon, o fotografie, o adresă. Reușita mică de săptămâna asta o ține pe cea mare de luna viitoare.
## Căutarea
- Caută în trei locuri deodată: anunțurile publice, agenția pentru ocupare, oamenii pe care îi cunoașteți amândoi. Cele mai multe locuri mici se ocupă prin al treilea.
- Scrie pentru fiecare anunț o scrisoare de șase rânduri: de ce acolo, ce știi să faci din ce cer ei, când poți începe.
- Ține o listă simplă: unde am trimis, când, ce au răspuns. Fără listă, după o lună omul crede că „nu răspunde nimeni”, deși au răspuns trei.
- După fiecare interviu vorbiți zece minute: ce te-au întrebat, unde te-ai încurcat, ce spui data viitoare.
## Primele nouăzeci de zile
Cele mai multe angajări se pierd în prima lună, din lucruri care par mici: omul nu știe pe cine să întrebe, îi este rușine că nu înțelege o fișă, vine târziu de două ori pentru că autobuzul nu vine. Rămâi aproape. Sună în prima zi, în prima vineri, la o lună și la trei luni. Dacă omul este de acord, vorbește și cu șeful lui direct. De multe ori ajunge o propoziție spusă la timp.
## Când nu merge
Nu orice drum duce la un loc de muncă în șase luni. Uneori pasul bun este un dosar la medic, un act de identitate, o datorie reeșalonată, o perioadă de voluntariat în care omul își reia ritmul. Spune acest lucru și finanțatorului. Un program care numără numai angajările îi va alege, vrând-nevrând, pe cei care s-ar fi angajat singuri.
# 15. Cum vorbești cu angajatorii
Organizațiile vin des la angajatori cu o cerere: „primiți-i pe oamenii noștri”. Angajatorul aude o problemă în plus. Vino cu o ofertă și cu întrebări.
## Înainte de întâlnire
Află trei lucruri: ce face firma, câți oameni are, ce posturi a căutat în ultimul an. Multe se văd din anunțurile ei publice. Alege omul potrivit: într-o firmă mică hotărăște patronul, într-una mare hotărăște de multe ori șeful de secție, nu cel care răspunde la e-mail.
## Întrebări care deschid
- Care este postul pe care îl ocupați cel mai greu? De ce pleacă oamenii de pe el?
- Ce trebuie să știe cineva în prima zi și ce poate învăța în prima lună?
- Cum arată un om cu care sunteți mulțumiți?
- Ce ați încercat deja? Ce nu ați mai face?
- Dacă ar veni trei oameni hotărâți, dar fără hârtie de calificare, ce ați face cu ei?
## Ce poți oferi
| Oferta | Ce câștigă angajatorul | Ce îți trebuie ție |
| Alegere cu grijă | vede trei oameni potriviți, nu treizeci de CV-uri | să refuzi uneori să trimiți pe cineva |
| O vizită împreună la locul de muncă, fără să se lucreze | își face o părere pe viu | acordul omului și o oră liberă a șefului de secție |
| Însoțire la început | mai puține plecări în prima lună | timp, un coleg răbdător |
| Informații despre măsurile de sprijin | află ce acte se cer și unde | o discuție cu agenția județeană |
| O vorbă bună în public | arată că îi pasă | acordul oamenilor despre care vorbești |
## Ce nu se promite
Nu promite că omul „se va ține de treabă”. Nu promite că statul va plăti o parte din salariu înainte ca agenția să confirme, pentru că măsurile au condiții, iar bugetele se termină. Nu ascunde o dizabilitate care schimbă felul în care trebuie făcută munca, dar nici nu o povesti tu: omul hotărăște ce spune despre sine.
## Despre „ziua de probă” și munca fără contract
Prietenia cu un angajator nu schimbă legea. Contractul individual de muncă se încheie în scris, înainte de începerea activității. Un om trimis „să ajute două zile” fără contract nu are nici salariu sigur, nici asigurare dacă se lovește. Dacă firma nu poate altfel, nu este partenerul tău.
# 16. Cum scrii o propunere care este citită
Autoritățile primesc multe scrisori care cer „măsuri urgente”. Puține spun ce rând, din ce act, ar trebui schimbat. A ta poate fi una dintre cele puține.
## O pagină, patru părți
- Problema, în trei propoziții: cine, câți, de unde știi. O cifră și un exemplu, fără nume.
- Pricina: ce regulă, ce practică sau ce lipsă o produce. Dacă este o regulă, numește articolul.
- Propunerea: textul nou, scris ca și cum ar fi deja în lege, sau pasul pe care îl ceri, cu un responsabil.
- Urmarea: cât costă, ce se câștigă, cine ar putea pierde și cum se repară.
La sfârșit pune un nume și un telefon. O propunere fără om la capăt nu poate fi discutată.
## Unde o trimiți
| Cui | Când | Temeiul |
| Autorității care a pus un proiect în consultare | cât ține termenul din anunț | Legea nr. 52/2003 |
| Primăriei sau consiliului județean | oricând, ca petiție sau ca propunere | OG nr. 27/2002 |
| Ministerului | înainte de a începe scrierea actului | scrisoare, cerere de întâlnire |
| Parlamentarilor din județ | când proiectul este în comisie | audiență, amendament scris |
| Consiliului Economic și Social | când actul este la aviz | prin reprezentanții societății civile |
La o petiție, autoritatea trebuie să răspundă în 30 de zile de la înregistrare. La o cerere de informații publice, termenul obișnuit este de 10 zile. Cere numărul de înregistrare și notează-l: fără număr, termenul nu se poate dovedi.
## Coaliția
O propunere semnată de cinci organizații care nu sunt de obicei de acord cântărește mai mult decât una semnată de cincizeci care spun mereu același lucru. Caută-ți un aliat neașteptat: un angajator, un sindicat, o școală. Înțelegeți-vă în scris asupra a trei lucruri: ce cereți, ce nu cereți, cine vorbește.
## După ce ai trimis
Pune în calendar ziua în care trebuie să vină răspunsul. Sună cu o zi înainte. Când vine, publică-l, împreună cu ce urmează. Dacă propunerea este respinsă, cere motivul; Legea nr. 52/2003 le cere autorităților să spună cum au folosit recomandările primite. Un refuz motivat este un pas: știi ce să schimbi.
# 17. Date: de unde le iei și cum nu te păcălești
## Izvoare pe care te poți sprijini
- Institutul Național de Statistică: ancheta forței de muncă, populația, salariile, pe județe și regiuni.
- Agenția Națională pentru Ocuparea Forței de Muncă: șomajul înregistrat, pe județe, lunar; adesea și pe localități.
- Eurostat: aceleași lucruri, comparate între țări.
- Primăria și direcția de asistență socială: câți oameni primesc sprijin, câte locuri sunt la creșă.
- Școlile și inspectoratul: câți copii au plecat înainte de a termina.
- Propriul tău caiet: singurul care știe de ce.
## Cinci întrebări pentru orice cifră
- Din cât? „Șomajul a crescut cu 50 la sută” poate însemna de la doi oameni la trei.
- Din ce an? Datele pe localități sunt adesea vechi.
- Cine a fost întrebat și cine nu a răspuns?
- Cu ce se compară? Județul, țara, anul trecut?
- Ce ar trebui să văd, dacă nu aș avea dreptate?
## Grupuri mici, grijă mare
Când lucrezi cu zece oameni, procentele înșală: spune „șapte din zece”, nu „70 la sută”. Și mai este ceva: într-o comună mică, „o femeie de 54 de ani, fostă vânzătoare, cu un copil bolnav” este un nume. Scrie povestea numai cu acordul omului și schimbă amănuntele care îl arată.
# 18. Cum faci un parteneriat local pentru ocupare
Niciuna dintre instituții nu poate singură. Un parteneriat bun nu are nevoie de un act cu douăsprezece ștampile, ci de o masă la care oamenii vin a doua oară.
## Cine stă la masă
Agenția pentru ocupare, primăria (asistența socială și cineva care hotărăște), o școală profesională, doi sau trei angajatori, organizația ta și cineva dintre cei pentru care lucrați. Opt oameni sunt destui. Dacă vin douăzeci, faceți două mese.
## Prima întâlnire
Ține o oră și jumătate și răspunde la trei întrebări: ce vede fiecare, ce poate fiecare fără bani în plus, ce încercăm până la următoarea întâlnire. Cineva scrie, iar foaia ajunge la toți a doua zi. Nu semnați nimic încă.
## Reguli care țin parteneriatul în viață
- întâlnire la șase săptămâni, în aceeași zi și la aceeași oră;
- fiecare întâlnire începe cu ce s-a promis data trecută;
- datele despre oameni nu trec de la unul la altul fără acordul lor scris;
- reușitele se spun în numele tuturor;
- cine nu mai poate veni trimite pe altcineva sau își ia rămas-bun.
## Când se scrie acordul
După trei sau patru întâlniri, când știți deja ce merge. Acordul spune cine face ce, cine plătește ce, cum se încheie. Un model se găsește în biblioteca platformei.
# 19. Fișe de lucru pentru echipă
Fiecare fișă se face într-o oră, cu patru până la opt oameni, o coală mare și bilețele.
## Fișa 1: harta piedicilor
Desenați drumul unui om anume, de la „caut de lucru” la „lucrez de trei luni”. La fiecare cotitură scrieți pe un bilet ce îl poate opri. Numărați biletele pe feluri: informare, meserie, distanță, bani, refuz, viața de acasă. Grămada cea mare este tema voastră.
## Fișa 2: cine hotărăște
Pentru piedica aleasă, scrieți pe cercuri cine o poate ridica: în cercul mic cine hotărăște, în al doilea cine îl influențează, în al treilea pe cine cunoașteți voi. Trageți linii. Dacă nu ajunge nicio linie la cercul mic, aveți nevoie de un aliat înainte de o propunere.
## Fișa 3: încercarea de o sută de lei
Ce ați putea încerca în trei săptămâni cu aproape niciun ban, ca să aflați dacă vă înșelați? Scrieți ce faceți, cu câți oameni, ce ar trebui să vedeți ca să mergeți mai departe și ce v-ar face să renunțați. Cele mai multe proiecte mari s-ar fi îmbunătățit cu o încercare mică.
## Fișa 4: raportul cinstit
La sfârșitul unui program, fiecare scrie singur: un lucru care a mers, unul care nu a mers, unul pe care nu îl știm. Se citesc cu voce tare, fără comentarii. Apoi se scrie împreună o pagină. Se publică.
"""
