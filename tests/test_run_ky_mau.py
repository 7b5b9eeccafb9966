"""The whole run on the sample cycle, with the real LibreOffice: what lies in output/ after it.

The cycle is run once for this file; a second and a third run go on from its outputs.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from typing import Any

import docx
import pytest
from doc_pdf import (
    cac_trang,
    can_lenh,
    can_libreoffice,
    chu_pdf,
    chu_word,
    lien,
    phong_khong_nhung,
    so_o_cot,
)
from dung_ky_nho import KY_MAU, sua_o
from lxml import html
from pypdf import PdfReader

from pipeline.ban_giao.thu_muc import bam_tep
from pipeline.model import LoaiDoiTuong, Muc
from pipeline.run import KetQuaLap, Vao, lap

pytestmark = [can_libreoffice, can_lenh("pdftotext", "pdfinfo", "pdffonts", "qpdf")]
NGAY = date(2022, 12, 20)
DON_VI = (
    *("SNL", "SNL-VP", "SNL-KH", "SNL-TT", "SNL-QL", "SNL-BP", "SNL-KL1", "SNL-KL2", "SNL-KL3"),
    *("CTD", "CTD-SX1", "CTD-SX2", "CTD-KD", "CTD-KT", "CTD-VP", "CQK", "HTM", "BDM"),
)
# forms that no paper of the sample is made on -> why
KHONG_IN = {"mau-11-quyet-dinh": "danh mục hồ sơ dùng Mẫu 10c cho chính quyết định này (mục 12)"}

Json = dict[str, Any]
KiemLuocDo = Callable[[Iterable[Path]], dict[str, list[str]]]


class ImLang:
    """Nobody watches the progress."""

    @contextmanager
    def viec(self, ten: str, tong: int) -> Iterator[Callable[[int], None]]:
        yield lambda _: None


@dataclass(frozen=True)
class LanChay:
    """A run and what it left."""

    ky: Path
    dau_ra: Path
    kq: KetQuaLap

    @property
    def dich(self) -> Path:
        return self.kq.dich

    @cached_property
    def ke_hoach(self) -> Json:
        return json.loads((self.dich / "ke-hoach.json").read_text("utf-8"))

    @cached_property
    def xep_loai(self) -> Json:
        return json.loads((self.dich / "xep-loai.json").read_text("utf-8"))

    @cached_property
    def ho_so(self) -> dict[str, Json]:
        return {h["don_vi"]: h for h in self.ke_hoach["ho_so"]}

    def giay(self, don_vi: str | None = None) -> list[Json]:
        """Every paper of the plan, or those of one unit."""
        return [
            g
            for h in self.ke_hoach["ho_so"]
            if don_vi in (None, h["don_vi"])
            for g in (*(x for m in h["muc"] for x in m["giay"]), *h["kem"])
        ]

    def in_ra(self, *mau: str) -> list[Json]:
        """Papers made from a template (of these forms)."""
        return [g for g in self.giay() if g["docx"] and (not mau or g["mau"] in mau)]

    def tap(self, don_vi: str) -> Path:
        return self.dich / self.ho_so[don_vi]["tap"]["pdf"]

    def trang_cua(self, g: Json) -> tuple[str, ...]:
        """Text of the pages of one bound paper, from its own file."""
        if g["nguon"] == "kem_theo":
            return cac_trang(self.ky / "kem-theo" / g["kem_theo"])
        return cac_trang(self.dich / g["pdf"])


def chay(ky: Path, dau_ra: Path) -> LanChay:
    return LanChay(ky, dau_ra, lap(Vao(thu_muc=ky, dau_ra=dau_ra, ngay=NGAY), ImLang()))


@pytest.fixture(scope="module")
def lan_dau(tmp_path_factory: pytest.TempPathFactory) -> LanChay:
    """The sample cycle, run from nothing."""
    return chay(KY_MAU, tmp_path_factory.mktemp("ky-mau"))


def cac_tep(thu_muc: Path) -> set[str]:
    return {p.relative_to(thu_muc).as_posix() for p in thu_muc.rglob("*") if p.is_file()}


# --- what was made ------------------------------------------------------------------------


def test_ky_mau_khong_co_loi_va_lap_du_18_ho_so(lan_dau: LanChay) -> None:
    kq = lan_dau.kq
    assert kq.thieu_may is None
    assert (kq.dung, kq.khong_chuyen, kq.thay_doi, kq.sua_tay) == ({}, {}, (), ())
    assert tuple(lan_dau.ho_so) == DON_VI
    assert tuple(kq.so_trang) == DON_VI


def test_thu_muc_dau_ra_dung_nhung_tep_da_noi(lan_dau: LanChay) -> None:
    """Each paper as .docx and .pdf under its checklist number, and nothing else."""
    co = cac_tep(lan_dau.dich)
    cua_ky = {"index.html", "xep-loai.xlsx", "xep-loai.json", "ke-hoach.json", ".lan-truoc.json"}
    cua_tap = ("HO-SO.pdf", "00-bia.docx", "00-bia.pdf", "00-muc-luc.docx", "00-muc-luc.pdf")
    tap = {f"{h['thu_muc']}/{ten}" for h in lan_dau.ho_so.values() for ten in cua_tap}
    giay = {g[loai] for g in lan_dau.in_ra() for loai in ("docx", "pdf")}
    assert co == cua_ky | tap | giay
    assert len(giay) == 2 * len(lan_dau.in_ra())


def test_ten_tep_theo_so_muc_ca_nhan_va_giay_lam_viec_de_rieng(lan_dau: LanChay) -> None:
    for h in lan_dau.ho_so.values():
        for m in h["muc"]:
            for g in filter(lambda g: g["docx"], m["giay"]):
                tep = PurePosixPath(g["docx"])
                assert tep.parts[0] == h["thu_muc"]
                assert tep.name.startswith(f"{m['so'].strip('()').zfill(2)}-{g['mau']}")
                assert (tep.parts[1] == "ca-nhan") is (g["chu_the"].startswith("DV"))
        assert all(PurePosixPath(g["docx"]).parts[1] == "giay-lam-viec" for g in h["kem"])
    assert (lan_dau.dich / "SNL-Dang-bo-So-Nong-Lam-Mau/01-mau-12.docx").is_file()


def test_ke_hoach_json_ghi_dung_ma_bam_va_so_trang(lan_dau: LanChay) -> None:
    for g in lan_dau.in_ra():
        assert g["sha256_docx"] == bam_tep(lan_dau.dich / g["docx"]), g["ma"]
        assert g["sha256_pdf"] == bam_tep(lan_dau.dich / g["pdf"]), g["ma"]
        assert g["so_trang"] == len(cac_trang(lan_dau.dich / g["pdf"])), g["ma"]
    for h in lan_dau.ho_so.values():
        assert h["tap"]["sha256"] == bam_tep(lan_dau.dich / h["tap"]["pdf"])


def test_giay_khong_in_co_ly_do_hoac_ten_tep_kem_theo(lan_dau: LanChay) -> None:
    for g in lan_dau.giay():
        ly_do, kem = bool(g["ly_do"]), bool(g["kem_theo"])
        assert (ly_do, kem, bool(g["docx"])) == {
            "sinh": (False, False, True),
            "kem_theo": (False, True, False),
            "giu_rieng": (True, False, False),
            "thieu": (True, False, False),
        }[g["nguon"]], g["ma"]


@pytest.mark.skipif(os.name != "posix", reason="quyền của tệp theo POSIX")
def test_thu_muc_chi_chu_mo_duoc(lan_dau: LanChay) -> None:
    """Personal data of Party members."""
    for p in (lan_dau.dich, *(lan_dau.dich / h["thu_muc"] for h in lan_dau.ho_so.values())):
        assert p.stat().st_mode & 0o077 == 0, p


# --- the bound dossier ----------------------------------------------------------------------


@dataclass(frozen=True)
class DauTrang:
    """A bookmark: title, index of the page it leads to, has it others below it."""

    ten: str
    trang: int
    la_nhanh: bool

    @property
    def so_muc(self) -> str:
        """Number of the checklist item that it stands for; "" for a paper or a person."""
        m = re.match(r"(\d+)\. |(\(\d\)) ", self.ten)
        return (m[1] or m[2]) if m else ""


def dau_trang(doc: PdfReader, muc: list[Any]) -> Iterator[DauTrang]:
    """Bookmarks in reading order; pypdf gives those below one as a list after it."""
    for m, sau in zip(muc, [*muc[1:], None], strict=True):
        if isinstance(m, list):
            yield from dau_trang(doc, m)
        else:
            trang = doc.get_destination_page_number(m)
            assert trang is not None
            yield DauTrang(str(m.title), trang, isinstance(sau, list))


def muc_trong_tap(h: Json) -> list[Json]:
    """Items that have a paper to bind, in the checklist's order."""
    return [m for m in h["muc"] if any(g["nguon"] in ("sinh", "kem_theo") for g in m["giay"])]


