"""Text as typed: old encodings, words of machines, two spellings of fixed names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from pipeline.checks.boi_canh import BoiCanhKiemTra
from pipeline.model import BanGhi, DuLieu, TapThe, ToChuc
from pipeline.problems import Problem
from pipeline.vi.van_ban import KieuDau, la_bang_ma_cu, theo_kieu

__all__ = ["kiem_chu", "kiem_kieu_dau"]

# Cells that a spreadsheet or another program filled in place of nothing.
_CHU_MAY = frozenset(
    (
        *("None", "nan", "NaN", "NAN", "NaT", "null", "NULL", "undefined", "N/A", "n/a", "<NA>"),
        *("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!"),
    )
)


def _cac_trang(du_lieu: DuLieu) -> Iterator[tuple[BanGhi, ...]]:
    for f in fields(du_lieu):
        trang = getattr(du_lieu, f.name)
        if isinstance(trang, tuple) and trang:
            yield trang


def kiem_chu(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """X01, X02: gibberish of TCVN3 or VNI, and words such as "None" or "#N/A", in any cell."""
    for trang in _cac_trang(bc.du_lieu):
        cac_khoa = [f.name for f in fields(trang[0]) if "str" in str(f.type)]
        for r in trang:
            for khoa in cac_khoa:
                chu = getattr(r, khoa)
                if not chu:
                    continue
                if chu in _CHU_MAY:
                    yield bc.loi(
                        "X02",
                        r,
                        khoa,
                        f"Ô ghi “{chu}”, là chữ do máy điền khi không có dữ liệu; để nguyên sẽ in "
                        "ra giấy.",
                        "Xóa trống ô, hoặc ghi nội dung thật.",
                    )
                elif not chu.isascii() and (bang_ma := la_bang_ma_cu(chu)):
                    yield bc.loi(
                        "X01",
                        r,
                        khoa,
                        f"Chữ “{_ngan(chu)}” còn ở bảng mã cũ {bang_ma}, in ra sẽ không đọc được.",
                        "Chuyển sang Unicode bằng công cụ chuyển mã của Unikey, hoặc gõ lại.",
                    )


def _ngan(chu: str) -> str:
    dau = " ".join(chu.split()[:8])
    return dau if dau == chu else dau + " …"


def kiem_kieu_dau(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """X03: a name of an organisation or collective spelt otherwise than the house style."""
    kieu: KieuDau = "uỷ" if bc.du_lieu.ky.kieu_dau == "uỷ" else "ủy"
    khac: KieuDau = "ủy" if kieu == "uỷ" else "uỷ"
    cac_ten: tuple[ToChuc | TapThe, ...] = (*bc.du_lieu.to_chuc, *bc.du_lieu.tap_the)
    for r in cac_ten:
        if khac in r.ten.lower():
            yield bc.loi(
                "X03",
                r,
                "ten",
                f"Tên “{r.ten}” viết “{khac}”, còn giấy của kỳ này viết “{kieu}”; tên được in "
                "đúng như đã ghi.",
                f"Nếu muốn thống nhất, viết “{theo_kieu(r.ten, kieu)}”.",
            )
