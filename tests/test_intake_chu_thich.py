"""Annotated copies: problems in their cells, originals untouched."""

from collections.abc import Callable, Iterable
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment

from pipeline.errors import UsageError
from pipeline.intake import ghi_ban_chu_thich, ghi_du_lieu
from pipeline.problems import MucDo, Problem

DANG_VIEN = {"ma": "DV1", "ho_ten": "Nguyễn Văn Mẫu", "to_chuc": "CB1"}


def _loi(o: str, muc_do: MucDo = MucDo.LOI, **khac: str) -> Problem:
    mac_dinh = {
        "ma": "D017",
        "thong_bao": "Ngày không rõ.",
        "cach_sua": "Gõ lại ngày.",
        "tep": "a.xlsx",
        "trang": "Đảng viên",
    }
    return Problem(o=o, muc_do=muc_do, **{**mac_dinh, **khac})


@pytest.fixture
def ky(tmp_path: Path) -> Path:
    """A cycle folder with two workbooks."""
    thu_muc = tmp_path / "ky"
    for ten in ("a.xlsx", "b.xlsx"):
        ghi_du_lieu(thu_muc / ten, {"dang_vien": [DANG_VIEN]})
    return thu_muc


def _mau(o: object) -> str:
    return o.fill.fgColor.rgb[-6:]  # type: ignore[attr-defined]


def test_o_sai_to_mau_va_ghi_ly_do(ky: Path, tmp_path: Path) -> None:
    loi = [
        _loi("E2", can_cu="Kế hoạch 41-KH/ĐUK, mục II"),
        _loi("B2", MucDo.CANH_BAO, ma="D012"),
        _loi("B2", MucDo.LOI, ma="D016"),
        _loi("C2", MucDo.CANH_BAO, ma="D012"),
    ]
    (ban,) = ghi_ban_chu_thich(ky, tmp_path / "ra", loi)
    ws = openpyxl.load_workbook(ban)["Đảng viên"]
    assert (_mau(ws["E2"]), _mau(ws["B2"]), _mau(ws["C2"])) == ("FF9C9C", "FF9C9C", "FFE699")
    ghi_chu = ws["E2"].comment.text
    for chu in ("Lỗi D017: Ngày không rõ.", "Cần làm: Gõ lại ngày.", "Kế hoạch 41-KH/ĐUK, mục II"):
        assert chu in ghi_chu
    assert ws["B2"].comment.text.index("D016") < ws["B2"].comment.text.index("D012")
    assert ws["B2"].value == "Nguyễn Văn Mẫu"


def test_trang_can_sua_ke_het_va_noi_toi_o(ky: Path, tmp_path: Path) -> None:
    loi = [_loi("E2", gia_tri="=1980", don_vi="CB1"), _loi("", ma="D010"), _loi("A1", trang="Lạ")]
    (ban,) = ghi_ban_chu_thich(ky, tmp_path / "ra", loi)
    so = openpyxl.load_workbook(ban)
    assert so.sheetnames[0] == so.active.title == "Cần sửa"
    dong = {d[1].value + d[3].value: d for d in so["Cần sửa"].iter_rows(min_row=3) if d[3].value}
    assert [o.value for o in so["Cần sửa"][2]][:4] == ["Mức", "Mã", "Trang", "Ô"]
    assert so["Cần sửa"].max_row == 2 + len(loi)
    o_dau = dong["D017E2"]
    assert o_dau[3].hyperlink.location == "'Đảng viên'!E2"
    assert (o_dau[5].value, o_dau[5].data_type) == ("=1980", "s")
    assert dong["D017A1"][3].hyperlink is None  # no such sheet to go to
    cua_trang = next(d for d in so["Cần sửa"].iter_rows(min_row=3) if d[1].value == "D010")
    assert cua_trang[2].hyperlink.location == "'Đảng viên'!A1"


def test_tep_goc_nguyen_ven_va_chi_tep_co_loi_duoc_chep(ky: Path, tmp_path: Path) -> None:
    goc = {t.name: t.read_bytes() for t in ky.iterdir()}
    ra = tmp_path / "ra"
    assert ghi_ban_chu_thich(ky, ra, [_loi("E2"), _loi("", tep="ky.toml")]) == [ra / "a.xlsx"]
    assert [t.name for t in ra.glob("*.xlsx")] == ["a.xlsx"]
    assert {t.name: t.read_bytes() for t in ky.iterdir()} == goc


def test_sua_xong_thi_ban_chu_thich_cu_mat(ky: Path, tmp_path: Path) -> None:
    ra = tmp_path / "ra"
    ghi_ban_chu_thich(ky, ra, [_loi("E2")])
    ghi_ban_chu_thich(ky, ra, [_loi("E2", tep="b.xlsx")])
    assert [t.name for t in ra.glob("*.xlsx")] == ["b.xlsx"]
    assert ghi_ban_chu_thich(ky, ra, []) == []
    assert not ra.exists()


def test_tep_hong_thi_bo_qua(ky: Path, tmp_path: Path) -> None:
    (ky / "a.xlsx").write_bytes(b"hong")
    assert ghi_ban_chu_thich(ky, tmp_path / "ra", [_loi("", ma="D007", trang="")]) == []
    assert not (tmp_path / "ra").exists()


def test_giu_cong_thuc_va_ghi_chu_cu_va_o_gop(ky: Path, tmp_path: Path) -> None:
    so = openpyxl.load_workbook(ky / "a.xlsx")
    ws = so["Đảng viên"]
    ws["Q2"] = "=1+1"
    ws["B2"].comment = Comment("Ghi chú của đơn vị", "x")
    ws.merge_cells("F2:G2")
    so.create_sheet("Cần sửa")
    so.save(ky / "a.xlsx")
    (ban,) = ghi_ban_chu_thich(ky, tmp_path / "ra", [_loi("Q2"), _loi("B2"), _loi("G2")])
    so = openpyxl.load_workbook(ban)
    assert so["Đảng viên"]["Q2"].value == "=1+1"
    assert so["Đảng viên"]["B2"].comment.text.startswith("Ghi chú của đơn vị\n")
    assert so.sheetnames.count("Cần sửa") == 1


@pytest.mark.parametrize("dich", [".", "..", "kem-theo"])
def test_khong_ghi_len_tep_goc(ky: Path, dich: str) -> None:
    with pytest.raises(UsageError):
        ghi_ban_chu_thich(ky, ky / dich, [_loi("E2")])
    assert (ky / "a.xlsx").exists()


def test_dung_luoc_do_open_xml(
    ky: Path, tmp_path: Path, ooxml: Callable[[Iterable[Path]], dict[str, list[str]]]
) -> None:
    loi = ooxml(ghi_ban_chu_thich(ky, tmp_path / "ra", [_loi("E2"), _loi("")]))
    # openpyxl writes the parts of a font in its own order, which every Excel accepts.
    assert [x for cua_tep in loi.values() for x in cua_tep if "/x:fonts[1]/x:font[" not in x] == []
