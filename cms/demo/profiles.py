"""What the invented people of the demonstration say of themselves."""

from typing import Any

PROFILES: dict[str, dict[str, Any]] = {
    "membru": {
        "nickname": "Ioana M.",
        "biography": (
            "Lucrez cu voluntari de nouă ani. Îmi place să construiesc echipe mici, cu roluri "
            "clare. Pot ajuta cu interviuri, integrare și adeverințe."
        ),
        "organisation_name": "Asociația Mână de Ajutor (organizație fictivă)",
        "position": "coordonatoare de voluntari",
        "county": "SB",
        "locality": "Sibiu",
        "spoken_languages": "română, maghiară, engleză",
        "skills": ["interviuri", "mentorat", "scriere"],
        "interests": ["biblioteci", "educație"],
        "availability": "sâmbăta și serile",
        "stakeholder_type": "ngo_member",
    },
    "alt-membru": {
        "nickname": "Vasile",
        "biography": "Pensionar, fost electrician. Repar ce se poate repara și îi învăț pe alții.",
        "county": "IS",
        "locality": "Iași",
        "spoken_languages": "română",
        "skills": ["reparații", "instalații electrice"],
        "interests": ["vecini", "mediu"],
        "availability": "dimineața, în timpul săptămânii",
        "stakeholder_type": "civil_society",
    },
    "delegat": {
        "nickname": "Zsófi",
        "biography": "Conduc o asociație mică și caut unelte care ne scutesc de hârtii.",
        "organisation_name": "Asociația Podul Verde (organizație fictivă)",
        "position": "președintă",
        "county": "HR",
        "locality": "Miercurea Ciuc",
        "spoken_languages": "maghiară, română",
        "skills": ["management", "buget"],
        "interests": ["digitalizare"],
        "stakeholder_type": "ngo_member",
    },
    "contributor": {"nickname": "Andrei", "county": "CJ", "skills": ["redactare"]},
    "autor": {
        "nickname": "Mihaela",
        "county": "BC",
        "biography": "Scriu despre politici de ocupare, pe înțelesul tuturor.",
        "skills": ["redactare", "politici publice"],
    },
    "editor": {"nickname": "Ștefan", "county": "B", "skills": ["editare", "limba română"]},
    "moderator": {"nickname": "Rodica", "county": "TM", "interests": ["dialog"]},
    "consilier": {
        "nickname": "Laura",
        "county": "BV",
        "biography": (
            "Consiliez în carieră de doisprezece ani, mai ales tineri la primul loc de muncă."
        ),
        "skills": ["consiliere", "CV", "interviuri"],
    },
    "administrator": {"nickname": "Elena", "county": "B", "skills": ["administrare"]},
}
