"""docs/thuat-ngu.md and the program use the same words."""

from __future__ import annotations

import re
from dataclasses import is_dataclass
from enum import Enum
from pathlib import Path

import pytest

from pipeline import model
from pipeline.intake.schema import TRANG
from pipeline.model import ban_ghi, doi_tuong, ke_hoach, ket_qua, thuat_ngu
from pipeline.problems import MucDo

TRANG_SACH = (Path(__file__).resolve().parents[1] / "docs/thuat-ngu.md").read_text("utf-8")

TU_VUNG = [
    *(
        x
        for mo_dun in (thuat_ngu, ket_qua, ke_hoach)
        for ten in mo_dun.__all__
        if isinstance(x := getattr(mo_dun, ten), type) and issubclass(x, Enum) and len(x)
    ),
    MucDo,
]


def bang(dau_muc: str) -> list[tuple[str, ...]]:
    """Rows of the first table below the heading that begins so, without its head."""
    phan = re.split(r"^#+ ", TRANG_SACH, flags=re.MULTILINE)
    chon = [p for p in phan if p.startswith(dau_muc)]
    assert len(chon) == 1, f"cần đúng một mục “{dau_muc}” trong docs/thuat-ngu.md"
    dong = [d for d in chon[0].splitlines() if d.startswith("|")]
    return [tuple(o.strip().strip("`") for o in d.strip("|").split("|")) for d in dong[2:]]


@pytest.mark.parametrize("tu_vung", TU_VUNG, ids=lambda t: t.__name__)
def test_tu_vung_dong_khop_trang_thuat_ngu(tu_vung: type[Enum]) -> None:
    tren_trang = [dong[:2] for dong in bang(f"`{tu_vung.__name__}` –")]
    assert [ma for ma, _ in tren_trang] == [getattr(x, "ma", x.value) for x in tu_vung]
    for (_, ten), x in zip(tren_trang, tu_vung, strict=True):
        assert ten == getattr(x, "ten", ten)


def test_ban_ghi_khop_trang_thuat_ngu() -> None:
    tren_trang = [dong[:2] for dong in bang("3. Bản ghi")]
    assert tren_trang == [(t.lop.__name__, t.ten) for t in TRANG]


def test_khong_con_tu_vung_cu_tren_trang() -> None:
    tren_trang = set(re.findall(r"^### `(\w+)`", TRANG_SACH, flags=re.MULTILINE))
    assert tren_trang == {t.__name__ for t in TU_VUNG}


def test_tu_dung_o_moi_noi_co_that_trong_ma_nguon() -> None:
    """A word of section 1 is a field, property or module of the program, not a memory of one."""
    goc = Path(model.__file__).resolve().parents[1]
    ma_nguon = "\n".join(p.read_text("utf-8") for p in goc.rglob("*.py"))
    co = set(re.findall(r"\w+", ma_nguon)) | {p.name for p in goc.iterdir()}
    tu = {t for dong in bang("1. Từ dùng") for t in re.findall(r"\w+", dong[0])}
    assert tu - co == set()


def test_moi_ban_ghi_cua_mo_hinh_deu_la_mot_trang() -> None:
    phu = {"BanGhi", "Nguon", "NguoiKy", "Ky"}  # not rows: base, source, parts of ky.toml
    lop = {
        ten
        for ten in (*ban_ghi.__all__, *doi_tuong.__all__)
        if is_dataclass(x := getattr(model, ten)) and isinstance(x, type)
    }
    assert lop - phu == {t.lop.__name__ for t in TRANG}
