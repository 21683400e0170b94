"""Articles on writing a CV."""

from cms.demo.content.career.shapes import article, callout, heading, points, steps, text

KIND = "cv"
ARTICLES = [
    article(
        KIND, "model-de-cv-pe-o-pagina", "Model de CV pe o pagină",
        "Ce pui sus, ce pui jos și ce tai, ca omul care îl citește să înțeleagă din prima.",
        "cv", "2026-03-17", ["CV", "modele"],
        [
            text(
                "Primul om care îți vede CV-ul are zeci în față. O pagină limpede îl ajută mai mult "
                "decât trei pagini complete. Pentru posturile obișnuite, o pagină este de ajuns.",
            ),
            heading("Ordinea"),
            steps(
                "De sus în jos",
                ("Nume și contact", "Prenume, nume, localitate, telefon, o adresă de e-mail serioasă.",
                 "user"),
                ("Două rânduri despre tine", "Ce știi să faci și ce cauți, pe înțelesul postului "
                 "acesta. Se rescriu la fiecare candidatură.", "edit"),
                ("Experiența", "Cel mai recent loc întâi. La fiecare: perioada, rolul, organizația și "
                 "două–trei rezultate. Voluntariatul intră tot aici.", "list"),
                ("Studii și cursuri", "Ultima formă de învățământ și cursurile care contează.",
                 "elearning"),
                ("Abilități și limbi", "Programe, permis, limbi, cu nivelul adevărat.", "check"),
            ),
            heading("Verbe și cifre"),
            text(
                "„Responsabil cu relația cu clienții” nu spune nimic. „Am răspuns la 30 de cereri pe zi "
                "și am redus timpul de răspuns de la trei zile la una” spune tot. Dacă nu ai cifre, "
                "spune ce s-a schimbat după tine.",
            ),
            callout(
                "Proba celor zece secunde",
                "Arată CV-ul unui prieten zece secunde, apoi întreabă-l ce a reținut. Dacă nu e ce voiai "
                "tu, mută acel lucru mai sus.",
                "ok",
            ),
            text(
                "Cine preferă formatul european găsește pașii în "
                '<a href="page:cv-europass">ghidul Europass</a>. Conținutul este același; se schimbă '
                "doar așezarea.",
            ),
        ],
    ),
    article(
        KIND, "scrisoarea-de-intentie-pas-cu-pas", "Scrisoarea de intenție, pas cu pas",
        "Patru paragrafe scurte: de ce ei, de ce tu, o dovadă și ce propui.",
        "plic", "2026-04-28", ["CV", "scrisoare"],
        [
            text(
                "Scrisoarea nu repetă CV-ul. Ea răspunde la o întrebare pe care CV-ul nu o poate "
                "atinge: de ce vrei să lucrezi tocmai aici?",
            ),
            steps(
                "Patru paragrafe",
                ("De ce scriu", "Postul, de unde ai aflat de el și un lucru concret despre "
                 "organizație care te-a făcut să scrii.", "mail"),
                ("Ce aduc", "Două cerințe din anunț și cum le îndeplinești, cu exemple.", "check"),
                ("O dovadă", "O întâmplare în trei rânduri: situația, ce ai făcut, ce a ieșit.",
                 "star"),
                ("Ce propun", "Când poți veni la o discuție și cum te pot găsi. Mulțumești și închei.",
                 "calendar"),
            ),
            heading("Un început bun"),
            text(
                "„Vă scriu pentru postul de coordonator de voluntari. Am fost la grădina din cartierul "
                "nostru în ziua în care ați primit cincizeci de copii și am văzut cât contează cineva "
                "care îi știe pe toți pe nume.” Pe cititor îl convingi cu un amănunt, nu cu o laudă.",
            ),
            heading("Ce lași afară"),
            points(
                "fraze despre „o companie dinamică” care s-ar potrivi oricui;",
                "scuze pentru ce nu ai;",
                "pretenții salariale, dacă anunțul nu le cere;",
                "mai mult de o pagină.",
            ),
        ],
    ),
    article(
        KIND, "ce-nu-scrii-intr-un-cv", "Ce nu scrii într-un CV",
        "Date pe care nimeni nu are nevoie să le afle înainte de angajare și cum te ferești de "
        "anunțuri false.",
        "lacat", "2026-05-05", ["CV", "date personale"],
        [
            text(
                "Un CV circulă: prin e-mailuri, dosare, telefoane. Pune în el doar ce ajută la o "
                "decizie despre muncă. Restul se cere, dacă se cere, la semnarea contractului.",
            ),
            heading("Lasă deoparte"),
            points(
                "codul numeric personal, seria și numărul cărții de identitate;",
                "starea civilă, copiii, religia, opiniile politice;",
                "starea de sănătate, dacă nu ceri tu o adaptare;",
                "adresa completă: localitatea este de ajuns;",
                "fotografia, dacă anunțul nu o cere și postul nu o justifică.",
            ),
            text(
                "Codul muncii (Legea 53/2003) spune că informațiile cerute la angajare nu pot avea alt "
                "scop decât să se aprecieze capacitatea de a ocupa postul și aptitudinile profesionale.",
            ),
            callout(
                "Anunț sau capcană?",
                "Un angajator serios nu cere bani pentru „dosar”, nu cere poza cărții de identitate "
                "înainte de o discuție și nu se ascunde după o adresă gratuită. Dacă ai dubii, caută "
                "organizația și sună la numărul de pe site-ul ei.",
                "warn",
            ),
            text(
                "Când trimiți CV-ul, numește fișierul limpede („CV Ioana Munteanu.pdf”) și păstrează o "
                "listă cu locurile în care l-ai trimis. Poți cere oricând ștergerea lui.",
            ),
        ],
    ),
]  # fmt: skip
