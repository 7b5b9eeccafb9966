"""A regulation ready for use: the merged file, with the look-ups that the stages need."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cached_property

from pipeline.model import LoaiDoiTuong, LoaiToChuc
from pipeline.regulation.giay_to import DanhMuc, DeMuc, GiayKem, MauQuyDinh
from pipeline.regulation.nen import Chat, Dang, QuyTac
from pipeline.regulation.schema import (
    DinhMuc,
    NhomTieuChi,
    QuyDinhTep,
    ThamQuyen,
    ThoiHan,
    TieuChiQuyDinh,
)

__all__ = ["QuyDinh", "VanBanNguon"]


class VanBanNguon(Chat):
    """One document of the chain of inheritance."""

    id: str
    so: str
    ten: str
    co_quan: str
    ngay: date | None = None


class QuyDinh(QuyDinhTep):
    """A regulation with everything it inherits; frozen, made by `pipeline.regulation.tai`.

    `chuoi` names the documents, base first; every rule's `van_ban` says which of them
    state it. `phien_ban` is a short sha256 over the files of the chain.
    """

    chuoi: tuple[VanBanNguon, ...]
    phien_ban: str

    def ap_dung_nam(self, nam: int) -> bool:
        """Whether it governs the reviews of that year."""
        return self.nam_tu <= nam <= self.nam_den

    def tieu_chi_cua(self, loai: LoaiDoiTuong) -> tuple[TieuChiQuyDinh, ...]:
        """Criteria of one kind of subject, in the order of the document."""
        return tuple(t for t in self.tieu_chi if t.doi_tuong is loai)

    def tieu_chi_cho(self, dang: Dang) -> tuple[TieuChiQuyDinh, ...]:
        """Criteria that apply to subjects of one shape, in the order of the document."""
        nhom = {n.ma for n in self.nhom_cua(dang.loai) if n.ap_dung.hop(dang)}
        return tuple(t for t in self.tieu_chi_cua(dang.loai) if t.nhom in nhom)

    def nhom_cua(self, loai: LoaiDoiTuong) -> tuple[NhomTieuChi, ...]:
        """Groups of criteria of one kind of subject."""
        return tuple(n for n in self.nhom_tieu_chi if n.doi_tuong is loai)

    @cached_property
    def tieu_chi_theo_ma(self) -> dict[str, TieuChiQuyDinh]:
        """Criteria by code."""
        return {t.ma: t for t in self.tieu_chi}

    def danh_muc_cho(self, loai: LoaiToChuc) -> DanhMuc | None:
        """The checklist of a unit's dossier; None where the document asks for none."""
        return next((d for d in self.danh_muc if loai in d.loai_to_chuc), None)

    @cached_property
    def danh_muc_ca_nhan(self) -> DanhMuc | None:
        """The checklist of a leader's personal part."""
        return next((d for d in self.danh_muc if d.ca_nhan), None)

    def giay_kem_cho(self, loai: LoaiToChuc) -> tuple[GiayKem, ...]:
        """Working papers of a unit that are made but not bound."""
        return tuple(g for g in self.giay_kem if loai in g.loai_to_chuc)

    @cached_property
    def _mau_theo_ma(self) -> dict[str, MauQuyDinh]:
        return {m.ma: m for m in self.mau}

    def mau_theo_ma(self, ma: str) -> MauQuyDinh | None:
        """The form of that id; None if unknown (also for the id of a family)."""
        return self._mau_theo_ma.get(ma)

    def mau_cua_ho(self, ho: str, loai_hinh: str | None) -> MauQuyDinh | None:
        """The member of a family of forms for one kind of body; None if there is none."""
        return next((m for m in self.mau if m.ho == ho and m.loai_hinh == loai_hinh), None)

    def de_muc_cua(self, mau: str) -> tuple[DeMuc, ...]:
        """Headings of a form, in the order in which it prints them."""
        return tuple(sorted((d for d in self.de_muc if d.mau == mau), key=lambda d: d.thu_tu))

    def thoi_han_theo_ma(self, ma: str) -> ThoiHan | None:
        """The deadline of that key."""
        return next((t for t in self.thoi_han if t.ma == ma), None)

    def thoi_han_cho(self, loai: LoaiToChuc) -> ThoiHan | None:
        """The deadline of a unit's dossier; None where the document sets none."""
        return next((t for t in self.thoi_han if loai in t.don_vi), None)

    def tham_quyen_cua(self, loai: LoaiDoiTuong) -> tuple[ThamQuyen, ...]:
        """Who decides about one kind of subject, by kind of organisation and collective."""
        return tuple(t for t in self.tham_quyen if t.doi_tuong is loai)

    def dinh_muc_theo_ma(self, ma: str) -> DinhMuc | None:
        """The number of that key; None where the document sets none."""
        return next((d for d in self.dinh_muc if d.ma == ma), None)

    @cached_property
    def quy_tac(self) -> tuple[tuple[str, QuyTac], ...]:
        """Every rule with the name of its list, checklist items included."""
        moi: list[tuple[str, QuyTac]] = []
        for ten in QuyDinhTep.model_fields:
            gia_tri = getattr(self, ten)
            cac: Iterable[object] = gia_tri if isinstance(gia_tri, tuple) else (gia_tri,)
            moi.extend((ten, q) for q in cac if isinstance(q, QuyTac))
        moi.extend(("danh_muc.muc", m) for d in self.danh_muc for m in d.muc)
        return tuple(moi)

    @cached_property
    def chua_doi_chieu(self) -> tuple[tuple[str, QuyTac], ...]:
        """Rules whose text is not confirmed against the signed original."""
        return tuple((ten, q) for ten, q in self.quy_tac if q.chua_doi_chieu)
