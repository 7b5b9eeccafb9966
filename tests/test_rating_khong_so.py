"""No number that a regulation states stands in the program: it lives in data/quy-dinh."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

GOC = Path(__file__).resolve().parents[1]
THUONG = {0, 1, 2, -1}  # counting and indexing
# named constants that no regulation states
RIENG = {
    ("pipeline/rating/chu.py", "_SO_TEN"): 10,
    ("pipeline/rating/chu.py", "SO_CHUNG"): 4096,
    ("pipeline/rating/pham_vi.py", "_THANG_MOT_NAM"): 12,
    ("pipeline/regulation/tai.py", "_SO_CHU_PHIEN_BAN"): 12,
}
# shares, months, days and counts that the regulations use
CUA_QUY_DINH = {0.2, 0.25, 0.5, 0.8, 3, 5, 6, 20, 25, 50, 80}


def so(ten: str, nguon: str) -> Iterator[tuple[int, float]]:
    """Line and value of every numeric literal of a module, but for the named constants."""
    bo = set()
    for nut in ast.walk(ast.parse(nguon)):
        if isinstance(nut, ast.Assign) and isinstance(nut.targets[0], ast.Name):
            khoa = (ten, nut.targets[0].id)
            if khoa in RIENG and isinstance(nut.value, ast.Constant):
                assert nut.value.value == RIENG[khoa]
                bo.add(id(nut.value))
        if (
            isinstance(nut, ast.Constant)
            and isinstance(nut.value, int | float)
            and not isinstance(nut.value, bool)
            and id(nut) not in bo
        ):
            yield nut.lineno, nut.value


def test_phong_xep_loai_va_quy_dinh_khong_co_so() -> None:
    loi = [
        f"{tep.relative_to(GOC)}:{dong}: {gia_tri}"
        for phong in ("rating", "regulation")
        for tep in sorted((GOC / "pipeline" / phong).glob("*.py"))
        for dong, gia_tri in so(str(tep.relative_to(GOC)), tep.read_text("utf-8"))
        if gia_tri not in THUONG
    ]
    assert not loi


def test_khong_phong_nao_co_ty_le_cua_quy_dinh() -> None:
    """Shares with decimals are nobody's but the regulation's, anywhere in the rules' users."""
    loi = [
        f"{tep.relative_to(GOC)}:{dong}: {gia_tri}"
        for phong in ("checks", "dossier", "rating", "regulation", "model")
        for tep in sorted((GOC / "pipeline" / phong).glob("*.py"))
        for dong, gia_tri in so(str(tep.relative_to(GOC)), tep.read_text("utf-8"))
        if isinstance(gia_tri, float) and gia_tri in CUA_QUY_DINH
    ]
    assert not loi


def test_bo_do_thay_so() -> None:
    """The scan sees a number wherever it may hide, and skips only the named constants."""
    nguon = "_SO_TEN = 10\nx = 5\nif x > 0.2 or -80: y = [6]\ndef f(a=0.5): return a[:3], True\n"
    thay = {gia_tri for _, gia_tri in so("pipeline/rating/chu.py", nguon)}
    assert thay == {5, 0.2, 80, 6, 0.5, 3}
