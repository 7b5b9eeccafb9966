"""Conditions on measured facts: criteria, points, targets, bodies below and beside.

A measured fact that is not in the workbook is missing: the finding is then unknown,
unless whatever it turns out to be would not change it.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from pipeline.model import ChiTieu, ChucVu, KetQuaChiTieu, LoaiTapThe, Muc, TieuChi
from pipeline.rating.boi_canh import SuKien
from pipeline.rating.chu import SO_CHUNG, khoang_chu, liet_ke, noi_ghi, ty_le_chu
from pipeline.rating.xet import Xet, so_sanh
from pipeline.regulation.dieu_kien import (
    DkCapDuoi,
    DkChiTieu,
    DkCungCap,
    DkDiem,
    DkLienQuan,
    DkTieuChi,
)
from pipeline.regulation.schema import TieuChiQuyDinh

__all__ = ["cap_duoi", "chi_tieu", "cung_cap", "diem", "lien_quan", "tieu_chi"]

_COT_CAP_DO = ("cap_do",)
_COT_DIEM = ("diem",)
_COT_KET_QUA = ("ket_qua",)
_COT_MUC = ("muc",)


def tieu_chi(dk: DkTieuChi, sk: SuKien) -> Xet:
    """Criteria at or above a level; for a case, any at or below one."""
    cac = sk.luat.tieu_chi_cua[id(dk)]
    if not cac.ma:
        return Xet(None, "quy định chưa có tiêu chí nào", thieu=("Tiêu chí của quy định",))
    co, dong, thieu = sk.danh_gia(cac)
    tu = dk.cap_do if dk.cap_do is not None else (dk.den_cap_do or 0) + 1  # below which it fails
    chua_dat = [f"{ma} “{c.ten}”" for ma, c in co if c < tu]
    if dk.den_cap_do is not None:
        gia_tri = f"{len(chua_dat)} tiêu chí ở mức đó"
    else:
        gia_tri = _dat_chu(len(co) - len(chua_dat), len(co) + len(thieu))
    if chua_dat:
        gia_tri += f": {liet_ke(chua_dat)}" if dk.den_cap_do else f"; {liet_ke(chua_dat)}"
    if thieu:
        gia_tri += f"; {len(thieu)} tiêu chí chưa có cấp độ"
    ket = None if thieu and not chua_dat else (bool(chua_dat) is (dk.den_cap_do is not None))
    return Xet(ket, gia_tri, dong, _COT_CAP_DO, thieu)


@lru_cache(SO_CHUNG)
def _dat_chu(dat: int, tong: int) -> str:
    return f"{dat}/{tong} tiêu chí đạt"


def diem(dk: DkDiem, sk: SuKien) -> Xet:
    """Points summed over the subject's criteria; no group may pass its maximum."""
    rows = [(t, sk.tieu_chi.get(t.ma)) for t in sk.luat.tieu_chi]
    thieu = tuple(
        f"Trang “Tiêu chí”: điểm của tiêu chí {t.ma} “{t.ten}”"
        for t, r in rows
        if (r is None and not t.neu_co) or (r is not None and r.diem is None)
    )
    tong = sum((Decimal(str(r.diem)) for _, r in rows if r and r.diem is not None), Decimal())
    dong = tuple(r for _, r in rows if r)
    chu = f"{tong:f} điểm"
    if thieu or not rows:
        return Xet(None, f"{chu}; còn thiếu {len(thieu)} tiêu chí", dong, _COT_DIEM, thieu)
    if vuot := _vuot_toi_da(sk, rows):
        cau = (f"Điểm tiêu chí: {vuot}",)
        return Xet(None, f"{chu}; {vuot}".replace(".", ","), dong, _COT_DIEM, cau)
    dung = tong >= dk.so_tu if dk.so_tu is not None else tong < (dk.so_duoi or 0)
    return Xet(dung, chu.replace(".", ","), dong, _COT_DIEM)


def _vuot_toi_da(sk: SuKien, rows: list[tuple[TieuChiQuyDinh, TieuChi | None]]) -> str:
    """Groups whose points pass what the regulation allows, in words; "" if none."""
    tong: dict[str, Decimal] = {}
    for t, r in rows:
        if r and r.diem is not None:
            tong[t.nhom] = tong.get(t.nhom, Decimal()) + Decimal(str(r.diem))
    return "; ".join(
        f"nhóm “{n.ten}” có {tong[n.ma]:f} điểm, tối đa {n.diem_toi_da:f}"
        for n in sk.bc.quy_dinh.nhom_cua(sk.dt.loai)
        if n.diem_toi_da is not None and tong.get(n.ma, Decimal()) > n.diem_toi_da
    )


