"""The schema and the records are one: same sheets, same fields, same types."""

import types
import typing
from dataclasses import MISSING, fields
from datetime import date
from enum import Enum

import pytest

from pipeline.intake.cot import Kieu, cua_enum
from pipeline.intake.gia_tri import LoiO, doc_o
from pipeline.intake.schema import TRANG, Cot, Trang, tim_trang
from pipeline.model import (
    BanGhi,
    CapDo,
    DuLieu,
    HinhThucKyLuat,
    LoaiToChuc,
    Muc,
    NhanXetNoiCuTru,
)
from pipeline.vi.van_ban import khoa_tim

MOI_TRANG = pytest.mark.parametrize("trang", TRANG, ids=lambda t: t.khoa)
MOI_COT = pytest.mark.parametrize(
    ("trang", "cot"),
    [(t, c) for t in TRANG for c in t.cot],
    ids=lambda x: getattr(x, "khoa", ""),
)

KIEU_CUA = {str: {Kieu.MA, Kieu.CHU, Kieu.VAN_BAN}, int: {Kieu.SO_NGUYEN}, float: {Kieu.SO_THUC}}
KIEU_CUA |= {date: {Kieu.NGAY}, bool: {Kieu.CO_KHONG}}


def _kieu_python(trang: Trang, khoa: str) -> type:
    """Type of a field without "| None"."""
    kieu = typing.get_type_hints(trang.lop)[khoa]
    if isinstance(kieu, types.UnionType):
        (kieu,) = [k for k in typing.get_args(kieu) if k is not types.NoneType]
    return kieu


def test_moi_truong_cua_du_lieu_la_mot_trang_cung_thu_tu() -> None:
    assert [t.khoa for t in TRANG] == [f.name for f in fields(DuLieu) if f.name != "ky"]
    kieu = typing.get_type_hints(DuLieu)
    assert [t.lop for t in TRANG] == [typing.get_args(kieu[t.khoa])[0] for t in TRANG]


def test_moi_lop_ban_ghi_co_mot_trang() -> None:
    # by name: a dataclass with slots is made anew, and its first version may still be around
    assert {t.lop.__name__ for t in TRANG} == {c.__name__ for c in BanGhi.__subclasses__()}


@MOI_TRANG
def test_moi_truong_cua_ban_ghi_co_dung_mot_cot(trang: Trang) -> None:
    assert [c.khoa for c in trang.cot] == [f.name for f in fields(trang.lop) if f.name != "nguon"]


@MOI_COT
def test_kieu_cua_cot_khop_truong(trang: Trang, cot: Cot) -> None:
    kieu = _kieu_python(trang, cot.khoa)
    if cot.kieu is Kieu.LUA_CHON:
        assert cot.gia_tri
        assert all(isinstance(c.gia_tri, kieu) for c in cot.gia_tri)
        if issubclass(kieu, Enum):
            assert [c.gia_tri for c in cot.gia_tri] == list(kieu)
    else:
        assert not cot.gia_tri
        assert cot.kieu in KIEU_CUA[kieu]


@MOI_COT
def test_bat_buoc_la_truong_khong_co_gia_tri_mac_dinh(trang: Trang, cot: Cot) -> None:
    truong = {f.name: f for f in fields(trang.lop)}[cot.khoa]
    assert cot.bat_buoc == (truong.default is MISSING)


@MOI_COT
def test_vi_du_doc_duoc(trang: Trang, cot: Cot) -> None:
    if cot.vi_du:
        assert not isinstance(doc_o(cot, cot.vi_du), LoiO)


@MOI_TRANG
def test_ten_trang_hop_le_voi_excel(trang: Trang) -> None:
    assert len(trang.ten) <= 31
    assert not set(trang.ten) & set("[]:*?/\\'")


def test_ten_trang_va_tieu_de_khong_lan_nhau() -> None:
    assert len({khoa_tim(k) for t in TRANG for k in (t.ten, t.khoa)}) == len(
        {khoa_tim(t.ten) for t in TRANG} | {khoa_tim(t.khoa) for t in TRANG}
    )
    for t in TRANG:
        assert tim_trang(t.ten) is t
        assert tim_trang(t.khoa) is t


@MOI_COT
def test_tieu_de_nhan_ra_du_go_cach_nao(trang: Trang, cot: Cot) -> None:
    for tieu_de in (
        cot.tieu_de,
        cot.ten_day_du,
        cot.khoa,
        cot.tieu_de.upper(),
        cot.tieu_de.replace(" ", "\n"),
        f"  {khoa_tim(cot.tieu_de)} ",
    ):
        assert trang.tim_cot(tieu_de) is cot


@MOI_COT
def test_danh_sach_chon_khong_trung_khi_bo_dau(trang: Trang, cot: Cot) -> None:
    cho = {khoa_tim(k) for c in cot.gia_tri for k in {c.ma, c.ten}}
    assert len(cot.lua_chon) == len(cho)
    for c in cot.gia_tri:
        assert cot.lua_chon[khoa_tim(c.ma)] is c
        assert cot.lua_chon[khoa_tim(c.ten)] is c


@MOI_TRANG
def test_khoa_chinh_va_cot_chu_la_cot_cua_trang(trang: Trang) -> None:
    assert set(trang.khoa_chinh) <= set(trang.cot_theo_khoa)
    assert trang.cot_theo_khoa[trang.cot_chu].bat_buoc


def test_danh_sach_tu_enum() -> None:
    assert [(c.ma, c.ten) for c in cua_enum(CapDo)][:2] == [
        ("xuat_sac", "Xuất sắc"),
        ("tot", "Tốt"),
    ]
    assert [c.ma for c in cua_enum(Muc)] == ["HTXSNV", "HTTNV", "HTNV", "KHTNV"]
    assert cua_enum(LoaiToChuc)[1].ma == "dang_bo_co_so"
    assert cua_enum(HinhThucKyLuat)[0].gia_tri is HinhThucKyLuat.KHIEN_TRACH


def test_phieu_nhan_xet_213_co_sau_muc_ba_o() -> None:
    trang = next(t for t in TRANG if t.lop is NhanXetNoiCuTru)
    for i in range(1, 7):
        assert len(trang.cot_theo_khoa[f"muc_{i}"].gia_tri) == 3
