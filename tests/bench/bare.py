"""What the intake is measured against: the least a webhook handler can do. Same signature, one write, same server."""

from __future__ import annotations

import hashlib
import hmac
import os

import redis.asyncio
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

SECRET = os.environ.get("FACEBOOK_APP_SECRET", "").encode()
db = redis.asyncio.Redis.from_url(os.environ.get("REDIS_URL", "redis://"), protocol=2)


async def webhook(request: Request) -> Response:
    body = await request.body()
    digest = hmac.new(SECRET, body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(request.headers.get("x-hub-signature-256", ""), f"sha256={digest}"):
        return PlainTextResponse("The signature is wrong.", 401)
    await db.hset("bare:posts", digest, body)
    return PlainTextResponse("ok")


app = Starlette(routes=[Route("/webhooks/facebook", webhook, methods=["POST"])])
