"""The check of a bundle before it is written: reopened strictly, counted, every target compared."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pypdf import PdfReader

from pipeline.errors import OutputCheckError
from pipeline.pdf.xem import LOI_DOC_PDF

__all__ = ["DauTrang", "kiem_tap"]


@dataclass(frozen=True, kw_only=True)
class DauTrang:
    """A bookmark: depth (0 = outermost), title, index of the page it leads to."""

    cap: int
    ten: str
    trang: int


def kiem_tap(
    noi_dung: bytes, *, so_trang: int, so_dau: int, dau_trang: Sequence[DauTrang], ten: str
) -> None:
    """Raises OutputCheckError unless the PDF has just these pages, labels and bookmarks.

    `so_dau` pages of cover and contents are labelled apart from those of the papers.
    """
    try:
        doc = PdfReader(io.BytesIO(noi_dung), strict=True)
        co_trang = len(doc.pages)
        co_dau_trang = list(_duyet(doc, doc.outline, 0))
        nhan = doc.page_labels
    except LOI_DOC_PDF as loi:
        raise _loi(ten, f"không mở lại được ({loi})") from loi
    if co_trang != so_trang:
        raise _loi(ten, f"có {co_trang} trang thay vì {so_trang}")
    if co_dau_trang != list(dau_trang):
        raise _loi(ten, "dấu trang không dẫn tới đầu mỗi giấy")
    if dau_trang and nhan[so_dau:] != [str(i) for i in range(1, so_trang - so_dau + 1)]:
        raise _loi(ten, "số trang không liên tục")


def _loi(ten: str, vi_sao: str) -> OutputCheckError:
    return OutputCheckError(
        f"Tập {ten} vừa đóng không đạt kiểm tra: {vi_sao}; tệp không được ghi.",
        "Chạy lại; nếu vẫn vậy, gửi lỗi này cho người phụ trách phần mềm.",
    )


def _duyet(doc: PdfReader, muc: Sequence[Any], cap: int) -> Iterator[DauTrang]:
    """Bookmarks in reading order; pypdf gives those below a bookmark as a list after it."""
    for m in muc:
        if isinstance(m, list):
            yield from _duyet(doc, m, cap + 1)
        else:
            trang = doc.get_destination_page_number(m)
            yield DauTrang(cap=cap, ten=str(m.title), trang=-1 if trang is None else trang)
