"""What the tests read out of a PDF or a Word file, with poppler's tools and python-docx."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import unicodedata
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from lxml import etree

from pipeline.errors import ProgramMissingError
from pipeline.pdf import tim_libreoffice

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _co_libreoffice() -> bool:
    try:
        tim_libreoffice()
    except ProgramMissingError:
        return False
    return True


# In CI a missing program is a failure, not a skip.
can_libreoffice = pytest.mark.skipif(
    not (_co_libreoffice() or os.environ.get("CI")), reason="máy này không có LibreOffice"
)


def can_lenh(*ten: str) -> pytest.MarkDecorator:
    """Skips a test on a machine without these commands, except in CI."""
    thieu = [t for t in ten if shutil.which(t) is None]
    return pytest.mark.skipif(
        bool(thieu) and not os.environ.get("CI"), reason=f"máy này không có {', '.join(thieu)}"
    )


def lien(chu: str) -> str:
    """NFC without any white space: what a line break or a column width cannot change."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", chu))


@cache
def cac_trang(pdf: Path) -> tuple[str, ...]:
    """Text of each page, in the order in which it was printed (cell by cell), by `lien`."""
    ra = subprocess.run(
        ["pdftotext", "-q", "-raw", "-enc", "UTF-8", pdf, "-"], capture_output=True, check=True
    )
    return tuple(lien(t) for t in ra.stdout.decode("utf-8").split("\f")[:-1])


def chu_pdf(pdf: Path) -> str:
    """Text of the whole file, by `lien`, without the page numbers at the top of the pages."""
    dau, *sau = cac_trang(pdf)
    return "".join([dau, *(t.removeprefix(str(i)) for i, t in enumerate(sau, 2))])


@cache
def chu_word(docx: Path) -> str:
    """Text of the body of a Word file, tables too, by `lien`."""
    with zipfile.ZipFile(docx) as goi:
        than = etree.fromstring(goi.read("word/document.xml"))
    return lien("".join(than.itertext(f"{W}t")))


def so_o_cot(pdf: Path, tieu_de: str) -> list[str]:
    """Numbers and ranges ("4–5") under a heading that is centred over its column, top down."""
    ra = subprocess.run(["pdftotext", "-q", "-bbox", pdf, "-"], capture_output=True, check=True)
    kq: list[str] = []
    giua = 0.0
    for trang in etree.fromstring(ra.stdout).iter("{*}page"):
        tu = [_Tu(t.text or "", *(float(t.get(k)) for k in _CANH)) for t in trang.iter("{*}word")]
        if not giua:
            giua = _giua(tu, tieu_de.split())
        o = [t for t in tu if re.fullmatch(r"[1-9]\d*(–\d+)?", t.chu) and abs(t.giua - giua) < 6]
        kq += [t.chu for t in sorted(o, key=lambda t: t.tren)]
    return kq


_CANH = ("xMin", "xMax", "yMin")


@dataclass(frozen=True)
class _Tu:
    """A word and where it stands, in points."""

    chu: str
    trai: float
    phai: float
    tren: float

    @property
    def giua(self) -> float:
        return (self.trai + self.phai) / 2


def _giua(tu: Sequence[_Tu], chu: Sequence[str]) -> float:
    """Middle of the first place where these words follow one another."""
    n = len(chu)
    dau = next(i for i in range(len(tu)) if [t.chu for t in tu[i : i + n]] == list(chu))
    return (tu[dau].trai + tu[dau + n - 1].phai) / 2


def phong_khong_nhung(pdf: Path) -> list[str]:
    """Names of the fonts of a PDF that are not embedded in it."""
    ra = subprocess.run(["pdffonts", pdf], capture_output=True, text=True, check=True)
    # name, type, encoding, emb, sub, uni, object ID (two numbers)
    return [d.split()[0] for d in ra.stdout.splitlines()[2:] if d.split()[-5] != "yes"]
