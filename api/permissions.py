"""What a key may do."""

from __future__ import annotations

from rest_framework.permissions import SAFE_METHODS, BasePermission
from rest_framework.request import Request
from rest_framework.views import APIView

from packs.models import ApiKey


class HasScope(BasePermission):
    """Reading needs the scope `…:read` of the view's area, everything else `…:write`."""

    message = "This key lacks the scope for it: mint one that has it."

    def has_permission(self, request: Request, view: APIView) -> bool:
        area = getattr(view, "area", "playbooks")
        needed = f"{area}:{'read' if request.method in SAFE_METHODS else 'write'}"
        return isinstance(request.auth, ApiKey) and needed in request.auth.scopes
