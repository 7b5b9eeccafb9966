"""What the shared blocks need of Word and python-docx has no call for.

Page set-up, styles, borders, table rows: every place where the templates touch raw XML,
in the order that the schema asks for.
"""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as CAN
from docx.enum.text import WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph

PHONG = "Times New Roman"
GIUA, TRAI, PHAI, DEU = CAN.CENTER, CAN.LEFT, CAN.RIGHT, CAN.JUSTIFY


def them_chu(
    p: Paragraph,
    chu: str,
    co: float | None,
    dam: bool = False,
    nghieng: bool = False,
    gach: bool = False,
) -> None:
    """A run of text with its size and style; `co` None: the size of the paragraph."""
    r = p.add_run(chu)
    if co is not None:
        r.font.size = Pt(co)
    r.bold = dam or None
    r.italic = nghieng or None
    r.underline = gach or None


def dat_khoang(p: Paragraph, truoc: float, sau: float) -> None:
    """Space before and after, in points; single spacing, no first-line indent."""
    f = p.paragraph_format
    f.space_before, f.space_after = Pt(truoc), Pt(sau)
    f.first_line_indent = Mm(0)
    f.line_spacing_rule = WD_LINE_SPACING.SINGLE


def don_goi(doc: Doc) -> None:
    """Drop the parts of python-docx's start document that no form uses."""
    thua = ("stylesWithEffects", "customXml", "numbering", "webSettings", "theme")
    for ma, qh in list(doc.part.rels.items()):
        if qh.reltype.rsplit("/", 1)[-1] in thua:
            del doc.part.rels[ma]


def don_kieu(doc: Doc) -> None:
    """Keep the few styles in use; set the font in all four slots so that no run falls back."""
    giu = {"Normal", "Default Paragraph Font", "Normal Table", "No List", "Header"}
    goc = doc.styles.element
    for s in list(goc.findall(qn("w:style"))):
        if s.find(qn("w:name")).get(qn("w:val")) not in {x.lower() for x in giu} | giu:
            goc.remove(s)
    for s in goc.findall(qn("w:latentStyles")):
        goc.remove(s)
    for s in goc.findall(qn("w:style")):
        for t in ("w:link", "w:uiPriority", "w:unhideWhenUsed", "w:semiHidden", "w:qFormat"):
            for x in s.findall(qn(t)):
                s.remove(x)
    mac_dinh = goc.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for x in list(mac_dinh):
        mac_dinh.remove(x)
    chu = OxmlElement("w:rFonts")
    for k in ("w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"):
        chu.set(qn(k), PHONG)
    mac_dinh.append(chu)
    for t in ("w:sz", "w:szCs"):
        e = OxmlElement(t)
        e.set(qn("w:val"), "28")
        mac_dinh.append(e)
    tieng = OxmlElement("w:lang")
    tieng.set(qn("w:val"), "vi-VN")
    mac_dinh.append(tieng)
    doan = goc.find(qn("w:docDefaults")).find(qn("w:pPrDefault"))
    for x in list(doan):
        doan.remove(x)
    than = doc.styles.add_style("Than", 1)
    than.base_style = doc.styles["Normal"]
    f = than.paragraph_format
    f.alignment = DEU
    f.first_line_indent = Mm(10)
    f.space_before, f.space_after = Pt(6), Pt(0)
    f.line_spacing = Pt(18)
    f.line_spacing_rule = WD_LINE_SPACING.EXACTLY
    f.widow_control = True


def dat_trang(doc: Doc, ngang: bool) -> None:
    """A4 with margins of 20/20/30/15 mm; page number 14 pt in the top margin, none on page 1."""
    s = doc.sections[0]
    rong, cao = Mm(210), Mm(297)
    s.page_width, s.page_height = (cao, rong) if ngang else (rong, cao)
    s.orientation = WD_ORIENT.LANDSCAPE if ngang else WD_ORIENT.PORTRAIT
    s.top_margin = s.bottom_margin = Mm(20)
    s.left_margin, s.right_margin = Mm(30), Mm(15)
    s.header_distance, s.footer_distance = Mm(10), Mm(10)
    s.different_first_page_header_footer = True
    p = s.header.paragraphs[0]
    p.alignment = GIUA
    dat_khoang(p, 0, 0)
    r = p.add_run()
    r.font.size = Pt(14)
    for loai, chu in (("begin", None), (None, "PAGE"), ("end", None)):
        if loai:
            e = OxmlElement("w:fldChar")
            e.set(qn("w:fldCharType"), loai)
        else:
            e = OxmlElement("w:instrText")
            e.set(qn("xml:space"), "preserve")
            e.text = chu
        r._r.append(e)
    s.first_page_header.paragraphs[0].text = ""
    than = doc.element.body
    for p in list(than.findall(qn("w:p"))):
        than.remove(p)


