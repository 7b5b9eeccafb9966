"""Decisions of competent bodies, beside what the rules allow; awards beside decisions.

The competent body decides; a departure is shown with its ground, never corrected.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.boi_canh import BoiCanhKiemTra
from pipeline.model import (
    GiaiDoan,
    KetLuanBuoc,
    KetQua,
    KhenThuong,
    LichSu,
    Muc,
    QuyetDinh,
    TrangThai,
)
from pipeline.problems import Problem

__all__ = [
    "kiem_hai_quyet_dinh",
    "kiem_huy_bo",
    "kiem_khen_thuong",
    "kiem_muc_quyet_dinh",
    "kiem_ty_le",
]


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
                f"{bc.ten(ma)} có hai quyết định còn hiệu lực: {truoc.muc.ten} (ô "
                f"{truoc.nguon.o('muc')}) và {q.muc.ten}.",
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
            if kq.trang_thai is TrangThai.KHONG_XEP_LOAI:
                buoc = bc.buoc_pham_vi(kq)
                yield bc.loi(
                    "Q02",
                    q,
                    "muc",
                    f"{bc.ten(ma)} không thuộc đối tượng xếp loại kỳ này nhưng có quyết định "
                    f"“{q.muc.ten}”." + (f" {buoc.mo_ta}." if buoc else ""),
                    "Kiểm tra lại tình trạng và ngày kết nạp hoặc thành lập; nếu đúng, quyết định "
                    "phải được hủy bỏ.",
                    can_cu=buoc.can_cu if buoc else "",
                )
            else:
                yield from _so_voi_quy_dinh(bc, q, kq)


def _so_voi_quy_dinh(bc: BoiCanhKiemTra, q: QuyetDinh, kq: KetQua) -> Iterator[Problem]:
    chan = [
        b
        for b in kq.buoc
        if b.ket_luan is KetLuanBuoc.KHONG_DAT
        and b.muc is not None
        and (
            (b.giai_doan is GiaiDoan.DIEU_KIEN and b.muc <= q.muc)
            or (b.giai_doan is GiaiDoan.TRAN and b.muc < q.muc)
            or (b.giai_doan is GiaiDoan.KHONG_HOAN_THANH and q.muc > Muc.KHTNV)
        )
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
            f"“{kq.muc_de_xuat.ten}” theo kết quả bỏ phiếu và tỷ lệ.",
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


def kiem_ty_le(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """Q08, Q09: more decided "HTXSNV" in a comparison group than the quota allows.

    Q08 when above the limit however its base is read, Q09 when only as the regulation,
    or the office, reads it. Shown at the lowest-ranked one decided.
    """
    for nhom in bc.bang.nhom if bc.bang else ():
        xuat_sac = [
            q for ma in nhom.ung_vien for q in bc.quyet_dinh_hieu_luc(ma) if q.muc is Muc.HTXSNV
        ]
        if len(xuat_sac) <= nhom.toi_da:
            continue
        moi_cach = max(nhom.toi_da, nhom.toi_da_theo_tot, nhom.toi_da_theo_tot_tro_len)
        yield bc.loi(
            "Q08" if len(xuat_sac) > moi_cach else "Q09",
            xuat_sac[-1],
            "muc",
            f"{nhom.ten}: quyết định {len(xuat_sac)} “{Muc.HTXSNV.ten}” ("
            + ", ".join(bc.ten(q.doi_tuong) for q in xuat_sac)
            + f"), tối đa {nhom.toi_da}. {nhom.cach_tinh}",
            "Rà soát lại các quyết định trong nhóm; nếu cấp có thẩm quyền cho phép tỷ lệ cao hơn, "
            "ghi số quyết định đó vào mục ty_le_25 của ky.toml.",
            can_cu=nhom.can_cu,
        )


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
