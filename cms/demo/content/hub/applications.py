"""Applications and invitations of the demonstration: who, in which state, with which words."""

#: username of the applicant, state, days since it was sent, message, answer
APPLICATIONS = (
    ("silvia-ciobanu", "acceptata", 9,
     "Bună ziua! Am experiență cu vârstnici din familie și sunt liberă sâmbăta dimineața. Aș vrea să "
     "știu dacă există o întâlnire de pregătire înainte de prima zi.",
     "Bine ai venit! Ne vedem sâmbătă, la ora 9:30, la sediu: facem cunoștință și semnăm contractul "
     "de voluntariat."),
    ("daria-munteanu", "vazuta", 4,
     "Pot ajuta cu fotografii și cu postări despre activitate. Vă trimit cu plăcere câteva exemple "
     "din ce am făcut la festival.", ""),
    ("bogdan-pavel", "trimisa", 1,
     "Am lucrat cu tineri la primul interviu și cred că experiența mea se potrivește. Pot începe de "
     "săptămâna viitoare, seara.", ""),
    ("ionut-balan", "refuzata", 12,
     "Locuiesc departe, dar pot veni o dată pe lună dacă îmi decontați drumul. Am curs de prim ajutor.",
     "Îți mulțumim! De data aceasta avem nevoie de cineva din zonă, în fiecare săptămână. Te anunțăm "
     "când pregătim o acțiune de o zi."),
    ("claudia-stan", "retrasa", 15,
     "Aș putea veni de două ori pe săptămână, dimineața.", ""),
    ("membru", "trimisa", 2,
     "Coordonez voluntari de nouă ani și aș vrea să fiu, pentru o dată, de partea cealaltă. Sunt "
     "liberă în weekend.", ""),
    ("alt-membru", "vazuta", 5,
     "Am meșterit toată viața și îmi place să-i învăț pe alții. Pot veni dimineața, în timpul "
     "săptămânii.", ""),
    ("raluca-nistor", "acceptata", 20,
     "Povestesc bine și am răbdare cu grupurile mari. Pot ține tururi duminica.",
     "Ne bucurăm! Colega noastră te sună mâine ca să alegeți prima dată. Mulțumim că ai scris."),
    ("paul-ardelean", "trimisa", 1,
     "Explic fără cuvinte grele și vorbesc și maghiara. Sâmbăta sunt liber de la ora 10:00.", ""),
    ("maria-lupu", "vazuta", 3,
     "Am fost învățătoare treizeci și doi de ani. Mi-ar plăcea să ajut din nou niște copii la teme.", ""),
    ("membru", "acceptata", 25,
     "Pot face interviurile cu voluntarii noi și le pot pregăti prima zi. Am modele de fișe.",
     "Exact de asta aveam nevoie. Ne vedem luni, la ora 18:00, online; legătura vine pe e-mail."),
    ("alexandru-neagoe", "refuzata", 8,
     "Pot ajuta echipa la raportări și la bugete, de la distanță.",
     "Mulțumim! Pentru acest rol căutăm pe cineva la fața locului, dar îți păstrăm oferta în minte "
     "până la următorul proiect."),
)  # fmt: skip
NOTES = (
    "Pare potrivită pentru grupa de sâmbătă. De întrebat dacă poate și în decembrie.",
    "Am vorbit cu coordonatoarea: mai așteptăm două răspunsuri, apoi hotărâm.",
)
#: username of the volunteer, state, days since it was sent, message
INVITATIONS = (
    ("ana-bucur", "trimisa", 1,
     "Ți-am citit anunțul și ne-ar ajuta mult grafica ta la această activitate. Ai avea libertatea să "
     "alegi materialele."),
    ("radu-filip", "trimisa", 3,
     "Avem nevoie de cineva cu microbuz, doar două sâmbete. Decontăm motorina și masa."),
    ("vasile-todor", "refuzata", 10,
     "Am vrea să construim împreună trei bănci pentru parcul de lângă școală. Lemnul îl avem."),
    ("marian-ghita", "acceptata", 6,
     "Pregătim o plantare și nu știm ce puieți să alegem. Ne-ai fi de mare ajutor."),
    ("gabriela-ilie", "trimisa", 2,
     "Echipa noastră de voluntari nu are curs de prim ajutor. Ne-ai putea învăța într-o sâmbătă?"),
)  # fmt: skip
