"""The two small sample cycles: what is special in each one's document, beyond test_mau_ky.

Đức Phổ 2022 (Kế hoạch 75-KH/TU): ten tasks, comparison groups, awards. Bù Đăng 2020 (Hướng
dẫn 01-HD/BTCHU): the five steps in order, split and merged cells, activity of the cells.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from pipeline.model import LoaiTapThe, Muc, QuyetDinh
from pipeline.rating.giai_thich import giai_thich
from pipeline.rating.xep_loai import xep_loai
from pipeline.vi.ngay import ngay_ngan
from tests.du_lieu_mau import bu_dang_2020, duc_pho_2022
from tests.du_lieu_mau.ky_nho import TEP, KyNho
from tests.dung_bang import Dong, KyDaChay, cac_o, chay_ky, doc_bang

HAI_KY = {"duc_pho_2022.md": duc_pho_2022.KY, "bu_dang_2020.md": bu_dang_2020.KY}
DUC_PHO, BU_DANG = HAI_KY
hai_ky = pytest.mark.parametrize("bang", HAI_KY)


@cache
def ky(bang: str) -> KyDaChay:
    return chay_ky(HAI_KY[bang].thu_muc)


@hai_ky
def test_van_de_phai_bao(bang: str) -> None:
    """The checks say what the table says, no more and no less."""
    dong, van_de = doc_bang(bang)["Vấn đề phải báo"], ky(bang).van_de
    assert Counter(p.ma for p in van_de) == Counter(d["mã"] for d in dong)
    for d in dong:
        assert any(p.ma == d["mã"] and d["đối tượng"] in p.thong_bao for p in van_de), d


@hai_ky
def test_giai_thich_duoc_moi_doi_tuong(bang: str) -> None:
    k = ky(bang)
    for ma, kq in k.bang.ket_qua.items():
        assert giai_thich(kq, k.du_lieu, k.quy_dinh).phan, ma


@hai_ky
def test_tao_lai_dung_nhu_da_luu(bang: str, tmp_path: Path) -> None:
    """The maker gives the committed workbook, cell by cell."""
    goc: KyNho = HAI_KY[bang]
    goc.lap(tmp_path)
    assert (tmp_path / "ky.toml").read_bytes() == (goc.thu_muc / "ky.toml").read_bytes()
    assert cac_o(tmp_path / TEP) == cac_o(goc.thu_muc / TEP)


# --- Đức Phổ 2022 --------------------------------------------------------------------------


@pytest.mark.parametrize("dong", doc_bang(DUC_PHO)["Mười việc"], ids=lambda d: d["việc"])
def test_muoi_viec(dong: Dong) -> None:
    """Who directs, advises and carries out each task of mục II, and by when."""
    viec = ky(DUC_PHO).quy_dinh.thoi_han_theo_ma(dong["việc"])
    assert viec is not None
    assert viec.can_cu == f"75-KH/TU, mục {dong['mục']}"
    han = "trước" if viec.truoc else "chậm nhất"
    cua_ky = ky(DUC_PHO).du_lieu.ky.thoi_han.get(viec.ma)
    that = {
        "chỉ đạo": viec.chi_dao or "-",
        "tham mưu": viec.tham_muu or "-",
        "thực hiện": viec.thuc_hien or "-",
        "hạn": f"{han} {ngay_ngan(viec.ngay)}",
        "hạn của kỳ": f"{han} {ngay_ngan(cua_ky)}" if cua_ky else "-",
    }
    assert that == {cot: dong[cot] for cot in that}


def test_muoi_viec_du() -> None:
    """Mục II.1 to II.10, and the files of mục III.3."""
    viec = {d["việc"] for d in doc_bang(DUC_PHO)["Mười việc"]}
    assert {t.ma for t in ky(DUC_PHO).quy_dinh.thoi_han} - viec == {"ho_so_uy_quyen"}


def test_ky_mau_lam_dung_han() -> None:
    """Reviewed by 05/12 (task 4), decided before 12/12 (task 8)."""
    dl, qd = ky(DUC_PHO).du_lieu, ky(DUC_PHO).quy_dinh
    kiem_diem, quyet_dinh = qd.thoi_han_theo_ma("viec_04"), qd.thoi_han_theo_ma("viec_08")
    assert kiem_diem is not None
    assert quyet_dinh is not None
    assert max(h.ngay for h in dl.cuoc_hop if h.ngay) <= kiem_diem.ngay
    assert max(q.ngay for q in dl.quyet_dinh if q.ngay) < quyet_dinh.ngay


def test_khen_thuong_chi_noi_duoc_quyet_dinh_xuat_sac() -> None:
    """Mục II.6: only among the bases rated HTXSNV."""
    duoc = {k.doi_tuong for k in ky(DUC_PHO).du_lieu.khen_thuong}
    co_so = {t.ma for t in ky(DUC_PHO).du_lieu.to_chuc if t.loai.la_co_so}
    xuat_sac = {m for m in co_so if ky(DUC_PHO).bang.ket_qua[m].muc is Muc.HTXSNV}
    assert duoc == xuat_sac == {"VPU"}


def test_khong_chia_nhom_thi_ket_qua_khac() -> None:
    """Mục II.2: were the phường compared with the six offices, it would take their place."""
    dl = ky(DUC_PHO).du_lieu
    khong_nhom = replace(dl, to_chuc=tuple(replace(t, nhom_so_sanh=None) for t in dl.to_chuc))
    bang = xep_loai(khong_nhom, ky(DUC_PHO).quy_dinh, "")
    (nhom,) = (n for n in bang.nhom if n.ma == "to_chuc.ty_le:TX")
    assert (nhom.trong, nhom.ngoai) == (("PM",), ("VPU", "GDDT"))


# --- Bù Đăng 2020 --------------------------------------------------------------------------


def hop(don_vi: str, ten: str) -> date:
    """Day of a unit's meeting whose name begins so."""
    return next(
        h.ngay
        for h in ky(BU_DANG).du_lieu.cuoc_hop
        if h.don_vi == don_vi and h.ten.startswith(ten) and h.ngay
    )


