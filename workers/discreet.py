"""An RQ worker that keeps what a failed job said to itself: RQ writes an exception with its message into its log and into
the result it stores, and a message may quote what it choked on.
"""

from __future__ import annotations

import logging
import traceback
from typing import Any

from rq import SimpleWorker
from rq.job import Job
from rq.job_lifecycle import call_exception_handlers

log = logging.getLogger("replydesk.worker")


class Discreet(SimpleWorker):
    """Logs and stores the type of an exception and where it happened, never its words."""

    def handle_exception(self, job: Job, *exc_info: Any) -> None:
        """Say that a job failed, and hand the exception to whoever listens."""
        log.error("a job failed", exc_info=exc_info, extra={"job": job.id})
        call_exception_handlers(self._exc_handlers, job, *exc_info)

    def _finalize_failure(self, job: Job, queue: Any, execution: Any, exc_info: Any) -> None:
        self._where = place(*exc_info)
        super()._finalize_failure(job, queue, execution, exc_info)

    def handle_job_failure(self, job: Job, queue: Any, *rest: Any, **named: Any) -> None:
        """Keep the failure with its place instead of its words."""
        if named.get("exc_string"):
            named["exc_string"] = getattr(self, "_where", "")
        super().handle_job_failure(job, queue, *rest, **named)


def place(kind: type[BaseException] | None, wrong: BaseException | None, trace: Any) -> str:
    """The type of an exception and the lines it came through."""
    frames = [f"{f.filename.rpartition('/')[2]}:{f.lineno} {f.name}" for f in traceback.extract_tb(trace)[-4:]]
    return " < ".join([kind.__name__ if kind else "?", *reversed(frames)])
