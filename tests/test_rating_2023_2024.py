"""Ratings under the district guidance of 2023 and 1375-CV/ThU of 2024, case by case.

    Đảng bộ Huyện Mẫu (K)
    ├── Đảng bộ Xã Mẫu (B): ban thường vụ BV, đảng ủy UB; hội phụ nữ HPN
    │   ├── Chi bộ Ấp Một (C1): chi ủy U1; D1 … D10
    │   └── Chi bộ Ấp Hai (C2): không có chi ủy; D21, D22
    └── Chi bộ Trạm Mẫu (S, cơ sở): chi ủy US; E1, E2, E3

Everyone is solidly "Hoàn thành tốt nhiệm vụ": criteria "Tốt", ten tasks done on time, a vote
for HTTNV. Each row changes one thing. People and offices are invented.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from pipeline.model import (
    BangXepLoai,
    BieuQuyet,
    Buoc,
    CapDo,
    ChiTieu,
    ChucVu,
    CoQuanCungCap,
    DangVien,
    DuLieu,
    HinhThucKyLuat,
    KetLuan,
    KetLuanBuoc,
    KetQua,
    KetQuaChiTieu,
    Ky,
    KyLuat,
    LoaiDoiTuong,
    LoaiKetLuan,
    LoaiTapThe,
    LoaiToChuc,
    Muc,
    QuyetDinh,
    TapThe,
    TieuChi,
    TinhTrang,
    TinNhiem,
    ToChuc,
    TrangThai,
)
from pipeline.rating.xep_loai import xep_loai
from pipeline.regulation.tai import tai

T, TT, DT, K = LoaiToChuc, LoaiTapThe, LoaiDoiTuong, LoaiKetLuan
XS, TOT, HT, KHT = "HTXSNV", "HTTNV", "HTNV", "KHTNV"
HOI, THIEU, NGOAI = "hỏi", "thiếu", "ngoài"
QD = {nam: tai(ma) for nam, ma in ((2023, "hd-huyen-uy-2023"), (2024, "1375-cv-thu-2024"))}

DV, CHI_BO, DANG_BO = "D2", "C1", "B"  # a member without a post, a cell, a Đảng bộ
BI_THU, UY_VIEN, BI_THU_CHI_BO = "D1@BV", "D3@BV", "D1@U1"
BTV, CHI_UY = "BV", "U1"


class The:
    """The cycle drawn above, changed in place."""

    def __init__(self, nam: int = 2023) -> None:
        self.nam = nam
        self.to_chuc = {
            ma: ToChuc(
                ma=ma,
                ten=ten,
                loai=loai,
                cap_tren=tren,
                co_ban_thuong_vu=ma == "B",
                da_kiem_diem=True,
                tieu_bieu=False,
            )
            for ma, ten, loai, tren in (
                ("K", "Đảng bộ Huyện Mẫu", T.DANG_BO_CAP_TREN, None),
                ("B", "Đảng bộ Xã Mẫu", T.DANG_BO_CO_SO, "K"),
                ("C1", "Chi bộ Ấp Một", T.CHI_BO_TRUC_THUOC, "B"),
                ("C2", "Chi bộ Ấp Hai", T.CHI_BO_TRUC_THUOC, "B"),
                ("S", "Chi bộ Trạm Mẫu", T.CHI_BO_CO_SO, "K"),
            )
        }
        self.tap_the = {
            ma: TapThe(
                ma=ma, ten=f"Tập thể {ma}", loai=loai, to_chuc=o, da_kiem_diem=True, tieu_bieu=False
            )
            for ma, loai, o in (
                ("BV", TT.BAN_THUONG_VU, "B"),
                ("UB", TT.CAP_UY, "B"),
                ("HPN", TT.DOAN_THE, "B"),
                ("U1", TT.CAP_UY, "C1"),
                ("US", TT.CAP_UY, "S"),
            )
        }
        chi_bo = {"C1": range(1, 11), "C2": (21, 22), "S": (31, 32, 33)}
        self.dang_vien = {
            f"D{n}": DangVien(
                ma=f"D{n}",
                ho_ten=f"Nguyễn Văn Mẫu {n}",
                to_chuc=o,
                ngay_vao_dang=date(2010, 2, 3),
                ngay_chinh_thuc=date(2011, 2, 3),
                da_kiem_diem=True,
                tieu_bieu=False,
            )
            for o, cac in chi_bo.items()
            for n in cac
        }
        self.chuc_vu = {
            c.ma: c
            for c in (
                self._chuc_vu("D1", "BV", "Bí thư", dung_dau=True),
                self._chuc_vu("D3", "BV", "Ủy viên", dung_dau=False),
                self._chuc_vu("D1", "UB", "Bí thư", dung_dau=True),
                self._chuc_vu("D1", "U1", "Bí thư", dung_dau=True),
                self._chuc_vu("D21", "C2", "Bí thư", dung_dau=True),
                self._chuc_vu("D31", "US", "Bí thư", dung_dau=True),
            )
        }
        self.tieu_chi: dict[tuple[str, str], CapDo] = {}
        self.chi_tieu: dict[str, tuple[ChiTieu, ...]] = {}
        self.phieu: dict[str, BieuQuyet] = {}
        self.cung: dict[tuple[str, str], Muc] = {}
        self.khac: dict[str, tuple[Any, ...]] = {}
        for loai, cac in (
            (DT.TO_CHUC, [m for m in self.to_chuc if m != "K"]),
            (DT.TAP_THE, self.tap_the),
            (DT.DANG_VIEN, self.dang_vien),
            (DT.LANH_DAO, self.chuc_vu),
        ):
            for ma in cac:
                self.cap_do(ma, CapDo.TOT, *(t.ma for t in QD[nam].tieu_chi_cua(loai)))
                self.viec(ma, dat=10)
                self.bo(ma, 0, 10)
                if loai is DT.TO_CHUC:
                    self.cung_cap(ma, *[Muc.HTTNV] * 5)

    @staticmethod
    def _chuc_vu(ai: str, tai_: str, ten: str, *, dung_dau: bool) -> ChucVu:
        return ChucVu(
            dang_vien=ai,
            tai=tai_,
            chuc_vu=ten,
            dung_dau=dung_dau,
            tu_ngay=date(2020, 1, 1),
            da_kiem_diem=True,
            tieu_bieu=False,
        )

    def sua(self, ma: str, **gia_tri: Any) -> The:
        """Other values in the record of one subject."""
        for bang in (self.to_chuc, self.tap_the, self.dang_vien, self.chuc_vu):
            if ma in bang:
                bang[ma] = replace(bang[ma], **gia_tri)  # type: ignore[index,type-var]
        return self

    def cap_do(self, ma: str, cap_do: CapDo, *tieu_chi: str) -> The:
        for t in tieu_chi:
            self.tieu_chi[ma, t] = cap_do
        return self

    def deu(self, cap_do: CapDo, *cac: str) -> The:
        """Every criterion of the subjects at one level."""
        for ma in cac:
            self.cap_do(ma, cap_do, *(t for m, t in self.tieu_chi if m == ma))
        return self

    def viec(self, ma: str, vuot: int = 0, dat: int = 0, cham: int = 0, khong: int = 0) -> The:
        """Tasks: done beyond what was asked, done, done late, not done."""
        x = KetQuaChiTieu
        cac = ((vuot, x.VUOT_MUC, True), (dat, x.HOAN_THANH, True), (cham, x.HOAN_THANH, False))
        self.chi_tieu[ma] = tuple(
            ChiTieu(doi_tuong=ma, ten="Việc mẫu", so_luong=n, ket_qua=k, dung_han=d)
            for n, k, d in (*cac, (khong, x.KHONG_HOAN_THANH, False))
            if n
        )
        return self

    def bo(self, ma: str, xs: int, tot: int, ht: int = 0, kht: int = 0) -> The:
        """A ballot on one subject."""
        tong = xs + tot + ht + kht
        self.phieu[ma] = BieuQuyet(
            doi_tuong=ma,
            noi="phiếu",
            phat_ra=tong,
            thu_vao=tong,
            hop_le=tong,
            xuat_sac=xs,
            tot=tot,
            hoan_thanh=ht,
            khong_hoan_thanh=kht,
        )
        return self

    def cung_cap(self, ma: str, *muc: Muc) -> The:
        """Peers of an organisation, the first the government, the others mass organisations."""
        self.cung = {k: v for k, v in self.cung.items() if k[0] != ma}
        self.cung |= {(ma, f"Nơi {i}"): m for i, m in enumerate(muc)}
        return self

    def ghi(self, trang: str, *dong: Any) -> The:
        self.khac[trang] = (*self.khac.get(trang, ()), *dong)
        return self

    def phat(self, ma: str, **gia_tri: Any) -> The:
        """A reprimand in the year."""
        goc = {"hinh_thuc": HinhThucKyLuat.KHIEN_TRACH, "ngay": date(self.nam, 5, 6)}
        return self.ghi("ky_luat", KyLuat(doi_tuong=ma, **(goc | gia_tri)))

    def ket(self, ma: str, loai: LoaiKetLuan) -> The:
        return self.ghi("ket_luan", KetLuan(doi_tuong=ma, loai=loai))

    def xuat_sac(self, *cac: str) -> The:
        """Facts and votes of "Hoàn thành xuất sắc nhiệm vụ"."""
        self.deu(CapDo.XUAT_SAC, *cac)
        for ma in cac:
            self.sua(ma, tieu_bieu=True).viec(ma, vuot=5, dat=5).bo(ma, 10, 0)
        return self

    def xep(self) -> BangXepLoai:
        du_lieu = DuLieu(
            ky=Ky(
                ma="mau",
                ten="Kỳ mẫu",
                nam=self.nam,
                quy_dinh=QD[self.nam].id,
                ngay_danh_gia=date(self.nam, 12, 15),
                goc="K",
            ),
            to_chuc=tuple(self.to_chuc.values()),
            tap_the=tuple(self.tap_the.values()),
            dang_vien=tuple(self.dang_vien.values()),
            chuc_vu=tuple(self.chuc_vu.values()),
            tieu_chi=tuple(
                TieuChi(doi_tuong=m, tieu_chi=t, tu_danh_gia=c)
                for (m, t), c in self.tieu_chi.items()
            ),
            chi_tieu=tuple(r for cac in self.chi_tieu.values() for r in cac),
            bieu_quyet=tuple(self.phieu.values()),
            co_quan_cung_cap=tuple(
                CoQuanCungCap(
                    to_chuc=m,
                    ten=ten,
                    loai="Chuyên môn" if ten == "Nơi 0" else "Đoàn thể",
                    muc=muc,
                )
                for (m, ten), muc in self.cung.items()
            ),
            **self.khac,
        )
        return xep_loai(du_lieu, QD[self.nam], "mau")


Sua = Callable[[The], object]


def ket_qua(ma: str, sua: Sua = lambda _: None, nam: int = 2023) -> KetQua:
    the = The(nam)
    sua(the)
    return the.xep().ket_qua[ma]


def cho_phep(kq: KetQua) -> str:
    """What the facts allow, in the words of the tables."""
    if kq.trang_thai is TrangThai.KHONG_XEP_LOAI:
        return NGOAI
    if kq.muc_dieu_kien is not None:
        return kq.muc_dieu_kien.ma
    return {TrangThai.CAN_NGUOI: HOI, TrangThai.THIEU_DU_LIEU: THIEU}[kq.trang_thai]


def buoc(kq: KetQua, ma: str) -> Buoc:
    (b,) = (b for b in kq.buoc if b.ma == ma)
    return b


MOI_LOAI = [DV, BI_THU, UY_VIEN, BI_THU_CHI_BO, BTV, CHI_UY, CHI_BO, DANG_BO]


@pytest.mark.parametrize("ma", MOI_LOAI)
@pytest.mark.parametrize("nam", [2023, 2024])
def test_moi_nguoi_moi_noi_hoan_thanh_tot(ma: str, nam: int) -> None:
    kq = ket_qua(ma, nam=nam)
    assert (cho_phep(kq), kq.muc, kq.thieu) == (TOT, Muc.HTTNV, ())


# --- members and leaders: tasks (mục III.2.3, III.4.3) --------------------------------------

# beyond, done, late, not done | level that the facts allow, criteria all "Xuất sắc"
VIEC = [
    ((5, 5, 0, 0), XS),  # 100 % on time, just 50 % beyond
    ((4, 6, 0, 0), TOT),
    ((5, 4, 1, 0), HT),  # one late: not 100 % on time
    ((5, 3, 2, 0), HT),  # just 20 % late
    ((5, 2, 3, 0), HOI),  # 30 % late: no level in the text
    ((5, 4, 0, 1), HOI),  # one not done: no level in the text
    ((0, 5, 0, 5), HOI),  # just 50 % not done
    ((0, 4, 0, 6), KHT),  # more than 50 % not done
]


@pytest.mark.parametrize(("viec", "muc"), VIEC)
@pytest.mark.parametrize("ma", [DV, UY_VIEN])
def test_viec_duoc_giao(ma: str, viec: tuple[int, int, int, int], muc: str) -> None:
    assert cho_phep(ket_qua(ma, lambda t: t.xuat_sac(ma).viec(ma, *viec))) == muc


def test_viec_cua_lanh_dao_ghi_duoi_ten_nguoi() -> None:
    """Tasks under the post count first; where it has none, those under the person."""

    def sua(t: The) -> None:
        del t.chi_tieu[UY_VIEN]
        t.viec("D3", dat=4, khong=6)

    assert cho_phep(ket_qua(UY_VIEN, sua)) == KHT
    assert cho_phep(ket_qua(UY_VIEN, lambda t: t.viec("D3", dat=4, khong=6))) == TOT


def test_khoang_trong_hoi_nguoi_va_neu_can_cu() -> None:
    kq = ket_qua(DV, lambda t: t.viec(DV, dat=9, khong=1))
    assert (kq.trang_thai, kq.muc_de_xuat) == (TrangThai.CAN_NGUOI, None)
    assert buoc(kq, "duoi_htnv").can_cu == "HD Huyện ủy 2023, mục III.2.3.c, d và III.4.3.c, d"


CA_NHAN: list[tuple[str, str, Sua, str]] = [
    ("một tiêu chí Kém", DV, lambda t: t.cap_do(DV, CapDo.KEM, "CN-A2"), KHT),
    ("kết quả chỉ Trung bình", DV, lambda t: t.cap_do(DV, CapDo.TRUNG_BINH, "CN-B1"), HT),
    ("phẩm chất Trung bình", DV, lambda t: t.cap_do(DV, CapDo.TRUNG_BINH, "CN-A1"), TOT),
    ("suy thoái", DV, lambda t: t.ket(DV, K.SUY_THOAI), KHT),
    ("vi phạm nêu gương", DV, lambda t: t.ket(DV, K.VI_PHAM_NEU_GUONG), KHT),
    ("bị kỷ luật", DV, lambda t: t.phat(DV), KHT),
    ("tự phát hiện, khắc phục", DV, lambda t: t.phat(DV, tu_phat_hien_khac_phuc=True), TOT),
    ("nghỉ ốm bốn tháng: không có trần", DV, lambda t: t.sua(DV, nghi_om_thang=4), TOT),
    ("miễn sinh hoạt", DV, lambda t: t.sua(DV, tinh_trang=TinhTrang.MIEN_SINH_HOAT), NGOAI),
    (
        "đình chỉ cấp ủy: vẫn xếp",
        DV,
        lambda t: t.sua(DV, tinh_trang=TinhTrang.DINH_CHI_CAP_UY),
        TOT,
    ),
    (
        "tín nhiệm thấp 51%",
        DV,
        lambda t: t.ghi("tin_nhiem", TinNhiem(doi_tuong=DV, tong_phieu=100, tin_nhiem_thap=51)),
        KHT,
    ),
    (
        "tín nhiệm thấp đúng 50%",
        DV,
        lambda t: t.ghi("tin_nhiem", TinNhiem(doi_tuong=DV, tong_phieu=100, tin_nhiem_thap=50)),
        TOT,
    ),
    (
        "tín nhiệm ghi dưới tên người, xét cả chức vụ",
        UY_VIEN,
        lambda t: t.ghi("tin_nhiem", TinNhiem(doi_tuong="D3", tong_phieu=10, tin_nhiem_thap=6)),
        KHT,
    ),
    (
        "tín nhiệm ghi dưới chức vụ, xét cả đảng viên",
        "D3",
        lambda t: t.ghi("tin_nhiem", TinNhiem(doi_tuong=UY_VIEN, tong_phieu=10, tin_nhiem_thap=6)),
        KHT,
    ),
]


@pytest.mark.parametrize(
    ("ma", "sua", "muc"), [c[1:] for c in CA_NHAN], ids=[c[0] for c in CA_NHAN]
)
def test_ca_nhan(ma: str, sua: Sua, muc: str) -> None:
    assert cho_phep(ket_qua(ma, sua)) == muc


# --- what a head is in charge of (mục III.4.3) -----------------------------------------------

# what | change | level that the facts allow the head, outstanding in everything else
PHU_TRACH: list[tuple[str, Sua, str]] = [
    ("100% hoàn thành, 50% vượt mức", lambda t: t.viec("BV", vuot=5, dat=5), XS),
    ("40% vượt mức", lambda t: t.viec("BV", vuot=4, dat=6), TOT),
    ("80% đúng tiến độ", lambda t: t.viec("BV", vuot=5, dat=3, cham=2), XS),
    ("70% đúng tiến độ", lambda t: t.viec("BV", vuot=5, dat=2, cham=3), HT),
    ("80% hoàn thành", lambda t: t.viec("BV", vuot=5, dat=3, khong=2), HT),
    ("đúng 70% hoàn thành: văn bản không nói", lambda t: t.viec("BV", dat=7, khong=3), HOI),
    ("60% hoàn thành", lambda t: t.viec("BV", dat=6, khong=4), KHT),
    ("một trong hai chi bộ chỉ hoàn thành", lambda t: t.bo("C2", 0, 0, 10), TOT),
    ("một trong hai chi bộ bị kỷ luật: cả đảng bộ không hoàn thành", lambda t: t.phat("C2"), KHT),
]


@pytest.mark.parametrize(("sua", "muc"), [c[1:] for c in PHU_TRACH], ids=[c[0] for c in PHU_TRACH])
def test_noi_nguoi_dung_dau_phu_trach(sua: Sua, muc: str) -> None:
    def ca_hai(t: The) -> None:
        t.xuat_sac(BI_THU).viec("BV", vuot=5, dat=5)
        sua(t)

    assert cho_phep(ket_qua(BI_THU, ca_hai)) == muc


def test_chi_tieu_phu_trach_lay_cua_to_chuc_khi_tap_the_khong_co() -> None:
    def sua(t: The) -> None:
        del t.chi_tieu["BV"]
        t.viec("B", dat=6, khong=4)

    assert cho_phep(ket_qua(BI_THU, sua)) == KHT
    assert cho_phep(ket_qua(UY_VIEN, sua)) == TOT  # asked of the head only


def test_dang_vien_thuoc_quyen_tham_nhung() -> None:
    """Both a conclusion of corruption and a discipline; either alone is no case."""
    ma = "lanh_dao.KHTNV.thuoc_quyen"
    for sua, thuoc in (
        (lambda t: t.ket("D22", K.THAM_NHUNG), False),
        (lambda t: t.phat("D22"), False),
        (lambda t: t.phat("D22").ket("D22", K.THAM_NHUNG), True),
        (lambda t: t.phat("D22", tu_phat_hien_khac_phuc=True).ket("D22", K.THAM_NHUNG), False),
        (lambda t: t.phat("D31").ket("D31", K.THAM_NHUNG), False),  # of another organisation
    ):
        ket = buoc(ket_qua(BI_THU, sua), ma).ket_luan
        assert (ket is KetLuanBuoc.KHONG_DAT) is thuoc
        ben = buoc(ket_qua(DANG_BO, sua), "to_chuc.KHTNV.truc_thuoc_tham_nhung").ket_luan
        assert (ben is KetLuanBuoc.KHONG_DAT) is thuoc


# --- organisations and collectives ----------------------------------------------------------

TAP_THE: list[tuple[str, str, Sua, str]] = [
    (
        "chi bộ: 1/5 nơi cùng cấp KHTNV",
        CHI_BO,
        lambda t: t.cung_cap("C1", Muc.KHTNV, *[Muc.HTTNV] * 4),
        HT,
    ),
    (
        "chi bộ: 1/4 nơi cùng cấp KHTNV",
        CHI_BO,
        lambda t: t.cung_cap("C1", Muc.KHTNV, *[Muc.HTTNV] * 3),
        KHT,
    ),
    ("chi bộ: 2/10 đảng viên KHTNV", CHI_BO, lambda t: t.phat("D5").phat("D6"), HT),
    ("chi bộ: 3/10 đảng viên KHTNV", CHI_BO, lambda t: t.phat("D5").phat("D6").phat("D7"), KHT),
    ("đảng bộ: một chi bộ bị kỷ luật", DANG_BO, lambda t: t.phat("C2"), KHT),
    (
        "đảng bộ: chi bộ tự phát hiện",
        DANG_BO,
        lambda t: t.phat("C2", tu_phat_hien_khac_phuc=True),
        TOT,
    ),
    ("đảng bộ: dưới 50% chỉ tiêu thì hỏi", DANG_BO, lambda t: t.viec("B", dat=4, khong=6), HOI),
    ("ban thường vụ: chi bộ trực thuộc bị kỷ luật", BTV, lambda t: t.phat("C2"), HT),
    (
        "ban thường vụ: chi bộ tự phát hiện, khắc phục",
        BTV,
        lambda t: t.xuat_sac("BV").phat("C2", tu_phat_hien_khac_phuc=True),
        TOT,
    ),
    ("ban thường vụ: thành viên bị kỷ luật", BTV, lambda t: t.phat("D3"), KHT),
    ("ban thường vụ: mất đoàn kết", BTV, lambda t: t.ket("BV", K.MAT_DOAN_KET), KHT),
    ("ban thường vụ xuất sắc", BTV, lambda t: t.xuat_sac("BV"), XS),
    ("đảng ủy nơi có ban thường vụ: không xếp", "UB", lambda _: None, NGOAI),
    ("bí thư ghi ở đảng ủy nơi có ban thường vụ: không xếp", "D1@UB", lambda _: None, NGOAI),
    (
        "không có ban thường vụ thì xếp đảng ủy",
        "UB",
        lambda t: t.sua("B", co_ban_thuong_vu=False),
        TOT,
    ),
    ("chi bộ mới lập", CHI_BO, lambda t: t.sua("C1", ngay_thanh_lap=date(2023, 9, 1)), NGOAI),
]


@pytest.mark.parametrize(
    ("ma", "sua", "muc"), [c[1:] for c in TAP_THE], ids=[c[0] for c in TAP_THE]
)
def test_to_chuc_tap_the(ma: str, sua: Sua, muc: str) -> None:
    assert cho_phep(ket_qua(ma, sua)) == muc


# --- mục III.6.3: in the post for less than six months ---------------------------------------


@pytest.mark.parametrize(
    ("tu_ngay", "muc"),
    [(date(2023, 6, 15), TOT), (date(2023, 6, 16), NGOAI), (date(2023, 12, 1), NGOAI)],
)
def test_6_3_moi_bo_nhiem(tu_ngay: date, muc: str) -> None:
    kq = ket_qua(UY_VIEN, lambda t: t.sua(UY_VIEN, tu_ngay=tu_ngay))
    assert (cho_phep(kq), kq.kiem_diem) == (muc, True)


def test_6_3_khong_ghi_ngay_giu_chuc_vu_thi_bao_thieu() -> None:
    kq = ket_qua(UY_VIEN, lambda t: t.sua(UY_VIEN, tu_ngay=None))
    assert any("ngày giữ chức vụ" in x for x in kq.thieu)


# --- mục III.6.9: the head ------------------------------------------------------------------


def test_6_9_nguoi_dung_dau_khong_cao_hon_tap_the() -> None:
    def sua(t: The) -> None:
        t.deu(CapDo.TRUNG_BINH, "BV")

    kq = ket_qua(BI_THU, sua)
    assert (kq.muc_dieu_kien, kq.muc) == (Muc.HTTNV, Muc.HTNV)
    assert ket_qua(UY_VIEN, sua).muc is Muc.HTTNV  # only the head
    kq = ket_qua(BI_THU, lambda t: (sua(t), t.sua(BI_THU, moi_chuyen_den=True)))
    assert kq.muc is Muc.HTTNV  # but for a newly arrived one


def test_6_9_nguoi_dung_dau_noi_khong_hoan_thanh() -> None:
    def sua(t: The) -> None:
        t.ket("BV", K.MAT_DOAN_KET)

    assert cho_phep(ket_qua(BI_THU, sua)) == KHT  # mục III.4.3.d
    kq = ket_qua(BI_THU, lambda t: (sua(t), t.sua(BI_THU, moi_chuyen_den=True)))
    assert cho_phep(kq) == TOT


# --- mục III.6.10: violations of an earlier year, or at the former place ----------------------


def test_6_10_vi_pham_nam_truoc_danh_gia_lai_nam_do() -> None:
    kq = ket_qua(DV, lambda t: t.phat(DV, ngay_vi_pham=date(2021, 3, 4)))
    assert kq.muc is Muc.HTTNV
    b = buoc(kq, "dang_vien.KHTNV.ky_luat")
    assert "vi phạm năm 2021, phải đánh giá lại kết quả năm 2021" in b.gia_tri
    assert cho_phep(ket_qua(DV, lambda t: t.phat(DV, ngay_vi_pham=date(2023, 3, 4)))) == KHT


def cap_duoi(sua: Sua, *cac: str) -> list[str]:
    """Members who are KHTNV among those that count in the shares of each cell."""
    the = The()
    sua(the)
    bang = the.xep()
    return [buoc(bang.ket_qua[ma], "to_chuc.KHTNV.chi_bo").gia_tri for ma in cac]


def test_6_10_vi_pham_o_noi_cu_va_o_ca_hai_noi() -> None:
    """D21, now in C2: at the former cell C1, here, and at both."""
    o_c1 = {"noi_vi_pham": "C1"}
    assert cap_duoi(lambda t: t.phat("D21", **o_c1), "C1", "C2") == [
        "1/11 (9,1%) đảng viên; gồm: Nguyễn Văn Mẫu 21",
        "0/1 (0%) đảng viên",
    ]
    assert cap_duoi(lambda t: t.phat("D21"), "C1", "C2") == [
        "0/10 (0%) đảng viên",
        "1/2 (50%) đảng viên; gồm: Nguyễn Văn Mẫu 21",
    ]
    assert cap_duoi(lambda t: t.phat("D21", **o_c1).phat("D21"), "C1", "C2") == [
        "1/11 (9,1%) đảng viên; gồm: Nguyễn Văn Mẫu 21",
        "1/2 (50%) đảng viên; gồm: Nguyễn Văn Mẫu 21",
    ]


# --- mục III.6.11: fewer than five, all of them HTTNV -----------------------------------------

# members of the base cell S | of them HTNV only | allowed HTXSNV
DUOI_5 = [(1, 0, 1), (4, 0, 1), (4, 1, 0), (5, 0, 0), (6, 0, 1), (6, 1, 0), (11, 0, 1), (12, 0, 2)]


@pytest.mark.parametrize(("so", "chi_hoan_thanh", "toi_da"), DUOI_5)
def test_6_11_duoi_5(so: int, chi_hoan_thanh: int, toi_da: int) -> None:
    the = The()
    for n in (31, 32, 33):
        del the.dang_vien[f"D{n}"]
    the.chuc_vu.pop("D31@US")
    for n in range(50, 50 + so):
        the.dang_vien[f"D{n}"] = replace(the.dang_vien[DV], ma=f"D{n}", to_chuc="S")
        the.cap_do(f"D{n}", CapDo.TOT, *(t.ma for t in QD[2023].tieu_chi_cua(DT.DANG_VIEN)))
        the.xuat_sac(f"D{n}")
    the.deu(CapDo.TRUNG_BINH, *(f"D{n}" for n in range(50, 50 + chi_hoan_thanh)))
    (nhom,) = (n for n in the.xep().nhom if n.ma == "dang_vien.ty_le:S")
    assert nhom.toi_da == toi_da
    assert nhom.ngoai_le_duoi_5 is (toi_da == 1 and so < 5)
    if nhom.ngoai_le_duoi_5:
        assert nhom.can_cu.endswith("; HD Huyện ủy 2023, mục III.6.11")
        assert "dưới 5 đối tượng, đều HTTNV trở lên" in nhom.cach_tinh


# --- mục III.6.14: votes ---------------------------------------------------------------------

# votes for XS, TOT, HT, KHT | level, or a question
PHIEU = [
    ((5, 4, 6, 0), TOT, ""),  # the example of the text
    ((8, 7, 0, 0), XS, ""),
    ((3, 2, 10, 0), "", "cộng dồn cho “Hoàn thành nhiệm vụ”, theo câu chữ “mức 2”"),
    ((50, 0, 50, 0), "", "người đứng đầu quyết định"),
    ((0, 7, 7, 0), "", "người đứng đầu quyết định"),
]


@pytest.mark.parametrize(("phieu", "muc", "hoi"), PHIEU)
def test_6_14_bieu_quyet(phieu: tuple[int, int, int, int], muc: str, hoi: str) -> None:
    kq = ket_qua(DV, lambda t: t.xuat_sac(DV).bo(DV, *phieu))
    assert (kq.muc_bieu_quyet.ma if kq.muc_bieu_quyet else "") == muc
    assert bool(kq.can_nguoi) is bool(hoi)
    assert all(hoi in c for c in kq.can_nguoi)


# --- 1375-CV/ThU, mục 11(4) -------------------------------------------------------------------

# what | change | level that the facts allow the head
DUNG_DAU: list[tuple[str, Sua, str]] = [
    ("tập thể, tổ chức chỉ hoàn thành tốt", lambda _: None, TOT),
    ("chỉ tập thể xuất sắc", lambda t: t.xuat_sac("U1"), TOT),
    (
        "mới chuyển đến cũng không được trừ",
        lambda t: t.sua(BI_THU_CHI_BO, moi_chuyen_den=True),
        TOT,
    ),
    (
        "tập thể và tổ chức đều xuất sắc",
        lambda t: t.xuat_sac("U1", "C1").ghi(
            "quyet_dinh", *(QuyetDinh(doi_tuong=ma, muc=Muc.HTXSNV) for ma in ("U1", "C1"))
        ),
        XS,
    ),
]


@pytest.mark.parametrize(("sua", "muc"), [c[1:] for c in DUNG_DAU], ids=[c[0] for c in DUNG_DAU])
def test_1375_nguoi_dung_dau_xuat_sac(sua: Sua, muc: str) -> None:
    def nguoi_xuat_sac(t: The) -> None:
        t.xuat_sac(BI_THU_CHI_BO).viec("U1", vuot=5, dat=5)

    def ca_hai(t: The) -> None:
        nguoi_xuat_sac(t)
        sua(t)

    assert cho_phep(ket_qua(BI_THU_CHI_BO, ca_hai, 2024)) == muc
    # the guidance of 2023 has no such condition, only the cap
    kq = ket_qua(BI_THU_CHI_BO, nguoi_xuat_sac, 2023)
    assert (cho_phep(kq), kq.muc) == (XS, Muc.HTTNV)


def test_1375_tap_the_khong_xep_loai_hoac_do_cap_tren_quyet_dinh() -> None:
    def moi_lap(t: The) -> None:
        t.xuat_sac(BI_THU_CHI_BO).viec("U1", vuot=5, dat=5)
        t.sua("U1", ngay_thanh_lap=date(2024, 9, 1))

    b = buoc(ket_qua(BI_THU_CHI_BO, moi_lap, 2024), "lanh_dao.HTXSNV.tap_the_xuat_sac")
    assert (b.ket_luan, b.gia_tri) == (KetLuanBuoc.KHONG_DAT, "Tập thể U1: không xếp loại năm nay")

    def cap_huyen(t: The) -> None:
        """The head of the ban thường vụ that runs the cycle: its Đảng bộ is not rated here."""
        t.tap_the["BK"] = replace(t.tap_the["BV"], ma="BK", to_chuc="K")
        t.chuc_vu["D33@BK"] = replace(t.chuc_vu[BI_THU], dang_vien="D33", tai="BK")

    b = buoc(ket_qua("D33@BK", cap_huyen, 2024), "lanh_dao.HTXSNV.to_chuc_xuat_sac")
    assert b.ket_luan is KetLuanBuoc.THIEU_DU_LIEU
    assert "cấp trên quyết định" in b.gia_tri


# --- every rule, both ways -----------------------------------------------------------------


def moi_tinh_huong() -> list[Sua]:
    tat_ca = [*The().chuc_vu, *The().dang_vien, *The().tap_the, "B", "C1", "C2", "S"]
    kem: list[Sua] = [
        lambda t: t.deu(CapDo.KEM, *tat_ca),
        lambda t: t.deu(CapDo.TRUNG_BINH, *tat_ca),
        lambda t: t.xuat_sac(*tat_ca),
        lambda t: [t.viec(ma, dat=2, cham=3, khong=5) for ma in tat_ca],
        lambda t: [t.viec(ma, dat=4, khong=6) for ma in tat_ca],
        lambda t: [t.cung_cap(ma, Muc.KHTNV, Muc.KHTNV) for ma in ("B", "C1", "C2", "S")],
        lambda t: [t.phat(ma) for ma in ("B", "C1", "C2", "S", "BV", "U1", "D1", "D3", "D31")],
        lambda t: [t.ket(ma, K.SUY_THOAI) for ma in ("D1", "D3", "D31")],
        lambda t: t.bo("C1", 0, 0, 10).bo("C2", 0, 0, 10),
    ]
    return [
        *kem,
        *(s for *_, s, _ in (*CA_NHAN, *TAP_THE, *PHU_TRACH)),
        lambda t: t.phat("D22").ket("D22", K.THAM_NHUNG),
    ]


def test_moi_dieu_kien_va_truong_hop_co_luc_dat_co_luc_khong() -> None:
    thay: dict[str, set[KetLuanBuoc]] = {}
    for sua in moi_tinh_huong():
        the = The()
        sua(the)
        for kq in the.xep().ket_qua.values():
            for b in kq.buoc:
                thay.setdefault(b.ma, set()).add(b.ket_luan)
    qd = QD[2023]
    khac = {KetLuanBuoc.KHONG_DAT, KetLuanBuoc.CAN_NGUOI}
    chua = {
        d.ma
        for d in (*qd.dieu_kien, *qd.truong_hop)
        if KetLuanBuoc.DAT not in thay.get(d.ma, ()) or not khac & thay[d.ma]
    }
    assert chua == set()
