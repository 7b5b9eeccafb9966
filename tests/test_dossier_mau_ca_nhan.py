"""Which personal form a member's paper is made on, by post and place of work.

Hướng dẫn 43-HD/BTCTW (2025), mục 2: 2A for leaders, 2B for others, 2C outside the political
system. Hướng dẫn 01-HD/BTCHU (2020), mục 2: sheet 4-213 for those exempt at the residence.
"""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.dossier.ke_hoach import lap_ke_hoach
from pipeline.model import (
    BangXepLoai,
    ChucVu,
    DangVien,
    DuLieu,
    KeHoach,
    Ky,
    LoaiToChuc,
    NhanXetNoiCuTru,
    ToChuc,
)
from pipeline.regulation.tai import tai

NGUOI = {  # member: holds a post, works in the political system, exempt at the residence
    "D1": (True, True, False),
    "D2": (True, False, False),
    "D3": (False, True, False),
    "D4": (False, False, True),
}


def ke_hoach(quy_dinh: str, nam: int) -> KeHoach:
    du_lieu = DuLieu(
        ky=Ky(
            ma="mau",
            ten="Kỳ mẫu",
            nam=nam,
            quy_dinh=quy_dinh,
            ngay_danh_gia=date(nam, 12, 15),
            goc="K",
        ),
        to_chuc=(
            ToChuc(ma="K", ten="Đảng bộ Khối Mẫu", loai=LoaiToChuc.DANG_BO_CAP_TREN),
            ToChuc(ma="C", ten="Chi bộ Mẫu", loai=LoaiToChuc.CHI_BO_CO_SO, cap_tren="K"),
        ),
        dang_vien=tuple(
            DangVien(
                ma=ma,
                ho_ten="Nguyễn Văn Mẫu",
                to_chuc="C",
                la_ccvc=ccvc,
                mien_213=mien,
                cap_tren_quan_ly=True,
            )
            for ma, (_, ccvc, mien) in NGUOI.items()
        ),
        chuc_vu=tuple(
            ChucVu(dang_vien=ma, tai="C", chuc_vu="Bí thư") for ma, (co, *_) in NGUOI.items() if co
        ),
        nhan_xet_213=tuple(NhanXetNoiCuTru(dang_vien=ma) for ma in NGUOI),
    )
    bang = BangXepLoai(quy_dinh=quy_dinh, phien_ban="0", dau_vao="mau", ket_qua={})
    return lap_ke_hoach(du_lieu, tai(quy_dinh), bang, {})


def mau_cua(kh: KeHoach, ma: str, so: str) -> list[str]:
    """Forms of one checklist item about one member, in order."""
    (ho_so,) = kh.ho_so
    return [
        g.mau for m in ho_so.muc if m.so == so and m.ca_nhan in ("", ma) for g in m.giay
        if g.chu_the == ma
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("ma", "mau"),
    [
        ("D1", ["mau-2a", "mau-3-213"]),
        ("D2", ["mau-2a", "mau-3-213"]),  # a post comes before the place of work
        ("D3", ["mau-2b", "mau-3-213"]),
        ("D4", ["mau-2c"]),
    ],
)
def test_mau_2a_2b_2c(ma: str, mau: list[str]) -> None:
    assert mau_cua(ke_hoach("366-qd-tw-2025", 2025), ma, "9") == mau


@pytest.mark.parametrize(("ma", "mau"), [("D1", ["mau-3-213"]), ("D4", ["mau-4-213"])])
def test_mau_3_213_hoac_4_213(ma: str, mau: list[str]) -> None:
    assert mau_cua(ke_hoach("01-hd-btchu-bu-dang-2020", 2020), ma, "(2)") == mau
