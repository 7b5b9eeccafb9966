"""The schema validator that other tests rely on does tell good from bad."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import docx

KiemLuocDo = Callable[[Iterable[Path]], dict[str, list[str]]]


def test_tep_dung_khong_co_loi(ooxml: KiemLuocDo, tmp_path: Path) -> None:
    assert ooxml([_tep(tmp_path / "dung.docx")]) == {}


def test_phan_tu_la_bi_bao_dung_tep_dung_cho(ooxml: KiemLuocDo, tmp_path: Path) -> None:
    dung, sai = _tep(tmp_path / "dung.docx"), _tep(tmp_path / "sai.docx", la="<w:khongCo/>")
    loi = ooxml([dung, sai])
    assert list(loi) == [str(sai)]
    assert len(loi[str(sai)]) == 1
    assert "khongCo" in loi[str(sai)][0]
    assert loi[str(sai)][0].startswith("/word/document.xml ")


def test_lan_sau_doc_lai_ket_qua_da_nho(ooxml: KiemLuocDo, tmp_path: Path) -> None:
    sai = _tep(tmp_path / "sai.docx", la="<w:khongCo/>")
    assert ooxml([sai]) == ooxml([sai]) != {}


def _tep(tep: Path, la: str = "") -> Path:
    """A minimal Word file; `la` is put where only paragraphs may stand."""
    tho = tep.with_suffix(".tho")
    docx.Document().save(str(tho))
    with zipfile.ZipFile(tho) as vao, zipfile.ZipFile(tep, "w") as ra:
        for ten in vao.namelist():
            noi_dung = vao.read(ten)
            if ten == "word/document.xml":
                noi_dung = noi_dung.replace(b"<w:sectPr", la.encode() + b"<w:sectPr", 1)
            ra.writestr(ten, noi_dung)
    return tep
