"""What the makers of sample cycles share: tables of text, and the ordinary row of each sheet.

A subject's picture is one letter: X = xuất sắc, T = tốt, H = hoàn thành, K = không hoàn
thành, "-" = nothing is filled in. Nothing is drawn by lot and no clock is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pipeline.model import CapDo, KetQuaChiTieu, LoaiDoiTuong, Muc
from pipeline.regulation.quy_dinh import QuyDinh

__all__ = [
    "CAP_DO",
    "CHI_TIEU",
    "MUC",
    "ChucVuMau",
    "Dong",
    "cac_dong",
    "doc_chuc_vu",
    "dong_bieu_quyet",
    "dong_chi_tieu",
    "dong_quyet_dinh",
    "ngay",
    "nhom_nhiem_vu",
]

Dong = dict[str, Any]

MUC: dict[str, Muc | None] = {
    "X": Muc.HTXSNV,
    "T": Muc.HTTNV,
    "H": Muc.HTNV,
    "K": Muc.KHTNV,
    "-": None,
}
# Level of the criteria on tasks, and of the others, in each picture.
CAP_DO = {
    "X": (CapDo.XUAT_SAC, CapDo.TOT),
    "T": (CapDo.TOT, CapDo.TOT),
    "H": (CapDo.TRUNG_BINH, CapDo.TRUNG_BINH),
    "K": (CapDo.KEM, CapDo.TRUNG_BINH),
}
# Targets: exceeded, done, not done.
CHI_TIEU = {"X": (3, 5, 0), "T": (1, 7, 0), "H": (0, 6, 2), "K": (0, 3, 4)}


def ngay(chu: str) -> date:
    """Date from "05/12/2022"."""
    return datetime.strptime(chu, "%d/%m/%Y").date()


def cac_dong(bang: str) -> Iterator[tuple[str, list[str]]]:
    """Cells of each row "a | b | c" of a table, beside the last heading "# …" above it."""
    dau = ""
    for dong in filter(None, (d.strip() for d in bang.splitlines())):
        if dong.startswith("#"):
            dau = dong.removeprefix("#").strip()
        else:
            yield dau, [o.strip() for o in dong.split("|")]


@dataclass(frozen=True)
class ChucVuMau:
    """One leading post; `hinh` is what the collective's facts and ballot say of its holder."""

    dang_vien: str
    chuc_vu: str
    hinh: str
    nhom: str | None = None  # equivalent posts


def doc_chuc_vu(bang: dict[str, str]) -> dict[str, tuple[ChucVuMau, ...]]:
    """Posts by place, the head first, from "DV001, Bí thư, X; DV002, Phó Bí thư, T, nhóm"."""
    return {
        noi: tuple(ChucVuMau(*(o.strip() for o in c.split(","))) for c in chuoi.split(";"))
        for noi, chuoi in bang.items()
    }


def nhom_nhiem_vu(quy_dinh: QuyDinh, loai: LoaiDoiTuong) -> set[str]:
    """Groups of criteria that HTXSNV wants at "Xuất sắc"."""
    return {
        nhom
        for d in quy_dinh.dieu_kien
        if d.kieu == "tieu_chi" and d.doi_tuong is loai and d.cap_do is CapDo.XUAT_SAC
        for nhom in d.nhom
    }


_KET_QUA = (
    (KetQuaChiTieu.VUOT_MUC, "vượt mức", True, False),
    (KetQuaChiTieu.HOAN_THANH, "hoàn thành", True, False),
    (KetQuaChiTieu.KHONG_HOAN_THANH, "chưa hoàn thành", False, False),
    (KetQuaChiTieu.KHONG_HOAN_THANH, "chưa hoàn thành vì lý do bất khả kháng", False, True),
)


def dong_chi_tieu(ma: str, nhiem_vu: str, so: tuple[int, ...]) -> Iterator[Dong]:
    """Targets of a subject, one row for each group with the same result.

    `so`: exceeded, done, not done, and, if any, not done for force majeure.
    """
    for so_luong, (ket_qua, chu, dung_han, bat_kha_khang) in zip(so, _KET_QUA, strict=False):
        if so_luong:
            yield {
                "doi_tuong": ma,
                "ten": f"{nhiem_vu} ({chu})",
                "so_luong": so_luong,
                "ket_qua": ket_qua,
                "dung_han": dung_han,
                "bat_kha_khang": bat_kha_khang,
            }


def _phieu_thuong(hinh: str, so: int) -> tuple[int, int, int, int]:
    """An ordinary ballot: most sheets at the picture's level, the rest beside it."""
    le = so // 5
    return {
        "X": (so - le, le, 0, 0),
        "T": (le, so - 2 * le, le, 0),
        "H": (0, 0, so - le, le),
        "K": (0, 0, 0, so),
    }[hinh]


def dong_bieu_quyet(
    ma: str,
    noi: str,
    ngay_bo: date,
    *,
    hinh: str,
    trieu_tap: int,
    co_mat: int,
    khong_hop_le: int = 0,
    phieu: tuple[int, int, int, int] | None = None,
) -> Dong:
    """A ballot by all who came; `phieu`: its count told outright, from HTXSNV down."""
    hop_le = co_mat - khong_hop_le
    dem = phieu or _phieu_thuong(hinh, hop_le)
    return {
        "doi_tuong": ma,
        "noi": noi,
        "ngay": ngay_bo,
        "trieu_tap": trieu_tap,
        "co_mat": co_mat,
        "phat_ra": co_mat,
        "thu_vao": co_mat,
        "hop_le": hop_le,
        "khong_hop_le": khong_hop_le,
        **dict(zip(("xuat_sac", "tot", "hoan_thanh", "khong_hoan_thanh"), dem, strict=True)),
    }


def dong_quyet_dinh(
    ma: str,
    muc: Muc | None,
    so: str,
    ngay_qd: date,
    co_quan: str,
    *,
    huy_bo: bool = False,
    ly_do: str | None = None,
) -> Dong:
    """A decision, or one that was cancelled."""
    return {
        "doi_tuong": ma,
        "muc": muc,
        "so": so,
        "ngay": ngay_qd,
        "co_quan": co_quan,
        "huy_bo": huy_bo,
        "ly_do": ly_do,
    }