def trong_tap(h: Json) -> list[Json]:
    """Papers to bind, in the checklist's order."""
    return [g for m in h["muc"] for g in m["giay"] if g["nguon"] in ("sinh", "kem_theo")]


def trang_dau_tap(lan: LanChay, don_vi: str) -> tuple[str, ...]:
    """Text of the pages of cover and contents."""
    thu_muc = lan.dich / lan.ho_so[don_vi]["thu_muc"]
    return (*cac_trang(thu_muc / "00-bia.pdf"), *cac_trang(thu_muc / "00-muc-luc.pdf"))


@pytest.mark.parametrize("don_vi", DON_VI)
def test_dau_trang_theo_thu_tu_danh_muc_dan_den_dung_giay(lan_dau: LanChay, don_vi: str) -> None:
    h, tap = lan_dau.ho_so[don_vi], lan_dau.tap(don_vi)
    doc = PdfReader(tap)
    dau = list(dau_trang(doc, doc.outline))
    assert [d.so_muc for d in dau if d.so_muc] == [m["so"] for m in muc_trong_tap(h)]

    trang_tap = cac_trang(tap)
    la = [d for d in dau if not d.la_nhanh]
    assert len(la) == len(trong_tap(h))
    for d, g in zip(la, trong_tap(h), strict=True):
        trang = lan_dau.trang_cua(g)
        assert trang_tap[d.trang : d.trang + len(trang)] == trang, g["ma"]
        assert doc.page_labels[d.trang] == str(g["trang_dau"]), g["ma"]


