"""The one settings file. The environment decides what differs; a wrong variable stops the start.

| variable | meaning, default |
|---|---|
| PACKWRIGHT_ENV | `local` (default) or `production`, which insists on SECRET_KEY and ALLOWED_HOSTS |
| PACKWRIGHT_VAR | folder for the database, files and the local secret; `var/` |
| SECRET_KEY | locally made once and kept in the folder above |
| DEBUG | `false` |
| ALLOWED_HOSTS | comma list; locally this machine's own names |
| PUBLIC_URL | where people reach the site; `http://localhost:8000` |
| DATABASE_URL | `postgres://…` or `sqlite:///file`; SQLite in the folder above |
| CELERY_BROKER_URL | `redis://…` or `amqp://…`; without it the embedded worker polls the ledger |
| S3_BUCKET, S3_ENDPOINT_URL, S3_REGION | an S3 bucket for files; a folder on disk |
| LEASE_SECONDS | how long a worker holds a task without a heartbeat; 60 |
"""

from __future__ import annotations

import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()


def _one_of(name: str, allowed: tuple[str, ...], default: str) -> str:
    value = str(env.str(name, default=default))
    if value not in allowed:
        raise ImproperlyConfigured(f"{name} is “{value}”: set it to one of {', '.join(allowed)}.")
    return value


def _flag(name: str) -> bool:
    return _one_of(name, ("true", "false"), "false") == "true"


def _whole_number(name: str, default: int) -> int:
    text = str(env.str(name, default=str(default)))
    if not text.isdigit() or int(text) < 1:
        raise ImproperlyConfigured(f"{name} is “{text}”: set it to a whole number from 1, such as {default}.")
    return int(text)


def _url(name: str, schemes: tuple[str, ...], example: str) -> str:
    """The variable's value, or an empty string when it is unset."""
    value = str(env.str(name, default=""))
    if value and (urlsplit(value).scheme not in schemes or not urlsplit(value).netloc):
        raise ImproperlyConfigured(f"{name} is not an address that works here: write it as {example}.")
    return value


def _list(name: str, default: list[str]) -> list[str]:
    return [part.strip() for part in env.str(name, default=",".join(default)).split(",") if part.strip()]


PRODUCTION = _one_of("PACKWRIGHT_ENV", ("local", "production"), "local") == "production"
VAR_DIR = Path(env.str("PACKWRIGHT_VAR", default=str(BASE_DIR / "var"))).resolve()
try:
    VAR_DIR.mkdir(parents=True, exist_ok=True)
except OSError as error:
    raise ImproperlyConfigured(
        f"The folder {VAR_DIR} cannot be made ({error.strerror}): set PACKWRIGHT_VAR to another."
    ) from error


def _secret_key() -> str:
    """SECRET_KEY; locally a random one that is made once and kept for this machine only."""
    given = str(env.str("SECRET_KEY", default=""))
    if given or PRODUCTION:
        if len(given) < 32:
            raise ImproperlyConfigured("SECRET_KEY is missing or short: set it to 50 random characters.")
        return given
    kept = VAR_DIR / "secret_key"
    if not kept.exists():
        fresh = kept.with_suffix(f".{os.getpid()}")
        fresh.touch(mode=0o600)
        fresh.write_text(secrets.token_urlsafe(50))
        with suppress(FileExistsError):
            os.link(fresh, kept)  # the first of several starting processes wins
        fresh.unlink()
    return kept.read_text()


# --- the site ---------------------------------------------------------------------------------------------
SECRET_KEY = _secret_key()
DEBUG = _flag("DEBUG")
ALLOWED_HOSTS = _list(
    "ALLOWED_HOSTS", [] if PRODUCTION else ["localhost", "127.0.0.1", "[::1]", "testserver"]
)
if not ALLOWED_HOSTS:
    raise ImproperlyConfigured("ALLOWED_HOSTS is empty: set it to the host names of this site, with commas.")
PUBLIC_URL = _url("PUBLIC_URL", ("http", "https"), "https://packs.example.com") or "http://localhost:8000"

