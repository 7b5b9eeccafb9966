"""Ratings under QĐ 366-QĐ/TW (2025): points and conditions, cases left to a person, quotas.

A cell with a committee and four members, all of whom have 92 points (28 + 64) and ten tasks
done on time, four of them beyond what was asked. Each row changes one thing and says what
the facts then allow: a level, or "hỏi" where the text leaves it to a person, or "thiếu".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from pipeline.model import (
    BangXepLoai,
    ChiTieu,
    ChucVu,
    DangVien,
    DuLieu,
    HinhThucKyLuat,
    KetLuan,
    KetQua,
    KetQuaChiTieu,
    KhacPhuc,
    Ky,
    KyLuat,
    LoaiDoiTuong,
    LoaiKetLuan,
    LoaiTapThe,
    LoaiToChuc,
    Muc,
    NhomTyLe,
    QuyetDinh,
    TapThe,
    TieuChi,
    TinhTrang,
    TinNhiem,
    ToChuc,
    TrangThai,
)
from pipeline.rating.xep_loai import xep_loai
from pipeline.regulation.nen import Dang
from pipeline.regulation.tai import tai

QD = tai("366-qd-tw-2025")
NAM = 2025
XS, TOT, HT, KHT = "HTXSNV", "HTTNV", "HTNV", "KHTNV"
HOI, THIEU, NGOAI = "hỏi", "thiếu", "ngoài"
DV, DN, LV, LD, TT, CB = "D1", "D3", "D2", "D2@U", "U", "C"  # one of each kind; see `The`
VO_MAU = "Nguyễn Văn Mẫu"


class The:
    """The cycle described above, changed in place."""

    def __init__(self) -> None:
        self.ky = Ky(
            ma="mau",
            ten="Kỳ mẫu",
            nam=NAM,
            quy_dinh=QD.id,
            ngay_danh_gia=date(NAM, 12, 15),
            goc="K",
        )
        self.to_chuc = [
            ToChuc(ma="K", ten="Đảng bộ Khối Mẫu", loai=LoaiToChuc.DANG_BO_CAP_TREN),
            ToChuc(ma="B", ten="Đảng bộ Sở Mẫu", loai=LoaiToChuc.DANG_BO_CO_SO, cap_tren="K"),
            ToChuc(ma="C", ten="Chi bộ Một", loai=LoaiToChuc.CHI_BO_TRUC_THUOC, cap_tren="B"),
        ]
        self.tap_the = [
            TapThe(ma="UB", ten="Đảng ủy Sở Mẫu", loai=LoaiTapThe.CAP_UY, to_chuc="B"),
            TapThe(ma="U", ten="Chi ủy Một", loai=LoaiTapThe.CAP_UY, to_chuc="C"),
        ]
        self.dang_vien = [
            DangVien(
                ma=f"D{n}",
                ho_ten=VO_MAU,
                to_chuc="C",
                ngay_vao_dang=date(2010, 2, 3),
                la_ccvc=n != 3,  # D3 works outside the political system
            )
            for n in range(1, 5)
        ]
        self.chuc_vu = [
            ChucVu(dang_vien="D2", tai="U", chuc_vu="Bí thư", dung_dau=True),
            ChucVu(dang_vien="D4", tai="UB", chuc_vu="Bí thư", dung_dau=True),
        ]
        self.diem: dict[str, tuple[float | None, float]] = {}
        self.chi_tieu: dict[str, tuple[ChiTieu, ...]] = {}
        for ma in ("B", "C", "UB", "U", "D1", "D2", "D3", "D4", "D2@U", "D4@UB"):
            self.cham(ma, 28, 64)
            self.chi(ma, vuot=4, dat=6)
        self.khac: dict[str, tuple[Any, ...]] = {}

    def cham(self, ma: str, chung: float | None, ket_qua: float = 64) -> The:
        """Points of the two groups."""
        self.diem[ma] = (chung, ket_qua)
        return self

    def chi(
        self,
        ma: str,
        vuot: int = 0,
        dat: int = 0,
        cham: int = 0,
        khong: int = 0,
        bat_kha_khang: int = 0,
    ) -> The:
        """Tasks: done beyond, done, done late, not done, not done for force majeure."""
        x = KetQuaChiTieu
        cac = (
            (vuot, x.VUOT_MUC, True, False),
            (dat, x.HOAN_THANH, True, False),
            (cham, x.HOAN_THANH, False, False),
            (khong, x.KHONG_HOAN_THANH, False, False),
            (bat_kha_khang, x.KHONG_HOAN_THANH, False, True),
        )
        self.chi_tieu[ma] = tuple(
            ChiTieu(
                doi_tuong=ma,
                ten="Việc mẫu",
                so_luong=n,
                ket_qua=ket_qua,
                dung_han=dung_han,
                bat_kha_khang=bkk,
            )
            for n, ket_qua, dung_han, bkk in cac
            if n
        )
        return self

    def ghi(self, trang: str, *dong: Any) -> The:
        """Rows of another sheet."""
        self.khac[trang] = (*self.khac.get(trang, ()), *dong)
        return self

    def phat(self, ma: str, **gia_tri: Any) -> The:
        """A reprimand in the year."""
        goc = {"hinh_thuc": HinhThucKyLuat.KHIEN_TRACH, "ngay": date(NAM, 5, 6)}
        return self.ghi("ky_luat", KyLuat(doi_tuong=ma, **(goc | gia_tri)))

    def ket(self, ma: str, loai: LoaiKetLuan) -> The:
        return self.ghi("ket_luan", KetLuan(doi_tuong=ma, loai=loai))

    def dat(self, ma: str, **gia_tri: Any) -> The:
        """Other values in a member's record."""
        self.dang_vien = [replace(d, **gia_tri) if d.ma == ma else d for d in self.dang_vien]
        return self

    def _dang(self, ma: str) -> Dang:
        nguoi = next((d for d in self.dang_vien if d.ma == ma.split("@")[0]), None)
        return Dang(
            LoaiDoiTuong.LANH_DAO
            if "@" in ma
            else LoaiDoiTuong.DANG_VIEN
            if nguoi
            else LoaiDoiTuong.TAP_THE
            if ma in {t.ma for t in self.tap_the}
            else LoaiDoiTuong.TO_CHUC,
            ccvc=nguoi is not None and nguoi.la_ccvc,
            giu_chuc_vu=nguoi is not None and nguoi.ma in {c.dang_vien for c in self.chuc_vu},
        )

    def _tieu_chi(self) -> tuple[TieuChi, ...]:
        """A group's points on its first criterion, zero on the others."""
        rows = []
        for ma, diem in self.diem.items():
            con = dict(zip(("I", "II"), diem, strict=True))
            for t in QD.tieu_chi_cho(self._dang(ma)):
                nhom = "II" if "-II" in t.ma else "I"
                so = con[nhom]
                con[nhom] = None if so is None else 0
                rows.append(TieuChi(doi_tuong=ma, tieu_chi=t.ma, diem=so))
        return tuple(rows)

    def xep(self) -> BangXepLoai:
        du_lieu = DuLieu(
            ky=self.ky,
            to_chuc=tuple(replace(t, da_kiem_diem=True) for t in self.to_chuc),
            tap_the=tuple(replace(t, da_kiem_diem=True) for t in self.tap_the),
            dang_vien=tuple(replace(d, da_kiem_diem=True) for d in self.dang_vien),
            chuc_vu=tuple(replace(c, da_kiem_diem=True) for c in self.chuc_vu),
            tieu_chi=self._tieu_chi(),
            chi_tieu=tuple(c for cac in self.chi_tieu.values() for c in cac),
            **self.khac,
        )
        return xep_loai(du_lieu, QD, "mau")


