"""Decisions of competent bodies, beside what the rules allow; awards beside decisions.

The competent body decides; a departure is shown with its ground, never corrected.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.boi_canh import BoiCanhKiemTra, noi_cua
from pipeline.model import (
    Buoc,
    GiaiDoan,
    KetLuanBuoc,
    KetQua,
    KhenThuong,
    LichSu,
    Muc,
    QuyetDinh,
)
from pipeline.problems import Problem
from pipeline.regulation.schema import TyLe

__all__ = [
    "kiem_hai_quyet_dinh",
    "kiem_huy_bo",
    "kiem_khen_thuong",
    "kiem_muc_quyet_dinh",
    "kiem_ty_le",
]

_SO_TEN = 10  # names told in one message


def kiem_hai_quyet_dinh(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """Q03: two decisions in force about one subject."""
    for ma in dict.fromkeys(q.doi_tuong for q in bc.du_lieu.quyet_dinh):
        hieu_luc = bc.quyet_dinh_hieu_luc(ma)
        for q in hieu_luc[1:]:
            truoc = hieu_luc[0]
            yield bc.loi(
                "Q03",
                q,
                "doi_tuong",
                f"{bc.ten(ma)} có hai quyết định còn hiệu lực: {truoc.muc.ten} ("
                f"{noi_cua(truoc, 'muc')}) và {q.muc.ten}.",
                "Ghi “Có” ở cột hủy bỏ của quyết định không còn hiệu lực.",
            )


def kiem_huy_bo(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """Q04, Q05: cancelled without a new decision, or without a reason."""
    for q in bc.du_lieu.quyet_dinh:
        if not q.huy_bo:
            continue
        if not bc.quyet_dinh_hieu_luc(q.doi_tuong):
            yield bc.loi(
                "Q04",
                q,
                "huy_bo",
                f"Quyết định xếp loại {bc.ten(q.doi_tuong)} đã hủy bỏ nhưng chưa có quyết định "
                "xếp loại lại.",
                "Thêm một dòng cho quyết định xếp loại lại; giữ nguyên dòng đã hủy.",
                can_cu=bc.can_cu("huy_bo_xep_loai_lai"),
            )
        if not q.ly_do:
            yield bc.loi(
                "Q05",
                q,
                "ly_do",
                f"Quyết định xếp loại {bc.ten(q.doi_tuong)} đã hủy bỏ nhưng chưa ghi lý do.",
                "Ghi lý do hủy bỏ để in vào phiếu giải trình.",
            )


def kiem_muc_quyet_dinh(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """Q01, Q02, Q06, Q07: the level decided beside the rating's result."""
    for ma, kq in (bc.bang.ket_qua if bc.bang else {}).items():
        for q in bc.quyet_dinh_hieu_luc(ma):
            buoc = bc.buoc_ngoai(ma)
            if buoc is not None:
                yield bc.loi(
                    "Q02",
                    q,
                    "muc",
                    f"{bc.ten(ma)} không được xếp loại kỳ này nhưng có quyết định “{q.muc.ten}”. "
                    f"{buoc.mo_ta} ({buoc.gia_tri}).",
                    "Kiểm tra lại tình trạng và ngày kết nạp hoặc thành lập; nếu đúng, quyết định "
                    "phải được hủy bỏ.",
                    can_cu=buoc.can_cu,
                )
            else:
                yield from _so_voi_quy_dinh(bc, q, kq)


def _so_voi_quy_dinh(bc: BoiCanhKiemTra, q: QuyetDinh, kq: KetQua) -> Iterator[Problem]:
    # where the text names no level for failing HTNV, the competent body may decide it
    de_ngo = Muc.HTNV if bc.quy_dinh.duoi_htnv else None
    chan = [
        b
        for b in kq.buoc
        if b.muc is not None
        and not (b.giai_doan is GiaiDoan.DIEU_KIEN and b.muc is de_ngo)
        and _chan(b, b.muc, q.muc)
    ]
    if chan:
        yield bc.loi(
            "Q01",
            q,
            "muc",
            f"Quyết định xếp loại {bc.ten(kq.doi_tuong)} mức “{q.muc.ten}”, cao hơn mức quy định "
            "cho phép: " + "; ".join(f"{b.mo_ta} (thực tế: {b.gia_tri})" for b in chan) + ".",
            "Xem hoso giai-thich; sửa dữ liệu nếu sai, hoặc báo cấp có thẩm quyền xem xét lại.",
            can_cu="; ".join(dict.fromkeys(b.can_cu for b in chan)),
        )
    elif kq.muc_de_xuat is not None and q.muc > kq.muc_de_xuat:
        yield bc.loi(
            "Q06",
            q,
            "muc",
            f"Quyết định xếp loại {bc.ten(kq.doi_tuong)} mức “{q.muc.ten}”, cao hơn mức đề xuất "
            f"“{kq.muc_de_xuat.ten}” (do kết quả bỏ phiếu, tỷ lệ, hoặc dữ liệu còn thiếu).",
            "Xem hoso giai-thich để biết vì sao khác; giữ nguyên nếu cấp có thẩm quyền đã quyết "
            "định như vậy.",
        )
    elif kq.muc_de_xuat is not None and q.muc < kq.muc_de_xuat:
        yield bc.loi(
            "Q07",
            q,
            "muc",
            f"Quyết định xếp loại {bc.ten(kq.doi_tuong)} mức “{q.muc.ten}”, thấp hơn mức đề xuất "
            f"“{kq.muc_de_xuat.ten}”.",
            "Không phải sửa gì nếu cấp có thẩm quyền đã quyết định như vậy.",
        )


