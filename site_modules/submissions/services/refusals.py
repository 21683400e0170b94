"""Why a write on a submission did not happen."""


class NotAllowed(Exception):
    """This person may not do this with this submission."""


class NotNow(Exception):
    """It does not fit the state of the submission."""


class Changed(Exception):
    """It was changed or decided on since it was read; read it again."""


class AlreadySent(Exception):
    """The same form came before; its submission stands under „Solicitările mele”."""