Sua = Callable[[The], object]


def cho_phep(kq: KetQua) -> str:
    """What the facts allow, in the words of the tables."""
    if kq.trang_thai is TrangThai.KHONG_XEP_LOAI:
        return NGOAI
    if kq.muc_dieu_kien is not None:
        return kq.muc_dieu_kien.ma
    return {TrangThai.CAN_NGUOI: HOI, TrangThai.THIEU_DU_LIEU: THIEU}[kq.trang_thai]


def xet(ma: str, sua: Sua = lambda _: None) -> KetQua:
    the = The()
    sua(the)
    return the.xep().ket_qua[ma]


# --- points and the conditions beside them (Điều 11) ----------------------------------------

# points of the groups | beyond, done, late, not done | level that the facts allow
DIEM = [
    ((28, 62), (3, 7, 0, 0), XS),  # 90 points, just 30 % beyond
    ((28, 61.5), (3, 7, 0, 0), TOT),  # 89,5 points
    ((28, 64), (2, 8, 0, 0), TOT),  # 92 points but 20 % beyond
    ((20, 50), (3, 7, 0, 0), TOT),
    ((20, 49), (3, 7, 0, 0), HT),  # 69 points
    ((28, 64), (4, 5, 1, 0), HT),  # 92 points but one late
    ((28, 64), (4, 4, 2, 0), HT),  # 20 % late
    ((28, 64), (4, 3, 3, 0), HOI),  # 30 % late: no level in the text
    ((28, 64), (4, 5, 0, 1), HOI),  # 90 % done: no level in the text
    ((20, 30), (0, 10, 0, 0), HT),  # 50 points
    ((20, 29.5), (0, 10, 0, 0), KHT),  # 49,5 points
    ((20, 29.5), (0, 9, 0, 1), KHT),  # a case, so the gap does not arise
    ((31, 60), (4, 6, 0, 0), THIEU),  # group I passes its 30 points
    ((20, 71), (4, 6, 0, 0), THIEU),  # group II passes its 70 points
    ((None, 60), (4, 6, 0, 0), THIEU),  # a criterion without points
]


