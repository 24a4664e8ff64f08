"""The benches: `python -m tests.bench` lists them, `python -m tests.bench NAME ...` or `all` runs them one after the other."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from tests.house import ROOT

OWN = ("__init__", "__main__", "bare", "nodered", "server")


def benches() -> dict[str, str]:
    """Name -> the first line of what it says of itself."""
    found = {}
    for file in sorted(Path(__file__).parent.glob("*.py")):
        if file.stem not in OWN:
            assert find_spec(f"tests.bench.{file.stem}")
            found[file.stem] = file.read_text().split('"""')[1].strip().partition("\n")[0]
    return found


def main(names: list[str]) -> int:
    """How many of the benches miss their aim; without names, list them."""
    known = benches()
    if not names:
        print("\n".join(f"{name:10} {said}" for name, said in known.items()))
        return 0
    chosen = list(known) if names == ["all"] else names
    if unknown := [name for name in chosen if name not in known]:
        sys.exit(f"There is no bench called {', '.join(unknown)}; there are {', '.join(known)}.")
    missed = 0
    for name in chosen:
        print(f"== {name}", flush=True)
        missed += subprocess.run([sys.executable, "-m", f"tests.bench.{name}"], cwd=ROOT, check=False).returncode != 0
    return missed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
