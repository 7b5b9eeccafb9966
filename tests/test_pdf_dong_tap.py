"""HO-SO.pdf: order, numbers, bookmarks, blank pages, papers from outside."""

from __future__ import annotations

import hashlib
import io
import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from pipeline.errors import OutputCheckError, ProgramMissingError
from pipeline.pdf import (
    PhanTap,
    ViecChuyen,
    chuyen,
    dong_tap,
    tim_libreoffice,
    tinh_trang,
    xem_pdf,
)
from pipeline.pdf.kiem_tap import DauTrang, kiem_tap
from pipeline.store import Kho

GOC = Path(__file__).resolve().parents[1]


def pdf(tep: Path, *rong: float, cao: float = 842) -> Path:
    """A PDF with one blank page per width: a page is known by its width."""
    w = PdfWriter()
    for r in rong:
        w.add_blank_page(r, cao)
    w.write(tep)
    return tep


def be_rong(tep: Path) -> list[float]:
    return [float(t.mediabox.width) for t in PdfReader(tep, strict=True).pages]


def dau_trang(tep: Path) -> list[tuple[int, str, int]]:
    """Bookmarks of a file: depth, title, page index."""
    doc = PdfReader(tep, strict=True)

    def duyet(muc, cap):
        for m in muc:
            if isinstance(m, list):
                yield from duyet(m, cap + 1)
            else:
                yield cap, m.title, doc.get_destination_page_number(m)

    return list(duyet(doc.outline, 0))


def qpdf_sach(tep: Path) -> None:
    if shutil.which("qpdf") is None and not os.environ.get("CI"):
        pytest.skip("không có qpdf")
    kq = subprocess.run(["qpdf", "--check", tep], capture_output=True, text=True, check=False)
    assert kq.returncode == 0, kq.stdout + kq.stderr


@pytest.fixture
def ho_so(tmp_path: Path) -> list[PhanTap]:
    """Two items and a person: papers of 2, 1, 3 and 1 pages."""
    nguoi = "Nguyễn Văn Mẫu"
    return [
        PhanTap(ten="Báo cáo", duong=("1. Báo cáo",), pdf=pdf(tmp_path / "a.pdf", 101, 102)),
        PhanTap(ten="Biên bản", duong=("2. Biên bản họp",), pdf=pdf(tmp_path / "b.pdf", 201)),
        PhanTap(
            ten="Kiểm phiếu", duong=("2. Biên bản họp",), pdf=pdf(tmp_path / "c.pdf", 301, 302, 303)
        ),
        PhanTap(
            ten="(1) Phiếu", duong=("Cá nhân", nguoi, "(1) Phiếu"), pdf=pdf(tmp_path / "d.pdf", 401)
        ),
    ]


@pytest.fixture
def bia(tmp_path: Path) -> dict[str, Path]:
    return {
        "bia": pdf(tmp_path / "bia.pdf", 11),
        "muc_luc": pdf(tmp_path / "muc-luc.pdf", 21, 22),
    }


# --- order, numbers, bookmarks -----------------------------------------------------


def test_thu_tu_so_trang_dau_trang(tmp_path: Path, ho_so: list[PhanTap], bia) -> None:
    tep = tmp_path / "ra" / "HO-SO.pdf"
    tap = dong_tap(tep, ho_so, tieu_de="Hồ sơ Sở Nông Lâm Mẫu", **bia)
    assert be_rong(tep) == [11, 21, 22, 101, 102, 201, 301, 302, 303, 401]
    assert tap.so_trang == 10
    assert list(tap.trang_dau) == tinh_trang([2, 1, 3, 1]) == [1, 3, 4, 7]
    doc = PdfReader(tep, strict=True)
    assert doc.page_labels == ["i", "ii", "iii", "1", "2", "3", "4", "5", "6", "7"]
    assert dau_trang(tep) == [
        (0, "1. Báo cáo", 3),
        (1, "Báo cáo", 3),
        (0, "2. Biên bản họp", 5),
        (1, "Biên bản", 5),
        (1, "Kiểm phiếu", 6),
        (0, "Cá nhân", 9),
        (1, "Nguyễn Văn Mẫu", 9),
        (2, "(1) Phiếu", 9),  # not repeated below itself
    ]
    assert doc.page_mode == "/UseOutlines"
    assert doc.metadata is not None
    assert doc.metadata.title == "Hồ sơ Sở Nông Lâm Mẫu"
    qpdf_sach(tep)