@pytest.mark.parametrize(("diem", "chi", "muc"), DIEM)
@pytest.mark.parametrize("ma", [DV, DN, LV, LD, TT, CB])
def test_diem_va_dieu_kien(
    ma: str, diem: tuple[float | None, float], chi: tuple[int, ...], muc: str
) -> None:
    assert cho_phep(xet(ma, lambda t: t.cham(ma, *diem).chi(ma, *chi))) == muc


def test_moi_doi_tuong_cham_theo_phu_luc_cua_minh() -> None:
    """Phụ lục 3 for those who hold a post, 4 within the political system, 5 outside it."""
    the = The()
    dau = {ma: {t.ma.split("-")[0] for t in QD.tieu_chi_cho(the._dang(ma))} for ma in the.diem}
    assert {ma: dau[ma] for ma in (DV, DN, LV, LD, TT, CB)} == {
        DV: {"CN"},
        DN: {"DN"},
        LV: {"DL"},
        LD: {"LD"},
        TT: {"TT"},
        CB: {"TC"},
    }


def test_cho_trong_khong_co_muc_thi_neu_can_cu_va_hoi() -> None:
    kq = xet(DV, lambda t: t.chi(DV, vuot=4, dat=5, khong=1))
    assert kq.trang_thai is TrangThai.CAN_NGUOI
    assert kq.muc_de_xuat is None
    (b,) = (b for b in kq.buoc if b.ma == "duoi_htnv")
    assert b.can_cu == "QĐ 366-QĐ/TW, Điều 11"
    assert any("quy định không nêu mức" in h for h in kq.can_nguoi)


def test_quyet_dinh_cua_cap_co_tham_quyen_tra_loi_cho_trong() -> None:
    kq = xet(
        DV,
        lambda t: t.chi(DV, vuot=4, dat=5, khong=1).ghi(
            "quyet_dinh", QuyetDinh(doi_tuong=DV, muc=Muc.HTNV, so="01-QĐ/MAU")
        ),
    )
    assert (kq.muc, kq.can_nguoi) == (Muc.HTNV, ())


