"""Numbers and dates of papers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from pipeline.checks.boi_canh import BoiCanhKiemTra, ngay_viet, noi_cua
from pipeline.model import QuyetDinh, VanBan
from pipeline.problems import Problem

__all__ = ["kiem_dang_so", "kiem_ky_hieu", "kiem_mot_so_hai_ngay", "kiem_so_ngay", "kiem_trung_so"]

# "05-QC/BTCTU-BDVTU": number below ten padded, hyphen, kind, slash, bodies joined by hyphens.
_CHU = r"[^\W\d_]"
_SO_VAN_BAN = re.compile(rf"\d{{2,}}-{_CHU}+/(?P<co_quan>{_CHU}[^\W_]*(?:-{_CHU}[^\W_]*)*)")
_THE_THUC = "Hướng dẫn 36-HD/VPTW và Hướng dẫn 05-HD/VPTW, số và ký hiệu văn bản"


def _co_so(bc: BoiCanhKiemTra) -> tuple[VanBan | QuyetDinh, ...]:
    """Rows that carry the number of a paper of the unit's own."""
    return (*bc.du_lieu.van_ban, *bc.du_lieu.quyet_dinh)


def kiem_dang_so(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """S01: a number that is not "NN-LOẠI/CƠQUAN"."""
    for r in _co_so(bc):
        if r.so and not _SO_VAN_BAN.fullmatch(r.so):
            yield bc.loi(
                "S01",
                r,
                "so",
                f"Số “{r.so}” không đúng dạng số-LOẠI/CƠ QUAN, ví dụ “05-QĐ/ĐU”.",
                "Ghi số (dưới 10 thêm số 0), gạch nối, chữ viết tắt loại văn bản, gạch chéo, ký "
                "hiệu cơ quan, không có dấu cách.",
                can_cu=_THE_THUC,
            )


def kiem_trung_so(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """S02, S03: one number for two papers of a body; two rows for one paper."""
    theo_so: dict[tuple[str, str], VanBan] = {}
    theo_mau: dict[tuple[str, str], VanBan] = {}
    for r in bc.du_lieu.van_ban:
        truoc = theo_mau.setdefault((r.don_vi, r.mau), r)
        if truoc is not r:
            yield bc.loi(
                "S03",
                r,
                "mau",
                f"Mẫu “{r.mau}” của {bc.ten(r.don_vi)} đã có ở {noi_cua(truoc, 'mau')}; không "
                "biết in số và ngày nào.",
                "Giữ một dòng cho mỗi mẫu của mỗi đơn vị.",
            )
        if not r.so:
            continue
        cung_so = theo_so.setdefault((r.don_vi, r.so.casefold()), r)
        if cung_so.mau != r.mau:
            yield bc.loi(
                "S02",
                r,
                "so",
                f"Số “{r.so}” của {bc.ten(r.don_vi)} đã dùng cho mẫu “{cung_so.mau}” ("
                f"{noi_cua(cung_so, 'so')}).",
                "Mỗi văn bản cùng loại của một cơ quan có một số riêng; đối chiếu sổ văn bản đi.",
                can_cu=_THE_THUC,
            )


def kiem_so_ngay(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """S04: a number without a date."""
    for r in _co_so(bc):
        if r.so and r.ngay is None:
            yield bc.loi(
                "S04",
                r,
                "ngay",
                f"Văn bản số “{r.so}” chưa có ngày; trên giấy sẽ để trống ngày tháng.",
                "Ghi ngày ban hành, hoặc để trống nếu sẽ ghi tay.",
            )


def kiem_ky_hieu(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """S05: the body in a number is not the symbol that the organisation declares."""
    for r in bc.du_lieu.van_ban:
        to_chuc = bc.du_lieu.to_chuc_theo_ma.get(bc.to_chuc_cua(r.don_vi))
        khop = _SO_VAN_BAN.fullmatch(r.so or "")
        if to_chuc is None or not to_chuc.ky_hieu or khop is None:
            continue
        if to_chuc.ky_hieu.casefold() != khop["co_quan"].casefold():
            yield bc.loi(
                "S05",
                r,
                "so",
                f"Số “{r.so}” mang ký hiệu “{khop['co_quan']}”, còn “{to_chuc.ten}” khai ký hiệu "
                f"“{to_chuc.ky_hieu}”.",
                "Sửa số văn bản, hoặc sửa cột ký hiệu ở trang “Tổ chức”.",
            )


def kiem_mot_so_hai_ngay(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """S06: one number of one unit dated twice, among its papers and the decisions on its subjects.

    A decision covers many subjects, each with its row: all rows must give the same day.
    """
    thay: dict[tuple[str, str, str], VanBan | QuyetDinh] = {}
    for r in _co_so(bc):
        if not r.so or r.ngay is None:
            continue
        co_quan = r.don_vi if isinstance(r, VanBan) else r.co_quan or ""
        truoc = thay.setdefault((type(r).__name__, co_quan, r.so.casefold()), r)
        ngay: date | None = truoc.ngay
        if ngay is not None and ngay != r.ngay:
            yield bc.loi(
                "S06",
                r,
                "ngay",
                f"Văn bản số “{r.so}” ở dòng này ghi ngày {ngay_viet(r.ngay)}, ở "
                f"{noi_cua(truoc, 'ngay')} ghi ngày {ngay_viet(ngay)}.",
                "Đối chiếu văn bản đã ký rồi ghi cùng một ngày.",
            )
