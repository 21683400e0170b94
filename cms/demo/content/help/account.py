"""Help with the account, the profile, notifications and personal data."""

from cms.demo.content.help.shapes import HelpPage, Part

ACCOUNT = HelpPage(
    key="ajutor-cont",
    slug="cont-si-date-personale",
    service="",
    icon="user",
    title=(
        "Ajutor: contul și datele tale",
        "Help: your account and your data",
        "Súgó: a fiókod és az adataid",
    ),
    summary=(
        "Cum ceri un cont, cum îl protejezi, cum alegi ce afli și cum îți iei sau îți ștergi "
        "datele.",
        "How to ask for an account, protect it, choose what you are told, and take or delete your "
        "data.",
        "Hogyan kérsz fiókot, hogyan véded meg, hogyan választod ki, miről értesülj, és hogyan "
        "viszed el vagy törlöd az adataidat.",
    ),
    lead=(
        "Un singur cont deschide toate serviciile. Tot ce ține de el se află în [[Settings]], în "
        "meniul care se deschide de la inițialele tale, sus pe fiecare pagină.",
        "One account opens all services. Everything about it is under [[Settings]], in the menu "
        "that opens from your initials at the top of each page.",
        "Egyetlen fiók minden szolgáltatást megnyit. Minden, ami hozzá tartozik, a [[Settings]] "
        "pont alatt van, abban a menüben, amely minden oldal tetején a monogramodra nyílik.",
    ),
    parts=(
        Part(
            ("Cum ceri un cont", "How to ask for an account", "Hogyan kérsz fiókot"),
            (
                (
                    "Apasă [[Ask for an account]], în partea de sus a paginii; pe telefon, în "
                    "[[Menu]].",
                    "Press [[Ask for an account]] at the top of the page; on a phone, in [[Menu]].",
                    "Nyomd meg az oldal tetején: [[Ask for an account]]; telefonon ez a [[Menu]] "
                    "alatt van.",
                ),
                (
                    "Spune dacă ceri pentru tine sau în numele unei organizații și completează "
                    "câmpurile.",
                    "Say whether you ask for yourself or on behalf of an organisation, and fill in "
                    "the fields.",
                    "Mondd meg, hogy magadnak vagy egy szervezet nevében kéred, és töltsd ki a "
                    "mezőket.",
                ),
                (
                    "Citește regulamentul și politica de protecție a datelor, bifează cele două "
                    "acorduri și apasă [[Send the request]].",
                    "Read the rules and the privacy policy, tick the two agreements and press "
                    "[[Send the request]].",
                    "Olvasd el a szabályzatot és az adatvédelmi tájékoztatót, jelöld be a két "
                    "hozzájárulást, majd nyomd meg: [[Send the request]].",
                ),
                (
                    "Primești răspunsul pe e-mail, cu un link la care îți alegi parola.",
                    "You receive the answer by e-mail, with a link at which you choose your "
                    "password.",
                    "A választ e-mailben kapod meg, egy hivatkozással, ahol jelszót választasz.",
                ),
            ),
            (
                "Ai uitat parola? Pe pagina de intrare apasă [[I forgot my password]].",
                "Forgot the password? On the sign-in page press [[I forgot my password]].",
                "Elfelejtetted a jelszavad? A belépési oldalon nyomd meg: [[I forgot my password]].",
            ),
        ),
        Part(
            (
                "Cum îți completezi profilul",
                "How to fill in your profile",
                "Hogyan töltöd ki a profilodat",
            ),
            (
                (
                    "Deschide [[Settings]], apoi [[Personal details]].",
                    "Open [[Settings]], then [[Personal details]].",
                    "Nyisd meg a [[Settings]] pontot, majd ezt: [[Personal details]].",
                ),
                (
                    "Scrie câteva rânduri despre tine, ce știi să faci și când ai timp, apoi apasă "
                    "[[Save the profile]].",
                    "Write a few lines about yourself, what you can do and when you have time, "
                    "then press [[Save the profile]].",
                    "Írj néhány sort magadról, arról, mihez értesz és mikor érsz rá, majd nyomd "
                    "meg: [[Save the profile]].",
                ),
                (
                    "La [[Privacy]] alegi cine vede ce: alegerile contează pe loc.",
                    "Under [[Privacy]] you choose who sees what: your choices hold at once.",
                    "A [[Privacy]] alatt te döntöd el, ki mit lát: a választásod azonnal érvényes.",
                ),
            ),
        ),
        Part(
            (
                "Cum îți protejezi contul",
                "How to protect your account",
                "Hogyan véded meg a fiókodat",
            ),
            (
                (
                    "Deschide [[Settings]], apoi [[Security]].",
                    "Open [[Settings]], then [[Security]].",
                    "Nyisd meg a [[Settings]] pontot, majd ezt: [[Security]].",
                ),
                (
                    "Alege [[Add an app]] sau [[Add a passkey]] și urmează pașii de pe ecran.",
                    "Choose [[Add an app]] or [[Add a passkey]] and follow the steps on the screen.",
                    "Válaszd ezt: [[Add an app]] vagy [[Add a passkey]], és kövesd a képernyőn "
                    "látható lépéseket.",
                ),
                (
                    "Păstrează codurile de rezervă în alt loc decât telefonul.",
                    "Keep the backup codes somewhere other than your phone.",
                    "A tartalék kódokat ne a telefonodon őrizd.",
                ),
                (
                    "La [[Active sessions]] vezi unde este deschis contul; "
                    "[[Sign out all the others]] le oprește pe celelalte.",
                    "Under [[Active sessions]] you see where the account is open; "
                    "[[Sign out all the others]] ends the others.",
                    "Az [[Active sessions]] alatt látod, hol van nyitva a fiók; a többit ezzel "
                    "zárod be: [[Sign out all the others]].",
                ),
            ),
        ),
        Part(
            (
                "Cum alegi ce afli și cum",
                "How to choose what you are told",
                "Hogyan választod ki, miről értesülj",
            ),
            (
                (
                    "Clopoțelul de sus arată ce te privește. Lista întreagă este la "
                    "[[Notifications]].",
                    "The bell at the top shows what concerns you. The whole list is under "
                    "[[Notifications]].",
                    "A fenti csengő azt mutatja, ami rád tartozik. A teljes lista itt van: "
                    "[[Notifications]].",
                ),
                (
                    "În [[Settings]], la [[Notifications]], alegi pentru fiecare fel de veste: pe "
                    "site, prin e-mail sau într-un sumar. Apasă [[Save the choices]].",
                    "In [[Settings]], under [[Notifications]], choose for each kind of news: on "
                    "the site, by e-mail or in a digest. Press [[Save the choices]].",
                    "A [[Settings]] alatt, a [[Notifications]] pontban hírfajtánként választhatsz: "
                    "az oldalon, e-mailben vagy összefoglalóban. Nyomd meg: [[Save the choices]].",
                ),
            ),
        ),
        Part(
            (
                "Cum îți iei sau îți ștergi datele",
                "How to take or delete your data",
                "Hogyan viszed el vagy törlöd az adataidat",
            ),
            (
                (
                    "Deschide [[Settings]], apoi [[My data]].",
                    "Open [[Settings]], then [[My data]].",
                    "Nyisd meg a [[Settings]] pontot, majd ezt: [[My data]].",
                ),
                (
                    "Apasă [[Prepare a copy]]. Când copia este gata, primești o notificare; o poți "
                    "descărca timp de 7 zile.",
                    "Press [[Prepare a copy]]. When the copy is ready you are notified; you can "
                    "download it for 7 days.",
                    "Nyomd meg: [[Prepare a copy]]. Ha kész a másolat, értesítést kapsz; 7 napig "
                    "töltheted le.",
                ),
                (
                    "Cu [[Delete the account]] pleci de tot. Ce ai publicat pentru toți rămâne, "
                    "fără numele tău.",
                    "[[Delete the account]] is for leaving altogether. What you published for "
                    "everybody stays, without your name.",
                    "Végleg ezzel távozol: [[Delete the account]]. Amit mindenkinek közzétettél, "
                    "megmarad, a neved nélkül.",
                ),
            ),
        ),
    ),
)
