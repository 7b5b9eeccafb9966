"""What the rating of one cycle looks at: indexes made once, and the levels found so far."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from pipeline.model import (
    Buoc,
    CapDo,
    CoQuanCungCap,
    DuLieu,
    KetLuan,
    KyLuat,
    LoaiDoiTuong,
    Muc,
    TieuChi,
    ToChuc,
)
from pipeline.rating.chu import noi_ghi
from pipeline.rating.doi_tuong import (
    BoLuat,
    DoiTuong,
    LuatApDung,
    TapTieuChi,
    cac_doi_tuong,
)
from pipeline.regulation.nen import QuyTac
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.regulation.schema import TieuChiQuyDinh

__all__ = ["BoiCanh", "CapDuoi", "DanhGia", "Khoang", "SuKien"]

Khoang = tuple[Muc, Muc]
"""The lowest and highest level that a subject may still get; equal once it is known."""


class CapDuoi(NamedTuple):
    """One body or member below, with its level or the span of levels still possible."""

    ten: str
    ma: str
    khoang: Khoang


class BoiCanh:
    """Indexes over the records, the rules by shape of subject, and the levels in force.

    `khoang` fills up in the order of the rating: a span, or None for a subject that is
    not rated this year and counts nowhere. A subject that is only put off (its review is
    not finished) has the full span, so that it is never counted as met.
    """

    def __init__(self, du_lieu: DuLieu, quy_dinh: QuyDinh) -> None:
        self.du_lieu = du_lieu
        self.quy_dinh = quy_dinh
        self.luat = BoLuat(quy_dinh, quy=du_lieu.ky.quy is not None)
        # steps without cells, by id of the condition, facts and effect
        self.buoc_chung: dict[tuple[int, str, str], Buoc] = {}
        self.de_xuat = QuyTac(ma="de_xuat", can_cu=quy_dinh.so)
        self.doi_tuong = cac_doi_tuong(du_lieu)
        self.khoang: dict[str, Khoang | None] = {}
        self.cung_cap = _theo((c.to_chuc, c) for c in du_lieu.co_quan_cung_cap)
        self.ky_luat = _theo((self._nguoi(r), r) for r in du_lieu.ky_luat)
        self.ket_luan = _theo((self._nguoi(r), r) for r in du_lieu.ket_luan)
        self.chuc_vu_cua = _theo((c.dang_vien, c.ma) for c in du_lieu.chuc_vu)
        self.nhieu_chuc_vu = {d: cac for d, cac in self.chuc_vu_cua.items() if len(cac) > 1}
        self._ma_theo_ten = {t.ten: t.ma for t in du_lieu.to_chuc}
        self._quanh: dict[str, frozenset[str]] = {}
        self.tinh_noi_khac = self._tinh_noi_khac()
        self.tinh_them: dict[str, list[str]] = {}
        for ma, noi_khac in self.tinh_noi_khac.items():
            for noi in noi_khac:
                self.tinh_them.setdefault(noi, []).append(ma)
        self._cap_duoi: dict[str, tuple[CapDuoi, ...]] = {}
        self._co_so: dict[str, ToChuc | None] = {}

    def _nguoi(self, r: KyLuat | KetLuan) -> str:
        """Rows written for a leader's code are about the person."""
        c = self.du_lieu.chuc_vu_theo_ma.get(r.doi_tuong)
        return c.dang_vien if c else r.doi_tuong

    def trong_nam(self, r: KyLuat) -> bool:
        """Decided in the year reviewed; a row without date is taken as such, as its sheet is."""
        return r.ngay is None or r.ngay.year == self.du_lieu.ky.nam

    def la_noi_khac(self, r: KyLuat, to_chuc: str) -> bool:
        """The violation happened at an organisation neither above, below nor at `to_chuc`."""
        if not r.noi_vi_pham:
            return False
        if to_chuc not in self._quanh:
            tren = (t.ma for t in self.du_lieu.len_tren(to_chuc))
            self._quanh[to_chuc] = frozenset((*self.du_lieu.cay(to_chuc), *tren))
        return self._ma_noi(r.noi_vi_pham) not in self._quanh[to_chuc]

    def _ma_noi(self, noi: str) -> str:
        return self._ma_theo_ten.get(noi, noi)

    def _tinh_noi_khac(self) -> dict[str, tuple[str, ...]]:
        """Members who count in the shares of the organisations where they broke the rules.

        Kế hoạch 41-KH/ĐUK, mục II.B.6: a member disciplined at the new place for what was
        done at the former one counts in the result of the organisation where it happened.
        Who broke them at both counts at both (hướng dẫn cấp huyện năm 2023, mục III.6.10).
        """
        kq: dict[str, tuple[str, ...]] = {}
        for ma, cac in self.ky_luat.items():
            d = self.du_lieu.dang_vien_theo_ma.get(ma)
            if d is None:
                continue
            noi = {
                self._ma_noi(r.noi_vi_pham)
                if r.noi_vi_pham and self.la_noi_khac(r, d.to_chuc)
                else d.to_chuc
                for r in cac
                if self.trong_nam(r)
            }
            if noi - {d.to_chuc}:
                kq[ma] = tuple(sorted(noi))
        return kq

    def co_so(self, to_chuc: str) -> ToChuc | None:
        """The base organisation that an organisation is or belongs to."""
        if to_chuc not in self._co_so:
            self._co_so[to_chuc] = self.du_lieu.co_so_cua(to_chuc)
        return self._co_so[to_chuc]

    def ma_cap_duoi(self, t: ToChuc) -> list[str]:
        """Codes that count in an organisation's shares: a cell's members, else bodies below."""
        if not t.loai.la_chi_bo:
            return [c.ma for c in self.du_lieu.truc_thuoc(t.ma)]
        cua_minh = [
            d.ma for d in self.du_lieu.dang_vien_cua(t.ma) if d.ma not in self.tinh_noi_khac
        ]
        return cua_minh + self.tinh_them.get(t.ma, [])

    def cap_duoi(self, t: ToChuc) -> tuple[CapDuoi, ...]:
        """Those below that are rated, sorted; their levels must be known before this is asked."""
        if t.ma not in self._cap_duoi:
            ten = self.du_lieu.ten_doi_tuong
            self._cap_duoi[t.ma] = tuple(
                sorted(
                    CapDuoi(ten(ma), ma, k)
                    for ma in self.ma_cap_duoi(t)
                    if (k := self.khoang.get(ma)) is not None
                )
            )
        return self._cap_duoi[t.ma]


