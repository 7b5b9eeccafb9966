"""Attached papers: the file is there, is a PDF, is used once, and is kept apart when it must be."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import PurePosixPath, PureWindowsPath

from pipeline.checks.boi_canh import BoiCanhKiemTra, noi_cua
from pipeline.model import KemTheo
from pipeline.problems import MA_LOI, Problem
from pipeline.vi.van_ban import khoa_tim

__all__ = ["kiem_giu_rieng", "kiem_tep", "kiem_tep_thua"]

_THU_MUC = "kem-theo"


def duong_dan(tep: str) -> str | None:
    """A path as typed, as a key below kem-theo/; None when it points outside.

    Staff type backslashes, and names typed on a Mac are decomposed: both are evened out.
    """
    chuan = unicodedata.normalize("NFC", tep.strip()).replace("\\", "/")
    win = PureWindowsPath(chuan)
    if win.drive or win.root or ".." in win.parts:
        return None
    return PurePosixPath(chuan).as_posix()


def kiem_tep(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """F01-F04, F06: the file that a row names."""
    co = {unicodedata.normalize("NFC", tep): la_pdf for tep, la_pdf in bc.kem_theo.items()}
    gan = {khoa_tim(tep): tep for tep in co}
    dung: dict[str, KemTheo] = {}
    for r in bc.du_lieu.kem_theo:
        if not r.tep:
            yield bc.loi(
                "F06",
                r,
                "tep",
                f"“{r.ten}” của {bc.ten(r.doi_tuong)} chưa ghi tên tệp; hồ sơ sẽ ghi “còn thiếu”.",
                f"Chép tệp PDF vào thư mục {_THU_MUC} rồi ghi tên tệp vào ô này.",
            )
            continue
        tep = duong_dan(r.tep)
        if tep is None:
            yield bc.loi(
                "F03",
                r,
                "tep",
                f"Tệp “{r.tep}” nằm ngoài thư mục {_THU_MUC}.",
                f"Chép tệp vào thư mục {_THU_MUC} của kỳ, rồi ghi tên tệp tính từ thư mục đó.",
            )
            continue
        if tep not in co:
            ten_gan = gan.get(khoa_tim(tep))
            goi_y = f" Trong thư mục có “{ten_gan}”, tên gần giống." if ten_gan else ""
            yield bc.loi(
                "F01",
                r,
                "tep",
                f"Không thấy tệp “{tep}” trong thư mục {_THU_MUC}.{goi_y}",
                "Chép tệp vào thư mục, hoặc sửa tên tệp cho đúng cả dấu và đuôi .pdf; chưa có tệp "
                "thì để trống ô này.",
            )
        elif not co[tep]:
            yield bc.loi(
                "F02",
                r,
                "tep",
                f"Tệp “{tep}” không phải là PDF đọc được.",
                "Quét hoặc xuất lại thành PDF không đặt mật khẩu, rồi mở thử trước khi chép vào.",
            )
        truoc = dung.setdefault(tep, r)
        if truoc is not r:
            yield bc.loi(
                "F04",
                r,
                "tep",
                f"Tệp “{tep}” đã dùng cho “{truoc.ten}” của {bc.ten(truoc.doi_tuong)} ("
                f"{noi_cua(truoc, 'tep')}).",
                "Kiểm tra có chọn nhầm tệp không; nếu một văn bản dùng chung cho nhiều người thì "
                "không phải sửa gì.",
            )


def kiem_giu_rieng(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """F05: an asset declaration, or an item kept apart, that would be merged."""
    for r in bc.du_lieu.kem_theo:
        if r.giu_rieng:
            continue
        muc = bc.muc_ho_so(r.doi_tuong).get(r.muc)
        theo_danh_muc = muc is not None and muc.nguon == "giu_rieng"
        if theo_danh_muc or "ke khai tai san" in khoa_tim(r.ten or ""):
            yield bc.loi(
                "F05",
                r,
                "giu_rieng",
                f"“{r.ten}” của {bc.ten(r.doi_tuong)} phải giữ riêng nhưng chưa ghi “giữ riêng”, "
                "nên sẽ bị đóng chung vào hồ sơ.",
                "Ghi “Có” ở cột giữ riêng.",
                can_cu=muc.can_cu if muc is not None and theo_danh_muc else "",
            )


def kiem_tep_thua(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """F07: a file under kem-theo/ that no row uses."""
    dung = {duong_dan(r.tep) for r in bc.du_lieu.kem_theo if r.tep}
    for tep in bc.kem_theo:
        if unicodedata.normalize("NFC", tep) not in dung:
            yield Problem(
                ma="F07",
                muc_do=MA_LOI["F07"][0],
                thong_bao=f"Tệp “{tep}” chưa được dùng: không có dòng nào ở trang “Kèm theo” "
                "ghi tệp này.",
                cach_sua="Ghi tệp vào trang “Kèm theo”, hoặc bỏ tệp ra ngoài thư mục.",
                tep=f"{_THU_MUC}/{tep}",
            )
