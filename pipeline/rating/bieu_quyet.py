"""From the count of a secret ballot to a level, or to a question for a person.

The level is the first, added from the top down, whose share exceeds one half; exactly one
half is a tie that the head must resolve. Sources say it with less care ("if the highest
level gets 50% or less, level 2 counts"): that literal reading is computed too, and where
the two differ a person is asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from pipeline.model import BieuQuyet, Buoc, ChucVu, GiaiDoan, KetLuanBuoc, Muc
from pipeline.rating.boi_canh import BoiCanh, Khoang
from pipeline.rating.chu import (
    SO_CHUNG,
    khoang_chu,
    lap_buoc,
    muc_chu,
    nguong_chu,
    noi_ghi,
    ty_le_chu,
)
from pipeline.rating.doi_tuong import DoiTuong, LuatApDung
from pipeline.regulation.schema import BieuQuyetQuyDinh

__all__ = ["DemPhieu", "XetPhieu", "dem_phieu", "phieu_day_du", "xet_bieu_quyet"]

_GD = GiaiDoan.BIEU_QUYET
_MUC = tuple(sorted(Muc, reverse=True))
_MUC_2 = _MUC[1]
_TEN_MAU_SO = {
    "phat_ra": "phiếu phát ra",
    "thu_vao": "phiếu thu vào",
    "hop_le": "phiếu hợp lệ",
    "trieu_tap": "người được triệu tập",
}
# the columns of the votes, from the top level down
_COT = ("xuat_sac", "tot", "hoan_thanh", "khong_hoan_thanh")


class DemPhieu(NamedTuple):
    """What one ballot gives: a level (a span of one), or a span and why it is open."""

    khoang: Khoang
    hoi: str = ""


def dem_phieu(phieu: Mapping[Muc, int], mau_so: int, qua: Decimal) -> DemPhieu:
    """The level that a complete count gives.

    `phieu`: votes for each level; `mau_so`: base of the share; `qua`: the share to exceed.
    """
    nguong = qua * mau_so
    cong, cong_don, ngang = 0, None, None
    for muc in _MUC:
        cong += phieu[muc]
        if cong > nguong:
            cong_don = muc
            break
        if ngang is None and phieu[muc] and cong == nguong:
            ngang = muc
    if cong_don is None:
        return DemPhieu((min(Muc), max(Muc)), "không mức nào được quá nửa, kể cả khi cộng dồn")
    cao_nhat = next(m for m in _MUC if phieu[m])
    theo_chu = cao_nhat if phieu[cao_nhat] > nguong else min(cao_nhat, _MUC_2)
    if ngang is not None:
        hoi = f"phiếu ngang nhau giữa {muc_chu(ngang)} và {muc_chu(cong_don)}"
        khoang = (cong_don, max(ngang, theo_chu))
        return DemPhieu(khoang, f"{hoi}: người đứng đầu quyết định")
    if theo_chu is not cong_don:
        hoi = f"cộng dồn cho {muc_chu(cong_don)}, theo câu chữ “mức 2” là {muc_chu(theo_chu)}"
        return DemPhieu((min(cong_don, theo_chu), max(cong_don, theo_chu)), hoi)
    return DemPhieu((cong_don, cong_don))


def phieu_day_du(r: BieuQuyet) -> dict[Muc, int] | None:
    """Votes for each level; empty cells are 0 only where the others add up to the valid ones."""
    cac = (r.xuat_sac, r.tot, r.hoan_thanh, r.khong_hoan_thanh)
    co = [p for p in cac if p is not None]
    if len(co) < len(_MUC) and (not co or r.hop_le is None or sum(co) != r.hop_le):
        return None
    return {m: p or 0 for m, p in zip(_MUC, cac, strict=True)}


class XetPhieu(NamedTuple):
    """Outcome of the stage; `khoang` None = the vote says nothing about the level."""

    khoang: Khoang | None
    buoc: tuple[Buoc, ...] = ()
    hoi: str = ""
    thieu: tuple[str, ...] = ()


def xet_bieu_quyet(bc: BoiCanh, dt: DoiTuong, luat: LuatApDung) -> XetPhieu:
    """All ballots about one subject; different levels in different places ask a person.

    A leader with several posts is voted on in several places: the ballots about the
    person's other posts are compared too (Kế hoạch 41-KH/ĐUK, mục II.B.6).
    """
    qt = bc.quy_dinh.bieu_quyet
    if qt is None:
        return XetPhieu(None)
    rows = bc.du_lieu.cua(BieuQuyet, dt.ma)
    if not rows:
        if not luat.can_bieu_quyet:
            return XetPhieu(None)
        cau = f"Trang “Biểu quyết”: kết quả bỏ phiếu về {bc.du_lieu.ten_doi_tuong(dt.ma)}"
        b = lap_buoc(qt, qt.mo_ta, _GD, "chưa có kết quả bỏ phiếu", KetLuanBuoc.THIEU_DU_LIEU)
        return XetPhieu((min(Muc), max(Muc)), (b,), thieu=(cau,))
    khac = _noi_khac(bc, dt, qt)
    if len(rows) == 1 and not khac:
        return _mot_noi(bc, qt, rows[0])
    cac = [_mot_noi(bc, qt, r) for r in sorted(rows, key=lambda r: (r.noi, str(r.ngay)))]
    buoc = tuple(b for x in cac for b in x.buoc)
    thieu = tuple(t for x in cac for t in x.thieu)
    khoang = [x.khoang for x in cac if x.khoang is not None]
    gop = (min(k[0] for k in khoang), max(k[1] for k in khoang))
    hoi = "; ".join(dict.fromkeys(x.hoi for x in cac if x.hoi))
    if not thieu and len({*khoang, *khac}) > 1:
        khoang += khac
        gop = (min(k[0] for k in khoang), max(k[1] for k in khoang))
        hoi = f"biểu quyết ở các nơi khác nhau ({khoang_chu(*gop)}): cấp có thẩm quyền quyết định"
        b = lap_buoc(qt, qt.mo_ta, _GD, hoi, KetLuanBuoc.CAN_NGUOI)
        buoc = (*buoc, b)
    return XetPhieu(gop, buoc, hoi, thieu)


def _mot_noi(bc: BoiCanh, qt: BieuQuyetQuyDinh, r: BieuQuyet) -> XetPhieu:
    noi = bc.du_lieu.ten_doi_tuong(r.noi)
    phieu = phieu_day_du(r)
    mau_so = getattr(r, qt.mau_so)
    nguong = f"> {nguong_chu(qt.qua)} {_TEN_MAU_SO[qt.mau_so]}"
    if phieu is None or not mau_so:
        cau = f"{noi}: thiếu số phiếu từng mức hoặc số {_TEN_MAU_SO[qt.mau_so]}"
        b = lap_buoc(
            qt, qt.mo_ta, _GD, cau, KetLuanBuoc.THIEU_DU_LIEU, nguong=nguong, dong=(r,), cot=_COT
        )
        return XetPhieu(
            (min(Muc), max(Muc)), (b,), thieu=(f"{noi_ghi(r, qt.mau_so, 'Biểu quyết')}: {cau}",)
        )
    ket, chu, don = _dem(tuple(phieu.values()), mau_so, qt.qua)
    gia_tri = f"{noi}: {chu}, trên {mau_so} {_TEN_MAU_SO[qt.mau_so]}; cộng dồn: {don}"
    if ket.hoi:
        b = lap_buoc(
            qt,
            qt.mo_ta,
            _GD,
            f"{gia_tri}; {ket.hoi}",
            KetLuanBuoc.CAN_NGUOI,
            nguong=nguong,
            dong=(r,),
            cot=_COT,
        )
        return XetPhieu(ket.khoang, (b,), f"{noi}: {ket.hoi}")
    muc = ket.khoang[0]
    b = lap_buoc(
        qt,
        qt.mo_ta,
        _GD,
        gia_tri,
        KetLuanBuoc.DAT,
        nguong=nguong,
        tac_dong=f"biểu quyết cho {muc_chu(muc)}",
        muc=muc,
        dong=(r,),
        cot=_COT,
    )
    return XetPhieu(ket.khoang, (b,))


@lru_cache(SO_CHUNG)
def _dem(phieu: tuple[int, ...], mau_so: int, qua: Decimal) -> tuple[DemPhieu, str, str]:
    """A complete count, from the top level down: what it gives, the votes and sums in words.

    Many subjects are given the same votes: each count is worked out once.
    """
    theo_muc = dict(zip(_MUC, phieu, strict=True))
    ket = dem_phieu(theo_muc, mau_so, qua)
    chu = ", ".join(f"{m.ma} {p}" for m, p in theo_muc.items())
    cong, don = 0, []
    for m in _MUC[: _MUC.index(ket.khoang[0]) + 1]:
        cong += theo_muc[m]
        don.append(f"{m.ma} {ty_le_chu(cong, mau_so)}")
    return ket, chu, ", ".join(don)


def _noi_khac(bc: BoiCanh, dt: DoiTuong, qt: BieuQuyetQuyDinh) -> list[Khoang]:
    """What complete ballots about the same person's other posts give."""
    if not isinstance(dt.ban_ghi, ChucVu) or dt.ban_ghi.dang_vien not in bc.nhieu_chuc_vu:
        return []
    kq: list[Khoang] = []
    for ma in bc.nhieu_chuc_vu[dt.ban_ghi.dang_vien]:
        if ma == dt.ma:
            continue
        for r in bc.du_lieu.cua(BieuQuyet, ma):
            phieu, mau_so = phieu_day_du(r), getattr(r, qt.mau_so)
            if phieu is not None and mau_so:
                kq.append(dem_phieu(phieu, mau_so, qt.qua).khoang)
    return kq
