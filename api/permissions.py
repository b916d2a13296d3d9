"""What a key may do."""

from __future__ import annotations

from rest_framework.permissions import SAFE_METHODS, BasePermission
from rest_framework.request import Request
from rest_framework.views import APIView

from packs.models import ApiKey


class HasScope(BasePermission):
    """Reading needs the scope `…:read` of the view's area, everything else `…:write`."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        area = view.area  # type: ignore[attr-defined]  # every `FirmView` has one
        needed = f"{area}:{'read' if request.method in SAFE_METHODS else 'write'}"
        self.message = (
            f"This key lacks the scope “{needed}”: widen it (`manage.py widen_key`), or use another."
        )
        return isinstance(request.auth, ApiKey) and needed in request.auth.scopes
