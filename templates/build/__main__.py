"""`python -m templates.build`: write every template below templates/mau/.

The files are committed; a test rebuilds them and compares, so a template is either
made here or copied and edited by an office in its own cycle folder (data/<ky>/mau/).
"""

from __future__ import annotations

import sys
from pathlib import Path

from templates.build import MAU, dong_goi

GOC = Path(__file__).resolve().parents[1] / "mau"


def main(dich: Path = GOC) -> int:
    """Write all templates; returns how many."""
    for ten, dung in MAU.items():
        tep = dich / f"{ten}.docx"
        tep.parent.mkdir(parents=True, exist_ok=True)
        tep.write_bytes(dong_goi(dung()))
    return len(MAU)


if __name__ == "__main__":
    sys.stdout.write(f"{main()} mẫu\n")