def test_in_hai_mat_moi_giay_bat_dau_trang_le(tmp_path: Path, ho_so: list[PhanTap], bia) -> None:
    tep = tmp_path / "HO-SO.pdf"
    tap = dong_tap(tep, ho_so, tieu_de="Hồ sơ", hai_mat=True, **bia)
    # a blank page is as large as the page before it
    assert be_rong(tep) == [11, 11, 21, 22, 101, 102, 201, 201, 301, 302, 303, 303, 401]
    assert list(tap.trang_dau) == tinh_trang([2, 1, 3, 1], hai_mat=True) == [1, 3, 5, 9]
    doc = PdfReader(tep, strict=True)
    assert doc.page_labels[:5] == ["i", "ii", "iii", "iv", "1"]
    assert [t for cap, _, t in dau_trang(tep) if cap == 0] == [4, 6, 12]
    trang = [t.indirect_reference for t in doc.pages]
    assert len(trang) == len(set(trang)), "trang giống nhau vẫn là các trang riêng"
    qpdf_sach(tep)


def test_khong_bia_khong_muc_luc(tmp_path: Path, ho_so: list[PhanTap]) -> None:
    tep = tmp_path / "HO-SO.pdf"
    dong_tap(tep, ho_so[:1], tieu_de="Hồ sơ")
    assert PdfReader(tep).page_labels == ["1", "2"]


def test_chua_co_giay_nao_thi_chi_bia_va_muc_luc(tmp_path: Path, bia) -> None:
    tep = tmp_path / "HO-SO.pdf"
    assert dong_tap(tep, [], tieu_de="Hồ sơ", **bia).so_trang == 3
    assert PdfReader(tep).page_labels == ["i", "ii", "iii"]
    with pytest.raises(OutputCheckError):
        dong_tap(tmp_path / "rong.pdf", [], tieu_de="Hồ sơ")


def test_mot_giay_dung_hai_lan_la_hai_giay(tmp_path: Path, ho_so: list[PhanTap]) -> None:
    tep = tmp_path / "HO-SO.pdf"
    dong_tap(tep, [ho_so[0], ho_so[0]], tieu_de="Hồ sơ")
    assert be_rong(tep) == [101, 102, 101, 102]
    assert [(ten, t) for _, ten, t in dau_trang(tep)] == [
        ("1. Báo cáo", 0),
        ("Báo cáo", 0),
        ("Báo cáo", 2),
    ]


@given(st.lists(st.integers(1, 9), max_size=30), st.booleans())
def test_so_trang_lien_tuc(so_trang: list[int], hai_mat: bool) -> None:
    dau = tinh_trang(so_trang, hai_mat=hai_mat)
    assert dau[:1] in ([], [1])
    for truoc, so, sau in zip(dau, so_trang, dau[1:], strict=False):
        assert sau - truoc - so in ({0, 1} if hai_mat else {0})
    assert not hai_mat or all(d % 2 == 1 for d in dau)


def test_cung_dau_vao_thi_cung_tung_byte(tmp_path: Path, ho_so: list[PhanTap], bia) -> None:
    tep = tmp_path / "HO-SO.pdf"
    dong_tap(tep, ho_so, tieu_de="Hồ sơ", ngay=date(2022, 12, 20), **bia)
    ma_lenh = """
import hashlib, sys
from datetime import date
from pathlib import Path
from pipeline.pdf import PhanTap, dong_tap
g = Path(sys.argv[1])
p = [PhanTap(ten=t, duong=d, pdf=g / f) for t, d, f in eval(sys.argv[2])]
dong_tap(g / "lai.pdf", p, tieu_de="Hồ sơ", ngay=date(2022, 12, 20), bia=g / "bia.pdf",
         muc_luc=g / "muc-luc.pdf")
"""
    phan = repr([(p.ten, p.duong, p.pdf.name) for p in ho_so])
    subprocess.run(
        [sys.executable, "-c", ma_lenh, tmp_path, phan],
        cwd=GOC,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": "7"},
    )
    assert (tmp_path / "lai.pdf").read_bytes() == tep.read_bytes()
    assert PdfReader(tep).metadata["/CreationDate"] == "D:20221220"


