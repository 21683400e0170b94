"""People say who they are: the long topic of the forum, more than one page."""

from cms.demo.content.forum.shapes import Post, Topic

TOPICS = (
    Topic(
        "prezentari", "trei-randuri",
        "Cine suntem: prezintă-te în trei rânduri",
        posts=(
            Post(
                "moderator", "2026-01-13 10:00",
                (
                    "Trei rânduri: cine ești, ce faci, cu ce poți ajuta. Al patrulea rând e "
                    "voie numai dacă pui o întrebare cuiva.\n\n"
                    "Încep eu: Rodica, din Timișoara. Am condus un grup de părinți, acum "
                    "moderez discuțiile de aici. Pot ajuta când o ședință s-a încins și nimeni "
                    "nu mai ascultă."
                ),
                thanks=12,
            ),
            Post(
                "membru", "2026-01-13 10:45",
                (
                    "Ioana, Sibiu, coordonez voluntari de nouă ani la Mână de Ajutor. Pot ajuta "
                    "cu interviuri de voluntari și cu adeverințe care chiar spun ceva. Îmi "
                    "lipsește cineva priceput la tabele."
                ),
                thanks=9,
            ),
            Post(
                "camelia-sarbu", "2026-01-13 12:10",
                (
                    "Camelia, contabilă, Miercurea Ciuc. @membru, la tabele mă pricep, mai ales "
                    "la cele care trebuie să dea zero la sfârșit. În schimb nu știu să vorbesc "
                    "în fața oamenilor."
                ),
                thanks=8,
            ),
            Post(
                "membru", "2026-01-13 12:25",
                (
                    "Atunci facem schimb: eu îți țin deschiderea adunării generale, tu îmi "
                    "repari registrul. Îți scriu."
                ),
                thanks=6,
            ),
            Post(
                "alt-membru", "2026-01-13 17:30",
                (
                    "Vasile, Iași, pensionar, fost electrician. Repar ce se poate repara și îi "
                    "învăț pe alții. Nu pot ajuta cu nimic ce are mai mult de două parole."
                ),
                thanks=11,
            ),
            Post(
                "tiberiu-kovacs", "2026-01-13 18:02",
                (
                    "Tiberiu, Oradea, programator. Folosesc scaun rulant și am păreri despre "
                    "uși. Domnule Vasile, cu parolele vă ajut eu, dacă îmi spuneți cum se "
                    "schimbă o priză fără să mă curentez."
                ),
                thanks=10,
            ),
            Post(
                "alt-membru", "2026-01-14 07:40",
                (
                    "Întâi siguranța de la tablou, apoi creionul de tensiune, apoi priza. În "
                    "ordinea asta, mereu. Restul îl învățăm pe îndelete."
                ),
                thanks=13,
            ),
            Post(
                "delegat", "2026-01-14 09:15",
                (
                    "Zsófia, conduc asociația Podul Verde. Suntem mici: patruzeci și unu de "
                    "membri, niciun angajat. Pot ajuta cu regulamente scurte și cu traduceri "
                    "din maghiară. Caut pe cineva care a trecut printr-un control ANAF la o "
                    "asociație și a supraviețuit."
                ),
                thanks=7,
            ),
            Post(
                "camelia-sarbu", "2026-01-14 09:50",
                (
                    "Am trecut prin două. Nu doare, dacă fiecare plată are hârtia ei. Cel mai "
                    "des cer registrul-jurnal, statele de plată, dacă ai, și contractele din "
                    "spatele sponsorizărilor."
                ),
                thanks=9,
            ),
            Post(
                "ana-bucur", "2026-01-15 20:10",
                (
                    "Ana, profesoară de biologie la Valea Lungă. Am pornit o grădină comunitară "
                    "cu o listă pe ușa magazinului. Pot ajuta cu semințe, cu copii și cu "
                    "răbdare. Nu pot ajuta luni dimineața."
                ),
                thanks=8,
            ),
            Post(
                "petru-moraru", "2026-01-16 08:00",
                (
                    "Petru, Sulina. Am dus scrisori patruzeci de ani, acum le scriu. Dacă aveți "
                    "de trimis o petiție, vi-o citesc și tai din ea jumătate."
                ),
                thanks=10,
            ),
            Post(
                "gabriel-lacatus", "2026-01-16 14:22",
                (
                    "Gabriel, mediator comunitar în București. Bat la uși și mă țin de cuvânt. "
                    "Vorbesc romani. Pot ajuta pe oricine vrea să ajungă într-un cartier unde "
                    "nu cunoaște pe nimeni: nu te duc eu, te prezint celor care te pot duce."
                ),
                thanks=9,
            ),
            Post(
                "fatma-ismail", "2026-01-17 11:05",
                (
                    "Fatma, mediatoare sanitară la Constanța. Vorbesc tătară, turcă și română. "
                    "@gabriel-lacatus, la noi ordinea e aceeași: întâi bunica, apoi restul "
                    "casei. Pot ajuta cu explicat rețete și bilete de trimitere."
                ),
                thanks=9,
            ),
            Post(
                "ilinca-neagu", "2026-01-18 21:30",
                (
                    "Ilinca, studentă la Cluj, voluntară la banca de alimente de la 15 ani. "
                    "Știu să fac un orar de ture cu patruzeci de oameni. Caut un loc de muncă "
                    "pe jumătate de normă și o recomandare de carte despre negociere."
                ),
                thanks=7,
            ),
            Post(
                "consilier", "2026-01-19 09:00",
                (
                    "Laura, consilieră în carieră, Brașov. @ilinca-neagu, orarul acela de ture "
                    "este experiență de coordonare; îl trecem în CV cu cifre. Cât despre "
                    "negociere, nu îți trebuie o carte până la primul interviu, îți trebuie "
                    "trei repetiții. Fă-ți o programare."
                ),
                thanks=8,
            ),
            Post(
                "radu-filip", "2026-01-20 06:50",
                (
                    "Radu, tâmplar, Bistrița, nouă oameni în atelier și un ucenic. Nu sunt "
                    "ONG-ist, am venit pentru forumul despre ucenicie. Pot ajuta cu lemn rămas: "
                    "plăci, capete, paleți. Îl dau, nu îl vând."
                ),
                thanks=9,
            ),
            Post(
                "ana-bucur", "2026-01-20 16:15",
                (
                    "Paleți am spus că nu mai cer anul acesta, dar capetele de scândură le iau "
                    "pe toate. Ne trebuie plăcuțe cu numele plantelor. Cum ajung la Valea "
                    "Lungă?"
                ),
                thanks=6,
            ),
            Post(
                "radu-filip", "2026-01-20 19:05",
                (
                    "Am drum la Mediaș luna viitoare. Las o ladă la gară, la cineva pe care îl "
                    "știi. Spune-mi ce grosime."
                ),
                thanks=7,
            ),
            Post(
                "autor", "2026-01-21 10:30",
                (
                    "Mihaela, Bacău. Scriu despre politici de ocupare, pe înțelesul tuturor. "
                    "Pot ajuta cu citit legi: spuneți-mi ce vreți să aflați și vă spun în ce "
                    "articol să căutați. Nu dau consultații, fiindcă nu sunt juristă."
                ),
                thanks=6,
            ),
            Post(
                "editor", "2026-01-22 12:00",
                (
                    "Ștefan, București, editor. Pot scurta orice text la jumătate fără să "
                    "piardă ceva. Al domnului @petru-moraru e singurul pe care nu l-am putut "
                    "scurta."
                ),
                thanks=7,
            ),
            Post(
                "petru-moraru", "2026-01-22 13:10",
                "Fiindcă îl scurtasem eu. La telegramă se plătea la cuvânt.",
                thanks=9,
            ),
            Post(
                "contributor", "2026-01-23 15:40",
                (
                    "Andrei, Cluj. Scriu comunicate și știri pentru două asociații. Pot ajuta "
                    "cu un comunicat de presă de o pagină. Vreau să învăț cum se face un raport "
                    "anual pe care să îl citească cineva."
                ),
                thanks=5,
            ),
            Post(
                "camelia-sarbu", "2026-01-23 18:00",
                (
                    "O pagină cu trei numere mari și una cu explicația fiecăruia. Restul în "
                    "anexă. Dacă vrei, pun eu numerele și tu cuvintele, pe cazul nostru."
                ),
                thanks=7,
            ),
            Post(
                "contributor", "2026-01-23 18:20",
                "Ne-am înțeles. Până la sfârșitul lui februarie?",
                thanks=5,
            ),
            Post(
                "administrator", "2026-01-26 09:10",
                (
                    "Elena, administrez platforma. Dacă ceva nu merge, scrie ce ai apăsat și ce "
                    "ai văzut. Nu e nevoie să știi cum se cheamă butonul."
                ),
                thanks=6,
            ),
            Post(
                "dorel-neagoe", "2026-02-03 19:45",
                (
                    "Dorel, din județul Sibiu. Unsprezece ani am lucrat pe șantiere în "
                    "Germania, în 2023 m-am întors. Nu am mai fost în nicio asociație. Pot "
                    "ajuta cu zidărie și cu limba germană pentru acte."
                ),
                thanks=8,
            ),
            Post(
                "membru", "2026-02-04 08:30",
                (
                    "Bine ai revenit, Dorel. Avem la Sibiu două familii care se pregătesc să "
                    "plece și nu înțeleg contractele primite. Ai sta cu ele o oră? Nu ca "
                    "traducător autorizat, ci ca om care a trecut prin asta."
                ),
                thanks=6,
            ),
            Post(
                "dorel-neagoe", "2026-02-04 20:15",
                "Da. Le arăt întâi unde scrie cine plătește cazarea. Acolo am greșit eu.",
                thanks=10,
            ),
            Post(
                "fatma-ismail", "2026-02-10 13:20",
                (
                    "Vouă vi se întâmplă să vi se ceară ajutor cu acte pe care nu aveți voie să "
                    "le traduceți oficial? Eu spun mereu: explic, nu traduc. Diferența contează "
                    "când ajunge hârtia la o instituție."
                ),
                thanks=5,
            ),
            Post(
                "autor", "2026-02-10 15:00",
                (
                    "E bine spus. Pentru un act care se depune oficial e nevoie, de regulă, de "
                    "traducător autorizat. Explicatul nu e interzis nimănui."
                ),
                thanks=7,
            ),
            Post(
                "delegat", "2026-03-08 10:05",
                (
                    "Revin după două luni: datorită acestei liste am găsit o contabilă pentru "
                    "control, un editor pentru statut și o ladă de lemn. Aș propune ca fiecare "
                    "să scrie aici și ce a ieșit."
                ),
                thanks=6,
            ),
            Post(
                "ilinca-neagu", "2026-05-11 20:40",
                (
                    "Ce a ieșit la mine: trei repetiții cu @consilier, două interviuri, un "
                    "contract cu timp parțial într-un depozit, de la 1 mai. La întrebarea "
                    "despre experiență am arătat orarul de ture."
                ),
                thanks=11,
            ),
            Post(
                "tiberiu-kovacs", "2026-06-02 17:25",
                (
                    "La mine: am schimbat priza. Domnul Vasile are acum un manager de parole și "
                    "îl folosește mai ordonat decât mine."
                ),
                thanks=12,
            ),
            Post(
                "alt-membru", "2026-06-03 07:15",
                (
                    "Confirm. Am o singură parolă de ținut minte și pe aceea o știe și nevasta, "
                    "în plic."
                ),
                thanks=14,
            ),
            Post(
                "moderator", "2026-09-01 09:30",
                (
                    "Lista a trecut de treizeci de mesaje și nu am ascuns niciunul. O lăsăm "
                    "deschisă. Dacă te-ai înscris peste vară, e rândul tău: cine ești, ce faci, "
                    "cu ce poți ajuta."
                ),
                thanks=8,
            ),
        ),
        views=1876, is_pinned=True,
    ),
)  # fmt: skip
