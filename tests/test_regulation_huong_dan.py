"""docs/them-quy-dinh.md names every list and every kind of condition, and its samples load."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import get_args

from pipeline.regulation.dieu_kien import DieuKien
from pipeline.regulation.nen import QuyTac
from pipeline.regulation.schema import QuyDinhTep

CHU = (Path(__file__).resolve().parents[1] / "docs" / "them-quy-dinh.md").read_text("utf-8")


def cot_dau(muc: str) -> set[str]:
    """First column of the table under one heading."""
    phan = CHU.partition(f"## {muc}\n")[2].partition("\n## ")[0]
    return set(re.findall(r"^\| `([a-z_]+)` \|", phan, re.MULTILINE))


def test_moi_danh_sach_deu_duoc_noi() -> None:
    cac = set()
    for ten, truong in QuyDinhTep.model_fields.items():
        kieu = [k for k in get_args(truong.annotation) if k not in (..., type(None))]
        loai = [k for k in kieu if isinstance(k, type) and issubclass(k, QuyTac)]
        if loai or ten in {"dieu_kien", "truong_hop"}:
            cac.add(ten)
    assert cot_dau("Các danh sách") == cac


def test_moi_kieu_dieu_kien_deu_duoc_noi() -> None:
    (hop, _) = get_args(DieuKien)
    kieu = {k.model_fields["kieu"].annotation for k in get_args(hop)}
    assert cot_dau("Các kiểu điều kiện") == {get_args(k)[0] for k in kieu}


def test_moi_doan_mau_dung_cu_phap() -> None:
    doan = re.findall(r"```toml\n(.*?)```", CHU, re.DOTALL)
    assert len(doan) == 3
    for d in doan:
        assert tomllib.loads(d)
