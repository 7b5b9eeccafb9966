"""Word to PDF: with the real LibreOffice, and with a fake one that misbehaves."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from pipeline.errors import ConversionError, ProgramMissingError
from pipeline.pdf import KetQuaChuyen, ViecChuyen, chuyen, may, tim_libreoffice
from pipeline.pdf import chuyen as goi_chuyen
from pipeline.store import Kho

GOC = Path(__file__).resolve().parents[1]
la_posix = pytest.mark.skipif(sys.platform == "win32", reason="soffice giả là tập lệnh POSIX")
MO_DUN = sys.modules[goi_chuyen.__module__]

try:
    tim_libreoffice()
    CO_LIBREOFFICE = True
except ProgramMissingError:
    CO_LIBREOFFICE = False
can_libreoffice = pytest.mark.skipif(
    not CO_LIBREOFFICE and not os.environ.get("CI"), reason="máy này không có LibreOffice"
)


# --- the real LibreOffice ---------------------------------------------------------


def giay_that(tep: Path, chu: str, so_trang: int = 1) -> Path:
    """A Word file with this text on each of its pages."""
    d = docx.Document()
    for i in range(so_trang):
        if i:
            d.add_page_break()
        d.add_paragraph(chu).runs[0].font.name = "Times New Roman"
    tep.parent.mkdir(parents=True, exist_ok=True)
    d.save(str(tep))
    return tep


@pytest.fixture(scope="module")
def kho_chung(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One cache folder for the module: the LibreOffice profile in it is made once."""
    return tmp_path_factory.mktemp("kho")


def viec_that(thu_muc: Path) -> list[ViecChuyen]:
    """Two papers with the same file name, and one that is no Word file."""
    giay_that(thu_muc / "a" / "giay.docx", "Bản tự kiểm điểm của đồng chí Nguyễn Văn Mẫu")
    giay_that(thu_muc / "b" / "giay.docx", "Báo cáo tổng hợp của Sở Nông Lâm Mẫu", so_trang=3)
    (thu_muc / "hong.docx").write_text("chữ trần, LibreOffice sẽ in ra như một bức thư")
    return [
        ViecChuyen(ma="kiem-diem", docx=thu_muc / "a" / "giay.docx"),
        ViecChuyen(ma="bao-cao", docx=thu_muc / "b" / "giay.docx"),
        ViecChuyen(ma="hong", docx=thu_muc / "hong.docx"),
    ]


@can_libreoffice
def test_chuyen_that_tot_thi_co_pdf_hong_thi_neu_ten(tmp_path: Path, kho_chung: Path) -> None:
    da_bao: list[int] = []
    kq = chuyen(Kho(kho_chung), viec_that(tmp_path), so_tho=1, bao=da_bao.append)
    assert kq.so_trang == {"kiem-diem": 1, "bao-cao": 3}
    assert list(kq.loi) == ["hong"]
    assert kq.so_lan_khoi_dong == 1
    assert da_bao[-1] == 3

    chu = {ma: PdfReader(tep).pages[0].extract_text() for ma, tep in kq.pdf.items()}
    assert "đồng chí Nguyễn Văn Mẫu" in chu["kiem-diem"]
    assert "Sở Nông Lâm Mẫu" in chu["bao-cao"]

    phong = subprocess.run(
        ["pdffonts", kq.pdf["kiem-diem"]], capture_output=True, text=True, check=True
    ).stdout.splitlines()[2:]
    assert phong
    assert all(d.split()[-5] == "yes" for d in phong), "phông chữ phải nhúng trong tệp"
    assert all("Liberation" in d or "Times" in d for d in phong)


@can_libreoffice
def test_lam_lai_khi_kho_da_mat_thi_ra_dung_tep_cu(tmp_path: Path, kho_chung: Path) -> None:
    viec = [ViecChuyen(ma="a", docx=giay_that(tmp_path / "a.docx", "Ngày giờ không vào tệp"))]
    cu = chuyen(Kho(kho_chung), viec).pdf["a"].read_bytes()
    for muc in kho_chung.glob("*-????????????????"):
        muc.unlink()
    time.sleep(1.1)  # LibreOffice writes the second of making
    lai = chuyen(Kho(kho_chung), viec)
    assert lai.lam_moi == ("a",)
    assert lai.pdf["a"].read_bytes() == cu
    assert b"CreationDate" not in cu


# --- a fake LibreOffice -----------------------------------------------------------