@pytest.mark.parametrize("don_vi", DON_VI)
def test_so_trang_nhan_trang_va_muc_luc_khop_nhau(lan_dau: LanChay, don_vi: str) -> None:
    h, tap = lan_dau.ho_so[don_vi], lan_dau.tap(don_vi)
    dau = trang_dau_tap(lan_dau, don_vi)
    giay = [(g["trang_dau"], len(lan_dau.trang_cua(g))) for g in trong_tap(h)]
    tong = sum(so for _, so in giay)

    assert [g["so_trang"] for g in trong_tap(h)] == [so for _, so in giay]
    assert h["tap"]["so_trang"] == lan_dau.kq.so_trang[don_vi] == len(dau) + tong
    assert cac_trang(tap)[: len(dau)] == dau
    assert len(cac_trang(tap)) == len(dau) + tong
    la_ma = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"][: len(dau)]
    assert PdfReader(tap).page_labels == [*la_ma, *map(str, range(1, tong + 1))]

    da_in = so_o_cot(lan_dau.dich / h["thu_muc"] / "00-muc-luc.pdf", "Trang số")
    assert da_in == [str(d) if so == 1 else f"{d}–{d + so - 1}" for d, so in giay]


@pytest.mark.parametrize("don_vi", DON_VI)
def test_tap_la_pdf_lanh_nhung_du_phong_chu(lan_dau: LanChay, don_vi: str) -> None:
    tap = lan_dau.tap(don_vi)
    qpdf = subprocess.run(["qpdf", "--check", tap], capture_output=True, text=True, check=False)
    assert (qpdf.returncode, qpdf.stderr) == (0, "")
    tin = subprocess.run(["pdfinfo", tap], capture_output=True, text=True, check=False)
    assert (tin.returncode, tin.stderr) == (0, "")
    # papers from outside are taken as they come
    kem = [g for g in trong_tap(lan_dau.ho_so[don_vi]) if g["nguon"] == "kem_theo"]
    tu_ngoai = [x for g in kem for x in phong_khong_nhung(KY_MAU / "kem-theo" / g["kem_theo"])]
    assert sorted(phong_khong_nhung(tap)) == sorted(tu_ngoai)


