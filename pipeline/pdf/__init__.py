"""From Word to the bound dossier: LibreOffice workers, joining, bookmarks, page numbers.

- `may`:      LibreOffice and fonts of this machine;
- `tho`:      one LibreOffice worker on one batch;
- `chuyen`:   Word files to PDF, cached, retried;
- `xem`:      opening a PDF and counting its pages;
- `dong_tap`: HO-SO.pdf from its papers.
"""

from pipeline.pdf.chuyen import KetQuaChuyen, ViecChuyen, chuyen
from pipeline.pdf.may import (
    LibreOffice,
    MucKiem,
    PhongChu,
    kiem_may,
    tim_libreoffice,
    tim_phong_chu,
)

__all__ = [
    "KetQuaChuyen",
    "LibreOffice",
    "MucKiem",
    "PhongChu",
    "ViecChuyen",
    "chuyen",
    "kiem_may",
    "tim_libreoffice",
    "tim_phong_chu",
]
