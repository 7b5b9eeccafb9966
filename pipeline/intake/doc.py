"""Reading a cycle folder: ky.toml and every workbook beside it, into `DuLieu`.

All that is wrong is collected and returned; nothing is raised for bad data. What is wrong
with a cell belongs to the unit of its row, what is wrong with a file to the whole cycle.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from pipeline.intake.cot import gan_nhat
from pipeline.intake.doc_trang import doc_trang
from pipeline.intake.kem_theo import liet_ke_kem_theo
from pipeline.intake.ky_toml import TEN_TEP, doc_ky_toml
from pipeline.intake.schema import (
    DANH_MUC,
    TRANG,
    TRANG_KHONG_DOC,
    TRANG_THEO_KHOA,
    phien_ban,
    tim_trang,
)
from pipeline.intake.tep_excel import TrangTho, doc_tep, tep_bo_qua, tep_excel
from pipeline.intake.trung import bo_trung, ma_dung_hai_lan
from pipeline.model import BanGhi, DuLieu
from pipeline.problems import MA_LOI, Problem, sap_xep
from pipeline.vi.van_ban import khoa_tim

__all__ = ["bam_dau_vao", "doc_ky", "liet_ke_kem_theo"]


def doc_ky(thu_muc: Path) -> tuple[DuLieu | None, list[Problem]]:
    """All records of a cycle and all problems of reading them, sorted by place.

    `None` when ky.toml cannot be used; the workbooks are read all the same, so that every
    problem is told at once. Rows keep the order of files (by name), sheets and rows.
    """
    ky, loi = doc_ky_toml(thu_muc)
    ban_ghi: dict[str, list[BanGhi]] = {t.khoa: [] for t in TRANG}
    chu: dict[str, str] = {}
    loi_dong: list[Problem] = []
    tep = tep_excel(thu_muc) if thu_muc.is_dir() else []
    if thu_muc.is_dir():
        loi += tep_bo_qua(thu_muc)
    if not tep:
        loi.append(
            Problem(
                ma="D006",
                muc_do=MA_LOI["D006"][0],
                thong_bao=f"Thư mục {thu_muc.name} không có tệp .xlsx nào.",
                cach_sua="Tạo biểu nhập bằng lệnh “hoso bieu-nhap”, điền rồi đặt vào thư mục này.",
            )
        )
    for t in tep:
        cac_trang, loi_tep = doc_tep(t)
        loi += loi_tep
        for tho in cac_trang:
            if (trang := tim_trang(tho.ten)) is None:
                loi += _trang_la(tho)
                continue
            kq = doc_trang(trang, tho)
            ban_ghi[trang.khoa] += kq.ban_ghi
            loi_dong += kq.loi
            chu |= kq.chu
    for khoa, cac in ban_ghi.items():
        ban_ghi[khoa], loi_trung = bo_trung(TRANG_THEO_KHOA[khoa], cac)
        loi_dong += loi_trung
    loi_dong += ma_dung_hai_lan(ban_ghi)
    loi += [replace(p, don_vi=_don_vi(p.don_vi, chu)) for p in loi_dong]
    if ky is None:
        return None, sap_xep(loi)
    du_lieu = DuLieu(ky=ky, **{k: tuple(v) for k, v in ban_ghi.items()})  # type: ignore[arg-type]
    return du_lieu, sap_xep(loi)


def _trang_la(tho: TrangTho) -> list[Problem]:
    """A sheet that is not in the schema: ours and empty ones pass, others are told."""
    if tho.ten == DANH_MUC:
        dau = tho.dong[0][1] if tho.dong else ()
        if phien_ban() in dau:
            return []
        return [
            _loi_trang(
                "D029",
                tho,
                "Tệp làm từ biểu nhập của phiên bản khác; dữ liệu vẫn được đọc theo tiêu đề cột.",
                "Nếu có cột lạ hoặc thiếu cột, chép dữ liệu sang biểu nhập mới.",
            )
        ]
    if not tho.dong or khoa_tim(tho.ten) in TRANG_KHONG_DOC:
        return []
    gan = gan_nhat(tho.ten, (t.ten for t in TRANG))
    return [
        _loi_trang(
            "D010",
            tho,
            f"Trang “{tho.ten}” không có trong biểu nhập nên không được đọc.",
            f"Có phải trang “{gan}”? Nếu phải, đổi lại tên trang."
            if gan
            else "Nếu là trang nháp thì không cần làm gì.",
        )
    ]


def _loi_trang(ma: str, tho: TrangTho, thong_bao: str, cach_sua: str) -> Problem:
    return Problem(
        ma=ma,
        muc_do=MA_LOI[ma][0],
        thong_bao=thong_bao,
        cach_sua=cach_sua,
        tep=tho.tep,
        trang=tho.ten,
    )


def _don_vi(ma: str, chu: Mapping[str, str]) -> str:
    """Organisation that a code (organisation, collective, member, post) belongs to; "" unknown."""
    if "@" in ma:
        dang_vien, _, tai = ma.partition("@")
        return _don_vi(tai, chu) or _don_vi(dang_vien, chu)
    to_chuc = chu.get(ma, "")
    return to_chuc if chu.get(to_chuc) == to_chuc else ""


def bam_dau_vao(thu_muc: Path) -> str:
    """sha256 of the input: names and contents of ky.toml and of the workbooks, by name."""
    bam = hashlib.sha256()
    ky = thu_muc / TEN_TEP
    for tep in ([ky] if ky.is_file() else []) + tep_excel(thu_muc):
        noi_dung = tep.read_bytes()
        ten = unicodedata.normalize("NFC", tep.name).encode()
        bam.update(b"%d:%b%d:" % (len(ten), ten, len(noi_dung)))
        bam.update(noi_dung)
    return bam.hexdigest()
