"""What each address for a firm's program has in common: its key, its scope, its one format."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any, ClassVar

from django.http import HttpResponseBase
from django_scopes import scope
from rest_framework.negotiation import BaseContentNegotiation
from rest_framework.renderers import BaseRenderer, JSONRenderer
from rest_framework.request import Request
from rest_framework.views import APIView

from api.authentication import ApiKeyAuthentication
from api.parsers import JSONBody
from api.permissions import HasScope
from packs.models import ApiKey


class OneFormat(BaseContentNegotiation):
    """Each address has one format, so what a client would rather have changes nothing."""

    def select_parser(self, request: Request, parsers: Any) -> Any:
        matching = (
            parser for parser in parsers if request.content_type.partition(";")[0] == parser.media_type
        )
        return next(matching, None)

    def select_renderer(self, request: Request, renderers: Any, format_suffix: str | None = None) -> Any:
        renderer: BaseRenderer = renderers[0]
        return renderer, renderer.media_type


class FirmView(APIView):
    """An address for a firm's program: everything it reads and writes is within the firm's scope."""

    area: ClassVar[str]  # of the scopes that a key needs here: "playbooks" for playbooks:read

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if not hasattr(cls, "area"):
            raise TypeError(f"{cls.__name__} names no area: say which scopes a key needs there.")

    authentication_classes = [ApiKeyAuthentication]
    permission_classes = [HasScope]
    parser_classes = [JSONBody]
    renderer_classes = [JSONRenderer]
    content_negotiation_class = OneFormat

    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> HttpResponseBase:
        with ExitStack() as self.scopes:
            return super().dispatch(request, *args, **kwargs)

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        key: ApiKey = request.auth  # type: ignore[assignment]  # `HasScope` let nothing else pass
        self.firm_id = key.firm_id
        self.scopes.enter_context(scope(firm=key.firm_id))
