"""A database that would forget is refused, at the start and by the hourly look; one with a password and TLS is used."""

from __future__ import annotations

import os
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
import redis
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from bot.core.model import SCHEMA
from bot.store import connect, keys, soundness
from tests.conftest import start_valkey
from tests.house import ROOT, House

GOOD = ("--appendonly", "yes", "--appendfsync", "everysec")


@pytest.fixture
def server() -> Iterator[tuple[str, redis.Redis]]:
    """A database of one's own, set up as it should be."""
    with tempfile.TemporaryDirectory(prefix="rd") as folder:
        process, url = start_valkey(Path(folder), *GOOD)
        db = connect(url)
        yield url, db
        db.close()
        process.terminate()
        process.wait(10)


def test_a_database_as_it_should_be_has_no_fault(server: tuple[str, redis.Redis]) -> None:
    assert soundness.faults(server[1]) == []


BAD = [
    ({"appendonly": "no"}, "append-only file is off"),
    ({"appendfsync": "no"}, "when it likes"),
    ({"maxmemory": "100mb", "maxmemory-policy": "allkeys-lru"}, "throws posts away"),
]


@pytest.mark.parametrize(("settings", "sentence"), BAD)
def test_a_database_that_would_forget_is_named(
    server: tuple[str, redis.Redis], settings: dict[str, str], sentence: str
) -> None:
    for name, value in settings.items():
        server[1].config_set(name, value)
    [fault] = soundness.faults(server[1])
    assert sentence in fault


def test_a_policy_that_never_comes_into_force_is_no_fault(server: tuple[str, redis.Redis]) -> None:
    server[1].config_set("maxmemory-policy", "allkeys-lru")
    assert soundness.faults(server[1]) == []


def test_documents_of_a_newer_version_are_refused(server: tuple[str, redis.Redis]) -> None:
    soundness.claim(server[1])
    assert soundness.faults(server[1]) == []
    server[1].set(keys.SCHEMA, SCHEMA + 1)
    assert "newer Replydesk" in soundness.faults(server[1])[0]
    soundness.claim(server[1])
    assert int(server[1].get(keys.SCHEMA)) == SCHEMA + 1


def test_an_old_redis_and_a_copy_are_refused() -> None:
    class Told:
        def info(self) -> dict[str, object]:
            return {"redis_version": "6.2.7", "role": "slave", "aof_enabled": 1, "aof_last_write_status": "err"}

        def config_get(self, name: str) -> dict[str, str]:
            raise redis.exceptions.ResponseError("unknown command")  # hosted ones do not let anybody look

        def get(self, name: str) -> None:
            return None

    found = " ".join(soundness.faults(Told()))
    assert "Redis 6.2.7" in found and "copy of another" in found and "disk may be full" in found


@pytest.mark.parametrize("process", ["web", "worker", "clock", "up"])
def test_no_process_starts_on_a_database_that_forgets(
    server: tuple[str, redis.Redis], process: str, tmp_path: Path
) -> None:
    server[1].config_set("appendonly", "no")
    env = os.environ | {"REDIS_URL": server[0], "PYTHONPATH": str(ROOT), "PORT": "18731"}
    done = subprocess.run(
        [sys.executable, "-m", "bot", process], cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 2 and "append-only file is off" in done.stderr and "STORE_CHECK=off" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_setting_that_is_turned_while_the_desk_runs_is_news(server: tuple[str, redis.Redis]) -> None:
    house = House(server[0], {"store_check": "on"}, {})
    try:
        house.desk.open()
        house.pass_time(10)
        assert house.desk.store.notices() == []
        server[1].config_set("maxmemory", "100mb")
        server[1].config_set("maxmemory-policy", "volatile-lru")
        house.pass_time(3700, step=60)
        assert any("throws posts away" in notice["text"] for notice in house.desk.store.notices())
    finally:
        house.close()


# a password and TLS


def certificate(folder: Path) -> Path:
    """A certificate for this machine that signs itself; key and certificate in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "a database of one's own")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path = folder / "ca.pem"
    path.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    return path


class Tunnel:
    """Ends TLS in front of a database on a unix socket: the shipped Valkey speaks none itself, as behind many proxies."""

    def __init__(self, pem: Path, target: str) -> None:
        self.target, self.ends = target, list[socket.socket]()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        self.listener = context.wrap_socket(socket.create_server(("127.0.0.1", 0)), server_side=True)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                near, _ = self.listener.accept()
            except ssl.SSLError:
                continue  # somebody who does not believe us
            except OSError:
                return
            far = socket.socket(socket.AF_UNIX)
            far.connect(self.target)
            self.ends += [near, far]
            for source, sink in ((near, far), (far, near)):
                threading.Thread(target=self._pass_on, args=(source, sink), daemon=True).start()

    def close(self) -> None:
        for end in (self.listener, *self.ends):
            end.close()

    def _pass_on(self, source: socket.socket, sink: socket.socket) -> None:
        try:
            while piece := source.recv(65536):
                sink.sendall(piece)
        except OSError:
            pass
        finally:
            with suppress(OSError):
                sink.shutdown(socket.SHUT_WR)


@pytest.fixture
def guarded(tmp_path: Path) -> Iterator[tuple[int, Path]]:
    """A database that wants a password, behind TLS: its port and its certificate."""
    with tempfile.TemporaryDirectory(prefix="rd") as folder:
        process, url = start_valkey(Path(folder), *GOOD, "--requirepass", "open sesame 1")
        pem = certificate(tmp_path)
        tunnel = Tunnel(pem, url.removeprefix("unix://"))
        yield tunnel.port, pem
        process.terminate()
        process.wait(10)
        tunnel.close()


def test_a_database_with_a_password_and_tls_carries_a_whole_desk(guarded: tuple[int, Path], tmp_path: Path) -> None:
    port, pem = guarded
    url = f"rediss://:open%20sesame%201@127.0.0.1:{port}/0?ssl_ca_certs={pem}"
    env = os.environ | {"REDIS_URL": url, "PYTHONPATH": str(ROOT), "LOG_LEVEL": "INFO"}
    asked = [sys.executable, "-m", "bot"]
    added = subprocess.run(
        [*asked, "user", "add", "maria", "--password", "correct horse battery 7"],
        cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert added.returncode == 0, added.stderr
    worker = subprocess.run(
        [sys.executable, "-c", "from workers.__main__ import run; run(burst=True)"],
        cwd=tmp_path, env=env, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert worker.returncode == 0 and "sesame" not in worker.stderr, worker.stderr
    db = connect(url)
    assert soundness.faults(db) == [] and db.exists(keys.account("maria"))
    db.close()


@pytest.mark.parametrize("change", [("sesame", "nonsense"), ("ssl_ca_certs=", "ssl_check_hostname=True&x=")])
def test_a_wrong_password_or_a_certificate_nobody_vouches_for_is_one_sentence_without_the_password(
    guarded: tuple[int, Path], change: tuple[str, str], tmp_path: Path
) -> None:
    port, pem = guarded
    url = f"rediss://:open%20sesame%201@127.0.0.1:{port}/0?ssl_ca_certs={pem}".replace(*change)
    url = url.partition("&x=")[0]
    done = subprocess.run(
        [sys.executable, "-m", "bot", "queue"], cwd=tmp_path, env=os.environ | {"REDIS_URL": url, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 2 and len(done.stderr.strip().splitlines()) == 1
    assert "sesame" not in done.stderr and "nonsense" not in done.stderr
