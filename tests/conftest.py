"""Shared by all tests: the slow ones, hypothesis, the Open XML schema validator."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import settings

GOC = Path(__file__).resolve().parents[1]

# Both profiles give the same examples on every run; the full suite tries more of them.
settings.register_profile("nhanh", derandomize=True, deadline=None, max_examples=30)
settings.register_profile("ci", derandomize=True, deadline=None, max_examples=100)
settings.load_profile("ci" if os.environ.get("CI") else "nhanh")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--runslow", action="store_true", help="chạy cả các phép thử lâu")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--runslow"):
        return
    bo_qua = pytest.mark.skip(reason="lâu: thêm --runslow")
    for phep_thu in items:
        if "slow" in phep_thu.keywords:
            phep_thu.add_marker(bo_qua)


# --- Open XML schema validator -----------------------------------------------

KiemLuocDo = Callable[[Iterable[Path]], dict[str, list[str]]]

# Fetched by scripts/lay-ooxml-validator.sh, which names the same version.
_KHO_OOXML = GOC / ".cache/ooxml-validator"
_BAN_OOXML = "0.4.0"
# The newest release of the standard that the validator knows by name.
_WORD = "Office2019"


@pytest.fixture(scope="session")
def ooxml() -> KiemLuocDo:
    """Checks .docx/.xlsx files against the Open XML schema.

    Gives the errors by file, for the files that have any: `assert ooxml([a, b]) == {}`.
    One file takes 0.6 s of one core, most of it the program's start (it takes one file per
    start): hand over all files at once, they are spread over the cores. What was found is
    kept under .cache by content, so an unchanged file costs nothing the next time.
    """
    chuong_trinh = _tim_ooxml()

    def kiem(tep: Iterable[Path]) -> dict[str, list[str]]:
        ds = list(tep)
        with ThreadPoolExecutor(os.cpu_count()) as nhom:
            loi = nhom.map(lambda t: _kiem_mot(chuong_trinh, t), ds)
            return {str(t): x for t, x in zip(ds, loi, strict=True) if x}

    return kiem


def _tim_ooxml() -> Path:
    goi = _KHO_OOXML / _BAN_OOXML / "node_modules/@xarsh"
    for ten in ("ooxml-validator", "ooxml-validator.exe"):
        for tep in goi.glob(f"ooxml-validator-*/{ten}"):
            return tep
    if shutil.which("npm") is None and not os.environ.get("CI"):
        pytest.skip("không có npm nên không có bộ kiểm tra lược đồ Open XML (cài npm, make test)")
    return pytest.fail("chưa tải được bộ kiểm tra lược đồ Open XML: chạy make test khi có mạng")


def _kiem_mot(chuong_trinh: Path, tep: Path) -> list[str]:
    bam = hashlib.sha256(tep.read_bytes()).hexdigest()
    nho = _KHO_OOXML / "ket-qua" / f"{_BAN_OOXML}-{_WORD}-{bam}{tep.suffix}.json"
    if nho.exists():
        return json.loads(nho.read_text("utf-8"))
    chay = subprocess.run(
        [chuong_trinh, tep, _WORD], capture_output=True, text=True, timeout=60, check=False
    )
    ket_qua = json.loads(chay.stdout)  # its exit status is 0 for an invalid file too
    loi = [f"{e['path']} {e['xPath']}: {e['description']}" for e in ket_qua["errors"]]
    assert ket_qua["ok"] is not bool(loi), chay.stdout
    nho.parent.mkdir(exist_ok=True)
    tam = nho.with_suffix(f".{os.getpid()}")
    tam.write_text(json.dumps(loi, ensure_ascii=False), "utf-8")
    tam.replace(nho)
    return loi
