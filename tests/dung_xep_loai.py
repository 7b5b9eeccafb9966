"""A small cycle under Kế hoạch 41-KH/ĐUK, in memory, in which one fact is then changed.

    Đảng bộ Khối Mẫu (K)
    ├── Đảng bộ Sở Mẫu (B): đảng ủy UB
    │   ├── Chi bộ Một (C1): chi ủy U1; đảng viên D01 … D10
    │   ├── Chi bộ Hai (C2): không có chi ủy; D21, D22
    │   └── Chi bộ Ba, Bốn, Năm (C3, C4, C5): mỗi chi bộ hai đảng viên
    ├── Chi bộ Trạm Mẫu (S, cơ sở): chi ủy US; E01 … E10
    ├── Chi bộ Kho Mẫu (T, cơ sở, không có chi ủy): F01, F02
    └── Ban Tổ chức Mẫu (BTC): tập thể lãnh đạo cơ quan của Khối; trưởng ban E02

Everyone is solidly "Hoàn thành tốt nhiệm vụ" in every fact and vote. People and offices
are invented.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

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
    ToChuc,
)
from pipeline.rating.xep_loai import xep_loai
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.regulation.tai import tai

NAM = 2022
MA = "41-kh-duk-hue-2022"
Sua = Callable[["Dung"], object]


@cache
def quy_dinh() -> QuyDinh:
    return tai(MA)


class Dung:
    """Records by kind, each changed in place; `xep()` rates them."""

    def __init__(self) -> None:
        self.ky = Ky(
            ma="mau",
            ten="Kỳ mẫu",
            nam=NAM,
            quy_dinh=MA,
            ngay_danh_gia=date(NAM, 12, 15),
            goc="K",
        )
        self.to_chuc: dict[str, ToChuc] = {}
        self.tap_the: dict[str, TapThe] = {}
        self.dang_vien: dict[str, DangVien] = {}
        self.chuc_vu: dict[str, ChucVu] = {}
        self.tieu_chi: dict[tuple[str, str], TieuChi] = {}
        self.bieu_quyet: dict[tuple[str, str], BieuQuyet] = {}
        self.chi_tieu: dict[str, list[ChiTieu]] = {}
        self.cung_cap: dict[tuple[str, str], CoQuanCungCap] = {}
        self.ky_luat: list[KyLuat] = []
        self.ket_luan: list[KetLuan] = []
        self.quyet_dinh: list[QuyetDinh] = []

    # --- adding subjects, each with facts of "Hoàn thành tốt nhiệm vụ" ---

    def them_to_chuc(self, ma: str, ten: str, loai: LoaiToChuc, cap_tren: str | None) -> None:
        self.to_chuc[ma] = ToChuc(
            ma=ma, ten=ten, loai=loai, cap_tren=cap_tren, da_kiem_diem=True, tieu_bieu=False
        )
        if cap_tren:
            self._du_kien(ma, LoaiDoiTuong.TO_CHUC)
            self.cung(ma, "Cơ quan Mẫu", "Chuyên môn", Muc.HTTNV)
            self.cung(ma, "Công đoàn Mẫu", "Đoàn thể", Muc.HTTNV)
            self.cung(ma, "Đoàn Thanh niên Mẫu", "Đoàn thể", Muc.HTTNV)

    def them_tap_the(self, ma: str, to_chuc: str, loai: LoaiTapThe = LoaiTapThe.CAP_UY) -> None:
        self.tap_the[ma] = TapThe(
            ma=ma,
            ten=f"Tập thể {ma}",
            loai=loai,
            to_chuc=to_chuc,
            da_kiem_diem=True,
            tieu_bieu=False,
        )
        self._du_kien(ma, LoaiDoiTuong.TAP_THE)

    def them_dang_vien(self, ma: str, chi_bo: str) -> None:
        self.dang_vien[ma] = DangVien(
            ma=ma,
            ho_ten=f"Nguyễn Văn Mẫu {ma}",
            to_chuc=chi_bo,
            ngay_vao_dang=date(2010, 2, 3),
            ngay_chinh_thuc=date(2011, 2, 3),
            la_ccvc=True,
            xep_loai_ccvc=Muc.HTTNV,
            da_kiem_diem=True,
            tieu_bieu=False,
        )
        self._du_kien(ma, LoaiDoiTuong.DANG_VIEN)

    def them_chuc_vu(self, dang_vien: str, tai: str, ten: str, dung_dau: bool = False) -> str:
        c = ChucVu(dang_vien=dang_vien, tai=tai, chuc_vu=ten, dung_dau=dung_dau, da_kiem_diem=True)
        self.chuc_vu[c.ma] = c
        self.phieu(c.ma, 0, 10)
        return c.ma

    def _du_kien(self, ma: str, loai: LoaiDoiTuong) -> None:
        self.cap_do(ma, CapDo.TOT, *(t.ma for t in quy_dinh().tieu_chi_cua(loai)))
        self.chi(ma, dat=10)
        self.phieu(ma, 0, 10)

    # --- changing one fact ---

    def dat(self, ma: str, **gia_tri: Any) -> Dung:
        """Other values in the record of one subject."""
        for bang in (self.to_chuc, self.tap_the, self.dang_vien, self.chuc_vu):
            if ma in bang:
                bang[ma] = replace(bang[ma], **gia_tri)  # type: ignore[index,type-var]
                return self
        raise KeyError(ma)

    def cap_do(self, ma: str, cap_do: CapDo | None, *tieu_chi: str) -> Dung:
        for t in tieu_chi:
            self.tieu_chi[ma, t] = TieuChi(doi_tuong=ma, tieu_chi=t, tu_danh_gia=cap_do)
        return self

    def bo_tieu_chi(self, ma: str, tieu_chi: str) -> Dung:
        del self.tieu_chi[ma, tieu_chi]
        return self

    def phieu(
        self, ma: str, xs: int, tot: int, ht: int = 0, kht: int = 0, noi: str = "phiếu"
    ) -> Dung:
        tong = xs + tot + ht + kht
        self.bieu_quyet[ma, noi] = BieuQuyet(
            doi_tuong=ma,
            noi=noi,
            trieu_tap=tong,
            co_mat=tong,
            phat_ra=tong,
            thu_vao=tong,
            hop_le=tong,
            khong_hop_le=0,
            xuat_sac=xs,
            tot=tot,
            hoan_thanh=ht,
            khong_hoan_thanh=kht,
        )
        return self

    def bo_phieu(self, ma: str) -> Dung:
        for khoa in [k for k in self.bieu_quyet if k[0] == ma]:
            del self.bieu_quyet[khoa]
        return self

    def chi(self, ma: str, dat: int = 0, khong: int = 0, bat_kha_khang: int = 0) -> Dung:
        """So many targets done, missed, and missed for force majeure."""
        dong = (
            (dat, KetQuaChiTieu.HOAN_THANH, False),
            (khong, KetQuaChiTieu.KHONG_HOAN_THANH, False),
            (bat_kha_khang, KetQuaChiTieu.KHONG_HOAN_THANH, True),
        )
        self.chi_tieu[ma] = [
            ChiTieu(doi_tuong=ma, ten="Chỉ tiêu mẫu", so_luong=n, ket_qua=k, bat_kha_khang=b)
            for n, k, b in dong
            if n
        ]
        return self

    def cung(self, to_chuc: str, ten: str, loai: str, muc: Muc | None) -> Dung:
        self.cung_cap[to_chuc, ten] = CoQuanCungCap(to_chuc=to_chuc, ten=ten, loai=loai, muc=muc)
        return self

    def bo_cung(self, to_chuc: str, *ten: str) -> Dung:
        for t in ten:
            del self.cung_cap[to_chuc, t]
        return self

    def phat(
        self, ma: str, hinh_thuc: HinhThucKyLuat = HinhThucKyLuat.KHIEN_TRACH, **kw: Any
    ) -> Dung:
        self.ky_luat.append(
            KyLuat(doi_tuong=ma, hinh_thuc=hinh_thuc, **{"ngay": date(NAM, 6, 1), **kw})
        )
        return self

    def ket(self, ma: str, loai: LoaiKetLuan) -> Dung:
        self.ket_luan.append(KetLuan(doi_tuong=ma, loai=loai, ngay=date(NAM, 6, 1)))
        return self

    def quyet(self, ma: str, muc: Muc, **kw: Any) -> Dung:
        gia_tri = {"so": f"{len(self.quyet_dinh) + 1}-QĐ", "ngay": date(NAM, 12, 20), **kw}
        self.quyet_dinh.append(QuyetDinh(doi_tuong=ma, muc=muc, **gia_tri))
        return self

    def xuat_sac(self, *cac: str) -> Dung:
        """Facts and votes of "Hoàn thành xuất sắc nhiệm vụ"."""
        for ma in cac:
            for m, t in list(self.tieu_chi):
                if m == ma:
                    self.cap_do(ma, CapDo.XUAT_SAC, t)
            if ma in self.dang_vien:
                self.dat(ma, xep_loai_ccvc=Muc.HTXSNV)
            self.dat(ma, tieu_bieu=True).phieu(ma, 10, 0)
        return self

    def trung_binh(self, *cac: str) -> Dung:
        """Facts and votes of "Hoàn thành nhiệm vụ"."""
        for ma in cac:
            for m, t in list(self.tieu_chi):
                if m == ma:
                    self.cap_do(ma, CapDo.TRUNG_BINH, t)
            self.phieu(ma, 0, 0, 10)
        return self

    def khong_hoan_thanh(self, *cac: str) -> Dung:
        """Members who fall in a case of "Không hoàn thành nhiệm vụ"."""
        for ma in cac:
            self.chi(ma, dat=1, khong=9)
        return self

    # --- the result ---

    def du_lieu(self, dao: Callable[[Iterable[Any]], Iterable[Any]] = tuple) -> DuLieu:
        """The cycle; `dao` may put the rows of every sheet in another order."""
        return DuLieu(
            ky=self.ky,
            to_chuc=tuple(dao(self.to_chuc.values())),
            tap_the=tuple(dao(self.tap_the.values())),
            dang_vien=tuple(dao(self.dang_vien.values())),
            chuc_vu=tuple(dao(self.chuc_vu.values())),
            tieu_chi=tuple(dao(self.tieu_chi.values())),
            chi_tieu=tuple(dao([r for cac in self.chi_tieu.values() for r in cac])),
            bieu_quyet=tuple(dao(self.bieu_quyet.values())),
            ky_luat=tuple(dao(self.ky_luat)),
            ket_luan=tuple(dao(self.ket_luan)),
            co_quan_cung_cap=tuple(dao(self.cung_cap.values())),
            quyet_dinh=tuple(dao(self.quyet_dinh)),
        )

    def xep(self) -> BangXepLoai:
        return xep_loai(self.du_lieu(), quy_dinh(), "mau")


def the_gioi() -> Dung:
    """The cycle drawn above."""
    d = Dung()
    d.them_to_chuc("K", "Đảng bộ Khối Mẫu", LoaiToChuc.DANG_BO_CAP_TREN, None)
    d.them_to_chuc("B", "Đảng bộ Sở Mẫu", LoaiToChuc.DANG_BO_CO_SO, "K")
    for so, ten in enumerate(("Một", "Hai", "Ba", "Bốn", "Năm"), 1):
        d.them_to_chuc(f"C{so}", f"Chi bộ {ten}", LoaiToChuc.CHI_BO_TRUC_THUOC, "B")
        for n in range(1, 11) if so == 1 else (1, 2):
            d.them_dang_vien(f"D{n:02}" if so == 1 else f"D{so}{n}", f"C{so}")
    for ma, ten, so in (("S", "Chi bộ Trạm Mẫu", 10), ("T", "Chi bộ Kho Mẫu", 2)):
        d.them_to_chuc(ma, ten, LoaiToChuc.CHI_BO_CO_SO, "K")
        for n in range(1, so + 1):
            d.them_dang_vien(f"{'E' if ma == 'S' else 'F'}{n:02}", ma)
    for ma, to_chuc in (("UB", "B"), ("U1", "C1"), ("US", "S")):
        d.them_tap_the(ma, to_chuc)
    d.them_tap_the("BTC", "K", LoaiTapThe.CO_QUAN)
    for nguoi, noi, chuc_vu, dung_dau in (
        ("D03", "UB", "Bí thư", True),
        ("D04", "UB", "Đảng ủy viên", False),
        ("D01", "U1", "Bí thư", True),
        ("D02", "U1", "Chi ủy viên", False),
        ("D21", "C2", "Bí thư", True),
        ("E01", "US", "Bí thư", True),
        ("F01", "T", "Bí thư", True),
        ("E02", "BTC", "Trưởng ban", True),
    ):
        d.them_chuc_vu(nguoi, noi, chuc_vu, dung_dau)
    return d


def ket_qua(ma: str, *sua: Sua) -> KetQua:
    """The result of one subject after the changes."""
    d = the_gioi()
    for s in sua:
        s(d)
    return d.xep().ket_qua[ma]


def buoc(kq: KetQua, ma: str) -> Buoc:
    """The one step of a rule."""
    (b,) = (b for b in kq.buoc if b.ma == ma)
    return b
