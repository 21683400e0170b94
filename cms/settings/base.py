"""What holds everywhere: apps, middleware, templates, database, files, languages.

Only values read through `env` differ between a laptop and production.
"""

import sys
from pathlib import Path
from typing import Any

from cms.settings import env
from cms.settings.accounts import *  # noqa: F403
from cms.settings.accounts import SITE_URL
from cms.settings.api import *  # noqa: F403
from cms.settings.forum import *  # noqa: F403
from cms.settings.forum import FORUM_APPS
from cms.settings.logging import *  # noqa: F403
from cms.settings.mail import *  # noqa: F403
from cms.settings.security import *  # noqa: F403
from cms.settings.wagtail import *  # noqa: F403

PROJECT_DIR = env.PROJECT_DIR
DATA_DIR = env.path("DATA_DIR", PROJECT_DIR / "var")

DEBUG = env.boolean("DEBUG", False)
ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"

INSTALLED_APPS = [
    "cms.operations",
    "cms.audit",
    "cms.media",
    "cms.core",
    "site_modules.notifications",
    "site_modules.accounts",
    "site_modules.security",
    "site_modules.organisations",
    "site_modules.privacy",
    "site_modules.moderation",
    "site_modules.submissions",
    "site_modules.comments",
    "site_modules.requests",
    "cms.articles",
    "cms.library",
    "cms.doctemplates",
    "site_modules.events",
    "site_modules.documents",
    *FORUM_APPS,
    "site_modules.hub",
    "site_modules.management",
    "site_modules.uploads",
    "site_modules.career",
    "site_modules.applications",
    "cms.home",
    "cms.search",
    "cms.wordpress",
    "cms.api",
    "cms.demo",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail_modeladmin",
    "wagtail.embeds",
    "wagtail.sites",
    "site_modules.security.wagtail_users.PeopleAppConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtailmedia",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_tasks",
    "django_tasks_db",
    "anymail",
    "django_otp",
    "django_otp.plugins.otp_totp",
    "site_modules.security.passkey_app.PasskeyAppConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
    "django.contrib.postgres",
    "django.forms",
]

