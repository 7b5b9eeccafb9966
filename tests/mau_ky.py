"""The sample cycles as the tests see them: read, checked and rated for real, beside their table.

`bang/<cycle>.md` holds what each subject must get, derived from the words of the regulation.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import openpyxl

from pipeline.checks import kiem_tra
from pipeline.intake import bam_dau_vao, doc_ky, liet_ke_kem_theo
from pipeline.intake.schema import TRANG
from pipeline.model import BangXepLoai, DuLieu, KetLuanBuoc, KetQua, Muc, TrangThai
from pipeline.problems import Problem
from pipeline.rating.xep_loai import xep_loai
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.regulation.tai import tai

__all__ = ["BU_DANG_2020", "DUC_PHO_2022", "KHOI_2022", "Dong", "KyMau", "cac_o"]

GOC = Path(__file__).parents[1]
BANG_DOI_TUONG = (
    "Tổ chức đảng",
    "Tập thể lãnh đạo, quản lý",
    "Cán bộ lãnh đạo, quản lý",
    "Đảng viên",
)
TRANG_THAI = {
    TrangThai.XEP_LOAI: "xếp loại",
    TrangThai.KHONG_XEP_LOAI: "không xếp loại",
    TrangThai.THIEU_DU_LIEU: "thiếu dữ liệu",
    TrangThai.CAN_NGUOI: "cần người",
}
Dong = dict[str, str]


@dataclass(frozen=True)
class KyMau:
    """One sample cycle and its table of expected results; each is read once."""

    ma: str

    @property
    def thu_muc(self) -> Path:
        return GOC / "data" / self.ma

    @cached_property
    def mong_doi(self) -> dict[str, list[Dong]]:
        """Rows of the expected table by heading, each by column."""
        kq: dict[str, list[Dong]] = {}
        muc: str = ""
        cot: list[str] = []
        tep = GOC / "tests" / "bang" / f"{self.ma.replace('-', '_')}.md"
        for dong in tep.read_text(encoding="utf-8").splitlines():
            if dong.startswith("## "):
                muc, cot = dong.removeprefix("## "), []
                kq[muc] = []
            elif dong.startswith("|"):
                o = [x.strip() for x in dong.strip("|").split("|")]
                if not cot:
                    cot = o
                elif not o[0].startswith("---"):
                    kq[muc].append(dict(zip(cot, o, strict=True)))
        return kq

    @property
    def doi_tuong_mong_doi(self) -> list[Dong]:
        return [d for ten in BANG_DOI_TUONG for d in self.mong_doi[ten]]

    @cached_property
    def _doc(self) -> tuple[DuLieu, list[Problem]]:
        dl, loi = doc_ky(self.thu_muc)
        assert dl is not None, loi
        return dl, loi

    @property
    def du_lieu(self) -> DuLieu:
        return self._doc[0]

    @property
    def loi_doc(self) -> list[Problem]:
        return self._doc[1]

    @cached_property
    def quy_dinh(self) -> QuyDinh:
        return tai(self.du_lieu.ky.quy_dinh)

    @cached_property
    def bang(self) -> BangXepLoai:
        return xep_loai(self.du_lieu, self.quy_dinh, bam_dau_vao(self.thu_muc))

    @cached_property
    def van_de(self) -> list[Problem]:
        kem_theo = liet_ke_kem_theo(self.thu_muc)
        return kiem_tra(self.du_lieu, self.quy_dinh, kem_theo=kem_theo, bang=self.bang)

    def ket_qua(self, dong: Dong) -> tuple[Dong, Dong]:
        """What the program says of the subject of a row, and what the row says."""
        k = self.bang.ket_qua[dong["mã"]]
        that = {
            "trạng thái": TRANG_THAI[k.trang_thai],
            "theo tiêu chuẩn": _muc_chu(k.muc_dieu_kien),
            "phiếu": _muc_chu(k.muc_bieu_quyet),
            "đề xuất": _muc_chu(k.muc_de_xuat),
            "quyết định": _muc_chu(k.muc_quyet_dinh),
            "quy tắc": dong["quy tắc"] if _giu_vai_tro(k, dong["quy tắc"]) else "không như thế",
        }
        return that, {cot: dong[cot] for cot in that}

    def nhom(self, dong: Dong) -> tuple[Dong, Dong]:
        """What the program says of the quota group of a row, and what the row says."""
        n = next(n for n in self.bang.nhom if n.ma == dong["nhóm"].strip("`"))
        that = {
            "ứng viên theo thứ tự": _chuoi(n.ung_vien),
            "trong tỷ lệ": _chuoi(n.trong),
            "ngoài tỷ lệ": _chuoi(n.ngoai),
            "ngang hạng": _chuoi(n.dong_hang),
            "tối đa": str(n.toi_da),
            "theo HTTNV trở lên": str(n.toi_da_theo_tot_tro_len),
        }
        return that, {cot: dong[cot] for cot in that}


def _muc_chu(muc: Muc | None) -> str:
    return muc.ma if muc is not None else "-"


def _chuoi(ma: tuple[str, ...]) -> str:
    return " ".join(ma) or "-"


def _giu_vai_tro(k: KetQua, quy_tac: str) -> bool:
    """The rule that the row names was applied, and held (✓) or did not."""
    ma, dat = quy_tac.strip("`").removesuffix(" ✓"), quy_tac.endswith("✓`")
    return any(b.ma == ma and (b.ket_luan is KetLuanBuoc.DAT) is dat for b in k.buoc)


def cac_o(tep: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Values of every data sheet of a workbook."""
    so = openpyxl.load_workbook(tep, read_only=True)
    kq = {t.ten: list(so[t.ten].iter_rows(values_only=True)) for t in TRANG}
    so.close()
    return kq


KHOI_2022 = KyMau("khoi-2022")
DUC_PHO_2022 = KyMau("duc-pho-2022")
BU_DANG_2020 = KyMau("bu-dang-2020")
