"""The shape of the house (docs/kien-truc.md): who may import whom, and who may do what."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

GOC = Path(__file__).resolve().parents[1]

# Layers from the top down. A room may import rooms of the layers below its own, and nothing
# of its own layer but itself; only the rooms of the last layer may import one another.
TANG = (
    {"cli"},
    {"run"},
    {"ban_giao"},
    {"intake", "checks", "rating", "dossier", "papers", "pdf", "archive", "board"},
    {"regulation", "store"},
    {"model", "problems", "errors", "vi", ""},
)
BAC = {phong: bac for bac, tang in enumerate(TANG) for phong in tang}

# Modules (or whole rooms) that may touch the disk or start a process.
DUOC_CHAM_DIA = (
    "cli",
    "intake",
    "papers.render",
    "pdf",
    "archive",
    "ban_giao.thu_muc",
    "store",
    "regulation.tai",
)
MO_DUN_CHAM_DIA = {
    "fileinput",
    "filelock",
    "glob",
    "http",
    "multiprocessing",
    "os",
    "shutil",
    "socket",
    "sqlite3",
    "subprocess",
    "tempfile",
    "urllib",
}
PHEP_CHAM_DIA = {
    "exists",
    "glob",
    "hardlink_to",
    "is_dir",
    "is_file",
    "iterdir",
    "mkdir",
    "open",
    "read_bytes",
    "read_text",
    "rglob",
    "rmdir",
    "stat",
    "symlink_to",
    "touch",
    "unlink",
    "write_bytes",
    "write_text",
}
PHEP_DOC_DONG_HO = {"today", "now", "utcnow", "localtime", "gmtime"}
DAI_NHAT = 400


@dataclass(frozen=True)
class MoDun:
    """One module of the program: its name below `pipeline`, its room, its source."""

    ten: str  # "papers.render"; "" is pipeline/__init__.py
    tep: Path
    cay: ast.Module

    @property
    def phong(self) -> str:
        return self.ten.partition(".")[0]

    @property
    def nhap(self) -> Iterator[tuple[int, str]]:
        """Line and dotted name of everything imported, wherever in the file it stands."""
        for nut in ast.walk(self.cay):
            if isinstance(nut, ast.Import):
                yield from ((nut.lineno, a.name) for a in nut.names)
            elif isinstance(nut, ast.ImportFrom):
                goc = nut.module or ""
                if nut.level:
                    tren = ("pipeline." + self.ten).rstrip(".").split(".")
                    bo = nut.level - (self.tep.name == "__init__.py")
                    goc = ".".join([*tren[: len(tren) - bo], *filter(None, [goc])])
                # `from pipeline import x` names the room x in the alias
                yield from ((nut.lineno, f"{goc}.{a.name}") for a in nut.names)

    @property
    def goi(self) -> Iterator[tuple[int, str, str]]:
        """Line, object and name of every call: `a.b()` gives ("a", "b"), `b()` gives ("", "b")."""
        for nut in ast.walk(self.cay):
            if isinstance(nut, ast.Call):
                if isinstance(nut.func, ast.Attribute):
                    yield nut.lineno, ast.unparse(nut.func.value), nut.func.attr
                elif isinstance(nut.func, ast.Name):
                    yield nut.lineno, "", nut.func.id

    def thuoc(self, *ten: str) -> bool:
        """True if the module is one of those named, or lies in one of them."""
        return any(self.ten == t or self.ten.startswith(t + ".") for t in ten)


@cache
def mo_dun() -> tuple[MoDun, ...]:
    kq = []
    for tep in sorted((GOC / "pipeline").rglob("*.py")):
        phan = tep.relative_to(GOC / "pipeline").with_suffix("").parts
        ten = ".".join(p for p in phan if p != "__init__")
        kq.append(MoDun(ten, tep, ast.parse(tep.read_text("utf-8"))))
    return tuple(kq)


def tu_nguon(ten: str, nguon: str) -> MoDun:
    """A module made up for the tests of this file's own rules."""
    return MoDun(ten, GOC / "pipeline" / f"{ten.replace('.', '/')}.py", ast.parse(nguon))


# --- rules: each gives the offences of one module as "line: what" ----------------


def nhap_nguoc(m: MoDun) -> list[str]:
    loi = []
    for dong, ten in m.nhap:
        goc, _, phan_con_lai = ten.partition(".")
        if goc in {"templates", "tests", "bench"}:
            loi.append(f"{dong}: chương trình không nhập {goc}/")
        if goc != "pipeline":
            continue
        dich = phan_con_lai.partition(".")[0]
        dich = dich if dich in BAC else ""  # `from pipeline import __version__`
        if dich == m.phong or (BAC[dich] == BAC[m.phong] == len(TANG) - 1):
            continue
        if BAC[dich] <= BAC[m.phong]:
            loi.append(f"{dong}: {m.phong} không được nhập {dich}")
    return loi


def cham_dia(m: MoDun) -> list[str]:
    if m.thuoc(*DUOC_CHAM_DIA):
        return []
    loi = [f"{d}: import {t}" for d, t in m.nhap if t.partition(".")[0] in MO_DUN_CHAM_DIA]
    return loi + [
        f"{d}: {doi}.{t}()"
        for d, doi, t in m.goi
        # a resource inside the package is part of the program, as its code is
        if t in PHEP_CHAM_DIA and not doi.startswith("files(__package__)")
    ]


