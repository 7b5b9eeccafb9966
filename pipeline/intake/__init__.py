"""Excel workbooks and ky.toml -> records that know their cell; workbooks out again.

- `schema`:     the one schema of sheets and columns (`cot`: its words; `trang_*`: its data);
- `doc`:        a cycle folder -> `DuLieu` and every problem of reading it
  (`ky_toml`, `tep_excel`, `doc_trang`, `gia_tri`, `trung`, `kem_theo`: its parts);
- `bieu_nhap`:  the workbook to fill in, blank or prefilled;
- `chu_thich`:  copies of the workbooks with the problems marked in their cells;
- `mo_ta`:      the schema as a page and as JSON.
"""

from pipeline.intake.bieu_nhap import ghi_bieu_nhap, ghi_du_lieu
from pipeline.intake.chu_thich import ghi_ban_chu_thich
from pipeline.intake.doc import bam_dau_vao, doc_ky, liet_ke_kem_theo
from pipeline.intake.mo_ta import mo_ta_json, mo_ta_markdown

__all__ = [
    "bam_dau_vao",
    "doc_ky",
    "ghi_ban_chu_thich",
    "ghi_bieu_nhap",
    "ghi_du_lieu",
    "liet_ke_kem_theo",
    "mo_ta_json",
    "mo_ta_markdown",
]
