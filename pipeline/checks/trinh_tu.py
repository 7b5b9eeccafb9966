"""Order of the steps: review, vote, decision, award; lower before upper, head last."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pipeline.checks.boi_canh import BoiCanhKiemTra, ngay_viet
from pipeline.model import BieuQuyet
from pipeline.problems import Problem
from pipeline.vi.van_ban import khoa_tim

__all__ = [
    "kiem_bo_phieu_sau_hop",
    "kiem_cap_duoi_truoc",
    "kiem_ccvc_truoc",
    "kiem_khen_thuong_sau",
    "kiem_nhan_xet_213_truoc",
    "kiem_quyet_dinh_sau_bo_phieu",
    "kiem_vi_pham_truoc",
]


def ngay_kiem_diem(bc: BoiCanhKiemTra) -> dict[str, date]:
    """Day of the first review meeting of each organisation or collective.

    A meeting whose name says "kiểm điểm"; where none does, the first meeting.
    """
    moi: dict[str, date] = {}
    kiem_diem: dict[str, date] = {}
    for hop in bc.du_lieu.cuoc_hop:
        if hop.ngay is None:
            continue
        moi[hop.don_vi] = min(hop.ngay, moi.get(hop.don_vi, hop.ngay))
        if "kiem diem" in khoa_tim(hop.ten or ""):
            kiem_diem[hop.don_vi] = min(hop.ngay, kiem_diem.get(hop.don_vi, hop.ngay))
    return moi | kiem_diem


def ngay_bo_phieu(bc: BoiCanhKiemTra, ma: str) -> date | None:
    """Day of the last ballot about a subject."""
    return max((b.ngay for b in bc.du_lieu.cua(BieuQuyet, ma) if b.ngay), default=None)


def ngay_quyet_dinh(bc: BoiCanhKiemTra, ma: str) -> date | None:
    """Day of the decision in force about a subject."""
    return max((q.ngay for q in bc.quyet_dinh_hieu_luc(ma) if q.ngay), default=None)


def kiem_bo_phieu_sau_hop(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """N08: a ballot before the review meeting; once per place and day."""
    hop = ngay_kiem_diem(bc)
    can_cu = next((p.can_cu for p in bc.quy_dinh.pham_vi if p.chua_kiem_diem), "")
    thay: set[tuple[str, date]] = set()
    for bq in bc.du_lieu.bieu_quyet:
        ngay_hop = hop.get(bq.noi)
        if bq.ngay is None or ngay_hop is None or bq.ngay >= ngay_hop:
            continue
        if (bq.noi, bq.ngay) not in thay:
            thay.add((bq.noi, bq.ngay))
            yield bc.loi(
                "N08",
                bq,
                "ngay",
                f"{bc.ten(bq.noi)} bỏ phiếu xếp loại ngày {ngay_viet(bq.ngay)}, trước cuộc họp "
                f"kiểm điểm ngày {ngay_viet(ngay_hop)}.",
                "Kiểm tra lại hai ngày: kiểm điểm xong mới bỏ phiếu xếp loại.",
                can_cu=can_cu,
            )


def kiem_quyet_dinh_sau_bo_phieu(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """N09: a decision before the ballot that it rests on."""
    for q in bc.du_lieu.quyet_dinh:
        bo_phieu = ngay_bo_phieu(bc, q.doi_tuong)
        if not q.huy_bo and q.ngay is not None and bo_phieu is not None and q.ngay < bo_phieu:
            yield bc.loi(
                "N09",
                q,
                "ngay",
                f"Quyết định xếp loại {bc.ten(q.doi_tuong)} ngày {ngay_viet(q.ngay)} trước ngày bỏ "
                f"phiếu {ngay_viet(bo_phieu)}.",
                "Sửa ngày quyết định hoặc ngày bỏ phiếu; quyết định cũ đã hủy thì ghi “hủy bỏ”.",
            )


def kiem_ccvc_truoc(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """N10: the rating as civil servant came after the vote on the member."""
    for d in bc.du_lieu.dang_vien:
        if d.ngay_xep_loai_ccvc is None:
            continue
        bo_phieu = ngay_bo_phieu(bc, d.ma)
        if bo_phieu is not None and d.ngay_xep_loai_ccvc > bo_phieu:
            yield bc.loi(
                "N10",
                d,
                "ngay_xep_loai_ccvc",
                f"{bc.ten(d.ma)} được xếp loại cán bộ, công chức, viên chức ngày "
                f"{ngay_viet(d.ngay_xep_loai_ccvc)}, sau khi bỏ phiếu xếp loại đảng viên ngày "
                f"{ngay_viet(bo_phieu)}.",
                "Kiểm tra lại hai ngày: xếp loại cán bộ, công chức, viên chức phải có trước.",
                can_cu=bc.can_cu("ccvc_truoc_dang_vien"),
            )


def kiem_nhan_xet_213_truoc(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """N11: the comment from the place of residence came after the cell's review meeting."""
    hop = ngay_kiem_diem(bc)
    for r in bc.du_lieu.nhan_xet_213:
        ngay_hop = hop.get(bc.to_chuc_cua(r.dang_vien))
        if r.ngay is not None and ngay_hop is not None and r.ngay > ngay_hop:
            yield bc.loi(
                "N11",
                r,
                "ngay",
                f"Nhận xét nơi cư trú của {bc.ten(r.dang_vien)} ghi ngày {ngay_viet(r.ngay)}, sau "
                f"cuộc họp kiểm điểm của chi bộ ngày {ngay_viet(ngay_hop)}.",
                "Kiểm tra lại hai ngày: chi bộ xem xét nhận xét này khi kiểm điểm, xếp loại.",
                can_cu=bc.can_cu("nhan_xet_noi_cu_tru_truoc"),
            )


