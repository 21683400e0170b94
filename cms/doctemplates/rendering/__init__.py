"""From the frozen source of a template and somebody's answers to a document.

Nothing here asks the database. `flow` resolves names, conditions and numbers once; what it gives
is turned into a page of the site, a PDF, a Word file. All three hold the same words.
"""

from cms.doctemplates.rendering.docx import to_docx
from cms.doctemplates.rendering.html import to_html
from cms.doctemplates.rendering.marks import Marks, RenderFailed
from cms.doctemplates.rendering.pdf import to_pdf
from cms.doctemplates.rendering.xlsx import to_xlsx

__all__ = ["Marks", "RenderFailed", "to_docx", "to_html", "to_pdf", "to_xlsx"]
