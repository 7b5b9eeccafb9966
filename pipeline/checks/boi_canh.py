"""What every check gets: the records, the regulation, the attached files, and look-ups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import chain

from pipeline.model import (
    BanGhi,
    BangXepLoai,
    Buoc,
    DangVien,
    DuLieu,
    GiaiDoan,
    KetLuanBuoc,
    LoaiDoiTuong,
    LoaiTapThe,
    LoaiToChuc,
    QuyetDinh,
    TapThe,
    TinhTrang,
    ToChuc,
)
from pipeline.problems import Problem, loi_o
from pipeline.regulation.giay_to import MucDanhMuc
from pipeline.regulation.nen import Dang
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.regulation.schema import DinhMuc, PhamVi, TieuChiQuyDinh
from pipeline.vi.van_ban import khoa_tim

__all__ = ["BoiCanhKiemTra", "KiemTra", "ngay_viet", "noi_cua"]


@dataclass(frozen=True, kw_only=True)
class BoiCanhKiemTra:
    """The facts that checks look at; each look-up is built once and survives broken data."""

    du_lieu: DuLieu
    quy_dinh: QuyDinh
    kem_theo: Mapping[str, bool] = field(default_factory=dict)  # path -> a readable PDF?
    bang: BangXepLoai | None = None

    def loi(
        self,
        ma: str,
        ban_ghi: BanGhi,
        khoa: str,
        thong_bao: str,
        cach_sua: str,
        *,
        can_cu: str = "",
    ) -> Problem:
        """A problem at the cell of `khoa`, which stops the base unit that the row is about."""
        return loi_o(
            ma, ban_ghi, khoa, thong_bao, cach_sua, can_cu=can_cu, don_vi=self.don_vi_cua(ban_ghi)
        )

    def ten(self, ma: str) -> str:
        """Name and code to show for a subject: "Nguyễn Văn Mẫu (DV01)"."""
        ten = self.du_lieu.ten_doi_tuong(ma)
        return ten if ten == ma else f"{ten} ({ma})"

    def ve(self, ban_ghi: BanGhi) -> str:
        """Name and code of the subject that a row is about."""
        ma = next(ma for khoa in _KHOA_DON_VI if (ma := getattr(ban_ghi, khoa, None)) is not None)
        return self.ten(str(ma))

    # --- which unit a row belongs to ---

    @cached_property
    def _co_so(self) -> dict[str, str]:
        """Base organisation of each organisation; "" above the base or where the tree is broken."""
        du_lieu = self.du_lieu
        return {t.ma: co.ma if (co := du_lieu.co_so_cua(t.ma)) else "" for t in du_lieu.to_chuc}

    def to_chuc_cua(self, ma: str) -> str:
        """The organisation that a code is or belongs to; "" if unknown.

        A leader belongs where the post is, or, if that place is unknown, to the member's cell.
        """
        du_lieu = self.du_lieu
        if ma in du_lieu.to_chuc_theo_ma:
            return ma
        if tap_the := du_lieu.tap_the_theo_ma.get(ma):
            return tap_the.to_chuc
        if dang_vien := du_lieu.dang_vien_theo_ma.get(ma):
            return dang_vien.to_chuc
        nguoi, a_cong, noi = ma.partition("@")
        return (self.to_chuc_cua(noi) or self.to_chuc_cua(nguoi)) if a_cong else ""

    def don_vi(self, ma: str) -> str:
        """The base unit whose dossier a code falls in; "" if none."""
        return self._co_so.get(self.to_chuc_cua(ma), "")

    def don_vi_cua(self, ban_ghi: BanGhi) -> str:
        """The base unit that a row is about.

        A row that names no known subject belongs to the unit that its workbook is about,
        when the workbook is about one unit only; else "", the whole cycle.
        """
        for khoa in _KHOA_DON_VI:
            ma = getattr(ban_ghi, khoa, None)
            if isinstance(ma, str) and (don_vi := self.don_vi(ma)):
                return don_vi
        return self._don_vi_tep.get(ban_ghi.nguon.tep, "")

    @cached_property
    def _don_vi_tep(self) -> dict[str, str]:
        nhom: dict[str, set[str]] = {}
        du_lieu = self.du_lieu
        trang: tuple[tuple[ToChuc | TapThe | DangVien, ...], ...] = (
            du_lieu.to_chuc,
            du_lieu.tap_the,
            du_lieu.dang_vien,
        )
        for r in chain.from_iterable(trang):
            if r.nguon.tep:
                nhom.setdefault(r.nguon.tep, set()).add(self.don_vi(r.ma))
        return {tep: next(iter(ma)) for tep, ma in nhom.items() if len(ma) == 1}

    # --- look-ups of the records ---

    @cached_property
    def co_dong(self) -> frozenset[str]:
        """Codes of organisations and collectives: what may vote and meet."""
        return frozenset((*self.du_lieu.to_chuc_theo_ma, *self.du_lieu.tap_the_theo_ma))

    @cached_property
    def _ma_gan(self) -> dict[str, str]:
        du_lieu = self.du_lieu
        cac_ma = (*self.co_dong, *du_lieu.dang_vien_theo_ma, *du_lieu.chuc_vu_theo_ma)
        return {khoa_tim(ma).replace(" ", ""): ma for ma in cac_ma}

    def goi_y(self, ma: str) -> str:
        """A question naming a known code that differs only in case, accents or signs; or ""."""
        gan = self._ma_gan.get(khoa_tim(ma).replace(" ", ""))
        return f" Có phải ý là “{gan}” không?" if gan else ""

    @cached_property
    def _tap_the_cua(self) -> dict[tuple[str, LoaiTapThe], list[TapThe]]:
        nhom: dict[tuple[str, LoaiTapThe], list[TapThe]] = {}
        for t in self.du_lieu.tap_the:
            nhom.setdefault((t.to_chuc, t.loai), []).append(t)
        return nhom

    def tap_the_cua(self, to_chuc: str, loai: LoaiTapThe) -> list[TapThe]:
        """Collectives of one kind in one organisation."""
        return self._tap_the_cua.get((to_chuc, loai), [])

    @cached_property
    def so_duoc_bieu_quyet(self) -> dict[str, int]:
        """How many may vote at a place: full members of a cell, members of a collective.

        Full members who are not suspended (Điều lệ Đảng, Điều 3: only full members vote);
        posts recorded in a collective. A place without any is left out.
        """
        dem = Counter(
            d.to_chuc
            for d in self.du_lieu.dang_vien
            if d.chinh_thuc and d.tinh_trang is not TinhTrang.DINH_CHI_SINH_HOAT
        )
        kq = {t.ma: dem[t.ma] for t in self.du_lieu.to_chuc if t.loai.la_chi_bo and dem[t.ma]}
        for t in self.du_lieu.tap_the:
            if nguoi := {c.dang_vien for c in self.du_lieu.chuc_vu_tai(t.ma)}:
                kq[t.ma] = len(nguoi)
        return kq

    def quyet_dinh_hieu_luc(self, ma: str) -> tuple[QuyetDinh, ...]:
        """Decisions about a subject that were not cancelled, in the order of the sheet."""
        return tuple(q for q in self.du_lieu.cua(QuyetDinh, ma) if not q.huy_bo)

    @cached_property
    def _buoc_ngoai(self) -> dict[str, Buoc]:
        kq: dict[str, Buoc] = {}
        for ma, k in (self.bang.ket_qua if self.bang else {}).items():
            for b in k.buoc:
                if b.giai_doan is not GiaiDoan.PHAM_VI:
                    break  # steps stand in the order of the stages, this one first
                if b.ket_luan is KetLuanBuoc.KHONG_DAT:
                    kq.setdefault(ma, b)
        return kq

    def buoc_ngoai(self, ma: str) -> Buoc | None:
        """The step by which the rating leaves a subject out; None if rated, or not computed."""
        return self._buoc_ngoai.get(ma)

    @cached_property
    def doi_tuong(self) -> tuple[str, ...]:
        """Codes of every subject: organisations, collectives, members, leaders."""
        du_lieu = self.du_lieu
        cac_trang: tuple[Iterable[str], ...] = (
            du_lieu.to_chuc_theo_ma,
            du_lieu.tap_the_theo_ma,
            du_lieu.dang_vien_theo_ma,
            du_lieu.chuc_vu_theo_ma,
        )
        return tuple(dict.fromkeys(ma for trang in cac_trang for ma in trang))

    @cached_property
    def tat_ca(self) -> frozenset[str]:
        """The same codes, to look one up."""
        return frozenset(self.doi_tuong)

    # --- look-ups of the regulation ---

    @property
    def tieu_chi_theo_ma(self) -> dict[str, TieuChiQuyDinh]:
        """Criteria of the regulation by code."""
        return self.quy_dinh.tieu_chi_theo_ma

    def tieu_chi_cho(self, ma: str) -> tuple[TieuChiQuyDinh, ...]:
        """Criteria by which a subject is assessed; () if the code is unknown."""
        dl = self.du_lieu
        loai = dl.loai_doi_tuong(ma)
        if loai is None:
            return ()
        chuc_vu = dl.chuc_vu_theo_ma.get(ma)
        nguoi = dl.dang_vien_theo_ma.get(chuc_vu.dang_vien if chuc_vu else ma)
        to_chuc = dl.to_chuc_theo_ma.get(self.to_chuc_cua(ma))
        tap_the = dl.tap_the_theo_ma.get(chuc_vu.tai if chuc_vu else ma)
        dang = Dang(
            loai,
            to_chuc.loai if to_chuc else None,
            tap_the.loai if tap_the else None,
            ccvc=nguoi is not None and nguoi.la_ccvc,
            giu_chuc_vu=nguoi is not None and nguoi.ma in self._giu_chuc_vu,
            dung_dau=chuc_vu is not None and chuc_vu.dung_dau,
            quy=dl.ky.quy is not None,
            co_ban_thuong_vu=to_chuc is not None and to_chuc.co_ban_thuong_vu,
        )
        if (co := self._tieu_chi_theo_dang.get(dang)) is None:
            co = self._tieu_chi_theo_dang[dang] = self.quy_dinh.tieu_chi_cho(dang)
        return co

    @cached_property
    def _tieu_chi_theo_dang(self) -> dict[Dang, tuple[TieuChiQuyDinh, ...]]:
        return {}

    @cached_property
    def _giu_chuc_vu(self) -> frozenset[str]:
        return frozenset(c.dang_vien for c in self.du_lieu.chuc_vu)

    @cached_property
    def _dinh_muc(self) -> dict[str, DinhMuc]:
        return {d.ma: d for d in self.quy_dinh.dinh_muc}

    def dinh_muc(self, ma: str) -> DinhMuc | None:
        """A number of the regulation; None where it states none, and the check is left out."""
        return self._dinh_muc.get(ma)

    @cached_property
    def _muc_ho_so(self) -> dict[LoaiToChuc | None, dict[str, MucDanhMuc]]:
        """Checklist items by number, for each kind of organisation; None: the personal part."""
        kq: dict[LoaiToChuc | None, dict[str, MucDanhMuc]] = {}
        for dm in self.quy_dinh.danh_muc:
            for loai in (None,) if dm.ca_nhan else dm.loai_to_chuc:
                kq.setdefault(loai, {}).update({m.so: m for m in dm.muc})
        return kq

    def muc_ho_so(self, ma: str) -> dict[str, MucDanhMuc]:
        """Checklist items, by number, under which a subject's attached paper may stand.

        Those of its organisation; for a person also those of the base unit and of the
        personal part.
        """
        to_chuc = self.du_lieu.to_chuc_theo_ma
        la_ca_nhan = self.du_lieu.loai_doi_tuong(ma) in (
            LoaiDoiTuong.DANG_VIEN,
            LoaiDoiTuong.LANH_DAO,
        )
        noi = (self.to_chuc_cua(ma), self.don_vi(ma) if la_ca_nhan else "")
        kq: dict[str, MucDanhMuc] = {}
        for n in noi:
            if n in to_chuc:
                kq |= self._muc_ho_so.get(to_chuc[n].loai, {})
        return kq | self._muc_ho_so.get(None, {}) if la_ca_nhan else kq

    @cached_property
    def _can_cu(self) -> dict[str, str]:
        return {t.ma: t.can_cu for t in self.quy_dinh.trinh_tu}

    def can_cu(self, ma: str) -> str:
        """Ground of one step of the order of review and rating; "" where there is none."""
        return self._can_cu.get(ma, "")

    @cached_property
    def _ngoai_pham_vi(self) -> dict[tuple[LoaiDoiTuong, TinhTrang], PhamVi]:
        return {
            (p.doi_tuong, tinh_trang): p
            for p in self.quy_dinh.pham_vi
            if not p.xep_loai
            for tinh_trang in p.tinh_trang
        }

    def ngoai_pham_vi(self, loai: LoaiDoiTuong, tinh_trang: TinhTrang) -> PhamVi | None:
        """The rule by which a person in such a situation is not rated, if there is one."""
        return self._ngoai_pham_vi.get((loai, tinh_trang))


KiemTra = Callable[[BoiCanhKiemTra], Iterator[Problem]]

# Keys that say which subject a row is about, the most telling first.
_KHOA_DON_VI = ("doi_tuong", "don_vi", "ma", "dang_vien", "tai", "to_chuc", "noi", "cap_tren")


def noi_cua(ban_ghi: BanGhi, khoa: str) -> str:
    """Where another row stands, in a message: "khoi.xlsx › Đảng viên › C7"."""
    nguon = ban_ghi.nguon
    return " › ".join(x for x in (nguon.tep, nguon.trang, nguon.o(khoa)) if x)


def ngay_viet(ngay: date) -> str:
    """A date in a message, "05/12/2022"."""
    return f"{ngay:%d/%m/%Y}"
