"""One sheet as found -> records of its class, and every problem of its cells."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from openpyxl.utils import get_column_letter

from pipeline.intake.cot import Cot, Trang, gan_nhat
from pipeline.intake.gia_tri import LoiO, doc_o, hien
from pipeline.intake.tep_excel import TrangTho
from pipeline.model import BanGhi, Nguon
from pipeline.problems import MA_LOI, Problem

__all__ = ["KetQuaTrang", "doc_trang"]

_SO_DONG_TIM_TIEU_DE = 10  # offices put a title or two above the header
_KHOA_TEN = ("ma", "dang_vien", "doi_tuong", "don_vi", "ho_ten", "ten")  # who a row is about


@dataclass
class KetQuaTrang:
    """What one sheet gave.

    `loi[i].don_vi` is still the code found in the row (unit, collective, member or post);
    `chu` tells to which unit a code that the sheet defines belongs.
    """

    ban_ghi: list[BanGhi] = field(default_factory=list)
    loi: list[Problem] = field(default_factory=list)
    chu: dict[str, str] = field(default_factory=dict)


def doc_trang(trang: Trang, tho: TrangTho) -> KetQuaTrang:
    """Records of one sheet, in its order. A row without a usable required cell is left out."""
    kq = KetQuaTrang()
    if not tho.dong:
        return kq
    vi_tri = _dong_tieu_de(trang, tho)
    if vi_tri is None:
        kq.loi.append(
            _loi(
                tho,
                "D011",
                f"Trang “{tho.ten}” có dữ liệu nhưng không có dòng tiêu đề nhận ra được.",
                "Dòng đầu phải là tên các cột như trong biểu nhập: "
                + ", ".join(c.tieu_de for c in trang.cot[:4])
                + " …",
                "A1",
            )
        )
        return kq
    du_lieu = tho.dong[vi_tri + 1 :]
    cot = _xet_tieu_de(trang, tho, vi_tri, du_lieu, kq.loi)
    co = {c.khoa for _, c in cot}
    if any(c.bat_buoc and c.khoa not in co for c in trang.cot):
        return kq
    _doc_dong(trang, tho, cot, du_lieu, kq)
    return kq


def _dong_tieu_de(trang: Trang, tho: TrangTho) -> int | None:
    """Index in `tho.dong` of the row with the most known headers among the first rows."""
    so_nhan_ra = [
        sum(isinstance(o, str) and trang.tim_cot(o) is not None for o in dong)
        for _, dong in tho.dong[:_SO_DONG_TIM_TIEU_DE]
    ]
    nhieu_nhat = max(so_nhan_ra)
    return so_nhan_ra.index(nhieu_nhat) if nhieu_nhat else None


def _xet_tieu_de(
    trang: Trang,
    tho: TrangTho,
    vi_tri: int,
    du_lieu: Sequence[tuple[int, tuple[object, ...]]],
    loi: list[Problem],
) -> list[tuple[int, Cot]]:
    """Known columns by 0-based position; what is wrong with the header goes to `loi`."""
    so_dong, tieu_de = tho.dong[vi_tri]
    rong = max((len(o) for _, o in du_lieu), default=0)
    cot: dict[str, tuple[int, Cot]] = {}
    khong_tieu_de = []
    la = []
    for i in range(max(rong, len(tieu_de))):
        chu = tieu_de[i] if i < len(tieu_de) else None
        o = f"{get_column_letter(i + 1)}{so_dong}"
        c = trang.tim_cot(chu) if isinstance(chu, str) else None
        if chu is None or str(chu).strip() == "":
            khong_tieu_de.append(i)
        elif c is None:
            la.append((str(chu), o))
        elif c.khoa in cot:
            truoc = f"{get_column_letter(cot[c.khoa][0] + 1)}{so_dong}"
            loi.append(
                _loi(
                    tho,
                    "D013",
                    f"Cột “{c.tieu_de}” có hai lần, ở {truoc} và {o}; chỉ cột đầu được đọc.",
                    "Xóa hoặc đổi tên cột thừa.",
                    o,
                )
            )
        else:
            cot[c.khoa] = (i, c)
    con_lai = [c.tieu_de for c in trang.cot if c.khoa not in cot]
    loi.extend(_loi_cot_la(tho, la, con_lai))
    loi.extend(_loi_khong_tieu_de(tho, khong_tieu_de, du_lieu, so_dong))
    loi.extend(
        _loi(
            tho,
            "D014",
            f"Thiếu cột bắt buộc “{c.tieu_de}”; {len(du_lieu)} dòng của trang chưa được đọc.",
            f"Thêm cột có tiêu đề “{c.tieu_de}” vào dòng {so_dong}, hoặc chép dữ liệu vào biểu "
            "nhập mới.",
            f"A{so_dong}",
        )
        for c in trang.cot
        if c.bat_buoc and c.khoa not in cot
    )
    return sorted(cot.values(), key=lambda x: x[0])


def _loi_cot_la(
    tho: TrangTho, la: Iterable[tuple[str, str]], con_lai: Sequence[str]
) -> Iterable[Problem]:
    for chu, o in la:
        gan = gan_nhat(chu, con_lai)
        yield _loi(
            tho,
            "D012",
            f"Cột “{hien(chu)}” không có trong biểu nhập nên không được đọc.",
            f"Có phải cột “{gan}”? Nếu phải, sửa lại tiêu đề."
            if gan
            else "Nếu là ghi chú riêng thì không cần làm gì; nếu là dữ liệu thì sửa lại tiêu đề.",
            o,
            chu,
        )


def _loi_khong_tieu_de(
    tho: TrangTho,
    vi_tri: Sequence[int],
    du_lieu: Sequence[tuple[int, tuple[object, ...]]],
    dong_tieu_de: int,
) -> Iterable[Problem]:
    for i in vi_tri:
        dau = next((d for d, o in du_lieu if i < len(o) and o[i] not in (None, "")), None)
        if dau is not None:
            chu = get_column_letter(i + 1)
            yield _loi(
                tho,
                "D015",
                f"Cột {chu} có dữ liệu (từ ô {chu}{dau}) nhưng không có tiêu đề nên không được "
                "đọc.",
                f"Ghi tiêu đề vào ô {chu}{dong_tieu_de}, hoặc xóa dữ liệu thừa.",
                f"{chu}{dau}",
            )


def _doc_dong(
    trang: Trang,
    tho: TrangTho,
    cot: Sequence[tuple[int, Cot]],
    du_lieu: Iterable[tuple[int, tuple[object, ...]]],
    kq: KetQuaTrang,
) -> None:
    """Fill `kq` with the records and problems of the rows below the header."""
    chu_cot = {c.khoa: get_column_letter(i + 1) for i, c in cot}
    bat_buoc = [c for _, c in cot if c.bat_buoc]
    dat_ma = "ma" in trang.cot_theo_khoa
    for so_dong, o in du_lieu:
        gia_tri: dict[str, object] = {}
        loi: dict[str, tuple[Cot, LoiO, object]] = {}
        rong = len(o)
        for i, c in cot:
            if i >= rong:
                break
            if (tho_o := o[i]) is None:
                continue
            v = doc_o(c, tho_o)
            if isinstance(v, LoiO):
                loi[c.khoa] = (c, v, tho_o)
            elif v is not None:
                gia_tri[c.khoa] = v
        if not gia_tri and not loi:
            continue
        thieu = [c for c in bat_buoc if c.khoa not in gia_tri]
        for c in thieu:
            if c.khoa not in loi:
                cach = f"Nhập {c.tieu_de.lower()} vào ô này" + (
                    f", ví dụ {c.vi_du}." if c.vi_du else "."
                )
                loi[c.khoa] = (c, LoiO("D016", "ô bắt buộc để trống", cach), "")
        chu = str(gia_tri.get(trang.cot_chu, ""))
        if loi:
            nhan = _nhan(so_dong, gia_tri)
            for c, sai, tho_o in loi.values():
                bo = " Dòng này chưa được đọc." if c.bat_buoc else ""
                kq.loi.append(
                    _loi(
                        tho,
                        sai.ma,
                        f"{nhan}, cột “{c.tieu_de}”: {sai.thong_bao}.{bo}",
                        sai.cach_sua,
                        f"{chu_cot[c.khoa]}{so_dong}",
                        hien(tho_o),
                        chu,
                    )
                )
        if dat_ma and "ma" in gia_tri:
            kq.chu[str(gia_tri["ma"])] = chu
        if not thieu:
            nguon = Nguon(tho.tep, tho.ten, so_dong, chu_cot)
            kq.ban_ghi.append(trang.lop(nguon=nguon, **gia_tri))


def _nhan(so_dong: int, gia_tri: dict[str, object]) -> str:
    """Row number and who the row is about: "Dòng 7 (DV012, Nguyễn Văn Mẫu)"."""
    ai = ", ".join(hien(gia_tri[k]) for k in _KHOA_TEN if k in gia_tri)
    return f"Dòng {so_dong}" + (f" ({ai})" if ai else "")


def _loi(
    tho: TrangTho,
    ma: str,
    thong_bao: str,
    cach_sua: str,
    o: str,
    gia_tri: str = "",
    don_vi: str = "",
) -> Problem:
    return Problem(
        ma=ma,
        muc_do=MA_LOI[ma][0],
        thong_bao=thong_bao,
        cach_sua=cach_sua,
        tep=tho.tep,
        trang=tho.ten,
        o=o,
        gia_tri=gia_tri,
        don_vi=don_vi,
    )
