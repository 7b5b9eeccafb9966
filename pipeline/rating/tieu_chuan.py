"""The level that the facts allow: conditions of each level, cases of the lowest one."""

from __future__ import annotations

from typing import NamedTuple

from pipeline.model import Buoc, GiaiDoan, KetLuanBuoc, Muc
from pipeline.rating.boi_canh import Khoang, SuKien
from pipeline.rating.chu import lap_buoc, muc_chu
from pipeline.rating.dieu_kien import xet
from pipeline.rating.doi_tuong import DieuKienSan
from pipeline.rating.xet import Xet

__all__ = ["XetTieuChuan", "xet_dieu_kien", "xet_truong_hop"]

_KHONG_DAT = {m: f"không đạt mức {muc_chu(m)}" for m in Muc}
_CHUA_XET = {m: f"chưa xét được mức {muc_chu(m)}" for m in Muc}
_KET = {True: KetLuanBuoc.DAT, False: KetLuanBuoc.KHONG_DAT, None: KetLuanBuoc.THIEU_DU_LIEU}


class XetTieuChuan(NamedTuple):
    """Outcome of a stage: what it allows (None = says nothing), its steps, cells to fill.

    `hoi`: what a person must settle before the span can be closed.
    """

    khoang: Khoang | None
    buoc: tuple[Buoc, ...] = ()
    thieu: tuple[str, ...] = ()
    hoi: tuple[str, ...] = ()


def xet_dieu_kien(sk: SuKien) -> XetTieuChuan:
    """The highest level whose own conditions, and those of every level below, all hold.

    A level that only missing facts block is passed over for the one below, and the cells
    to fill are recorded. Failing the lowest level with conditions means KHTNV, unless the
    regulation leaves that to a person; where missing facts leave even that level open, the
    outcome is an open span. Steps run from the highest level down.
    """
    luat = sk.luat
    if not luat.dieu_kien:
        return XetTieuChuan(None)
    theo_muc: list[list[Buoc]] = []
    thieu: dict[str, None] = {}
    dat = cao = Muc.KHTNV
    hong = mo = False  # a level has definitely failed; one could not be established
    for muc, cac in luat.dieu_kien:
        buoc, ket, thieu_muc = _xet_muc(sk, cac)
        theo_muc.append(buoc)
        hong = hong or ket is False
        if hong:
            continue
        cao = muc
        thieu.update(thieu_muc)
        mo = mo or ket is None
        if not mo:
            dat = muc
    khoang = (dat, cao) if dat is Muc.KHTNV else (dat, dat)
    buoc_ra = tuple(b for buoc in reversed(theo_muc) for b in buoc)
    duoi = sk.bc.quy_dinh.duoi_htnv
    if duoi is not None and duoi.xu_ly == "hoi" and khoang == (Muc.KHTNV, Muc.KHTNV):
        thap_nhat = luat.dieu_kien[0][0]
        b = lap_buoc(
            duoi,
            duoi.mo_ta,
            GiaiDoan.DIEU_KIEN,
            f"không đủ điều kiện mức {muc_chu(thap_nhat)}",
            KetLuanBuoc.CAN_NGUOI,
            tac_dong="quy định không nêu mức: cấp có thẩm quyền quyết định",
        )
        return XetTieuChuan((Muc.KHTNV, thap_nhat), (*buoc_ra, b), tuple(thieu), (duoi.mo_ta,))
    return XetTieuChuan(khoang, buoc_ra, tuple(thieu))


def _xet_muc(
    sk: SuKien, cac: tuple[DieuKienSan, ...]
) -> tuple[list[Buoc], bool | None, dict[str, None]]:
    """Steps of one level's conditions, whether all hold, and the cells to fill."""
    buoc: list[Buoc] = []
    ket: bool | None = True
    thieu: dict[str, None] = {}
    for d in cac:
        x = xet(d.dk, sk)
        tac_dong = ""
        if x.dung is False:
            ket, tac_dong = False, _KHONG_DAT[d.muc]
        elif x.dung is None:
            thieu.update(dict.fromkeys(x.thieu))
            ket, tac_dong = ket and None, _CHUA_XET[d.muc]
        buoc.append(_buoc(sk, d, GiaiDoan.DIEU_KIEN, x, _KET[x.dung], tac_dong))
    return buoc, ket, thieu


def xet_truong_hop(sk: SuKien) -> XetTieuChuan:
    """Cases of “Không hoàn thành nhiệm vụ”: any that holds gives that level.

    In the steps DAT means that the case does not apply. A case that cannot be examined
    for want of facts does not lower the level: its cells are recorded as missing. A case
    that the regulation leaves to a person opens the span down to that level.
    """
    buoc: list[Buoc] = []
    thieu: list[str] = []
    hoi: list[str] = []
    thuoc = False
    for d in sk.luat.truong_hop:
        x = xet(d.dk, sk)
        if x.dung is None:
            ket, tac_dong = KetLuanBuoc.THIEU_DU_LIEU, "chưa loại trừ được trường hợp này"
            thieu += x.thieu
        elif x.dung and (d.dk.hoi or x.xem_xet):
            ket = KetLuanBuoc.CAN_NGUOI
            tac_dong = d.dk.hoi or "thuộc diện cấp có thẩm quyền xem xét, quyết định"
            hoi.append(f"{d.mo_ta} ({x.gia_tri}): {tac_dong}")
        elif x.dung:
            ket, tac_dong = KetLuanBuoc.KHONG_DAT, f"thuộc trường hợp này: {muc_chu(d.muc)}"
            thuoc = True
        else:
            ket, tac_dong = KetLuanBuoc.DAT, "không thuộc trường hợp này"
        buoc.append(_buoc(sk, d, GiaiDoan.KHONG_HOAN_THANH, x, ket, tac_dong))
    if thuoc:
        return XetTieuChuan((Muc.KHTNV, Muc.KHTNV), tuple(buoc))
    khoang = (Muc.KHTNV, max(Muc)) if hoi else None
    return XetTieuChuan(khoang, tuple(buoc), tuple(thieu), tuple(hoi))


def _buoc(
    sk: SuKien, d: DieuKienSan, giai_doan: GiaiDoan, x: Xet, ket: KetLuanBuoc, tac_dong: str
) -> Buoc:
    """As `lap_buoc`; a step without cells is made once for all subjects."""
    dk, ma, mo_ta, can_cu, nguong, muc, chua_doi_chieu = d
    _, gia_tri, dong, cot, _, _ = x
    if dong:
        return Buoc(
            ma, giai_doan, mo_ta, gia_tri, ket, can_cu, nguong, tac_dong, muc, dong, cot,
            chua_doi_chieu,
        )  # fmt: skip
    khoa = (id(dk), gia_tri, tac_dong)
    if (co := sk.bc.buoc_chung.get(khoa)) is None:
        co = sk.bc.buoc_chung[khoa] = Buoc(
            ma, giai_doan, mo_ta, gia_tri, ket, can_cu, nguong, tac_dong, muc,
            chua_doi_chieu=chua_doi_chieu,
        )  # fmt: skip
    return co
