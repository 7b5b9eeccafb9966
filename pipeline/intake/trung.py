"""Keys that may not repeat: within a sheet over all workbooks, and codes across kinds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pipeline.intake.schema import TRANG, Trang
from pipeline.model import BanGhi
from pipeline.problems import Problem, loi_o

__all__ = ["bo_trung", "ma_dung_hai_lan"]


def bo_trung(trang: Trang, cac: list[BanGhi]) -> tuple[list[BanGhi], list[Problem]]:
    """Records whose key comes first, and a problem at each row that shares a key.

    Letters' case does not tell codes apart: they become file names.
    """
    if not trang.khoa_chinh:
        return cac, []
    dau: dict[tuple[str, ...], BanGhi] = {}
    trung: dict[tuple[str, ...], list[BanGhi]] = {}
    for r in cac:
        khoa = tuple(str(getattr(r, k)).casefold() for k in trang.khoa_chinh)
        if khoa in dau:
            trung.setdefault(khoa, [dau[khoa]]).append(r)
        else:
            dau[khoa] = r
    loi = []
    o = trang.khoa_chinh[0]
    cot = " + ".join(trang.cot_theo_khoa[k].tieu_de for k in trang.khoa_chinh)
    for nhom in trung.values():
        gia_tri = " + ".join(str(getattr(nhom[0], k)) for k in trang.khoa_chinh)
        for r in nhom:
            khac = ", ".join(_noi(x, o) for x in nhom if x is not r)
            bo = "" if r is nhom[0] else " Dòng này chưa được đọc."
            loi.append(
                loi_o(
                    "D027",
                    r,
                    o,
                    f"Dòng {r.nguon.dong}: {cot} “{gia_tri}” trùng với {khac}.{bo}",
                    "Giữ một dòng đúng, xóa hoặc sửa dòng còn lại.",
                    don_vi=str(getattr(r, trang.cot_chu)),
                )
            )
    return list(dau.values()), loi


def ma_dung_hai_lan(ban_ghi: Mapping[str, Iterable[BanGhi]]) -> list[Problem]:
    """A code may name one subject only, whatever its kind."""
    dau: dict[str, tuple[Trang, BanGhi]] = {}
    loi = []
    for trang in TRANG:
        if "ma" not in trang.cot_theo_khoa:
            continue
        for r in ban_ghi[trang.khoa]:
            ma = str(getattr(r, "ma"))  # noqa: B009  (only the classes with that column)
            t, truoc = dau.setdefault(ma.casefold(), (trang, r))
            if truoc is not r:
                loi.append(
                    loi_o(
                        "D028",
                        r,
                        "ma",
                        f"Dòng {r.nguon.dong}: mã “{ma}” của trang “{trang.ten}” đã dùng ở trang "
                        f"“{t.ten}” ({_noi(truoc, 'ma')}).",
                        "Đặt mã khác cho một trong hai, và sửa ở mọi trang có dùng mã đó.",
                        don_vi=str(getattr(r, trang.cot_chu)),
                    )
                )
    return loi


def _noi(r: BanGhi, khoa: str) -> str:
    return " › ".join((r.nguon.tep, r.nguon.trang, r.nguon.o(khoa)))
