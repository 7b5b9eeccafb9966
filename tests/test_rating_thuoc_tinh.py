"""What holds of any cycle: better facts never harm, caps and quotas hold, order does not matter."""

from __future__ import annotations

import random
from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model import BangXepLoai, CapDo, Muc
from pipeline.rating.bieu_quyet import dem_phieu
from pipeline.rating.xep_loai import xep_loai
from tests.dung_xep_loai import Dung, quy_dinh, the_gioi

MUC = sorted(Muc, reverse=True)
DANG_VIEN = tuple(the_gioi().dang_vien)
TO_CHUC = ("B", "C1", "C2", "C3", "S", "T")
TAP_THE = ("UB", "U1", "US")
LANH_DAO = tuple(the_gioi().chuc_vu)
nhanh = settings(max_examples=60, deadline=None)

cap_do = st.sampled_from(CapDo)
phieu = st.lists(st.integers(0, 12), min_size=4, max_size=4).filter(any)


@st.composite
def ky(ve: st.DrawFn) -> Dung:
    """A cycle with some subjects raised, lowered, voted on, disciplined, decided or unknown."""
    d = the_gioi()
    nhieu = st.lists(st.sampled_from((*DANG_VIEN, *TO_CHUC, *TAP_THE)), max_size=8, unique=True)
    d.xuat_sac(*ve(nhieu))
    d.trung_binh(*ve(nhieu))
    for ma in ve(st.lists(st.sampled_from((*DANG_VIEN, *LANH_DAO)), max_size=6, unique=True)):
        d.phieu(ma, *ve(phieu))
    for ma in ve(st.lists(st.sampled_from(DANG_VIEN), max_size=2, unique=True)):
        d.phat(ma, noi_vi_pham=ve(st.sampled_from((None, "S", "C1", "Chi bộ nơi khác"))))
    for ma in ve(st.lists(st.sampled_from(DANG_VIEN), max_size=3, unique=True)):
        d.bo_phieu(ma)
    for ma in ve(st.lists(st.sampled_from((*DANG_VIEN, *TO_CHUC)), max_size=2, unique=True)):
        d.quyet(ma, ve(st.sampled_from(Muc)))
    return d


# --- votes ---------------------------------------------------------------------------------


@given(phieu, st.integers(0, 2), st.integers(1, 3))
def test_them_phieu_muc_cao_khong_ha_ket_qua(p: list[int], len_bac: int, bac: int) -> None:
    """One vote moved from a lower level to a higher one never lowers the result."""
    cao, thap = len_bac, min(len_bac + bac, 3)
    if not p[thap]:
        return
    q = list(p)
    q[thap] -= 1
    q[cao] += 1
    nua = Decimal("0.5")
    truoc = dem_phieu(dict(zip(MUC, p, strict=True)), sum(p), nua).khoang
    sau = dem_phieu(dict(zip(MUC, q, strict=True)), sum(q), nua).khoang
    assert sau[0] >= truoc[0]
    assert sau[1] >= truoc[1]


@given(phieu)
def test_ket_qua_phieu_la_mot_muc_hoac_mot_cau_hoi(p: list[int]) -> None:
    kq = dem_phieu(dict(zip(MUC, p, strict=True)), sum(p), Decimal("0.5"))
    assert bool(kq.hoi) is (kq.khoang[0] is not kq.khoang[1])
    if not kq.hoi:  # more than half at or above the level, at most half above it
        tu = sum(x for m, x in zip(MUC, p, strict=True) if m >= kq.khoang[0])
        tren = sum(x for m, x in zip(MUC, p, strict=True) if m > kq.khoang[0])
        assert 2 * tu > sum(p) >= 2 * tren


# --- facts ---------------------------------------------------------------------------------


@nhanh
@given(ky(), st.sampled_from(DANG_VIEN), st.data())
def test_du_kien_tot_hon_khong_ha_muc(d: Dung, ma: str, ve: st.DataObject) -> None:
    """A criterion, a civil-servant rating, a target or a confirmation made better."""
    d.quyet_dinh.clear()
    tieu_chi = ve.draw(st.sampled_from([t for m, t in d.tieu_chi if m == ma]))
    truoc_cap_do, sau_cap_do = sorted((ve.draw(cap_do), ve.draw(cap_do)))
    truoc_ccvc, sau_ccvc = sorted((ve.draw(st.sampled_from(Muc)), ve.draw(st.sampled_from(Muc))))
    truoc_chi, sau_chi = sorted((ve.draw(st.integers(0, 10)), ve.draw(st.integers(0, 10))))

    def xep(cap: CapDo, ccvc: Muc, chi: int, tieu_bieu: bool) -> BangXepLoai:
        d.cap_do(ma, cap, tieu_chi).chi(ma, dat=chi, khong=10 - chi)
        d.dat(ma, xep_loai_ccvc=ccvc, tieu_bieu=tieu_bieu)
        return d.xep()

    truoc = xep(truoc_cap_do, truoc_ccvc, truoc_chi, False).ket_qua[ma]
    sau = xep(sau_cap_do, sau_ccvc, sau_chi, True).ket_qua[ma]
    for a, b in (
        (truoc.muc_dieu_kien, sau.muc_dieu_kien),
        (truoc.muc_de_xuat, sau.muc_de_xuat),
    ):
        assert a is None or b is None or b >= a


