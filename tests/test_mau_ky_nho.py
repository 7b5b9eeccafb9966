"""The two small sample cycles: what is special in each one's document, beyond test_mau_ky.

Đức Phổ 2022 (Kế hoạch 75-KH/TU): ten tasks, comparison groups, awards. Bù Đăng 2020 (Hướng
dẫn 01-HD/BTCHU): the five steps in order, split and merged cells, activity of the cells.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from mau_ky import BU_DANG_2020, DUC_PHO_2022, Dong, KyMau, cac_o

from pipeline.model import LoaiTapThe, Muc, QuyetDinh
from pipeline.rating.giai_thich import giai_thich
from pipeline.rating.xep_loai import xep_loai
from pipeline.vi.ngay import ngay_ngan
from tests.du_lieu_mau import bu_dang_2020, duc_pho_2022
from tests.du_lieu_mau.ky_nho import TEP, KyNho

HAI_KY = (DUC_PHO_2022, BU_DANG_2020)


@pytest.mark.parametrize("ky", HAI_KY, ids=lambda k: k.ma)
def test_van_de_phai_bao(ky: KyMau) -> None:
    """The checks say what the table says, no more and no less."""
    dong = ky.mong_doi["Vấn đề phải báo"]
    assert Counter(p.ma for p in ky.van_de) == Counter(d["mã"] for d in dong)
    for d in dong:
        assert any(p.ma == d["mã"] and d["đối tượng"] in p.thong_bao for p in ky.van_de), d


@pytest.mark.parametrize("ky", HAI_KY, ids=lambda k: k.ma)
def test_giai_thich_duoc_moi_doi_tuong(ky: KyMau) -> None:
    for ma, k in ky.bang.ket_qua.items():
        assert giai_thich(k, ky.du_lieu, ky.quy_dinh).phan, ma


@pytest.mark.parametrize(
    ("ky", "bang"),
    [(duc_pho_2022.KY, DUC_PHO_2022), (bu_dang_2020.KY, BU_DANG_2020)],
    ids=("duc-pho-2022", "bu-dang-2020"),
)
def test_tao_lai_dung_nhu_da_luu(ky: KyNho, bang: KyMau, tmp_path: Path) -> None:
    """The maker gives the committed workbook, cell by cell."""
    ky.lap(tmp_path)
    assert (tmp_path / "ky.toml").read_bytes() == (bang.thu_muc / "ky.toml").read_bytes()
    assert cac_o(tmp_path / TEP) == cac_o(bang.thu_muc / TEP)


# --- Đức Phổ 2022 --------------------------------------------------------------------------


@pytest.mark.parametrize("dong", DUC_PHO_2022.mong_doi["Mười việc"], ids=lambda d: d["việc"])
def test_muoi_viec(dong: Dong) -> None:
    """Who directs, advises and carries out each task of mục II, and by when."""
    viec = DUC_PHO_2022.quy_dinh.thoi_han_theo_ma(dong["việc"])
    assert viec is not None
    assert viec.can_cu == f"75-KH/TU, mục {dong['mục']}"
    han = "trước" if viec.truoc else "chậm nhất"
    cua_ky = DUC_PHO_2022.du_lieu.ky.thoi_han.get(viec.ma)
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
    viec = {d["việc"] for d in DUC_PHO_2022.mong_doi["Mười việc"]}
    assert {t.ma for t in DUC_PHO_2022.quy_dinh.thoi_han} - viec == {"ho_so_uy_quyen"}


def test_ky_mau_lam_dung_han() -> None:
    """Reviewed by 05/12 (task 4), decided before 12/12 (task 8)."""
    dl, qd = DUC_PHO_2022.du_lieu, DUC_PHO_2022.quy_dinh
    kiem_diem, quyet_dinh = qd.thoi_han_theo_ma("viec_04"), qd.thoi_han_theo_ma("viec_08")
    assert kiem_diem is not None
    assert quyet_dinh is not None
    assert max(h.ngay for h in dl.cuoc_hop if h.ngay) <= kiem_diem.ngay
    assert max(q.ngay for q in dl.quyet_dinh if q.ngay) < quyet_dinh.ngay


def test_khen_thuong_chi_noi_duoc_quyet_dinh_xuat_sac() -> None:
    """Mục II.6: only among the bases rated HTXSNV."""
    duoc = {k.doi_tuong for k in DUC_PHO_2022.du_lieu.khen_thuong}
    co_so = {t.ma for t in DUC_PHO_2022.du_lieu.to_chuc if t.loai.la_co_so}
    xuat_sac = {m for m in co_so if DUC_PHO_2022.bang.ket_qua[m].muc is Muc.HTXSNV}
    assert duoc == xuat_sac == {"VPU"}


def test_khong_chia_nhom_thi_ket_qua_khac() -> None:
    """Mục II.2: were the phường compared with the six offices, it would take their place."""
    dl = DUC_PHO_2022.du_lieu
    khong_nhom = replace(dl, to_chuc=tuple(replace(t, nhom_so_sanh=None) for t in dl.to_chuc))
    bang = xep_loai(khong_nhom, DUC_PHO_2022.quy_dinh, "")
    (nhom,) = (n for n in bang.nhom if n.ma == "to_chuc.ty_le:TX")
    assert (nhom.trong, nhom.ngoai) == (("PM",), ("VPU", "GDDT"))


# --- Bù Đăng 2020 --------------------------------------------------------------------------


def hop(don_vi: str, ten: str) -> date:
    """Day of a unit's meeting whose name begins so."""
    return next(
        h.ngay
        for h in BU_DANG_2020.du_lieu.cuoc_hop
        if h.don_vi == don_vi and h.ten.startswith(ten) and h.ngay
    )


