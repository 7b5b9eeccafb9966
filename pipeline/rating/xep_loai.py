"""The rating of a cycle: scope, conditions, cases, caps, vote, proposal, quota, decision.

The program proposes; the competent body decides, and its decision is kept beside the
proposal. A subject's level is held as a span (lowest and highest still possible): where
facts are missing or a person must choose, the span stays open and no level is proposed.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

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
from pipeline.rating.bieu_quyet import xet_bieu_quyet
from pipeline.rating.boi_canh import BoiCanh, Khoang, SuKien
from pipeline.rating.chu import khoang_chu, lap_buoc, muc_chu
from pipeline.rating.doi_tuong import DoiTuong, LuatApDung
from pipeline.rating.pham_vi import Vao, xet_pham_vi
from pipeline.rating.quyet_dinh import xet_quyet_dinh
from pipeline.rating.thu_tu import thu_tu
from pipeline.rating.tieu_chuan import xet_dieu_kien, xet_truong_hop
from pipeline.rating.tran import xet_tran
from pipeline.rating.ty_le import Nhom, lap_nhom, tinh_nhom, toi_da, xep_hang
from pipeline.regulation.quy_dinh import QuyDinh

__all__ = ["xep_loai"]

_TOAN_THANG: Khoang = (min(Muc), max(Muc))


@dataclass(slots=True)
class _Tam:
    """A subject on its way: what has been found so far."""

    dt: DoiTuong
    luat: LuatApDung
    vao: Vao
    kiem_diem: bool
    buoc: list[Buoc]
    thieu: dict[str, None]
    khoang: Khoang | None = _TOAN_THANG  # None: not rated this year
    muc_dieu_kien: Muc | None = None
    muc_bieu_quyet: Muc | None = None
    do_thieu: bool = False  # the span is open because data are missing
    hoi: list[str] = field(default_factory=list)

    @property
    def muc(self) -> Muc | None:
        """The level, once the span is closed."""
        return _muc(self.khoang)


def xep_loai(du_lieu: DuLieu, quy_dinh: QuyDinh, dau_vao: str) -> BangXepLoai:
    """Ratings of every subject of the cycle, with their steps, and of every quota group.

    `dau_vao`: hash of the input workbooks, kept with the result. The order of rows in the
    workbooks does not change the result. Raises `VongLapError` when the tree of
    organisations has a circle.
    """
    bc = BoiCanh(du_lieu, quy_dinh)
    nhom = lap_nhom(bc)
    nhom_cua = {m: n for n in nhom.values() for m in n.thanh_vien}
    tam: dict[str, _Tam] = {}
    ket_qua: dict[str, KetQua] = {}
    bang_nhom: list[NhomTyLe] = []
    for nut in thu_tu(bc, nhom, nhom_cua):
        if isinstance(nut, Nhom):
            bang_nhom.append(_ap_ty_le(bc, nut, tam))
            for ma in nut.thanh_vien:
                ket_qua[ma] = _ket_thuc(bc, tam.pop(ma))
            _qua_ty_le(nut, ket_qua)
        elif nut in nhom_cua:
            tam[nut] = _xet(bc, bc.doi_tuong[nut])
        else:
            ket_qua[nut] = _ket_thuc(bc, _xet(bc, bc.doi_tuong[nut]))
    bang_nhom.sort(key=lambda n: n.ma)
    return BangXepLoai(
        quy_dinh=quy_dinh.id,
        phien_ban=quy_dinh.phien_ban,
        dau_vao=dau_vao,
        ket_qua=ket_qua,
        nhom=tuple(bang_nhom),
    )


def _xet(bc: BoiCanh, dt: DoiTuong) -> _Tam:
    """Everything about one subject that comes before its quota."""
    luat = bc.luat.cho(dt)
    pv = xet_pham_vi(bc, dt, luat)
    tam = _Tam(dt, luat, pv.vao, pv.kiem_diem, list(pv.buoc), dict.fromkeys(pv.thieu))
    if pv.vao in (Vao.KHONG, Vao.HOAN):
        tam.khoang = None
        return tam
    sk = SuKien(bc, dt, luat)
    dieu_kien, truong_hop = xet_dieu_kien(sk), xet_truong_hop(sk)
    phieu = xet_bieu_quyet(bc, dt, luat)
    tam.buoc += (*dieu_kien.buoc, *truong_hop.buoc)
    nguon = [k for k in (dieu_kien.khoang, truong_hop.khoang, phieu.khoang) if k is not None]
    khoang = _thap_nhat(nguon) if nguon else _TOAN_THANG
    for t in luat.tran:
        x = xet_tran(t, bc, dt, khoang[1])
        tam.buoc.append(x.buoc)
        tam.thieu.update(dict.fromkeys(x.thieu))
        tam.do_thieu = tam.do_thieu or bool(x.thieu)
        if x.khoang is not None:
            khoang = _thap_nhat([khoang, x.khoang])
    tam.buoc += phieu.buoc
    tam.muc_dieu_kien = _muc(truong_hop.khoang or dieu_kien.khoang)
    tam.muc_bieu_quyet = _muc(phieu.khoang)
    if _muc(truong_hop.khoang) is None:
        tam.thieu.update(dict.fromkeys((*dieu_kien.thieu, *truong_hop.thieu)))
    if khoang[0] is not khoang[1]:  # what would close the span: cells to fill, or a person
        tam.thieu.update(dict.fromkeys(phieu.thieu))
        mo = dieu_kien.khoang is not None and _muc(dieu_kien.khoang) is None
        # an open level is a person's to settle only once every case has been examined
        thieu_dieu_kien = mo and not (dieu_kien.hoi and not truong_hop.thieu)
        tam.do_thieu = tam.do_thieu or thieu_dieu_kien or bool(phieu.thieu) or not nguon
        tam.hoi += (*dieu_kien.hoi, *truong_hop.hoi, *([phieu.hoi] if phieu.hoi else []))
    if pv.vao is Vao.CHUA_RO:  # not to be rated before its review is known to be finished
        khoang = _TOAN_THANG
        tam.do_thieu = True
    tam.khoang = khoang
    tam.buoc.append(_buoc_de_xuat(bc, tam, khoang))
    return tam


def _muc(khoang: Khoang | None) -> Muc | None:
    """The level of a closed span."""
    return khoang[0] if khoang is not None and khoang[0] is khoang[1] else None


def _thap_nhat(cac: list[Khoang]) -> Khoang:
    return min(k[0] for k in cac), min(k[1] for k in cac)


def _buoc_de_xuat(bc: BoiCanh, tam: _Tam, khoang: Khoang) -> Buoc:
    """The proposal before the quota: the lowest of conditions, cases, caps and vote."""
    mo_ta = "Mức đề xuất: mức thấp nhất mà điều kiện, các trường hợp, trần và biểu quyết cho phép"
    cac = [
        f"{ten} {muc_chu(muc)}"
        for ten, muc in (("điều kiện:", tam.muc_dieu_kien), ("biểu quyết:", tam.muc_bieu_quyet))
        if muc is not None
    ]
    if khoang[0] is khoang[1]:
        ket, tac_dong = KetLuanBuoc.DAT, f"đề xuất {muc_chu(khoang[0])}"
    elif tam.do_thieu:
        ket = KetLuanBuoc.THIEU_DU_LIEU
        tac_dong = f"chưa đề xuất được ({khoang_chu(*khoang)}): còn thiếu dữ liệu"
    else:
        ket = KetLuanBuoc.CAN_NGUOI
        tac_dong = f"{khoang_chu(*khoang)}: cấp có thẩm quyền quyết định"
    return lap_buoc(
        bc.de_xuat,
        mo_ta,
        GiaiDoan.DE_XUAT,
        "; ".join(cac) or "chưa có căn cứ nào",
        ket,
        tac_dong=tac_dong,
        muc=tam.muc,
    )


def _ap_ty_le(bc: BoiCanh, nhom: Nhom, tam: dict[str, _Tam]) -> NhomTyLe:
    """The quota of one group: those outside it are proposed as HTTNV, ties are asked about."""
    trong_nhom = Nhom(
        nhom.ma, nhom.ten, nhom.ty_le, [m for m in nhom.thanh_vien if tam[m].vao is not Vao.KHONG]
    )
    muc = {m: tam[m].muc for m in trong_nhom.thanh_vien}
    hang = {m: xep_hang(nhom.ty_le, bc, m) for m, x in muc.items() if x is Muc.HTXSNV}
    kq = tinh_nhom(trong_nhom, muc, hang)
    for so, ma in enumerate(kq.ung_vien, 1):
        t = tam[ma]
        gia_tri = f"{kq.ten}: thứ {so}/{len(kq.ung_vien)} ({hang[ma].ly_do}); {kq.cach_tinh}"
        if ma in kq.trong:
            ket, tac_dong = KetLuanBuoc.DAT, "trong tỷ lệ"
        elif ma in kq.ngoai:
            ket, tac_dong = KetLuanBuoc.KHONG_DAT, f"ngoài tỷ lệ: {muc_chu(Muc.HTTNV)}"
            t.khoang = (Muc.HTTNV, Muc.HTTNV)
        else:
            ket = KetLuanBuoc.CAN_NGUOI
            con = kq.toi_da - len(kq.trong)
            tac_dong = f"ngang hạng ở ranh giới tỷ lệ: chọn {con}/{len(kq.dong_hang)} đối tượng"
            t.khoang = (Muc.HTTNV, Muc.HTXSNV)
            t.hoi.append(f"{kq.ten}: {tac_dong}")
        if so > kq.toi_da_theo_tot and so <= kq.toi_da_theo_tot_tro_len:
            tac_dong += "; trong tỷ lệ nếu tính trên số HTTNV trở lên"
        t.buoc.append(
            lap_buoc(
                nhom.ty_le,
                nhom.ty_le.mo_ta,
                GiaiDoan.TY_LE,
                gia_tri,
                ket,
                nguong=f"tối đa {kq.toi_da}",
                tac_dong=tac_dong,
                muc=Muc.HTXSNV,
            )
        )
    return kq


def _qua_ty_le(nhom: Nhom, ket_qua: dict[str, KetQua]) -> None:
    """Decisions that together exceed the quota of their group are each asked about."""
    t = nhom.ty_le
    so = sum((ket_qua[m].muc or Muc.KHTNV) >= Muc.HTTNV for m in nhom.thanh_vien)
    da_chon = [m for m in nhom.thanh_vien if ket_qua[m].muc_quyet_dinh is Muc.HTXSNV]
    tong = sum(ket_qua[m].trang_thai is not TrangThai.KHONG_XEP_LOAI for m in nhom.thanh_vien)
    han = toi_da(so, t, t.mau_so, tong)
    if len(da_chon) <= han:
        return
    cau = (
        f"{nhom.ten}: đã quyết định {len(da_chon)} {muc_chu(Muc.HTXSNV)}, "
        f"tỷ lệ cho tối đa {han} ({t.can_cu})"
    )
    for m in da_chon:
        ket_qua[m] = replace(ket_qua[m], can_nguoi=(*ket_qua[m].can_nguoi, cau))


def _ket_thuc(bc: BoiCanh, tam: _Tam) -> KetQua:
    """The result of a subject, and its level in force for those that depend on it."""
    qd = xet_quyet_dinh(bc, tam.dt, tam.luat, tam.khoang, not tam.do_thieu)
    hoi = [*tam.hoi, *qd.hoi]
    if qd.muc is not None:
        trang_thai = TrangThai.XEP_LOAI
        hoi = list(qd.hoi)  # what was asked has been answered by deciding
    elif tam.khoang is None:
        trang_thai = TrangThai.KHONG_XEP_LOAI
    elif tam.muc is not None:
        trang_thai = TrangThai.XEP_LOAI
    else:
        trang_thai = TrangThai.THIEU_DU_LIEU if tam.do_thieu else TrangThai.CAN_NGUOI
    if qd.muc is not None:
        bc.khoang[tam.dt.ma] = (qd.muc, qd.muc)
    elif tam.vao is Vao.HOAN:
        bc.khoang[tam.dt.ma] = _TOAN_THANG
    else:
        bc.khoang[tam.dt.ma] = tam.khoang
    return KetQua(
        doi_tuong=tam.dt.ma,
        loai=tam.dt.loai,
        trang_thai=trang_thai,
        kiem_diem=tam.kiem_diem,
        muc_dieu_kien=tam.muc_dieu_kien,
        muc_bieu_quyet=tam.muc_bieu_quyet,
        muc_de_xuat=tam.muc,
        muc_quyet_dinh=qd.muc,
        buoc=(*tam.buoc, *qd.buoc),
        can_nguoi=tuple(hoi),
        thieu=tuple(tam.thieu),
    )