MIDDLEWARE = [
    "cms.operations.middleware.RequestIdMiddleware",
    "cms.operations.middleware.HealthMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "cms.operations.middleware.SecurityHeadersMiddleware",
    "cms.operations.middleware.ContentSecurityPolicyMiddleware",
    "cms.core.middleware.OneVersionMiddleware",
    # Answers the API itself: what stands below is for pages.
    "cms.api.middleware.ApiMiddleware",
    "cms.core.middleware.OutageMiddleware",
    "cms.core.middleware.RequestSizeMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "cms.core.middleware.SiteLanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "cms.core.middleware.OwnValuesMiddleware",
    "site_modules.security.middleware.SessionSeenMiddleware",
    "site_modules.security.middleware.SecondFactorMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "cms.articles.middleware.PublicationRefusedMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [PROJECT_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "cms.home.context_processors.site_shell",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# --- Database -------------------------------------------------------------------------------
#: A statement that runs longer than this on PostgreSQL is cancelled (milliseconds); commands of
#: an administrator (migrate, prepare, …) take the time they need.
DATABASE_STATEMENT_TIMEOUT = env.integer("DATABASE_STATEMENT_TIMEOUT", 15_000, minimum=100)
if Path(sys.argv[0]).name == "manage.py" and sys.argv[1:2] not in (["worker"], ["runserver"]):
    DATABASE_STATEMENT_TIMEOUT = 0


def database_options(config: dict[str, Any]) -> dict[str, Any]:
    """Add what each engine needs to be safe under several processes, and keep connections: opening
    one costs as much as a whole page, on SQLite too (it reads the schema)."""
    config["CONN_MAX_AGE"] = 60
    config["CONN_HEALTH_CHECKS"] = True
    if config["ENGINE"].endswith("sqlite3"):
        config["OPTIONS"] = {
            **config.get("OPTIONS", {}),
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; "
                "PRAGMA foreign_keys=ON; PRAGMA cache_size=-16000;"
            ),
        }
    else:
        config["OPTIONS"] = {
            **config.get("OPTIONS", {}),
            "connect_timeout": 3,
            "options": (
                f"-c statement_timeout={DATABASE_STATEMENT_TIMEOUT} "
                f"-c idle_in_transaction_session_timeout=60000"
            ),
        }
    return config


DATABASES = {
    "default": database_options(
        env.database("DATABASE_URL", f"sqlite:///{DATA_DIR / 'db.sqlite3'}")
    )
}
DEFAULT_AUTO_FIELD = "django.db.models.AutoField"

# A cache that every process of the machine shares: what one publishes, all see at once.
CACHES = {"default": env.cache("CACHE_URL", f"filecache://{DATA_DIR / 'cache'}")}
CACHES["default"].setdefault("OPTIONS", {}).setdefault("MAX_ENTRIES", 20_000)
if CACHES["default"]["BACKEND"].endswith("RedisCache"):
    CACHES["default"]["OPTIONS"].pop("MAX_ENTRIES")
if CACHES["default"]["BACKEND"].endswith("FileBasedCache"):
    CACHES["default"]["BACKEND"] = "cms.core.file_cache.FileCache"

# In front of it, the memory of each process: only for what lives under a content version, so that
# two processes never differ (see cms.core.cache).
CACHES["memory"] = {
    "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
    "LOCATION": "memory",
    "OPTIONS": {"MAX_ENTRIES": 800},
}

# Behind it, what pages share is kept in the database too: an empty cache then costs one query.
CACHES["fragments"] = {
    "BACKEND": "django.core.cache.backends.db.DatabaseCache",
    "LOCATION": "core_fragments",
    "OPTIONS": {"MAX_ENTRIES": 20_000},
}

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# --- Files ----------------------------------------------------------------------------------
STATIC_URL = "/static/"
STATIC_ROOT = DATA_DIR / "static"
STATICFILES_DIRS = [PROJECT_DIR / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA_DIR / "media"
#: Documents, audio and video: outside the public folder, served by views that check rights.
PRIVATE_MEDIA_ROOT = DATA_DIR / "private"
#: The address under which nginx hands out PRIVATE_MEDIA_ROOT by X-Accel-Redirect; empty: Django
#: sends the bytes itself.
PRIVATE_MEDIA_ACCEL_URL = env.text("PRIVATE_MEDIA_ACCEL_URL", "")
#: Scanned PDFs are read by Debian's tesseract, where it is installed.
LIBRARY_OCR = env.boolean("LIBRARY_OCR", False)
#: PDFs of organisations' own Word files are made by LibreOffice, where it is installed.
DOCUMENTS_OFFICE = env.boolean("DOCUMENTS_OFFICE", True)
#: False where nginx serves MEDIA_URL.
SERVE_MEDIA = env.boolean("SERVE_MEDIA", True)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "private": {
        "BACKEND": "cms.media.fields.PrivateFileStorage",
        "OPTIONS": {"location": PRIVATE_MEDIA_ROOT},
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
FILE_UPLOAD_PERMISSIONS = 0o640
FILE_UPLOAD_DIRECTORY_PERMISSIONS = 0o750
#: Largest request body in bytes for people who may enter the admin (a video) and for others.
MAX_STAFF_REQUEST_BYTES = 600 * 1024 * 1024
MAX_REQUEST_BYTES = 55 * 1024 * 1024

# --- Languages ------------------------------------------------------------------------------
LANGUAGE_CODE = "ro"
LANGUAGES = [("ro", "Română"), ("en", "English"), ("hu", "Magyar")]
TIME_ZONE = "Europe/Bucharest"
USE_I18N = True
USE_TZ = True
USE_THOUSAND_SEPARATOR = True
LOCALE_PATHS = [PROJECT_DIR / "cms" / "locale", PROJECT_DIR / "cms" / "locale_libraries"]
FORMAT_MODULE_PATH = ["cms.settings.formats"]

WAGTAILADMIN_BASE_URL = SITE_URL

#: Where a demonstration may be loaded; production says so on purpose.
DEMO_CONTENT_ALLOWED = env.boolean("DEMO_CONTENT_ALLOWED", False)

#: Room for documents that members send to the library, for a person and for an organisation.
UPLOAD_QUOTA_PERSON_MB = env.integer("UPLOAD_QUOTA_PERSON_MB", 250, minimum=1)
UPLOAD_QUOTA_ORGANISATION_MB = env.integer("UPLOAD_QUOTA_ORGANISATION_MB", 1000, minimum=1)

#: Days after its last change for which an application to an ad is kept, with its CV.
APPLICATIONS_KEPT_DAYS = env.integer("APPLICATIONS_KEPT_DAYS", 365, minimum=30)
#: Days after its last change for which an appointment is kept, with its notes and documents.
APPOINTMENTS_KEPT_DAYS = env.integer("APPOINTMENTS_KEPT_DAYS", 730, minimum=30)
#: Earlier values of SECRET_KEY: what they sealed or signed can still be read.
SECRET_KEY_FALLBACKS = env.words("SECRET_KEY_FALLBACKS", [])

#: Secrets that encrypt what people type into documents: the first seals, all open. Empty: derived
#: from SECRET_KEY.
DOCUMENTS_KEYS = env.words("DOCUMENTS_KEYS", [])
#: Days for which a document is kept after it was made, with what was typed into it; drafts go after
#: 30 days.
DOCUMENTS_KEPT_DAYS = env.integer("DOCUMENTS_KEPT_DAYS", 1825, minimum=90)
