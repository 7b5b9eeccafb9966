"""xep-loai.xlsx: the ratings for those who look in Excel."""

from __future__ import annotations

import io

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from pipeline.model import BangXepLoai, DuLieu, KetQua, Muc

__all__ = ["xep_loai_xlsx"]

_COT = (
    ("Mã", 16),
    ("Tên", 34),
    ("Đối tượng", 26),
    ("Theo điều kiện", 22),
    ("Theo biểu quyết", 22),
    ("Đề xuất", 22),
    ("Quyết định", 22),
    ("Cần người quyết định", 50),
    ("Thiếu dữ liệu", 50),
)
_COT_NHOM = (
    ("Nhóm so sánh", 46),
    ("Số HTTNV", 12),
    ("HTTNV trở lên", 14),
    ("Tối đa HTXSNV", 14),
    ("Theo HTTNV", 12),
    ("Theo HTTNV trở lên", 16),
    ("Trong tỷ lệ", 40),
    ("Ngoài tỷ lệ", 40),
    ("Đồng hạng, cần chọn", 40),
    ("Cách tính", 60),
    ("Căn cứ", 40),
)


def xep_loai_xlsx(du_lieu: DuLieu, bang: BangXepLoai) -> bytes:
    """Workbook with one row per subject and one per comparison group."""
    wb = Workbook()
    ws = wb.active
    assert isinstance(ws, Worksheet)
    ws.title = "Xếp loại"
    _dau(ws, _COT)
    for k in bang.ket_qua.values():
        ws.append(_dong(du_lieu, k))
    nhom = wb.create_sheet("Tỷ lệ HTXSNV")
    _dau(nhom, _COT_NHOM)
    for n in bang.nhom:
        ten = [
            "; ".join(du_lieu.ten_doi_tuong(d) for d in ds)
            for ds in (n.trong, n.ngoai, n.dong_hang)
        ]
        nhom.append(
            [
                n.ten,
                n.so_tot,
                n.so_tot_tro_len,
                n.toi_da,
                n.toi_da_theo_tot,
                n.toi_da_theo_tot_tro_len,
                *ten,
                n.cach_tinh,
                n.can_cu,
            ]
        )
    for trang in (ws, nhom):
        for hang in trang.iter_rows(min_row=2):
            for o in hang:
                o.alignment = Alignment(vertical="top", wrap_text=True)
                if o.data_type == "f":  # a name that begins with "=" is a name, not a formula
                    o.data_type = "s"
    ra = io.BytesIO()
    wb.save(ra)
    return ra.getvalue()


def _dong(dl: DuLieu, k: KetQua) -> list[str]:
    def ten(m: Muc | None) -> str:
        return m.ten if m else ""

    return [
        k.doi_tuong,
        dl.ten_doi_tuong(k.doi_tuong),
        k.loai.ten,
        ten(k.muc_dieu_kien),
        ten(k.muc_bieu_quyet),
        ten(k.muc_de_xuat),
        ten(k.muc_quyet_dinh),
        "\n".join(k.can_nguoi),
        "\n".join(k.thieu),
    ]


def _dau(ws: Worksheet, cot: tuple[tuple[str, int], ...]) -> None:
    ws.append([ten for ten, _ in cot])
    for i, (_, rong) in enumerate(cot, 1):
        o = ws.cell(1, i)
        o.font, o.fill = Font(bold=True), PatternFill("solid", fgColor="E8E4DA")
        o.alignment = Alignment(wrap_text=True, vertical="center")
        ws.column_dimensions[get_column_letter(i)].width = rong
    ws.freeze_panes = "A2"
    ws.auto_filter.ref = ws.dimensions
