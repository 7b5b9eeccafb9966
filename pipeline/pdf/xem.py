"""Looking into a PDF: does it open, how many pages; and taking out what differs by the clock."""

from __future__ import annotations

import hashlib
import io
import re
import struct
import zlib

from pypdf import PdfReader
from pypdf.errors import PyPdfError

__all__ = ["LOI_DOC_PDF", "dem_trang", "on_dinh"]

# What pypdf raises on a damaged file: its own errors, and whatever a broken object leads to.
LOI_DOC_PDF = (
    PyPdfError,
    OSError,
    ValueError,
    LookupError,
    TypeError,
    AttributeError,
    AssertionError,
    ArithmeticError,
    RuntimeError,
    struct.error,
    zlib.error,
)


def dem_trang(noi_dung: bytes) -> int:
    """Pages of a PDF; 0 when it does not open."""
    try:
        return len(PdfReader(io.BytesIO(noi_dung)).pages)
    except LOI_DOC_PDF:
        return 0


_NGAY_TAO = re.compile(rb"/CreationDate\(D:[^()]*\)")
_MA_TEP = re.compile(rb"/ID \[ <([0-9A-F]{32})>\n<[0-9A-F]{32}> \]\n/DocChecksum /([0-9A-F]{32})\n")


def on_dinh(noi_dung: bytes) -> bytes:
    """The same PDF without its time of making: equal papers then give equal files.

    LibreOffice writes the time into the document information and into the file's
    identifier. Both are overwritten in place, at equal length, so that no offset in
    the file moves; a file that is built otherwise is given back as it is.
    """
    ngay = _NGAY_TAO.findall(noi_dung)
    if len(ngay) != 1 or len(_MA_TEP.findall(noi_dung)) != 1:
        return noi_dung
    noi_dung = noi_dung.replace(ngay[0], b" " * len(ngay[0]))
    ma = hashlib.sha256(_MA_TEP.sub(b"", noi_dung)).hexdigest()[:32].upper().encode()
    return _MA_TEP.sub(
        b"/ID [ <" + ma + b">\n<" + ma + b"> ]\n/DocChecksum /" + ma + b"\n", noi_dung
    )
