"""Members who take part in the discussions: invented, like everybody here."""

#: (username, first name, last name, what the profile says)
MEMBERS = (
    (
        "ana-bucur",
        "Ana",
        "Bucur",
        {
            "biography": (
                "Profesoară de biologie la Valea Lungă. Am pornit o grădină cu o listă pe ușa "
                "magazinului."
            ),
            "organisation_name": "Asociația Podul Verde (organizație fictivă)",
            "position": "voluntară",
            "county": "SB",
            "locality": "Valea Lungă",
            "skills": ["biologie", "lucru cu copiii"],
            "interests": ["grădini comunitare", "educație"],
            "stakeholder_type": "ngo_member",
        },
    ),
    (
        "petru-moraru",
        "Petru",
        "Moraru",
        {
            "biography": "Am dus scrisori patruzeci de ani. Acum le scriu.",
            "county": "SB",
            "locality": "Sibiu",
            "interests": ["petiții", "pescuit"],
            "stakeholder_type": "civil_society",
        },
    ),
    (
        "fatma-ismail",
        "Fatma",
        "Ismail",
        {
            "biography": "Mediatoare sanitară. Vorbesc tătară, turcă și română.",
            "county": "CT",
            "locality": "Constanța",
            "spoken_languages": "tătară, turcă, română",
            "skills": ["mediere", "sănătate publică"],
            "stakeholder_type": "civil_society",
        },
    ),
    (
        "radu-filip",
        "Radu",
        "Filip",
        {
            "biography": "Tâmplar. Am un atelier cu nouă oameni și un ucenic.",
            "county": "BN",
            "locality": "Bistrița",
            "skills": ["tâmplărie"],
            "interests": ["ucenicie"],
            "stakeholder_type": "employer",
        },
    ),
    (
        "camelia-sarbu",
        "Camelia",
        "Sârbu",
        {
            "biography": "Contabilă ziua, voluntară seara. Îmi place când ies socotelile.",
            "organisation_name": "Asociația Podul Verde (organizație fictivă)",
            "position": "contabilă",
            "county": "HR",
            "locality": "Miercurea Ciuc",
            "skills": ["contabilitate", "bugete"],
            "stakeholder_type": "ngo_member",
        },
    ),
    (
        "gabriel-lacatus",
        "Gabriel",
        "Lăcătuș",
        {
            "biography": "Mediator comunitar. Bat la uși și mă țin de cuvânt.",
            "county": "B",
            "locality": "București",
            "spoken_languages": "română, romani",
            "skills": ["mediere", "lucru cu tinerii"],
            "stakeholder_type": "employment_provider",
        },
    ),
    (
        "ilinca-neagu",
        "Ilinca",
        "Neagu",
        {
            "biography": "Studentă și voluntară la banca de alimente, de la 15 ani.",
            "county": "CJ",
            "locality": "Cluj-Napoca",
            "interests": ["voluntariat", "grădini comunitare"],
            "stakeholder_type": "civil_society",
        },
    ),
    (
        "tiberiu-kovacs",
        "Tiberiu",
        "Kovács",
        {
            "biography": "Programator. Folosesc scaun rulant și am păreri despre uși.",
            "county": "BH",
            "locality": "Oradea",
            "spoken_languages": "română, maghiară, engleză",
            "skills": ["programare", "accesibilitate"],
            "stakeholder_type": "civil_society",
        },
    ),
    ("dorel-neagoe", "Dorel", "Neagoe", {"county": "SB", "stakeholder_type": "civil_society"}),
    ("oana-pricop", "Oana", "Pricop", {"county": "VS", "stakeholder_type": "beneficiary"}),
    ("marius-tudose", "Marius", "Tudose", {"county": "GL", "stakeholder_type": "civil_society"}),
)

#: Whose account is so new that a moderator reads the first comment before others do.
NEWCOMERS = {"oana-pricop"}
