"""Makes the Word templates from shared blocks; `MAU` lists every form of every set."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime

from templates.build import bieu_2022, bo_2022, don_2022, quyet_dinh_2022
from templates.build.khoi import Trang

# template (below templates/mau/, without .docx) -> the function that builds it
MAU: dict[str, Callable[[], Trang]] = {
    **{f"2022-132/{k}": v for k, v in don_2022.MAU.items()},
    **{f"2022-132/{k}": v for k, v in bieu_2022.MAU.items()},
    **{f"2022-132/{k}": v for k, v in quyet_dinh_2022.MAU.items()},
    **{f"2022-132/{k}": v for k, v in bo_2022.MAU.items()},
}

_ANH_MAU = "docProps/thumbnail.jpeg"  # a sample picture that python-docx puts in
_LUC = datetime(2022, 1, 1, tzinfo=UTC)  # fixed, so that rebuilding changes no byte


def dong_goi(trang: Trang) -> bytes:
    """The template as .docx bytes; the same form always gives the same bytes."""
    tinh = trang.doc.core_properties
    tinh.author = tinh.last_modified_by = "hoso"
    tinh.title = tinh.comments = ""
    tinh.created = tinh.modified = _LUC
    tinh.revision = 1
    tho = io.BytesIO()
    trang.doc.save(tho)
    ra = io.BytesIO()
    with zipfile.ZipFile(tho) as vao, zipfile.ZipFile(ra, "w") as goi:
        for muc in vao.infolist():
            if muc.filename == _ANH_MAU:
                continue
            noi_dung = vao.read(muc)
            if muc.filename == "_rels/.rels":
                noi_dung = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", noi_dung)
            goi.writestr(
                zipfile.ZipInfo(muc.filename, _LUC.timetuple()[:6]),
                noi_dung,
                compress_type=zipfile.ZIP_DEFLATED,
            )
    return ra.getvalue()
