"""Decisions on awards: Mẫu 8c, 8d (members), 8e (organisations); 41-KH/ĐUK, mục II.B.5.

A base organisation awards those who are HTXSNV in the year; awards for several years
running are decided above it and stay out of these papers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from pipeline.model import Giay, KhenThuong, QuyetDinh
from pipeline.papers.bieu_chung import CHAM
from pipeline.papers.bieu_nhom import Dong, Nhom, danh_so, nhom_dang_vien, nhom_to_chuc
from pipeline.papers.khung import BoiCanh, NguCanh, ten_co_quan
from pipeline.papers.quyet_dinh_chung import khung_quyet_dinh, quyet_dinh_cua, so_va_ngay
from pipeline.vi.ngay import ngay_ngan
from pipeline.vi.so import dem, so_viet
from pipeline.vi.van_ban import khoa_tim

__all__ = ["khen_thuong_dang_vien", "khen_thuong_to_chuc"]


def khen_thuong_dang_vien(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 8c, 8d: members of the unit, cell by cell."""
    return _khen_thuong(nc, giay, nhom_dang_vien(nc, giay.don_vi), "đảng viên")


def khen_thuong_to_chuc(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Mẫu 8e: organisations below the unit."""
    return _khen_thuong(nc, giay, nhom_to_chuc(nc, giay.don_vi), "tổ chức đảng trực thuộc")


def _khen_thuong(nc: NguCanh, giay: Giay, nhom: Sequence[Nhom], ai: str) -> BoiCanh:
    theo_ma = {d.ma: k for n in nhom for d in n.dong if (k := _trong_nam(nc, d))}
    ke = [Nhom(n.ten, x) for n in nhom if (x := tuple(d for d in n.dong if d.ma in theo_ma))]
    khen = [k for n in ke for d in n.dong for k in theo_ma[d.ma]]
    hinh_thuc = {k.hinh_thuc for k in khen}
    tien = [k.tien_thuong for k in khen if k.tien_thuong is not None]
    chung = hinh_thuc.pop() if len(hinh_thuc) == 1 else None
    xep_loai = quyet_dinh_cua(nc.du_lieu, (k.doi_tuong for k in khen))
    return {
        **khung_quyet_dinh(nc, giay, [_can_cu_xep_loai(nc, giay, xep_loai, ai)]),
        "viec": f"Tặng {chung} cho" if chung else "Khen thưởng",
        "so": dem(len(khen)) if khen else CHAM,
        "tien": f"{so_viet(sum(tien), 0)} đồng" if khen and len(tien) == len(khen) else CHAM,
        "cong": so_viet(sum(tien), 0) if tien else "",
        "nhom": [
            {"ten": n.ten, "them": "", "hang": _hang(n, theo_ma)}
            for n in danh_so(ke) or [Nhom("", ())]
        ],
    }


def _hang(n: Nhom, theo_ma: Mapping[str, Sequence[KhenThuong]]) -> list[BoiCanh]:
    """One row for each award."""
    cap = [(d, k) for d in n.dong for k in theo_ma[d.ma]]
    return [
        {
            "tt": i,
            "ten": d.ten,
            "chuc_vu": d.cot.get("chuc_vu", ""),
            "danh_hieu": k.danh_hieu,
            "hinh_thuc": k.hinh_thuc or "",
            "tien": so_viet(k.tien_thuong, 0) if k.tien_thuong is not None else "",
        }
        for i, (d, k) in enumerate(cap, 1)
    ]


def _trong_nam(nc: NguCanh, d: Dong) -> list[KhenThuong]:
    """Awards of this year: not those that the regulation gives for years running."""
    nhieu_nam = {khoa_tim(q.ten) for q in nc.quy_dinh.khen_thuong if q.so_nam > 1}
    return [k for k in nc.du_lieu.cua(KhenThuong, d.ma) if khoa_tim(k.danh_hieu) not in nhieu_nam]


def _can_cu_xep_loai(nc: NguCanh, giay: Giay, xep_loai: Iterable[QuyetDinh], ai: str) -> str:
    so, ngay = so_va_ngay(xep_loai)
    return (
        f"Quyết định số {so or CHAM}, ngày {ngay_ngan(ngay) or CHAM} của "
        f"{ten_co_quan(nc.du_lieu, giay.don_vi)} về xếp loại chất lượng {ai} năm {nc.nam}"
    )