def test_giay_giu_rieng_khong_vao_tap_nao(lan_dau: LanChay) -> None:
    """The sample's asset declarations say on their first page what they are."""
    assert sum(g["nguon"] == "giu_rieng" for g in lan_dau.giay()) > 10
    for don_vi in DON_VI:
        assert "BẢNKÊKHAITÀISẢN,THUNHẬP" not in chu_pdf(lan_dau.tap(don_vi))


# --- the papers -----------------------------------------------------------------------------


def test_moi_giay_mo_duoc_khong_sot_the_nao(lan_dau: LanChay) -> None:
    sot = re.compile(r"\{\{|\}\}|\{%|%\}|\b(?:None|nan|NaN|NaT)\b")
    word = sorted(lan_dau.dich.rglob("*.docx"))
    assert len(word) == len(lan_dau.in_ra()) + 2 * len(DON_VI)
    for tep in word:
        d = docx.Document(str(tep))
        chu = "\n".join(t.text or "" for t in d.element.body.iter() if t.tag.endswith("}t"))
        assert chu
        assert sot.search(chu) is None, tep


def test_moi_mau_cua_quy_dinh_co_giay(lan_dau: LanChay) -> None:
    quy_dinh = lan_dau.kq.doc.quy_dinh
    assert quy_dinh is not None
    da_in = {g["mau"] for g in lan_dau.in_ra()} | {"bia", "muc-luc"}
    assert {m.ma for m in quy_dinh.mau} - da_in == set(KHONG_IN)


def test_giay_dung_luoc_do_open_xml(lan_dau: LanChay, ooxml: KiemLuocDo) -> None:
    """The longest and the shortest paper of each form, at the level Office 2019."""
    theo_mau: dict[str, list[Path]] = {}
    for tep in lan_dau.dich.rglob("00-*.docx"):
        theo_mau.setdefault(tep.name, []).append(tep)
    for g in lan_dau.in_ra():
        theo_mau.setdefault(g["mau"], []).append(lan_dau.dich / g["docx"])
    dai_ngan = set[Path]()
    for ds in theo_mau.values():
        dai_ngan |= {chon(ds, key=lambda t: t.stat().st_size) for chon in (max, min)}
    assert ooxml(sorted(dai_ngan)) == {}


def ten_khac(lan: LanChay, ma: str) -> list[str]:
    """Names of all other members of the cycle, by `lien`; those within the own name left out."""
    dl = lan.kq.doc.du_lieu
    assert dl is not None
    minh = lien(dl.dang_vien_theo_ma[ma].ho_ten)
    return [t for d in dl.dang_vien if d.ma != ma and (t := lien(d.ho_ten)) not in minh]


def test_giay_ca_nhan_khong_co_ten_nguoi_khac(lan_dau: LanChay) -> None:
    """Mẫu 2 and Mẫu 3-213 of every cell; those who sign for cell and base are no others."""
    dl = lan_dau.kq.doc.du_lieu
    assert dl is not None
    giay = lan_dau.in_ra("mau-2", "mau-3-213")
    assert len(giay) > 200
    for g in giay:
        chu = chu_word(lan_dau.dich / g["docx"])
        assert lien(dl.dang_vien_theo_ma[g["chu_the"]].ho_ten) in chu, g["ma"]
        assert [t for t in ten_khac(lan_dau, g["chu_the"]) if t in chu] == [], g["ma"]


def test_khong_hang_nao_cua_bang_mat_tren_duong_tu_word_sang_pdf(lan_dau: LanChay) -> None:
    """Every name stands in the PDF as often as in the Word file, and no letter is missing."""
    dl = lan_dau.kq.doc.du_lieu
    assert dl is not None
    ten = {lien(d.ho_ten) for d in dl.dang_vien}
    for g in lan_dau.in_ra():
        word, pdf = chu_word(lan_dau.dich / g["docx"]), chu_pdf(lan_dau.dich / g["pdf"])
        assert {t: pdf.count(t) for t in ten if t in word} == {
            t: word.count(t) for t in ten if t in word
        }, g["ma"]
        thieu = Counter(filter(str.isalpha, word)) - Counter(filter(str.isalpha, pdf))
        assert not thieu, (g["ma"], thieu)


# --- the board ------------------------------------------------------------------------------