# --- the other conditions of HTXSNV ------------------------------------------------------------

XUAT_SAC: list[tuple[str, str, Sua, str]] = [
    (
        "hạn chế cũ chưa khắc phục hết",
        DV,
        lambda t: t.ghi(
            "khac_phuc",
            KhacPhuc(doi_tuong=DV, noi_dung="a", ket_qua="Đã khắc phục"),
            KhacPhuc(doi_tuong=DV, noi_dung="b", ket_qua="Đang khắc phục"),
        ),
        TOT,
    ),
    (
        "hạn chế cũ đã khắc phục hết",
        DV,
        lambda t: t.ghi("khac_phuc", KhacPhuc(doi_tuong=DV, noi_dung="a", ket_qua="Đã khắc phục")),
        XS,
    ),
    ("đơn vị trực thuộc bị kỷ luật", "B", lambda t: t.phat("C"), TOT),
    ("thành viên cấp ủy bị kỷ luật", "C", lambda t: t.phat("D2"), HOI),
    ("đảng viên thường bị kỷ luật", "C", lambda t: t.phat("D1"), XS),
    ("nghỉ ốm năm tháng: không có trần", DV, lambda t: t.dat(DV, nghi_om_thang=5), XS),
    (
        "công chức chỉ hoàn thành: không có trần",
        DV,
        lambda t: t.dat(DV, xep_loai_ccvc=Muc.HTNV),
        XS,
    ),
    ("tập thể chỉ hoàn thành, người đứng đầu không bị trần", LD, lambda t: t.chi("U", 0, 9, 1), XS),
]


@pytest.mark.parametrize(
    ("ma", "sua", "muc"), [c[1:] for c in XUAT_SAC], ids=[c[0] for c in XUAT_SAC]
)
def test_dieu_kien_khac(ma: str, sua: Sua, muc: str) -> None:
    assert cho_phep(xet(ma, sua)) == muc


# --- cases of "Không hoàn thành nhiệm vụ" --------------------------------------------------

