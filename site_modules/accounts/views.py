"""Pages of the account."""

from django.views.generic import TemplateView


class RegisterView(TemplateView):
    """How to get an account while registration on the site is closed."""

    template_name = "accounts/register.html"
