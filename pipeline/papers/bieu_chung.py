"""What the summary tables and decisions share: votes, levels, order of people, remarks.

Levels print as their code ("HTTNV") in tables and in words in decisions. A fact that is
not in the data is an empty text; nothing here chooses a level.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from pipeline.model import (
    BieuQuyet,
    ChucVu,
    DangVien,
    DuLieu,
    Muc,
    TrangThai,
)
from pipeline.papers.khung import NguCanh
from pipeline.vi.ngay import ngay_ngan
from pipeline.vi.sap_xep import khoa_ten
from pipeline.vi.so import phan_tram
from pipeline.vi.van_ban import khoa_tim

__all__ = [
    "CHAM",
    "CHU_THICH",
    "COT_MUC",
    "cap_uy_vien",
    "chuc_vu_cua",
    "dang_vien_cua",
    "dem_muc",
    "dong_phieu",
    "duoc_xep_loai",
    "la_ma",
    "ma_muc",
    "muc_tinh_ty_le",
    "noi_bo_phieu",
    "o_phieu",
    "phieu_cua",
    "phieu_nhieu_nhat",
    "ten_phan_biet",
]

CHAM = "………"

COT_MUC = {
    Muc.HTXSNV: "xuat_sac",
    Muc.HTTNV: "tot",
    Muc.HTNV: "hoan_thanh",
    Muc.KHTNV: "khong_hoan_thanh",
}
"""Column of a level in the tables, named as in the sheet "Biểu quyết"."""

CHU_THICH = "; ".join(f"{m.ma}: {m.ten}" for m in COT_MUC)
"""What the codes of the levels mean, printed under each table."""

_MAU_SO = {
    "phat_ra": "số phiếu phát ra",
    "thu_vao": "số phiếu thu vào",
    "hop_le": "số phiếu hợp lệ",
    "trieu_tap": "số người được triệu tập",
}
_LA_MA = (
    ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"),
    ("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"),
)
# Posts of a committee from the first down, where the sheet gives no order.
_BAC = ("bi thu", "pho bi thu", "uy vien ban thuong vu", "uy vien")


# --- votes and levels ---------------------------------------------------------------


def noi_bo_phieu(dl: DuLieu, to_chuc: str) -> frozenset[str]:
    """Codes under which a ballot of the organisation is recorded: its own, its collectives'."""
    return frozenset({to_chuc, *(t.ma for t in dl.tap_the if t.to_chuc == to_chuc)})


def phieu_cua(dl: DuLieu, doi_tuong: str, noi: Collection[str]) -> BieuQuyet | None:
    """The last ballot about a subject held at one of the places; None if not recorded."""
    return next((b for b in reversed(dl.cua(BieuQuyet, doi_tuong)) if b.noi in noi), None)


def o_phieu(nc: NguCanh, b: BieuQuyet | None) -> dict[str, str]:
    """Votes for each level with their share, "12 (66,7%)"; empty cells without a count."""
    quy_dinh = nc.quy_dinh.bieu_quyet
    mau_so = getattr(b, quy_dinh.mau_so) if b is not None and quy_dinh is not None else None
    kq = {}
    for muc, cot in COT_MUC.items():
        so = b.phieu(muc) if b is not None else None
        ty_le = f" ({phan_tram(so / mau_so, 1)})" if so is not None and mau_so else ""
        kq[cot] = "" if so is None else f"{so}{ty_le}"
    return kq


def muc_tinh_ty_le(nc: NguCanh) -> str:
    """What the shares of a ballot are counted on; "" where the regulation does not say."""
    bq = nc.quy_dinh.bieu_quyet
    return f"Tỷ lệ % trong kết quả bỏ phiếu tính trên {_MAU_SO[bq.mau_so]}." if bq else ""


def dong_phieu(phieu: Iterable[BieuQuyet | None]) -> str:
    """The ballot of one body in one line; what is not recorded is dots to fill in.

    Valid ballots are those of most rows; a row with another count says so in its remark.
    """
    co = [b for b in phieu if b is not None]

    def so(khoa: str) -> str:
        gia_tri = {getattr(b, khoa) for b in co} - {None}
        return CHAM if not gia_tri else str(gia_tri.pop()) if len(gia_tri) == 1 else "tùy dòng"

    ngay = " và ".join(ngay_ngan(x) for x in sorted({b.ngay for b in co if b.ngay}))
    nhieu = phieu_nhieu_nhat(co)
    hop_le, khong = (CHAM if x is None else str(x) for x in nhieu)
    return (
        f"Bỏ phiếu ngày {ngay or CHAM}: triệu tập {so('trieu_tap')}, có mặt {so('co_mat')}; "
        f"phiếu phát ra {so('phat_ra')}, thu vào {so('thu_vao')}, "
        f"hợp lệ {hop_le}, không hợp lệ {khong}"
    )


