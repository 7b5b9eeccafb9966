"""From Word to the bound dossier: LibreOffice workers, joining, bookmarks, page numbers.

- `may`:      LibreOffice and fonts of this machine;
- `tho`:      one LibreOffice worker on one batch;
- `chuyen`:   Word files to PDF, cached, retried;
- `xem`:      opening a PDF and counting its pages;
- `dong_tap`: HO-SO.pdf from its papers;
- `kiem_tap`: the check of a bundle before it is written.
"""

from pipeline.pdf.chuyen import KetQuaChuyen, ViecChuyen, chuyen
from pipeline.pdf.dong_tap import PhanTap, TapDaDong, dong_tap, tinh_trang
from pipeline.pdf.may import (
    LibreOffice,
    MucKiem,
    PhongChu,
    kiem_may,
    tim_libreoffice,
    tim_phong_chu,
)
from pipeline.pdf.xem import XemPDF, xem_pdf

__all__ = [
    "KetQuaChuyen",
    "LibreOffice",
    "MucKiem",
    "PhanTap",
    "PhongChu",
    "TapDaDong",
    "ViecChuyen",
    "XemPDF",
    "chuyen",
    "dong_tap",
    "kiem_may",
    "tim_libreoffice",
    "tim_phong_chu",
    "tinh_trang",
    "xem_pdf",
]
