"""Narrative rows of the sample cycle: texts under the headings of Mẫu 1 and Mẫu 2."""

from __future__ import annotations

from pipeline.regulation.quy_dinh import QuyDinh
from tests.du_lieu_mau.chung import Dong
from tests.du_lieu_mau.khoi_2022_loi_van import TAP_THE
from tests.du_lieu_mau.khoi_2022_nguoi import CHUC_VU, NGUOI
from tests.du_lieu_mau.khoi_2022_tu_kiem_diem import CA_NHAN

__all__ = ["noi_dung"]


def noi_dung(quy_dinh: QuyDinh) -> list[Dong]:
    """Texts in the order of the forms' headings; a heading without text gets no row."""
    dong: list[Dong] = []
    for ma, cua_tap_the in TAP_THE.items():
        chu = dict(cua_tap_the)
        phan = (chu.pop("han_che"), chu.pop("nguyen_nhan"), chu.pop("trach_nhiem"))
        chu["trach_nhiem"] = "\n".join(phan)
        dong += _theo_de_muc(quy_dinh, "mau-1", ma, chu)
    for ma, cua_nguoi in CA_NHAN.items():
        dong += _theo_de_muc(quy_dinh, "mau-2", ma, cua_nguoi)
    return dong


def _theo_de_muc(quy_dinh: QuyDinh, mau: str, ma: str, chu: dict[str, str]) -> list[Dong]:
    lanh_dao = any(c.dang_vien == ma for cac in CHUC_VU.values() for c in cac)
    ccvc = ma in NGUOI and NGUOI[ma].to_chuc.startswith(("SNL", "CQK"))
    cac = [
        d
        for d in quy_dinh.de_muc_cua(mau)
        if not d.chi_tieu_de and (lanh_dao or not d.chi_lanh_dao) and (ccvc or not d.chi_ccvc)
    ]
    la = set(chu) - {d.khoa for d in quy_dinh.de_muc_cua(mau)}
    if la:
        raise KeyError(*sorted(la))
    return [{"doi_tuong": ma, "muc": d.khoa, "noi_dung": chu[d.khoa]} for d in cac if d.khoa in chu]
