"""Bearer keys."""

from __future__ import annotations

from django.utils import timezone
from drf_spectacular.extensions import OpenApiAuthenticationExtension
from drf_spectacular.openapi import AutoSchema
from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request

from packs.actions.authenticate_key import authenticate_key
from packs.models import ApiKey, Firm

SCHEME = "Bearer"


class ApiKeyAuthentication(BaseAuthentication):
    """`Authorization: Bearer pw_live_…`. The firm is the user, the key is the authorization."""

    def authenticate(self, request: Request) -> tuple[Firm, ApiKey] | None:
        scheme, _, presented = request.headers.get("Authorization", "").partition(" ")
        if scheme.casefold() != SCHEME.casefold():
            return None
        key = authenticate_key(presented=presented.strip(), now=timezone.now())
        if key is None:
            raise AuthenticationFailed(
                "This key is unknown, revoked or expired: ask your firm's owner for one."
            )
        return key.firm, key

    def authenticate_header(self, request: Request) -> str:
        return SCHEME


class ApiKeyScheme(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]
    """How the schema describes the keys."""

    target_class = ApiKeyAuthentication
    name = "apiKey"

    def get_security_definition(self, auto_schema: AutoSchema) -> dict[str, str]:
        return {"type": "http", "scheme": "bearer", "bearerFormat": "pw_live_…"}
