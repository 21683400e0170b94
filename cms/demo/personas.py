"""The people of the demonstration: invented, one for each role. README lists them."""

from dataclasses import dataclass

from site_modules.accounts.enums import Role

PASSWORD = "Punte-2026!"  # noqa: S105


@dataclass(frozen=True)
class Persona:
    """Somebody to sign in as."""

    username: str
    first_name: str
    last_name: str
    roles: tuple[Role, ...]

    @property
    def email(self) -> str:
        return f"{self.username}@punte.example"


PERSONAS = (
    Persona("membru", "Ioana", "Munteanu", ()),
    Persona("alt-membru", "Vasile", "Toma", ()),
    Persona("delegat", "Zsófia", "Balázs", (Role.DELEGATE,)),
    Persona("contributor", "Andrei", "Crăciun", (Role.CONTRIBUTOR,)),
    Persona("autor", "Mihaela", "Țurcanu", (Role.AUTHOR,)),
    Persona("editor", "Ștefan", "Dobre", (Role.EDITOR,)),
    Persona("moderator", "Rodica", "Pănescu", (Role.MODERATOR,)),
    Persona("consilier", "Laura", "Ienciu", (Role.COUNSELLOR,)),
    Persona("administrator", "Elena", "Voicu", (Role.ADMINISTRATOR,)),
)
