"""The forum's first shape: a board to begin with."""

from cms.home.models import SetUpStep
from forum.portal.services.board import set_up_board

STEP = "forum"


def set_up_forum() -> bool:
    """Make the board once in the life of a site; true when it was made now."""
    _step, is_new = SetUpStep.objects.get_or_create(name=STEP)
    return is_new and set_up_board()
