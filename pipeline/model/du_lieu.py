"""All records of one cycle, with the look-ups that every stage needs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from pipeline.model.ban_ghi import (
    BieuQuyet,
    ChiTieu,
    CoQuanCungCap,
    CuocHop,
    KemTheo,
    KetLuan,
    KhacPhuc,
    KhenThuong,
    KyLuat,
    LichSu,
    NhanXetNoiCuTru,
    NoiDung,
    QuyetDinh,
    TieuChi,
    TinNhiem,
    VanBan,
    YKien,
    YKienChuThe,
)
from pipeline.model.doi_tuong import BanGhi, ChucVu, DangVien, Ky, TapThe, ToChuc
from pipeline.model.thuat_ngu import LoaiDoiTuong, LoaiTapThe

__all__ = ["DuLieu"]

T = TypeVar("T", bound=BanGhi)


@dataclass(frozen=True, kw_only=True)
class DuLieu:
    """All records of one cycle. Tuples keep the order of the sheets."""

    ky: Ky
    to_chuc: tuple[ToChuc, ...] = ()
    tap_the: tuple[TapThe, ...] = ()
    dang_vien: tuple[DangVien, ...] = ()
    chuc_vu: tuple[ChucVu, ...] = ()
    tieu_chi: tuple[TieuChi, ...] = ()
    chi_tieu: tuple[ChiTieu, ...] = ()
    bieu_quyet: tuple[BieuQuyet, ...] = ()
    tin_nhiem: tuple[TinNhiem, ...] = ()
    noi_dung: tuple[NoiDung, ...] = ()
    khac_phuc: tuple[KhacPhuc, ...] = ()
    ky_luat: tuple[KyLuat, ...] = ()
    ket_luan: tuple[KetLuan, ...] = ()
    co_quan_cung_cap: tuple[CoQuanCungCap, ...] = ()
    y_kien_chu_the: tuple[YKienChuThe, ...] = ()
    y_kien: tuple[YKien, ...] = ()
    quyet_dinh: tuple[QuyetDinh, ...] = ()
    van_ban: tuple[VanBan, ...] = ()
    cuoc_hop: tuple[CuocHop, ...] = ()
    kem_theo: tuple[KemTheo, ...] = ()
    lich_su: tuple[LichSu, ...] = ()
    khen_thuong: tuple[KhenThuong, ...] = ()
    nhan_xet_213: tuple[NhanXetNoiCuTru, ...] = ()

    @cached_property
    def to_chuc_theo_ma(self) -> dict[str, ToChuc]:
        """Organisations by code."""
        return {t.ma: t for t in self.to_chuc}

    @cached_property
    def tap_the_theo_ma(self) -> dict[str, TapThe]:
        """Collectives by code."""
        return {t.ma: t for t in self.tap_the}

    @cached_property
    def dang_vien_theo_ma(self) -> dict[str, DangVien]:
        """Members by code."""
        return {d.ma: d for d in self.dang_vien}

    @cached_property
    def chuc_vu_theo_ma(self) -> dict[str, ChucVu]:
        """Leading posts by subject code (`DV012@CU-SNL`)."""
        return {c.ma: c for c in self.chuc_vu}

    @cached_property
    def _truc_thuoc(self) -> dict[str | None, tuple[ToChuc, ...]]:
        nhom: dict[str | None, list[ToChuc]] = {}
        for t in self.to_chuc:
            nhom.setdefault(t.cap_tren, []).append(t)
        return {k: tuple(v) for k, v in nhom.items()}

    @cached_property
    def _dang_vien_theo_to_chuc(self) -> dict[str, tuple[DangVien, ...]]:
        nhom: dict[str, list[DangVien]] = {}
        for d in self.dang_vien:
            nhom.setdefault(d.to_chuc, []).append(d)
        return {k: tuple(v) for k, v in nhom.items()}

    @cached_property
    def _chuc_vu_theo_noi(self) -> dict[str, tuple[ChucVu, ...]]:
        nhom: dict[str, list[ChucVu]] = {}
        for c in self.chuc_vu:
            nhom.setdefault(c.tai, []).append(c)
        return {k: tuple(v) for k, v in nhom.items()}

    @cached_property
    def _tap_the_theo_to_chuc(self) -> dict[str, tuple[TapThe, ...]]:
        nhom: dict[str, list[TapThe]] = {}
        for t in self.tap_the:
            nhom.setdefault(t.to_chuc, []).append(t)
        return {k: tuple(v) for k, v in nhom.items()}

    @cached_property
    def _theo_doi_tuong(self) -> dict[type, dict[str, tuple[BanGhi, ...]]]:
        """Rows that name a subject, by sheet type, then by subject."""
        bang: dict[type, dict[str, tuple[BanGhi, ...]]] = {}
        for trang in (
            self.tieu_chi,
            self.chi_tieu,
            self.bieu_quyet,
            self.tin_nhiem,
            self.noi_dung,
            self.khac_phuc,
            self.ky_luat,
            self.ket_luan,
            self.y_kien_chu_the,
            self.y_kien,
            self.quyet_dinh,
            self.kem_theo,
            self.lich_su,
            self.khen_thuong,
        ):
            nhom: dict[str, list[BanGhi]] = {}
            for r in trang:
                nhom.setdefault(r.doi_tuong, []).append(r)
            if trang:
                bang[type(trang[0])] = {m: tuple(v) for m, v in nhom.items()}
        return bang

    def cua(self, lop: type[T], doi_tuong: str) -> tuple[T, ...]:
        """Rows of one sheet about one subject, in the order of the sheet; () if none."""
        return self._theo_doi_tuong.get(lop, {}).get(doi_tuong, ())  # type: ignore[return-value]

    def truc_thuoc(self, ma: str) -> tuple[ToChuc, ...]:
        """Organisations directly under one."""
        return self._truc_thuoc.get(ma, ())

    def dang_vien_cua(self, ma: str) -> tuple[DangVien, ...]:
        """Members whose cell is `ma` (not those of subordinate cells)."""
        return self._dang_vien_theo_to_chuc.get(ma, ())

    def cay(self, ma: str) -> tuple[str, ...]:
        """Codes of the organisation and of all below it, each once, parents first."""
        thay: dict[str, None] = {}
        cho = [ma]
        while cho:
            nut = cho.pop()
            if nut not in thay:  # a circular tree is reported by the checks, not looped over
                thay[nut] = None
                cho.extend(con.ma for con in reversed(self.truc_thuoc(nut)))
        return tuple(thay)

    def dang_vien_ca_cay(self, ma: str) -> tuple[DangVien, ...]:
        """Members of the organisation and of everything below it, in tree order."""
        return tuple(d for t in self.cay(ma) for d in self.dang_vien_cua(t))

    def chuc_vu_tai(self, ma: str) -> tuple[ChucVu, ...]:
        """Posts held in one collective or cell."""
        return self._chuc_vu_theo_noi.get(ma, ())

    def tap_the_cua(self, ma: str) -> tuple[TapThe, ...]:
        """Collectives that lead an organisation."""
        return self._tap_the_theo_to_chuc.get(ma, ())

    def cap_uy_cua(self, to_chuc: str) -> TapThe | None:
        """The committee of an organisation, if it has one."""
        return next((t for t in self.tap_the_cua(to_chuc) if t.loai is LoaiTapThe.CAP_UY), None)

    def co_so_cua(self, ma: str) -> ToChuc | None:
        """The base organisation (tổ chức cơ sở đảng) that `ma` is or belongs to."""
        return next((t for t in self.len_tren(ma) if t.loai.la_co_so), None)

    def len_tren(self, ma: str) -> tuple[ToChuc, ...]:
        """The organisation and its superiors, from below upwards, each once."""
        kq: dict[str, ToChuc] = {}
        t = self.to_chuc_theo_ma.get(ma)
        while t is not None and t.ma not in kq:
            kq[t.ma] = t
            t = self.to_chuc_theo_ma.get(t.cap_tren) if t.cap_tren else None
        return tuple(kq.values())

    @cached_property
    def _loai_doi_tuong(self) -> dict[str, LoaiDoiTuong]:
        return {
            **dict.fromkeys(self.chuc_vu_theo_ma, LoaiDoiTuong.LANH_DAO),
            **dict.fromkeys(self.dang_vien_theo_ma, LoaiDoiTuong.DANG_VIEN),
            **dict.fromkeys(self.tap_the_theo_ma, LoaiDoiTuong.TAP_THE),
            **dict.fromkeys(self.to_chuc_theo_ma, LoaiDoiTuong.TO_CHUC),
        }

    def loai_doi_tuong(self, ma: str) -> LoaiDoiTuong | None:
        """What kind of subject a code names; None if unknown."""
        return self._loai_doi_tuong.get(ma)

    def ten_doi_tuong(self, ma: str) -> str:
        """Name to show for a subject; the code itself if unknown."""
        if t := self.to_chuc_theo_ma.get(ma) or self.tap_the_theo_ma.get(ma):
            return t.ten
        if d := self.dang_vien_theo_ma.get(ma):
            return d.ho_ten
        if c := self.chuc_vu_theo_ma.get(ma):
            return self.ten_doi_tuong(c.dang_vien)
        return ma
