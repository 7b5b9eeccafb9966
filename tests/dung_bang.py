"""The expected table of a sample cycle, tests/bang/<ky>.md, read and compared row by row."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import openpyxl

from pipeline.checks import kiem_tra
from pipeline.intake import bam_dau_vao, doc_ky, liet_ke_kem_theo
from pipeline.intake.schema import TRANG
from pipeline.model import (
    BangXepLoai,
    DuLieu,
    KetLuanBuoc,
    KetQua,
    LoaiDoiTuong,
    Muc,
    NhomTyLe,
    TrangThai,
)
from pipeline.problems import Problem
from pipeline.rating.xep_loai import xep_loai
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.regulation.tai import tai

__all__ = [
    "KyDaChay",
    "cac_o",
    "chay_ky",
    "dang_vien_khac_thuong",
    "doc_bang",
    "doi_tuong_chua_co_dong",
    "muc_cua_doi_tuong",
    "muc_cua_nhom",
    "quy_tac_giu_vai_tro",
]

_THU_MUC = Path(__file__).parent / "bang"
_TRANG_THAI = {
    TrangThai.XEP_LOAI: "xếp loại",
    TrangThai.KHONG_XEP_LOAI: "không xếp loại",
    TrangThai.THIEU_DU_LIEU: "thiếu dữ liệu",
    TrangThai.CAN_NGUOI: "cần người",
}
_CAC_BANG = ("Tổ chức đảng", "Tập thể lãnh đạo, quản lý", "Cán bộ lãnh đạo, quản lý", "Đảng viên")
Dong = dict[str, str]


@cache
def doc_bang(ten: str) -> dict[str, list[Dong]]:
    """Rows by heading, each by column; those of all four kinds of subject under "đối tượng"."""
    kq: dict[str, list[Dong]] = {}
    muc: str = ""
    cot: list[str] = []
    for dong in (_THU_MUC / ten).read_text(encoding="utf-8").splitlines():
        if dong.startswith("## "):
            muc, cot = dong.removeprefix("## "), []
            kq[muc] = []
        elif dong.startswith("|"):
            o = [x.strip() for x in dong.strip("|").split("|")]
            if not cot:
                cot = o
            elif not o[0].startswith("---"):
                kq[muc].append(dict(zip(cot, o, strict=True)))
    kq["đối tượng"] = [d for ten_bang in _CAC_BANG for d in kq[ten_bang]]
    return kq


@dataclass(frozen=True)
class KyDaChay:
    """A cycle read, rated and checked."""

    du_lieu: DuLieu
    quy_dinh: QuyDinh
    bang: BangXepLoai
    van_de: tuple[Problem, ...]


def chay_ky(thu_muc: Path) -> KyDaChay:
    """Reads a cycle as a run does; a fault of its workbooks fails the test."""
    dl, loi = doc_ky(thu_muc)
    assert loi == []
    assert dl is not None
    qd = tai(dl.ky.quy_dinh)
    bang = xep_loai(dl, qd, bam_dau_vao(thu_muc))
    van_de = kiem_tra(dl, qd, kem_theo=liet_ke_kem_theo(thu_muc), bang=bang)
    return KyDaChay(dl, qd, bang, tuple(van_de))


def muc_cua_doi_tuong(k: KetQua) -> Dong:
    """What the row of a subject says of its result."""
    return {
        "trạng thái": _TRANG_THAI[k.trang_thai],
        "theo tiêu chuẩn": _chu(k.muc_dieu_kien),
        "phiếu": _chu(k.muc_bieu_quyet),
        "đề xuất": _chu(k.muc_de_xuat),
        "quyết định": _chu(k.muc_quyet_dinh),
    }


def muc_cua_nhom(n: NhomTyLe) -> Dong:
    """What the row of a comparison group says of its quota."""
    return {
        "ứng viên theo thứ tự": " ".join(n.ung_vien) or "-",
        "trong tỷ lệ": " ".join(n.trong) or "-",
        "ngoài tỷ lệ": " ".join(n.ngoai) or "-",
        "ngang hạng": " ".join(n.dong_hang) or "-",
        "tối đa": str(n.toi_da),
        "theo HTTNV trở lên": str(n.toi_da_theo_tot_tro_len),
    }


def _chu(muc: Muc | None) -> str:
    return muc.ma if muc is not None else "-"


def _ma_quy_tac(o: str) -> tuple[str, bool]:
    """Code of the rule that a cell names, and whether it holds (✓)."""
    o = o.strip("`")
    return o.removesuffix(" ✓"), o.endswith("✓")


def quy_tac_giu_vai_tro(k: KetQua, o: str) -> bool:
    """The rule that a cell names was applied, and held (✓) or did not."""
    ma, dat = _ma_quy_tac(o)
    return any(b.ma == ma and (b.ket_luan is KetLuanBuoc.DAT) is dat for b in k.buoc)


def doi_tuong_chua_co_dong(ky: KyDaChay, ten: str) -> set[str]:
    """Organisations, collectives, leaders and quotas with candidates that have no row."""
    co = [d["mã"] for d in doc_bang(ten)["đối tượng"]]
    assert len(co) == len(set(co))
    cac = ky.bang.ket_qua.items()
    nhom = {d["nhóm"].strip("`") for d in doc_bang(ten)["Nhóm tỷ lệ"]}
    return ({m for m, k in cac if k.loai is not LoaiDoiTuong.DANG_VIEN} - set(co)) | (
        {n.ma for n in ky.bang.nhom if n.ung_vien} - nhom
    )


def dang_vien_khac_thuong(ky: KyDaChay, ten: str) -> list[str]:
    """Members without a row whose facts, ballot and proposal do not all say the same."""
    co = {d["mã"] for d in doc_bang(ten)["đối tượng"]}
    cac = ((d.ma, ky.bang.ket_qua[d.ma]) for d in ky.du_lieu.dang_vien if d.ma not in co)
    return [m for m, k in cac if not k.muc_dieu_kien is k.muc_bieu_quyet is k.muc_de_xuat]


def cac_o(tep: Path) -> dict[str, list[tuple[object, ...]]]:
    """Values of every data sheet of a workbook."""
    so = openpyxl.load_workbook(tep, read_only=True)
    kq = {t.ten: list(so[t.ten].iter_rows(values_only=True)) for t in TRANG}
    so.close()
    return kq