def chi_bo() -> list[str]:
    return [t.ma for t in ky(BU_DANG).du_lieu.to_chuc if t.loai.la_chi_bo]


HOP = "Hội nghị kiểm điểm"


def test_danh_gia_sinh_hoat_chi_bo_truoc_kiem_diem() -> None:
    """Mục 5.15."""
    for ma in chi_bo():
        assert hop(ma, "Họp đánh giá chất lượng sinh hoạt chi bộ") < hop(ma, HOP), ma


def test_cac_buoc_theo_thu_tu() -> None:
    """Mục 4: civil servants, agencies, cells, the committee of the xã, decisions, report."""
    dl = ky(BU_DANG).du_lieu
    ccvc = {d.ngay_xep_loai_ccvc for d in dl.dang_vien if d.ma != "BD27"} - {None}
    buoc_2 = {hop(t.ma, HOP) for t in dl.tap_the if t.loai is LoaiTapThe.CO_QUAN}
    buoc_3 = {hop(ma, HOP) for ma in chi_bo()}
    buoc_4 = {hop("CU-XS", HOP)}
    quyet_dinh = {q.ngay for q in dl.quyet_dinh if q.ngay}
    (bao_cao,) = (t.ngay for t in ky(BU_DANG).quy_dinh.thoi_han)
    cac = [*map(sorted, (filter(None, ccvc), buoc_2, buoc_3, buoc_4, quyet_dinh, [bao_cao]))]
    assert all(truoc[-1] < sau[0] for truoc, sau in pairwise(cac))


def test_chia_tach_hop_nhat_khac_moi_lap() -> None:
    """Mục 5.14 against 5.8: only the cell with a day of founding is new."""
    dl = ky(BU_DANG).du_lieu.to_chuc_theo_ma
    moi = {ma for ma in chi_bo() if dl[ma].ngay_thanh_lap is not None}
    assert moi == {"XS-CA"}
    assert [ky(BU_DANG).bang.ket_qua[ma].muc for ma in ("XS-T1", "XS-T2", "XS-CA")] == [
        Muc.HTXSNV,
        Muc.HTTNV,
        None,
    ]


def test_huy_bo_roi_xep_loai_lai() -> None:
    """Mục 5.2 and 5.7: what was cancelled stays, beside the decision in force and its reason."""
    dl = ky(BU_DANG).du_lieu
    huy = [q for q in dl.quyet_dinh if q.huy_bo]
    assert {q.doi_tuong for q in huy} == {"XS-TH", "BD16", "BD14"}
    for q in huy:
        (moi,) = (x for x in dl.cua(QuyetDinh, q.doi_tuong) if not x.huy_bo)
        assert q.ly_do
        assert moi.muc < q.muc
