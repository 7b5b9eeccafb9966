"""Remarks of a table: what limited a level, and why a subject has none, from the steps."""

from __future__ import annotations

from collections.abc import Iterable

from pipeline.model import Buoc, DuLieu, GiaiDoan, KetLuanBuoc, KetQua, Muc, TrangThai, YKienChuThe
from pipeline.papers.khung import NguCanh

__all__ = ["ghi_chu", "ghi_chu_ty_le", "ly_do_chua_xep_loai", "y_kien_chu_the"]

_GIOI_HAN = {
    GiaiDoan.KHONG_HOAN_THANH: "trường hợp",
    GiaiDoan.TRAN: "trần",
    GiaiDoan.TY_LE: "ngoài tỷ lệ",
}


def ghi_chu(kq: KetQua | None) -> str:
    """What held the proposal down: cases, caps and the quota, as the steps word them."""
    if kq is None:
        return ""
    if kq.trang_thai is TrangThai.THIEU_DU_LIEU:
        return "chưa đủ dữ liệu"
    phan = [
        _gioi_han(b)
        for b in kq.buoc
        if b.giai_doan in _GIOI_HAN and b.ket_luan is KetLuanBuoc.KHONG_DAT
    ]
    if kq.trang_thai is TrangThai.CAN_NGUOI:
        phan.append("cần cấp có thẩm quyền xem xét")
    return "; ".join(dict.fromkeys(phan))


def _gioi_han(b: Buoc) -> str:
    """One step in a few words; the reckoning of the quota stands under the table."""
    chu = f"{_GIOI_HAN[b.giai_doan]} {b.muc.ma if b.muc else ''}".strip()
    if b.giai_doan is GiaiDoan.TY_LE:
        return chu
    vi = b.gia_tri or b.mo_ta
    for m in Muc:
        vi = vi.replace(f"“{m.ten}”", m.ma)
    return f"{chu} ({vi})"


def y_kien_chu_the(dl: DuLieu, ma: str) -> str:
    """Opinions of the participating bodies (step 2), by level; one without is not named."""
    y_kien = dl.cua(YKienChuThe, ma)
    return "; ".join(
        f"{', '.join(cac)}: {muc.ma}"
        for muc in sorted(Muc, reverse=True)
        if (cac := [y.chu_the for y in y_kien if y.muc is muc])
    )


def ly_do_chua_xep_loai(kq: KetQua | None) -> str:
    """Why a subject has no level this year; "chưa có quyết định" when it only waits for one."""
    if kq is None or kq.trang_thai is not TrangThai.KHONG_XEP_LOAI:
        return "chưa có quyết định"
    return "; ".join(
        f"{b.mo_ta} ({b.gia_tri})" if b.gia_tri else b.mo_ta
        for b in kq.buoc
        if b.giai_doan is GiaiDoan.PHAM_VI and b.ket_luan is KetLuanBuoc.KHONG_DAT
    )


def ghi_chu_ty_le(nc: NguCanh, doi_tuong: Iterable[str]) -> list[str]:
    """How many may be HTXSNV in each comparison group that has a candidate in the table."""
    ma = set(doi_tuong)
    dong = []
    for n in nc.bang.nhom:
        if ma.isdisjoint(n.ung_vien):
            continue
        ngang = ", ".join(_ten_va_noi(nc, x) for x in n.dong_hang)
        dong.append(
            f"{n.ten}: {n.cach_tinh}."
            + (f" Ngang nhau, cần cấp có thẩm quyền lựa chọn: {ngang}." if ngang else "")
        )
    return dong


def _ten_va_noi(nc: NguCanh, ma: str) -> str:
    """Name of a subject; of a person also where, since two may share a name."""
    dl = nc.du_lieu
    chuc_vu = dl.chuc_vu_theo_ma.get(ma)
    dang_vien = dl.dang_vien_theo_ma.get(ma)
    noi = chuc_vu.tai if chuc_vu else dang_vien.to_chuc if dang_vien else ""
    return dl.ten_doi_tuong(ma) + (f" ({dl.ten_doi_tuong(noi)})" if noi else "")
