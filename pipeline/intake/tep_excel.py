"""Workbooks as raw rows: opening, damage, passwords, formulas without a result.

The one module that reads .xlsx files. Whatever a file holds, the answer is rows or a
problem, never an exception.
"""

from __future__ import annotations

import re
import unicodedata
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from pipeline.intake.gia_tri import CONG_THUC_TRONG
from pipeline.problems import MA_LOI, Problem

__all__ = ["HONG", "TrangTho", "bo_canh_bao_openpyxl", "doc_tep", "tep_bo_qua", "tep_excel"]

Dong = tuple[int, tuple[object, ...]]  # 1-based row number, cells from column A

_CONG_THUC = re.compile(rb"<(?:\w+:)?f[\s>/]")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # container of old .xls and of encrypted .xlsx
_MA_HOA = "EncryptedPackage".encode("utf-16-le")
_BANG_TINH_KHAC = frozenset((".xls", ".xlsm", ".xlsb", ".xltx", ".ods", ".csv", ".et"))
# What openpyxl, zipfile and the XML parsers raise on files that are not what they claim.
HONG = (
    zipfile.BadZipFile,
    zlib.error,
    InvalidFileException,
    SyntaxError,  # XML errors of lxml and of the standard library
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    IndexError,
    EOFError,
    NotImplementedError,
)


@dataclass(frozen=True)
class TrangTho:
    """One sheet as found: workbook, title, rows that hold anything."""

    tep: str
    ten: str
    dong: tuple[Dong, ...]


def tep_excel(thu_muc: Path) -> list[Path]:
    """Workbooks of a cycle folder, by name; Excel's own lock files (~$…) left out."""
    return sorted(
        (
            t
            for t in thu_muc.iterdir()
            if t.suffix.casefold() == ".xlsx" and not t.name.startswith(("~$", ".")) and t.is_file()
        ),
        key=lambda t: unicodedata.normalize("NFC", t.name),
    )


def tep_bo_qua(thu_muc: Path) -> list[Problem]:
    """A warning for each spreadsheet in a format that is not read: its data would be missed."""
    return [
        _loi(
            "D009",
            t.name,
            f"Tệp {t.name} không được đọc vì không phải dạng .xlsx.",
            "Nếu tệp có dữ liệu của kỳ, mở bằng Excel và lưu lại dạng “Excel Workbook (.xlsx)”.",
        )
        for t in sorted(thu_muc.iterdir())
        if t.suffix.casefold() in _BANG_TINH_KHAC and not t.name.startswith(("~$", "."))
    ]


@contextmanager
def bo_canh_bao_openpyxl() -> Iterator[None]:
    """Openpyxl's remarks about styles and extensions it will not keep: of no use to the clerk."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", category=UserWarning, module="openpyxl")
        yield


def doc_tep(duong_dan: Path) -> tuple[list[TrangTho], list[Problem]]:
    """Sheets of one workbook with their rows, and what is wrong with the file as a whole."""
    tep = unicodedata.normalize("NFC", duong_dan.name)
    try:
        with duong_dan.open("rb") as f:
            if f.read(len(_OLE)) == _OLE:
                return [], [_loi_ole(tep, _MA_HOA in f.read())]
        with bo_canh_bao_openpyxl():
            return _doc(duong_dan, tep), []
    except OSError as e:
        return [], [
            _loi(
                "D007",
                tep,
                f"Không mở được tệp: {e.strerror or e}.",
                "Đóng tệp nếu đang mở trong Excel, kiểm tra quyền đọc, rồi chạy lại.",
            )
        ]
    except HONG:
        return [], [
            _loi(
                "D007",
                tep,
                "Tệp hỏng hoặc không phải tệp Excel (.xlsx).",
                "Mở bằng Excel và lưu lại dạng “Excel Workbook (.xlsx)”, hoặc lấy lại bản gửi gốc.",
            )
        ]


def _doc(duong_dan: Path, tep: str) -> list[TrangTho]:
    if not _co_cong_thuc(duong_dan):
        return _cac_trang(duong_dan, tep)
    gia_tri = _cac_trang(duong_dan, tep, xet_rong=True)
    cong_thuc = _cac_trang(duong_dan, tep, cong_thuc=True)
    return [_danh_dau_trong(g, c) for g, c in zip(gia_tri, cong_thuc, strict=True)]


def _cac_trang(
    duong_dan: Path, tep: str, *, cong_thuc: bool = False, xet_rong: bool = False
) -> list[TrangTho]:
    """Rows of every sheet: computed values, or formulas as typed.

    With `xet_rong`, a formula whose result is the empty text gives "", not None.
    """
    so = openpyxl.load_workbook(duong_dan, read_only=True, data_only=not cong_thuc)
    try:
        kq = []
        for ws in so.worksheets:
            ws.reset_dimensions()  # a wrong <dimension>, as some programs write, hides rows
            cac_dong = ws.iter_rows(min_row=1, min_col=1, values_only=not xet_rong)
            dong = tuple(
                (i, o)
                for i, o in enumerate(map(_xet_rong, cac_dong) if xet_rong else cac_dong, 1)
                if any(v is not None for v in o)
            )
            kq.append(TrangTho(tep, ws.title, dong))
        return kq
    finally:
        so.close()


def _xet_rong(cac_o: Iterable[Any]) -> tuple[object, ...]:
    return tuple("" if o.value is None and o.data_type == "str" else o.value for o in cac_o)


def _co_cong_thuc(duong_dan: Path) -> bool:
    """True if any sheet holds a formula; a plain search is far cheaper than a second reading."""
    with zipfile.ZipFile(duong_dan) as z:
        return any(
            _CONG_THUC.search(z.read(ten))
            for ten in z.namelist()
            if ten.startswith("xl/worksheets/") and ten.endswith(".xml")
        )


def _danh_dau_trong(gia_tri: TrangTho, cong_thuc: TrangTho) -> TrangTho:
    """Values, with `CONG_THUC_TRONG` where there is a formula and no value."""
    theo_dong = dict(gia_tri.dong)
    return TrangTho(
        gia_tri.tep,
        gia_tri.ten,
        tuple(
            (
                i,
                tuple(
                    CONG_THUC_TRONG if v is None and c is not None else v
                    for v, c in zip_longest(theo_dong.get(i, ()), ct)
                ),
            )
            for i, ct in cong_thuc.dong
        ),
    )


def _loi_ole(tep: str, mat_khau: bool) -> Problem:
    if mat_khau:
        return _loi(
            "D008",
            tep,
            "Tệp đặt mật khẩu mở nên không đọc được.",
            "Mở bằng Excel, bỏ mật khẩu (File › Info › Protect Workbook), lưu lại.",
        )
    return _loi(
        "D008",
        tep,
        "Tệp là dạng Excel 97-2003 (.xls) đổi đuôi.",
        "Mở bằng Excel và lưu lại dạng “Excel Workbook (.xlsx)”.",
    )


def _loi(ma: str, tep: str, thong_bao: str, cach_sua: str) -> Problem:
    return Problem(ma=ma, muc_do=MA_LOI[ma][0], thong_bao=thong_bao, cach_sua=cach_sua, tep=tep)
