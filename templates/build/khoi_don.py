"""Blocks of the single papers: fields, boxes to tick, headed headed narrative."""

from __future__ import annotations

from docx.enum.text import WD_LINE_SPACING, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from templates.build.khoi import Cot, Trang
from templates.build.word import TRAI, bang_khong_vien, dat_khoang, ngan_bang, them_chu

__all__ = ["CAP_DO", "MUC", "TrangDon"]

# code -> words of the boxes; the codes are those of the model's vocabularies
CAP_DO = {"xuat_sac": "Xuất sắc", "tot": "Tốt", "trung_binh": "Trung bình", "kem": "Kém"}
MUC = {
    "HTXSNV": "Hoàn thành xuất sắc nhiệm vụ",
    "HTTNV": "Hoàn thành tốt nhiệm vụ",
    "HTNV": "Hoàn thành nhiệm vụ",
    "KHTNV": "Không hoàn thành nhiệm vụ",
}


class TrangDon(Trang):
    """A `Trang` with the blocks that reports, self-reviews and sheets need.

    `gon`: paragraphs close together, for a form that must stay on one sheet.
    """

    def __init__(self, so_mau: str = "", *, ngang: bool = False, gon: bool = False) -> None:
        super().__init__(so_mau, ngang=ngang)
        if gon:
            than = self.doc.styles["Than"].paragraph_format
            than.space_before, than.line_spacing = Pt(2), Pt(16)

    # --- lines ----------------------------------------------------------------

    def truong(self, nhan: str, bien: str, *, thut: bool = True, giu: bool = False) -> Paragraph:
        """A field "Họ và tên: …": the value, or dots up to the right margin."""
        p = self.doc.add_paragraph(style="Than")
        if not thut:
            p.paragraph_format.first_line_indent = Mm(0)
        p.paragraph_format.alignment = TRAI
        p.paragraph_format.keep_with_next = giu or None
        p.paragraph_format.tab_stops.add_tab_stop(
            Mm(self.rong), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS
        )
        them_chu(p, f"{nhan}: {{% if {bien} %}}{{{{ {bien} }}}}{{% else %}}", None)
        p.add_run("\t")
        p.add_run("{% endif %}")
        return p

    def o_chon(
        self, bien: str, chon: dict[str, str], *, so_cot: int, nhan: str = "", giu: bool = False
    ) -> None:
        """Boxes to tick, `so_cot` on a line at equal steps; ticked only by data."""
        if nhan:
            p = self.doan(nhan, nghieng=True)
            p.paragraph_format.keep_with_next = True
        ma = list(chon)
        cac_dong = [ma[i : i + so_cot] for i in range(0, len(ma), so_cot)]
        thut = 10 if so_cot < 3 else 0  # three boxes need the whole line
        buoc = (self.rong - thut) / so_cot
        for i, dong in enumerate(cac_dong):
            p = self.doc.add_paragraph(style="Than")
            f = p.paragraph_format
            f.alignment = TRAI
            f.space_before = Pt(3)
            f.first_line_indent = Mm(thut)
            f.keep_with_next = True if giu or i < len(cac_dong) - 1 else None
            for j in range(1, so_cot):
                f.tab_stops.add_tab_stop(Mm(thut + buoc * j))
            for j, m in enumerate(dong):
                them_chu(p, f"{{{{ {bien}|o('{m}') }}}} {chon[m]}", None)
                if j < len(dong) - 1:
                    p.add_run("\t")
        if giu:
            self.khoang(8, giu=True)

    def o_muc(self, bien: str, *, giu: bool = False) -> None:
        """The four levels of quality, two on a line."""
        self.o_chon(bien, MUC, so_cot=2, giu=giu)

    def ket(self, chu: str) -> None:
        """The last paragraph of the text: it goes with the signature to the next page."""
        self.doan(chu).paragraph_format.keep_with_next = True

    def cham_nhan(self, nhan: str, so: int) -> None:
        """A label and dotted lines under it, written by hand later."""
        p = self.doan(nhan)
        p.paragraph_format.keep_with_next = True
        self.dong_cham(so)

    def kinh_gui(self, chu: str) -> None:
        """The addressee of a submission."""
        p = self.dong("", truoc=6, sau=6)
        them_chu(p, "Kính gửi: ", 14, nghieng=True)
        them_chu(p, chu, 14)

    def ky_mot(self, chuc_danh: str, ghi_chu: str, ho_ten: str = "", *, ngay: str = "") -> None:
        """One fixed signature at the right; `ngay` prints a place for its date above."""
        bang = bang_khong_vien(self.doc, [self.rong * 0.4, self.rong * 0.6], giu=True)
        o = bang.rows[0].cells[1]
        if ngay:
            self._dong_o(o, ngay, nghieng=True, dau=True, truoc=6)
        self._dong_o(o, chuc_danh, dam=True, truoc=0 if ngay else 6, dau=not ngay)
        self._dong_o(o, ghi_chu, nghieng=True, co=13)
        self._khoang_ky(o)
        self._dong_o(o, ho_ten, dam=True)
        ngan_bang(self.doc)

    def nho(self, chu: str, *, co: float = 9) -> None:
        """Small print."""
        p = self.dong(chu, can=TRAI, co=co, nghieng=True, truoc=3)
        p.paragraph_format.keep_with_next = None

    # --- narrative ------------------------------------------------------------

    def de_muc_lap(self, bien: str = "de_muc", *, bang_khac_phuc: bool = False) -> None:
        """The headings of a form with their text, as the context lists them.

        Each heading has ten, cap (1 bold, 2 italic), doan (paragraphs), cham (dotted lines,
        when there is no text), and with `bang_khac_phuc` khac_phuc (rows of shortcomings).
        """
        self.the(f"for m in {bien}")
        self.the("if m.cap == 1")
        self.de_muc("{{ m.ten }}")
        self.the("else")
        p = self.doan("{{ m.ten }}", nghieng=True)
        p.paragraph_format.keep_with_next = True
        self.the("endif")
        if bang_khac_phuc:
            self.the("if m.khac_phuc")
            self.khoang(4, giu=True)
            self.bang(
                [
                    Cot("TT", 10, "{{ r.tt }}"),
                    Cot("Hạn chế, khuyết điểm đã được chỉ ra", 70, "{{ r.noi_dung }}", TRAI),
                    Cot("Kết quả khắc phục", 35, "{{ r.ket_qua|cham }}", TRAI),
                    Cot("Trách nhiệm", 50, "{{ r.trach_nhiem|cham }}", TRAI),
                ],
                hang="m.khac_phuc",
                trong=False,
            )
            self.the("endif")
        self.the("for d in m.doan")
        self.doan("{{ d }}")
        self.the("endfor")
        self.the("for c in m.cham")
        self.dong_cham()
        self.the("endfor")
        self.the("endfor")

    # --- criteria -------------------------------------------------------------

    def tu_danh_gia(self) -> None:
        """Criteria of `nhom` with the four boxes that the subject ticks for itself."""
        self.bang(
            _cot_tieu_chi(96),
            nhom_hang="nhom",
            nhom=[("", 2), ("Tự đánh giá cấp độ", 4)],
            co=11,
            trong=False,
        )

    def phieu_tieu_chi(self) -> None:
        """Criteria of `nhom` with counts of sheets (`co_phieu`), otherwise boxes to tick."""
        self.the("if co_phieu")
        self.bang(
            [
                Cot("TT", 8, "{{ r.tt }}"),
                Cot("Tiêu chí", 79, "{{ r.ten }}", TRAI),
                *(Cot(ten, 14, f"{{{{ r.phieu.{ma} }}}}") for ma, ten in CAP_DO.items()),
                Cot("Cấp độ", 15, "{{ r.ten_cap_do }}"),
                Cot("Điểm", 13, "{{ r.diem }}"),
            ],
            nhom_hang="nhom",
            nhom=[("", 2), ("Số phiếu đánh giá cấp độ", 4), ("", 2)],
            co=11,
            trong=False,
        )
        self.the("else")
        self.bang(
            [*_cot_tieu_chi(82), Cot("Điểm", 13, "{{ r.diem }}")],
            nhom_hang="nhom",
            nhom=[("", 2), ("Cấp độ", 4), ("", 1)],
            co=11,
            trong=False,
        )
        self.the("endif")

    # --- pages ----------------------------------------------------------------

    def vien_trang(self) -> None:
        """A double rule round the page (covers)."""
        sp = self.doc.sections[0]._sectPr
        vien = OxmlElement("w:pgBorders")
        vien.set(qn("w:offsetFrom"), "text")
        for canh in ("top", "left", "bottom", "right"):
            e = OxmlElement(f"w:{canh}")
            for k, v in (
                ("val", "thickThinSmallGap"),
                ("sz", "18"),
                ("space", "8"),
                ("color", "000000"),
            ):
                e.set(qn(f"w:{k}"), v)
            vien.append(e)
        sp.find(qn("w:pgMar")).addnext(vien)

    def khoang(self, diem: float, *, giu: bool = False) -> None:
        """Empty room of some points; `giu` keeps it with the next block."""
        p = self.doc.add_paragraph()
        p.paragraph_format.keep_with_next = giu or None
        dat_khoang(p, 0, 0)
        f = p.paragraph_format
        f.line_spacing_rule, f.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(diem)


def _cot_tieu_chi(rong: float) -> list[Cot]:
    return [
        Cot("TT", 9, "{{ r.tt }}"),
        Cot("Tiêu chí", rong, "{{ r.ten }}", TRAI),
        *(Cot(ten, 15, f"{{{{ r.cap_do|o('{ma}') }}}}") for ma, ten in CAP_DO.items()),
    ]
