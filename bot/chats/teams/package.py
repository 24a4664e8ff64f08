"""The app package that is uploaded to Teams: manifest and icons in one zip."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Final
from uuid import UUID

FOLDER: Final = Path(__file__).parent / "app"
PLACEHOLDER: Final = "00000000-0000-0000-0000-000000000000"
ICONS: Final = ("color.png", "outline.png")


def zip_package(app_id: str, out: Path, folder: Path = FOLDER) -> Path:
    """Write the package for the Azure bot `app_id` to `out` and return it. Raises ValueError with a sentence."""
    try:
        wanted = str(UUID(app_id))
    except ValueError:
        raise ValueError(
            "The app id is the Azure bot's “Microsoft App ID”, such as 12345678-90ab-cdef-1234-567890abcdef."
        ) from None
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    text = json.dumps(manifest, indent=2, ensure_ascii=False).replace(PLACEHOLDER, wanted)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("manifest.json", text)
        for icon in ICONS:
            package.write(folder / icon, icon)
    return out
