"""Copies of the workbooks with every problem shown in its cell, for the office to correct.

The originals are only read. A copy holds a first sheet "Cần sửa" with all problems of the
workbook, each linked to its cell; the cell is coloured and carries the explanation.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

import openpyxl
from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill

from pipeline.errors import UsageError
from pipeline.intake.bieu_nhap import lien_ket
from pipeline.intake.schema import CAN_SUA
from pipeline.intake.tep_excel import HONG, bo_canh_bao_openpyxl, tep_excel
from pipeline.problems import MucDo, Problem, sap_xep
from pipeline.store import bam, ghi_nguyen_ven, thay_thu_muc

__all__ = ["ghi_ban_chu_thich"]

_MAU = {
    MucDo.LOI: PatternFill("solid", fgColor="FF9C9C"),
    MucDo.CANH_BAO: PatternFill("solid", fgColor="FFE699"),
    MucDo.LUU_Y: PatternFill("solid", fgColor="DDEBF7"),
}
_TEN = {MucDo.LOI: "Lỗi", MucDo.CANH_BAO: "Cảnh báo", MucDo.LUU_Y: "Lưu ý"}
_NANG = tuple(_MAU)  # gravest first
_COT = ("Mức", "Mã", "Trang", "Ô", "Đơn vị", "Giá trị", "Sai ở đâu", "Cần làm gì", "Căn cứ")
_RONG = (11, 8, 18, 8, 12, 24, 60, 60, 40)
_LOI_DAN = (
    "Sửa trong tệp gốc của đơn vị, không sửa trong bản này: bản này được làm lại sau mỗi lần "
    "chạy. Bấm vào ô ở cột “Ô” để đến chỗ cần sửa. Nền đỏ là lỗi, nền vàng là cảnh báo."
)
_DAU_VAO = ".dau-vao"  # what the copies were made from
_XUONG_DONG = Alignment(wrap_text=True, vertical="top")


def ghi_ban_chu_thich(thu_muc_ky: Path, dich: Path, loi: Sequence[Problem]) -> list[Path]:
    """Write the annotated copies into the folder `dich`; gives their paths.

    `dich` is replaced as a whole, and removed when no workbook that can be opened has a
    problem. Nothing is written when the last copies were made from the same workbooks and
    problems. Raises UsageError when it would lie over the originals, FileAccessError.
    """
    ky, ra = thu_muc_ky.resolve(), dich.resolve()
    if ky.is_relative_to(ra) or ra.is_relative_to(ky):
        raise UsageError(
            f"Bản chú thích không được ghi vào “{dich}”, nơi có tệp gốc.", "Chọn thư mục khác."
        )
    theo_tep: dict[str, list[Problem]] = {}
    for p in sap_xep(loi):
        theo_tep.setdefault(p.tep, []).append(p)
    viec = {
        t: cac
        for t in (tep_excel(thu_muc_ky) if thu_muc_ky.is_dir() else [])
        if (cac := theo_tep.get(unicodedata.normalize("NFC", t.name)))
    }
    dau_vao = bam(*((t.name, t.read_bytes(), [asdict(p) for p in cac]) for t, cac in viec.items()))
    if (dich / _DAU_VAO).is_file() and (dich / _DAU_VAO).read_text(encoding="ascii") == dau_vao:
        return sorted(dich.glob("*.xlsx"))
    can_ghi = {t.name: ban for t, cac in viec.items() if (ban := _chu_thich(t, cac))}
    if not can_ghi and not dich.exists():
        return []
    with thay_thu_muc(dich) as moi:
        for ten, ban in can_ghi.items():
            ghi_nguyen_ven(moi / ten, ban)
        if can_ghi:
            ghi_nguyen_ven(moi / _DAU_VAO, dau_vao.encode("ascii"))
    if not can_ghi:
        dich.rmdir()
    return [dich / ten for ten in can_ghi]


def _chu_thich(tep: Path, loi: Sequence[Problem]) -> bytes | None:
    """The workbook with its problems marked, formulas kept; None when it cannot be opened."""
    try:
        with bo_canh_bao_openpyxl():
            so = openpyxl.load_workbook(tep)
    except (OSError, *HONG):  # damaged or locked: there is nothing to annotate
        return None
    if CAN_SUA in so.sheetnames:  # the original is itself an annotated copy
        so.remove(so[CAN_SUA])
    theo_o: dict[tuple[str, str], list[Problem]] = {}
    for p in loi:
        if p.trang in so.sheetnames and p.o:
            theo_o.setdefault((p.trang, p.o), []).append(p)
    for (trang, dia_chi), cac in theo_o.items():
        o = so[trang][dia_chi]
        if isinstance(o, Cell):  # not the inside of a merged range
            _danh_dau(o, cac)
    _bang(so, loi)
    ra = io.BytesIO()
    so.save(ra)
    return ra.getvalue()


def _danh_dau(o: Cell, loi: Iterable[Problem]) -> None:
    """Colour of the gravest problem; all of them in the note, after what stood there."""
    cac = sorted(loi, key=lambda p: _NANG.index(p.muc_do))
    o.fill = _MAU[cac[0].muc_do]
    phan = [o.comment.text] if o.comment else []
    for p in cac:
        phan.append(f"{_TEN[p.muc_do]} {p.ma}: {p.thong_bao}\nCần làm: {p.cach_sua}")
        if p.can_cu:
            phan.append(f"Căn cứ: {p.can_cu}")
    chu = "\n".join(phan)
    o.comment = Comment(chu, "hoso", width=380, height=60 + 18 * (len(chu) // 50 + chu.count("\n")))


def _bang(so: Workbook, loi: Sequence[Problem]) -> None:
    """The first sheet: one row per problem, linked to its cell."""
    ws = so.create_sheet(CAN_SUA, 0)
    so.active = 0
    for t in so.worksheets:
        t.sheet_view.tabSelected = t is ws
    ws.append((_LOI_DAN,))
    ws.append(_COT)
    for i, rong in enumerate(_RONG, 1):
        o = ws.cell(2, i)
        o.font = Font(name="Calibri", size=11, bold=True)
        ws.column_dimensions[o.column_letter].width = rong
    for p in loi:
        ws.append(
            (
                _TEN[p.muc_do], p.ma, p.trang, p.o, p.don_vi, p.gia_tri, p.thong_bao, p.cach_sua,
                p.can_cu,
            )
        )  # fmt: skip
        dong = ws.max_row
        for i in range(1, len(_COT) + 1):
            o = ws.cell(dong, i)
            o.alignment = _XUONG_DONG
            if o.data_type == "f":  # an offending value that begins with "=" is shown as text
                o.data_type = "s"
        ws.cell(dong, 1).fill = _MAU[p.muc_do]
        if p.trang in so.sheetnames:
            o = ws.cell(dong, _COT.index("Ô" if p.o else "Trang") + 1)
            lien_ket(o, p.trang, p.o or "A1")
    ws.freeze_panes = "A3"
    ws.auto_filter.ref = f"A2:{ws.cell(2, len(_COT)).column_letter}{ws.max_row}"