class GiaLap:
    """The fake's switchboard: its log of starts, papers that make it misbehave."""

    def __init__(self, thu_muc: Path) -> None:
        self.thu_muc = thu_muc
        self.nhat_ky = thu_muc / "nhat-ky.txt"
        self.kho = thu_muc / "kho"

    @property
    def cac_lan(self) -> list[list[int]]:
        """Per start: pid, child's pid, number of files."""
        if not self.nhat_ky.exists():
            return []
        return [[int(x) for x in d.split()] for d in self.nhat_ky.read_text().splitlines()]

    def giay(self, *chu: str) -> list[ViecChuyen]:
        """One paper per text, named after it and its place."""
        viec = []
        for i, c in enumerate(chu):
            tep = self.thu_muc / f"{i}.docx"
            with zipfile.ZipFile(tep, "w") as goi:
                goi.writestr("word/document.xml", f"<w>{c} {i}</w>")
            viec.append(ViecChuyen(ma=f"{c}-{i}", docx=tep))
        return viec

    def chuyen(self, viec: list[ViecChuyen], **them) -> KetQuaChuyen:
        return chuyen(Kho(self.kho), viec, **{"so_tho": 2, "han_giay": 1.0, **them})


@pytest.fixture
def gia(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> GiaLap:
    trang = PdfWriter()
    trang.add_blank_page(595, 842)
    ra = io.BytesIO()
    trang.write(ra)
    (tmp_path / "trang.pdf").write_bytes(ra.getvalue())
    soffice = tmp_path / "soffice"
    soffice.write_text(
        f"#!{sys.executable} -IS\n" + (GOC / "tests/soffice_gia.py").read_text("utf-8")
    )
    soffice.chmod(0o700)
    monkeypatch.setenv(may.BIEN_SOFFICE, str(soffice))
    monkeypatch.setenv("SOFFICE_GIA_PDF", str(tmp_path / "trang.pdf"))
    g = GiaLap(tmp_path)
    monkeypatch.setenv("SOFFICE_GIA_NHAT_KY", str(g.nhat_ky))
    return g


# what the papers make LibreOffice do -> papers without PDF, words of the reason
TRUONG_HOP = [
    (["tot"] * 7, [], ""),
    (["tot", "khong-ra", "tot", "tot"], ["khong-ra-1"], "could not be loaded"),
    (["tot", "tot", "cut", "tot"], ["cut-2"], "không tạo được PDF"),
    (["chet", "tot", "tot", "tot", "tot"], ["chet-0"], "không tạo được PDF"),
    (["tot", "tot", "tot", "treo", "tot"], ["treo-3"], "sau 1 giây"),
    (["treo"], ["treo-0"], "sau 1 giây"),
    (["chet", "tot", "khong-ra", "tot", "chet", "tot"], ["chet-0", "chet-4", "khong-ra-2"], ""),
]


@la_posix
@pytest.mark.parametrize(("chu", "hong", "vi_sao"), TRUONG_HOP, ids=lambda x: str(x)[:40])
def test_tep_hong_duoc_neu_ten_cac_tep_khac_van_co(
    gia: GiaLap, chu: list[str], hong: list[str], vi_sao: str
) -> None:
    da_bao: list[int] = []
    viec = gia.giay(*chu)
    kq = gia.chuyen(viec, bao=da_bao.append)
    assert sorted(kq.loi) == hong
    assert all(vi_sao in x for x in kq.loi.values())
    assert sorted(kq.pdf) == sorted(v.ma for v in viec if v.ma not in hong)
    assert set(kq.so_trang.values()) <= {1}
    assert da_bao == sorted(set(da_bao))
    assert da_bao[-1] == len(viec)
    assert not list(gia.kho.glob("lam-*"))
    assert con_song(gia) == []


def con_song(gia: GiaLap) -> list[int]:
    """Processes of the fake, and their children, that still run."""
    song = []
    for pid in (p for lan in gia.cac_lan for p in lan[:2]):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            continue
        # an orphan that was killed may wait for init to collect it
        trang_thai = subprocess.run(
            ["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True, check=False
        ).stdout
        if trang_thai.strip() and not trang_thai.startswith("Z"):
            song.append(pid)
    return song


@la_posix
def test_mot_tep_giet_libreoffice_khong_lam_mat_thoi_gian_cua_ca_lo(gia: GiaLap) -> None:
    kq = gia.chuyen(gia.giay("tot", "treo", *["tot"] * 38), so_tho=1)
    assert list(kq.loi) == ["treo-1"]
    # the batch, the two halves of what it left, the suspect alone
    assert len(gia.cac_lan) == kq.so_lan_khoi_dong <= 4


@la_posix
def test_libreoffice_hong_han_thi_thoi_khong_thu_mai(
    gia: GiaLap, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOFFICE_GIA_HONG", "1")
    viec = gia.giay(*["tot"] * 60)
    kq = gia.chuyen(viec)
    assert kq.pdf == {}
    assert sorted(kq.loi) == sorted(v.ma for v in viec)
    assert len(gia.cac_lan) < 15


@la_posix
def test_tep_khong_phai_chuong_trinh(gia: GiaLap, monkeypatch: pytest.MonkeyPatch) -> None:
    gia_mao = gia.thu_muc / "soffice"
    gia_mao.write_bytes(b"\x00\x01")
    with pytest.raises(ConversionError) as loi:
        gia.chuyen(gia.giay("tot"))
    assert "kiem-may" in loi.value.lam_gi


# --- the cache ----------------------------------------------------------------------


@la_posix
def test_lan_hai_khong_khoi_dong_libreoffice(gia: GiaLap) -> None:
    viec = gia.giay("tot", "tot", "tot")
    dau = gia.chuyen(viec)
    so_lan = len(gia.cac_lan)
    da_bao: list[int] = []
    lai = gia.chuyen(viec, bao=da_bao.append)
    assert len(gia.cac_lan) == so_lan
    assert da_bao == [3]
    assert (lai.so_lan_khoi_dong, lai.lam_moi) == (0, ())
    assert (lai.pdf, lai.so_trang) == (dau.pdf, dau.so_trang)


@la_posix
def test_doi_mot_giay_chi_chuyen_giay_do(gia: GiaLap) -> None:
    gia.chuyen(gia.giay("tot", "tot", "tot"))
    kq = gia.chuyen(gia.giay("tot", "sua", "tot"))
    assert kq.lam_moi == ("sua-1",)
    assert gia.cac_lan[-1][2] == 1


@la_posix
def test_khoa_cua_nguoi_goi_thay_cho_bam_tep(gia: GiaLap) -> None:
    [v] = gia.giay("tot")
    gia.chuyen([ViecChuyen(ma="a", docx=v.docx, khoa="mẫu + dữ liệu")])
    with zipfile.ZipFile(v.docx, "a") as goi:
        goi.writestr("gio", "giờ nén khác")
    assert gia.chuyen([ViecChuyen(ma="a", docx=v.docx, khoa="mẫu + dữ liệu")]).lam_moi == ()
    assert gia.chuyen([ViecChuyen(ma="a", docx=v.docx, khoa="dữ liệu khác")]).lam_moi == ("a",)


@la_posix
@pytest.mark.parametrize("doi", ["phông chữ", "LibreOffice", "mục trong kho hỏng"])
def test_moi_truong_doi_thi_chuyen_lai(
    gia: GiaLap, monkeypatch: pytest.MonkeyPatch, doi: str
) -> None:
    viec = gia.giay("tot")
    [pdf] = gia.chuyen(viec).pdf.values()
    if doi == "phông chữ":
        monkeypatch.setattr(may, "_phong_theo_fontconfig", lambda: ["Times New Roman|t.ttf|2"])
    elif doi == "LibreOffice":
        with (gia.thu_muc / "soffice").open("a") as f:
            f.write("# bản mới\n")
    else:
        pdf.write_bytes(pdf.read_bytes()[:-1])
    assert gia.chuyen(viec).lam_moi == ("tot-0",)


# --- interruption -----------------------------------------------------------------------


@la_posix
def test_ctrl_c_ket_thuc_moi_libreoffice_va_don_sach(gia: GiaLap) -> None:
    gia.giay("treo", "treo", "treo", "treo")
    ma_lenh = """
import sys
from pathlib import Path
from pipeline.pdf import ViecChuyen, chuyen
from pipeline.store import Kho
thu_muc = Path(sys.argv[1])
viec = [ViecChuyen(ma=t.name, docx=t) for t in sorted(thu_muc.glob("*.docx"))]
chuyen(Kho(thu_muc / "kho"), viec, so_tho=2)
"""
    tien_trinh = subprocess.Popen(
        [sys.executable, "-c", ma_lenh, gia.thu_muc], cwd=GOC, stderr=subprocess.PIPE, text=True
    )
    cho_den(lambda: len(gia.cac_lan) == 2)
    tien_trinh.send_signal(signal.SIGINT)
    _, loi = tien_trinh.communicate(timeout=20)
    assert "KeyboardInterrupt" in loi
    cho_den(lambda: con_song(gia) == [])
    assert not list(gia.kho.glob("lam-*"))


def cho_den(dung) -> None:
    han = time.monotonic() + 20
    while not dung():
        assert time.monotonic() < han
        time.sleep(0.02)


@la_posix
def test_don_cai_lan_chay_bi_giet_de_lai(gia: GiaLap) -> None:
    for ten in ("lam-abc", "lo-00000000-0", "lo-00000000-0-1"):
        (gia.kho / ten / "x").mkdir(parents=True)
    gia.chuyen(gia.giay("tot"))
    assert len(list(gia.kho.glob("lo-*"))) == 1
    assert not list(gia.kho.glob("lam-*"))


# --- batches and the machine ----------------------------------------------------------


@given(
    co=st.lists(st.integers(1, 10**6), min_size=1, max_size=400),
    so_tho=st.integers(1, 16),
)
def test_chia_me_moi_tep_mot_lan_khong_me_nao_qua_lon(co: list[int], so_tho: int) -> None:
    class Tep:
        def __init__(self, co: int) -> None:
            self.st_size = co

        def stat(self) -> Tep:
            return self

    viec = [ViecChuyen(ma=str(i), docx=Tep(c)) for i, c in enumerate(co)]
    me = [m.viec for m in MO_DUN._chia_me(viec, so_tho)]
    assert sorted(int(v.ma) for m in me for v in m) == list(range(len(co)))
    assert all(1 <= len(m) <= MO_DUN.ME_LON_NHAT for m in me)
    if len(co) >= 2 * so_tho:
        assert len(me) % so_tho == 0
        nang = [sum(v.docx.st_size for v in m) for m in me]
        if max(len(m) for m in me) < MO_DUN.ME_LON_NHAT:
            assert max(nang) - min(nang) <= max(co)


def test_khong_viec_thi_khong_can_libreoffice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(may.BIEN_SOFFICE, str(tmp_path / "khong-co"))
    assert chuyen(Kho(tmp_path), []) == KetQuaChuyen()


@pytest.mark.parametrize(
    ("he_thong", "lenh"),
    [
        ("apt", "apt-get install"),
        ("dnf", "dnf install"),
        ("macos", "brew install"),
        ("windows", "winget install"),
    ],
)
def test_thieu_libreoffice_thi_noi_cai_bang_lenh_nao(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, he_thong: str, lenh: str
) -> None:
    monkeypatch.setenv(may.BIEN_SOFFICE, str(tmp_path / "khong-co"))
    monkeypatch.setattr(may, "_he_thong", lambda: he_thong)
    with pytest.raises(ProgramMissingError) as loi:
        tim_libreoffice()
    assert lenh in loi.value.lam_gi
    [muc] = [m for m in may.kiem_may(tmp_path) if m.ten == "LibreOffice"]
    assert not muc.dat
    assert lenh in muc.lam_gi


@la_posix
def test_libreoffice_khong_co_writer_la_thieu(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for ten in ("soffice", "soffice.bin"):
        (tmp_path / ten).write_text("#!/bin/sh\n")
        (tmp_path / ten).chmod(0o700)
    monkeypatch.setenv(may.BIEN_SOFFICE, str(tmp_path / "soffice"))
    monkeypatch.setattr(may.sys, "platform", "linux")
    with pytest.raises(ProgramMissingError):
        tim_libreoffice()
    (tmp_path / "libswlo.so").touch()
    assert tim_libreoffice().soffice == (tmp_path / "soffice").resolve()


@pytest.mark.parametrize(
    ("cac_phong", "dung"),
    [
        (["Times New Roman|/f/times.ttf|1", "Liberation Serif|/f/l.ttf|1"], "Times New Roman"),
        (["Liberation Serif|/f/l.ttf|1"], "Liberation Serif"),
        (["DejaVu Sans|/f/d.ttf|1"], ""),
    ],
)
def test_phong_chu(monkeypatch: pytest.MonkeyPatch, cac_phong: list[str], dung: str) -> None:
    monkeypatch.setattr(may, "_phong_theo_fontconfig", lambda: cac_phong)
    assert may.tim_phong_chu().dung == dung
    [muc] = [m for m in may.kiem_may(GOC) if m.ten == "Phông chữ"]
    assert muc.dat is bool(dung)
    assert bool(muc.lam_gi) is not muc.dat
