"""The workbook that offices fill in, blank or prefilled, made from the schema.

One sheet per record class with its headers, notes, drop-down lists and cell formats; a
first sheet that explains; a hidden sheet with the lists and the version of the schema.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.intake.cot import Cot, Kieu, Trang
from pipeline.intake.schema import DANH_MUC, HUONG_DAN, TRANG, phien_ban
from pipeline.model import DuLieu
from pipeline.store import ghi_nguyen_ven

__all__ = ["ghi_bieu_nhap", "ghi_du_lieu", "lien_ket"]

_DONG_CUOI = 20_000  # drop-down lists and checks reach this row
_DINH_DANG = {
    Kieu.MA: "@",
    Kieu.CHU: "@",
    Kieu.VAN_BAN: "@",  # a text that begins with "-" or "=" would else become a formula
    Kieu.LUA_CHON: "@",
    Kieu.CO_KHONG: "@",
    Kieu.NGAY: "dd/mm/yyyy",
    Kieu.SO_NGUYEN: "#,##0",
    Kieu.SO_THUC: "General",
}
_RONG = {
    Kieu.MA: 14,
    Kieu.CHU: 28,
    Kieu.VAN_BAN: 50,
    Kieu.LUA_CHON: 26,
    Kieu.CO_KHONG: 12,
    Kieu.NGAY: 13,
    Kieu.SO_NGUYEN: 12,
    Kieu.SO_THUC: 12,
}
_CO_KHONG = ("Có", "Không")
_NEN_BAT_BUOC = PatternFill("solid", fgColor="C00000")
_NEN_TUY_Y = PatternFill("solid", fgColor="1F4E78")
_PHONG = "Calibri"
_CHU_TIEU_DE = Font(name=_PHONG, size=11, bold=True, color="FFFFFF")
_CHU_LIEN_KET = Font(name=_PHONG, size=11, color="0563C1", underline="single")
_KE = Border(bottom=Side(style="thin"))
_XUONG_DONG = Alignment(wrap_text=True, vertical="top")
_TIEU_DE = Alignment(wrap_text=True, vertical="center", horizontal="center")

_LOI_DAN = (
    "BIỂU NHẬP DỮ LIỆU KIỂM ĐIỂM, ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG",
    "1. Mỗi trang là một loại dữ liệu, mỗi dòng là một bản ghi. Không cần điền trang không dùng.",
    "2. Cột nền đỏ có dấu * là bắt buộc. Di chuột vào tiêu đề để xem ghi chú và ví dụ.",
    "3. Không đổi tên trang và tiêu đề cột; được đổi thứ tự cột, ẩn cột, thêm cột riêng ở cuối.",
    "4. Mã phải ghi giống hệt nhau ở mọi trang. Ngày ghi đủ ngày/tháng/năm.",
    "5. Ô để trống được giữ trống: văn bản in dòng chấm để viết tay, chương trình không tự điền.",
    "6. Nhiều đơn vị có thể điền nhiều tệp; đặt tất cả vào thư mục của kỳ, mỗi dòng chỉ ở một tệp.",
)


def ghi_bieu_nhap(dich: Path, du_lieu: DuLieu | None = None) -> None:
    """Write the workbook to `dich`, blank or with the records given. Raises FileAccessError."""
    ghi_du_lieu(
        dich,
        {}
        if du_lieu is None
        else {
            t.khoa: [{c.khoa: getattr(r, c.khoa) for c in t.cot} for r in getattr(du_lieu, t.khoa)]
            for t in TRANG
        },
    )


def ghi_du_lieu(dich: Path, du_lieu: Mapping[str, Iterable[Mapping[str, object]]]) -> None:
    """Write a workbook of the same layout with rows given by sheet key, then by column key.

    A value of a record is written as people read it (words of a vocabulary, Có/Không, a
    date); anything else is written as it is. Raises FileAccessError, and KeyError for a
    sheet or column that the schema lacks.
    """
    so = Workbook()
    huong_dan = so.active
    assert isinstance(huong_dan, Worksheet)
    huong_dan.title = HUONG_DAN
    _huong_dan(huong_dan)
    if la := set(du_lieu) - {t.khoa for t in TRANG}:
        raise KeyError(*sorted(la))
    nguon = _DanhMuc()
    for trang in TRANG:
        _ghi_trang(so.create_sheet(trang.ten), trang, list(du_lieu.get(trang.khoa, ())), nguon)
    nguon.ghi(so.create_sheet(DANH_MUC))
    ra = io.BytesIO()
    so.save(ra)
    ghi_nguyen_ven(dich, ra.getvalue())


class _DanhMuc:
    """The hidden sheet: version stamp in row 1, then one column for each distinct list."""

    def __init__(self) -> None:
        self._cot: dict[tuple[str, ...], int] = {}

    def vung(self, ten: tuple[str, ...]) -> str:
        """Formula of the range that holds a list; the same list is kept once."""
        chu = get_column_letter(self._cot.setdefault(ten, len(self._cot) + 1))
        return f"'{DANH_MUC}'!${chu}$2:${chu}${len(ten) + 1}"

    def ghi(self, ws: Worksheet) -> None:
        ws.append(("hoso", phien_ban()))
        for ten, cot in self._cot.items():
            for i, t in enumerate(ten, 2):
                ws.cell(i, cot, t)
        ws.sheet_state = "hidden"


def _ghi_trang(
    ws: Worksheet, trang: Trang, dong: list[Mapping[str, object]], danh_muc: _DanhMuc
) -> None:
    for i, cot in enumerate(trang.cot, 1):
        chu = get_column_letter(i)
        ws.column_dimensions[chu].width = max(_RONG[cot.kieu], len(cot.ten_day_du) / 2 + 4)
        ws.column_dimensions[chu].number_format = _DINH_DANG[cot.kieu]
        o = ws.cell(1, i, cot.ten_day_du)
        o.font = _CHU_TIEU_DE
        o.fill = _NEN_BAT_BUOC if cot.bat_buoc else _NEN_TUY_Y
        o.alignment = _TIEU_DE
        o.number_format = "@"
        o.comment = _ghi_chu(cot)
        if kiem := _kiem_nhap(cot, danh_muc):
            kiem.add(f"{chu}2:{chu}{_DONG_CUOI}")
            ws.add_data_validation(kiem)
    ws.row_dimensions[1].height = 48
    ws.freeze_panes = "B2"
    ws.auto_filter.ref = f"A1:{get_column_letter(len(trang.cot))}{max(2, len(dong) + 1)}"
    vi_tri = {c.khoa: (i, c) for i, c in enumerate(trang.cot, 1)}
    for so_dong, d in enumerate(dong, 2):
        for khoa, gia_tri in d.items():
            i, cot = vi_tri[khoa]
            if gia_tri is not None:
                _ghi_o(_o(ws, so_dong, i), cot, gia_tri)


def _o(ws: Worksheet, dong: int, cot: int) -> Cell:
    o = ws.cell(dong, cot)
    assert isinstance(o, Cell)  # this module merges no cells
    return o


def _ghi_o(o: Cell, cot: Cot, gia_tri: object) -> None:
    """One value, so that reading it gives the same value back."""
    if isinstance(gia_tri, bool) and cot.kieu is Kieu.CO_KHONG:
        gia_tri = _CO_KHONG[0] if gia_tri else _CO_KHONG[1]
    elif isinstance(gia_tri, Enum):
        gia_tri = next(c.ten for c in cot.gia_tri if c.gia_tri is gia_tri)
    if isinstance(gia_tri, str):
        o.value = gia_tri
        if o.data_type == "f":  # text that begins with "=" is text
            o.data_type = "s"
    elif isinstance(gia_tri, int | float | date):
        o.value = gia_tri
    else:
        raise TypeError(f"Không ghi được {type(gia_tri).__name__} vào cột {cot.khoa}")
    o.number_format = _DINH_DANG[cot.kieu]
    if cot.kieu is Kieu.VAN_BAN:
        o.alignment = _XUONG_DONG


def _ghi_chu(cot: Cot) -> Comment:
    """Note on a header: kind, meaning, allowed values, example."""
    phan = [
        cot.kieu.ten + (f", {cot.don_vi}" if cot.don_vi else "")
        + (". Bắt buộc." if cot.bat_buoc else "."),
        cot.ghi_chu,
        "Chọn: " + "; ".join(c.ten for c in cot.gia_tri) + "." if cot.gia_tri else "",
        f"Ví dụ: {cot.vi_du}" if cot.vi_du else "",
    ]  # fmt: skip
    chu = "\n".join(p for p in phan if p)
    return Comment(chu, "hoso", width=320, height=40 + 18 * (len(chu) // 45 + chu.count("\n") + 1))


def _kiem_nhap(cot: Cot, danh_muc: _DanhMuc) -> DataValidation | None:
    """Excel's own check of the column's cells: a list to choose from, or a kind of number."""
    if cot.kieu in (Kieu.LUA_CHON, Kieu.CO_KHONG):
        ten = tuple(c.ten for c in cot.gia_tri) or _CO_KHONG
        return DataValidation(
            type="list",
            formula1=danh_muc.vung(ten),
            allow_blank=True,
            showErrorMessage=True,
            errorTitle="Chọn trong danh sách",
            error="Bấm mũi tên bên phải ô và chọn một giá trị.",
        )
    if cot.kieu in (Kieu.SO_NGUYEN, Kieu.SO_THUC):
        return DataValidation(
            type="whole" if cot.kieu is Kieu.SO_NGUYEN else "decimal",
            operator="greaterThanOrEqual",
            formula1="0",
            allow_blank=True,
            showErrorMessage=True,
            errorTitle="Cần một số",
            error="Gõ số, không kèm chữ; số nhỏ nhất là 0.",
        )
    if cot.kieu is Kieu.NGAY:
        return DataValidation(
            type="date",
            operator="greaterThan",
            formula1="DATE(1910,1,1)",
            allow_blank=True,
            showErrorMessage=True,
            errorTitle="Cần một ngày",
            error="Gõ đủ ngày/tháng/năm, ví dụ 05/12/2022.",
        )
    return None


def lien_ket(o: Cell, trang: str, dia_chi: str = "A1") -> None:
    """Make a cell a link to another cell of the same workbook."""
    noi = "'" + trang.replace("'", "''") + f"'!{dia_chi}"
    o.hyperlink = Hyperlink(ref=o.coordinate, location=noi)
    o.font = _CHU_LIEN_KET


def _huong_dan(ws: Worksheet) -> None:
    """The first sheet: how to fill in, and every column of every sheet."""
    for chu in _LOI_DAN:
        ws.append((chu,))
    ws["A1"].font = Font(name=_PHONG, size=14, bold=True)
    ws.append(())
    ws.append(("Trang", "Cột", "Bắt buộc", "Kiểu", "Ghi chú", "Ví dụ"))
    tieu_de = ws.max_row
    for i in range(1, 7):
        ws.cell(tieu_de, i).font = _CHU_TIEU_DE
        ws.cell(tieu_de, i).fill = _NEN_TUY_Y
    for t in TRANG:
        ws.append((t.ten, t.mo_ta))
        lien_ket(_o(ws, ws.max_row, 1), t.ten)
        for i in range(1, 7):
            ws.cell(ws.max_row, i).border = _KE
        ws.cell(ws.max_row, 2).font = Font(name=_PHONG, size=11, italic=True)
        for c in t.cot:
            chon = "Chọn: " + "; ".join(g.ten for g in c.gia_tri) + "." if c.gia_tri else ""
            ws.append(
                (
                    "",
                    c.tieu_de + (f" ({c.don_vi})" if c.don_vi else ""),
                    "*" if c.bat_buoc else "",
                    c.kieu.ten,
                    " ".join(x for x in (c.ghi_chu, chon) if x),
                    c.vi_du,
                )
            )
            for i in range(1, 7):
                ws.cell(ws.max_row, i).alignment = _XUONG_DONG
    for chu, rong in zip("ABCDEF", (20, 34, 9, 20, 80, 36), strict=True):
        ws.column_dimensions[chu].width = rong
    ws.freeze_panes = f"A{tieu_de + 1}"
