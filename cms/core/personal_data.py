"""The site's own settings name an organisation, not people."""

from cms.operations.personal_data import declare_not_personal

declare_not_personal("core.SiteSettings", "the organisation's own name and addresses")
declare_not_personal("core.FunderLogo", "names of institutions")
declare_not_personal("core.SocialLink", "names of networks")
