"""Text and rows that several single papers share: paragraphs, posts, criteria, narrative."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypeVar

from pipeline.model import (
    BanGhi,
    CapDo,
    CuocHop,
    DuLieu,
    KhacPhuc,
    LoaiDoiTuong,
    Muc,
    NoiDung,
    TieuChi,
)
from pipeline.papers.bieu_chung import la_ma
from pipeline.papers.khung import BoiCanh, NguCanh
from pipeline.vi.so import so_viet

__all__ = [
    "cac_dong",
    "cuoc_hop",
    "de_muc",
    "doan",
    "ma_ca_nhan",
    "nhom_tieu_chi",
    "so_tiep",
    "ten_muc",
]

_SO_DONG_CHAM = 3  # dotted lines under a heading that has no text
_DE_MUC_KHAC_PHUC = "khac_phuc"  # the heading that also shows the sheet "Khắc phục"
T = TypeVar("T", bound=BanGhi)


def doan(chu: str | None) -> list[str]:
    """Paragraphs of a text, one per line that is not blank; "- " and "+ " at the start stay."""
    return [d for d in (x.strip() for x in re.split(r"[\r\n]+", chu or "")) if d]


def ten_muc(muc: Muc | None) -> str:
    """Full name of a level; "" prints dots."""
    return muc.ten if muc else ""


def ma_ca_nhan(dl: DuLieu, chu_the: str) -> tuple[str, ...]:
    """Codes under which a person's rows may stand: the subject, the member, each post."""
    post = dl.chuc_vu_theo_ma.get(chu_the)
    nguoi = post.dang_vien if post else chu_the
    cac_post = (c.ma for c in dl.chuc_vu if c.dang_vien == nguoi)
    return tuple(dict.fromkeys((chu_the, nguoi, *cac_post)))


def cac_dong(dl: DuLieu, lop: type[T], cac_ma: Iterable[str]) -> tuple[T, ...]:
    """Rows of one sheet about any of the codes, in the order of the codes."""
    return tuple(r for ma in cac_ma for r in dl.cua(lop, ma))


def cuoc_hop(dl: DuLieu, cac_noi: Sequence[str]) -> CuocHop | None:
    """The review meeting of the first place that has one; None where it is not clear which."""
    for noi in cac_noi:
        hop = [h for h in dl.cuoc_hop if h.don_vi == noi]
        kiem_diem = [h for h in hop if "kiểm điểm" in h.ten.casefold()]
        for cac in (kiem_diem, hop):
            if len(cac) == 1:
                return cac[0]
    return None


def de_muc(
    nc: NguCanh,
    mau: str,
    cac_ma: Sequence[str],
    *,
    lanh_dao: bool = False,
    ccvc: bool = False,
) -> list[BoiCanh]:
    """Headings of a form in their order, each with its text or the dotted lines in its place.

    Headings are numbered as they print: I, II … and under each of them 1, 2 …
    The text is that of the first code of `cac_ma` that has any. Headings for leaders and
    for cán bộ, công chức, viên chức appear only for them.
    """
    ra: list[BoiCanh] = []
    so = [0, 0]
    for m in nc.quy_dinh.de_muc_cua(mau):
        if (m.chi_lanh_dao and not lanh_dao) or (m.chi_ccvc and not ccvc):
            continue
        so = [so[0] + 1, 0] if m.cap == 1 else [so[0], so[1] + 1]
        chu = [] if m.chi_tieu_de else _noi_dung(nc.du_lieu, m.khoa, cac_ma)
        bang = _khac_phuc(nc.du_lieu, cac_ma) if m.khoa == _DE_MUC_KHAC_PHUC else []
        so_cham = 0 if m.chi_tieu_de or chu or bang else 1 if m.neu_co else _SO_DONG_CHAM
        ra.append(
            {
                "ten": f"{la_ma(so[0]) if m.cap == 1 else so[1]}. {m.ten}",
                "cap": m.cap,
                "doan": chu,
                "cham": [""] * so_cham,
                "khac_phuc": bang,
            }
        )
    return ra


def so_tiep(cac_de_muc: Sequence[BoiCanh], them: int = 1) -> str:
    """Roman number of the `them`-th heading after those of a form."""
    return la_ma(sum(m["cap"] == 1 for m in cac_de_muc) + them)


def _noi_dung(dl: DuLieu, khoa: str, cac_ma: Sequence[str]) -> list[str]:
    for ma in cac_ma:
        chu = [d for r in dl.cua(NoiDung, ma) if r.muc == khoa for d in doan(r.noi_dung)]
        if chu:
            return chu
    return []


def _khac_phuc(dl: DuLieu, cac_ma: Sequence[str]) -> list[BoiCanh]:
    return [
        {
            "tt": i,
            "noi_dung": r.noi_dung,
            "ket_qua": r.ket_qua,
            "trach_nhiem": r.trach_nhiem,
        }
        for i, r in enumerate(cac_dong(dl, KhacPhuc, cac_ma), 1)
    ]


def nhom_tieu_chi(
    nc: NguCanh, loai: LoaiDoiTuong, cac_ma: Sequence[str], *, day_du: bool = True
) -> list[BoiCanh]:
    """Criteria of one kind of subject in their groups, with what the sheet "Tiêu chí" says.

    `day_du`: in full wording; otherwise by name (a form that already says the contents).
    Rows hold the level that the subject gave itself (`cap_do`, code or ""), the counts of
    sheets by level and the points; what is not in the data stays empty.
    """
    co = {(m, r.tieu_chi): r for m in cac_ma for r in nc.du_lieu.cua(TieuChi, m)}
    ra: list[BoiCanh] = []
    tt = 0
    for nhom in nc.quy_dinh.nhom_cua(loai):
        hang: list[BoiCanh] = []
        for tc in nc.quy_dinh.tieu_chi_cua(loai):
            if tc.nhom == nhom.ma:
                tt += 1
                r = next((co[m, tc.ma] for m in cac_ma if (m, tc.ma) in co), None)
                ten = (day_du and tc.noi_dung) or tc.ten
                if not ten.startswith(tc.ten):
                    ten = f"{tc.ten}: {ten}"
                hang.append({"tt": tt, "ten": ten, **_danh_gia(r)})
        ra.append({"ten": nhom.ten, "them": "", "hang": hang})
    return ra


def _danh_gia(r: TieuChi | None) -> BoiCanh:
    cap_do: CapDo | None = r.tu_danh_gia if r else None
    return {
        "cap_do": cap_do.ma if cap_do else "",
        "ten_cap_do": cap_do.ten if cap_do else "",
        "phieu": {
            "xuat_sac": r.phieu_xuat_sac if r else None,
            "tot": r.phieu_tot if r else None,
            "trung_binh": r.phieu_trung_binh if r else None,
            "kem": r.phieu_kem if r else None,
        },
        "diem": so_viet(r.diem) if r and r.diem is not None else "",
    }
