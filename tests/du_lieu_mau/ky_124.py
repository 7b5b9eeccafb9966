"""Small cycles of 2023-2024 (QĐ 124-QĐ/TW): leaders have criteria and targets of their own.

"Hoàn thành tốt" wants every task on time and "xuất sắc" half of them exceeded, so the
pictures of `chung` mean other numbers here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pipeline.model import KetQuaChiTieu, LoaiDoiTuong, ma_lanh_dao
from pipeline.regulation.quy_dinh import QuyDinh
from tests.du_lieu_mau.chung import CAP_DO, Dong, nhom_nhiem_vu
from tests.du_lieu_mau.ky_nho import KyNho

__all__ = ["Ky124"]

# Targets: exceeded, done on time, done late, not done.
_CHI_TIEU = {"X": (5, 3, 0, 0), "T": (1, 7, 0, 0), "H": (0, 7, 1, 0), "K": (0, 3, 0, 4)}
_KET_QUA = (
    (KetQuaChiTieu.VUOT_MUC, "vượt mức", True),
    (KetQuaChiTieu.HOAN_THANH, "hoàn thành", True),
    (KetQuaChiTieu.HOAN_THANH, "hoàn thành, chậm tiến độ", False),
    (KetQuaChiTieu.KHONG_HOAN_THANH, "chưa hoàn thành", False),
)


@dataclass(frozen=True, kw_only=True)
class Ky124(KyNho):
    """A `KyNho` whose leaders are assessed too; `chi_tieu`: targets not as the picture has them."""

    chi_tieu: Mapping[str, tuple[int, int, int, int]] = field(default_factory=dict)

    def _lanh_dao(self) -> Iterator[tuple[str, str]]:
        """Code and picture of every leader that something is filled in for."""
        for noi, cac in self.chuc_vu.items():
            yield from ((ma_lanh_dao(c.dang_vien, noi), c.hinh) for c in cac if c.hinh != "-")

    def _dong_chuc_vu(self) -> Iterator[Dong]:
        xuat_sac = {ma for ma, hinh in self._lanh_dao() if hinh == "X"}
        for dong in super()._dong_chuc_vu():
            ma = ma_lanh_dao(dong["dang_vien"], dong["tai"])
            yield {**dong, "tieu_bieu": True if ma in xuat_sac else None}

    def _dong_tieu_chi(self, qd: QuyDinh) -> Iterator[Dong]:
        yield from super()._dong_tieu_chi(qd)
        cac = qd.tieu_chi_cua(LoaiDoiTuong.LANH_DAO)
        nhiem_vu = nhom_nhiem_vu(qd, LoaiDoiTuong.LANH_DAO)
        for ma, hinh in self._lanh_dao():
            for t in cac:
                cap_do = CAP_DO[hinh][t.nhom not in nhiem_vu]
                yield {"doi_tuong": ma, "tieu_chi": t.ma, "tu_danh_gia": cap_do}

    def _dong_chi_tieu(self) -> Iterator[Dong]:
        cac = [(ma, hinh) for _, ma, hinh, _ in self._co_danh_gia()]
        for ma, hinh in [*cac, *self._lanh_dao()]:
            so = self.chi_tieu.get(ma, _CHI_TIEU[hinh])
            for so_luong, (ket_qua, chu, dung_han) in zip(so, _KET_QUA, strict=True):
                if so_luong:
                    yield {
                        "doi_tuong": ma,
                        "ten": f"Chỉ tiêu, nhiệm vụ được giao năm {self.nam} ({chu})",
                        "so_luong": so_luong,
                        "ket_qua": ket_qua,
                        "dung_han": dung_han,
                    }
