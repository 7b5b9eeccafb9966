"""When an item of a checklist applies to a unit or a person."""

from __future__ import annotations

from pipeline.model import DangVien, DuLieu, KhenThuong, ToChuc
from pipeline.regulation import ApDung

__all__ = ["ap_dung_cho", "chua_dat"]


def ap_dung_cho(ap_dung: ApDung, t: ToChuc) -> bool:
    """True when the item is on the checklist of this kind of organisation."""
    return not ap_dung.loai_to_chuc or t.loai in ap_dung.loai_to_chuc


def chua_dat(can: str, dl: DuLieu, t: ToChuc, d: DangVien | None) -> str:
    """Why an item does not apply (in words); "" when it does."""
    if can == "truc_thuoc" and not dl.truc_thuoc(t.ma):
        return "không có tổ chức đảng trực thuộc"
    if can == "cap_uy_truc_thuoc" and not any(dl.cap_uy_cua(x) for x in dl.cay(t.ma)[1:]):
        return "không có cấp ủy trực thuộc"
    if can == "cap_uy" and dl.cap_uy_cua(t.ma) is None:
        return "chi bộ không có chi ủy"
    if can == "khen_thuong" and not any(
        dl.cua(KhenThuong, x.ma) for x in dl.dang_vien_ca_cay(t.ma)
    ):
        return "chưa có đảng viên được đề nghị khen thưởng"
    if can == "noi_cu_tru" and d is not None and d.mien_213:
        return "được miễn sinh hoạt nơi cư trú"
    return ""