def bang_khong_vien(doc: Doc, rong: Sequence[float], *, giu: bool = False) -> Table:
    """A table without lines, one row; `giu` keeps the row on one page."""
    bang = doc.add_table(rows=1, cols=len(rong))
    bang.alignment = WD_TABLE_ALIGNMENT.CENTER
    bang.autofit = False
    le_o(bang, 0)
    dat_rong(bang, rong)
    if giu:
        khong_tach(bang.rows[0])
    return bang


def bang_vien(doc: Doc, rong: Sequence[float]) -> Table:
    """A ruled table with one row."""
    bang = doc.add_table(rows=1, cols=len(rong))
    bang.alignment = WD_TABLE_ALIGNMENT.CENTER
    bang.autofit = False
    pr = bang._tbl.tblPr
    vien = OxmlElement("w:tblBorders")
    for canh in ("top", "left", "bottom", "right", "insideH", "insideV"):
        e = OxmlElement(f"w:{canh}")
        for k, v in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", "000000")):
            e.set(qn(f"w:{k}"), v)
        vien.append(e)
    pr.find(qn("w:tblLayout")).addprevious(vien)  # the schema's order: tblBorders, tblLayout
    le_o(bang, 57)
    return bang


def le_o(bang: Table, rong: int) -> None:
    """Room left and right inside the cells, in twentieths of a point."""
    le = OxmlElement("w:tblCellMar")
    for canh in ("left", "right"):
        e = OxmlElement(f"w:{canh}")
        e.set(qn("w:w"), str(rong))
        e.set(qn("w:type"), "dxa")
        le.append(e)
    bang._tbl.tblPr.find(qn("w:tblLayout")).addnext(le)  # before tblLook


def ngan_bang(doc: Doc) -> None:
    """A line of 1 pt after a table: Word joins tables that touch, and ends a page with one."""
    p = doc.add_paragraph()
    dat_khoang(p, 0, 0)
    f = p.paragraph_format
    f.line_spacing_rule, f.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(1)
    f.keep_with_next = True


def dat_rong(bang: Table, rong: Sequence[float]) -> None:
    """Column widths in mm, merged cells too."""
    for cot, r in zip(bang.columns, rong, strict=True):
        cot.width = Mm(r)
    for hang in bang.rows:
        for tc in hang._tr.tc_lst:
            i, n = tc.grid_offset, tc.grid_span
            tc.width = Mm(sum(rong[i : i + n]))


def lap_dau(hang: object) -> None:
    """The row is repeated at the top of every page of its table."""
    pr = hang._tr.get_or_add_trPr()  # type: ignore[attr-defined]
    pr.append(OxmlElement("w:tblHeader"))


def khong_tach(hang: object) -> None:
    """The row does not split over two pages."""
    pr = hang._tr.get_or_add_trPr()  # type: ignore[attr-defined]
    pr.insert(0, OxmlElement("w:cantSplit"))


def ke_duoi(p: Paragraph, rong_o: float, rong_chu: float) -> None:
    """A solid line under the title, as long as the title (a border, so nothing can drift)."""
    thut = max(0.0, (rong_o - rong_chu) / 2)
    p.paragraph_format.left_indent = p.paragraph_format.right_indent = Mm(thut)
    pr = p._p.get_or_add_pPr()
    vien = OxmlElement("w:pBdr")
    e = OxmlElement("w:bottom")
    for k, v in (("val", "single"), ("sz", "6"), ("space", "1"), ("color", "000000")):
        e.set(qn(f"w:{k}"), v)
    vien.append(e)
    pr.insert_element_before(
        vien, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def dong_cham(p: Paragraph, rong: float) -> None:
    """A dotted line over `rong` mm, by tab leader."""
    pr = p._p.get_or_add_pPr()
    tabs = OxmlElement("w:tabs")
    t = OxmlElement("w:tab")
    for k, v in (("val", "right"), ("leader", "dot"), ("pos", str(int(rong * 56.7)))):
        t.set(qn(f"w:{k}"), v)
    tabs.append(t)
    pr.insert_element_before(tabs, "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr")
    p.add_run("\t")