def chi_tieu(dk: DkChiTieu, sk: SuKien) -> Xet:
    """Targets missed for force majeure leave the base where the rule says so."""
    cua = _cua_ai(dk, sk)
    rows: tuple[ChiTieu, ...] = ()
    for ma in cua:
        if rows := sk.bc.du_lieu.cua(ChiTieu, ma):
            break
    else:
        ten = sk.bc.du_lieu.ten_doi_tuong(cua[0] if cua else sk.dt.ma)
        return Xet(None, "chưa có chỉ tiêu nào", thieu=(f"Trang “Chỉ tiêu”: kết quả của {ten}",))
    do = _DO[dk.do]
    dat = khong = chua_ro = chua_ro_bkk = 0
    thieu: list[str] = []
    for r in rows:
        ket = do(r)
        mien = dk.tru_bat_kha_khang and r.bat_kha_khang
        if ket:
            dat += r.so_luong
        elif ket is None:
            thieu.append(f"{noi_ghi(r, 'ket_qua', 'Chỉ tiêu')}: kết quả của “{r.ten}”")
            if mien:
                chua_ro_bkk += r.so_luong
            else:
                chua_ro += r.so_luong
        elif not mien:
            khong += r.so_luong
    co = dat + khong
    mo = chua_ro + chua_ro_bkk
    gia_tri = f"{ty_le_chu(dat, co)} chỉ tiêu {_TEN_DO[dk.do]}"
    if mo:
        gia_tri += f"; {mo} chỉ tiêu chưa có kết quả"
    if not co and not mo:  # all missed for force majeure: nothing counts against the subject
        dung = dk.ty_le_tu is not None or dk.ty_le_den is not None
        return Xet(dung, "mọi chỉ tiêu không đạt đều do bất khả kháng")
    ket_luan = so_sanh(dk, (dat, co + chua_ro), (dat + mo, co + mo))
    xem_xet = False
    if ket_luan and "bat_kha_khang" in dk.xem_xet and not dk.tru_bat_kha_khang:
        tru = dk.model_copy(update={"tru_bat_kha_khang": True})
        xem_xet = not chi_tieu(tru, sk).dung
    con_thieu = tuple(thieu) if ket_luan is None else ()
    return Xet(ket_luan, gia_tri, rows, _COT_KET_QUA, con_thieu, xem_xet)


def _cua_ai(dk: DkChiTieu, sk: SuKien) -> list[str]:
    """Codes whose targets a condition looks at: of the first that has any."""
    dt = sk.dt
    nguoi = [dt.dang_vien.ma] if dt.dang_vien and dk.cua == "chinh_no" else []
    cac = [] if dk.cua == "phu_trach" else [dt.ma, *nguoi]
    if dk.cua == "phu_trach" and dt.tap_the:
        cac.append(dt.tap_the.ma)
    cua_to_chuc = dt.tap_the is None or dt.tap_the.loai in _CUA_DANG or dk.cua == "to_chuc"
    if dk.cua != "chinh_no" and cua_to_chuc and dt.to_chuc:
        cac.append(dt.to_chuc.ma)
    return cac


_CUA_DANG = (LoaiTapThe.CAP_UY, LoaiTapThe.BAN_THUONG_VU)  # those that lead an organisation


def _hoan_thanh(r: ChiTieu) -> bool | None:
    return None if r.ket_qua is None else r.ket_qua is not KetQuaChiTieu.KHONG_HOAN_THANH


def _vuot_muc(r: ChiTieu) -> bool | None:
    return None if r.ket_qua is None else r.ket_qua is KetQuaChiTieu.VUOT_MUC


def _dung_han(r: ChiTieu) -> bool | None:
    xong = _hoan_thanh(r)
    return r.dung_han if xong else xong


def _cham(r: ChiTieu) -> bool | None:
    return None if r.dung_han is None else not r.dung_han


_DO: dict[str, Callable[[ChiTieu], bool | None]] = {
    "hoan_thanh": _hoan_thanh,
    "dung_han": _dung_han,
    "vuot_muc": _vuot_muc,
    "cham": _cham,
}
_TEN_DO = {
    "hoan_thanh": "hoàn thành",
    "dung_han": "hoàn thành đúng hạn",
    "vuot_muc": "vượt mức",
    "cham": "chậm",
}


