"""Looking into a PDF: does it open, how many pages; and taking out what differs by the clock."""

from __future__ import annotations

import hashlib
import io
import re
import struct
import zlib
from dataclasses import dataclass
from pathlib import Path

from pypdf import PdfReader, PdfWriter
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError
from pypdf.generic import DictionaryObject

__all__ = ["LOI_DOC_PDF", "XemPDF", "dem_trang", "mo_pdf", "on_dinh", "xem_pdf"]

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


@dataclass(frozen=True, kw_only=True)
class XemPDF:
    """What a PDF from outside is like."""

    so_trang: int  # 0 when it cannot be joined
    loi: str = ""  # why not (Vietnamese)
    co_chu_ky: bool = False  # digitally signed: a copy of its pages carries no valid signature


def mo_pdf(tep: Path) -> PdfReader:
    """Reader of a whole PDF in memory, unlocked if its password is empty.

    Raises one of `LOI_DOC_PDF`; FileNotDecryptedError when a password is needed.
    """
    try:
        doc = PdfReader(io.BytesIO(tep.read_bytes()))
        mo_duoc = not doc.is_encrypted or bool(doc.decrypt(""))
    except (DependencyError, NotImplementedError):  # a cipher that pypdf cannot undo here
        mo_duoc = False
    if not mo_duoc:
        raise FileNotDecryptedError("tệp có mật khẩu")
    return doc


def xem_pdf(tep: Path) -> XemPDF:
    """Look at a PDF from outside: pages, signature, and whether its pages can be copied."""
    try:
        doc = mo_pdf(tep)
        thu = PdfWriter()
        thu.append(doc, import_outline=False)
        thu.write(io.BytesIO())
        so_trang = len(thu.pages)
        co_chu_ky = _co_chu_ky(doc)
    except FileNotDecryptedError:
        return XemPDF(
            so_trang=0, loi="Tệp PDF có mật khẩu: mở bằng trình đọc PDF, in lại ra PDF không khóa."
        )
    except FileNotFoundError:
        return XemPDF(so_trang=0, loi="Không thấy tệp.")
    except LOI_DOC_PDF:
        so_trang, co_chu_ky = 0, False
    if so_trang == 0:
        return XemPDF(so_trang=0, loi="Tệp PDF hỏng, không đọc được: xin hoặc quét lại.")
    return XemPDF(so_trang=so_trang, co_chu_ky=co_chu_ky)


def _co_chu_ky(doc: PdfReader) -> bool:
    """True for a signed file: its form says so (SigFlags, bit 1), or a field holds one."""
    bieu = doc.root_object.get("/AcroForm")
    if bieu is None or not isinstance(bieu := bieu.get_object(), DictionaryObject):
        return False
    co_bit = int(bieu.get("/SigFlags", 0)) & 1
    cac_truong = (doc.get_fields() or {}).values()
    return bool(co_bit) or any(t.get("/FT") == "/Sig" and "/V" in t for t in cac_truong)


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
