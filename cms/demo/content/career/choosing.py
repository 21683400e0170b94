"""Articles on choosing a career."""

from cms.demo.content.career.shapes import article, callout, heading, points, steps, text

KIND = "alegerea-carierei"
ARTICLES = [
    article(
        KIND, "ce-ti-se-potriveste", "Ce ți se potrivește: trei liste și o întrebare",
        "Un exercițiu de o oră, cu hârtie și creion, înainte să cauți anunțuri.",
        "drum", "2026-03-03", ["orientare", "exerciții"],
        [
            text(
                "Cei mai mulți dintre noi nu au „o chemare”. Au câteva lucruri care le ies, câteva "
                "care îi obosesc și câteva la care nu vor să renunțe. O alegere bună pornește de la "
                "acestea, nu de la lista meseriilor la modă.",
            ),
            heading("Cele trei liste"),
            steps(
                "O oră, trei coli",
                ("Ce îmi iese", "Zece lucruri pe care le faci bine, inclusiv acasă sau ca "
                 "voluntar. Lângă fiecare, o dovadă: când s-a întâmplat ultima dată.", "check"),
                ("Ce îmi dă energie", "Activitățile după care nu te uiți la ceas. Lasă deoparte "
                 "ce „ar trebui” să îți placă.", "heart"),
                ("La ce nu renunț", "Program, drum, venit minim, oameni în grijă, sănătate. Scrie "
                 "cifre, nu adjective.", "lock"),
            ),
            text(
                "Pune listele una lângă alta și subliniază ce apare în primele două. Acolo sunt "
                "direcțiile. A treia listă le filtrează: o meserie frumoasă cu drum de două ore pe zi "
                "poate să nu fie pentru tine acum.",
            ),
            heading("Întrebarea"),
            text(
                "Cui îi poți cere să te lase o zi lângă el, la lucru? O zi petrecută într-un atelier, "
                "într-un birou sau pe teren spune mai mult decât zece teste. Dacă nu cunoști pe nimeni, "
                "întreabă în forum sau la organizația ta.",
            ),
            callout(
                "Despre testele de interese",
                "Un test serios îți dă idei de verificat, nu un verdict. Dacă rezultatul te miră, "
                "discută-l cu un consilier înainte să tragi concluzii.",
            ),
        ],
    ),
    article(
        KIND, "munca-intr-un-ong", "Cum arată munca într-un ONG",
        "Roluri, contracte și ritmul unui proiect, povestite fără să le înfrumusețăm.",
        "masa", "2026-03-24", ["ong", "meserii"],
        [
            text(
                "Într-o asociație mică lucrează adesea trei–patru oameni care fac munca a zece. E o "
                "școală bună și un loc în care se vede repede rezultatul, dar merită să știi dinainte "
                "cum curg lunile.",
            ),
            heading("Ce roluri găsești"),
            points(
                "<b>coordonare de proiecte</b>: planuri, bugete, rapoarte, multă vorbă cu oamenii;",
                "<b>lucru direct</b>: cu copii, vârstnici, persoane cu dizabilități, comunități;",
                "<b>comunicare și strângere de fonduri</b>: povești, campanii, donatori;",
                "<b>administrativ și financiar</b>: contracte, achiziții, evidență;",
                "<b>coordonarea voluntarilor</b>: primire, instruire, recunoaștere.",
            ),
            heading("Despre contract"),
            text(
                "Mulți ani vor fi legați de proiecte, iar contractele urmează durata lor. Codul muncii "
                "(Legea 53/2003) permite contractul pe durată determinată doar în anumite cazuri și "
                "cel mult 36 de luni. Întreabă la interviu ce se întâmplă după încheierea proiectului și "
                "din ce bani se plătește postul.",
            ),
            callout(
                "Voluntar sau angajat?",
                "Dacă ai program, șef și salariu, ești angajat și ai nevoie de contract de muncă. "
                "Voluntariatul are contractul lui, după Legea 78/2014, și nu înlocuiește un post.",
                "warn",
            ),
            text(
                "Cel mai bun fel de a afla dacă ți se potrivește: câteva luni de voluntariat, cu o "
                "responsabilitate clară. Anunțurile din Hubul de ocupare arată de câte ore e nevoie.",
            ),
        ],
    ),
    article(
        KIND, "schimbarea-carierei-dupa-40-de-ani", "Schimbarea carierei după 40 de ani",
        "Nu pornești de la zero: iei cu tine mai mult decât crezi. Un plan pe șase luni.",
        "felinar", "2026-04-21", ["schimbare", "orientare"],
        [
            text(
                "La patruzeci și ceva de ani ai deja douăzeci de ani de muncă în spate. Întrebarea nu "
                "este „ce meserie nouă învăț”, ci „ce din ce știu are valoare și în altă parte”.",
            ),
            heading("Traduce ce știi"),
            text(
                "O vânzătoare știe să asculte, să rezolve o plângere și să numere fără greșeală. Un șef "
                "de echipă din fabrică știe să împartă munca și să predea o tură. Scrie-ți zilele "
                "obișnuite pe hârtie și dă fiecărui lucru un nume pe care îl înțelege cineva din alt "
                "domeniu.",
            ),
            steps(
                "Șase luni, fără salt în gol",
                ("Luna 1", "Alege două direcții și citește zece anunțuri din fiecare. Ce se repetă?",
                 "search"),
                ("Lunile 2–3", "Vorbește cu trei oameni care fac deja munca aceea. Cere un sfert de "
                 "oră, nu un loc de muncă.", "dialog"),
                ("Lunile 3–5", "Acoperă ce lipsește: un curs scurt, o activitate de voluntariat, un "
                 "proiect mic.", "elearning"),
                ("Luna 6", "Trimite primele cinci candidaturi și corectează după fiecare răspuns.",
                 "send"),
            ),
            callout(
                "Vârsta nu este un criteriu",
                "Un anunț care cere „maximum 35 de ani” fără un motiv legat de muncă poate fi "
                "discriminare. Te poți adresa Consiliului Național pentru Combaterea Discriminării "
                "(Ordonanța Guvernului 137/2000).",
                "warn",
            ),
            text(
                "Ține cont și de bani: socotește câte luni poți merge cu un venit mai mic și spune-le "
                "celor de acasă planul. O schimbare ținută secret cântărește mai greu.",
            ),
        ],
    ),
]  # fmt: skip