K = LoaiKetLuan
TRUONG_HOP: list[tuple[str, str, Sua, str]] = [
    ("tập thể 6/10 nhiệm vụ", TT, lambda t: t.chi(TT, dat=6, khong=4), KHT),
    ("tập thể 7/10 nhiệm vụ", TT, lambda t: t.chi(TT, dat=7, khong=3), HOI),
    ("chi bộ 6/10, bốn vì bất khả kháng", CB, lambda t: t.chi(CB, dat=6, bat_kha_khang=4), HOI),
    (
        "chi bộ 5/10, ba vì bất khả kháng: 5/7 còn lại",
        CB,
        lambda t: t.chi(CB, dat=5, khong=2, bat_kha_khang=3),
        HOI,
    ),
    (
        "chi bộ 3/10, một vì bất khả kháng: 3/9 còn lại",
        CB,
        lambda t: t.chi(CB, dat=3, khong=6, bat_kha_khang=1),
        KHT,
    ),
    ("sai phạm công tác cán bộ", TT, lambda t: t.ket(TT, K.SAI_PHAM_CAN_BO), KHT),
    ("mất đoàn kết", CB, lambda t: t.ket(CB, K.MAT_DOAN_KET), KHT),
    ("tập thể có thành viên suy thoái", TT, lambda t: t.ket("D2", K.SUY_THOAI), KHT),
    ("tổ chức có thành viên cấp ủy suy thoái", CB, lambda t: t.ket("D2", K.SUY_THOAI), KHT),
    ("thành viên tập thể bị khiển trách", TT, lambda t: t.phat("D2"), HOI),
    ("lãnh đạo: nơi phụ trách 6/10", LD, lambda t: t.chi(LD, dat=6, khong=4), KHT),
    ("lãnh đạo: nơi phụ trách 7/10", LD, lambda t: t.chi(LD, dat=7, khong=3), HOI),
    (
        "lãnh đạo: 51/100 phiếu tín nhiệm thấp",
        LD,
        lambda t: t.ghi("tin_nhiem", TinNhiem(doi_tuong=LD, tong_phieu=100, tin_nhiem_thap=51)),
        KHT,
    ),
    (
        "lãnh đạo: 50/100 phiếu tín nhiệm thấp",
        LD,
        lambda t: t.ghi("tin_nhiem", TinNhiem(doi_tuong=LD, tong_phieu=100, tin_nhiem_thap=50)),
        XS,
    ),
    ("lãnh đạo bị khiển trách: hỏi có gắn công vụ", LD, lambda t: t.phat("D2"), HOI),
    ("lãnh đạo suy thoái", LD, lambda t: t.ket("D2", K.SUY_THOAI), KHT),
    ("lãnh đạo để xảy ra tham nhũng: hỏi", LD, lambda t: t.ket("D2", K.THAM_NHUNG), HOI),
    (
        "bí thư đảng ủy: chi bộ duy nhất không hoàn thành",
        "D4@UB",
        lambda t: t.cham("C", 20, 20),
        KHT,
    ),
    ("đảng viên bị khiển trách", DV, lambda t: t.phat(DV), KHT),
    (
        "đảng viên tự phát hiện, đã khắc phục",
        DV,
        lambda t: t.phat(DV, tu_phat_hien_khac_phuc=True),
        HOI,
    ),
    (
        "vi phạm năm trước, năm nay kỷ luật",
        DV,
        lambda t: t.phat(DV, ngay_vi_pham=date(NAM - 1, 3, 4)),
        HOI,
    ),
    (
        "vi phạm trong năm",
        DV,
        lambda t: t.phat(DV, ngay_vi_pham=date(NAM, 3, 4)),
        KHT,
    ),
    ("đảng viên suy thoái", DV, lambda t: t.ket(DV, K.SUY_THOAI), KHT),
    ("vi phạm nêu gương: hỏi ảnh hưởng", DV, lambda t: t.ket(DV, K.VI_PHAM_NEU_GUONG), HOI),
    ("đảng viên 5/10 nhiệm vụ", DV, lambda t: t.chi(DV, dat=5, khong=5), HOI),
    ("đảng viên 4/10 nhiệm vụ", DV, lambda t: t.chi(DV, dat=4, khong=6), KHT),
]


@pytest.mark.parametrize(
    ("ma", "sua", "muc"), [c[1:] for c in TRUONG_HOP], ids=[c[0] for c in TRUONG_HOP]
)
def test_truong_hop_khong_hoan_thanh(ma: str, sua: Sua, muc: str) -> None:
    kq = xet(ma, sua)
    assert cho_phep(kq) == muc
    assert bool(kq.can_nguoi) is (muc == HOI)  # a question is put exactly where it is open


# --- who is reviewed and rated ------------------------------------------------------------------

PHAM_VI: list[tuple[str, dict[str, Any], bool, str]] = [
    ("mới kết nạp năm tháng", {"ngay_vao_dang": date(NAM, 7, 16)}, False, NGOAI),
    ("kết nạp đủ sáu tháng", {"ngay_vao_dang": date(NAM, 6, 15)}, True, XS),
    ("miễn sinh hoạt", {"tinh_trang": TinhTrang.MIEN_SINH_HOAT}, False, NGOAI),
    ("đình chỉ sinh hoạt đảng", {"tinh_trang": TinhTrang.DINH_CHI_SINH_HOAT}, False, NGOAI),
    ("đình chỉ cấp ủy", {"tinh_trang": TinhTrang.DINH_CHI_CAP_UY}, True, XS),
]


@pytest.mark.parametrize(
    ("sua", "kiem_diem", "muc"), [c[1:] for c in PHAM_VI], ids=[c[0] for c in PHAM_VI]
)
def test_pham_vi(sua: dict[str, Any], kiem_diem: bool, muc: str) -> None:
    kq = xet(DV, lambda t: t.dat(DV, **sua))
    assert (kq.kiem_diem, cho_phep(kq)) == (kiem_diem, muc)