def in_ra(m: MoDun) -> list[str]:
    if m.thuoc("cli"):
        return []
    loi = [f"{d}: import {t}" for d, t in m.nhap if t.partition(".")[0] in {"click", "rich"}]
    loi += [f"{d}: {t}()" for d, doi, t in m.goi if (doi, t) in {("", "print"), ("", "input")}]
    return loi + [
        f"{n.lineno}: sys.{n.attr}"
        for n in ast.walk(m.cay)
        if isinstance(n, ast.Attribute)
        and n.attr in {"stdout", "stderr", "stdin"}
        and ast.unparse(n.value) == "sys"
    ]


def doc_dong_ho(m: MoDun) -> list[str]:
    if m.thuoc("cli"):
        return []
    return [
        f"{d}: {doi}.{t}()"
        for d, doi, t in m.goi
        if (t in PHEP_DOC_DONG_HO and doi.rpartition(".")[2] in {"date", "datetime", "time", "dt"})
        or (doi, t) == ("time", "time")
    ]


def bat_tat_ca(m: MoDun) -> list[str]:
    if m.thuoc("cli"):
        return []
    return [
        f"{n.lineno}: except {ast.unparse(n.type) if n.type else ''}"
        for n in ast.walk(m.cay)
        if isinstance(n, ast.ExceptHandler)
        and (
            n.type is None
            or {x.id for x in ast.walk(n.type) if isinstance(x, ast.Name)}
            & {"Exception", "BaseException"}
        )
    ]


def qua_dai(m: MoDun) -> list[str]:
    dong = len(m.tep.read_text("utf-8").splitlines())
    return [f"{dong} dòng, nhiều nhất {DAI_NHAT}: tách làm hai"] if dong > DAI_NHAT else []


@pytest.mark.parametrize(
    "quy_tac",
    [nhap_nguoc, cham_dia, in_ra, doc_dong_ho, bat_tat_ca, qua_dai],
    ids=lambda f: f.__name__,
)
def test_ca_chuong_trinh_giu_quy_tac(quy_tac) -> None:
    sai = [f"{m.tep.relative_to(GOC)}:{x}" for m in mo_dun() for x in quy_tac(m)]
    assert sai == []


def test_moi_phong_co_cho_trong_bang_tang() -> None:
    assert {m.phong for m in mo_dun()} <= BAC.keys()


def test_khong_co_vong_nhap_giua_cac_phong() -> None:
    do_thi: dict[str, set[str]] = {m.phong: set() for m in mo_dun()}
    for m in mo_dun():
        for _, ten in m.nhap:
            goc, _, phan = ten.partition(".")
            dich = phan.partition(".")[0]
            if goc == "pipeline" and dich in BAC and dich != m.phong:
                do_thi[m.phong].add(dich)
    TopologicalSorter(do_thi).prepare()  # CycleError names the rooms of a cycle


# --- the rules themselves can fail ----------------------------------------------


@pytest.mark.parametrize(
    ("quy_tac", "ten", "nguon", "bi_bat"),
    [
        (nhap_nguoc, "rating.xep", "from pipeline.model import Muc", False),
        (nhap_nguoc, "rating.xep", "from pipeline.regulation import QuyDinh", False),
        (nhap_nguoc, "rating.xep", "from pipeline.rating.buoc import x", False),
        (nhap_nguoc, "rating.xep", "from pipeline import __version__", False),
        (nhap_nguoc, "problems", "from pipeline.model import BanGhi", False),
        (nhap_nguoc, "rating.xep", "from pipeline.checks import kiem", True),
        (nhap_nguoc, "rating.xep", "from pipeline import checks", True),
        (nhap_nguoc, "rating.xep", "from ..checks import kiem", True),
        (nhap_nguoc, "rating.xep", "def f():\n    import pipeline.run", True),
        (nhap_nguoc, "regulation.nap", "from pipeline.store import ghi", True),
        (nhap_nguoc, "model.muc", "from pipeline.regulation import QuyDinh", True),
        (nhap_nguoc, "papers.mau", "from templates.build import MAU", True),
        (cham_dia, "rating.xep", "Path('a').read_text()", True),
        (cham_dia, "rating.xep", "open('a')", True),
        (cham_dia, "rating.xep", "import os.path", True),
        (cham_dia, "papers.khung", "import subprocess", True),
        (cham_dia, "papers.render", "Path('a').read_bytes()", False),
        (cham_dia, "rating.xep", "Path('a').with_suffix('.pdf')", False),
        (in_ra, "run", "print('x')", True),
        (in_ra, "run", "sys.stderr.write('x')", True),
        (in_ra, "run", "import rich.progress", True),
        (in_ra, "cli", "print('x')", False),
        (doc_dong_ho, "run", "date.today()", True),
        (doc_dong_ho, "run", "datetime.datetime.now(UTC)", True),
        (doc_dong_ho, "run", "time.time()", True),
        (doc_dong_ho, "run", "time.monotonic()", False),
        (doc_dong_ho, "cli", "date.today()", False),
        (bat_tat_ca, "run", "try: f()\nexcept Exception: pass", True),
        (bat_tat_ca, "run", "try: f()\nexcept (OSError, BaseException): pass", True),
        (bat_tat_ca, "run", "try: f()\nexcept: pass", True),
        (bat_tat_ca, "run", "try: f()\nexcept OSError: pass", False),
        (bat_tat_ca, "cli", "try: f()\nexcept Exception: pass", False),
    ],
)
def test_quy_tac_bat_dung_cho(quy_tac, ten: str, nguon: str, bi_bat: bool) -> None:
    assert bool(quy_tac(tu_nguon(ten, nguon))) is bi_bat