@nhanh
@given(ky(), st.sampled_from(DANG_VIEN), st.data())
def test_thieu_du_kien_khong_nang_muc(d: Dung, ma: str, ve: st.DataObject) -> None:
    """A measured fact taken away never raises a level: missing is never met."""
    truoc = d.xep().ket_qua[ma].muc_de_xuat
    bo = ve.draw(st.sampled_from(("tieu_chi", "ccvc", "xac_nhan", "phieu", "kiem_diem")))
    if bo == "tieu_chi":
        d.cap_do(ma, None, ve.draw(st.sampled_from([t for m, t in d.tieu_chi if m == ma])))
    elif bo == "phieu":
        d.bo_phieu(ma)
    else:
        khoa = {"ccvc": "xep_loai_ccvc", "xac_nhan": "tieu_bieu", "kiem_diem": "da_kiem_diem"}[bo]
        d.dat(ma, **{khoa: None})
    sau = d.xep().ket_qua[ma].muc_de_xuat
    assert truoc is None or sau is None or sau <= truoc


# --- caps and quotas -------------------------------------------------------------------------


@nhanh
@given(ky())
def test_khong_ai_vuot_tran(d: Dung) -> None:
    bang = d.xep()
    dl = d.du_lieu()
    for tt in dl.tap_the:
        a, b = bang.ket_qua[tt.ma].muc_de_xuat, bang.ket_qua.get(tt.to_chuc)
        assert a is None or b is None or b.muc is None or a <= b.muc
    for c in dl.chuc_vu:
        tren = bang.ket_qua.get(c.tai)
        a = bang.ket_qua[c.ma].muc_de_xuat
        if c.dung_dau and tren:
            assert a is None or tren.muc is None or a <= tren.muc


@nhanh
@given(ky())
def test_khong_nhom_nao_vuot_ty_le(d: Dung) -> None:
    bang = d.xep()
    ty_le = {t.ma: t for t in quy_dinh().ty_le}
    for n in bang.nhom:
        t = ty_le[n.quy_tac]
        chon = len(n.trong) + min(len(n.dong_hang), n.toi_da - len(n.trong))
        tot = n.so_tot_tro_len - chon
        du_ty_le = chon <= Fraction(t.ty_le) * tot
        it_nguoi = t.duoi is not None and tot < t.duoi and chon <= t.duoi_thi
        assert du_ty_le or it_nguoi, n.cach_tinh
        assert sorted((*n.trong, *n.ngoai, *n.dong_hang)) == sorted(n.ung_vien)
        assert set(n.ung_vien) <= set(n.thanh_vien)
        for ma in n.trong:
            assert bang.ket_qua[ma].muc_de_xuat is Muc.HTXSNV
        for ma in n.ngoai:
            assert bang.ket_qua[ma].muc_de_xuat is Muc.HTTNV
        for ma in n.dong_hang:
            assert bang.ket_qua[ma].muc_de_xuat is None


@nhanh
@given(ky())
def test_chi_nguoi_trong_ty_le_duoc_de_xuat_xuat_sac(d: Dung) -> None:
    """Where a quota binds a subject, "xuất sắc" is proposed only inside it."""
    bang = d.xep()
    trong = {m for n in bang.nhom for m in n.trong}
    co_ty_le = {m for n in bang.nhom for m in n.thanh_vien}
    for ma, kq in bang.ket_qua.items():
        assert kq.muc_de_xuat is not Muc.HTXSNV or ma in trong or ma not in co_ty_le


# --- order -----------------------------------------------------------------------------------


@nhanh
@given(ky(), st.integers(0, 2**16))
def test_thu_tu_dong_khong_doi_ket_qua(d: Dung, hat: int) -> None:
    """Rows of every sheet in another order: the same table, to the letter."""
    xao = random.Random(hat)

    def dao(cac: Iterable[Any]) -> list[Any]:
        ds = list(cac)
        xao.shuffle(ds)
        return ds

    truoc = xep_loai(d.du_lieu(), quy_dinh(), "x")
    sau = xep_loai(d.du_lieu(dao), quy_dinh(), "x")
    assert sau == truoc
    assert list(sau.ket_qua) == list(truoc.ket_qua)
