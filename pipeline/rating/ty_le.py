"""Quota of “Hoàn thành xuất sắc nhiệm vụ” in each comparison group.

The program counts, ranks and marks who is inside and outside; those who are equal across
the limit are left to a person. The base of the share can be read in two ways (those
rated HTTNV without, or with, those lifted to HTXSNV): both are computed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from pipeline.model import (
    BieuQuyet,
    CapDo,
    ChiTieu,
    ChucVu,
    KetQuaChiTieu,
    Muc,
    NhomTyLe,
    TieuChi,
)
from pipeline.rating.boi_canh import BoiCanh
from pipeline.rating.chu import nguong_chu, ty_le_chu
from pipeline.rating.doi_tuong import DoiTuong
from pipeline.regulation.schema import TyLe

__all__ = ["Hang", "Nhom", "lap_nhom", "tinh_nhom", "toi_da", "xep_hang"]


@dataclass(slots=True, eq=False)
class Nhom:
    """One comparison group: who competes with whom under one rule."""

    ma: str
    ten: str
    ty_le: TyLe
    thanh_vien: list[str] = field(default_factory=list)


class Hang(NamedTuple):
    """Rank of one candidate: the key (greater is better) and its reason in words."""

    khoa: tuple[Fraction, ...]
    ly_do: str


def lap_nhom(bc: BoiCanh) -> dict[str, Nhom]:
    """Comparison groups by code, with the subjects that a quota may bind."""
    nhom: dict[str, Nhom] = {}
    cao: dict[str, TyLe] = {}
    for ma in sorted(bc.doi_tuong):
        dt = bc.doi_tuong[ma]
        t = bc.luat.cho(dt).ty_le
        if t is None:
            continue
        t = cao.setdefault(t.ma, _theo_quyet_dinh(t, bc))
        khoa, ten = _khoa_nhom(t, dt, bc)
        ma_nhom = f"{t.ma}:{khoa}"
        if ma_nhom not in nhom:
            nhom[ma_nhom] = Nhom(ma_nhom, f"{dt.loai.ten}: {ten}", t)
        nhom[ma_nhom].thanh_vien.append(ma)
    return nhom


def _theo_quyet_dinh(t: TyLe, bc: BoiCanh) -> TyLe:
    """The rule with its higher share, where a recorded decision allows it."""
    van_ban = bc.du_lieu.ky.ty_le_25.get(t.ma)
    if van_ban is None or t.ty_le_cao is None:
        return t
    return t.model_copy(update={"ty_le": t.ty_le_cao, "can_cu": f"{t.can_cu}; {van_ban}"})


def _khoa_nhom(t: TyLe, dt: DoiTuong, bc: BoiCanh) -> tuple[str, str]:
    """Key and name of the group; within it, that which the workbook names, where asked."""
    khoa, ten = _khoa_chung(t, dt, bc)
    ghi = getattr(dt.ban_ghi, "nhom_so_sanh", None)
    if not t.theo_nhom or not ghi:
        return khoa, ten
    return f"{khoa}:{' '.join(ghi.casefold().split())}", f"{ghi}, {ten}"


def _khoa_chung(t: TyLe, dt: DoiTuong, bc: BoiCanh) -> tuple[str, str]:
    dl = bc.du_lieu
    to_chuc = dt.to_chuc
    goc = dl.ky.goc
    if t.nhom_theo == "toan_ky" or to_chuc is None:
        return goc, dl.ten_doi_tuong(goc)
    if t.nhom_theo == "cap_tren":
        cap_tren = to_chuc.cap_tren or goc
        return cap_tren, dl.ten_doi_tuong(cap_tren)
    ghi = getattr(dt.ban_ghi, "nhom_so_sanh", None)
    if t.nhom_theo == "nhom_so_sanh":
        return ghi or "", ghi or "không ghi nhóm so sánh"
    co_so = bc.co_so(to_chuc.ma)
    noi = co_so.ma if co_so else goc
    if t.nhom_theo == "co_so":
        return noi, dl.ten_doi_tuong(noi)
    # Posts of base level are decided by the office that runs the cycle, those below by the
    # base organisation (Kế hoạch 41-KH/ĐUK, mục II.B.4).
    cap = "cấp cơ sở" if to_chuc.loai.la_co_so else to_chuc.loai.ten
    noi = goc if to_chuc.loai.la_co_so else noi
    chuc_danh = ghi or (dt.ban_ghi.chuc_vu if isinstance(dt.ban_ghi, ChucVu) else "")
    gon = " ".join(chuc_danh.casefold().split())
    ten = ", ".join(filter(None, (chuc_danh, cap, dl.ten_doi_tuong(noi))))
    return f"{noi}:{cap}:{gon}", ten


def toi_da(so: int, t: TyLe, mau_so: str, tong: int | None = None) -> int:
    """How many of `so` subjects rated HTTNV or better may be HTXSNV under one base.

    `mau_so` "tot": at most the share of those that stay HTTNV, x <= r(so - x);
    "tot_tro_len": at most the share of all, x <= r so. Rounded down. Where fewer than
    `t.duoi` are rated HTTNV, `t.duoi_thi` may be chosen all the same; with
    `t.duoi_deu_tot` only where those `so` are all of the group (`tong`, None: they are).
    """
    r = Fraction(t.ty_le)
    theo_tot = mau_so == "tot"
    x = int(r * so / (1 + r)) if theo_tot else int(r * so)
    if t.duoi is not None and so:
        con_tot = so - t.duoi_thi if theo_tot and not t.duoi_deu_tot else so
        if con_tot < t.duoi and (not t.duoi_deu_tot or tong in (None, so)):
            x = max(x, t.duoi_thi)
    return min(x, so)


def tinh_nhom(nhom: Nhom, muc: Mapping[str, Muc | None], hang: Mapping[str, Hang]) -> NhomTyLe:
    """Who of a group is inside the quota, outside, or tied across its limit.

    `muc`: level before the quota, None while it is not known; `hang`: rank of each
    candidate, that is of each subject with level HTXSNV.
    """
    t = nhom.ty_le
    ung_vien = [m for m in nhom.thanh_vien if muc[m] is Muc.HTXSNV]
    ung_vien.sort()
    ung_vien.sort(key=lambda m: hang[m].khoa, reverse=True)
    so_tot = sum(muc[m] is Muc.HTTNV for m in nhom.thanh_vien)
    so = so_tot + len(ung_vien)
    tong = len(nhom.thanh_vien)
    theo_tot, tro_len = toi_da(so, t, "tot", tong), toi_da(so, t, "tot_tro_len", tong)
    han = theo_tot if t.mau_so == "tot" else tro_len
    trong, dong_hang, ngoai = ung_vien, [], []
    if len(ung_vien) > han:
        ranh = hang[ung_vien[han]].khoa  # the first who has no place
        trong = [m for m in ung_vien if hang[m].khoa > ranh]
        dong_hang = [m for m in ung_vien if hang[m].khoa == ranh]
        ngoai = [m for m in ung_vien if hang[m].khoa < ranh]
        if len(trong) == han:  # nobody ties with somebody inside: the tie is all outside
            ngoai = dong_hang + ngoai
            dong_hang = []
    r = Fraction(t.ty_le)
    ngoai_le = han > 0 and han > (int(r * so / (1 + r)) if t.mau_so == "tot" else int(r * so))
    cho = sum(muc[m] is None for m in nhom.thanh_vien)
    return NhomTyLe(
        ma=nhom.ma,
        quy_tac=t.ma,
        ten=nhom.ten,
        loai=t.doi_tuong,
        ung_vien=tuple(ung_vien),
        trong=tuple(trong),
        ngoai=tuple(ngoai),
        dong_hang=tuple(dong_hang),
        so_tot=so - len(trong),
        so_tot_tro_len=so,
        toi_da=han,
        toi_da_theo_tot=theo_tot,
        toi_da_theo_tot_tro_len=tro_len,
        cach_tinh=_cach_tinh(t, so, len(ung_vien), theo_tot, tro_len, ngoai_le, cho),
        xep_hang=tuple(hang[m].ly_do for m in ung_vien),
        can_cu=f"{t.can_cu}; {t.duoi_can_cu}" if ngoai_le and t.duoi_can_cu else t.can_cu,
        ngoai_le_duoi_5=ngoai_le,
        thanh_vien=tuple(nhom.thanh_vien),
    )


def _cach_tinh(
    t: TyLe, so: int, ung_vien: int, theo_tot: int, tro_len: int, ngoai_le: bool, cho: int
) -> str:
    ap_dung = "số HTTNV" if t.mau_so == "tot" else "số HTTNV trở lên"
    chu = (
        f"{so} đối tượng đạt HTTNV trở lên, trong đó {ung_vien} đủ điều kiện HTXSNV; "
        f"không quá {nguong_chu(t.ty_le)}: tính trên số HTTNV được {theo_tot} "
        f"(còn {so - theo_tot} HTTNV), tính trên số HTTNV trở lên được {tro_len}; "
        f"áp dụng cách tính trên {ap_dung}"
    )
    if ngoai_le:
        deu = f"đối tượng, đều {Muc.HTTNV.ma} trở lên" if t.duoi_deu_tot else "đối tượng HTTNV"
        chu += f"; dưới {t.duoi} {deu}, thì được chọn {t.duoi_thi} nếu đủ điều kiện"
    return chu + (f"; còn {cho} đối tượng chưa có mức" if cho else "")


# ---------------------------------------------------------------- ranking


def xep_hang(t: TyLe, bc: BoiCanh, ma: str) -> Hang:
    """Rank key of one candidate, by the keys that the rule names; unknown ranks last."""
    khoa, ly_do = [], []
    for ten in t.xep_hang:
        phan = _KHOA[ten](bc, ma)
        khoa.append(Fraction(*phan) if phan else Fraction(-1))
        ly_do.append(f"{_TEN_KHOA[ten]} {ty_le_chu(*phan) if phan else 'chưa có'}")
    return Hang(tuple(khoa), "; ".join(ly_do))


def _phieu(bc: BoiCanh, ma: str, *muc: Muc) -> tuple[int, int] | None:
    qt = bc.quy_dinh.bieu_quyet
    rows = bc.du_lieu.cua(BieuQuyet, ma)
    if qt is None or not rows:
        return None
    tong = sum(getattr(r, qt.mau_so) or 0 for r in rows)
    return (sum(r.phieu(m) or 0 for r in rows for m in muc), tong) if tong else None


def _phieu_xuat_sac(bc: BoiCanh, ma: str) -> tuple[int, int] | None:
    return _phieu(bc, ma, Muc.HTXSNV)


def _phieu_tot_tro_len(bc: BoiCanh, ma: str) -> tuple[int, int] | None:
    return _phieu(bc, ma, Muc.HTXSNV, Muc.HTTNV)


def _tieu_chi_xuat_sac(bc: BoiCanh, ma: str) -> tuple[int, int] | None:
    rows = bc.du_lieu.cua(TieuChi, ma)
    return (sum(r.cap_do is CapDo.XUAT_SAC for r in rows), len(rows)) if rows else None


def _chi_tieu_vuot_muc(bc: BoiCanh, ma: str) -> tuple[int, int] | None:
    rows = bc.du_lieu.cua(ChiTieu, ma)
    tong = sum(r.so_luong for r in rows)
    vuot = sum(r.so_luong for r in rows if r.ket_qua is KetQuaChiTieu.VUOT_MUC)
    return (vuot, tong) if tong else None


_KHOA = {
    "phieu_xuat_sac": _phieu_xuat_sac,
    "phieu_tot_tro_len": _phieu_tot_tro_len,
    "tieu_chi_xuat_sac": _tieu_chi_xuat_sac,
    "chi_tieu_vuot_muc": _chi_tieu_vuot_muc,
}
_TEN_KHOA = {
    "phieu_xuat_sac": "phiếu HTXSNV",
    "phieu_tot_tro_len": "phiếu HTTNV trở lên",
    "tieu_chi_xuat_sac": "tiêu chí “Xuất sắc”",
    "chi_tieu_vuot_muc": "chỉ tiêu vượt mức",
}