CHI_BO = [t.ma for t in BU_DANG_2020.du_lieu.to_chuc if t.loai.la_chi_bo]
HOP = "Hội nghị kiểm điểm"


@pytest.mark.parametrize("chi_bo", CHI_BO)
def test_danh_gia_sinh_hoat_chi_bo_truoc_kiem_diem(chi_bo: str) -> None:
    """Mục 5.15."""
    assert hop(chi_bo, "Họp đánh giá chất lượng sinh hoạt chi bộ") < hop(chi_bo, HOP)


def test_cac_buoc_theo_thu_tu() -> None:
    """Mục 4: civil servants, agencies, cells, the committee of the xã, decisions, report."""
    dl = BU_DANG_2020.du_lieu
    ccvc = {d.ngay_xep_loai_ccvc for d in dl.dang_vien if d.ma != "BD27"} - {None}
    buoc_2 = {hop(t.ma, HOP) for t in dl.tap_the if t.loai is LoaiTapThe.CO_QUAN}
    buoc_3 = {hop(ma, HOP) for ma in CHI_BO}
    buoc_4 = {hop("CU-XS", HOP)}
    quyet_dinh = {q.ngay for q in dl.quyet_dinh if q.ngay}
    (bao_cao,) = (t.ngay for t in BU_DANG_2020.quy_dinh.thoi_han)
    cac = [*map(sorted, (filter(None, ccvc), buoc_2, buoc_3, buoc_4, quyet_dinh, [bao_cao]))]
    assert all(truoc[-1] < sau[0] for truoc, sau in pairwise(cac))


def test_chia_tach_hop_nhat_khac_moi_lap() -> None:
    """Mục 5.14 against 5.8: only the cell with a day of founding is new."""
    dl = BU_DANG_2020.du_lieu.to_chuc_theo_ma
    moi = {ma for ma in CHI_BO if dl[ma].ngay_thanh_lap is not None}
    assert moi == {"XS-CA"}
    assert [BU_DANG_2020.bang.ket_qua[ma].muc for ma in ("XS-T1", "XS-T2", "XS-CA")] == [
        Muc.HTXSNV,
        Muc.HTTNV,
        None,
    ]


def test_huy_bo_roi_xep_loai_lai() -> None:
    """Mục 5.2 and 5.7: what was cancelled stays, beside the decision in force and its reason."""
    dl = BU_DANG_2020.du_lieu
    huy = [q for q in dl.quyet_dinh if q.huy_bo]
    assert {q.doi_tuong for q in huy} == {"XS-TH", "BD16", "BD14"}
    for q in huy:
        (moi,) = (x for x in dl.cua(QuyetDinh, q.doi_tuong) if not x.huy_bo)
        assert q.ly_do
        assert moi.muc < q.muc
