"""Hungarian translations of an article and of the list of articles, by Romanian text."""

HUNGARIAN_ARTICLES = {
    "Articole": "Cikkek",
    "Punte de vorbă": "Punte de vorbă (románul)",
    (
        "Oameni din organizații povestesc, în trei minute, cum au trecut o apă. Un podcast al "
        "proiectului Punte, cu transcrierea fiecărui episod."
    ): (
        "Szervezetekben dolgozó emberek mesélik el három percben, hogyan keltek át a vízen. A "
        "Punte projekt podcastja, minden adás leiratával."
    ),
    (
        "Povești, ghiduri și opinii scrise de oamenii din organizații. Citește, comentează, "
        "contribuie."
    ): (
        "Történetek, útmutatók és vélemények szervezetekben dolgozó emberektől. Olvass, szólj "
        "hozzá, írj te is."
    ),
    "Locuitori într-un cartier cu blocuri": "Lakók egy tömbházas negyedben",
    "Desen original al proiectului Punte": "A Punte projekt eredeti rajza",
    "Voluntari în cartier: lecții după un an de vecinătate activă": "Önkéntesek a lakótelepen: egy év szomszédság tanulságai",
    (
        "Cum ții aproape oamenii după primul entuziasm, fără bugete mari. Șase lecții dintr-un "
        "cartier cu patru mii de apartamente."
    ): (
        "Hogyan maradnak velünk az emberek az első lelkesedés után, nagy költségvetés nélkül. "
        "Hat tanulság egy négyezer lakásos negyedből."
    ),
    (
        "Lecții dintr-un an de voluntariat în cartier: roluri mici, program previzibil, un "
        "coordonator pe scară și mulțumiri spuse la timp."
    ): (
        "Egy év lakótelepi önkéntesség tanulságai: kis szerepek, kiszámítható program, "
        "lépcsőházi felelős és jókor kimondott köszönet."
    ),
    (
        "Acum un an, la prima întâlnire din spatele blocului 14, au venit patruzeci de oameni. "
        "La a doua, nouăsprezece. La a treia, șapte. Cei șapte sunt și astăzi aici, iar în jurul "
        "lor s-au strâns alți optzeci. Între timp am învățat câteva lucruri."
    ): (
        "Egy éve az első találkozóra, a 14-es tömbház mögé, negyvenen jöttek el. A másodikra "
        "tizenkilencen. A harmadikra heten. Az a hét ember ma is itt van, és körülöttük további "
        "nyolcvanan gyűltek össze. Közben tanultunk egyet s mást."
    ),
    "Entuziasmul e un împrumut": "A lelkesedés kölcsön",
    (
        "Oamenii vin o dată din curiozitate. A doua oară vin dacă au avut ceva de făcut. La "
        "prima întâlnire am vorbit noi două ore; nimeni nu a ridicat o mătură. Acum, oricine "
        "vine prima dată primește o treabă de zece minute, cu început și sfârșit."
    ): (
        "Az emberek egyszer kíváncsiságból jönnek. Másodszor akkor, ha volt mit tenniük. Az első "
        "találkozón mi beszéltünk két órát; senki sem fogott seprűt. Most mindenki, aki először "
        "jön, kap egy tízperces feladatot, amelynek van eleje és vége."
    ),
    "Roluri mici, cu nume": "Kis szerepek, névvel",
    (
        "„Ne ocupăm toți” înseamnă că se ocupă Maria. Am împărțit munca în roluri pe care le "
        "poți povesti într-o propoziție:"
    ): (
        "A „mindannyian intézzük” azt jelenti, hogy Mária intézi. A munkát olyan szerepekre "
        "osztottuk, amelyeket egy mondatban el lehet mesélni:"
    ),
    "Omul scării": "A lépcsőház embere",
    "Lipește anunțul și ascultă ce spun vecinii. Cincisprezece minute pe săptămână.": "Kiragasztja a hirdetést, és meghallgatja a szomszédokat. Heti tizenöt perc.",
    "Omul uneltelor": "A szerszámok embere",
    "Ține lista și verifică ce s-a întors. O oră pe lună.": "Vezeti a listát, és megnézi, mi került vissza. Havi egy óra.",
    "Omul primei zile": "Az első nap embere",
    "Îi întâmpină pe cei noi. Două ore pe lună.": "Fogadja az újakat. Havi két óra.",
    "Omul cu telefonul": "A telefon embere",
    "Răspunde la grup, fără ceartă. Zece minute pe zi.": "Válaszol a csoportban, veszekedés nélkül. Napi tíz perc.",
    "Programul bate mesajul": "A program erősebb az üzenetnél",
    (
        "Am încercat să ne mobilizăm prin mesaje: „sâmbătă, dacă e vreme bună, poate ne vedem”. "
        "Nu merge. De când ne vedem în prima sâmbătă din lună, la zece, oricum ar fi vremea, vin "
        "și oameni care nu sunt în niciun grup. Dacă plouă, bem ceai la scara B."
    ): (
        "Próbáltunk üzenetekkel mozgósítani: „szombaton, ha jó idő lesz, talán találkozunk”. Nem "
        "működik. Amióta minden hónap első szombatján, tízkor találkozunk, bármilyen az idő, "
        "olyanok is jönnek, akik egyetlen csoportban sincsenek benne. Ha esik, teázunk a B "
        "lépcsőházban."
    ),
    "La bloc ne salutam. Acum știu cine are burghiu și cine are insomnie.": "A tömbházban köszöntünk egymásnak. Most tudom, kinek van fúrógépe, és ki nem tud aludni.",
    "domnul Aurel": "Aurel úr",
    "scara B, etajul 3": "B lépcsőház, 3. emelet",
    "Mulțumește după faptă": "Tettért mondj köszönetet",
    (
        "„Mulțumim tuturor voluntarilor” nu mulțumește nimănui. Scriem la avizier ce a făcut "
        "fiecare: „Banca din fața farmaciei are din nou patru scânduri. Le-a pus Dinu.” Atât. "
        "Dinu a mai reparat trei."
    ): (
        "A „köszönjük minden önkéntesnek” senkinek sem köszön. A hirdetőtáblára kiírjuk, ki mit "
        "tett: „A gyógyszertár előtti padnak megint négy deszkája van. Dinu tette fel őket.” "
        "Ennyi. Dinu azóta még hármat megjavított."
    ),
    "Actele nu sperie, dacă le explici": "Az iratok nem ijesztenek, ha elmagyarázod",
    (
        "Când activitatea e organizată de asociație, încheiem contract de voluntariat, cu fișa "
        "de voluntariat și fișa de protecție. La început ne-a fost teamă că hârtia alungă "
        "oamenii. S-a întâmplat invers: cine semnează știe ce are de făcut și pe cine sună. Ce "
        'spune legea afli din <a href="page:voluntariat-lege">ghidul despre Legea 78/2014</a>.'
    ): (
        "Ha a tevékenységet az egyesület szervezi, önkéntességi szerződést kötünk, "
        "önkéntes-adatlappal és védelmi adatlappal. Eleinte attól tartottunk, hogy a papír elűzi "
        "az embereket. Fordítva történt: aki aláír, tudja, mi a dolga, és kit hívhat. Hogy mit "
        'mond a törvény, azt a <a href="page:voluntariat-lege">78/2014-es törvényről szóló '
        "útmutatóban</a> olvashatod."
    ),
    "Odihna e parte din plan": "A pihenés is része a tervnek",
    (
        "În august nu facem nimic. E scris în plan, deci nimeni nu se simte vinovat. În "
        "septembrie se întorc mai mulți decât au plecat."
    ): (
        "Augusztusban nem csinálunk semmit. A tervben is benne van, így senki sem érzi magát "
        "hibásnak. Szeptemberben többen jönnek vissza, mint ahányan elmentek."
    ),
    "Întrebarea lunii": "A hónap kérdése",
    (
        "Ce rol mic lipsește la voi? Scrie-l într-o singură propoziție, în comentarii. Dacă "
        "încape într-o propoziție, găsim și omul."
    ): (
        "Milyen kis szerep hiányzik nálatok? Írd meg egyetlen mondatban, a hozzászólásokban. Ha "
        "belefér egy mondatba, embert is találunk hozzá."
    ),
}