def test_khong_co_ngay_thi_khong_ghi_ngay(tmp_path: Path, ho_so: list[PhanTap]) -> None:
    dong_tap(tmp_path / "t.pdf", ho_so, tieu_de="Hồ sơ")
    assert "/CreationDate" not in PdfReader(tmp_path / "t.pdf").metadata


# --- papers from outside ------------------------------------------------------------


def test_trang_ngang_va_trang_xoay_giu_nguyen(tmp_path: Path) -> None:
    ngang = pdf(tmp_path / "ngang.pdf", 842, cao=595)
    w = PdfWriter()
    w.add_blank_page(595, 842).rotate(90)
    w.write(tmp_path / "xoay.pdf")
    phan = [PhanTap(ten="Ngang", pdf=ngang), PhanTap(ten="Xoay", pdf=tmp_path / "xoay.pdf")]
    dong_tap(tmp_path / "t.pdf", phan, tieu_de="Hồ sơ")
    trang = PdfReader(tmp_path / "t.pdf").pages
    assert [(float(t.mediabox.width), t.rotation) for t in trang] == [(842, 0), (595, 90)]


def khoa_lai(tep: Path, mat_khau: str) -> Path:
    w = PdfWriter(clone_from=tep)
    w.encrypt(mat_khau, "chủ-tệp", algorithm="RC4-128")
    w.write(tep)
    return tep


def test_pdf_khoa_bang_mat_khau_rong_van_ghep_duoc(tmp_path: Path) -> None:
    tep = khoa_lai(pdf(tmp_path / "a.pdf", 101, 102), "")
    assert xem_pdf(tep).so_trang == 2
    dong_tap(tmp_path / "t.pdf", [PhanTap(ten="a", pdf=tep)], tieu_de="Hồ sơ")
    assert be_rong(tmp_path / "t.pdf") == [101, 102]


def aes(tep: Path) -> Path:
    """Encrypted as today's programs do it."""
    goc = pdf(tep.with_suffix(".goc"), 101)
    lenh = ["qpdf", "--encrypt", "mo", "chu", "256", "--", goc, tep]
    if shutil.which("qpdf") is None and not os.environ.get("CI"):
        pytest.skip("không có qpdf")
    subprocess.run(lenh, check=True)
    return tep


HONG = {
    "có mật khẩu": (lambda t: khoa_lai(pdf(t, 101), "mật khẩu"), "có mật khẩu"),
    "mật khẩu AES": (aes, "có mật khẩu"),
    "rỗng": (lambda t: t.write_bytes(b""), "hỏng"),
    "không phải PDF": (lambda t: t.write_text("một bức thư"), "hỏng"),
    "cụt": (lambda t: t.write_bytes(pdf(t, 101, 102).read_bytes()[:120]), "hỏng"),
    "không trang": (lambda t: PdfWriter().write(t), "hỏng"),
    "không có tệp": (lambda t: None, "Không thấy"),
}


@pytest.mark.parametrize("loai", HONG)
def test_pdf_hong_duoc_neu_ten_khong_ghi_tap(tmp_path: Path, loai: str) -> None:
    lam, vi_sao = HONG[loai]
    tep = tmp_path / "cua-co-quan-khac.pdf"
    lam(tep)
    xem = xem_pdf(tep)
    assert xem.so_trang == 0
    assert vi_sao in xem.loi
    if loai != "không trang":
        with pytest.raises(OutputCheckError, match=r"cua-co-quan-khac\.pdf") as loi:
            dong_tap(tmp_path / "t.pdf", [PhanTap(ten="a", pdf=tep)], tieu_de="Hồ sơ")
        assert loi.value.lam_gi
    assert not (tmp_path / "t.pdf").exists()


