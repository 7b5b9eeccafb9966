"""A small cycle on disk: base cells of the sample cycle, so that a whole run takes seconds.

`ghi_ky` writes the folder of a cycle (ky.toml, one workbook, kem-theo/) with the units
named; `sua_o` changes one cell of it, as a clerk would in Excel; `goi` calls the command.
"""

from __future__ import annotations

import json
import shutil
import signal
import sys
from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pypdf import PdfWriter

from pipeline.ban_giao.thu_muc import bam_tep
from pipeline.cli import main
from pipeline.intake import doc_ky, ghi_bieu_nhap
from pipeline.intake.schema import TRANG
from pipeline.model import DuLieu
from pipeline.pdf.may import BIEN_SOFFICE

GOC = Path(__file__).resolve().parents[1]
KY_MAU = GOC / "data" / "khoi-2022"
TEP = "du-lieu.xlsx"
KY_TOML = """\
ma = "ky-nho"
ten = "Kỳ nhỏ để kiểm thử, năm 2022"
nam = 2022
quy_dinh = "41-kh-duk-hue-2022"
ngay_danh_gia = 2022-12-15
goc = "DUK"
"""
# fields by which a row names itself or what it is about, the first that its sheet has
_TRO_DEN = ("ma", "doi_tuong", "don_vi", "to_chuc", "dang_vien")


@cache
def du_lieu_mau() -> DuLieu:
    """The records of the sample cycle."""
    du_lieu, loi = doc_ky(KY_MAU)
    assert du_lieu is not None
    assert loi == []
    return du_lieu


def chi_gom(don_vi: Collection[str]) -> DuLieu:
    """The sample cycle with only the office that runs it and these units."""
    dl = du_lieu_mau()
    giu = {dl.ky.goc, *(x for m in don_vi for x in dl.cay(m))}
    tap_the = {t.ma for t in dl.tap_the if t.to_chuc in giu - {dl.ky.goc}}
    nguoi = {d.ma for d in dl.dang_vien if d.to_chuc in giu}
    chuc_vu = {c.ma for c in dl.chuc_vu if c.dang_vien in nguoi and c.tai in giu | tap_the}
    biet = giu | tap_the | nguoi | chuc_vu

    def con(dong: object) -> bool:
        return getattr(dong, next(t for t in _TRO_DEN if hasattr(dong, t))) in biet

    return replace(
        dl,
        **{
            f.name: tuple(r for r in getattr(dl, f.name) if con(r))
            for f in fields(dl)
            if f.name != "ky"
        },
    )


def ghi_ky(thu_muc: Path, *don_vi: str) -> Path:
    """Writes the folder of a small cycle; returns it."""
    du_lieu = chi_gom(don_vi)
    thu_muc.mkdir(parents=True)
    (thu_muc / "ky.toml").write_text(KY_TOML, encoding="utf-8")
    ghi_bieu_nhap(thu_muc / TEP, du_lieu)
    for k in du_lieu.kem_theo:
        if k.tep:
            noi = thu_muc / "kem-theo" / k.tep
            noi.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(KY_MAU / "kem-theo" / k.tep, noi)
    return thu_muc


def sua_o(tep: Path, trang: str, cot: str, gia_tri: object, **dong: str) -> None:
    """Changes one cell of a workbook: column `cot` of the first row that has these values.

    Sheets and columns are named by their keys: `sua_o(tep, "dang_vien", "ho_ten",
    "Lê Thử", ma="DV101")`.
    """
    mo_ta = next(t for t in TRANG if t.khoa == trang)
    ten = {c.khoa: c.ten_day_du for c in mo_ta.cot}
    so = openpyxl.load_workbook(tep)
    ws = so[mo_ta.ten]
    vi_tri = {o.value: o.column for o in ws[1]}
    hang = next(
        h
        for h in range(2, ws.max_row + 1)
        if all(ws.cell(h, vi_tri[ten[k]]).value == v for k, v in dong.items())
    )
    ws.cell(hang, vi_tri[ten[cot]]).value = gia_tri  # type: ignore[assignment]
    so.save(tep)


def soffice_gia(thu_muc: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Puts the fake LibreOffice in the place of the real one; returns its log of starts."""
    thu_muc.mkdir(parents=True, exist_ok=True)
    trang = PdfWriter()
    trang.add_blank_page(595, 842)
    trang.write(thu_muc / "trang.pdf")
    lenh = thu_muc / "soffice"
    lenh.write_text(f"#!{sys.executable} -IS\n" + (GOC / "tests/soffice_gia.py").read_text("utf-8"))
    lenh.chmod(0o700)
    nhat_ky = thu_muc / "nhat-ky.txt"
    monkeypatch.setenv(BIEN_SOFFICE, str(lenh))
    monkeypatch.setenv("SOFFICE_GIA_PDF", str(thu_muc / "trang.pdf"))
    monkeypatch.setenv("SOFFICE_GIA_NHAT_KY", str(nhat_ky))
    return nhat_ky


@dataclass(frozen=True)
class KyNho:
    """A small cycle and its outputs."""

    ky: Path
    dau_ra: Path

    @property
    def dich(self) -> Path:
        return self.dau_ra / self.ky.name

    @property
    def bang_tinh(self) -> Path:
        return self.ky / TEP

    def thu_muc(self, don_vi: str) -> Path:
        """Folder of a unit's dossier."""
        return self.dich / self.ho_so(don_vi)["thu_muc"]

    def ho_so(self, don_vi: str) -> dict[str, Any]:
        """A unit in ke-hoach.json."""
        ke_hoach = json.loads((self.dich / "ke-hoach.json").read_text("utf-8"))
        return next(h for h in ke_hoach["ho_so"] if h["don_vi"] == don_vi)

    def chep(self, noi: Path) -> KyNho:
        """A copy to go on from, with its cache."""
        kq = KyNho(noi / self.ky.name, noi / "output")
        shutil.copytree(self.ky, kq.ky)
        shutil.copytree(self.dau_ra, kq.dau_ra)
        return kq


@dataclass(frozen=True)
class LanGoi:
    """What one call of the command gave."""

    ma: int
    ra: str
    bao: str


def lenh(*doi_so: object) -> int:
    """Calls the command `hoso` in this process; returns its exit code."""
    cu = signal.getsignal(signal.SIGTERM)
    try:
        return main([str(x) for x in doi_so])
    finally:
        signal.signal(signal.SIGTERM, cu)


def goi(capfd: pytest.CaptureFixture[str], *doi_so: object) -> LanGoi:
    """As `lenh`, with what stands on the screen."""
    capfd.readouterr()
    ma = lenh(*doi_so)
    return LanGoi(ma, *capfd.readouterr())


def bam_cay(thu_muc: Path) -> dict[str, str]:
    """What tells the content of every file and folder below a folder."""
    return {p.relative_to(thu_muc).as_posix(): _dau_van(p) for p in thu_muc.rglob("*")}


def _dau_van(p: Path) -> str:
    if p.is_dir():
        return "thư mục"
    if p.suffix == ".xlsx":  # Excel files tell when they were written
        so = openpyxl.load_workbook(p)
        return str([[ws.title, *ws.iter_rows(values_only=True)] for ws in so])
    return bam_tep(p)
