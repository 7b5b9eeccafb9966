"""The rating in words and as plain data: for the terminal, the printed paper and the JSON."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pipeline.model import (
    BangXepLoai,
    Buoc,
    DuLieu,
    GiaiDoan,
    KetLuanBuoc,
    KetQua,
    Muc,
    NhomTyLe,
    TrangThai,
)
from pipeline.rating.chu import muc_chu
from pipeline.regulation.quy_dinh import QuyDinh

__all__ = ["DongGiaiThich", "GiaiThich", "PhanGiaiThich", "giai_thich", "thanh_json"]

_TEN_GIAI_DOAN = {
    GiaiDoan.PHAM_VI: "Đối tượng, phạm vi",
    GiaiDoan.DIEU_KIEN: "Điều kiện của từng mức",
    GiaiDoan.KHONG_HOAN_THANH: "Các trường hợp không hoàn thành nhiệm vụ",
    GiaiDoan.TRAN: "Mức trần",
    GiaiDoan.BIEU_QUYET: "Biểu quyết",
    GiaiDoan.DE_XUAT: "Đề xuất",
    GiaiDoan.TY_LE: "Tỷ lệ hoàn thành xuất sắc nhiệm vụ",
    GiaiDoan.QUYET_DINH: "Quyết định của cấp có thẩm quyền",
}
_TEN_KET_LUAN = {
    KetLuanBuoc.DAT: "Đạt",
    KetLuanBuoc.KHONG_DAT: "Không đạt",
    KetLuanBuoc.THIEU_DU_LIEU: "Thiếu dữ liệu",
    KetLuanBuoc.KHONG_AP_DUNG: "Không áp dụng",
    KetLuanBuoc.CAN_NGUOI: "Cần người quyết định",
}
_RIENG = {  # a cap does not "fail": it holds; a case is not "met": it applies
    (GiaiDoan.PHAM_VI, KetLuanBuoc.DAT): "Được xếp loại",
    (GiaiDoan.PHAM_VI, KetLuanBuoc.KHONG_DAT): "Không xếp loại",
    (GiaiDoan.KHONG_HOAN_THANH, KetLuanBuoc.DAT): "Không thuộc",
    (GiaiDoan.KHONG_HOAN_THANH, KetLuanBuoc.KHONG_DAT): "Thuộc",
    (GiaiDoan.TRAN, KetLuanBuoc.DAT): "Không vướng",
    (GiaiDoan.TRAN, KetLuanBuoc.KHONG_DAT): "Hạ mức",
    (GiaiDoan.BIEU_QUYET, KetLuanBuoc.DAT): "Có kết quả",
    (GiaiDoan.DE_XUAT, KetLuanBuoc.DAT): "Có đề xuất",
    (GiaiDoan.TY_LE, KetLuanBuoc.DAT): "Trong tỷ lệ",
    (GiaiDoan.TY_LE, KetLuanBuoc.KHONG_DAT): "Ngoài tỷ lệ",
    (GiaiDoan.QUYET_DINH, KetLuanBuoc.DAT): "Khớp đề xuất",
    (GiaiDoan.QUYET_DINH, KetLuanBuoc.KHONG_DAT): "Khác đề xuất",
}


@dataclass(frozen=True, slots=True)
class DongGiaiThich:
    """One step, every field ready to print."""

    mo_ta: str
    gia_tri: str
    nguong: str
    ket_luan: str  # "Đạt", "Không thuộc", "Thiếu dữ liệu" …
    tac_dong: str
    can_cu: str
    o: tuple[str, ...]
    luu_y: str  # how the program reads the rule, "chưa đối chiếu bản gốc"


@dataclass(frozen=True, slots=True)
class PhanGiaiThich:
    """One stage and its steps."""

    ten: str
    dong: tuple[DongGiaiThich, ...]


@dataclass(frozen=True, slots=True)
class GiaiThich:
    """Why a subject got its level."""

    doi_tuong: str
    ten: str
    loai: str
    ket_luan: str  # one sentence
    phan: tuple[PhanGiaiThich, ...]
    can_nguoi: tuple[str, ...]
    thieu: tuple[str, ...]


def giai_thich(kq: KetQua, du_lieu: DuLieu, quy_dinh: QuyDinh) -> GiaiThich:
    """The steps of one result by stage, in words, with one sentence of conclusion."""
    luu_y = {q.ma: q.luu_y for _, q in quy_dinh.quy_tac if q.luu_y}
    phan = tuple(
        PhanGiaiThich(ten, tuple(_dong(b, luu_y) for b in kq.buoc if b.giai_doan is giai_doan))
        for giai_doan, ten in _TEN_GIAI_DOAN.items()
    )
    return GiaiThich(
        doi_tuong=kq.doi_tuong,
        ten=du_lieu.ten_doi_tuong(kq.doi_tuong),
        loai=kq.loai.ten,
        ket_luan=_cau_ket(kq, du_lieu),
        phan=tuple(p for p in phan if p.dong),
        can_nguoi=kq.can_nguoi,
        thieu=kq.thieu,
    )


def _dong(b: Buoc, luu_y: dict[str, str]) -> DongGiaiThich:
    chu = [luu_y[b.ma]] if b.ma in luu_y else []
    if b.chua_doi_chieu:
        chu.append("Quy tắc này chưa đối chiếu với bản gốc.")
    return DongGiaiThich(
        mo_ta=b.mo_ta,
        gia_tri=b.gia_tri,
        nguong=b.nguong,
        ket_luan=_RIENG.get((b.giai_doan, b.ket_luan)) or _TEN_KET_LUAN[b.ket_luan],
        tac_dong=b.tac_dong,
        can_cu=b.can_cu,
        o=b.o,
        luu_y=" ".join(chu),
    )


def _cau_ket(kq: KetQua, du_lieu: DuLieu) -> str:
    ten = du_lieu.ten_doi_tuong(kq.doi_tuong)
    if kq.muc_quyet_dinh is not None:
        return f"{ten}: đã quyết định xếp loại {muc_chu(kq.muc_quyet_dinh)}; {_vi_sao(kq)}."
    if kq.trang_thai is TrangThai.KHONG_XEP_LOAI:
        cuoi = next((b for b in reversed(kq.buoc) if b.ket_luan is KetLuanBuoc.KHONG_DAT), None)
        ly_do = f": {cuoi.mo_ta}" if cuoi else ""
        return f"{ten}: năm nay không xếp loại{ly_do}."
    if kq.trang_thai is TrangThai.THIEU_DU_LIEU:
        return f"{ten}: chưa nói được mức nào, còn {len(kq.thieu)} dữ liệu phải ghi."
    if kq.trang_thai is TrangThai.CAN_NGUOI:
        return f"{ten}: cấp có thẩm quyền phải quyết định: {'; '.join(kq.can_nguoi)}."
    return f"{ten}: {_vi_sao(kq)}."


def _vi_sao(kq: KetQua) -> str:
    """The proposal and the steps that made it no higher."""
    if kq.muc_de_xuat is None:
        return "các quy tắc chưa cho mức đề xuất"
    chan = [
        b
        for b in kq.buoc
        if b.ket_luan is KetLuanBuoc.KHONG_DAT
        and b.giai_doan is not GiaiDoan.QUYET_DINH
        and (b.giai_doan is not GiaiDoan.DIEU_KIEN or b.muc is _tren(kq.muc_de_xuat))
    ]
    cau = f"đề xuất {muc_chu(kq.muc_de_xuat)}"
    if chan:
        cau += f", vì {chan[-1].mo_ta[0].lower()}{chan[-1].mo_ta[1:]}: {chan[-1].gia_tri}"
    elif kq.muc_bieu_quyet is kq.muc_de_xuat and kq.muc_dieu_kien is not kq.muc_de_xuat:
        cau += " theo kết quả biểu quyết"
    return cau


def _tren(muc: Muc) -> Muc:
    """The next level up; the highest is its own."""
    return min((m for m in Muc if m > muc), default=muc)


# ---------------------------------------------------------------- xep-loai.json


def thanh_json(bang: BangXepLoai) -> dict[str, Any]:
    """The table as plain data in a stable order, levels by their codes."""
    return {
        "quy_dinh": bang.quy_dinh,
        "phien_ban": bang.phien_ban,
        "dau_vao": bang.dau_vao,
        "ket_qua": [_ket_qua_json(bang.ket_qua[ma]) for ma in sorted(bang.ket_qua)],
        "nhom": [_nhom_json(n) for n in sorted(bang.nhom, key=lambda n: n.ma)],
    }


def _ma(muc: Muc | None) -> str | None:
    return muc.ma if muc is not None else None


def _ket_qua_json(kq: KetQua) -> dict[str, Any]:
    return {
        "doi_tuong": kq.doi_tuong,
        "loai": str(kq.loai),
        "trang_thai": str(kq.trang_thai),
        "kiem_diem": kq.kiem_diem,
        "muc_dieu_kien": _ma(kq.muc_dieu_kien),
        "muc_bieu_quyet": _ma(kq.muc_bieu_quyet),
        "muc_de_xuat": _ma(kq.muc_de_xuat),
        "muc_quyet_dinh": _ma(kq.muc_quyet_dinh),
        "can_nguoi": list(kq.can_nguoi),
        "thieu": list(kq.thieu),
        "buoc": [_buoc_json(b) for b in kq.buoc],
    }


def _buoc_json(b: Buoc) -> dict[str, Any]:
    return {
        "ma": b.ma,
        "giai_doan": str(b.giai_doan),
        "mo_ta": b.mo_ta,
        "gia_tri": b.gia_tri,
        "nguong": b.nguong,
        "ket_luan": str(b.ket_luan),
        "tac_dong": b.tac_dong,
        "muc": _ma(b.muc),
        "can_cu": b.can_cu,
        "o": list(b.o),
        "chua_doi_chieu": b.chua_doi_chieu,
    }


def _nhom_json(n: NhomTyLe) -> dict[str, Any]:
    return {
        "ma": n.ma,
        "quy_tac": n.quy_tac,
        "ten": n.ten,
        "loai": str(n.loai),
        "ung_vien": list(n.ung_vien),
        "xep_hang": list(n.xep_hang),
        "trong": list(n.trong),
        "ngoai": list(n.ngoai),
        "dong_hang": list(n.dong_hang),
        "so_tot": n.so_tot,
        "so_tot_tro_len": n.so_tot_tro_len,
        "toi_da": n.toi_da,
        "toi_da_theo_tot": n.toi_da_theo_tot,
        "toi_da_theo_tot_tro_len": n.toi_da_theo_tot_tro_len,
        "ngoai_le_duoi_5": n.ngoai_le_duoi_5,
        "cach_tinh": n.cach_tinh,
        "can_cu": n.can_cu,
    }
