"""What the templates hold about people."""

from cms.operations.personal_data import declare_not_personal

declare_not_personal("doctemplates.DocumentTemplatePage", "A template of the site.")
declare_not_personal(
    "doctemplates.TemplateVersion",
    "A template as it was; who published it is known to editors through the page's history.",
)
