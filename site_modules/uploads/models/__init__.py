"""Documents of members and their files."""

from site_modules.uploads.models.file import UploadFile
from site_modules.uploads.models.upload import DocumentUpload

__all__ = ["DocumentUpload", "UploadFile"]
