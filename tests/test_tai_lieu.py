"""What README, docs and Makefile say exists does exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.cli import hoso
from pipeline.errors import ExitCode

GOC = Path(__file__).resolve().parents[1]
README = (GOC / "README.md").read_text("utf-8")
TRANG = sorted([*GOC.glob("*.md"), *(GOC / "docs").glob("*.md")])


@pytest.mark.parametrize("trang", TRANG, ids=lambda t: t.name)
def test_lien_ket_trong_kho_deu_co_dich(trang: Path) -> None:
    dich = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", trang.read_text("utf-8"))
    thieu = [d for d in dich if "://" not in d and not (trang.parent / d).exists()]
    assert thieu == []


def test_bang_lenh_cua_readme_la_cac_lenh_that() -> None:
    assert set(re.findall(r"^\| `hoso ([\w-]+)", README, flags=re.MULTILINE)) == set(hoso.commands)


def test_lenh_make_goi_dung_lenh_that() -> None:
    makefile = (GOC / "Makefile").read_text("utf-8")
    phia_sau = re.search(r"^# --- công việc(.*?)^# ---", makefile, re.DOTALL | re.MULTILINE)
    assert phia_sau is not None
    muc_tieu = re.findall(r"^([\w -]+):", phia_sau[1], flags=re.MULTILINE)
    assert {m for dong in muc_tieu for m in dong.split()} - {"hoso"} <= set(hoso.commands)


def test_bang_ma_thoat_cua_readme_day_du() -> None:
    ma = [int(m) for m in re.findall(r"^\| (\d+) \|", README, flags=re.MULTILINE)]
    assert ma == [int(m) for m in ExitCode]
