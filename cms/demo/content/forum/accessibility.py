"""Accessibility: doors, documents, sign language, plain words."""

from cms.demo.content.forum.shapes import Post, Topic

TOPICS = (
    Topic(
        "accesibilitate", "rampa",
        "O rampă care nu e rampă: ce fac cu ea?",
        posts=(
            Post(
                "tiberiu-kovacs", "2026-02-26 18:00",
                (
                    "La biblioteca de cartier s-a făcut rampă din bani europeni. Panta e atât "
                    "de mare încât nici cu ajutor nu urc. Poza oficială are o panglică și "
                    "niciun scaun rulant. Cum aș începe, fără să cer capul cuiva?"
                ),
                thanks=9,
            ),
            Post(
                "petru-moraru", "2026-02-26 19:10",
                (
                    "Cu măsura. Lungime, înălțime, o fotografie cu ruleta lângă. „E abruptă” se "
                    "poate contrazice, numărul nu."
                ),
                thanks=6,
            ),
            Post(
                "ana-bucur", "2026-02-27 17:20",
                (
                    "Aduceți-l pe director cu un scaun împrumutat. La noi, zece minute au făcut "
                    "mai mult decât doi ani de adrese."
                ),
                thanks=5,
            ),
            Post(
                "tiberiu-kovacs", "2026-02-27 18:45",
                (
                    "Nu îmi place ideea cu scaunul împrumutat: omul pleacă impresionat de cât "
                    "de greu e „să fii ca ei” și rampa rămâne. Prefer ruleta și normativul."
                ),
                thanks=7,
            ),
            Post(
                "ana-bucur", "2026-02-28 08:30",
                (
                    "Te cred pe cuvânt. Atunci ruleta. Țin eu capătul celălalt, dacă vii la "
                    "noi."
                ),
                thanks=6,
            ),
            Post(
                "contributor", "2026-03-02 10:00",
                (
                    "Cere, pe 544, proiectul tehnic și procesul-verbal de recepție. Dacă panta "
                    "din proiect e alta decât cea construită, e treaba constructorului și a "
                    "garanției. Dacă e la fel, e a proiectantului. Normativul cu numerele este "
                    "NP 051."
                ),
                thanks=6,
            ),
            Post(
                "tiberiu-kovacs", "2026-05-20 17:30",
                (
                    "Proiectul avea altă pantă. Constructorul a refăcut-o pe garanție: de două "
                    "ori mai lungă, cu palier la mijloc. Ieri am urcat singur și am împrumutat "
                    "o carte proastă, de bucurie."
                ),
                thanks=15,
            ),
        ),
        views=511,
    ),
    Topic(
        "accesibilitate", "word-cinci-minute",
        "Document Word accesibil în cinci minute: lista scurtă",
        posts=(
            Post(
                "tiberiu-kovacs", "2026-03-30 18:20",
                (
                    "Pentru cine trimite invitații și regulamente:\n\n"
                    "1. titluri din stiluri („Titlu 1”, „Titlu 2”), nu text îngroșat;\n"
                    "2. liste din butonul de listă, nu cu liniuță pusă de mână;\n"
                    "3. text alternativ la imagini; dacă e decor, bifează „decorativ”;\n"
                    "4. capul tabelului marcat, fără celule unite;\n"
                    "5. limba documentului: română, altfel cititorul de ecran pronunță ca în "
                    "engleză.\n\n"
                    "La urmă, „Verificare accesibilitate” din meniul Revizuire."
                ),
                thanks=11,
            ),
            Post(
                "editor", "2026-03-31 10:00",
                (
                    "Punctul 5 îl greșește toată lumea. Adaug: linkul are nume („Regulamentul, "
                    "PDF, 2 pagini”), nu „apasă aici”."
                ),
                thanks=6,
            ),
            Post(
                "camelia-sarbu", "2026-03-31 11:30",
                (
                    "Celulele unite mă dor, fiindcă toate machetele contabile le au. Merge dacă "
                    "trimit și varianta CSV?"
                ),
                thanks=4,
            ),
            Post(
                "tiberiu-kovacs", "2026-03-31 18:10",
                "Merge foarte bine. CSV-ul e cel mai cinstit tabel.",
                thanks=7,
            ),
        ),
        views=338,
    ),
    Topic(
        "accesibilitate", "limba-semnelor",
        "Interpret în limba semnelor române la un eveniment de cincizeci de oameni",
        posts=(
            Post(
                "contributor", "2026-06-22 11:00",
                (
                    "Vine o familie surdă. Avem buget pentru o oră de interpret, evenimentul "
                    "are trei. Ce e mai cinstit?"
                ),
                thanks=4,
            ),
            Post(
                "fatma-ismail", "2026-06-22 12:40",
                (
                    "Întreabă familia ce parte vor să înțeleagă. La noi au ales întrebările de "
                    "la sfârșit, nu discursurile. Și trimite textele scrise înainte, "
                    "interpretului și lor."
                ),
                thanks=8,
            ),
            Post(
                "administrator", "2026-06-22 14:00",
                (
                    "Legea 27/2020 recunoaște limba semnelor române ca limbă maternă a "
                    "persoanei surde. Un interpret autorizat are nevoie de pauze; la trei ore "
                    "se lucrează de regulă în doi. Pentru data viitoare, pune interpretul în "
                    "bugetul proiectului, ca pe sală."
                ),
                thanks=5,
            ),
            Post(
                "contributor", "2026-07-02 09:30",
                (
                    "Au ales ora a doua, cu drepturile la angajare. Interpreta ne-a corectat un "
                    "lucru: vorbește cu omul, nu cu interpreta. O să stea pe afișul de la "
                    "intrarea echipei."
                ),
                thanks=7,
            ),
        ),
        views=192,
    ),
    Topic(
        "accesibilitate", "cum-intreb",
        "Cum întrebi un om ce nevoi are, fără să îl stânjenești?",
        posts=(
            Post(
                "ilinca-neagu", "2026-10-08 20:00",
                (
                    "În formularul de înscriere la tabără avem „Aveți vreun handicap? Da/Nu”. "
                    "Știu că e greșit, nu știu cum e bine."
                ),
                thanks=5,
            ),
            Post(
                "tiberiu-kovacs", "2026-10-08 21:00",
                (
                    "Nu întreba ce are omul, întreabă ce îi trebuie:\n\n"
                    "> De ce ai nevoie ca să participi ușor? De exemplu: intrare fără trepte, "
                    "text mărit, loc aproape de vorbitor, un anumit fel de mâncare, o pauză, un "
                    "însoțitor.\n\n"
                    "Câmp liber, neobligatoriu, cu o propoziție despre cine citește răspunsul "
                    "și când îl ștergeți."
                ),
                thanks=11, is_accepted=True,
            ),
            Post(
                "fatma-ismail", "2026-10-09 09:15",
                (
                    "Și să îl citească cineva. Am scris odată „fără porc” și am primit salam, "
                    "cu multă dragoste."
                ),
                thanks=6,
            ),
            Post(
                "consilier", "2026-10-09 10:00",
                (
                    "Bun și la angajare: „de ce ai nevoie ca să dai interviul în condiții "
                    "bune?” spus tuturor, nu numai celui cu baston."
                ),
                thanks=5,
            ),
            Post(
                "ilinca-neagu", "2026-10-12 19:20",
                "Am schimbat. Din 44 de înscriși, nouă au scris ceva. Înainte bifau doi.",
                thanks=7,
            ),
            Post(
                "oana-pricop", "2026-11-23 18:10",
                (
                    "Mie mi-ar fi plăcut să fie și o căsuță cu „vreau să mă sune cineva”. Când "
                    "am mult de scris, las gol și rămân fără ce îmi trebuie."
                ),
                waits=True,
            ),
        ),
        views=276,
    ),
)  # fmt: skip
