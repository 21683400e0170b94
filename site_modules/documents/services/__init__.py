"""Every write of this app."""

from site_modules.documents.services.batches import begin_batch, make_portion, rows_of_table
from site_modules.documents.services.changing import (
    cancel,
    delete,
    set_shown,
    share,
    stop_sharing,
)
from site_modules.documents.services.filling import (
    begin,
    newest_of,
    save_answers,
    take_newest_version,
)
from site_modules.documents.services.making import ask_to_make, file_content, make, try_again
from site_modules.documents.services.own_templates import put_away, set_questions, upload
from site_modules.documents.services.refusals import DocumentRefused
from site_modules.documents.services.registers import cancel_number, take_number
from site_modules.documents.services.sealing import seal_files

__all__ = [
    "DocumentRefused",
    "ask_to_make",
    "begin",
    "begin_batch",
    "cancel",
    "cancel_number",
    "delete",
    "file_content",
    "make",
    "make_portion",
    "newest_of",
    "put_away",
    "rows_of_table",
    "save_answers",
    "seal_files",
    "set_questions",
    "set_shown",
    "share",
    "stop_sharing",
    "take_newest_version",
    "take_number",
    "try_again",
    "upload",
]
