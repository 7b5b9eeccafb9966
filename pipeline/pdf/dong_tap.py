"""HO-SO.pdf: cover, list of contents and papers joined in order, with bookmarks and labels.

The bundle is for reading and printing. Its sources are never changed; a digitally
signed paper comes in as a picture of itself, because copied pages carry no valid
signature, and the signed file stays the original.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from pypdf import PdfReader, PdfWriter
from pypdf.constants import PageLabelStyle
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    TextStringObject,
)

from pipeline.errors import OutputCheckError
from pipeline.pdf.kiem_tap import DauTrang, kiem_tap
from pipeline.pdf.xem import LOI_DOC_PDF, mo_pdf
from pipeline.store import ghi_nguyen_ven

__all__ = ["PhanTap", "TapDaDong", "dong_tap", "tinh_trang"]


@dataclass(frozen=True, kw_only=True)
class PhanTap:
    """One paper of the bundle."""

    ten: str  # its bookmark
    pdf: Path
    duong: tuple[str, ...] = ()  # bookmarks above it, outermost first: the item, the person


@dataclass(frozen=True, kw_only=True)
class TapDaDong:
    """A bundle that was written and checked."""

    so_trang: int  # all pages, with cover, contents and blank pages
    trang_dau: tuple[int, ...]  # number of the first page of each paper, as in `tinh_trang`


def tinh_trang(so_trang: Sequence[int], *, hai_mat: bool = False) -> list[int]:
    """Number of the first page of each paper in the bundle, from the papers' page counts.

    Numbers begin with 1 at the first paper: cover and contents are numbered apart (i,
    ii, …), so that the contents can be printed before its own length is known. With
    `hai_mat` each paper begins on a right-hand page, after a blank page where needed.
    """
    kq, tiep = [], 1
    for so in so_trang:
        kq.append(tiep)
        tiep += _chan(so) if hai_mat else so
    return kq


def _chan(so_trang: int) -> int:
    """Pages with the blank one that fills the last sheet."""
    return so_trang + so_trang % 2


def dong_tap(
    dich: Path,
    phan: Sequence[PhanTap],
    *,
    tieu_de: str,
    bia: Path | None = None,
    muc_luc: Path | None = None,
    hai_mat: bool = False,
    ngay: date | None = None,
) -> TapDaDong:
    """Join cover, contents and papers into `dich`, check the result, write it whole.

    Every entry of `PhanTap.duong` becomes one bookmark, at the first paper under it;
    the paper's own bookmark is left out where it would repeat the one above. Page
    labels: i, ii, … for cover and contents, then 1, 2, … through all papers. Equal
    input gives equal bytes; `ngay` is the date of making, none is written without it.
    Raises OutputCheckError (nothing is written) when a PDF cannot be read, naming it,
    or when the bundle fails its check; FileAccessError when it cannot be written.
    """
    tap = _Tap(hai_mat)
    for tep in (bia, muc_luc):
        if tep is not None:
            tap.them(tep)
    for p in phan:
        tap.them(p.pdf, p)
    so_trang = len(tap.tap.pages)
    if so_trang == 0:
        raise OutputCheckError(f"Tập “{tieu_de}” không có trang nào.")
    so_dau = tap.vi_tri[0] if phan else so_trang
    tap.danh_so(so_dau)
    tap.ghi_thong_tin(tieu_de, ngay)
    noi_dung = tap.noi_dung()
    kiem_tap(noi_dung, so_trang=so_trang, so_dau=so_dau, dau_trang=tap.dau_trang, ten=dich.name)
    ghi_nguyen_ven(dich, noi_dung)
    return TapDaDong(so_trang=so_trang, trang_dau=tuple(v - so_dau + 1 for v in tap.vi_tri))


class _Tap:
    """The bundle being made."""

    def __init__(self, hai_mat: bool) -> None:
        self.tap = PdfWriter()
        self.vi_tri: list[int] = []  # index of the first page of each paper
        self.dau_trang: list[DauTrang] = []  # bookmarks made, in order
        self._hai_mat = hai_mat
        self._nhanh: list[tuple[str, IndirectObject]] = []  # open bookmarks, outermost first

    def them(self, tep: Path, phan: PhanTap | None = None) -> None:
        """Append a PDF; a paper (`phan`) with its bookmarks."""
        if self._hai_mat and len(self.tap.pages) % 2 == 1:
            self.tap.add_blank_page()  # as large as the page before
        dau = len(self.tap.pages)
        try:
            doc = mo_pdf(tep)
            _thanh_hinh(doc)
            self.tap.append(doc, import_outline=False)
        except LOI_DOC_PDF as loi:
            raise OutputCheckError(
                f"Không ghép được “{tep.name}” vào tập: {loi}.",
                f"Mở tệp “{tep}” bằng trình đọc PDF; nếu không được thì xin hoặc quét lại.",
            ) from loi
        if phan is not None:
            self.vi_tri.append(dau)
            self._them_dau_trang(phan, dau)

    def _them_dau_trang(self, phan: PhanTap, trang: int) -> None:
        """Bookmarks of a paper: those of `duong` that are not open yet, then its own."""
        duong = phan.duong if phan.duong[-1:] == (phan.ten,) else (*phan.duong, phan.ten)
        cu = [ten for ten, _ in self._nhanh]
        # the paper's own bookmark is always new, even where it bears the name of the last one
        chung = 0
        while chung < min(len(cu), len(duong) - 1) and cu[chung] == duong[chung]:
            chung += 1
        del self._nhanh[chung:]
        for cap, ten in enumerate(duong[chung:], chung):
            cha = self._nhanh[-1][1] if self._nhanh else None
            muc = self.tap.add_outline_item(title=ten, page_number=trang, parent=cha, is_open=False)
            self._nhanh.append((ten, muc))
            self.dau_trang.append(DauTrang(cap=cap, ten=ten, trang=trang))

    def danh_so(self, so_dau: int) -> None:
        """Label the first `so_dau` pages i, ii, … and the others 1, 2, … in one run."""
        if so_dau:
            self.tap.set_page_label(0, so_dau - 1, style=PageLabelStyle.LOWERCASE_ROMAN)
        if so_dau < len(self.tap.pages):
            self.tap.set_page_label(
                so_dau, len(self.tap.pages) - 1, style=PageLabelStyle.DECIMAL, start=1
            )

    def ghi_thong_tin(self, tieu_de: str, ngay: date | None) -> None:
        """Title, language, and the bookmarks shown when the file is opened."""
        thong_tin = {"/Title": tieu_de, "/Creator": "hoso", "/Producer": "pypdf"}
        if ngay is not None:
            thong_tin["/CreationDate"] = f"D:{ngay:%Y%m%d}"
        self.tap.metadata = thong_tin
        goc = self.tap.root_object
        goc[NameObject("/Lang")] = TextStringObject("vi-VN")
        self.tap.create_viewer_preferences()[NameObject("/DisplayDocTitle")] = BooleanObject(True)
        if self.dau_trang:
            self.tap.page_mode = "/UseOutlines"

    def noi_dung(self) -> bytes:
        """The file.

        Objects that papers have in common stay as they are: merging them saves a quarter of
        the size but leaves holes in the file's table, over which poppler's programs stumble.
        """
        ra = io.BytesIO()  # pypdf writes token by token: slow on a real file
        self.tap.write(ra)
        return ra.getvalue()


# What a picture needs of a form field's annotation.
_GIU_CUA_HINH = ("/Type", "/Rect", "/AP", "/AS", "/F", "/OC", "/Border")


def _thanh_hinh(doc: PdfReader) -> None:
    """Turn form fields, signatures too, into pictures of themselves (in memory only).

    Without this a viewer would call the copied signature broken, and fields of two
    papers that bear one name would share one value. A field without an appearance
    stays a field, because as a picture it would vanish; an invisible signature is left out.
    """
    bieu = doc.root_object.pop("/AcroForm", None)
    if bieu is None or not isinstance(bieu := bieu.get_object(), DictionaryObject):
        return
    con_lai = ArrayObject()
    for trang in doc.pages:
        giu = ArrayObject()
        for chu_thich in trang.get("/Annots", ArrayObject()).get_object():
            cu = chu_thich.get_object()
            if cu.get("/Subtype") != "/Widget":
                giu.append(chu_thich)
            elif "/AP" in cu:
                hinh = {NameObject(k): cu.raw_get(k) for k in _GIU_CUA_HINH if k in cu}
                giu.append(DictionaryObject({**hinh, NameObject("/Subtype"): NameObject("/Stamp")}))
            elif (truong := _truong(chu_thich))[0] != "/Sig":
                giu.append(chu_thich)
                con_lai.append(truong[1])
        if "/Annots" in trang:
            trang[NameObject("/Annots")] = giu
    if con_lai:
        bieu[NameObject("/Fields")] = ArrayObject(dict.fromkeys(con_lai))
        bieu.pop("/SigFlags", None)
        doc.root_object[NameObject("/AcroForm")] = bieu


def _truong(chu_thich: IndirectObject) -> tuple[str, IndirectObject]:
    """Type and outermost field of a form field's annotation; the type may be inherited."""
    loai = ""
    while True:
        truong = cast(DictionaryObject, chu_thich.get_object())
        loai = loai or str(truong.get("/FT", ""))
        cha = truong.get("/Parent")
        if not isinstance(cha, IndirectObject):
            return loai, chu_thich
        chu_thich = cha
