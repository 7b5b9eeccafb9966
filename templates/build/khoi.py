"""Shared blocks of the Word templates, in the page format of Party papers.

Every form is a `Trang` filled with blocks (heading, title, paragraphs, tables,
signature); a change here changes all forms. Sizes follow Phụ lục 3 of Hướng dẫn
36-HD/VPTW (03/4/2018): text of 14 pt, heading block, `*`, `-----`, page number in
the top margin and none on page 1.

Jinja tags in the text are filled by `pipeline.papers.render`. Block tags stand in
paragraphs or rows of their own (`{%p … %}`, `{%tr … %}`), so that nothing empty is left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from docx import Document
from docx.document import Document as Doc
from docx.enum.text import WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from templates.build.word import (
    GIUA,
    PHAI,
    TRAI,
    bang_khong_vien,
    bang_vien,
    dat_khoang,
    dat_rong,
    dat_trang,
    don_goi,
    don_kieu,
    dong_cham,
    ke_duoi,
    khong_tach,
    lap_dau,
    ngan_bang,
    them_chu,
)

# Widths in mm left for text on an A4 page with margins of 30 (binding edge) and 15.
RONG_DOC, RONG_NGANG = 165, 252
# "ĐẢNG CỘNG SẢN VIỆT NAM" in 15 pt bold is 72,9 mm long; the line under it has its length.
RONG_TIEU_DE = 74


@dataclass(frozen=True)
class Cot:
    """A column of a table: heading, width in mm, content (with tags), alignment."""

    ten: str
    rong: float
    noi_dung: str = ""
    can: int = GIUA


class Trang:
    """One form under construction; `doc` is the python-docx document."""

    def __init__(self, so_mau: str = "", *, ngang: bool = False) -> None:
        self.doc: Doc = Document()
        self.ngang = ngang
        self.rong = RONG_NGANG if ngang else RONG_DOC
        don_goi(self.doc)
        don_kieu(self.doc)
        dat_trang(self.doc, ngang)
        if so_mau:
            self.dong(so_mau, can=PHAI, co=12, dam=True, sau=0)

    # --- text -----------------------------------------------------------------

    def dong(
        self,
        chu: str,
        *,
        can: int = GIUA,
        co: float = 14,
        dam: bool = False,
        nghieng: bool = False,
        truoc: float = 0,
        sau: float = 0,
        giu: bool = False,
        o: _Cell | None = None,
    ) -> Paragraph:
        """One line without first-line indent; `giu` keeps it with the next paragraph."""
        p = o.add_paragraph() if o is not None else self.doc.add_paragraph()
        p.alignment = can
        dat_khoang(p, truoc, sau)
        p.paragraph_format.keep_with_next = giu or None
        them_chu(p, chu, co, dam, nghieng)
        return p

    def doan(self, chu: str, *, dam: bool = False, nghieng: bool = False) -> Paragraph:
        """A paragraph of body text: justified, first line in by 10 mm, exactly 18 pt."""
        p = self.doc.add_paragraph(style="Than")
        them_chu(p, chu, None, dam, nghieng)
        return p

    def de_muc(self, chu: str) -> Paragraph:
        """A bold heading inside the text; it never stands alone at the foot of a page."""
        p = self.doan(chu, dam=True)
        p.paragraph_format.keep_with_next = True
        return p

    def the(self, lenh: str) -> None:
        """A block tag in its own paragraph: "for d in doan", later "endfor"."""
        self.doc.add_paragraph("{%p " + lenh + " %}")

    def noi_dung(self, bien: str, *, so_dong_cham: int = 3) -> None:
        """Narrative text, one paragraph each; empty: dotted lines to fill in by hand."""
        self.the(f"for d in {bien}")
        self.doan("{{ d }}")
        self.the("else")
        self.dong_cham(so_dong_cham)
        self.the("endfor")

    def dong_cham(self, so: int = 1) -> None:
        """Dotted lines over the whole width, by tab leader (never typed dots)."""
        for _ in range(so):
            p = self.doc.add_paragraph(style="Than")
            p.paragraph_format.first_line_indent = Mm(0)
            dong_cham(p, self.rong)

    def sang_trang(self) -> None:
        """The next block begins a new page (an attached list)."""
        p = self.dong("", co=1)
        f = p.paragraph_format
        f.page_break_before = True
        f.line_spacing_rule, f.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(1)

    # --- blocks ---------------------------------------------------------------

    def dau_trang(self, *, co_so: bool = True, co_ngay: bool = True) -> None:
        """Heading block: issuing body left, the Party's title right; number and date under.

        `co_so` False leaves the number out (forms and minutes often carry none), `co_ngay`
        False the place and date (a list attached to a paper that has them).
        """
        trai = self.rong * 0.455  # "Thành phố …" and a day left blank fit on one line, right
        bang = bang_khong_vien(self.doc, [trai, self.rong - trai])
        a, b = bang.rows[0].cells
        self._dong_o(a, "{%p if dau.cap_tren %}", dau=True)
        self._dong_o(a, "{{ dau.cap_tren }}")
        self._dong_o(a, "{%p endif %}")
        self._dong_o(a, "{{ dau.co_quan }}", dam=True)
        self._dong_o(a, "*")
        if co_so:
            self._dong_o(a, "Số {{ dau.so }}")
        for p in a.paragraphs:  # a long name must not touch the date
            p.paragraph_format.right_indent = Mm(2)
        p = self._dong_o(b, "ĐẢNG CỘNG SẢN VIỆT NAM", co=15, dam=True, dau=True)
        ke_duoi(p, self.rong - trai, RONG_TIEU_DE)
        if co_ngay:
            self._dong_o(b, "{{ dau.noi_ngay }}", nghieng=True, truoc=8)

    def ten_loai(self, ten: str, trich_yeu: str = "", *, gach: bool = True) -> None:
        """Name of the paper, its subject, and the five hyphens."""
        self.dong(ten, co=15, dam=True, truoc=18, giu=True)
        if trich_yeu:
            self.dong(trich_yeu, dam=True, giu=True)
        if gach:
            self.dong("-----", giu=True, sau=8)

    def ky(
        self,
        *,
        noi_nhan: bool = True,
        bien: str = "ky",
        trai: Sequence[str] = (),
    ) -> None:
        """Signature block: receivers (or a second signature `trai`) left, signer right.

        `bien` names a dict with quyen_han, chuc_vu, ho_ten; the whole block stays together.
        """
        bang = bang_khong_vien(self.doc, [self.rong * 0.47, self.rong * 0.53], giu=True)
        a, b = bang.rows[0].cells
        if trai:
            self._ky_tinh(a, trai)
        elif noi_nhan:
            p = self._dong_o(a, "", can=TRAI, dau=True, truoc=6)
            them_chu(p, "Nơi nhận", 14, gach=True)
            them_chu(p, ":", 14)
            self._dong_o(a, "{%p for n in noi_nhan %}")
            self._dong_o(a, "- {{ n }}{{ '.' if loop.last else ',' }}", co=12, can=TRAI)
            self._dong_o(a, "{%p endfor %}")
        self._dong_o(b, f"{{%p if {bien}.quyen_han %}}", dau=True)
        self._dong_o(b, f"{{{{ {bien}.quyen_han }}}}", dam=True, truoc=6)
        self._dong_o(b, "{%p endif %}")
        self._dong_o(b, f"{{{{ {bien}.chuc_vu }}}}")
        self._khoang_ky(b)
        self._dong_o(b, f"{{{{ {bien}.ho_ten }}}}", dam=True)
        ngan_bang(self.doc)

    def ky_doi(self, trai: Sequence[str], phai: Sequence[str]) -> None:
        """Two fixed signatures side by side: [title, note, name expression]."""
        bang = bang_khong_vien(self.doc, [self.rong / 2, self.rong / 2], giu=True)
        self._ky_tinh(bang.rows[0].cells[0], trai)
        self._ky_tinh(bang.rows[0].cells[1], phai)
        ngan_bang(self.doc)

    def bang(
        self,
        cot: Sequence[Cot],
        *,
        hang: str = "hang",
        nhom_hang: str = "",
        tong: Sequence[str] | None = None,
        nhom: Sequence[tuple[str, int]] | None = None,
        co: float = 12,
        co_dau: float | None = None,
        cao: float = 0,
        cao_dau: float = 0,
        trong: bool = True,
        giu: bool = False,
    ) -> Table:
        """A ruled table with one row per item of `hang` (named `r` in the cells).

        The heading repeats on every page; rows do not split. `nhom` adds a row above the
        headings that spans columns: [("Kết quả bỏ phiếu", 4), ("", 1)]. `tong` is a last,
        bold row. With no item at all an empty row stays for writing by hand.

        `nhom_hang` names a list of groups {"ten", "them", "hang"} instead of `hang`: a group
        with a name gets a row over the whole width, `ten` bold, and its rows follow.

        `co`, `co_dau`: size of the text and of the headings (pt); `cao`: least height of a
        row (mm), `cao_dau` of the lower heading row (LibreOffice cuts off a heading over both
        rows where it repeats them, unless they are high enough); `giu` keeps a short table
        with what follows (the signature).
        """
        co_dau = co_dau or co
        tong_rong = sum(c.rong for c in cot)
        he_so = self.rong / tong_rong
        rong = [c.rong * he_so for c in cot]
        bang = bang_vien(self.doc, rong)
        dau = bang.rows[0]
        if nhom:
            i = 0
            for ten, so in nhom:
                o = dau.cells[i]
                if ten and so > 1:
                    o = o.merge(dau.cells[i + so - 1])
                if ten:
                    self._o(o, ten, GIUA, co_dau, dam=True)
                i += so
            lap_dau(dau)
            duoi = bang.add_row()
            i = 0
            for ten, so in nhom:
                if not ten:  # no group: the heading spans both rows
                    for j in range(i, i + so):
                        o = duoi.cells[j].merge(dau.cells[j])
                        self._o(o, cot[j].ten, GIUA, co_dau, dam=True)
                else:
                    for j in range(i, i + so):
                        self._o(duoi.cells[j], cot[j].ten, GIUA, co_dau, dam=True)
                i += so
            if cao_dau:
                duoi.height = Mm(cao_dau)
            lap_dau(duoi)
        else:
            for o, c in zip(dau.cells, cot, strict=True):
                self._o(o, c.ten, GIUA, co_dau, dam=True)
            lap_dau(dau)
        if nhom_hang:
            hang = "n.hang"
            self._hang_the(bang, f"for n in {nhom_hang}")
            self._hang_the(bang, "if n.ten")
            o = bang.add_row().cells
            o_nhom = o[0].merge(o[-1])
            self._o(o_nhom, "{{ n.ten }}", TRAI, co, dam=True, giu=True)
            them_chu(o_nhom.paragraphs[0], "{{ n.them }}", co)
            self._hang_the(bang, "endif")
        self._hang_the(bang, f"for r in {hang}")
        hang_moi = bang.add_row()
        for o, c in zip(hang_moi.cells, cot, strict=True):
            self._o(o, c.noi_dung, c.can, co)
        if cao:
            hang_moi.height = Mm(cao)
        if trong:
            self._hang_the(bang, "else")
            for o in bang.add_row().cells:
                self._o(o, "", GIUA, co)
        self._hang_the(bang, "endfor")
        if nhom_hang:
            self._hang_the(bang, "endfor")
        if tong is not None:
            cuoi = bang.add_row()
            for o, chu, c in zip(cuoi.cells, tong, cot, strict=True):
                self._o(o, chu, c.can, co, dam=True)
        for h in bang.rows:
            # LibreOffice 7.4 cuts off rows where an unbreakable heading ends a page.
            if h._tr.trPr is None or h._tr.trPr.find(qn("w:tblHeader")) is None:
                khong_tach(h)
        if giu:
            for p in bang._tbl.iter(qn("w:p")):
                Paragraph(p, bang).paragraph_format.keep_with_next = True
        dat_rong(bang, rong)
        ngan_bang(self.doc)
        return bang

    # --- inner ----------------------------------------------------------------

    def _hang_the(self, bang: Table, lenh: str) -> None:
        hang = bang.add_row()
        hang.cells[0].paragraphs[0].add_run("{%tr " + lenh + " %}")

    def _o(
        self, o: _Cell, chu: str, can: int, co: float, *, dam: bool = False, giu: bool = False
    ) -> None:
        p = o.paragraphs[0]
        for thua in o.paragraphs[1:]:
            thua._p.getparent().remove(thua._p)
        for r in list(p.runs):
            r._r.getparent().remove(r._r)
        p.alignment = can
        p.paragraph_format.keep_with_next = giu or None
        dat_khoang(p, 2, 2)
        them_chu(p, chu, co, dam)
        pr = o._tc.get_or_add_tcPr()
        giua = OxmlElement("w:vAlign")
        giua.set(qn("w:val"), "center")
        pr.append(giua)

    def _dong_o(
        self,
        o: _Cell,
        chu: str,
        *,
        co: float = 14,
        dam: bool = False,
        nghieng: bool = False,
        can: int = GIUA,
        truoc: float = 0,
        dau: bool = False,
    ) -> Paragraph:
        p = o.paragraphs[0] if dau else o.add_paragraph()
        p.alignment = can
        dat_khoang(p, truoc, 0)
        if chu:
            them_chu(p, chu, co, dam, nghieng)
        return p

    def _khoang_ky(self, o: _Cell) -> None:
        for _ in range(4):
            self._dong_o(o, "").paragraph_format.keep_with_next = True

    def _ky_tinh(self, o: _Cell, dong: Sequence[str]) -> None:
        ten, ghi_chu, ho_ten = (*dong, "", "")[:3]
        self._dong_o(o, ten, dam=True, truoc=6, dau=True)
        if ghi_chu:
            self._dong_o(o, ghi_chu, nghieng=True, co=13)
        self._khoang_ky(o)
        if ho_ten:
            self._dong_o(o, ho_ten, dam=True)
