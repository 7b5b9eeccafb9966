"""Fills Word templates: a template is patched and compiled once, then only rendered.

docxtpl is the compiler (its tags, its mending of the runs that Word splits); a paper
is Jinja on the compiled parts, written into a copy of the package whose other parts
are carried over. Features that need live objects per file (pictures, rich text,
sub-documents) are not used.

Four defaults of docxtpl are wrong for official papers and are set here: values are
escaped, an unknown name is an error, None prints as nothing, line breaks typed in a
cell are kept.
"""

from __future__ import annotations

import hashlib
import io
import re
import unicodedata
import zipfile
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import jinja2
from docxtpl import DocxTemplate
from lxml import etree
from markupsafe import Markup, escape

from pipeline.errors import OutputCheckError, TemplateError

__all__ = ["MauBienDich", "bien_dich", "tim_mau"]

_PHAN_CHU = re.compile(r"word/(document|header\d*|footer\d*)\.xml")
_KHONG_HOP_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f￾￿]")
_CON_SOT = re.compile(r"{{|}}|{%|%}|>(?:None|nan|NaT)<")
_HANG = re.compile(r"<w:tr[ >].*?</w:tr>|</w:tbl>", re.DOTALL)
_KHONG_TACH = re.compile(r"<w:cantSplit[^>]*/>")
_DAU_LAP, _GIU_VOI_SAU = "<w:tblHeader", "<w:keepNext"
_CHAM = "……………"


def _in_ra(gia_tri: object) -> object:
    """What a value prints: None nothing; text NFC, with its line breaks as Word breaks."""
    if gia_tri is None:
        return ""
    if isinstance(gia_tri, str) and not isinstance(gia_tri, Markup):
        chu = _KHONG_HOP_XML.sub("", unicodedata.normalize("NFC", gia_tri))
        if "\n" in chu or "\t" in chu:
            chu = str(escape(chu))
            chu = chu.replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
            return Markup(chu.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">'))
        return chu
    return gia_tri


def _cham(gia_tri: object, cham: str = _CHAM) -> object:
    """The value, or dots to be written over by hand."""
    return cham if gia_tri is None or gia_tri == "" else gia_tri


def _o(gia_tri: object, chon: object) -> str:
    """A ticked box when the value is the chosen one, else an empty box; never pre-ticked."""
    return "☒" if gia_tri is not None and str(gia_tri) == str(chon) else "☐"


def _moi_truong() -> jinja2.Environment:
    mt = jinja2.Environment(autoescape=True, undefined=jinja2.StrictUndefined, finalize=_in_ra)
    mt.filters.update(cham=_cham, o=_o)
    return mt


def _cho_tach_hang_dau(xml: str) -> str:
    """Repeated headings and the first row under them may split over two pages.

    LibreOffice 7.4 cuts off every row of a table when a heading and an unbreakable first row
    (with the rows kept with it) fill a page to within the width of a border.
    """
    if _DAU_LAP not in xml:
        return xml
    cho_tach = False

    def hang(m: re.Match[str]) -> str:
        nonlocal cho_tach
        dong = m[0]
        if dong == "</w:tbl>":
            cho_tach = False
        elif _DAU_LAP in dong:
            cho_tach = True
        elif not cho_tach:
            return dong
        elif _GIU_VOI_SAU not in dong:
            cho_tach = False
        return _KHONG_TACH.sub("", dong)

    return _HANG.sub(hang, xml)


class MauBienDich:
    """One template; it is compiled at the first `dien`, which may be called any number of times.

    `bam` is the sha256 of the template's bytes: what a paper's key needs of it.
    """

    def __init__(self, goi: bytes, ten: str = "") -> None:
        self.ten = ten
        self.bam = hashlib.sha256(goi).hexdigest()
        self._goi = goi

    @cached_property
    def _phan(self) -> tuple[bytes, dict[str, jinja2.Template]]:
        """Parts without tags packed once, and the compiled parts by name."""
        may = DocxTemplate(io.BytesIO(self._goi))
        mt = _moi_truong()
        chu: dict[str, jinja2.Template] = {}
        khung = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(self._goi)) as vao, zipfile.ZipFile(khung, "w") as ra:
            for muc in vao.infolist():
                noi_dung = vao.read(muc)
                if _PHAN_CHU.fullmatch(muc.filename):
                    xml = etree.tostring(etree.fromstring(noi_dung), encoding="unicode")
                    try:
                        chu[muc.filename] = mt.from_string(may.patch_xml(xml))
                    except jinja2.TemplateSyntaxError as e:
                        raise TemplateError(
                            f"Mẫu {self.ten}: {e.message}",
                            "Mở mẫu bằng Word, sửa thẻ bị lỗi theo docs/sua-mau.md.",
                        ) from e
                else:
                    ra.writestr(muc, noi_dung, compress_type=zipfile.ZIP_DEFLATED)
        return khung.getvalue(), chu

    def dien(self, boi_canh: Mapping[str, Any]) -> bytes:
        """The paper as .docx bytes; equal context gives equal bytes.

        Errors: TemplateError for a name that the context lacks, OutputCheckError when a
        tag, "None" or "nan" is left in the text.
        """
        khung, chu = self._phan
        ra = io.BytesIO()
        ra.write(khung)
        with zipfile.ZipFile(ra, "a", zipfile.ZIP_DEFLATED, compresslevel=3) as goi:
            for phan, mau in chu.items():
                try:
                    xml = mau.render(boi_canh)
                except jinja2.UndefinedError as e:
                    raise TemplateError(
                        f"Mẫu {self.ten}: không có dữ liệu cho thẻ ({e.message})",
                        "Sửa tên thẻ trong mẫu theo docs/sua-mau.md.",
                    ) from e
                xml = _cho_tach_hang_dau(xml)
                if sot := _CON_SOT.search(xml):
                    quanh = re.sub(r"^[^<]*>|<[^>]*>|<[^>]*$", " ", _quanh(xml, sot))
                    raise OutputCheckError(
                        f"Mẫu {self.ten}: còn sót {sot.group()!r} gần “{' '.join(quanh.split())}”",
                        "Kiểm tra ô dữ liệu và thẻ ở chỗ đó.",
                    )
                tin = zipfile.ZipInfo(phan, (1980, 1, 1, 0, 0, 0))
                tin.external_attr = 0o600 << 16
                goi.writestr(
                    tin,
                    b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml.encode(),
                    compress_type=zipfile.ZIP_DEFLATED,
                    compresslevel=3,
                )
        return ra.getvalue()


def _quanh(xml: str, cho: re.Match[str]) -> str:
    """The text around a place, for a message."""
    return xml[max(0, cho.start() - 200) : cho.end() + 80]


@lru_cache(maxsize=256)
def _bien_dich(tep: Path, sua_luc: int, co: int) -> MauBienDich:  # noqa: ARG001 cache key
    return MauBienDich(tep.read_bytes(), tep.name)


def bien_dich(tep: Path) -> MauBienDich:
    """The compiled template of a file, once per process (again when the file changes)."""
    try:
        tin = tep.stat()
    except OSError as e:
        raise TemplateError(
            f"Không đọc được mẫu {tep}", "Khôi phục tệp mẫu trong templates/mau/."
        ) from e
    return _bien_dich(tep, tin.st_mtime_ns, tin.st_size)


def tim_mau(tep: str, thu_muc_mau: Sequence[Path]) -> Path:
    """The template file of a form: the office's own copy (by file name) before ours (by path)."""
    rieng, chung = thu_muc_mau
    co = rieng / Path(tep).name
    return co if co.is_file() else chung / tep