def kiem_khen_thuong_sau(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """N13: a paper on awards is dated before the decisions on those who are awarded."""
    mau = {
        g.mau
        for dm in bc.quy_dinh.danh_muc
        for x in dm.muc
        for g in x.giay
        if any(can.startswith("khen_thuong") for can in g.can)
    }
    muon_nhat: dict[str, tuple[date, str]] = {}
    for k in bc.du_lieu.khen_thuong:
        don_vi = bc.don_vi(k.doi_tuong)
        if (ngay := ngay_quyet_dinh(bc, k.doi_tuong)) and don_vi:
            muon_nhat[don_vi] = max(muon_nhat.get(don_vi, (ngay, k.doi_tuong)), (ngay, k.doi_tuong))
    for r in bc.du_lieu.van_ban:
        moc = muon_nhat.get(bc.don_vi(r.don_vi))
        if r.mau in mau and r.ngay is not None and moc is not None and r.ngay < moc[0]:
            yield bc.loi(
                "N13",
                r,
                "ngay",
                f"Giấy khen thưởng ghi ngày {ngay_viet(r.ngay)}, trước quyết định xếp loại "
                f"{bc.ten(moc[1])} ngày {ngay_viet(moc[0])}.",
                "Sửa ngày: có quyết định xếp loại rồi mới khen thưởng.",
            )


def kiem_cap_duoi_truoc(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """N14: decided after what it must precede: the superior, or the head of a collective."""
    d = bc.du_lieu
    cap = [(t.ma, t.cap_tren, "tổ chức đảng cấp trên") for t in d.to_chuc if t.cap_tren]
    cap += [(c.tai, c.ma, "người đứng đầu") for c in d.chuc_vu if c.dung_dau]
    for truoc, sau, la_gi in cap:
        ngay_truoc, ngay_sau = ngay_quyet_dinh(bc, truoc), ngay_quyet_dinh(bc, sau)
        if ngay_truoc is not None and ngay_sau is not None and ngay_truoc > ngay_sau:
            yield bc.loi(
                "N14",
                bc.quyet_dinh_hieu_luc(truoc)[-1],
                "ngay",
                f"Quyết định xếp loại {bc.ten(truoc)} ngày {ngay_viet(ngay_truoc)} sau quyết định "
                f"xếp loại {la_gi}, {bc.ten(sau)}, ngày {ngay_viet(ngay_sau)}.",
                "Kiểm tra lại hai ngày: xếp loại cấp dưới trước, cấp trên sau; tập thể trước, "
                "người đứng đầu sau.",
                can_cu=bc.can_cu("cap_duoi_truoc_cap_tren"),
            )


def kiem_vi_pham_truoc(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """N15: a violation dated after the discipline for it."""
    for r in bc.du_lieu.ky_luat:
        if r.ngay_vi_pham is not None and r.ngay is not None and r.ngay_vi_pham > r.ngay:
            yield bc.loi(
                "N15",
                r,
                "ngay_vi_pham",
                f"{bc.ten(r.doi_tuong)}: ngày vi phạm {ngay_viet(r.ngay_vi_pham)} sau ngày quyết "
                f"định kỷ luật {ngay_viet(r.ngay)}.",
                "Đối chiếu quyết định kỷ luật rồi sửa ngày.",
            )
