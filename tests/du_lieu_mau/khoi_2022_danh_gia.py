"""Rows of the sample cycle that carry the rating: criteria, targets, ballots, peer bodies.

A subject's picture (X, T, H, K) says the ordinary rows; the special cases of
khoi_2022_truong_hop replace them. Criteria codes and groups come from the regulation.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pipeline.model import CapDo, KetQuaChiTieu, LoaiDoiTuong, TinhTrang, ma_lanh_dao
from pipeline.regulation.quy_dinh import QuyDinh
from tests.du_lieu_mau import khoi_2022_truong_hop as th
from tests.du_lieu_mau.chung import (
    CAP_DO,
    Dong,
    dong_bieu_quyet,
    dong_chi_tieu,
    ngay,
    nhom_nhiem_vu,
)
from tests.du_lieu_mau.chung import CHI_TIEU as CHI_TIEU_THUONG
from tests.du_lieu_mau.khoi_2022_nguoi import CHUC_VU, NGUOI
from tests.du_lieu_mau.khoi_2022_to_chuc import (
    CHI_TIEU,
    CUNG_CAP,
    NGAY_HOP,
    TAP_THE,
    TO_CHUC,
    cac_noi_bo_phieu,
)
from tests.du_lieu_mau.khoi_2022_tu_kiem_diem import VIEC

__all__ = ["bieu_quyet", "chi_tieu", "cung_cap", "duoc_xep_loai", "tieu_chi"]


def duoc_xep_loai(ma: str) -> bool:
    """Whether the sample has assessments and a ballot for the subject."""
    if ma in NGUOI:
        return NGUOI[ma].hinh != "-" and ma not in ("DV012", "DV119")
    return _hinh(ma) != "-"


def _hinh(ma: str) -> str:
    if ma in NGUOI:
        return NGUOI[ma].hinh
    return TO_CHUC[ma].hinh if ma in TO_CHUC else TAP_THE[ma].hinh


def tieu_chi(quy_dinh: QuyDinh) -> list[Dong]:
    """Criteria of organisations, collectives and members, with sheets for the first two."""
    dong: list[Dong] = []
    for loai, cac_ma in (
        (LoaiDoiTuong.TO_CHUC, tuple(TO_CHUC)),
        (LoaiDoiTuong.TAP_THE, tuple(TAP_THE)),
        (LoaiDoiTuong.DANG_VIEN, tuple(NGUOI)),
    ):
        nhiem_vu = nhom_nhiem_vu(quy_dinh, loai)
        for ma in filter(duoc_xep_loai, cac_ma):
            rieng = th.CAP_DO_RIENG.get(ma, {})
            cac = [t for t in quy_dinh.tieu_chi_cua(loai) if not t.neu_co or _co(ma, t.nhom)]
            for i, t in enumerate(cac):
                cap_do = rieng.get(i, CAP_DO[_hinh(ma)][t.nhom not in nhiem_vu])
                phieu = {} if loai is LoaiDoiTuong.DANG_VIEN else _phieu_cham(ma, cap_do, i)
                dong.append({"doi_tuong": ma, "tieu_chi": t.ma, "tu_danh_gia": cap_do, **phieu})
    return dong


def _co(ma: str, nhom: str) -> bool:
    """Whether a criterion "(nếu có)" concerns the member: heads lead a unit, some got hints."""
    if nhom.endswith("goi_y"):
        return ma in VIEC and VIEC[ma].goi_y is not None
    return nhom.endswith("ket_qua") and any(cac[0].dang_vien == ma for cac in CHUC_VU.values())


_O_PHIEU = {
    CapDo.XUAT_SAC: "phieu_xuat_sac",
    CapDo.TOT: "phieu_tot",
    CapDo.TRUNG_BINH: "phieu_trung_binh",
    CapDo.KEM: "phieu_kem",
}


def _phieu_cham(ma: str, cap_do: CapDo | None, thu_tu: int) -> Dong:
    """How the sheets ticked one criterion: most at its level, a few one level away."""
    so = _co_mat(_noi(ma))
    o = dict.fromkeys(_O_PHIEU.values(), 0)
    if cap_do is None:
        return {}
    lech = min(thu_tu % 3, max(0, (so - 1) // 2))
    ke = max((c for c in CapDo if c < cap_do), default=CapDo.TRUNG_BINH)
    o[_O_PHIEU[cap_do]] = so - lech
    o[_O_PHIEU[ke]] += lech
    return o


def _noi(ma: str) -> str:
    if ma in NGUOI:
        return NGUOI[ma].to_chuc
    if ma in TO_CHUC:
        return cac_noi_bo_phieu(ma)
    return ma.partition("@")[2] or ma


def _trieu_tap(noi: str) -> int:
    """Entitled to vote: posts of a collective, full members of a cell; the suspended are not."""
    if noi in TAP_THE:
        return sum(_tinh_trang(c.dang_vien) not in _KHONG_DU for c in CHUC_VU[noi])
    return sum(
        n.to_chuc == noi
        and n.ngay_chinh_thuc is not None
        and _tinh_trang(n.ma) not in _KHONG_DU[:2]
        for n in NGUOI.values()
    )


_KHONG_DU = (TinhTrang.MIEN_SINH_HOAT, TinhTrang.DINH_CHI_SINH_HOAT, TinhTrang.DINH_CHI_CAP_UY)


def _tinh_trang(ma: str) -> TinhTrang:
    tinh_trang: TinhTrang = th.DANG_VIEN_RIENG.get(ma, {}).get("tinh_trang", TinhTrang.BINH_THUONG)
    return tinh_trang


def _co_mat(noi: str) -> int:
    return th.CO_MAT.get(noi, _trieu_tap(noi))


_NHIEM_VU_CHUNG = {
    LoaiDoiTuong.TO_CHUC: "Chỉ tiêu, nhiệm vụ theo nghị quyết năm 2022",
    LoaiDoiTuong.TAP_THE: "Nhiệm vụ theo chương trình công tác năm 2022",
    LoaiDoiTuong.DANG_VIEN: "Nhiệm vụ được giao theo vị trí công tác",
}


def chi_tieu() -> list[Dong]:
    """Targets, one row for each group with the same result; products named for some."""
    dong: list[Dong] = []
    for ma, so in CHI_TIEU.items():
        loai = LoaiDoiTuong.TO_CHUC if ma in TO_CHUC else LoaiDoiTuong.TAP_THE
        dong += _mot_chi_tieu(ma, loai, so)
    for ma, n in NGUOI.items():
        if duoc_xep_loai(ma):
            so_nguoi = th.CHI_TIEU_RIENG.get(ma, CHI_TIEU_THUONG[n.hinh])
            dong += _mot_chi_tieu(ma, LoaiDoiTuong.DANG_VIEN, so_nguoi)
    return dong


def _mot_chi_tieu(ma: str, loai: LoaiDoiTuong, so: tuple[int, ...]) -> Iterator[Dong]:
    for d in dong_chi_tieu(ma, _NHIEM_VU_CHUNG[loai], so):
        if ma in VIEC and d["ket_qua"] is KetQuaChiTieu.HOAN_THANH:
            d["san_pham"] = "; ".join(VIEC[ma].san_pham)
        if d["bat_kha_khang"]:
            d["ghi_chu"] = "Ngừng cấp điện do bão tháng 10/2022, có xác nhận của Công ty."
        yield d


def _mot_phieu(ma: str, noi: str, hinh: str, ngay_bo: date) -> Dong:
    return dong_bieu_quyet(
        ma,
        noi,
        ngay_bo,
        hinh=hinh,
        trieu_tap=_trieu_tap(noi),
        co_mat=_co_mat(noi),
        khong_hop_le=th.KHONG_HOP_LE.get(ma, 0),
        phieu=th.PHIEU_RIENG.get(ma),
    )


def bieu_quyet() -> list[Dong]:
    """Secret ballots about every subject that is rated."""
    phieu = [(ma, _noi(ma), t.phieu) for ma, t in TO_CHUC.items() if t.phieu != "-"]
    phieu += [(ma, _noi(ma), t.phieu) for ma, t in TAP_THE.items() if t.phieu != "-"]
    phieu += [(ma, n.to_chuc, n.hinh) for ma, n in NGUOI.items() if duoc_xep_loai(ma)]
    phieu += [
        (ma_lanh_dao(c.dang_vien, noi), noi, c.hinh) for noi, cac in CHUC_VU.items() for c in cac
    ]
    return [
        _mot_phieu(ma, noi, hinh, ngay(NGAY_HOP[noi]))
        for ma, noi, hinh in phieu
        if ma not in th.CHUA_KIEM_DIEM
    ]


def cung_cap() -> list[Dong]:
    """Ratings of professional bodies and mass organisations."""
    return [
        {
            "to_chuc": ma,
            "ten": ten,
            "loai": loai,
            "muc": muc,
            "so": f"{thu_tu:02}-TB/CQ" if ma in ("SNL", "CQK") else None,
            "ngay": ngay("02/12/2022") if ma in ("SNL", "CQK") else None,
        }
        for ma, hai_nhom in CUNG_CAP.items()
        for loai, nhom in zip(("Chuyên môn", "Đoàn thể"), hai_nhom, strict=True)
        for thu_tu, (ten, muc) in enumerate(nhom.items(), 21)
    ]