class DanhGia(NamedTuple):
    """Assessments of some criteria: the levels known, their rows, what is missing."""

    co: tuple[tuple[str, CapDo], ...]  # code of the criterion, its level
    dong: tuple[TieuChi, ...]
    thieu: tuple[str, ...]


class SuKien:
    """Facts about one subject, and the rules that apply to it."""

    __slots__ = ("_cap_do", "_danh_gia", "bc", "dt", "luat", "tieu_chi")

    def __init__(self, bc: BoiCanh, dt: DoiTuong, luat: LuatApDung) -> None:
        self.bc = bc
        self.dt = dt
        self.luat = luat
        self.tieu_chi = {r.tieu_chi: r for r in bc.du_lieu.cua(TieuChi, dt.ma)}
        self._cap_do = {
            ma: (ma, cap_do) for ma, r in self.tieu_chi.items() if (cap_do := r.cap_do) is not None
        }
        self._danh_gia: dict[int, DanhGia] = {}

    def danh_gia(self, cac: TapTieuChi) -> DanhGia:
        """Assessments of some of the subject's criteria, those kept by its rules."""
        if (kq := self._danh_gia.get(id(cac))) is None:
            kq = self._danh_gia[id(cac)] = self._lap_danh_gia(cac)
        return kq

    def _lap_danh_gia(self, cac: TapTieuChi) -> DanhGia:
        co = tuple(filter(None, map(self._cap_do.get, cac.ma)))
        dong = tuple(filter(None, map(self.tieu_chi.get, cac.ma)))
        if len(co) == len(cac.ma):
            return DanhGia(co, dong, ())
        thieu = [
            _thieu_tieu_chi(t, self.tieu_chi.get(t.ma))
            for t in cac.tieu_chi
            if t.ma not in self._cap_do and not (t.neu_co and t.ma not in self.tieu_chi)
        ]
        return DanhGia(co, dong, tuple(thieu))

    @property
    def ma_ca_nhan(self) -> str:
        """Code under which registers name the subject: of a leader, the person's."""
        return self.dt.dang_vien.ma if self.dt.dang_vien else self.dt.ma

    def thanh_vien(self) -> list[str]:
        """Codes of the persons who hold posts in the collective, sorted.

        The leading collective of an organisation is its committee.
        """
        dl = self.bc.du_lieu
        cap_uy = dl.cap_uy_cua(self.dt.ma) if self.dt.loai is LoaiDoiTuong.TO_CHUC else None
        return sorted({c.dang_vien for c in dl.chuc_vu_tai(cap_uy.ma if cap_uy else self.dt.ma)})

    def truc_thuoc(self) -> list[str]:
        """Codes of the organisations directly below the subject's, sorted."""
        t = self.dt.to_chuc
        return sorted(c.ma for c in self.bc.du_lieu.truc_thuoc(t.ma)) if t else []

    def thuoc_quyen(self) -> list[str]:
        """Codes of all below the subject's organisation: bodies, collectives, members."""
        t = self.dt.to_chuc
        if t is None:
            return []
        dl = self.bc.du_lieu
        duoi = dl.cay(t.ma)[1:]
        tap_the = (x.ma for ma in duoi for x in dl.tap_the_cua(ma))
        nguoi = (d.ma for d in dl.dang_vien_ca_cay(t.ma))
        return sorted({*duoi, *tap_the, *nguoi} - {self.ma_ca_nhan})

    def ca_nhan(self) -> list[str]:
        """Codes under which a register may name the person: the person's and the posts'."""
        d = self.dt.dang_vien
        if d is None:
            return [self.dt.ma]
        return [d.ma, *sorted(self.bc.chuc_vu_cua.get(d.ma, ()))]

    def cung_cap(self) -> tuple[CoQuanCungCap, ...]:
        """Peer bodies of the organisation."""
        return self.bc.cung_cap.get(self.dt.ma, ())


def _thieu_tieu_chi(t: TieuChiQuyDinh, r: TieuChi | None) -> str:
    noi = noi_ghi(r, "cap_do", "Tiêu chí") if r else "Trang “Tiêu chí”"
    return f"{noi}: cấp độ của tiêu chí {t.ma} “{t.ten}”"


T = TypeVar("T")


def _theo(cap: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    nhom: dict[str, list[T]] = {}
    for khoa, r in cap:
        nhom.setdefault(khoa, []).append(r)
    return {k: tuple(v) for k, v in nhom.items()}
