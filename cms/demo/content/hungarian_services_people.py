"""Hungarian translations of the services for learning, members and career, by Romanian text."""

HUNGARIAN_SERVICES_PEOPLE: dict[str, str] = {
    "E-learning și Cursuri Online": "E-learning és online tanfolyamok",
    "E-learning": "E-learning",
    "învățare în ritmul tău": "tanulás a saját ritmusában",
    "Înveți în ritmul tău lucruri pe care le folosești chiar în organizația ta.": "Saját ritmusában tanul olyan dolgokat, amelyeket a szervezetében használ.",
    (
        "Învățare în ritm propriu pentru membri, angajați și voluntari din organizații: "
        "la ce folosește serviciul și ce poți citi acum."
    ): (
        "Saját ütemű tanulás a szervezetek tagjainak, alkalmazottainak és önkénteseinek: "
        "mire való a szolgáltatás, és mit olvashat most."
    ),
    (
        "Un curs bun nu se termină cu o diplomă, ci cu ceva făcut altfel luni dimineață. "
        "<b>E-learning și Cursuri Online</b> este serviciul prin care membrii, angajații "
        "și voluntarii organizațiilor învață lucruri folositoare, de acasă sau de la "
        "birou, când au timp."
    ): (
        "Egy jó tanfolyam nem oklevéllel ér véget, hanem azzal, hogy hétfő reggel valamit "
        "másképp csinálunk. Az <b>E-learning és online tanfolyamok</b> az a szolgáltatás, "
        "amelynek révén a szervezetek tagjai, alkalmazottai és önkéntesei hasznos "
        "dolgokat tanulnak, otthonról vagy az irodából, amikor van idejük."
    ),
    (
        "Învățarea online scutește drumuri și săli închiriate, dar mai ales lasă "
        "fiecăruia ritmul lui. O lecție se poate opri și relua. Un fragment greu se poate "
        "citi de trei ori, fără ca cineva să se uite la ceas. Temele sunt cele de care au "
        "nevoie organizațiile: managementul proiectelor, comunicarea, strângerea de "
        "fonduri, medierea pe piața muncii, rezolvarea conflictelor."
    ): (
        "Az online tanulás utazást és terembérlést takarít meg, de mindenekelőtt "
        "meghagyja mindenkinek a saját ritmusát. Egy leckét meg lehet állítani és újra "
        "elővenni. Egy nehéz részt háromszor is el lehet olvasni anélkül, hogy valaki az "
        "órát nézné. A témák azok, amelyekre a szervezeteknek szükségük van: "
        "projektmenedzsment, kommunikáció, adománygyűjtés, munkaközvetítés, "
        "konfliktuskezelés."
    ),
    "Cum privim învățarea": "Hogyan tekintünk a tanulásra",
    "<b>Pe bucăți mici.</b> O lecție încape într-o pauză mai lungă.": "<b>Kis részekben.</b> Egy lecke belefér egy hosszabb szünetbe.",
    ("<b>Cu aplicare.</b> După fiecare idee urmează ceva de încercat la tine în organizație."): (
        "<b>Gyakorlattal.</b> Minden gondolat után következik valami, amit kipróbálhat a "
        "szervezetében."
    ),
    "<b>Cinstit.</b> Testele se dau pe cont propriu; ele îți arată ție ce ai înțeles.": "<b>Őszintén.</b> A teszteket mindenki magának írja; megmutatják, mit értett meg.",
    (
        "<b>Pentru toți.</b> Un material video are nevoie de subtitrare, iar un text, de "
        "o pagină care se citește ușor și pe telefon."
    ): (
        "<b>Mindenkinek.</b> Egy filmhez felirat kell, egy szöveghez pedig olyan oldal, "
        "amely telefonon is könnyen olvasható."
    ),
    "Cum înveți eficient online": "Hogyan tanuljunk hatékonyan online",
    "Un plan de săptămână, trei obiceiuri și ce faci când rămâi în urmă. Pentru membri.": "Heti terv, három szokás, és mit tegyen, ha lemarad. Tagoknak.",
    "Managementul conflictelor: fișă de lucru": "Konfliktuskezelés: munkalap",
    (
        "Cinci feluri de a răspunde la un conflict și o fișă pe care o completezi. Pentru membri."
    ): "Öt mód arra, hogy válaszoljunk egy konfliktusra, és egy kitöltendő lap. Tagoknak.",
    "Ghiduri deschise": "Nyitott útmutatók",
    "Texte mai lungi pe teme civice și de ocupare, pentru oricine.": "Hosszabb szövegek közéleti és foglalkoztatási témákról, bárkinek.",
    "Materialele au autori": "Az anyagoknak szerzőik vannak",
    (
        "Textele pentru membri sunt pentru folosul tău și al echipei tale. Distribuirea "
        "lor în afara platformei cere acordul autorilor, așa cum spune <a "
        'href="page:regulament">regulamentul</a>.'
    ): (
        "A tagoknak szóló szövegek az Ön és csapata használatára valók. A platformon "
        "kívüli terjesztésükhöz a szerzők beleegyezése kell, ahogy a <a "
        'href="page:regulament">szabályzat</a> mondja.'
    ),
    (
        "Am învățat seara, câte douăzeci de minute, cu telefonul sprijinit de borcanul de "
        "dulceață. A mers."
    ): (
        "Esténként tanultam, húsz percet egyszerre, a telefont a lekvárosüvegnek támasztva. Bevált."
    ),
    "Rodica Pănescu": "Rodica Pănescu",
    "voluntară, Asociația Podul Verde (personaj și organizație fictive)": "önkéntes, Asociația Podul Verde (kitalált személy és szervezet)",
    "Cât costă?": "Mennyibe kerül?",
    "Nimic. Toate cele șase servicii ale platformei sunt gratuite pentru membri.": "Semmibe. A platform mind a hat szolgáltatása ingyenes a tagoknak.",
    "Am nevoie de cunoștințe tehnice?": "Szükségem van műszaki ismeretekre?",
    (
        "Îți ajunge un telefon sau un calculator cu un navigator web și o adresă de "
        'e-mail. Pagina <a href="page:ghid">Ghid de utilizare</a> te ajută cu restul.'
    ): (
        "Elég egy telefon vagy számítógép böngészővel és egy e-mail-cím. A <a "
        'href="page:ghid">Használati útmutató</a> segít a többiben.'
    ),
    "Pot învăța împreună cu colegii?": "Tanulhatok együtt a kollégáimmal?",
    (
        "Da, și e o idee bună. Alegeți un material, citiți-l fiecare în ritmul lui și "
        "vorbiți o jumătate de oră despre ce puteți schimba în organizație. Fiecare își "
        "citește materialele din contul lui."
    ): (
        "Igen, és jó ötlet. Válasszanak egy anyagot, olvassák el mindannyian a saját "
        "ritmusukban, és beszéljenek fél órát arról, mit változtathatnának a "
        "szervezetben. Mindenki a saját fiókjából olvas."
    ),
    "Cum propun o temă de curs?": "Hogyan javasoljak témát egy tanfolyamhoz?",
    (
        'Scrie-ne la <a href="page:contact">contact</a>: ce vreți să știți să faceți, '
        "câți sunteți și ce ați încercat până acum."
    ): (
        'Írjon nekünk a <a href="page:contact">kapcsolat</a> oldalon: mit szeretnének '
        "megtanulni, hányan vannak, és mit próbáltak eddig."
    ),
    "Platforma Membrii OSC": "Civil Szervezetek Tagjainak Platformja",
    "Membri OSC": "CSO tagok",
    "documente, plăți, resurse": "dokumentumok, fizetések, források",
    "Oamenii și documentele organizațiilor, adunate într-un loc în care se găsesc ușor.": "A szervezetek emberei és dokumentumai egy helyen, ahol könnyen megtalálhatók.",
    (
        "Spațiul comun al membrilor organizațiilor: documente, evenimente, plăți online. "
        "Vezi la ce folosește și ce ghiduri poți citi."
    ): (
        "A szervezetek tagjainak közös tere: dokumentumok, események, online fizetés. "
        "Nézze meg, mire való, és milyen útmutatókat olvashat."
    ),
    (
        "În fiecare organizație există un coleg care știe unde este modelul bun de "
        "proces-verbal. <b>Platforma Membrii OSC</b> (organizații ale societății civile) "
        "face din ce știe acel coleg un bun comun: documente, experiențe și oameni care "
        "pot fi găsiți."
    ): (
        "Minden szervezetben van egy kolléga, aki tudja, hol van a jegyzőkönyv jó "
        "mintája. A <b>Civil Szervezetek Tagjainak Platformja</b> közkinccsé teszi, amit "
        "ez a kolléga tud: dokumentumokat, tapasztalatokat és embereket, akik "
        "megtalálhatók."
    ),
    "Serviciul strânge laolaltă ce au membrii de împărțit. Rosturile lui sunt patru:": "A szolgáltatás összegyűjti, amit a tagok megoszthatnak. Négy célja van:",
    (
        "<b>biblioteca digitală</b>, pentru legislație, ghiduri, șabloane, studii și "
        "materiale educative;"
    ): (
        "a <b>digitális könyvtár</b> jogszabályokkal, útmutatókkal, sablonokkal, "
        "tanulmányokkal és oktatási anyagokkal;"
    ),
    (
        "<b>documentele membrilor</b>, verificate de un moderator înainte să fie văzute de alții;"
    ): "a <b>tagok dokumentumai</b>, amelyeket moderátor ellenőriz, mielőtt mások látnák;",
    (
        "<b>soluțiile de plată online</b>, pentru organizațiile care vor să primească "
        "donații și cotizații fără numerar;"
    ): (
        "az <b>online fizetés</b> azoknak a szervezeteknek, amelyek készpénz nélkül "
        "szeretnének adományokat és tagdíjakat fogadni;"
    ),
    "<b>întâlnirile</b>, de la seminare și webinarii la ateliere.": "a <b>találkozók</b>, a szemináriumoktól és webináriumoktól a műhelyekig.",
    (
        "Pentru fiecare membru al platformei: angajați, voluntari, membri ai consiliilor, "
        "parteneri din instituții și din companii. Cu cât profilurile sunt mai corecte și "
        "documentele mai îngrijite, cu atât găsește mai repede fiecare ce caută."
    ): (
        "A platform minden tagjának: alkalmazottaknak, önkénteseknek, vezetőségi "
        "tagoknak, intézményi és vállalati partnereknek. Minél pontosabbak a profilok és "
        "rendezettebbek a dokumentumok, annál hamarabb találja meg mindenki, amit keres."
    ),
    "Cum alegi o soluție de plată online": "Hogyan válasszunk online fizetési megoldást",
    (
        "Ce întrebi un procesator, ce costuri compari și ce scrii pe pagina de donații. "
        "Pentru membri."
    ): (
        "Mit kérdezzünk egy fizetési szolgáltatótól, milyen költségeket hasonlítsunk "
        "össze, és mit írjunk az adományozási oldalra. Tagoknak."
    ),
    "Cum păstrezi documentele organizației": "Hogyan őrizzük a szervezet dokumentumait",
    "Dosare, nume de fișiere, copii de siguranță și termene de păstrare. Pentru membri.": "Mappák, fájlnevek, biztonsági másolatok és megőrzési idők. Tagoknak.",
    "Grădina din spatele școlii": "Kert az iskola mögött",
    "Povestea unei comunități care a învățat să lucreze împreună. Ghid deschis tuturor.": (
        "Egy közösség története, amely megtanult együtt dolgozni. Mindenki számára "
        "nyitott útmutató."
    ),
    "Datele oamenilor nu se împrumută": "Mások adatait nem adjuk kölcsön",
    (
        "Ce afli despre ceilalți membri folosești numai pentru colaborarea de pe "
        "platformă. Listele de contacte nu se copiază și nu se dau mai departe fără "
        "acordul persoanelor."
    ): (
        "Amit a többi tagról megtud, csak a platformon folyó együttműködéshez használja. "
        "A kapcsolati listákat az érintettek beleegyezése nélkül nem másoljuk és nem "
        "adjuk tovább."
    ),
    "Cine este „membru”?": "Ki számít „tagnak”?",
    (
        "Orice persoană cu un cont aprobat pe platformă, fie că vine dintr-o organizație, "
        "fie că este voluntar independent sau partener."
    ): (
        "Bárki, akinek jóváhagyott fiókja van a platformon, akár szervezettől jön, akár "
        "független önkéntes vagy partner."
    ),
    "Cine vede ce scrie aici?": "Ki látja, amit ide írnak?",
    (
        "Pagina de față este publică. Ghidurile pentru membri se deschid după ce intri în "
        "cont; un vizitator nu le găsește nici prin căutare."
    ): (
        "Ez az oldal nyilvános. A tagoknak szóló útmutatók bejelentkezés után nyílnak "
        "meg; egy látogató kereséssel sem találja meg őket."
    ),
    "Ce înseamnă un document confidențial?": "Mit jelent a bizalmas dokumentum?",
    (
        "Un document care conține date personale, clauze contractuale sau informații "
        'interne. Potrivit <a href="page:regulament">regulamentului</a>, el se marchează '
        "ca atare și nu se trimite mai departe fără acord."
    ): (
        "Olyan dokumentum, amely személyes adatokat, szerződéses feltételeket vagy belső "
        'információkat tartalmaz. A <a href="page:regulament">szabályzat</a> szerint ezt '
        "megjelölik, és beleegyezés nélkül nem adják tovább."
    ),
    "Cum îmi corectez datele din cont?": "Hogyan javíthatom a fiókom adatait?",
    (
        'Scrie la <a href="page:contact">contact</a> de pe adresa de e-mail a contului și '
        "spune ce trebuie schimbat."
    ): (
        'Írjon a <a href="page:contact">kapcsolat</a> oldalon a fiók e-mail-címéről, és '
        "mondja meg, mit kell módosítani."
    ),
    "Organizația ta nu este încă aici?": "A szervezete még nincs itt?",
    (
        "Spune-ne cum se numește, din ce localitate este și cine îi poate fi persoană de legătură."
    ): "Írja meg a nevét, a települését, és hogy ki lehet a kapcsolattartója.",
    "Centrul Virtual de Informare și Consiliere pentru Carieră": "Virtuális Karrierinformációs és Tanácsadó Központ",
    "Carieră": "Karrier",
    "CV și interviuri": "önéletrajz és interjú",
    (
        "Informații clare despre piața muncii și despre pașii tăi în carieră, gratuit și "
        "confidențial."
    ): (
        "Világos információk a munkaerőpiacról és a karrierje lépéseiről, ingyenesen és bizalmasan."
    ),
    (
        "Alegerea carierei, formare, CV și interviuri: informare și consiliere pentru "
        "membrii organizațiilor și pentru cei pe care îi sprijină."
    ): (
        "Pályaválasztás, képzés, önéletrajz és interjú: tájékoztatás és tanácsadás a "
        "szervezetek tagjainak és azoknak, akiket támogatnak."
    ),
    (
        "O schimbare de drum sperie mai puțin când ai informații bune și pe cineva cu "
        "care să vorbești. <b>Centrul Virtual de Informare și Consiliere pentru "
        "Carieră</b> adună amândouă într-un loc discret, la care ajungi și de pe telefon."
    ): (
        "Egy irányváltás kevésbé ijesztő, ha vannak jó információi, és van kivel "
        "beszélnie. A <b>Virtuális Karrierinformációs és Tanácsadó Központ</b> mindkettőt "
        "egy diszkrét helyen gyűjti össze, amelyet telefonról is elér."
    ),
    (
        "Centrul îi ajută pe oameni să înțeleagă piața muncii, să își recunoască "
        "abilitățile și să se prezinte bine. Face legătura între cererea de pe piață și "
        "ce știe fiecare să facă, cu atenție pentru cei care pornesc mai greu: tineri "
        "fără experiență, persoane cu dizabilități, oameni care se întorc la lucru după o "
        "pauză lungă."
    ): (
        "A központ segít megérteni a munkaerőpiacot, felismerni a képességeket és jól "
        "bemutatkozni. Összeköti a piac igényeit azzal, amihez ki-ki ért, odafigyelve "
        "azokra, akik nehezebben indulnak: tapasztalat nélküli fiatalokra, "
        "fogyatékossággal élőkre, hosszú szünet után munkába visszatérőkre."
    ),
    "Cele patru teme ale centrului": "A központ négy témája",
    "Temă": "Téma",
    "Întrebarea la care răspunde": "A kérdés, amelyre válaszol",
    "Alegerea carierei": "Pályaválasztás",
    "Ce mi se potrivește și ce drumuri se deschid de aici?": "Mi illik hozzám, és milyen utak nyílnak innen?",
    "Formare și dezvoltare profesională": "Képzés és szakmai fejlődés",
    "Ce merită să învăț și cum recunosc un curs serios?": "Mit érdemes tanulni, és miről ismerek fel egy komoly tanfolyamot?",
    "Elaborarea CV-ului": "Önéletrajzírás",
    "Cum arăt pe scurt ce știu să fac?": "Hogyan mutatom be röviden, mihez értek?",
    "Pregătire pentru interviuri": "Felkészülés az interjúra",
    "Cum răspund firesc și ce drepturi am?": "Hogyan válaszoljak természetesen, és milyen jogaim vannak?",
    "pentru <b>membrii organizațiilor</b> și pentru voluntarii lor;": "a <b>szervezetek tagjainak</b> és önkénteseiknek;",
    "pentru <b>oamenii pe care organizațiile îi însoțesc</b> spre un loc de muncă;": "<b>azoknak, akiket a szervezetek</b> a munkahely felé kísérnek;",
    "pentru <b>specialiștii</b> care dau sfaturi și au nevoie de materiale limpezi.": "a <b>szakembereknek</b>, akik tanácsot adnak, és világos anyagokra van szükségük.",
    "Pregătirea pentru interviu": "Felkészülés az állásinterjúra",
    (
        "Ce faci cu o săptămână înainte, ce spui și la ce nu ai obligația să răspunzi. "
        "Pentru membri."
    ): "Mit tegyen egy héttel előtte, mit mondjon, és mire nem köteles válaszolni. Tagoknak.",
    "CV-ul Europass: ce scrii și ce lași deoparte": "Az Europass önéletrajz: mit írjon bele, és mit hagyjon ki",
    "Secțiune cu secțiune, cu exemple de formulări mai bune. Pentru membri.": "Szakaszról szakaszra, jobb megfogalmazások példáival. Tagoknak.",
    ("Ce sprijin poți primi prin agenția pentru ocuparea forței de muncă. Ghid deschis tuturor."): (
        "Milyen támogatást kaphat a foglalkoztatási ügynökségtől. Mindenki számára "
        "nyitott útmutató."
    ),
    "Rămâne între noi": "Köztünk marad",
    (
        "Regula centrului este confidențialitatea: ce se discută în consiliere nu iese de "
        "acolo, iar datele tale nu ajung la angajatori fără acordul tău."
    ): (
        "A központ szabálya a titoktartás: ami a tanácsadáson elhangzik, ott marad, és az "
        "adatai a beleegyezése nélkül nem jutnak el a munkáltatókhoz."
    ),
    "Trebuie să fiu în căutarea unui loc de muncă?": "Álláskeresőnek kell lennem?",
    (
        "Nu. Poți citi ghidurile și dacă ai un loc de muncă și vrei să înveți ceva nou "
        "sau să îți pui ordine în gânduri."
    ): (
        "Nem. Akkor is olvashatja az útmutatókat, ha van munkahelye, és valami újat "
        "szeretne tanulni, vagy rendezni a gondolatait."
    ),
    "Centrul îmi găsește un loc de muncă?": "A központ talál nekem állást?",
    (
        "Nimeni cinstit nu promite asta. Centrul te ajută să te pregătești; medierea "
        "muncii o fac agențiile pentru ocuparea forței de muncă și furnizorii acreditați."
    ): (
        "Ezt senki sem ígéri, aki őszinte. A központ segít felkészülni; a "
        "munkaközvetítést a foglalkoztatási ügynökségek és az akkreditált szolgáltatók "
        "végzik."
    ),
    "Pot da ghidurile unui beneficiar?": "Odaadhatom az útmutatókat egy kedvezményezettnek?",
    (
        "Citiți-le împreună sau povestește-i ce ai aflat. Dacă vrea să le citească "
        "singur, poate cere și el un cont, gratuit."
    ): (
        "Olvassák el együtt, vagy mesélje el neki, mit tudott meg. Ha egyedül szeretné "
        "elolvasni, ő is kérhet ingyenes fiókot."
    ),
    "Ce fac dacă la angajare mă lovesc de discriminare?": "Mit tegyek, ha álláskeresés közben hátrányos megkülönböztetés ér?",
    (
        "Poți face o petiție la Consiliul Național pentru Combaterea Discriminării "
        "(CNCD). Notează când s-a întâmplat, ce ți s-a spus și cine a fost de față."
    ): (
        "Panaszt tehet az Országos Diszkriminációellenes Tanácsnál (CNCD). Jegyezze fel, "
        "mikor történt, mit mondtak Önnek, és ki volt jelen."
    ),
}
