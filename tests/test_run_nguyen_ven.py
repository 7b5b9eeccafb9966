"""Whole or not at all: runs that are killed, told to stop, or started twice.

A killed run must leave every dossier either as it was or as it becomes, and the next run
must end where an undisturbed one ends. Each moment is a line of `giet_giua_chung.py`.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from doc_pdf import can_libreoffice
from dung_ky_nho import GOC, KyNho, bam_cay, ghi_ky, goi, lenh, soffice_gia, sua_o
from giet_giua_chung import CAC_CHO

from pipeline.errors import ExitCode
from pipeline.store import khoa_lan_chay

pytestmark = [
    can_libreoffice,
    pytest.mark.skipif(os.name != "posix", reason="tín hiệu theo POSIX"),
]
MOI_TRUONG = {**os.environ, "PYTHONPATH": f"{GOC}{os.pathsep}{GOC / 'tests'}"}
# the only moments of a first run that differ from those of a later one
LAN_DAU = ("dang-in-word", "libreoffice-dang-chay", "xong-thu-muc-dau")


def lap(ky: KyNho) -> int:
    return lenh("lap", ky.ky, "--dau-ra", ky.dau_ra)


def giet(ky: KyNho, cho: str) -> int:
    """A run that is killed at a moment."""
    chay = subprocess.run(
        [sys.executable, GOC / "tests" / "giet_giua_chung.py", cho, ky.ky, ky.dau_ra],
        env=MOI_TRUONG,
        capture_output=True,
        check=False,
    )
    return chay.returncode


@pytest.fixture(scope="module")
def truoc(tmp_path_factory: pytest.TempPathFactory) -> KyNho:
    """A small cycle that was run once."""
    goc = tmp_path_factory.mktemp("truoc")
    ky = KyNho(ghi_ky(goc / "ky-nho", "HTM", "BDM"), goc / "output")
    assert lap(ky) == ExitCode.OK
    return ky


@pytest.fixture(scope="module")
def sau(truoc: KyNho, tmp_path_factory: pytest.TempPathFactory) -> KyNho:
    """The same cycle with one cell changed in each unit, run again undisturbed."""
    ky = truoc.chep(tmp_path_factory.mktemp("sau"))
    for ma in ("DV110", "DV118"):
        sua_o(ky.bang_tinh, "dang_vien", "noi_cu_tru", "Thôn Mới, xã Mẫu", ma=ma)
        sua_o(ky.bang_tinh, "dang_vien", "ngay_sinh", None, ma=ma)
    assert lap(ky) == ExitCode.OK
    return ky


def don_vi_nguyen_ven(that: Path, *mau: Path) -> None:
    """Every folder of a unit holds just what it holds in one of the undisturbed outputs."""
    for thu_muc in (p for p in that.iterdir() if p.is_dir() and "." not in p.name):
        assert bam_cay(thu_muc) in [bam_cay(m / thu_muc.name) for m in mau]


@pytest.mark.parametrize("cho", CAC_CHO)
def test_bi_giet_roi_chay_lai_thi_nhu_chua_tung_bi_giet(
    truoc: KyNho, sau: KyNho, tmp_path: Path, cho: str
) -> None:
    ky = truoc.chep(tmp_path)
    ky.bang_tinh.write_bytes(sau.bang_tinh.read_bytes())
    assert giet(ky, cho) == -signal.SIGKILL
    don_vi_nguyen_ven(ky.dich, truoc.dich, sau.dich)
    assert lap(ky) == ExitCode.OK
    assert bam_cay(ky.dich) == bam_cay(sau.dich)


@pytest.mark.parametrize("cho", LAN_DAU)
def test_lan_dau_bi_giet_thi_lan_sau_van_du(truoc: KyNho, tmp_path: Path, cho: str) -> None:
    ky = KyNho(truoc.ky, tmp_path / "output")
    assert giet(ky, cho) == -signal.SIGKILL
    if ky.dich.exists():
        don_vi_nguyen_ven(ky.dich, truoc.dich)
    assert lap(ky) == ExitCode.OK
    assert bam_cay(ky.dich) == bam_cay(truoc.dich)


# --- two runs, and a run that is told to stop ---------------------------------------------------


def test_lan_chay_thu_hai_noi_ro_va_thoi(truoc: KyNho, capfd: pytest.CaptureFixture[str]) -> None:
    cu = bam_cay(truoc.dich)
    with khoa_lan_chay(truoc.dau_ra):
        kq = goi(capfd, "lap", truoc.ky, "--dau-ra", truoc.dau_ra)
    assert kq.ma == ExitCode.FILE_ACCESS == 5
    assert "Một lần chạy khác đang ghi" in kq.bao
    assert bam_cay(truoc.dich) == cu


def _cho(dieu_kien, giay: float = 30) -> None:
    het = time.monotonic() + giay
    while not dieu_kien():
        assert time.monotonic() < het, "chờ quá lâu"
        time.sleep(0.05)


def _song(pid: int) -> bool:
    kq = subprocess.run(["ps", "-o", "stat=", "-p", str(pid)], capture_output=True, text=True)
    return kq.stdout.strip() not in ("", "Z", "Zs")


@pytest.mark.parametrize("tin_hieu", [signal.SIGTERM, signal.SIGINT], ids=lambda s: s.name)
def test_dung_theo_yeu_cau_giua_luc_chuyen_pdf(
    sau: KyNho,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
    tin_hieu: signal.Signals,
) -> None:
    """LibreOffice hangs: a second run is refused, then the first is told to stop."""
    ky = sau.chep(tmp_path)
    sua_o(ky.bang_tinh, "dang_vien", "noi_cu_tru", "Thôn treo", ma="DV110")
    nhat_ky = soffice_gia(tmp_path / "gia", monkeypatch)
    cu = bam_cay(ky.dich)
    with subprocess.Popen(
        [GOC / "hoso", "lap", ky.ky, "--dau-ra", ky.dau_ra], stderr=subprocess.PIPE, text=True
    ) as chay:
        _cho(nhat_ky.exists)
        _cho(lambda: list(ky.dau_ra.glob(".kho/ky-nho/lam-*/ra-*/*.pdf")))
        assert goi(capfd, "lap", ky.ky, "--dau-ra", ky.dau_ra).ma == ExitCode.FILE_ACCESS
        chay.send_signal(tin_hieu)
        _, bao = chay.communicate(timeout=20)
    assert chay.returncode == ExitCode.INTERRUPTED == 130
    assert "Đã dừng theo yêu cầu" in bao
    assert "Traceback" not in bao
    con_lai = [int(p) for dong in nhat_ky.read_text().splitlines() for p in dong.split()[:2]]
    assert not any(_song(p) for p in con_lai), "LibreOffice phải dừng theo"
    assert bam_cay(ky.dich) == cu
