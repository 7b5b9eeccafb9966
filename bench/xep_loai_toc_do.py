"""Time of rating a made-up cycle: `python -m bench.xep_loai_toc_do [members]`.

Cells of 20 members, 20 cells to a base organisation, 3 posts to a cell; every subject has
criteria, a target and a vote. People and offices are invented.
"""

from __future__ import annotations

import random
import sys
import time
from datetime import date

from pipeline.model import (
    BieuQuyet,
    CapDo,
    ChiTieu,
    ChucVu,
    CoQuanCungCap,
    DangVien,
    DuLieu,
    KetQuaChiTieu,
    Ky,
    LoaiDoiTuong,
    LoaiTapThe,
    LoaiToChuc,
    Muc,
    Nguon,
    TapThe,
    TieuChi,
    ToChuc,
)
from pipeline.rating.xep_loai import xep_loai
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.regulation.tai import tai

_COT = {
    khoa: chr(ord("A") + i)
    for i, khoa in enumerate(
        [
            "tu_danh_gia",
            "ket_qua",
            "xuat_sac",
            "tot",
            "hoan_thanh",
            "khong_hoan_thanh",
            "xep_loai_ccvc",
            "tieu_bieu",
            "da_kiem_diem",
            "ngay_vao_dang",
            "tinh_trang",
            "hop_le",
            "muc",
        ]
    )
}
_CAP_DO = tuple(CapDo)


class _Ky:
    """Rows of every sheet, filled as subjects are added."""

    def __init__(self, qd: QuyDinh) -> None:
        self.qd = qd
        self.may = random.Random(1)
        self.to_chuc = [ToChuc(ma="K", ten="Đảng bộ Khối Mẫu", loai=LoaiToChuc.DANG_BO_CAP_TREN)]
        self.tap_the: list[TapThe] = []
        self.dang_vien: list[DangVien] = []
        self.chuc_vu: list[ChucVu] = []
        self.tieu_chi: list[TieuChi] = []
        self.chi_tieu: list[ChiTieu] = []
        self.bieu_quyet: list[BieuQuyet] = []
        self.cung_cap: list[CoQuanCungCap] = []

    def _nguon(self, trang: str, ds: list[object]) -> Nguon:
        return Nguon(tep="khoi.xlsx", trang=trang, dong=len(ds) + 2, cot=_COT)

    def du_kien(self, ma: str, loai: LoaiDoiTuong) -> None:
        for t in self.qd.tieu_chi_cua(loai):
            (cap_do,) = self.may.choices(_CAP_DO, (60, 30, 9, 1))
            nguon = self._nguon("Tiêu chí", self.tieu_chi)  # type: ignore[arg-type]
            self.tieu_chi.append(
                TieuChi(doi_tuong=ma, tieu_chi=t.ma, tu_danh_gia=cap_do, nguon=nguon)
            )
        self.chi_tieu.append(
            ChiTieu(
                doi_tuong=ma,
                ten="Chỉ tiêu mẫu",
                so_luong=10,
                ket_qua=KetQuaChiTieu.HOAN_THANH,
                nguon=self._nguon("Chỉ tiêu", self.chi_tieu),  # type: ignore[arg-type]
            )
        )
        self.phieu(ma)

    def phieu(self, ma: str) -> None:
        x = self.may.randint(0, 20)
        self.bieu_quyet.append(
            BieuQuyet(
                doi_tuong=ma,
                noi="phiếu",
                hop_le=20,
                xuat_sac=x,
                tot=20 - x,
                hoan_thanh=0,
                khong_hoan_thanh=0,
                nguon=self._nguon("Biểu quyết", self.bieu_quyet),  # type: ignore[arg-type]
            )
        )

    def them_to_chuc(self, ma: str, loai: LoaiToChuc, cap_tren: str) -> None:
        co: dict[str, bool] = {"da_kiem_diem": True, "tieu_bieu": True}
        self.to_chuc.append(ToChuc(ma=ma, ten=f"Tổ chức {ma}", loai=loai, cap_tren=cap_tren, **co))
        self.du_kien(ma, LoaiDoiTuong.TO_CHUC)
        for ten, loai_cq in (("Cơ quan Mẫu", "Chuyên môn"), ("Công đoàn Mẫu", "Đoàn thể")):
            self.cung_cap.append(CoQuanCungCap(to_chuc=ma, ten=ten, loai=loai_cq, muc=Muc.HTTNV))
        tt = f"U{ma}"
        self.tap_the.append(
            TapThe(ma=tt, ten=f"Cấp ủy {ma}", loai=LoaiTapThe.CAP_UY, to_chuc=ma, **co)
        )
        self.du_kien(tt, LoaiDoiTuong.TAP_THE)

    def them_dang_vien(self, chi_bo: str, so: int) -> None:
        ma = f"D{chi_bo}-{so:02}"
        self.dang_vien.append(
            DangVien(
                ma=ma,
                ho_ten=f"Nguyễn Văn Mẫu {so}",
                to_chuc=chi_bo,
                ngay_vao_dang=date(2010, 2, 3),
                la_ccvc=True,
                xep_loai_ccvc=self.may.choice((Muc.HTXSNV, Muc.HTTNV)),
                da_kiem_diem=True,
                tieu_bieu=True,
                nguon=self._nguon("Đảng viên", self.dang_vien),  # type: ignore[arg-type]
            )
        )
        self.du_kien(ma, LoaiDoiTuong.DANG_VIEN)
        ten = {0: "Bí thư", 1: "Phó Bí thư", 2: "Chi ủy viên"}.get(so)
        if ten:
            c = ChucVu(
                dang_vien=ma, tai=f"U{chi_bo}", chuc_vu=ten, dung_dau=so == 0, da_kiem_diem=True
            )
            self.chuc_vu.append(c)
            self.phieu(c.ma)


def du_lieu(so_dang_vien: int, qd: QuyDinh) -> DuLieu:
    """A cycle of about so many members."""
    k = _Ky(qd)
    for b in range(max(1, so_dang_vien // 400)):
        k.them_to_chuc(f"B{b:04}", LoaiToChuc.DANG_BO_CO_SO, "K")
        for c in range(20):
            chi_bo = f"B{b:04}C{c:02}"
            k.them_to_chuc(chi_bo, LoaiToChuc.CHI_BO_TRUC_THUOC, f"B{b:04}")
            for so in range(20):
                k.them_dang_vien(chi_bo, so)
    return DuLieu(
        ky=Ky(
            ma="mau",
            ten="Kỳ mẫu",
            nam=2022,
            quy_dinh=qd.id,
            ngay_danh_gia=date(2022, 12, 15),
            goc="K",
        ),
        to_chuc=tuple(k.to_chuc),
        tap_the=tuple(k.tap_the),
        dang_vien=tuple(k.dang_vien),
        chuc_vu=tuple(k.chuc_vu),
        tieu_chi=tuple(k.tieu_chi),
        chi_tieu=tuple(k.chi_tieu),
        bieu_quyet=tuple(k.bieu_quyet),
        co_quan_cung_cap=tuple(k.cung_cap),
    )


def main() -> None:
    """Rates cycles of growing size and prints the time of each."""
    qd = tai("41-kh-duk-hue-2022")
    for so in (int(x) for x in sys.argv[1:] or ("2000", "10000")):
        dl = du_lieu(so, qd)
        dau = time.process_time()
        bang = xep_loai(dl, qd, "mau")
        het = time.process_time() - dau
        print(f"{len(dl.dang_vien)} đảng viên, {len(bang.ket_qua)} đối tượng: {het:.2f} s CPU")


if __name__ == "__main__":
    main()
