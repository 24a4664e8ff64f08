"""What /metrics says, in Prometheus' text format. Numbers only: no names, no texts."""

from __future__ import annotations

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.desk import Desk


class Snapshot:
    """Reads the store when it is scraped; keeps nothing."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk

    def collect(self) -> Iterator[Metric]:
        store, now = self.desk.store, self.desk.clock()
        waiting, late = store.open_count(now)
        yield GaugeMetricFamily("replydesk_open_cases", "Cases that wait for an answer", waiting)
        yield GaugeMetricFamily("replydesk_overdue_cases", "Open cases past their deadline", late)
        yield GaugeMetricFamily("replydesk_dead_letters", "Deliveries nobody could read", len(store.dead_letters()))
        yield from self._backlog()
        beat = GaugeMetricFamily(
            "replydesk_process_silent_seconds", "Since a process last said it is alive", labels=["process"]
        )
        for process, at in store.beats().items():
            beat.add_metric([process.split(".")[0]], max(0.0, self.desk.vitals.wall() - at))
        yield beat
        heard = GaugeMetricFamily(
            "replydesk_platform_silent_seconds", "Since a platform last sent anything", labels=["platform"]
        )
        for platform, at in store.heard().items():
            heard.add_metric([platform], max(0.0, now - at))
        yield heard
        total = CounterMetricFamily("replydesk_events", "What happened since the desk was set up", labels=["event"])
        for name, count in store.counts().items():
            total.add_metric([name], count)
        yield total

    def _backlog(self) -> Iterator[Metric]:
        backlog = self.desk.vitals.backlog()
        waits = GaugeMetricFamily("replydesk_ready", "What stands ready and no worker has taken yet", labels=["lane"])
        oldest = GaugeMetricFamily(
            "replydesk_oldest_ready_seconds", "How long the oldest of these has waited", labels=["lane"]
        )
        for lane, (number, age) in backlog.lanes.items():
            waits.add_metric([lane], number)
            oldest.add_metric([lane], max(0.0, age))
        yield waits
        yield oldest
        yield GaugeMetricFamily(
            "replydesk_oldest_due_seconds", "How late the clock is with what is due first", backlog.oldest_due
        )


def render(desk: Desk) -> tuple[bytes, str]:
    """The exposition and its content type."""
    registry = CollectorRegistry()
    registry.register(Snapshot(desk))
    return generate_latest(registry), CONTENT_TYPE_LATEST
