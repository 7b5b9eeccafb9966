"""The schema told to people and programs stays in step with itself."""

import json
from pathlib import Path

from pipeline.intake import mo_ta_json, mo_ta_markdown
from pipeline.intake.schema import TRANG

TRANG_TAI_LIEU = Path(__file__).parents[1] / "docs" / "du-lieu.md"


def test_trang_tai_lieu_khop_luoc_do() -> None:
    assert TRANG_TAI_LIEU.read_text(encoding="utf-8") == mo_ta_markdown(), (
        "docs/du-lieu.md phải đúng bằng mo_ta_markdown(); ghi lại trang này."
    )


def test_json_ke_du_trang_va_cot() -> None:
    mo_ta = json.loads(json.dumps(mo_ta_json(), ensure_ascii=False))
    assert [t["khoa"] for t in mo_ta["trang"]] == [t.khoa for t in TRANG]
    dang_vien = mo_ta["trang"][2]
    assert dang_vien["khong_trung"] == ["ma"]
    ho_ten = dang_vien["cot"][1]
    assert (ho_ten["tieu_de"], ho_ten["kieu"], ho_ten["bat_buoc"]) == ("Họ và tên", "chu", True)
    assert {"ma": "Nam", "ten": "Nam"} in dang_vien["cot"][3]["gia_tri"]


def test_trang_tai_lieu_ke_moi_khoa_cua_ky_toml_va_moi_cot() -> None:
    chu = mo_ta_markdown()
    for khoa in ("quy_dinh", "ngay_danh_gia", "nguoi_ky", "thoi_han", "ty_le_25", "quyen_han"):
        assert f"| `{khoa}` |" in chu
    for t in TRANG:
        assert f"### {t.ten}\n" in chu
        for c in t.cot:
            assert f"| `{c.khoa}` |" in chu
