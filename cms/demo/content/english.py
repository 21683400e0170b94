"""English translations of the home page and of the dialogue service, by Romanian text."""

ENGLISH = {
    "Platforma digitală a organizațiilor societății civile": (
        "The digital platform of civil-society organisations"
    ),
    "O punte între oameni, organizații și comunități": (
        "A footbridge between people, organisations and communities"
    ),
    (
        "Un singur loc pentru organizațiile societății civile din România: dialog, "
        "voluntariat, management, cursuri, resurse și consiliere. Gratuit, cu un singur cont."
    ): (
        "One place for Romania’s civil-society organisations: dialogue, volunteering, "
        "management, courses, resources and guidance. Free, with a single account."
    ),
    (
        "Șase servicii pentru organizațiile societății civile din România: dialog, "
        "voluntariat, management, cursuri, resurse și carieră."
    ): (
        "Six services for civil-society organisations in Romania: dialogue, volunteering, "
        "management, courses, resources and careers."
    ),
    "aflu cum lucrez cu voluntari": "learn how to work with volunteers",
    "citesc un ghid, fără cont": "read a guide, without an account",
    "înțeleg măsurile active de ocupare": "understand active employment measures",
    "pun ordine în organizația mea": "put my organisation in order",
    "mă pregătesc pentru un loc de muncă": "get ready for a job",
    "De citit, fără cont": "To read, without an account",
    "Începi în trei pași": "Three steps to start",
    "Ceri un cont": "Ask for an account",
    (
        "Completezi cererea în două minute: cine ești și, dacă e cazul, din ce organizație vii. "
        "Nu costă nimic."
    ): (
        "Fill in the request in two minutes: who you are and, if there is one, which organisation "
        "you come from. It costs nothing."
    ),
    "Primești răspunsul": "Get the answer",
    (
        "Un administrator îți citește cererea și îți trimite pe e-mail linkul la care îți alegi "
        "parola."
    ): "An administrator reads your request and e-mails you the link to choose your password.",
    "Folosești toate serviciile": "Use all the services",
    "Articole, forum, bibliotecă, voluntariat, evenimente și consiliere, cu același cont.": (
        "Articles, forum, library, volunteering, events and guidance, with the same account."
    ),
    "Ai o organizație sau vrei să te alături uneia?": (
        "Do you have an organisation, or want to join one?"
    ),
    "Spune-ne în câteva rânduri ce faci și ce cauți. Poți veni și ca voluntar independent.": (
        "Tell us in a few lines what you do and what you are looking for. You can also come as "
        "an independent volunteer."
    ),
    "Scrie-ne": "Write to us",
    "Platforma de Dialog Online": "Online Dialogue Platform",
    "Dialog": "Dialogue",
    "dialog civic și bune practici": "civic dialogue and good practice",
    (
        "Povești, ghiduri și opinii scrise de oamenii din organizații, pentru un dialog civic "
        "bine pregătit."
    ): (
        "Stories, guides and opinions written by people in organisations, for a well-prepared "
        "civic dialogue."
    ),
    (
        "Locul în care organizațiile, autoritățile și angajatorii discută politicile de "
        "ocupare. Vezi pentru cine este și ce poți citi."
    ): (
        "Where organisations, authorities and employers discuss employment policies. See who "
        "it is for and what you can read."
    ),
    (
        "O decizie bună are nevoie de oameni care vorbesc unii cu alții înainte ca ea să fie "
        "luată. <b>Platforma de Dialog Online</b> este locul în care organizațiile, "
        "autoritățile publice, angajatorii și furnizorii de formare discută pe îndelete despre "
        "piața muncii și despre viața comunităților lor."
    ): (
        "A good decision needs people who talk to one another before it is taken. The "
        "<b>Online Dialogue Platform</b> is where organisations, public authorities, employers "
        "and training providers discuss, at their own pace, the labour market and the life of "
        "their communities."
    ),
    "La ce folosește": "What it is for",
    (
        "Serviciul are două rosturi. Primul este <b>informarea</b>: texte care explică o "
        "politică publică pe înțelesul tuturor, cu surse și cu exemple din teren. Al doilea "
        "este <b>dezbaterea</b>: teme puse în discuție la care oricare membru poate răspunde "
        "cu experiența lui. Împreună, ele ajută o organizație mică să spună ce are de spus la "
        "timp, cu argumente și alături de alții."
    ): (
        "The service has two purposes. The first is <b>information</b>: texts that explain a "
        "public policy in plain words, with sources and examples from the field. The second is "
        "<b>debate</b>: topics open to discussion, to which any member can bring their own "
        "experience. Together they help a small organisation say what it has to say in time, "
        "with arguments and alongside others."
    ),
    "Pentru cine este": "Who it is for",
    (
        "pentru <b>organizații</b> care vor să răspundă la o consultare publică și nu știu de "
        "unde să înceapă;"
    ): (
        "<b>organisations</b> that want to respond to a public consultation and do not know "
        "where to begin;"
    ),
    (
        "pentru <b>autorități și servicii de ocupare</b> care vor să afle ce se întâmplă după "
        "ce o măsură ajunge în sat sau în cartier;"
    ): (
        "<b>authorities and employment services</b> that want to know what happens once a "
        "measure reaches the village or the neighbourhood;"
    ),
    "pentru <b>angajatori și furnizori de formare</b> care caută parteneri;": (
        "<b>employers and training providers</b> looking for partners;"
    ),
    (
        "pentru <b>oricine</b> lucrează cu tineri, cu persoane cu dizabilități sau cu alte "
        "grupuri care ajung greu să fie auzite."
    ): (
        "<b>anyone</b> who works with young people, people with disabilities or other groups "
        "that find it hard to be heard."
    ),
    "Ce poți citi acum": "What you can read now",
    "Cum construim un punct de vedere comun": "How we build a shared position",
    (
        "De la anunțul unei consultări publice la un document semnat de mai multe organizații. "
        "Pentru membri."
    ): (
        "From the notice of a public consultation to a document signed by several "
        "organisations. For members."
    ),
    "Reguli pentru o discuție bună": "Rules for a good discussion",
    "Cum spui ce crezi fără să închizi discuția și ce faci când ea se încinge. Pentru membri.": (
        "How to say what you think without closing the discussion, and what to do when it "
        "heats up. For members."
    ),
    "Dialogul civic și rolul tehnologiei": "Civic dialogue and the role of technology",
    "Ce pot face instrumentele digitale și unde rămân în urmă oamenii. Ghid deschis tuturor.": (
        "What digital tools can do, and where people get left behind. A guide open to everyone."
    ),
    (
        "Când am scris singuri, am primit un răspuns de o pagină. Când am scris patru "
        "organizații, am fost chemați la masă."
    ): (
        "When we wrote alone, we got a one-page reply. When four organisations wrote, we were "
        "invited to the table."
    ),
    "Andrei Crăciun": "Andrei Crăciun",
    "coordonator, Fundația Lumina Satului (personaj și organizație fictive)": (
        "coordinator, Lumina Satului Foundation (fictional person and organisation)"
    ),
    "Întrebări despre serviciu": "Questions about the service",
    "Cine poate citi ghidurile pentru membri?": "Who can read the members’ guides?",
    (
        "Oricine are cont aprobat pe platformă. Prezentarea pe care o citești acum și <a "
        'href="page:ghiduri">ghidurile deschise</a> sunt pentru toată lumea.'
    ): (
        "Anyone with an approved account on the platform. The presentation you are reading now "
        'and the <a href="page:ghiduri">open guides</a> are for everyone.'
    ),
    "Pot folosi un text de aici în organizația mea?": (
        "Can I use a text from here in my organisation?"
    ),
    (
        "Poți să îl citești împreună cu echipa și să lucrezi după el. Dacă vrei să îl publici "
        'în altă parte, <a href="page:contact">întreabă-ne</a> mai întâi: unele texte au '
        "autori care păstrează drepturi asupra lor."
    ): (
        "You can read it with your team and work from it. If you want to publish it elsewhere, "
        '<a href="page:contact">ask us</a> first: some texts have authors who keep rights over '
        "them."
    ),
    "Ce reguli se aplică?": "Which rules apply?",
    (
        "Respect pentru oameni, fără limbaj jignitor, fără reclamă și fără discuții private "
        'scoase din context. Regulile complete sunt în <a href="page:regulament">regulamentul '
        "de utilizare</a>."
    ): (
        "Respect for people, no offensive language, no advertising and no private "
        "conversations taken out of context. The full rules are in the <a "
        'href="page:regulament">rules of use</a>.'
    ),
    "Cum propun o temă?": "How do I propose a topic?",
    (
        'Scrie la adresa de pe <a href="page:contact">pagina de contact</a> și spune în câteva '
        "rânduri care e problema, pe cine privește și de ce contează acum."
    ): (
        'Write to the address on the <a href="page:contact">contact page</a> and say in a few '
        "lines what the problem is, whom it concerns and why it matters now."
    ),
    "Vrei să citești ghidurile pentru membri?": "Want to read the members’ guides?",
    (
        "Conturile sunt gratuite și le aprobă un administrator. Scrie-ne cine ești și din ce "
        "organizație vii."
    ): (
        "Accounts are free and approved by an administrator. Tell us who you are and which "
        "organisation you come from."
    ),
    "Cere un cont": "Ask for an account",
}