INSTALLED_APPS = [
    "cms",
    "packs",
    "api",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.sites",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "drf_standardized_errors",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
LANGUAGE_CODE = "en-us"
TIME_ZONE = "UTC"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("MinimumLengthValidator", "CommonPasswordValidator", "UserAttributeSimilarityValidator")
]
LOGIN_URL = "wagtailadmin_login"
X_FRAME_OPTIONS = "SAMEORIGIN"  # Wagtail shows its previews in a frame of its own
SECURE_CONTENT_TYPE_NOSNIFF = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = PRODUCTION
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if PRODUCTION else None
CSRF_TRUSTED_ORIGINS = [PUBLIC_URL] if PRODUCTION else []
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024  # bytes of a request's body; a resume and an ad are far below
DATA_UPLOAD_MAX_NUMBER_FIELDS = 50_000  # the editor's form of a whole pack has some 11,000


# --- database ---------------------------------------------------------------------------------------------
def _database() -> dict[str, Any]:
    address = str(env.str("DATABASE_URL", default=""))
    file = address.removeprefix("sqlite:///")
    if address and file == address:
        _url("DATABASE_URL", ("postgres", "postgresql"), "postgres://user:password@host:5432/name")
        return {**env.db_url("DATABASE_URL"), "CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}
    # a 202 is a promise, so SQLite writes through (FULL); writers queue (IMMEDIATE) and never deadlock
    pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": Path(file) if file else VAR_DIR / "packwright.sqlite3",
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": pragmas},
        "TEST": {"NAME": VAR_DIR / "test.sqlite3"},  # a file: tests with several workers need real locks
    }


DATABASES = {"default": _database()}


# --- files ------------------------------------------------------------------------------------------------
def _files() -> dict[str, Any]:
    bucket = env.str("S3_BUCKET", default="")
    if not bucket:
        return {"BACKEND": "packs.storage.DurableFileSystemStorage"}
    options = {
        "bucket_name": bucket,
        "endpoint_url": _url("S3_ENDPOINT_URL", ("http", "https"), "https://s3.example.com") or None,
        "region_name": env.str("S3_REGION", default="") or None,
        "file_overwrite": True,
    }
    return {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": options}


MEDIA_ROOT = VAR_DIR / "files"
MEDIA_URL = "/media/"  # never mounted: files are handed out by the API after it has asked whose they are
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATIC_ROOT.mkdir(exist_ok=True)
STATIC_STORAGE = (
    "whitenoise.storage.CompressedManifestStaticFilesStorage"
    if PRODUCTION
    else "django.contrib.staticfiles.storage.StaticFilesStorage"
)
STORAGES = {"default": _files(), "staticfiles": {"BACKEND": STATIC_STORAGE}}
WHITENOISE_USE_FINDERS = not PRODUCTION  # locally there is no collectstatic step

# --- work -------------------------------------------------------------------------------------------------
LEASE_SECONDS = _whole_number("LEASE_SECONDS", 60)
CELERY_BROKER_URL = _url(
    "CELERY_BROKER_URL", ("redis", "rediss", "amqp", "amqps"), "redis://localhost:6379/0"
)

# --- Wagtail ----------------------------------------------------------------------------------------------
WAGTAIL_SITE_NAME = "Packwright"
WAGTAILADMIN_BASE_URL = PUBLIC_URL
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # no one else is told who edits here
WAGTAILIMAGES_EXTENSIONS = ["png", "jpg", "jpeg", "webp"]

# --- the API ----------------------------------------------------------------------------------------------
REST_FRAMEWORK = {
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "drf_standardized_errors.handler.exception_handler",
    "UNAUTHENTICATED_USER": None,
}
DRF_STANDARDIZED_ERRORS = {
    "EXCEPTION_FORMATTER_CLASS": "api.problems.ProblemFormatter",
    "EXCEPTION_HANDLER_CLASS": "api.problems.ProblemHandler",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Packwright API",
    "DESCRIPTION": "Merge a pack with a candidate's resume and a job ad, and download the playbook.",
    "VERSION": "1.0.0",
    "OAS_VERSION": "3.1.1",
    "SERVE_INCLUDE_SCHEMA": False,
    "SERVE_PERMISSIONS": ["rest_framework.permissions.AllowAny"],
    "SERVE_AUTHENTICATION": [],
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "PREPROCESSING_HOOKS": ["api.schema.only_ours"],
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "REDOC_DIST": "SIDECAR",
}
