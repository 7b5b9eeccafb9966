"""Papers from outside as small PDFs, the same bytes every time."""

from __future__ import annotations

import subprocess
from io import BytesIO

from reportlab.lib.pagesizes import A4, landscape
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

__all__ = ["giay"]

_CHU = "MauSerif"
_LE = 70


def _tep_chu() -> str:
    """Liberation Serif with Vietnamese letters (version 2), wherever the system keeps it."""
    lenh = ["fc-match", "--format=%{file}", "Liberation Serif:lang=vi:style=Regular"]
    return subprocess.run(lenh, capture_output=True, text=True, check=True).stdout


def giay(co_quan: str, so: str, ten: str, dong: tuple[str, ...], *, ngang: bool = False) -> bytes:
    """One page: issuing body, number, title, lines of text; marked as a sample."""
    if _CHU not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(_CHU, _tep_chu()))
    rong, cao = landscape(A4) if ngang else A4
    ra = BytesIO()
    c = Canvas(ra, pagesize=(rong, cao), invariant=1)
    c.setTitle(ten)
    c.setFont(_CHU, 12)
    c.drawString(_LE, cao - 60, co_quan.upper())
    c.drawString(_LE, cao - 78, f"Số: {so}" if so else "Số: ……")
    c.setFont(_CHU, 15)
    c.drawCentredString(rong / 2, cao - 130, ten)
    c.setFont(_CHU, 12)
    for i, chu in enumerate(dong):
        c.drawString(_LE, cao - 170 - 20 * i, chu)
    c.setFont(_CHU, 10)
    c.drawString(_LE, 50, "(Giấy minh họa của kỳ mẫu; mọi tên người, đơn vị đều do đặt ra.)")
    c.showPage()
    c.save()
    return ra.getvalue()
