"""SimCord's Discord behind a real web server on this machine.

What asks Discord over HTTP meets it with all of discord.py, its errors and waits included.
"""

import asyncio
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from aiohttp import web
from simcord.backend import Backend
from simcord.backend.errors import BackendError
from simcord.http import router

TOKEN = "MTIzNDU2.GhIjKl.abc-DEF_ghi"  # noqa: S105  # the shape of one
API = "/api/v10"


class StandIn:
    """A Discord that answers requests.

    Attributes:
        world: SimCord's servers, channels and members.
        application: What it tells of the application, over SimCord's own.
        hangs: Whether it answers nothing.
        page: What is answered in place of Discord, as a proxy does it.
        address: Where it listens, as discord.py wants it.
    """

    def __init__(self) -> None:
        self.world = Backend()
        self.application: dict[str, Any] = {}
        self.hangs = False
        self.page = ""
        self._ended = asyncio.Event()
        self.address = ""

    @property
    def requests(self) -> list[str]:
        """The paths that were asked for."""
        return [each.path for each in self.world.http_requests]

    async def answer(self, request: web.Request) -> web.Response:
        """Answer a request as Discord does."""
        if self.page:
            return web.Response(text=self.page, content_type="text/html")
        if self.hangs:
            await self._ended.wait()
        if request.headers.get("Authorization") != f"Bot {TOKEN}":
            return _told({"message": "401: Unauthorized", "code": 0}, status=401)
        path = request.path.removeprefix(API)
        try:
            told = router.dispatch(self.world, request.method, path, params=dict(request.query))
        except BackendError as error:
            return _told(error.to_json(), status=error.status)
        if path == "/oauth2/applications/@me":
            told |= self.application
        return _told(told)

    @contextmanager
    def served(self) -> Iterator[None]:
        """Listen until the block ends."""
        loop, there = asyncio.new_event_loop(), threading.Event()
        runner = web.AppRunner(self._app(), shutdown_timeout=0)

        async def start() -> None:
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            self.address = f"http://127.0.0.1:{runner.addresses[0][1]}{API}"
            there.set()

        def serve() -> None:
            loop.run_until_complete(start())
            loop.run_forever()
            loop.run_until_complete(runner.cleanup())
            loop.close()

        thread = threading.Thread(target=serve)
        thread.start()
        there.wait(10)
        try:
            yield
        finally:
            loop.call_soon_threadsafe(self._ended.set)
            loop.call_soon_threadsafe(loop.stop)
            thread.join(10)

    def _app(self) -> web.Application:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self.answer)
        return app


def _told(data: object, status: int = 200) -> web.Response:
    """JSON without a charset: discord.py takes it for text with one."""
    body = json.dumps(data).encode()
    return web.Response(body=body, status=status, content_type="application/json")
