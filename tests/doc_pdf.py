"""What the tests read out of a PDF or a Word file, with poppler's tools and python-docx."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import unicodedata
import zipfile
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
    cay = etree.fromstring(ra.stdout)
    kq, giua = [], None
    for trang in cay.iter("{*}page"):
        dong = []
        for tu in trang.iter("{*}word"):
            tam = (float(tu.get("xMin")) + float(tu.get("xMax"))) / 2
            if tu.text == tieu_de and giua is None:
                giua = tam
            if re.fullmatch(r"\d+(–\d+)?", tu.text or "") and giua and abs(tam - giua) < 6:
                dong.append((float(tu.get("yMin")), tu.text or ""))
        kq += [chu for _, chu in sorted(dong)]
    return kq


def phong_khong_nhung(pdf: Path) -> list[str]:
    """Names of the fonts of a PDF that are not embedded in it."""
    ra = subprocess.run(["pdffonts", pdf], capture_output=True, text=True, check=True)
    # name, type, encoding, emb, sub, uni, object ID (two numbers)
    return [d.split()[0] for d in ra.stdout.splitlines()[2:] if d.split()[-5] != "yes"]
