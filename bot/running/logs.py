"""One-line structured logs: JSON with a case id where there is one, and never a text somebody wrote, nor a secret.

An exception is logged by its type and where it happened. Its message is left out, since it may quote what it choked on.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
import traceback
from datetime import UTC, datetime
from types import TracebackType

OWN = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName"}
"""What every record carries; whatever else a record has was given by the caller, and is written down."""
OURS = "replydesk"


class OneLine(logging.Formatter):
    """A record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "room": record.name.removeprefix("replydesk."),
        }
        if record.name.partition(".")[0] == OURS:
            line["what"] = record.getMessage()
            line |= {name: value for name, value in vars(record).items() if name not in OWN}
        else:  # a library's words may quote an exception, or what it choked on: where they stand must do
            line["what"] = f"a library's line: {record.filename}:{record.lineno} {record.funcName}"
        if record.exc_info and record.exc_info[0]:
            frames = traceback.extract_tb(record.exc_info[2])[-4:]
            line["error"] = record.exc_info[0].__name__
            line["where"] = [f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames]
        return json.dumps(line, ensure_ascii=False, default=str)


def _uncaught(kind: type[BaseException], wrong: BaseException | None, trace: TracebackType | None) -> None:
    """What Python would print with its message when nobody catches it."""
    if issubclass(kind, KeyboardInterrupt):
        return
    exc_info = (kind, wrong, trace) if wrong is not None else None
    logging.getLogger(OURS).critical("nobody caught an exception", exc_info=exc_info)


def configure(level: str = "INFO") -> None:
    """Log to standard error. Libraries may only warn: some of them write addresses or bodies at lower levels."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(OneLine())
    sys.excepthook = _uncaught
    threading.excepthook = lambda end: _uncaught(end.exc_type, end.exc_value, end.exc_traceback)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger("replydesk").setLevel(level.upper())
    for noisy in (
        "httpx",
        "httpcore",
        "rq.worker",
        "rq.queue",
        "uvicorn.error",
        "uvicorn.access",
    ):
        logging.getLogger(noisy).setLevel(logging.WARNING)