# --- a quarter ----------------------------------------------------------------------------------


def quy(t: The) -> The:
    t.ky = replace(t.ky, nam=2026, quy=2, ngay_danh_gia=date(2026, 6, 25))
    return t


QUY: list[tuple[str, Sua, str]] = [
    ("quý: 9/10 nhiệm vụ", lambda t: quy(t).chi(LD, dat=9, khong=1), KHT),
    ("quý: một việc không đạt vì bất khả kháng", lambda t: quy(t).chi(LD, 4, 5, 0, 0, 1), HOI),
    ("quý: đủ nhiệm vụ", quy, XS),
    ("năm: 9/10 nhiệm vụ", lambda t: t.chi(LD, dat=9, khong=1), HOI),
]


@pytest.mark.parametrize(("sua", "muc"), [c[1:] for c in QUY], ids=[c[0] for c in QUY])
def test_quy(sua: Sua, muc: str) -> None:
    assert cho_phep(xet(LD, sua)) == muc


def test_kiem_diem_la_viec_cua_nam_khong_phai_cua_quy() -> None:
    nam = {b.ma for b in xet(DV).buoc}
    cua_quy = {b.ma for b in xet(DV, quy).buoc}
    assert nam - cua_quy == {"dang_vien.chua_kiem_diem"}


# --- quota --------------------------------------------------------------------------------------


def nhom_dang_vien(sua: Sua) -> NhomTyLe:
    """Fifteen members, all of whom meet the conditions of HTXSNV."""
    the = The()
    the.dang_vien += [replace(the.dang_vien[0], ma=f"E{n:02}", ho_ten=VO_MAU) for n in range(1, 12)]
    for n in range(1, 12):
        the.cham(f"E{n:02}", 28, 64).chi(f"E{n:02}", vuot=4, dat=6)
    sua(the)
    (n,) = (n for n in the.xep().nhom if n.quy_tac == "dang_vien.ty_le")
    return n


def test_20_phan_tram_va_25_phan_tram_khi_co_van_ban() -> None:
    """x <= 20 % of (15 - x) gives 2, x <= 25 % of (15 - x) gives 3."""
    thuong = nhom_dang_vien(lambda _: None)
    assert (len(thuong.ung_vien), thuong.toi_da) == (15, 2)

    def cho_phep_25(t: The) -> None:
        t.ky = replace(t.ky, ty_le_25={"dang_vien.ty_le": "Thông báo 05-TB/MAU"})

    cao = nhom_dang_vien(cho_phep_25)
    assert cao.toi_da == 3
    assert "Thông báo 05-TB/MAU" in cao.can_cu
    assert "25%" in cao.cach_tinh


def test_duoi_nam_doi_tuong_khong_co_ngoai_le() -> None:
    the = The()
    (n,) = (n for n in the.xep().nhom if n.quy_tac == "dang_vien.ty_le")
    assert (len(n.ung_vien), n.toi_da, n.ngoai_le_duoi_5) == (4, 0, False)


def test_nhom_tuong_dong_chia_trong_mot_cap_tren() -> None:
    """Organisations compete within the group that the workbook names, under one superior."""
    the = The()
    the.to_chuc += [
        ToChuc(
            ma=f"C{n}",
            ten=f"Chi bộ {n}",
            loai=LoaiToChuc.CHI_BO_TRUC_THUOC,
            cap_tren="B",
            nhom_so_sanh=nhom,
        )
        for n, nhom in ((2, "Trường học"), (3, "trường  học"), (4, "Phòng ban"), (5, None))
    ]
    nhom = {n.thanh_vien for n in the.xep().nhom if n.quy_tac == "to_chuc.ty_le"}
    assert nhom == {("B",), ("C", "C5"), ("C2", "C3"), ("C4",)}