def phieu_nhieu_nhat(phieu: Iterable[BieuQuyet | None]) -> tuple[int | None, int | None]:
    """Valid and invalid ballots of most rows of one body; the first such, when as many."""
    dem = Counter((b.hop_le, b.khong_hop_le) for b in phieu if b is not None)
    return dem.most_common(1)[0][0] if dem else (None, None)


def ma_muc(muc: Muc | None) -> str:
    """Code of a level for a narrow cell; "" when there is none."""
    return muc.ma if muc is not None else ""


def dem_muc(ten: str, muc: Sequence[Muc | None]) -> dict[str, str]:
    """A row of counts: how many have a level, how many of each and their share."""
    dem = Counter(m for m in muc if m is not None)
    tong = dem.total()
    kq = {"ten": ten, "tong": str(tong) if tong else ""}
    for m, cot in COT_MUC.items():
        kq[cot] = f"{dem[m]} ({phan_tram(dem[m] / tong, 1)})" if tong else ""
    return kq


# --- people, in what order ------------------------------------------------------------


def duoc_xep_loai(nc: NguCanh, ma: str) -> bool:
    """False for a subject that is not rated this year."""
    kq = nc.bang.ket_qua.get(ma)
    return kq is None or kq.trang_thai is not TrangThai.KHONG_XEP_LOAI


def cap_uy_vien(dl: DuLieu, to_chuc: str) -> list[ChucVu]:
    """Posts in the committee of an organisation (in the cell where there is none), by rank."""
    cap_uy = dl.cap_uy_cua(to_chuc)
    return sorted(
        dl.chuc_vu_tai(cap_uy.ma if cap_uy else to_chuc),
        key=lambda c: (_bac(c), khoa_ten(dl.ten_doi_tuong(c.dang_vien))),
    )


def dang_vien_cua(dl: DuLieu, chi_bo: str) -> list[DangVien]:
    """Members of a cell: its committee by rank, then the others by given name."""
    bac = {c.dang_vien: i for i, c in reversed([*enumerate(cap_uy_vien(dl, chi_bo))])}
    return sorted(
        dl.dang_vien_cua(chi_bo), key=lambda d: (bac.get(d.ma, len(bac)), khoa_ten(d.ho_ten))
    )


def _bac(c: ChucVu) -> tuple[bool, bool, int, int]:
    """Rank of a post: the head, then the order of the sheet, then the post in words."""
    chu = khoa_tim(c.chuc_vu)
    trong_lo = next((i for i, x in enumerate(_BAC) if chu.startswith(x)), len(_BAC))
    return not c.dung_dau, c.thu_tu is None, c.thu_tu or 0, trong_lo


def chuc_vu_cua(dl: DuLieu, d: DangVien) -> str:
    """Posts of a member, in the Party, the office and mass organisations."""
    dang = d.chuc_vu_dang or "; ".join(
        c.chuc_vu for c in cap_uy_vien(dl, d.to_chuc) if c.dang_vien == d.ma
    )
    return "; ".join(x for x in (dang, d.chuc_vu_chinh_quyen, d.chuc_vu_doan_the) if x)


def ten_phan_biet(dang_vien: Iterable[DangVien]) -> dict[str, str]:
    """Names by code; members of one list who share a name get their year of birth."""
    tat_ca = list({d.ma: d for d in dang_vien}.values())
    trung = Counter(d.ho_ten for d in tat_ca)
    return {
        d.ma: f"{d.ho_ten} ({d.ngay_sinh.year})"
        if trung[d.ho_ten] > 1 and d.ngay_sinh
        else d.ho_ten
        for d in tat_ca
    }


def la_ma(so: int) -> str:
    """Roman number of a group: 4 -> "IV"."""
    don_vi, chuc = _LA_MA
    tram, con = divmod(so, len(don_vi) * len(chuc))
    return "C" * tram + chuc[con // len(don_vi)] + don_vi[con % len(don_vi)]