def cap_duoi(dk: DkCapDuoi, sk: SuKien) -> Xet:
    """Share of those below by level; levels still unknown enter as bounds."""
    t = sk.dt.to_chuc
    cac = sk.bc.cap_duoi(t) if t else ()
    goi = "đảng viên" if t and t.loai.la_chi_bo else "tổ chức đảng trực thuộc"
    if not cac:
        cau = f"chưa có {goi} nào được xếp loại"
        return Xet(None, cau, thieu=(f"Mức của {goi}",))
    if dk.tu_muc is not None:
        chac = [c.khoang[0] >= dk.tu_muc for c in cac]
        co_the = [c.khoang[1] >= dk.tu_muc for c in cac]
        khac, loi = [c.ten for c, x in zip(cac, co_the, strict=True) if not x], "chưa đạt"
    else:
        moc = dk.den_muc or Muc.KHTNV
        chac = [c.khoang[1] <= moc for c in cac]
        co_the = [c.khoang[0] <= moc for c in cac]
        khac, loi = [c.ten for c, x in zip(cac, chac, strict=True) if x], "gồm"
    mo = [c.ten for c, a, b in zip(cac, chac, co_the, strict=True) if a is not b]
    ket = so_sanh(dk, (sum(chac), len(cac)), (sum(co_the), len(cac)))
    gia_tri = f"{ty_le_chu(sum(chac), len(cac))} {goi}"
    if khac:
        gia_tri += f"; {loi}: {liet_ke(khac)}"
    if mo:
        cau = "dù các mức còn lại thế nào" if ket is not None else "chưa rõ mức"
        gia_tri += f"; {cau}: {liet_ke(mo)}"
    thieu = (f"Mức của {liet_ke(mo)}",) if ket is None else ()
    return Xet(ket, gia_tri, thieu=thieu)


def lien_quan(dk: DkLienQuan, sk: SuKien) -> Xet:
    """Level in force of the collective or organisation that a leader heads."""
    dung = dk.tu_muc is not None  # a condition holds, a case does not, where nothing is asked
    r = sk.dt.ban_ghi
    if dk.tru_moi_chuyen_den and isinstance(r, ChucVu) and r.moi_chuyen_den:
        return Xet(dung, "người đứng đầu mới chuyển đến", (r,), ("moi_chuyen_den",))
    ben = sk.dt.to_chuc if dk.cua == "to_chuc" else sk.dt.tap_the
    if ben is None:
        return Xet(dung, "không có tập thể, tổ chức liên quan")
    ten = sk.bc.du_lieu.ten_doi_tuong(ben.ma)
    if ben.ma not in sk.bc.doi_tuong:
        return Xet(None, f"{ten}: mức do cấp trên quyết định", thieu=(f"Mức của {ten}",))
    khoang = sk.bc.khoang.get(ben.ma)
    if khoang is None:
        return Xet(False, f"{ten}: không xếp loại năm nay")
    gia_tri = f"{ten}: {khoang_chu(*khoang)}"
    if dk.tu_muc is not None:
        ket = [m >= dk.tu_muc for m in khoang]
    else:
        ket = [m <= (dk.den_muc or Muc.KHTNV) for m in khoang]
    if ket[0] is not ket[1]:
        return Xet(None, f"{gia_tri}, chưa rõ", thieu=(f"Mức của {ten}",))
    return Xet(ket[0], gia_tri)


def cung_cap(dk: DkCungCap, sk: SuKien) -> Xet:
    """Ratings of professional bodies and mass organisations beside the organisation."""
    tat_ca = sk.cung_cap()
    rows = tuple(
        sorted((r for r in tat_ca if not dk.nhom or r.loai in dk.nhom), key=lambda r: r.ten)
    )
    chua = [r for r in rows if r.muc is None]
    thieu = tuple(f"{noi_ghi(r, 'muc', 'Cơ quan cùng cấp')}: mức của {r.ten}" for r in chua)
    if not tat_ca or (dk.tu_muc is not None and not rows):
        ten = sk.bc.du_lieu.ten_doi_tuong(sk.dt.ma)
        return Xet(
            None,
            "chưa có kết quả xếp loại chuyên môn, đoàn thể cùng cấp",
            thieu=(f"Trang “Cơ quan cùng cấp”: chuyên môn, đoàn thể cùng cấp với {ten}",),
        )
    if dk.tu_muc is not None:
        duoi = [r for r in rows if r.muc is not None and r.muc < dk.tu_muc]
        gia_tri = f"{len(rows) - len(duoi) - len(chua)}/{len(rows)} nơi đạt"
        gia_tri += f"; chưa đạt: {liet_ke(r.ten for r in duoi)}" if duoi else ""
        gia_tri += f"; chưa có mức: {liet_ke(r.ten for r in chua)}" if chua else ""
        return Xet(False if duoi else None if chua else True, gia_tri, rows, _COT_MUC, thieu)
    assert dk.den_muc is not None
    roi = [r for r in rows if r.muc is not None and r.muc <= dk.den_muc]
    gia_tri = f"{len(roi)}/{len(rows)} nơi" + (f": {liet_ke(r.ten for r in roi)}" if roi else "")
    if dk.ty_le_tren is not None:
        can = int(dk.ty_le_tren * len(rows)) + 1  # the fewest that are more than the share
    else:
        assert dk.so_tu is not None
        can = 1 if dk.hoac_duy_nhat and len(rows) == 1 else dk.so_tu
    if len(roi) >= can:
        return Xet(True, gia_tri, rows, _COT_MUC)
    if len(roi) + len(chua) >= can:
        return Xet(None, gia_tri, rows, _COT_MUC, thieu)
    return Xet(False, gia_tri, rows, _COT_MUC)