class CanBang(HTMLParser):
    """Fails on a tag that is not closed, or closed where another is open."""

    RONG = frozenset({"meta", "br", "link", "img", "hr", "input"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.mo: list[str] = []
        self.dem: Counter[str] = Counter()
        self.id: list[str] = []
        self.lien_ket: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.dem[tag] += 1
        for ten, gia_tri in attrs:
            if ten == "id":
                self.id.append(gia_tri or "")
            if ten in ("href", "src"):
                self.lien_ket.append(gia_tri or "")
        if tag not in self.RONG:
            self.mo.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.mo.pop() == tag, (tag, self.getpos())


def doc_html(chu: str) -> CanBang:
    p = CanBang()
    p.feed(chu)
    p.close()
    assert p.mo == []
    return p


@pytest.fixture(scope="module")
def bang(lan_dau: LanChay) -> str:
    return (lan_dau.dich / "index.html").read_text("utf-8")


def test_bang_dung_cu_phap_va_moi_lien_ket_co_dich(lan_dau: LanChay, bang: str) -> None:
    p = doc_html(bang)
    assert len(p.id) == len(set(p.id))
    assert len(p.lien_ket) > 500
    for d in p.lien_ket:
        if d.startswith("#"):
            assert d[1:] in p.id
        else:
            assert "://" not in d
            assert (lan_dau.dich / d).is_file(), d
    assert {d for d in p.lien_ket if d.endswith("HO-SO.pdf")} == {
        h["tap"]["pdf"] for h in lan_dau.ho_so.values()
    }


def bang_html(chu: str, id_tieu_de: str) -> list[list[str]]:
    """Cells of the first table under a heading, row by row, without the heading row."""
    (h2,) = html.fromstring(chu).xpath(f"//h2[@id='{id_tieu_de}']")
    hang = h2.xpath("following::table[1]/tbody/tr")
    return [[" ".join(o.text_content().split()) for o in r] for r in hang]


def test_so_lieu_tren_bang_la_so_lieu_cua_xep_loai_json(lan_dau: LanChay, bang: str) -> None:
    ket_qua = lan_dau.xep_loai["ket_qua"]
    for ten, *so in bang_html(bang, "xep-loai"):
        (loai,) = [x for x in LoaiDoiTuong if x.ten == ten]
        dem = Counter(
            k["muc_quyet_dinh"] or k["muc_de_xuat"] for k in ket_qua if k["loai"] == loai.value
        )
        assert so == [str(dem[m.ma]) for m in Muc] + [str(dem[None])], ten
    khoa = ("toi_da", "toi_da_theo_tot", "toi_da_theo_tot_tro_len")
    assert sorted(o[:5] for o in bang_html(bang, "ty-le")) == sorted(
        [n["ten"], str(len(n["ung_vien"])), *(str(n[k]) for k in khoa)]
        for n in lan_dau.xep_loai["nhom"]
    )


def test_tung_doi_tuong_tren_bang_dung_muc_va_co_phieu_giai_trinh(
    lan_dau: LanChay, bang: str
) -> None:
    ten_muc = {m.ma: m.ten for m in Muc} | {None: ""}
    (bang_doi_tuong,) = html.fromstring(bang).xpath("//details[summary='Từng đối tượng']//tbody")
    ket_qua = {k["doi_tuong"]: k for k in lan_dau.xep_loai["ket_qua"]}
    co_phieu = {g["chu_the"]: g["pdf"] for g in lan_dau.in_ra("giai-trinh")}
    assert len(bang_doi_tuong) == len(ket_qua)
    for hang in bang_doi_tuong:
        ma, _, _, de_xuat, quyet_dinh, *_ = (x.text_content() for x in hang)
        k = ket_qua.pop(ma)
        assert (de_xuat, quyet_dinh) == (ten_muc[k["muc_de_xuat"]], ten_muc[k["muc_quyet_dinh"]])
        assert hang.xpath(".//a/@href") == ([co_phieu[ma]] if ma in co_phieu else [])


@can_lenh("chromium")
def test_chromium_mo_bang_va_thay_du_noi_dung(lan_dau: LanChay, bang: str, tmp_path: Path) -> None:
    chay_ = subprocess.run(
        [
            *("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"),
            *("--disable-background-networking", "--disable-component-update", "--no-first-run"),
            *("--disable-dev-shm-usage", f"--user-data-dir={tmp_path}"),
            (lan_dau.dich / "index.html").as_uri(),
        ],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    thay = html.fromstring(chay_.stdout)
    assert thay.xpath("//h1")[0].text_content() == lan_dau.kq.doc.du_lieu.ky.ten  # type: ignore[union-attr]
    ten = [" ".join(s.text_content().split()) for s in thay.xpath("//details/summary")]
    for h, summary in zip(lan_dau.ho_so.values(), ten, strict=False):
        assert summary.startswith(h["ten"])
    # the browser had nothing to mend
    assert {t: len(thay.xpath(f"//{t}")) for t in ("tr", "td", "a", "details", "table")} == {
        t: doc_html(bang).dem[t] for t in ("tr", "td", "a", "details", "table")
    }


# --- the next runs --------------------------------------------------------------------------


def dau_van(thu_muc: Path) -> dict[str, tuple[int, int]]:
    """Time of last change and inode of every file."""
    return {t: (s.st_mtime_ns, s.st_ino) for t in cac_tep(thu_muc) if (s := (thu_muc / t).stat())}


def test_chay_lai_khong_doi_gi_thi_khong_lam_gi(lan_dau: LanChay) -> None:
    truoc = dau_van(lan_dau.dich)
    lai = chay(KY_MAU, lan_dau.dau_ra)
    assert lai.kq.so_lan_khoi_dong == 0
    assert lai.kq.thay_doi == ()
    assert lai.kq.so_trang == lan_dau.kq.so_trang
    assert dau_van(lan_dau.dich) == truoc


@dataclass(frozen=True)
class SuaMotO:
    """One cell of an ordinary member, and the forms that must be made again for it."""

    cot: str
    gia_tri: str
    mau_rieng: tuple[str, ...]  # about the member
    bang: tuple[str, ...]  # that list the member


@pytest.mark.parametrize(
    "sua",
    [
        SuaMotO("noi_cu_tru", "Tổ 99, phường Mẫu Mới", ("mau-3-213",), ()),
        SuaMotO("tu_xep_loai", "Hoàn thành nhiệm vụ", ("mau-2", "mau-6"), ("mau-7a", "mau-7d")),
    ],
    ids=lambda s: s.cot,
)
def test_sua_mot_o_chi_lam_lai_giay_cua_nguoi_do_va_bang_co_nguoi_do(
    lan_dau: LanChay, tmp_path: Path, sua: SuaMotO
) -> None:
    ma = "DV008"  # no post; cell SNL-VP of the base SNL
    ky, dau_ra = tmp_path / KY_MAU.name, tmp_path / "output"
    shutil.copytree(KY_MAU, ky)
    shutil.copytree(lan_dau.dau_ra, dau_ra, copy_function=os.link)
    sua_o(ky / "van-phong.xlsx", "dang_vien", sua.cot, sua.gia_tri, ma=ma)
    lan = chay(ky, dau_ra)

    giay = {g["ma"]: g for g in lan.giay()}
    doi = {t.giay: t.vi_sao for t in lan.kq.thay_doi}
    assert sorted(giay[m]["mau"] for m in doi) == sorted(sua.mau_rieng + sua.bang)
    for m, vi_sao in doi.items():
        g = giay[m]
        assert (g["chu_the"] == ma) is (g["mau"] in sua.mau_rieng)
        assert lien(_ten(lan, ma)) in chu_word(lan.dich / g["docx"])
        assert "→" in vi_sao

    # a new dossier holds each paper that is made again; all other papers keep their bytes
    khac = {t for t in cac_tep(lan.dich) if bam_tep(lan.dich / t) != bam_tep(lan_dau.dich / t)}
    tap = {lan.ho_so[d]["tap"]["pdf"] for d in DON_VI if doi.keys() & {g["ma"] for g in lan.giay(d)}}  # fmt: skip  # noqa: E501
    cua_giay = {giay[m][loai] for m in doi for loai in ("docx", "pdf")}
    cua_ky = {"ke-hoach.json", "xep-loai.json", "xep-loai.xlsx", ".lan-truoc.json"}
    assert cua_giay <= khac
    assert khac - cua_giay - cua_ky <= tap
    assert cac_tep(lan.dich) == cac_tep(lan_dau.dich)


def _ten(lan: LanChay, ma: str) -> str:
    dl = lan.kq.doc.du_lieu
    assert dl is not None
    return dl.dang_vien_theo_ma[ma].ho_ten
