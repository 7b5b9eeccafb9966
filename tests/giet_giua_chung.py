"""A run that is killed (SIGKILL) at a named moment: `giet_giua_chung.py CHO KY DAU_RA`.

The moment is a call of the program itself, so that the same run always dies at the same
place; `CHO` is a key of `CAC_CHO`. Ends with status 0 when the moment never came.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pipeline import store
from pipeline.ban_giao import ban_giao, tap, thu_muc
from pipeline.cli import main
from pipeline.pdf import tho


def _chet() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def _lan_thu(n: int, cho: Any, ten: str, *, sau: bool = False) -> Callable[[], None]:
    """Die at the n-th call of `cho.ten`: before it, or (`sau`) when it has done its work."""

    def dat() -> None:
        that, dem = getattr(cho, ten), 0

        def gia(*args: Any, **kwargs: Any) -> Any:
            nonlocal dem
            dem += 1
            if dem == n and not sau:
                _chet()
            kq = that(*args, **kwargs)
            if dem == n:
                _chet()
            return kq

        setattr(cho, ten, gia)

    return dat


def _khi_libreoffice_dang_chay() -> None:
    """Die when the first PDF of a batch is there, with LibreOffice still at work."""

    def cho_pdf(tien_trinh: Any, ra: Path, *_: Any) -> None:
        while tien_trinh.poll() is None and not list(ra.glob("*.pdf")):
            time.sleep(0.01)
        _chet()

    tho.Tho._cho = staticmethod(cho_pdf)  # type: ignore[method-assign]


CAC_CHO: dict[str, Callable[[], None]] = {
    "dang-in-word": _lan_thu(5, store.Kho, "dat"),
    "libreoffice-dang-chay": _khi_libreoffice_dang_chay,
    "truoc-khi-dong-tap": _lan_thu(1, tap, "vao_kho"),
    "dang-dien-thu-muc": _lan_thu(9, thu_muc.shutil, "copyfile"),
    "giua-hai-lan-doi-ten": _lan_thu(1, Path, "rename", sau=True),
    "xong-thu-muc-dau": _lan_thu(1, ban_giao, "ghi_thu_muc", sau=True),
    "dang-ghi-ke-hoach": _lan_thu(2, store.os, "fsync"),
    "truoc-khi-ghi-bang": _lan_thu(4, ban_giao, "ghi_neu_khac"),
    "truoc-khi-ghi-trang-thai": _lan_thu(5, ban_giao, "ghi_neu_khac"),
    "truoc-khi-don-kho": _lan_thu(1, store.Kho, "don"),
}

if __name__ == "__main__":
    ten, ky, dau_ra = sys.argv[1:]
    CAC_CHO[ten]()
    sys.exit(main(["lap", ky, "--dau-ra", dau_ra]))
