"""Time and memory of checking and rating a made-up cycle, as it grows.

    .venv/bin/python -m bench.xep_loai_toc_do [members …]

Cells of 50 members, 20 cells to a base organisation, 3 posts to a cell: 100,000 members
are in 2,000 organisations. Every subject has criteria, a target and a vote. People and
offices are invented.
"""

from __future__ import annotations

import random
import resource
import sys
import time
from collections.abc import Sequence
from datetime import date, timedelta

from pipeline.checks import kiem_tra
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
from pipeline.run import khong_don_rac

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
            "phat_ra",
            "thu_vao",
            "hop_le",
            "muc",
        ]
    )
}
_CAP_DO = tuple(CapDo)
_DANG_VIEN = 50  # members of a cell
_CHI_BO = 20  # cells of a base organisation
_CO = (1_000, 10_000, 100_000)


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

    def _nguon(self, trang: str, ds: Sequence[object]) -> Nguon:
        return Nguon(tep="khoi.xlsx", trang=trang, dong=len(ds) + 2, cot=_COT)

    def du_kien(self, ma: str, loai: LoaiDoiTuong, noi: str) -> None:
        for t in self.qd.tieu_chi_cua(loai):
            (cap_do,) = self.may.choices(_CAP_DO, (60, 30, 9, 1))
            nguon = self._nguon("Tiêu chí", self.tieu_chi)
            self.tieu_chi.append(
                TieuChi(doi_tuong=ma, tieu_chi=t.ma, tu_danh_gia=cap_do, nguon=nguon)
            )
        self.chi_tieu.append(
            ChiTieu(
                doi_tuong=ma,
                ten="Chỉ tiêu mẫu",
                so_luong=10,
                ket_qua=KetQuaChiTieu.HOAN_THANH,
                nguon=self._nguon("Chỉ tiêu", self.chi_tieu),
            )
        )
        self.phieu(ma, noi)

    def phieu(self, ma: str, noi: str) -> None:
        x = self.may.randint(0, 20)
        self.bieu_quyet.append(
            BieuQuyet(
                doi_tuong=ma,
                noi=noi,
                phat_ra=20,
                thu_vao=20,
                hop_le=20,
                xuat_sac=x,
                tot=20 - x,
                hoan_thanh=0,
                khong_hoan_thanh=0,
                nguon=self._nguon("Biểu quyết", self.bieu_quyet),
            )
        )

    def them_to_chuc(self, ma: str, loai: LoaiToChuc, cap_tren: str) -> None:
        co: dict[str, bool] = {"da_kiem_diem": True, "tieu_bieu": True}
        self.to_chuc.append(
            ToChuc(ma=ma, ten=f"Tổ chức {ma}", loai=loai, cap_tren=cap_tren, loai_hinh="c", **co)
        )
        self.du_kien(ma, LoaiDoiTuong.TO_CHUC, cap_tren)
        for ten, loai_cq in (("Cơ quan Mẫu", "Chuyên môn"), ("Công đoàn Mẫu", "Đoàn thể")):
            self.cung_cap.append(CoQuanCungCap(to_chuc=ma, ten=ten, loai=loai_cq, muc=Muc.HTTNV))
        tt = f"U{ma}"
        self.tap_the.append(
            TapThe(ma=tt, ten=f"Cấp ủy {ma}", loai=LoaiTapThe.CAP_UY, to_chuc=ma, **co)
        )
        self.du_kien(tt, LoaiDoiTuong.TAP_THE, tt)

    def them_dang_vien(self, chi_bo: str, so: int) -> None:
        ma = f"D{chi_bo}-{so:02}"
        self.dang_vien.append(
            DangVien(
                ma=ma,
                ho_ten=f"Nguyễn Văn Mẫu {len(self.dang_vien)}",
                to_chuc=chi_bo,
                ngay_sinh=date(1970, 1, 1) + timedelta(days=len(self.dang_vien) % 7000),
                ngay_vao_dang=date(2010, 2, 3),
                ngay_chinh_thuc=date(2011, 2, 3),
                la_ccvc=True,
                xep_loai_ccvc=self.may.choice((Muc.HTXSNV, Muc.HTTNV)),
                da_kiem_diem=True,
                tieu_bieu=True,
                nguon=self._nguon("Đảng viên", self.dang_vien),
            )
        )
        self.du_kien(ma, LoaiDoiTuong.DANG_VIEN, chi_bo)
        ten = {0: "Bí thư", 1: "Phó Bí thư", 2: "Chi ủy viên"}.get(so)
        if ten:
            c = ChucVu(
                dang_vien=ma, tai=f"U{chi_bo}", chuc_vu=ten, dung_dau=so == 0, da_kiem_diem=True
            )
            self.chuc_vu.append(c)
            self.phieu(c.ma, c.tai)


def du_lieu(so_dang_vien: int, qd: QuyDinh) -> DuLieu:
    """A cycle of about so many members."""
    k = _Ky(qd)
    for so_chi_bo in range(max(1, so_dang_vien // _DANG_VIEN)):
        co_so = f"B{so_chi_bo // _CHI_BO:04}"
        if so_chi_bo % _CHI_BO == 0:
            k.them_to_chuc(co_so, LoaiToChuc.DANG_BO_CO_SO, "K")
        chi_bo = f"{co_so}C{so_chi_bo % _CHI_BO:02}"
        k.them_to_chuc(chi_bo, LoaiToChuc.CHI_BO_TRUC_THUOC, co_so)
        for so in range(_DANG_VIEN):
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
    """Rates and checks cycles of growing size and prints what each took."""
    qd = tai("41-kh-duk-hue-2022")
    print("đảng viên  tổ chức  đối tượng  xếp loại  kiểm tra  cộng (CPU)  bộ nhớ")
    for so in [int(x) for x in sys.argv[1:] if x.isdigit()] or _CO:
        dl = du_lieu(so, qd)
        with khong_don_rac():
            dau = time.process_time()
            bang = xep_loai(dl, qd, "mau")
            giua = time.process_time()
            kiem_tra(dl, qd, kem_theo={}, bang=bang)
            cuoi = time.process_time()
        bo_nho = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"{len(dl.dang_vien):9}  {len(dl.to_chuc):7}  {len(bang.ket_qua):9}  "
            f"{giua - dau:6.2f} s  {cuoi - giua:6.2f} s  {cuoi - dau:8.2f} s  {bo_nho:4.0f} MB"
        )


if __name__ == "__main__":
    main()
