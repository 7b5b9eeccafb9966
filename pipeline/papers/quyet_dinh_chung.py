"""What all decisions share: heading, signer, issuing body, grounds.

Number and date are those recorded for the paper (sheet "Văn bản"); if none are, those of
the decisions that it announces (sheet "Quyết định"), when all name the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from pipeline.model import BieuQuyet, CuocHop, DuLieu, Giay, QuyetDinh, ToChuc, VanBan
from pipeline.papers.bieu_chung import CHAM, noi_bo_phieu
from pipeline.papers.khung import (
    BoiCanh,
    NguCanh,
    chung,
    dau_trang,
    nguoi_ky,
    ten_co_quan,
    van_ban_cua,
)
from pipeline.vi.ngay import ngay_ngan
from pipeline.vi.van_ban import khoa_tim, theo_kieu

__all__ = [
    "ban_hanh",
    "can_cu_hoi_nghi",
    "can_cu_phieu",
    "khung_quyet_dinh",
    "quyet_dinh_cua",
    "so_va_ngay",
]


def khung_quyet_dinh(
    nc: NguCanh, giay: Giay, can_cu: Sequence[str], doi_tuong: Iterable[str] = ()
) -> BoiCanh:
    """Heading, signer, receivers, issuing body and grounds; `doi_tuong`: whom it is about."""
    dl = nc.du_lieu
    t = dl.to_chuc_theo_ma[giay.don_vi]
    so, ngay = so_va_ngay(quyet_dinh_cua(dl, doi_tuong))
    ghi = van_ban_cua(dl, giay) or VanBan(don_vi=giay.don_vi, mau=giay.mau)
    van_ban = replace(
        ghi,
        so=ghi.so or so,
        ngay=ghi.ngay or ngay,
        quyen_han=ghi.quyen_han or _thay_mat(dl, t),
    )
    goc = chung(nc, giay)
    return {
        **goc,
        "noi_nhan": ["Như Điều 3", *goc["noi_nhan"]],
        "dau": dau_trang(nc, t.ma, van_ban),
        "ky": nguoi_ky(dl, t.ma, van_ban),
        "don_vi": t.ten,
        "la_chi_bo": t.loai.la_chi_bo,
        "ban_hanh": theo_kieu(ban_hanh(dl, t).upper(), dl.ky.kieu_dau),
        "can_cu": [*nc.quy_dinh.van_ban_can_cu, *can_cu],
        "kem_theo": f"Kèm theo Quyết định số {van_ban.so or CHAM}, ngày "
        f"{ngay_ngan(van_ban.ngay) or CHAM} của {ten_co_quan(dl, t.ma)}",
    }


def ban_hanh(dl: DuLieu, t: ToChuc) -> str:
    """The body that decides: the cell, or the committee of the đảng bộ."""
    if t.loai.la_chi_bo:
        return t.ten
    return f"Ban Chấp hành {t.ten}" if t.ten.startswith("Đảng bộ") else ten_co_quan(dl, t.ma)


def _thay_mat(dl: DuLieu, t: ToChuc) -> str | None:
    """A cell decides itself, not its chi ủy; elsewhere the signer as usual."""
    return "T/M CHI BỘ" if t.loai.la_chi_bo and t.ma not in dl.ky.nguoi_ky else None


# --- what decisions are on record ------------------------------------------------------


def quyet_dinh_cua(dl: DuLieu, doi_tuong: Iterable[str]) -> list[QuyetDinh]:
    """Decisions in force about the subjects: the last of each that is not cancelled."""
    hieu_luc = ([q for q in dl.cua(QuyetDinh, ma) if not q.huy_bo] for ma in doi_tuong)
    return [x[-1] for x in hieu_luc if x]


def so_va_ngay(quyet_dinh: Iterable[QuyetDinh]) -> tuple[str | None, date | None]:
    """Number and date of the one paper that holds the decisions; None if they differ."""
    cac = {(q.so, q.ngay) for q in quyet_dinh}
    return cac.pop() if len(cac) == 1 else (None, None)


# --- grounds ------------------------------------------------------------------------------


def can_cu_phieu(nc: NguCanh, viec: str, don_vi: str, doi_tuong: Iterable[str]) -> str:
    """The ballot of the unit about the subjects, with its day when it was one day."""
    dl = nc.du_lieu
    noi = noi_bo_phieu(dl, don_vi)
    ngay = {b.ngay for ma in doi_tuong for b in dl.cua(BieuQuyet, ma) if b.noi in noi}
    luc = ngay_ngan(ngay.pop()) if len(ngay) == 1 else ""
    return f"kết quả bỏ phiếu {viec} của {dl.ten_doi_tuong(don_vi)}, ngày {luc or CHAM}"


def can_cu_hoi_nghi(nc: NguCanh, don_vi: str) -> str:
    """The unit's last recorded meeting on ratings; dots for the day when none is recorded."""
    dl = nc.du_lieu
    noi = noi_bo_phieu(dl, don_vi)
    hop = [h for h in dl.cuoc_hop if h.don_vi in noi and "xep loai" in khoa_tim(h.ten)]
    h: CuocHop | None = max(hop, key=lambda h: h.ngay or date.min, default=None)
    if h is None:
        return f"kết quả hội nghị {ten_co_quan(dl, don_vi)}, ngày {CHAM}"
    return f"kết quả {h.ten[:1].lower()}{h.ten[1:]}, ngày {ngay_ngan(h.ngay) or CHAM}"
