"""The recordings: files in `fixtures/demo/recordings`, and everything that is said in them.

Speech is synthesised; the film is made of the project's own drawings.
"""

RECORDINGS = [
    {
        "file": "punte-de-vorba-1.mp3",
        "title": "Punte de vorbă, episodul 1: două maluri, un singur festival",
        "type": "audio",
        "collection": "public",
        "duration": 167,
        "transcript": [
            "Andrei Crăciun: Punte de vorbă. Episodul întâi: două maluri, un singur festival.",
            (
                "Sunt Andrei Crăciun. Astăzi stăm pe islazul dintre Sărișoru de Sus și Sărișoru "
                "de Jos, două comune despărțite de un râu și de o supărare veche. Lângă mine "
                "este Maria Oltean, de pe malul de sus. Maria, de la ce v-ați certat?"
            ),
            (
                "Maria Oltean: Nu știu. Și nu știe nimeni dintre cei care trăiesc. Unii spun că "
                "de la o fanfară plătită de două ori. Alții, că de la o scenă împrumutată și "
                "întoarsă fără scânduri. Noi am moștenit supărarea, ca pe un gard."
            ),
            "Andrei Crăciun: Și cum ați trecut gardul?",
            (
                "Maria Oltean: Cu un tabel. Am pus pe aceeași masă cheltuielile celor două "
                "hramuri. Scenă, sonorizare, toalete, pază. De două ori, în două duminici la "
                "rând. Când am adunat, am tăcut cu toții. Apoi cineva a întrebat: dar dacă am "
                "pune scena la mijloc?"
            ),
            "Andrei Crăciun: La mijloc înseamnă aici, pe islaz.",
            (
                "Maria Oltean: Aici. Islazul nu e al nimănui, de aceea a fost al tuturor. O oră "
                "cântă un mal, o oră celălalt, iar la sfârșit cântă fanfarele împreună. La "
                "repetiție nu s-au potrivit deloc. Au râs. De acolo a început festivalul."
            ),
            "Andrei Crăciun: Cine ține banii?",
            (
                "Maria Oltean: Doi oameni, câte unul de pe fiecare mal. Semnează amândoi, iar "
                "bonurile stau pe o sfoară, la intrare, să le vadă oricine. Afișul are numele "
                "comunelor în ordine alfabetică, iar la anul o întoarcem."
            ),
            "Andrei Crăciun: Ce n-a mers?",
            (
                "Maria Oltean: Parcarea. Am avut loc pentru o sută de mașini și au venit trei "
                "sute. Și ploaia, dar pe aceea n-o trecem în tabel."
            ),
            "Andrei Crăciun: Ce a rămas după?",
            (
                "Maria Oltean: Lunea. La curățenie au venit mai mulți oameni decât la "
                "discursuri. Acolo, cu sacul în mână, s-a hotărât și anul viitor. Iar banii pe "
                "care i-am economisit merg la balustrada podului. Podul e al amândurora, nu-i "
                "așa?"
            ),
            (
                "Andrei Crăciun: Așa e. Dacă și la voi sunt două maluri, începeți cu un tabel. "
                "Ați ascultat Punte de vorbă. Transcrierea este pe pagina episodului, iar "
                "întrebările le puteți lăsa în comentarii."
            ),
        ],
    },
    {
        "file": "punte-de-vorba-2.mp3",
        "title": "Punte de vorbă, episodul 2: jurnalul unei bibliotecare voluntare",
        "type": "audio",
        "collection": "members",
        "duration": 167,
        "transcript": [
            (
                "Ioana Munteanu: Punte de vorbă. Episodul al doilea: jurnalul unei bibliotecare "
                "voluntare."
            ),
            (
                "Sunt Ioana Munteanu. În ianuarie am cerut cheia bibliotecii din Izvoru Alb, ca "
                "să o deschid sâmbăta. Vă citesc câteva file din caietul pe care îl țin lângă "
                "sobă."
            ),
            (
                "Sâmbăta întâi. Am făcut focul, am șters mesele, am pus pe pervaz cărțile cu "
                "coperte frumoase. Nu a venit nimeni. La unu fără zece a intrat poștașul și a "
                "întrebat dacă s-a întâmplat ceva. I-am spus că da, s-a deschis biblioteca."
            ),
            (
                "Sâmbăta a treia. Au venit trei copii și o capră. Capra a rămas în prag. Am "
                "citit cu voce tare, iar la un moment dat s-a râs atât de tare, că a intrat și "
                "tatăl unuia dintre copii. A stat în picioare, cu căciula în mână, până la "
                "sfârșit."
            ),
            (
                "Sâmbăta a șasea. S-a pierdut un atlas. Am lipit pe ușă un bilet: cine are "
                "atlasul să îl mai țină o săptămână, dar să îmi spună și mie ce a găsit. A venit "
                "înapoi cu o listă de capitale, scrisă pe un colț de caiet."
            ),
            (
                "Sâmbăta a unsprezecea. O femeie m-a întrebat, încet, dacă se poate scrie acolo "
                "și un CV. S-a putut. L-am scris în două sâmbete. De atunci, colțul de lângă "
                "fereastră este locul în care se scriu cereri."
            ),
            (
                "Sâmbăta a douăzecea. Am răcit. Am dat cheia unei eleve și mamei ei. Când m-am "
                "întors, focul era făcut, iar pe masă era o listă cu patruzeci și două de cărți "
                "care nu există la noi. O avem și acum. O bifăm."
            ),
            (
                "Ce am învățat? Că un program se ține și când nu vine nimeni. Că o carte "
                "deschisă pe masă se citește mai repede decât una închisă pe raft. Și că o "
                "bibliotecă are nevoie de un colț în care se poate vorbi tare."
            ),
            "Nu ținem evidența cărților. Ținem evidența întâlnirilor. Cărțile se întorc.",
            (
                "Ați ascultat Punte de vorbă. Dacă aveți în sat o bibliotecă închisă sâmbăta, "
                "întrebați cine are cheia. S-ar putea să nu o fi cerut nimeni."
            ),
        ],
    },
    {
        "file": "punte-de-vorba-3.mp3",
        "title": "Punte de vorbă, episodul 3: primul loc de muncă",
        "type": "audio",
        "collection": "members",
        "duration": 153,
        "transcript": [
            "Mihaela Țurcanu: Punte de vorbă. Episodul al treilea: primul loc de muncă.",
            (
                "Sunt Mihaela Țurcanu, iar invitatul meu este Tiberiu Kovács. Scrie programe de "
                "zece ani și a semnat primul contract de muncă la treizeci și unu. Tiberiu, de "
                "ce atât de târziu?"
            ),
            (
                "Tiberiu Kovács: La interviurile prin ecran eram foarte bun. Când întrebam dacă "
                "au lift, deveneam o problemă de logistică. Nimeni nu mi-a spus nu. Mi-au spus: "
                "vă mai căutăm noi."
            ),
            "Mihaela Țurcanu: Și cei care v-au găsit?",
            (
                "Tiberiu Kovács: M-au întrebat ce îmi trebuie și au notat. Atât. Un birou mai "
                "înalt cu opt centimetri și o ușă care să nu se deschidă spre rampă. Rampa "
                "exista de patru ani și nu o folosise nimeni."
            ),
            "Mihaela Țurcanu: Cât a costat ușa?",
            "Tiberiu Kovács: O sută patruzeci de lei și o după-amiază. Pragul din cap e mai scump.",
            (
                "Mihaela Țurcanu: Legea 448 le cere angajatorilor mai mari să aibă și colegi cu "
                "dizabilități. V-a ajutat?"
            ),
            (
                "Tiberiu Kovács: M-a ajutat să nu cer o favoare. Adaptarea rezonabilă este un "
                "drept. Dar legea nu deschide ușa, o deschide cineva. De aceea le spun oamenilor "
                "să știe legea și să vorbească despre muncă."
            ),
            "Mihaela Țurcanu: Ce întrebare vă place la interviu?",
            (
                "Tiberiu Kovács: Aveți nevoie de ceva ca discuția să meargă bine? E o întrebare "
                "pentru oricine. Un coleg a cerut, tot așa, să primească ordinea de zi înainte, "
                "pentru că nu aude bine. Acum o primim toți și ședințele sunt mai scurte."
            ),
            "Mihaela Țurcanu: Ce i-ați spune unei organizații care vrea să ajute?",
            (
                "Tiberiu Kovács: Să nu trimită un caz, să trimită un om care știe să facă ceva. "
                "Să vină o dată cu un scaun rulant împrumutat și să facă turul clădirii. Și să "
                "stea aproape trei luni, apoi să plece. Noi rămânem la muncă."
            ),
            (
                "Mihaela Țurcanu: Ați ascultat Punte de vorbă. Transcrierea este sub player. "
                "Textul informează și nu înlocuiește sfatul unui jurist."
            ),
        ],
    },
    {
        "file": "film-gradina.mp4",
        "title": "Un an la grădina din Valea Lungă",
        "type": "video",
        "collection": "public",
        "duration": 59,
        "captions": "film-gradina.vtt",
        "thumbnail": "cover-gradina",
        "transcript": [
            (
                "[Toamna lui 2024] Ana Bucur: „În toamna lui 2024, în spatele școlii din Valea "
                "Lungă era o groapă cu moloz.”"
            ),
            (
                "[O listă pe ușa magazinului] Ana Bucur: „Am pus o listă pe ușa magazinului: "
                "ziua, ora, o pereche de mănuși și un număr de telefon.”"
            ),
            (
                "[Patru luni, două ședințe] Ana Bucur: „Acordul cu primăria a durat patru luni "
                "și două ședințe de consiliu local.”"
            ),
            (
                "[Douăzeci și două de straturi] Ana Bucur: „Au urmat straturile. Douăzeci și "
                "două, câte unul pentru fiecare familie care a cerut.”"
            ),
            (
                "[Straturi la care ajung toți] Ana Bucur: „Patru straturi sunt mai înalte. La "
                "ele se lucrează și din scaun rulant, iar apa vine din butoi.”"
            ),
            (
                "[Două straturi ale nimănui] Ana Bucur: „Două straturi sunt ale nimănui: recolta "
                "lor ajunge la cantina școlii.”"
            ),
            (
                "[Sâmbătă, de la nouă] Ana Bucur: „Oamenii nu vin pentru roșii. Vin pentru că "
                "sâmbăta au cu cine vorbi.”"
            ),
        ],
    },
]
