"""The API: who may call it from a browser, and how often."""

from cms.settings import env

#: Sites whose pages may call the API from a browser (`https://example.org`); `*` for all.
API_CORS_ORIGINS = env.words("API_CORS_ORIGINS")
#: Requests a minute with one key, and from one network address without a key.
API_REQUESTS_PER_TOKEN = env.integer("API_REQUESTS_PER_TOKEN", 600, minimum=1)
API_REQUESTS_PER_ADDRESS = env.integer("API_REQUESTS_PER_ADDRESS", 120, minimum=1)
#: Largest request body of the API in bytes.
API_MAX_REQUEST_BYTES = 1024 * 1024
API_PATH = "/api/"
API_DOCS_PATH = "/api/v1/docs/"
