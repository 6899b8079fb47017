"""Addresses for machines: whether the process lives, whether it is ready, what it measures. None tells of anybody."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from bot.watching.measures import Measures
from bot.watching.readers import Readers
from bot.watching.readiness import Readiness

TEXT_FORMAT = "text/plain; version=0.0.4; charset=utf-8"


class WatchPages:
    """Answers whoever watches this process. What is measured is for `readers` alone: to others it is not there."""

    def __init__(self, readiness: Readiness, measures: Measures, readers: Readers, now: Callable[[], datetime]) -> None:
        self._readiness = readiness
        self._measures = measures
        self._readers = readers
        self._now = now

    def routes(self) -> list[Route]:
        """Return the routes."""
        return [
            Route("/healthz", self.healthz),
            Route("/readyz", self.readyz),
            Route("/metrics", self.metrics),
        ]

    async def healthz(self, request: Request) -> Response:
        """Say whether the process does its work at all."""
        stuck = self._readiness.is_stuck
        return PlainTextResponse("stuck" if stuck else "ok", 503 if stuck else 200)

    async def readyz(self, request: Request) -> Response:
        """Say whether people can take part now, and else which parts are not ready."""
        not_ready = [name for name, ready in self._readiness.parts().items() if not ready]
        return JSONResponse({"ready": not not_ready, "not_ready": not_ready}, 503 if not_ready else 200)

    async def metrics(self, request: Request) -> Response:
        """Tell what is measured, to whoever may know."""
        if not self._readers.include(request.headers, request.client.host if request.client else ""):
            return PlainTextResponse("", 404)
        state = await self._readiness.state()
        told = self._measures.told(self._readiness.parts(), self._readiness.inbox(), state, self._now())
        return Response(told, media_type=TEXT_FORMAT)
