"""LibreOffice as a program that turns a Word file into a PDF, behind walls of its own."""

from site_modules.documents.office.converting import NoPdf, as_pdf, is_there

__all__ = ["NoPdf", "as_pdf", "is_there"]
