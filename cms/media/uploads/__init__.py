"""What may be stored: checks by content, not by name, for every kind of file.

Each `validate_*` function takes the uploaded file, leaves it rewound and raises a ValidationError
whose text tells the person what to do. They are validators of the model fields, so every road to
a stored file (form, chooser, bulk upload, API) passes them.
"""

from cms.media.uploads.documents import validate_document
from cms.media.uploads.images import validate_image
from cms.media.uploads.streams import validate_captions, validate_stream, validate_thumbnail

__all__ = [
    "validate_captions",
    "validate_document",
    "validate_image",
    "validate_stream",
    "validate_thumbnail",
]
