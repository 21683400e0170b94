"""Hungarian translations of the services for employment and management, by Romanian text."""

HUNGARIAN_SERVICES_WORK: dict[str, str] = {
    "Hub Digital de Ocupare": "Digitális Foglalkoztatási Központ",
    "Ocupare": "Foglalkoztatás",
    "voluntariat și ocupare": "önkéntesség és foglalkoztatás",
    "Locul în care organizațiile și voluntarii se găsesc unii pe alții.": "A hely, ahol a szervezetek és az önkéntesek egymásra találnak.",
    (
        "Voluntariat, locuri de muncă și programe de formare în sectorul neguvernamental: "
        "la ce folosește hubul și ce ghiduri poți citi."
    ): (
        "Önkéntesség, állások és képzések a civil szektorban: mire való a központ, és "
        "milyen útmutatókat olvashat."
    ),
    (
        "O organizație caută pe cineva care știe contabilitate, tâmplărie sau limba "
        "semnelor. Undeva, cineva știe și are patru ore libere pe lună. <b>Hubul Digital "
        "de Ocupare</b> există ca să îi aducă împreună, cu acte în regulă și cu grijă "
        "pentru datele fiecăruia."
    ): (
        "Egy szervezet olyasvalakit keres, aki ért a könyveléshez, az asztalosmunkához "
        "vagy a jelnyelvhez. Valahol valaki ért hozzá, és van havonta négy szabad órája. "
        "A <b>Digitális Foglalkoztatási Központ</b> azért van, hogy összehozza őket, "
        "rendezett papírokkal és mindenki adatainak védelmével."
    ),
    (
        "Hubul privește munca din sectorul neguvernamental în toate formele ei: "
        "voluntariat, locuri de muncă, proiecte și programe de formare. Este gândit în "
        "cinci secțiuni, fiecare cu rostul ei."
    ): (
        "A központ a civil szektor munkájának minden formájával foglalkozik: önkéntesség, "
        "állások, projektek és képzések. Öt részből áll, mindegyiknek megvan a maga "
        "szerepe."
    ),
    "Secțiunile hubului și rostul lor": "A központ részei és szerepük",
    "Secțiune": "Rész",
    "La ce servește": "Mire való",
    "Voluntari disponibili": "Elérhető önkéntesek",
    "Oamenii care vor să ajute spun ce știu, ce îi interesează și când au timp.": (
        "Akik segíteni szeretnének, elmondják, mihez értenek, mi érdekli őket, és mikor érnek rá."
    ),
    "Oportunități de voluntariat": "Önkéntes lehetőségek",
    "Organizațiile arată ce activitate propun, unde, când și pentru cine.": "A szervezetek megmutatják, milyen tevékenységet kínálnak, hol, mikor és kinek.",
    "Postează un anunț": "Hirdetés feladása",
    "Două feluri de anunț: al voluntarului care se oferă și al organizației care caută.": "Kétféle hirdetés: az önkéntesé, aki ajánlkozik, és a szervezeté, amely keres.",
    "Resurse utile": "Hasznos források",
    "Modele de acte pentru voluntariat: contract, fișe, certificat, registru.": "Iratminták az önkéntességhez: szerződés, adatlapok, igazolás, nyilvántartás.",
    "Solicită sfaturi": "Tanácskérés",
    "Sprijin pentru organizațiile care pregătesc măsuri active de ocupare.": "Segítség az aktív foglalkoztatási intézkedéseket előkészítő szervezeteknek.",
    (
        "pentru <b>coordonatorii de voluntari</b>, care vor reguli limpezi și mai puține "
        "hârtii refăcute;"
    ): (
        "az <b>önkéntes-koordinátoroknak</b>, akik világos szabályokat és kevesebb "
        "újraírt papírt szeretnének;"
    ),
    "pentru <b>oamenii care se oferă</b>, de la elevi la pensionari;": "<b>azoknak, akik ajánlkoznak</b>, a diákoktól a nyugdíjasokig;",
    (
        "pentru <b>organizațiile</b> care sprijină persoane aflate în căutarea unui loc de muncă."
    ): "azoknak a <b>szervezeteknek</b>, amelyek álláskeresőket támogatnak.",
    "Voluntariatul pe înțelesul tuturor: Legea 78/2014": "Önkéntesség közérthetően: a 78/2014-es törvény",
    "Ce acte se fac, cine le semnează și ce drepturi are voluntarul. Pentru membri.": (
        "Milyen iratok kellenek, ki írja alá őket, és milyen jogai vannak az önkéntesnek. Tagoknak."
    ),
    "Cum scrii un anunț de voluntariat clar": "Hogyan írjunk világos önkéntes hirdetést",
    (
        "Opt informații care fac diferența dintre „mă mai gândesc” și „vin sâmbătă”. Pentru membri."
    ): (
        "Nyolc információ, amelyen múlik, hogy „még gondolkodom” vagy „szombaton jövök” "
        "lesz belőle. Tagoknak."
    ),
    "Măsurile active de ocupare": "Aktív foglalkoztatási intézkedések",
    (
        "Ce servicii și sprijin prevede Legea 76/2002 și unde intervine un ONG. Ghid "
        "deschis tuturor."
    ): (
        "Milyen szolgáltatásokat és támogatást ír elő a 76/2002-es törvény, és hol kap "
        "szerepet egy civil szervezet. Mindenki számára nyitott útmutató."
    ),
    "Voluntariatul nu ține loc de angajare": "Az önkéntesség nem helyettesíti az alkalmazást",
    (
        "Legea interzice contractul de voluntariat încheiat ca să ocolească un contract "
        "de muncă. Dacă omul este plătit pe ascuns sau acoperă un post de angajat, actul "
        "potrivit este contractul de muncă."
    ): (
        "A törvény tiltja az olyan önkéntes szerződést, amely munkaszerződést kerülne "
        "meg. Ha valakit titokban fizetnek, vagy alkalmazotti munkakört tölt be, a "
        "megfelelő irat a munkaszerződés."
    ),
    "Trebuie să fac parte dintr-o organizație?": "Szervezethez kell tartoznom?",
    (
        "Nu. Poți fi și voluntar independent. Actele se fac însă între tine și "
        "organizația care te primește."
    ): (
        "Nem. Lehet független önkéntes is. Az iratok azonban Ön és az Önt fogadó "
        "szervezet között készülnek."
    ),
    "Ce se întâmplă cu datele mele?": "Mi történik az adataimmal?",
    (
        "Le folosim numai pentru scopul pentru care le-ai dat. Ce date păstrăm și de ce "
        'afli din <a href="page:confidentialitate">politica de confidențialitate</a>.'
    ): (
        "Csak arra a célra használjuk őket, amelyre megadta. Hogy milyen adatokat őrzünk "
        'és miért, azt az <a href="page:confidentialitate">adatvédelmi szabályzatból</a> '
        "tudhatja meg."
    ),
    "De la ce vârstă poți face voluntariat?": "Hány éves kortól lehet önkénteskedni?",
    (
        "De la 16 ani, iar de la 15 ani cu acordul părinților sau al reprezentanților "
        "legali, pentru activități potrivite vârstei."
    ): (
        "16 éves kortól, 15 éves kortól pedig a szülők vagy törvényes képviselők "
        "beleegyezésével, az életkornak megfelelő tevékenységekben."
    ),
    "Voluntariatul contează la angajare?": "Számít az önkéntesség az álláskeresésnél?",
    (
        "Da. Potrivit legii, voluntariatul făcut în domeniul studiilor absolvite se "
        "consideră experiență profesională sau în specialitate. Cere organizației "
        "certificatul și raportul de activitate."
    ): (
        "Igen. A törvény szerint az elvégzett tanulmányok területén végzett önkéntesség "
        "szakmai tapasztalatnak számít. Kérje el a szervezettől az igazolást és a "
        "tevékenységi beszámolót."
    ),
    "Platforma de Management OSC": "Civil Szervezetek Menedzsment Platformja",
    "Management OSC": "CSO menedzsment",
    "evaluare, strategie, digitalizare": "felmérés, stratégia, digitalizálás",
    "Afli unde este organizația ta, ce urmează și cum ajungi acolo.": "Megtudja, hol tart a szervezete, mi következik, és hogyan juthat el oda.",
    (
        "Evaluarea nevoilor, plan strategic, digitalizare și sistem de management pentru "
        "asociații, fundații și federații. Vezi cine are acces."
    ): (
        "Szükségletfelmérés, stratégiai terv, digitalizálás és irányítási rendszer "
        "egyesületeknek, alapítványoknak és szövetségeknek. Nézze meg, kinek van "
        "hozzáférése."
    ),
    (
        "Multe organizații mici funcționează bine pentru că doi sau trei oameni țin totul "
        "în minte. Merge, până când unul dintre ei lipsește. <b>Platforma de Management "
        "OSC</b> (organizații ale societății civile) ajută echipa să pună pe hârtie ce "
        "știe, ce vrea și cum lucrează."
    ): (
        "Sok kis szervezet azért működik jól, mert két-három ember mindent fejben tart. "
        "Ez addig megy, amíg egyikük hiányzik. A <b>Civil Szervezetek Menedzsment "
        "Platformja</b> segít a csapatnak papírra vetni, mit tud, mit akar és hogyan "
        "dolgozik."
    ),
    (
        "Serviciul urmează patru pași, în ordinea în care e firesc să îi faci. Poți "
        "începe cu oricare, dar primul le dă sens celorlalți."
    ): (
        "A szolgáltatás négy lépést követ, természetes sorrendben. Bármelyikkel kezdhet, "
        "de az első ad értelmet a többinek."
    ),
    "Cei patru pași": "A négy lépés",
    "Evaluarea nevoilor organizaționale": "A szervezeti szükségletek felmérése",
    "Te uiți cinstit la ce merge și la ce scârțâie, împreună cu echipa.": "Őszintén megnézik a csapattal együtt, mi működik és mi nyikorog.",
    "Planuri strategice": "Stratégiai tervek",
    "Alegi puține obiective, spui cine răspunde de fiecare și cum știi că ai reușit.": "Kevés célt választanak, megmondják, ki felel értük, és honnan tudják, hogy sikerült.",
    "Strategie de digitalizare": "Digitalizálási stratégia",
    "Pui instrumentele digitale acolo unde scurtează drumul, nu unde îl complică.": (
        "A digitális eszközöket oda teszik, ahol rövidítik az utat, nem oda, ahol bonyolítják."
    ),
    "Implementarea sistemului de management": "Az irányítási rendszer bevezetése",
    "Scrii procedurile de care ai nevoie și urmărești câțiva indicatori.": "Megírják a szükséges eljárásokat, és néhány mutatót követnek.",
    (
        "Pentru <b>delegații organizațiilor</b>: persoanele pe care organizația le-a "
        "desemnat să lucreze aici în numele ei. Poate fi președinta asociației, "
        "directorul executiv, contabila sau un membru al consiliului. Conținutul "
        "serviciului este închis pentru ceilalți membri, fiindcă aici este vorba despre "
        "viața internă a organizațiilor."
    ): (
        "A <b>szervezetek küldötteinek</b>: azoknak, akiket a szervezet kijelölt, hogy "
        "itt a nevében dolgozzanak. Lehet az egyesület elnöke, az ügyvezető igazgató, a "
        "könyvelő vagy a vezetőség egyik tagja. A szolgáltatás tartalma a többi tag "
        "számára zárt, mert itt a szervezetek belső életéről van szó."
    ),
    "Ce pot citi delegații acum": "Mit olvashatnak most a küldöttek",
    "Evaluarea nevoilor organizației: de unde începi": "A szervezet szükségleteinek felmérése: hol kezdjük",
    "Cinci domenii, o scară simplă și o întâlnire de o după-amiază. Pentru delegați.": "Öt terület, egy egyszerű skála és egy délutáni megbeszélés. Küldötteknek.",
    "Planul strategic în șapte pași": "Stratégiai terv hét lépésben",
    (
        "De la misiune la calendarul de urmărire, cu un exemplu de obiectiv bine scris. "
        "Pentru delegați."
    ): ("A küldetéstől a követési naptárig, egy jól megfogalmazott cél példájával. Küldötteknek."),
    "Primii pași în digitalizarea unui ONG": "Egy civil szervezet digitalizálásának első lépései",
    "Ce rezolvi întâi, ce amâni și cum protejezi datele. Ghid deschis tuturor.": (
        "Mit oldunk meg először, mit halasztunk el, és hogyan védjük az adatokat. "
        "Mindenki számára nyitott útmutató."
    ),
    (
        "Am crezut că ne lipsesc banii. Evaluarea ne-a arătat că ne lipsea o listă cu cine ce face."
    ): (
        "Azt hittem, pénzünk nincs elég. A felmérés megmutatta, hogy egy lista hiányzott "
        "arról, ki mit csinál."
    ),
    "Ioana Munteanu": "Ioana Munteanu",
    "delegată, Asociația Mână de Ajutor (personaj și organizație fictive)": "küldött, Asociația Mână de Ajutor (kitalált személy és szervezet)",
    "Cum devin delegat?": "Hogyan leszek küldött?",
    (
        "Organizația ta trebuie să te desemneze. Scrie la <a "
        'href="page:contact">contact</a> de pe adresa organizației și spune cine este '
        "delegatul; un administrator îi dă dreptul de acces."
    ): (
        'A szervezetének kell kijelölnie. Írjon a <a href="page:contact">kapcsolat</a> '
        "oldalon a szervezet címéről, és mondja meg, ki a küldött; egy adminisztrátor "
        "megadja neki a hozzáférést."
    ),
    "Un membru obișnuit vede ceva din acest serviciu?": "Lát valamit egy átlagos tag ebből a szolgáltatásból?",
    (
        "Vede numai pagina de față. Ghidurile delegaților nu se deschid și nu apar în "
        "căutare pentru cine nu are dreptul să le citească."
    ): (
        "Csak ezt az oldalt. A küldöttek útmutatói nem nyílnak meg, és a keresésben sem "
        "jelennek meg annak, akinek nincs joga elolvasni őket."
    ),
    "Pot fi delegat pentru două organizații?": "Lehetek két szervezet küldötte?",
    "Da, dacă fiecare te desemnează separat.": "Igen, ha mindegyik külön kijelöli.",
    "De ce nu sunt publice ghidurile?": "Miért nem nyilvánosak az útmutatók?",
    (
        "Regulile platformei rezervă acest serviciu administratorilor și delegaților. Ce "
        'poate fi de folos oricui găsești la <a href="page:ghiduri">ghidurile '
        "deschise</a>."
    ): (
        "A platform szabályai ezt a szolgáltatást az adminisztrátoroknak és a "
        "küldötteknek tartják fenn. Ami bárkinek hasznos lehet, azt a <a "
        'href="page:ghiduri">nyitott útmutatók</a> között találja.'
    ),
}
