"""The subjects of a cycle, and which rules apply to a subject of a given shape."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

from pipeline.model import (
    ChucVu,
    DangVien,
    DuLieu,
    LoaiDoiTuong,
    Muc,
    TapThe,
    ToChuc,
)
from pipeline.rating.nguong import nguong
from pipeline.regulation.dieu_kien import DieuKien, DkCapDuoi, DkLienQuan, DkTieuChi
from pipeline.regulation.nen import Dang
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.regulation.schema import (
    DoiTuongQuyDinh,
    PhamVi,
    ThamQuyen,
    TieuChiQuyDinh,
    Tran,
    TyLe,
)

__all__ = ["BoLuat", "DoiTuong", "LuatApDung", "cac_doi_tuong"]

Q = TypeVar("Q", DoiTuongQuyDinh, PhamVi, DieuKien, Tran, TyLe, ThamQuyen)


@dataclass(frozen=True, slots=True)
class DoiTuong:
    """One subject with the records around it.

    `to_chuc`: itself, the organisation that the collective leads, the member's cell, or
    that of the place where the leader holds the post. `tap_the`: itself, or the leader's
    collective (None in a cell without chi ủy). `dang_vien`: the person. Each is None also
    when the workbook names a code that does not exist, which the checks report.
    """

    ma: str
    loai: LoaiDoiTuong
    ban_ghi: ToChuc | TapThe | DangVien | ChucVu
    to_chuc: ToChuc | None = None
    tap_the: TapThe | None = None
    dang_vien: DangVien | None = None
    giu_chuc_vu: bool = False  # the person holds a leading post


def cac_doi_tuong(dl: DuLieu) -> dict[str, DoiTuong]:
    """Every subject by code.

    Organisations but the one that runs the cycle, collectives, members, and one leader
    for each row of the sheet "Chức vụ".
    """
    to_chuc = dl.to_chuc_theo_ma
    giu_chuc_vu = {c.dang_vien for c in dl.chuc_vu}
    kq = {
        t.ma: DoiTuong(t.ma, LoaiDoiTuong.TO_CHUC, t, to_chuc=t)
        for t in dl.to_chuc
        if t.ma != dl.ky.goc
    }
    for tt in dl.tap_the:
        kq[tt.ma] = DoiTuong(
            tt.ma, LoaiDoiTuong.TAP_THE, tt, to_chuc=to_chuc.get(tt.to_chuc), tap_the=tt
        )
    for d in dl.dang_vien:
        kq[d.ma] = DoiTuong(
            d.ma,
            LoaiDoiTuong.DANG_VIEN,
            d,
            to_chuc=to_chuc.get(d.to_chuc),
            dang_vien=d,
            giu_chuc_vu=d.ma in giu_chuc_vu,
        )
    for c in dl.chuc_vu:
        noi = dl.tap_the_theo_ma.get(c.tai)
        kq[c.ma] = DoiTuong(
            c.ma,
            LoaiDoiTuong.LANH_DAO,
            c,
            to_chuc=to_chuc.get(noi.to_chuc if noi else c.tai),
            tap_the=noi,
            dang_vien=dl.dang_vien_theo_ma.get(c.dang_vien),
            giu_chuc_vu=True,
        )
    return kq


class TapTieuChi(NamedTuple):
    """Some criteria, and their codes."""

    tieu_chi: tuple[TieuChiQuyDinh, ...]
    ma: tuple[str, ...]


class DieuKienSan(NamedTuple):
    """A condition with what each of its steps says, taken out of the rule once."""

    dk: DieuKien
    ma: str
    mo_ta: str
    can_cu: str
    nguong: str
    muc: Muc
    chua_doi_chieu: bool


@dataclass(frozen=True, slots=True)
class LuatApDung:
    """The rules that apply to subjects of one shape."""

    doi_tuong: DoiTuongQuyDinh | None  # the line of "Đối tượng" that fits
    ngoai_doi_tuong: bool  # its kind has lines, none fits
    pham_vi: tuple[PhamVi, ...]
    dieu_kien: tuple[tuple[Muc, tuple[DieuKienSan, ...]], ...]  # lowest level first
    truong_hop: tuple[DieuKienSan, ...]
    tran: tuple[Tran, ...]
    ty_le: TyLe | None
    tham_quyen: ThamQuyen | None
    can_bieu_quyet: bool
    tieu_chi: tuple[TieuChiQuyDinh, ...]  # those that the subject is assessed by
    tieu_chi_cua: dict[int, TapTieuChi]  # those that a condition speaks of, by id
    can_cap_duoi: bool  # a condition or case looks at the levels of those below
    can_lien_quan: tuple[str, ...]  # … at that of the collective, of the organisation


@dataclass(slots=True)
class BoLuat:
    """Rules of a regulation by shape of subject, worked out once for each shape.

    What is worked out for one condition is kept by its identity, `id`: `quy_dinh` holds it.
    `quy`: a quarter is rated, not a year.
    """

    quy_dinh: QuyDinh
    quy: bool = False
    _theo_ma: dict[str, LuatApDung] = field(default_factory=dict)
    _theo_dang: dict[Dang, LuatApDung] = field(default_factory=dict)

    def cho(self, dt: DoiTuong) -> LuatApDung:
        """The rules for one subject."""
        if (luat := self._theo_ma.get(dt.ma)) is not None:
            return luat
        dang = Dang(
            dt.loai,
            dt.to_chuc.loai if dt.to_chuc else None,
            dt.tap_the.loai if dt.tap_the else None,
            ccvc=dt.dang_vien is not None and dt.dang_vien.la_ccvc,
            giu_chuc_vu=dt.giu_chuc_vu,
            dung_dau=isinstance(dt.ban_ghi, ChucVu) and dt.ban_ghi.dung_dau,
            quy=self.quy,
            co_ban_thuong_vu=dt.to_chuc is not None and dt.to_chuc.co_ban_thuong_vu,
        )
        if (co := self._theo_dang.get(dang)) is None:
            co = self._theo_dang[dang] = self._lap(dang)
        self._theo_ma[dt.ma] = co
        return co

    def _lap(self, dang: Dang) -> LuatApDung:
        qd = self.quy_dinh
        cac = [d for d in qd.doi_tuong if d.doi_tuong is dang.loai]
        hop = _chon(cac, dang)
        dieu_kien = _chon(qd.dieu_kien, dang)
        theo_muc = {m: tuple(_san(d) for d in dieu_kien if d.muc is m) for m in sorted(Muc)}
        ty_le = _chon(qd.ty_le, dang)
        tham_quyen = _chon(qd.tham_quyen, dang)
        truong_hop = _chon(qd.truong_hop, dang)
        tieu_chi = qd.tieu_chi_cho(dang)
        return LuatApDung(
            doi_tuong=hop[0] if hop else None,
            ngoai_doi_tuong=bool(cac) and not hop,
            pham_vi=_chon(qd.pham_vi, dang),
            dieu_kien=tuple((m, ds) for m, ds in theo_muc.items() if ds),
            truong_hop=tuple(_san(d) for d in truong_hop),
            tran=_chon(qd.tran, dang),
            ty_le=ty_le[0] if ty_le else None,
            tham_quyen=tham_quyen[0] if tham_quyen else None,
            can_bieu_quyet=qd.bieu_quyet is not None and dang.loai in qd.bieu_quyet.bat_buoc_cho,
            tieu_chi=tieu_chi,
            tieu_chi_cua=_tieu_chi_cua(tieu_chi, (*dieu_kien, *truong_hop)),
            can_cap_duoi=any(isinstance(d, DkCapDuoi) for d in (*dieu_kien, *truong_hop)),
            can_lien_quan=tuple(
                d.cua for d in (*dieu_kien, *truong_hop) if isinstance(d, DkLienQuan)
            ),
        )


def _san(d: DieuKien) -> DieuKienSan:
    return DieuKienSan(d, d.ma, d.mo_ta, d.can_cu, nguong(d), d.muc, d.chua_doi_chieu)


def _tieu_chi_cua(
    cac: tuple[TieuChiQuyDinh, ...], dieu_kien: Iterable[DieuKien]
) -> dict[int, TapTieuChi]:
    """Criteria that each condition speaks of; where they are the same, one object."""
    chung: dict[tuple[str, ...], TapTieuChi] = {}
    kq = {}
    for dk in dieu_kien:
        if isinstance(dk, DkTieuChi):
            hop = tuple(
                t
                for t in cac
                if (not dk.nhom or t.nhom in dk.nhom)
                and t.nhom not in dk.tru_nhom
                and (t.co_ban or not dk.chi_co_ban)
            )
            ma = tuple(t.ma for t in hop)
            kq[id(dk)] = chung.setdefault(ma, TapTieuChi(hop, ma))
    return kq


def _chon(quy_tac: Iterable[Q], dang: Dang) -> tuple[Q, ...]:
    return tuple(q for q in quy_tac if q.doi_tuong is dang.loai and q.ap_dung.hop(dang))
