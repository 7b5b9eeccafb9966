"""Context of "Phiếu giải trình xếp loại": why a subject got its level, step by step."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.model import (
    BangXepLoai,
    Buoc,
    GiaiDoan,
    Giay,
    KetLuanBuoc,
    KetQua,
    NhomTyLe,
    TrangThai,
)
from pipeline.papers.chu import ten_muc
from pipeline.papers.khung import BoiCanh, NguCanh, chung
from pipeline.store import bam

__all__ = ["giai_trinh"]

# More steps than this would not stay within two pages.
_SO_BUOC_IN = 14
_DO_DAI_BAM = 16  # characters of the mark of the facts that are printed

_TEN_GIAI_DOAN = {
    GiaiDoan.PHAM_VI: "Phạm vi đánh giá, xếp loại",
    GiaiDoan.DIEU_KIEN: "Điều kiện của mức",
    GiaiDoan.KHONG_HOAN_THANH: "Trường hợp “Không hoàn thành nhiệm vụ”",
    GiaiDoan.TRAN: "Mức trần",
    GiaiDoan.BIEU_QUYET: "Biểu quyết",
    GiaiDoan.DE_XUAT: "Mức đề xuất",
    GiaiDoan.TY_LE: "Tỷ lệ “Hoàn thành xuất sắc nhiệm vụ”",
    GiaiDoan.QUYET_DINH: "Quyết định của cấp có thẩm quyền",
}
_TEN_KET_LUAN = {
    KetLuanBuoc.DAT: "Đạt",
    KetLuanBuoc.KHONG_DAT: "Không đạt",
    KetLuanBuoc.THIEU_DU_LIEU: "Thiếu dữ liệu",
    KetLuanBuoc.KHONG_AP_DUNG: "Không áp dụng",
    KetLuanBuoc.CAN_NGUOI: "Cần người quyết định",
}
# A cap does not "fail", it lowers; a case is not "met", it applies: the words of the terminal.
_RIENG = {
    (GiaiDoan.PHAM_VI, KetLuanBuoc.DAT): "Được xếp loại",
    (GiaiDoan.PHAM_VI, KetLuanBuoc.KHONG_DAT): "Không xếp loại",
    (GiaiDoan.KHONG_HOAN_THANH, KetLuanBuoc.DAT): "Không thuộc trường hợp này",
    (GiaiDoan.KHONG_HOAN_THANH, KetLuanBuoc.KHONG_DAT): "Thuộc trường hợp này",
    (GiaiDoan.TRAN, KetLuanBuoc.DAT): "Không vướng",
    (GiaiDoan.TRAN, KetLuanBuoc.KHONG_DAT): "Hạ mức",
    (GiaiDoan.BIEU_QUYET, KetLuanBuoc.DAT): "Có kết quả",
    (GiaiDoan.DE_XUAT, KetLuanBuoc.DAT): "Có đề xuất",
    (GiaiDoan.TY_LE, KetLuanBuoc.DAT): "Trong tỷ lệ",
    (GiaiDoan.TY_LE, KetLuanBuoc.KHONG_DAT): "Ngoài tỷ lệ",
    (GiaiDoan.QUYET_DINH, KetLuanBuoc.DAT): "Khớp đề xuất",
    (GiaiDoan.QUYET_DINH, KetLuanBuoc.KHONG_DAT): "Khác đề xuất",
}
_TEN_TRANG_THAI = {
    TrangThai.XEP_LOAI: "Có mức đề xuất",
    TrangThai.KHONG_XEP_LOAI: "Không thuộc diện xếp loại",
    TrangThai.THIEU_DU_LIEU: "Thiếu dữ liệu, chưa nói được mức nào",
    TrangThai.CAN_NGUOI: "Đủ dữ liệu, cần người có thẩm quyền quyết định",
}


def giai_trinh(nc: NguCanh, giay: Giay) -> BoiCanh:
    """The paper of one subject of any kind; without a result only its heading is filled."""
    dl = nc.du_lieu
    kq = nc.bang.ket_qua.get(giay.chu_the)
    buoc = kq.buoc if kq else ()
    in_ra = _can_in(buoc, kq)
    luoc = len(buoc) - len(in_ra)
    return {
        **chung(nc, giay),
        "doi_tuong": _doi_tuong(nc, giay.chu_the, kq),
        "quy_dinh": f"{nc.quy_dinh.so}, {nc.quy_dinh.co_quan}",
        "ket_qua": _ket_qua(kq),
        "muc_de_xuat": ten_muc(kq.muc_de_xuat if kq else None),
        "muc_quyet_dinh": ten_muc(kq.muc_quyet_dinh if kq else None),
        "buoc": _nhom_buoc(in_ra),
        "chu_thich": _chu_thich(in_ra, luoc),
        "nhom": [
            x
            for n in nc.bang.nhom
            if _trong_nhom(n, giay.chu_the)
            for x in _nhom(nc, n, giay.chu_the)
        ],
        "can_nguoi": [f"- {c}" for c in kq.can_nguoi] if kq else [],
        "thieu": [f"- {c}" for c in kq.thieu] if kq else [],
        "nguon": _nguon(nc.bang, buoc),
        "ten": dl.ten_doi_tuong(giay.chu_the),
    }


# --- steps ----------------------------------------------------------------------------


def _can_in(buoc: tuple[Buoc, ...], kq: KetQua | None) -> list[Buoc]:
    """All steps; when there are too many, without those that did not decide anything."""
    if len(buoc) <= _SO_BUOC_IN or kq is None:
        return list(buoc)
    con = [b for b in buoc if b.ket_luan is not KetLuanBuoc.KHONG_AP_DUNG]
    if len(con) <= _SO_BUOC_IN:
        return con
    return [b for b in con if _quyet_dinh(b, kq)]


def _quyet_dinh(b: Buoc, kq: KetQua) -> bool:
    """Whether a step had a say: it failed, is open, set a level, or met the one proposed."""
    if b.ket_luan is not KetLuanBuoc.DAT:
        return True
    if b.giai_doan is GiaiDoan.DIEU_KIEN:
        return b.muc in (None, kq.muc_dieu_kien, kq.muc_de_xuat)
    return b.giai_doan not in (GiaiDoan.KHONG_HOAN_THANH, GiaiDoan.TRAN)


def _nhom_buoc(buoc: list[Buoc]) -> list[BoiCanh]:
    """Steps under the name of their stage (conditions: under their level), in order."""
    nhom: list[BoiCanh] = []
    for b in buoc:
        ten = _TEN_GIAI_DOAN[b.giai_doan]
        if b.giai_doan is GiaiDoan.DIEU_KIEN and b.muc:
            ten = f"{ten} “{b.muc.ten}”"
        if not nhom or nhom[-1]["ten"] != ten:
            nhom.append({"ten": ten, "them": "", "hang": []})
        nhom[-1]["hang"].append(_hang(b))
    return nhom


def _hang(b: Buoc) -> BoiCanh:
    return {
        "mo_ta": b.mo_ta,
        "gia_tri": b.gia_tri,
        "nguong": b.nguong,
        "ket_luan": _ket_luan(b),
        "can_cu": b.can_cu + (" (*)" if b.chua_doi_chieu else ""),
    }


def _chu_thich(in_ra: list[Buoc], luoc: int) -> str:
    chu = []
    if luoc:
        chu.append(f"Đã lược {luoc} bước không làm thay đổi kết quả.")
    if any(b.chua_doi_chieu for b in in_ra):
        chu.append("(*) Quy tắc chưa được đối chiếu với bản gốc.")
    return " ".join(chu)


def _ket_luan(b: Buoc) -> str:
    """Outcome in words; its effect says more than "Đạt" or "Không đạt"."""
    ten = _RIENG.get((b.giai_doan, b.ket_luan), _TEN_KET_LUAN[b.ket_luan])
    if not b.tac_dong or b.tac_dong.casefold() == ten.casefold():
        return ten
    if b.ket_luan is KetLuanBuoc.KHONG_DAT and b.giai_doan is GiaiDoan.DIEU_KIEN:
        return b.tac_dong[:1].upper() + b.tac_dong[1:]
    return f"{ten}: {b.tac_dong}"


def _ket_qua(kq: KetQua | None) -> str:
    if kq is None:
        return ""
    chu = [_TEN_TRANG_THAI[kq.trang_thai]]
    if kq.muc_dieu_kien:
        chu.append(f"theo điều kiện: {kq.muc_dieu_kien.ten}")
    if kq.muc_bieu_quyet:
        chu.append(f"theo biểu quyết: {kq.muc_bieu_quyet.ten}")
    return "; ".join(chu)


def _doi_tuong(nc: NguCanh, ma: str, kq: KetQua | None) -> str:
    dl = nc.du_lieu
    post = dl.chuc_vu_theo_ma.get(ma)
    chu = [dl.ten_doi_tuong(ma)]
    if post:
        chu.append(f"{post.chuc_vu}, {dl.ten_doi_tuong(post.tai)}")
    elif (dv := dl.dang_vien_theo_ma.get(ma)) is not None:
        chu.append(dl.ten_doi_tuong(dv.to_chuc))
    loai = kq.loai.ten if kq else ""
    return "; ".join(chu) + (f" ({loai})" if loai else "")


# --- quota ----------------------------------------------------------------------------


def _trong_nhom(n: NhomTyLe, ma: str) -> bool:
    return ma in (*n.ung_vien, *n.trong, *n.ngoai, *n.dong_hang)


def _nhom(nc: NguCanh, n: NhomTyLe, ma: str) -> list[str]:
    """The quota of a group: the arithmetic, the subject's rank, who is inside and outside."""
    ten = nc.du_lieu.ten_doi_tuong
    chu = [f"- {n.ten}: {n.cach_tinh}" + (f" ({n.can_cu})." if n.can_cu else ".")]
    if ma in n.ung_vien:
        hang = n.ung_vien.index(ma)
        ly_do = f" ({n.xep_hang[hang]})" if hang < len(n.xep_hang) else ""
        chu.append(f"- Thứ tự của {ten(ma)}: {hang + 1}/{len(n.ung_vien)}{ly_do}.")
    for nhan, cac in (
        ("Trong tỷ lệ", n.trong),
        ("Ngoài tỷ lệ", n.ngoai),
        ("Bằng nhau ở mức giới hạn, cần người chọn", n.dong_hang),
    ):
        if cac:
            chu.append(f"- {nhan}: {', '.join(ten(m) for m in cac)}.")
    return chu


def _nguon(bang: BangXepLoai, buoc: Sequence[Buoc]) -> str:
    """Under which rules, and a mark of the facts used: a different mark, other facts.

    The mark covers this subject's steps alone, so that a change elsewhere in the cycle does
    not change the paper; the hash of the whole input is in xep-loai.json.
    """
    dau = bam([[b.ma, b.gia_tri, b.nguong, str(b.ket_luan), *b.o] for b in buoc])
    return (
        f"Quy định {bang.quy_dinh}, phiên bản {bang.phien_ban}; "
        f"dấu vân số liệu {dau[:_DO_DAI_BAM]}."
    )
