"""The workbook to fill in: what the office sees, and what Excel is told."""

from collections.abc import Callable, Iterable
from pathlib import Path

import openpyxl
import pytest
from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from pipeline.intake import ghi_bieu_nhap, ghi_du_lieu
from pipeline.intake.cot import Cot, Kieu
from pipeline.intake.schema import TRANG, Trang, phien_ban


@pytest.fixture(scope="module")
def bieu(tmp_path_factory: pytest.TempPathFactory) -> Workbook:
    """A blank workbook."""
    tep = tmp_path_factory.mktemp("bieu") / "bieu-nhap.xlsx"
    ghi_bieu_nhap(tep)
    return openpyxl.load_workbook(tep)


def _danh_sach(bieu: Workbook, trang: Trang, khoa: str) -> list[str]:
    """Words that the drop-down list of a column offers."""
    chu = get_column_letter([c.khoa for c in trang.cot].index(khoa) + 1)
    for dv in bieu[trang.ten].data_validations.dataValidation:
        if dv.type == "list" and f"{chu}2" in dv.sqref:
            ten, vung = dv.formula1.rsplit("!", 1)
            return [o.value for (o,) in bieu[ten.strip("'")][vung.replace("$", "")]]
    return []


def _kiem(bieu: Workbook, trang: Trang, i: int) -> str | None:
    """Type of Excel's own check of column number `i`."""
    for dv in bieu[trang.ten].data_validations.dataValidation:
        if f"{get_column_letter(i)}2" in dv.sqref:
            return dv.type
    return None


def test_trang_huong_dan_dung_dau_va_trang_danh_muc_an(bieu: Workbook) -> None:
    assert bieu.sheetnames == ["Hướng dẫn", *(t.ten for t in TRANG), "_danh_muc"]
    assert bieu.active.title == "Hướng dẫn"
    assert bieu["_danh_muc"].sheet_state == "hidden"
    assert [o.value for o in bieu["_danh_muc"][1]][:2] == ["hoso", phien_ban()]


def test_huong_dan_ke_moi_cot_va_noi_toi_moi_trang(bieu: Workbook) -> None:
    dong = list(bieu["Hướng dẫn"].iter_rows(min_row=9))
    assert [o.value for o in dong[0]] == ["Trang", "Cột", "Bắt buộc", "Kiểu", "Ghi chú", "Ví dụ"]
    assert len(dong) == 1 + len(TRANG) + sum(len(t.cot) for t in TRANG)
    noi = [d[0].hyperlink.location for d in dong if d[0].hyperlink]
    assert noi == [f"'{t.ten}'!A1" for t in TRANG]


@pytest.mark.parametrize("trang", TRANG, ids=lambda t: t.khoa)
def test_tieu_de(bieu: Workbook, trang: Trang) -> None:
    ws = bieu[trang.ten]
    assert [o.value for o in ws[1]] == [c.ten_day_du for c in trang.cot]
    assert ws.freeze_panes == "B2"
    assert ws.auto_filter.ref.startswith("A1:")
    for o, cot in zip(ws[1], trang.cot, strict=True):
        assert o.value.endswith(" *") == cot.bat_buoc
        assert o.font.bold
        assert cot.kieu.ten in o.comment.text
        assert cot.ghi_chu in o.comment.text
        assert cot.vi_du in o.comment.text


@pytest.mark.parametrize("trang", TRANG, ids=lambda t: t.khoa)
def test_kiem_nhap_va_dinh_dang_theo_kieu(bieu: Workbook, trang: Trang) -> None:
    kiem = {
        Kieu.LUA_CHON: "list",
        Kieu.CO_KHONG: "list",
        Kieu.SO_NGUYEN: "whole",
        Kieu.SO_THUC: "decimal",
        Kieu.NGAY: "date",
    }
    dinh_dang = {Kieu.NGAY: "dd/mm/yyyy", Kieu.SO_NGUYEN: "#,##0", Kieu.SO_THUC: "General"}
    for i, cot in enumerate(trang.cot, 1):
        assert _kiem(bieu, trang, i) == kiem.get(cot.kieu)
        cot_excel = bieu[trang.ten].column_dimensions[get_column_letter(i)]
        assert cot_excel.number_format == dinh_dang.get(cot.kieu, "@")


@pytest.mark.parametrize(
    ("trang", "cot"),
    [(t, c) for t in TRANG for c in t.cot if c.kieu in (Kieu.LUA_CHON, Kieu.CO_KHONG)],
    ids=lambda x: getattr(x, "khoa", ""),
)
def test_danh_sach_tha_xuong(bieu: Workbook, trang: Trang, cot: Cot) -> None:
    assert _danh_sach(bieu, trang, cot.khoa) == ([c.ten for c in cot.gia_tri] or ["Có", "Không"])


def test_chu_bat_dau_bang_dau_bang_la_chu(tmp_path: Path) -> None:
    dong = {"doi_tuong": "DV1", "muc": "uu_diem", "noi_dung": "=HYPERLINK(1)"}
    ghi_du_lieu(tmp_path / "a.xlsx", {"noi_dung": [dong]})
    o = openpyxl.load_workbook(tmp_path / "a.xlsx")["Nội dung"]["C2"]
    assert (o.value, o.data_type, o.number_format) == ("=HYPERLINK(1)", "s", "@")


def test_khong_de_lai_tep_do_dang_khi_gia_tri_khong_ghi_duoc(tmp_path: Path) -> None:
    with pytest.raises(TypeError):
        ghi_du_lieu(tmp_path / "a.xlsx", {"dang_vien": [{"ma": object()}]})
    assert list(tmp_path.iterdir()) == []


def test_dung_luoc_do_open_xml(
    tmp_path: Path, ooxml: Callable[[Iterable[Path]], dict[str, list[str]]]
) -> None:
    ghi_bieu_nhap(tmp_path / "bieu-nhap.xlsx")
    ghi_du_lieu(tmp_path / "mot-dong.xlsx", {"lich_su": [{"doi_tuong": "DV1", "nam": 2021}]})
    loi = ooxml([tmp_path / "bieu-nhap.xlsx", tmp_path / "mot-dong.xlsx"])
    assert [x for cua_tep in loi.values() for x in cua_tep if not thu_tu_phong(x)] == []


def thu_tu_phong(loi: str) -> bool:
    """openpyxl writes the parts of a font in its own order, which every Excel accepts."""
    return "/x:fonts[1]/x:font[" in loi
