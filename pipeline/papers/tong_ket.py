"""Context of the yearly report on the building of the Party organisation.

Kế hoạch 41-KH/ĐUK, mục II.B.7.1 (item 2). The text comes from the sheet "Nội dung", the
figures are counted from the records. A figure is left to be written by hand when the
column that it needs is not filled for everybody.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date

from pipeline.model import (
    DangVien,
    Giay,
    HinhThucKyLuat,
    KhenThuong,
    KyLuat,
    LoaiToChuc,
    Muc,
    TinhTrang,
    ToChuc,
)
from pipeline.papers.bieu_chung import CHU_THICH, COT_MUC
from pipeline.papers.chu import de_muc
from pipeline.papers.khung import BoiCanh, NguCanh, chung, ten_co_quan
from pipeline.vi.so import phan_tram

__all__ = ["bao_cao_tong_ket"]


def bao_cao_tong_ket(nc: NguCanh, giay: Giay) -> BoiCanh:
    """Báo cáo tổng kết: text by heading, figures of the year, results of the rating."""
    dl = nc.du_lieu
    t = dl.to_chuc_theo_ma[giay.don_vi]
    return {
        **chung(nc, giay),
        "co_quan": ten_co_quan(dl, t.ma),
        "de_muc": de_muc(nc, "bao-cao-tong-ket", (t.ma,)),
        "nhom_so_lieu": [_to_chuc(nc, t), _dang_vien(nc, t), _khen_thuong_ky_luat(nc, t)],
        "xep_loai": _xep_loai(nc, t),
        "chu_thich": CHU_THICH,
    }


# --- figures --------------------------------------------------------------------------


def _to_chuc(nc: NguCanh, t: ToChuc) -> BoiCanh:
    duoi = [nc.du_lieu.to_chuc_theo_ma[m] for m in nc.du_lieu.cay(t.ma)[1:]]
    loai = Counter(d.loai for d in duoi)
    hang = [_so("Số tổ chức đảng trực thuộc", len(duoi))]
    hang += [_so(f"- {x.ten}", loai[x]) for x in LoaiToChuc if loai[x]]
    return _nhom("Tổ chức đảng", hang)


def _dang_vien(nc: NguCanh, t: ToChuc) -> BoiCanh:
    """Members; a member without any date of admission leaves the counts by date open."""
    tat_ca = nc.du_lieu.dang_vien_ca_cay(t.ma)
    ro_ngay = all(d.ngay_vao_dang or d.ngay_chinh_thuc for d in tat_ca)
    ro_gioi = all(d.gioi_tinh for d in tat_ca)

    def dem(ro: bool, dung: Callable[[DangVien], bool]) -> int | None:
        return sum(map(dung, tat_ca)) if ro else None

    def trong_nam(d: date | None) -> bool:
        return d is not None and d.year == nc.nam

    return _nhom(
        "Đảng viên",
        [
            _so("Tổng số đảng viên", len(tat_ca)),
            _so("- Đảng viên chính thức", dem(ro_ngay, lambda d: d.chinh_thuc)),
            _so("- Đảng viên dự bị", dem(ro_ngay, lambda d: not d.chinh_thuc)),
            _so("- Đảng viên nữ", dem(ro_gioi, lambda d: d.gioi_tinh == "Nữ")),
            _so(
                "- Đảng viên được miễn công tác và sinh hoạt đảng",
                dem(True, lambda d: d.tinh_trang is TinhTrang.MIEN_SINH_HOAT),
            ),
            _so("Kết nạp trong năm", dem(ro_ngay, lambda d: trong_nam(d.ngay_vao_dang))),
            _so(
                "Được công nhận chính thức trong năm",
                dem(ro_ngay, lambda d: trong_nam(d.ngay_chinh_thuc)),
            ),
            _so(
                "Chuyển sinh hoạt đến trong năm", dem(True, lambda d: trong_nam(d.ngay_chuyen_den))
            ),
        ],
    )


def _khen_thuong_ky_luat(nc: NguCanh, t: ToChuc) -> BoiCanh:
    dl = nc.du_lieu
    to_chuc = set(dl.cay(t.ma))
    tap_the = {x.ma for x in dl.tap_the if x.to_chuc in to_chuc}
    dang_vien = {d.ma for d in dl.dang_vien_ca_cay(t.ma)}
    hang = []
    for ten, cac in (
        ("Tổ chức đảng, cấp ủy bị kỷ luật", to_chuc | tap_the),
        ("Đảng viên bị kỷ luật", dang_vien),
    ):
        ky_luat = [k for k in dl.ky_luat if k.doi_tuong in cac]
        hang.append(_so(ten, len({k.doi_tuong for k in ky_luat}), _hinh_thuc(ky_luat)))
    for ten, cac in (
        ("Tổ chức đảng được khen thưởng", to_chuc | tap_the),
        ("Đảng viên được khen thưởng", dang_vien),
    ):
        khen = [k for k in dl.khen_thuong if k.doi_tuong in cac]
        hang.append(_so(ten, len({k.doi_tuong for k in khen}), _danh_hieu(khen)))
    return _nhom("Kỷ luật, khen thưởng", hang)


def _hinh_thuc(ky_luat: Iterable[KyLuat]) -> str:
    dem = Counter(k.hinh_thuc for k in ky_luat)
    return "; ".join(f"{h.ten}: {dem[h]}" for h in HinhThucKyLuat if dem[h])


def _danh_hieu(khen: Iterable[KhenThuong]) -> str:
    dem = Counter(k.danh_hieu for k in khen)
    return "; ".join(f"{ten}: {so}" for ten, so in dem.items())


# --- results --------------------------------------------------------------------------


def _xep_loai(nc: NguCanh, t: ToChuc) -> list[BoiCanh]:
    dl = nc.du_lieu
    duoi = dl.cay(t.ma)[1:]
    cac: list[tuple[str, list[str]]] = [
        ("Tổ chức đảng trực thuộc", list(duoi)),
        ("Tập thể cấp ủy trực thuộc", [x.ma for m in duoi if (x := dl.cap_uy_cua(m))]),
        ("Đảng viên", [d.ma for d in dl.dang_vien_ca_cay(t.ma)]),
    ]
    co = [(ten, ma) for ten, ma in cac if ma]
    return [_hang_xep_loai(nc, i, ten, ma) for i, (ten, ma) in enumerate(co, 1)]


def _hang_xep_loai(nc: NguCanh, tt: int, ten: str, cac_ma: list[str]) -> BoiCanh:
    """Levels in force: decided, else proposed; how many still wait for a decision."""
    kq = [nc.bang.ket_qua.get(m) for m in cac_ma]
    muc = [k.muc for k in kq if k is not None and k.muc is not None]
    cho = sum(k is not None and k.muc is not None and k.muc_quyet_dinh is None for k in kq)

    def o(m: Muc) -> str:
        so = muc.count(m)
        return f"{so}\n({phan_tram(so / len(muc), 1)})" if so else str(so)

    return {
        "tt": tt,
        "ten": ten,
        "tong": len(cac_ma),
        **{cot: o(m) for m, cot in COT_MUC.items()},
        "chua": len(cac_ma) - len(muc),
        "cho_quyet_dinh": cho,
    }


def _so(ten: str, so: int | None, ghi_chu: str = "") -> BoiCanh:
    return {"tt": "", "ten": ten, "so": so, "ghi_chu": ghi_chu}


def _nhom(ten: str, hang: list[BoiCanh]) -> BoiCanh:
    for i, r in enumerate((r for r in hang if not r["ten"].startswith("-")), 1):
        r["tt"] = i
    return {"ten": ten, "them": "", "hang": hang}
