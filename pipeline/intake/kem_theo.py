"""Papers from outside: the files below kem-theo/ and whether they are what they claim."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from pypdf import PdfReader
from pypdf.errors import PyPdfError

__all__ = ["THU_MUC_KEM_THEO", "liet_ke_kem_theo"]

THU_MUC_KEM_THEO = "kem-theo"


def liet_ke_kem_theo(thu_muc: Path) -> dict[str, bool]:
    """Files below kem-theo/: path relative to it -> can it be opened as a PDF and be joined."""
    goc = thu_muc / THU_MUC_KEM_THEO
    if not goc.is_dir():
        return {}
    return {
        unicodedata.normalize("NFC", t.relative_to(goc).as_posix()): _la_pdf(t)
        for t in sorted(goc.rglob("*"))
        if t.is_file() and not t.name.startswith((".", "~$"))
    }


def _la_pdf(tep: Path) -> bool:
    """Begins with %PDF, has pages, and pypdf reads it strictly; a locked one cannot be joined."""
    try:
        with tep.open("rb") as f:
            if f.read(4) != b"%PDF":
                return False
            doc = PdfReader(f, strict=True)
            return not doc.is_encrypted and len(doc.pages) > 0
    # what pypdf raises on damaged objects beside its own errors
    except (PyPdfError, OSError, ValueError, KeyError, TypeError, AttributeError, IndexError):
        return False
