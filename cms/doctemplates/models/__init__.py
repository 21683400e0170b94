"""Templates of documents, their lists, their frozen versions."""

from cms.doctemplates.models.index_page import TemplateIndexPage
from cms.doctemplates.models.template_page import DocumentTemplatePage
from cms.doctemplates.models.version import TemplateVersion

__all__ = ["DocumentTemplatePage", "TemplateIndexPage", "TemplateVersion"]