def test_pdf_hong_nhe_thi_van_doc_duoc(tmp_path: Path) -> None:
    tep = pdf(tmp_path / "a.pdf", 101, 102)
    tep.write_bytes(b"\n\n" + tep.read_bytes())  # every offset in the file is off by two
    assert xem_pdf(tep).so_trang == 2
    dong_tap(tmp_path / "t.pdf", [PhanTap(ten="a", pdf=tep)], tieu_de="Hồ sơ")
    assert be_rong(tmp_path / "t.pdf") == [101, 102]


def hinh(w: PdfWriter):
    """Appearance of a field: a grey box."""
    s = StreamObject()
    s.set_data(b"0.5 g 0 0 100 40 re f")
    s.update(
        {
            NameObject("/Type"): NameObject("/XObject"),
            NameObject("/Subtype"): NameObject("/Form"),
            NameObject("/BBox"): ArrayObject([NumberObject(x) for x in (0, 0, 100, 40)]),
        }
    )
    return DictionaryObject({NameObject("/N"): w._add_object(s)})


def truong(w: PdfWriter, loai: str, ten: str, co_hinh: bool, gia_tri) -> None:
    """Add a form field with its widget to the first page."""
    t = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Annot"),
            NameObject("/Subtype"): NameObject("/Widget"),
            NameObject("/FT"): NameObject(loai),
            NameObject("/T"): TextStringObject(ten),
            NameObject("/V"): gia_tri,
            NameObject("/F"): NumberObject(4),
            NameObject("/Rect"): ArrayObject([FloatObject(x) for x in (50, 50, 150, 90)]),
        }
    )
    if co_hinh:
        t[NameObject("/AP")] = hinh(w)
    ref = w._add_object(t)
    trang = w.pages[0]
    trang[NameObject("/Annots")] = ArrayObject([*trang.get("/Annots", ()), ref])
    goc = w.root_object.setdefault(NameObject("/AcroForm"), DictionaryObject())
    goc[NameObject("/Fields")] = ArrayObject([*goc.get("/Fields", ()), ref])


def ky_so(tep: Path, co_hinh: bool = True) -> Path:
    """A PDF with a signature field, as signing programs write it (the signature is invented)."""
    w = PdfWriter()
    w.add_blank_page(595, 842)
    chu_ky = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Sig"),
            NameObject("/Filter"): NameObject("/Adobe.PPKLite"),
            NameObject("/ByteRange"): ArrayObject([NumberObject(x) for x in (0, 10, 20, 30)]),
            NameObject("/Contents"): ByteStringObject(b"\x30\x82CHU KY MAU"),
        }
    )
    truong(w, "/Sig", "Chữ ký 1", co_hinh, w._add_object(chu_ky))
    w.root_object["/AcroForm"][NameObject("/SigFlags")] = NumberObject(3)
    w.write(tep)
    return tep


@pytest.mark.parametrize("co_hinh", [True, False], ids=["có hình chữ ký", "chữ ký ẩn"])
def test_giay_ky_so_vao_tap_nhu_hinh_ban_goc_con_nguyen(tmp_path: Path, co_hinh: bool) -> None:
    tep = ky_so(tmp_path / "da-ky.pdf", co_hinh)
    goc = hashlib.sha256(tep.read_bytes()).hexdigest()
    xem = xem_pdf(tep)
    assert (xem.so_trang, xem.co_chu_ky, xem.loi) == (1, True, "")
    dong_tap(tmp_path / "t.pdf", [PhanTap(ten="Đã ký", pdf=tep)], tieu_de="Hồ sơ")
    assert hashlib.sha256(tep.read_bytes()).hexdigest() == goc
    noi_dung = (tmp_path / "t.pdf").read_bytes()
    assert b"ByteRange" not in noi_dung
    assert b"/AcroForm" not in noi_dung
    [trang] = PdfReader(io.BytesIO(noi_dung), strict=True).pages
    con = [a.get_object() for a in trang.get("/Annots", ())]
    assert [a["/Subtype"] for a in con] == (["/Stamp"] if co_hinh else [])
    assert not xem_pdf(tmp_path / "t.pdf").co_chu_ky
    qpdf_sach(tmp_path / "t.pdf")


