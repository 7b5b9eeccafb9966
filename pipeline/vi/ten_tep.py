"""File names that are safe on Windows, Linux and in archives: ASCII, short, unique."""

from __future__ import annotations

import re
from collections.abc import Collection

from pipeline.vi.van_ban import bo_dau

__all__ = ["ten_duy_nhat", "ten_tep"]

# Windows reserves these stems, with any suffix and in any case.
_CAM = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?=\.|$)", re.IGNORECASE)
_KHONG_TEN = "khong-ten"


def ten_tep(text: str, toi_da: int = 60) -> str:
    """File or folder name for a text: "Đảng bộ Sở Mẫu" -> "Dang-bo-So-Mau".

    Letters, figures, ".", "_" and "-" only, at most `toi_da` characters (Windows limits
    the whole path to 260), never empty, never a name that Windows reserves.
    """
    ten = re.sub(r"[^A-Za-z0-9._]+", "-", bo_dau(text))
    ten = re.sub(r"\.{2,}", ".", ten).strip("-._")[:toi_da].rstrip("-._")
    if _CAM.match(ten):
        ten = f"_{ten}"[:toi_da]
    return ten or _KHONG_TEN[:toi_da]


def ten_duy_nhat(ten: str, da_co: Collection[str]) -> str:
    """The name, numbered "-2", "-3" … if `da_co` has it; case does not tell names apart."""
    co = {t.casefold() for t in da_co}
    lan, kq = 1, ten
    while kq.casefold() in co:
        lan += 1
        kq = f"{ten}-{lan}"
    return kq
