"""What every paper shares: heading, place and date, number, signer, receivers.

A context is a plain dictionary of text, numbers and lists; nothing in it is computed
in a template. Facts that are not in the data stay empty: the number, the day and the
name are then written by hand.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from pipeline.model import (
    BangXepLoai,
    DangVien,
    DuLieu,
    Giay,
    KeHoach,
    NguoiKy,
    TapThe,
    ToChuc,
    VanBan,
)
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.vi.ngay import ngay_van_ban
from pipeline.vi.van_ban import theo_kieu

__all__ = [
    "BoiCanh",
    "HamBoiCanh",
    "NguCanh",
    "chung",
    "dau_trang",
    "dia_danh",
    "dong_chi",
    "nguoi_ky",
    "noi_nhan",
    "ten_co_quan",
    "van_ban_cua",
]

BoiCanh = dict[str, Any]


@dataclass(frozen=True)
class NguCanh:
    """All that a context function may read; `ngay` is the day of the run."""

    du_lieu: DuLieu
    quy_dinh: QuyDinh
    bang: BangXepLoai
    ke_hoach: KeHoach
    ngay: date

    @property
    def nam(self) -> int:
        """The year reviewed."""
        return self.du_lieu.ky.nam


HamBoiCanh = Callable[[NguCanh, Giay], BoiCanh]


def chung(nc: NguCanh, giay: Giay, *, ban_hanh: str | None = None) -> BoiCanh:
    """Heading, signer, receivers and year of a paper issued by `ban_hanh` (default: its unit)."""
    co_quan = ban_hanh or giay.don_vi
    van_ban = van_ban_cua(nc.du_lieu, giay)
    return {
        "nam": nc.nam,
        "dau": dau_trang(nc, co_quan, van_ban),
        "ky": nguoi_ky(nc.du_lieu, co_quan, van_ban),
        "noi_nhan": noi_nhan(nc, giay),
        "ten": nc.du_lieu.ten_doi_tuong(giay.chu_the),
    }


def dau_trang(nc: NguCanh, co_quan: str, van_ban: VanBan | None) -> BoiCanh:
    """Heading block: superior body, issuing body, number, place and date."""
    dl = nc.du_lieu
    to_chuc = _to_chuc(dl, co_quan)
    tren = dl.to_chuc_theo_ma.get(to_chuc.cap_tren or "") if to_chuc else None
    kieu = dl.ky.kieu_dau
    return {
        "cap_tren": theo_kieu(tren.ten.upper(), kieu) if tren else "",
        "co_quan": theo_kieu(ten_co_quan(dl, co_quan).upper(), kieu),
        "so": van_ban.so if van_ban and van_ban.so else "",
        "noi_ngay": f"{dia_danh(dl, to_chuc.ma if to_chuc else co_quan)}, "
        + ngay_van_ban(van_ban.ngay if van_ban else None, nam=nc.nam),
    }


def ten_co_quan(dl: DuLieu, ma: str) -> str:
    """Name of the issuing body: a đảng bộ issues papers in the name of its đảng ủy."""
    if (tap_the := dl.tap_the_theo_ma.get(ma)) is not None:
        # papers of a ban thường vụ also print the committee's name
        return ten_co_quan(dl, tap_the.to_chuc)
    t = dl.to_chuc_theo_ma.get(ma)
    if t is None:
        return dl.ten_doi_tuong(ma)
    return t.ten if t.loai.la_chi_bo else t.ten.replace("Đảng bộ", "Đảng ủy", 1)


def nguoi_ky(dl: DuLieu, co_quan: str, van_ban: VanBan | None) -> BoiCanh:
    """Signer: as recorded for the paper, else for the body in ky.toml, else its secretary."""
    mac_dinh = dl.ky.nguoi_ky.get(co_quan) or _bi_thu(dl, co_quan)
    return {
        "quyen_han": (van_ban and van_ban.quyen_han) or mac_dinh.quyen_han,
        "chuc_vu": (van_ban and van_ban.chuc_vu_ky) or mac_dinh.chuc_vu,
        "ho_ten": (van_ban and van_ban.nguoi_ky) or mac_dinh.ho_ten,
    }


def noi_nhan(nc: NguCanh, giay: Giay) -> list[str]:
    """Receivers as the checklist says, then the file copy."""
    t = _to_chuc(nc.du_lieu, giay.don_vi)
    luu = "Lưu Chi bộ" if t is not None and t.loai.la_chi_bo else "Lưu Văn phòng Đảng ủy"
    return [*giay.noi_nhan, luu]


def dong_chi(dl: DuLieu, ma: str) -> DangVien | None:
    """The member behind a code of a member or of a leader; None for other subjects."""
    c = dl.chuc_vu_theo_ma.get(ma)
    return dl.dang_vien_theo_ma.get(c.dang_vien if c else ma)


def _to_chuc(dl: DuLieu, ma: str) -> ToChuc | None:
    t: TapThe | None = dl.tap_the_theo_ma.get(ma)
    return dl.to_chuc_theo_ma.get(t.to_chuc if t else ma)


def dia_danh(dl: DuLieu, ma: str) -> str:
    """Place of an organisation's papers, its own or its superior's; dots if not known."""
    return next((x.dia_danh for x in dl.len_tren(ma) if x.dia_danh), "……………")


def _bi_thu(dl: DuLieu, co_quan: str) -> NguoiKy:
    to_chuc = _to_chuc(dl, co_quan)
    if to_chuc is None:
        return NguoiKy()
    cap_uy = dl.cap_uy_cua(to_chuc.ma)
    noi = cap_uy.ma if cap_uy else to_chuc.ma
    dung_dau = next((c for c in dl.chuc_vu_tai(noi) if c.dung_dau), None)
    dv = dl.dang_vien_theo_ma.get(dung_dau.dang_vien) if dung_dau else None
    return NguoiKy(
        quyen_han="T/M CHI BỘ"
        if to_chuc.loai.la_chi_bo and cap_uy is None
        else "T/M CHI ỦY"
        if to_chuc.loai.la_chi_bo
        else "T/M ĐẢNG ỦY",
        chuc_vu=dung_dau.chuc_vu.upper() if dung_dau else "BÍ THƯ",
        ho_ten=dv.ho_ten if dv else "",
    )


def van_ban_cua(dl: DuLieu, giay: Giay) -> VanBan | None:
    """Number, date and signer of a paper, recorded for its subject or its unit."""
    return next(
        (v for v in dl.van_ban if v.mau == giay.mau and v.don_vi in (giay.chu_the, giay.don_vi)),
        None,
    )