def _chan(b: Buoc, muc: Muc, quyet_dinh: Muc) -> bool:
    """True for a step about `muc` that does not let a subject have the level decided."""
    if b.giai_doan is GiaiDoan.TRAN:  # "met" only says that the cap did not have to lower
        return muc < quyet_dinh and b.ket_luan in (KetLuanBuoc.DAT, KetLuanBuoc.KHONG_DAT)
    if b.ket_luan is not KetLuanBuoc.KHONG_DAT:
        return False
    if b.giai_doan is GiaiDoan.KHONG_HOAN_THANH:
        return quyet_dinh > Muc.KHTNV
    return b.giai_doan is GiaiDoan.DIEU_KIEN and muc <= quyet_dinh


def kiem_ty_le(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """Q08, Q09: more decided "HTXSNV" in a comparison group than the quota allows.

    Q08 when above the limit however its base is read and whatever the levels that are not
    known yet turn out to be; Q09 when only as the regulation reads it, today. Shown at
    the lowest-ranked of those decided.
    """
    quy_tac = {t.ma: t for t in bc.quy_dinh.ty_le}
    for nhom in bc.bang.nhom if bc.bang else ():
        xep_hang = dict.fromkeys((*nhom.ung_vien, *nhom.thanh_vien))
        xuat_sac = [q for ma in xep_hang for q in bc.quyet_dinh_hieu_luc(ma) if q.muc is Muc.HTXSNV]
        t = quy_tac.get(nhom.quy_tac)
        if not (xuat_sac and nhom.thanh_vien and t):
            continue
        muc = [kq.muc for ma in xep_hang if bc.bang and (kq := bc.bang.ket_qua.get(ma))]
        x, chua_ro = len(xuat_sac), muc.count(None)
        tot = max(sum(m is not None and m >= Muc.HTTNV for m in muc) - x, 0)
        if _trong_ty_le(t, t.mau_so, x, tot):
            continue
        moi_cach = any(_trong_ty_le(t, m, x, tot + chua_ro) for m in ("tot", "tot_tro_len"))
        yield bc.loi(
            "Q09" if moi_cach else "Q08",
            xuat_sac[-1],
            "muc",
            f"{nhom.ten}: quyết định {x} “{Muc.HTXSNV.ten}” (" + _ke(bc, xuat_sac) + ") trong khi "
            f"có {tot} “{Muc.HTTNV.ten}”; không quá {t.ty_le:.0%} số "
            + ("“Hoàn thành tốt nhiệm vụ”" if t.mau_so == "tot" else "xếp loại từ mức đó trở lên")
            + (f", còn {chua_ro} đối tượng chưa có mức." if chua_ro else "."),
            "Rà soát lại các quyết định trong nhóm.",
            can_cu=nhom.can_cu or t.can_cu,
        )


def _trong_ty_le(t: TyLe, mau_so: str, xuat_sac: int, tot: int) -> bool:
    """True when so many HTXSNV beside so many HTTNV keep to the quota under one base."""
    co_so = tot if mau_so == "tot" else tot + xuat_sac
    it_nguoi = t.duoi is not None and co_so < t.duoi and xuat_sac <= t.duoi_thi
    return it_nguoi or xuat_sac <= t.ty_le * co_so


def _ke(bc: BoiCanhKiemTra, cac: list[QuyetDinh]) -> str:
    dau = ", ".join(bc.ten(q.doi_tuong) for q in cac[:_SO_TEN])
    return dau + (f" và {len(cac) - _SO_TEN} nữa" if len(cac) > _SO_TEN else "")


def kiem_khen_thuong(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """Q10, Q11: an award without the level it needs, or without it in the years before."""
    quy_tac = {k.ten: k for k in bc.quy_dinh.khen_thuong}
    ket_qua = bc.bang.ket_qua if bc.bang else {}
    for r in bc.du_lieu.khen_thuong:
        can = quy_tac.get(r.danh_hieu)
        can_muc = can.muc if can else Muc.HTXSNV
        muc = _muc_hien_co(bc, r, ket_qua)
        if muc is not None and muc < can_muc:
            yield bc.loi(
                "Q10",
                r,
                "doi_tuong",
                f"{bc.ten(r.doi_tuong)} xếp loại “{muc.ten}” nhưng được chọn khen thưởng "
                f"“{r.danh_hieu}”, cần “{can_muc.ten}”.",
                "Bỏ dòng khen thưởng, hoặc kiểm tra lại mức xếp loại.",
                can_cu=can.can_cu if can else "",
            )
        nam = bc.du_lieu.ky.nam
        co = {x.nam for x in bc.du_lieu.cua(LichSu, r.doi_tuong) if x.muc >= can_muc}
        thieu = [n for n in range(nam - (can.so_nam if can else 1) + 1, nam) if n not in co]
        if thieu:
            yield bc.loi(
                "Q11",
                r,
                "danh_hieu",
                f"{bc.ten(r.doi_tuong)} được chọn khen thưởng “{r.danh_hieu}” nhưng trang “Lịch "
                f"sử” chưa có mức “{can_muc.ten}” của năm {', '.join(map(str, thieu))}.",
                "Bổ sung lịch sử xếp loại các năm đó, hoặc chọn danh hiệu khác.",
                can_cu=can.can_cu if can else "",
            )


def _muc_hien_co(bc: BoiCanhKiemTra, r: KhenThuong, ket_qua: dict[str, KetQua]) -> Muc | None:
    """The level decided, else the one proposed; None while neither is known."""
    hieu_luc = bc.quyet_dinh_hieu_luc(r.doi_tuong)
    if hieu_luc:
        return hieu_luc[-1].muc
    kq = ket_qua.get(r.doi_tuong)
    return kq.muc if kq else None
