"""Broken data never stops the checks; a large cycle takes seconds."""

from __future__ import annotations

import time
from dataclasses import fields, replace
from datetime import date, timedelta
from enum import Enum
from types import NoneType, UnionType
from typing import Any, get_args, get_type_hints

import pytest
from dung_du_lieu import KEM_THEO, bang_mau, du_lieu_mau, quy_dinh_mau
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks import kiem_tra
from pipeline.model import (
    BanGhi,
    BieuQuyet,
    CapDo,
    ChucVu,
    DangVien,
    DuLieu,
    LoaiTapThe,
    LoaiToChuc,
    Nguon,
    TapThe,
    TieuChi,
    ToChuc,
)
from pipeline.problems import MA_LOI

QUY_DINH = quy_dinh_mau()
MA = "KM SNL CB1 CB2 CU-CB1 DV1 DV2 DV1@DU-SNL @ a@b@c dv.1 mau-12 7 (4) ../x.pdf \\ 15-TTr/ĐU"
CHU = st.sampled_from([*MA.split(), "", " ", "None", "Bí thư", "Nguyeãn", "uỷ"])
NGAY = st.one_of(
    st.sampled_from([date.min, date.max]), st.dates(date(2021, 1, 1), date(2023, 6, 1))
)


def chien_luoc(kieu: Any) -> st.SearchStrategy[Any]:
    """Values that intake could, and values that it should never, give for a field."""
    if isinstance(kieu, UnionType):
        return st.one_of(*(chien_luoc(k) for k in get_args(kieu)))
    if isinstance(kieu, type) and issubclass(kieu, Enum):
        return st.sampled_from(list(kieu))
    return {
        NoneType: st.none(),
        str: CHU,
        bool: st.booleans(),
        int: st.sampled_from([-1, 0, 1, 3, 2022, 10**9]),
        float: st.sampled_from([-1.0, 0.0, 6.5, 13.0]),
        date: NGAY,
    }[kieu]


def ban_ghi(lop: type[BanGhi]) -> st.SearchStrategy[BanGhi]:
    kieu = get_type_hints(lop)
    gia_tri = {f.name: chien_luoc(kieu[f.name]) for f in fields(lop) if f.name != "nguon"}
    nguon = st.sampled_from([Nguon(), Nguon("a.xlsx", "Trang", 2, {"ma": "A", "doi_tuong": "A"})])
    return st.builds(lop, nguon=nguon, **gia_tri)


TRANG = {
    f.name: get_args(get_type_hints(DuLieu)[f.name])[0] for f in fields(DuLieu) if f.name != "ky"
}
DU_LIEU_HONG = st.fixed_dictionaries(
    {ten: st.lists(ban_ghi(lop), max_size=4).map(tuple) for ten, lop in TRANG.items()}
)


@given(DU_LIEU_HONG, st.booleans(), st.booleans())
def test_du_lieu_hong_van_tra_danh_sach(hong: dict[str, Any], tron: bool, co_bang: bool) -> None:
    """Alone, or mixed into the valid cycle, where the codes of the two meet."""
    goc = du_lieu_mau()
    moi = {ten: getattr(goc, ten) + dong if tron else dong for ten, dong in hong.items()}
    loi = kiem_tra(
        replace(goc, **moi), QUY_DINH, kem_theo=KEM_THEO, bang=bang_mau() if co_bang else None
    )
    assert all(p.ma in MA_LOI and p.thong_bao and p.cach_sua for p in loi)
    assert len(loi) == len(set(loi))


def test_du_lieu_trong() -> None:
    du_lieu = DuLieu(ky=du_lieu_mau().ky)
    assert {p.ma for p in kiem_tra(du_lieu, QUY_DINH, kem_theo={})} == {"C06", "K12"}


def lon(so: int) -> DuLieu:
    """A cycle of `so` members in cells of thirty, each rated on two criteria and voted on."""
    goc = du_lieu_mau()
    chi_bo = [f"C{i}" for i in range(so // 30)]
    dang_vien = [
        DangVien(
            ma=f"N{i}",
            ho_ten=f"Nguyễn Văn Thử {i}",
            to_chuc=chi_bo[i % len(chi_bo)],
            ngay_sinh=date(1960, 1, 1) + timedelta(days=i % 12000),
            ngay_vao_dang=date(2015, 1, 1),
            ngay_chinh_thuc=date(2016, 1, 1),
        )
        for i in range(so)
    ]
    phieu = {"trieu_tap": 30, "co_mat": 30, "phat_ra": 30, "thu_vao": 30, "hop_le": 30, "tot": 30}
    return replace(
        goc,
        to_chuc=goc.to_chuc
        + tuple(
            ToChuc(
                ma=c,
                ten=f"Chi bộ {c}",
                loai=LoaiToChuc.CHI_BO_TRUC_THUOC,
                cap_tren="SNL",
                loai_hinh="b",
            )
            for c in chi_bo
        ),
        tap_the=goc.tap_the
        + tuple(
            TapThe(ma=f"U{c}", ten=f"Chi ủy {c}", loai=LoaiTapThe.CAP_UY, to_chuc=c) for c in chi_bo
        ),
        dang_vien=goc.dang_vien + tuple(dang_vien),
        chuc_vu=goc.chuc_vu
        + tuple(
            ChucVu(dang_vien=f"N{i}", tai=f"U{c}", chuc_vu="Bí thư", dung_dau=True)
            for i, c in enumerate(chi_bo)
        ),
        tieu_chi=goc.tieu_chi
        + tuple(
            TieuChi(doi_tuong=d.ma, tieu_chi=t, tu_danh_gia=CapDo.TOT)
            for d in dang_vien
            for t in ("dv.1", "dv.2")
        ),
        bieu_quyet=goc.bieu_quyet
        + tuple(BieuQuyet(doi_tuong=d.ma, noi=d.to_chuc, **phieu) for d in dang_vien),
    )


@pytest.mark.slow
def test_thoi_gian_tang_deu_theo_so_dang_vien() -> None:
    """Linear: ten times the members take about ten times as long, seconds for 100 000."""

    def giay(so: int) -> float:
        du_lieu = lon(so)
        dau = time.perf_counter()
        assert kiem_tra(du_lieu, QUY_DINH, kem_theo=KEM_THEO) == []
        return time.perf_counter() - dau

    nho, to = giay(10_000), giay(100_000)
    assert to < 25 * nho
    assert to < 30