def test_bieu_mau_dien_san_giu_chu_da_dien(tmp_path: Path) -> None:
    w = PdfWriter()
    w.add_blank_page(595, 842)
    truong(w, "/Tx", "ho_ten", True, TextStringObject("Nguyễn Văn Mẫu"))
    truong(w, "/Tx", "ghi_chu", False, TextStringObject("chưa có hình"))
    w.write(tmp_path / "bieu.pdf")
    assert not xem_pdf(tmp_path / "bieu.pdf").co_chu_ky
    phan = [PhanTap(ten=t, pdf=tmp_path / "bieu.pdf") for t in ("a", "b")]
    dong_tap(tmp_path / "t.pdf", phan, tieu_de="Hồ sơ")
    doc = PdfReader(tmp_path / "t.pdf", strict=True)
    loai = [[a.get_object()["/Subtype"] for a in t["/Annots"]] for t in doc.pages]
    assert loai == [["/Stamp", "/Widget"]] * 2
    cac_truong = [f.get_object()["/T"] for f in doc.root_object["/AcroForm"]["/Fields"]]
    assert cac_truong == ["ghi_chu", "ghi_chu"]
    qpdf_sach(tmp_path / "t.pdf")


# --- from Word to the bundle, with the real LibreOffice --------------------------------


def test_tu_word_den_tap(tmp_path: Path) -> None:
    try:
        tim_libreoffice()
    except ProgramMissingError:
        if os.environ.get("CI"):
            raise
        pytest.skip("máy này không có LibreOffice")
    viec = []
    for ten in ("Báo cáo kiểm điểm", "Biên bản hội nghị", "Danh sách đề nghị"):
        d = docx.Document()
        d.styles["Normal"].font.name = "Times New Roman"
        d.add_heading(ten, 1)  # a heading must not become a bookmark of the bundle
        d.save(str(tmp_path / f"{len(viec)}.docx"))
        viec.append(ViecChuyen(ma=ten, docx=tmp_path / f"{len(viec)}.docx"))
    kq = chuyen(Kho(tmp_path / "kho"), viec)
    phan = [PhanTap(ten=v.ma, duong=("1. Mục",), pdf=kq.pdf[v.ma]) for v in viec]
    phan.append(PhanTap(ten="Kèm theo", pdf=pdf(tmp_path / "ngang.pdf", 842, cao=595)))
    tep = tmp_path / "HO-SO.pdf"
    dong_tap(tep, phan, tieu_de="Hồ sơ Sở Nông Lâm Mẫu", bia=kq.pdf[viec[0].ma])
    for v, trang in zip(viec, PdfReader(tep).pages[1:], strict=False):
        assert v.ma in trang.extract_text()
    assert [ten for _, ten, _ in dau_trang(tep)] == ["1. Mục", *kq.pdf, "Kèm theo"]
    phong = subprocess.run(["pdffonts", tep], capture_output=True, text=True, check=True)
    dong = phong.stdout.splitlines()[2:]
    assert dong
    assert all(d.split()[-5] == "yes" for d in dong), "phông chữ phải nhúng trong tệp"
    qpdf_sach(tep)


# --- the check can fail ---------------------------------------------------------------


@pytest.mark.parametrize(
    "sai",
    [
        {"so_trang": 9},
        {"so_dau": 2},
        {"dau_trang": [DauTrang(cap=0, ten="1. Báo cáo", trang=4)]},
        {"dau_trang": []},
        {"noi_dung": b"%PDF-1.6 hong"},
    ],
    ids=lambda x: "-".join(x),
)
def test_kiem_tap_bat_duoc_sai(tmp_path: Path, ho_so: list[PhanTap], bia, sai) -> None:
    tep = tmp_path / "t.pdf"
    dong_tap(tep, ho_so, tieu_de="Hồ sơ", **bia)
    dung = {
        "noi_dung": tep.read_bytes(),
        "so_trang": 10,
        "so_dau": 3,
        "dau_trang": [DauTrang(cap=c, ten=x, trang=t) for c, x, t in dau_trang(tep)],
    }
    kiem_tap(**dung, ten="HO-SO.pdf")
    with pytest.raises(OutputCheckError, match=r"HO-SO\.pdf"):
        kiem_tap(**{**dung, **sai}, ten="HO-SO.pdf")
