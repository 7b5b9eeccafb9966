"""Reading a cycle folder: what comes out, and every fault told at its cell."""

import zipfile
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfWriter

from pipeline.intake import (
    bam_dau_vao,
    doc_ky,
    ghi_bieu_nhap,
    ghi_du_lieu,
    liet_ke_kem_theo,
)
from pipeline.intake.cot import Cot, Kieu
from pipeline.intake.schema import TRANG
from pipeline.model import (
    DangVien,
    DuLieu,
    Ky,
    LoaiTapThe,
    LoaiToChuc,
    NguoiKy,
)
from pipeline.problems import MA_LOI, MucDo, Problem
from pipeline.vi.van_ban import lam_sach, mot_dong

KY_TOML = """
ma = "ky-mau"
ten = "Kỳ mẫu năm 2022"
nam = 2022
quy_dinh = "41-kh-duk-2022"
ngay_danh_gia = 2022-12-31
goc = "KHOI"
"""
KY = Ky(
    ma="ky-mau",
    ten="Kỳ mẫu năm 2022",
    nam=2022,
    quy_dinh="41-kh-duk-2022",
    ngay_danh_gia=date(2022, 12, 31),
    goc="KHOI",
)
CHI_BO = {"ma": "CB1", "ten": "Chi bộ Mẫu", "loai": LoaiToChuc.CHI_BO_CO_SO}
DANG_VIEN = {"ma": "DV1", "ho_ten": "Nguyễn Văn Mẫu", "to_chuc": "CB1"}


@pytest.fixture
def ky(tmp_path: Path) -> Path:
    """A cycle folder with a good ky.toml and no workbook."""
    thu_muc = tmp_path / "ky-mau"
    thu_muc.mkdir()
    (thu_muc / "ky.toml").write_text(KY_TOML, encoding="utf-8")
    return thu_muc


def _doc(ky: Path) -> tuple[DuLieu, list[Problem]]:
    du_lieu, loi = doc_ky(ky)
    assert du_lieu is not None
    return du_lieu, loi


def _ma_va_o(loi: Iterable[Problem]) -> list[tuple[str, str]]:
    return [(p.ma, p.o) for p in loi]


def _bang(tep: Path, **trang: list[list[object]]) -> None:
    """A workbook made by hand: sheet title -> rows from row 1."""
    so = openpyxl.Workbook()
    so.remove(so.active)
    for ten, dong in trang.items():
        ws = so.create_sheet(ten.replace("_", " "))
        for d in dong:
            ws.append(d)
    so.save(tep)


# --- what is written is what is read ---------------------------------------------------


def _gia_tri(cot: Cot) -> st.SearchStrategy[object]:
    chu = st.text(st.sampled_from("aăđếỷĐ =-+@0179 .;\n&<“’Ô"), min_size=1, max_size=30)
    return {
        Kieu.MA: st.from_regex(r"[A-Z0-9]{1,4}(-[A-Z0-9]{1,3})?", fullmatch=True),
        Kieu.CHU: chu.map(mot_dong).filter(bool),
        Kieu.VAN_BAN: chu.map(lam_sach).filter(bool),
        Kieu.SO_NGUYEN: st.integers(0, 10**6),
        Kieu.SO_THUC: st.floats(0, 1000).map(lambda x: round(x, 3)),
        Kieu.NGAY: st.dates(date(1920, 1, 1), date(2050, 12, 31)),
        Kieu.CO_KHONG: st.booleans(),
        Kieu.LUA_CHON: st.sampled_from([c.gia_tri for c in cot.gia_tri] or [None]),
    }[cot.kieu]


@st.composite
def _mot_ky(draw: st.DrawFn) -> DuLieu:
    """Some records of every class, any values; a prefix keeps their keys apart."""
    cac = {}
    for i, t in enumerate(TRANG):
        ban_ghi = []
        for j in range(draw(st.integers(0, 3))):
            gia_tri = {
                c.khoa: draw(_gia_tri(c) if c.bat_buoc else st.none() | _gia_tri(c)) for c in t.cot
            }
            if t.khoa_chinh:
                gia_tri[t.khoa_chinh[0]] = f"{i}.{j}.{gia_tri[t.khoa_chinh[0]]}"
            ban_ghi.append(t.lop(**{k: v for k, v in gia_tri.items() if v is not None}))
        cac[t.khoa] = tuple(ban_ghi)
    return DuLieu(ky=KY, **cac)


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(_mot_ky())
def test_ghi_roi_doc_lai_y_nguyen(tmp_path_factory: pytest.TempPathFactory, goc: DuLieu) -> None:
    thu_muc = tmp_path_factory.mktemp("ky")
    (thu_muc / "ky.toml").write_text(KY_TOML, encoding="utf-8")
    ghi_bieu_nhap(thu_muc / "a.xlsx", goc)
    doc, loi = doc_ky(thu_muc)
    assert loi == []
    assert doc == goc


def test_bieu_trong_doc_khong_loi(ky: Path) -> None:
    ghi_bieu_nhap(ky / "trong.xlsx")
    du_lieu, loi = _doc(ky)
    assert loi == []
    assert du_lieu == DuLieu(ky=KY)


def test_ban_ghi_nho_o_cua_minh(ky: Path) -> None:
    ghi_du_lieu(ky / "a.xlsx", {"dang_vien": [DANG_VIEN, {**DANG_VIEN, "ma": "DV2"}]})
    du_lieu, _ = _doc(ky)
    nguon = du_lieu.dang_vien[1].nguon
    assert (nguon.tep, nguon.trang, nguon.dong) == ("a.xlsx", "Đảng viên", 3)
    assert nguon.o("ma") == "A3"
    assert nguon.o("ho_ten") == "B3"


def test_gop_nhieu_tep_theo_ten_va_bo_qua_tep_khoa_cua_excel(ky: Path) -> None:
    ghi_du_lieu(ky / "b.xlsx", {"dang_vien": [{**DANG_VIEN, "ma": "DV2"}]})
    ghi_du_lieu(ky / "A.XLSX", {"dang_vien": [DANG_VIEN]})
    (ky / "~$b.xlsx").write_bytes(b"khoa")
    du_lieu, loi = _doc(ky)
    assert [d.ma for d in du_lieu.dang_vien] == ["DV1", "DV2"]
    assert loi == []


def test_tieu_de_lech_hang_doi_cho_go_khac_van_nhan_ra(ky: Path) -> None:
    _bang(
        ky / "a.xlsx",
        dang_vien=[
            ["DANH SÁCH ĐẢNG VIÊN NĂM 2022"],
            [],
            ["TT", "HO VA TEN", "Ma chi bo", "mã *"],
            [1, "Nguyễn Văn Mẫu", "CB1", "DV1"],
            [],
            [2, "Trần Thị Mẫu", "CB1", "DV2"],
        ],
    )
    du_lieu, loi = _doc(ky)
    assert [(d.ma, d.ho_ten, d.nguon.o("ma")) for d in du_lieu.dang_vien] == [
        ("DV1", "Nguyễn Văn Mẫu", "D4"),
        ("DV2", "Trần Thị Mẫu", "D6"),
    ]
    assert _ma_va_o(loi) == [("D012", "A3")]  # "TT" is told, not read


def test_o_trong_giu_trong_va_gia_tri_mac_dinh(ky: Path) -> None:
    ghi_du_lieu(ky / "a.xlsx", {"dang_vien": [DANG_VIEN], "to_chuc": [CHI_BO]})
    du_lieu, _ = _doc(ky)
    assert du_lieu.dang_vien == (DangVien(**DANG_VIEN),)
    assert du_lieu.to_chuc[0].co_cap_uy is True
    assert du_lieu.dang_vien[0].ngay_sinh is None


# --- faults of cells -------------------------------------------------------------------


def test_o_sai_khong_bat_buoc_thi_dong_van_giu(ky: Path) -> None:
    ghi_du_lieu(ky / "a.xlsx", {"dang_vien": [{**DANG_VIEN, "ngay_sinh": "1980", "la_ccvc": "?"}]})
    du_lieu, loi = _doc(ky)
    assert du_lieu.dang_vien == (DangVien(**DANG_VIEN),)
    assert _ma_va_o(loi) == [("D017", "E2"), ("D022", "M2")]
    assert loi[0].noi == "a.xlsx › Đảng viên › E2"
    assert loi[0].gia_tri == "1980"
    assert "Dòng 2 (DV1, Nguyễn Văn Mẫu), cột “Ngày sinh”" in loi[0].thong_bao
    assert "chưa được đọc" not in loi[0].thong_bao


def test_o_bat_buoc_sai_hoac_trong_thi_dong_bi_bo_va_noi_ro(ky: Path) -> None:
    ghi_du_lieu(
        ky / "a.xlsx",
        {"dang_vien": [{**DANG_VIEN, "ho_ten": None}, {**DANG_VIEN, "ma": 7, "ngay_sinh": "?"}]},
    )
    du_lieu, loi = _doc(ky)
    assert du_lieu.dang_vien == ()
    assert _ma_va_o(loi) == [("D016", "B2"), ("D020", "A3"), ("D017", "E3")]
    assert [p.thong_bao.endswith("Dòng này chưa được đọc.") for p in loi] == [True, True, False]
    assert "ví dụ Nguyễn Văn Mẫu" in loi[0].cach_sua


def test_loi_thuoc_ve_don_vi_cua_dong(ky: Path) -> None:
    sai = {"ngay": "hôm qua"}
    ghi_du_lieu(
        ky / "a.xlsx",
        {
            "to_chuc": [CHI_BO, {**CHI_BO, "ma": "CB2", "loai": "chi bộ gì"}],
            "tap_the": [
                {"ma": "CU1", "ten": "Chi ủy Mẫu", "loai": LoaiTapThe.CAP_UY, "to_chuc": "CB1"}
            ],
            "dang_vien": [DANG_VIEN],
            "tin_nhiem": [
                {"doi_tuong": ma, **sai}
                for ma in ("CB1", "CU1", "DV1", "DV1@CU1", "DV1@LA", "LA", "CB2")
            ],
        },
    )
    _, loi = _doc(ky)
    assert [(p.ma, p.don_vi) for p in loi] == [
        *(("D017", dv) for dv in ("CB1", "CB1", "CB1", "CB1", "CB1", "", "CB2")),
        ("D021", "CB2"),
    ]


def test_trung_ma_trong_trang_va_qua_cac_tep(ky: Path) -> None:
    ghi_du_lieu(ky / "a.xlsx", {"to_chuc": [CHI_BO], "dang_vien": [DANG_VIEN]})
    ghi_du_lieu(ky / "b.xlsx", {"dang_vien": [{**DANG_VIEN, "ma": "dv1", "ho_ten": "Người Khác"}]})
    du_lieu, loi = _doc(ky)
    assert [d.ho_ten for d in du_lieu.dang_vien] == ["Nguyễn Văn Mẫu"]
    assert [(p.ma, p.tep, p.o, p.don_vi) for p in loi] == [
        ("D027", "a.xlsx", "A2", "CB1"),
        ("D027", "b.xlsx", "A2", "CB1"),
    ]
    assert "b.xlsx › Đảng viên › A2" in loi[0].thong_bao
    assert "a.xlsx › Đảng viên › A2. Dòng này chưa được đọc." in loi[1].thong_bao


def test_khoa_nhieu_cot(ky: Path) -> None:
    tieu_chi = {"doi_tuong": "DV1", "tieu_chi": "TC1"}
    ghi_du_lieu(
        ky / "a.xlsx",
        {
            "tieu_chi": [tieu_chi, {**tieu_chi, "tieu_chi": "TC2"}, tieu_chi],
            "chuc_vu": [{"dang_vien": "DV1", "tai": "CU1", "chuc_vu": "Bí thư"}] * 2,
            "chi_tieu": [{"doi_tuong": "DV1", "ten": "Chỉ tiêu"}] * 2,  # may repeat
        },
    )
    du_lieu, loi = _doc(ky)
    assert (len(du_lieu.tieu_chi), len(du_lieu.chuc_vu), len(du_lieu.chi_tieu)) == (2, 1, 2)
    assert [(p.ma, p.trang, p.o) for p in loi] == [
        ("D027", "Chức vụ", "A2"),
        ("D027", "Chức vụ", "A3"),
        ("D027", "Tiêu chí", "A2"),
        ("D027", "Tiêu chí", "A4"),
    ]


def test_mot_ma_cho_hai_loai_doi_tuong(ky: Path) -> None:
    ghi_du_lieu(ky / "a.xlsx", {"to_chuc": [CHI_BO], "dang_vien": [{**DANG_VIEN, "ma": "CB1"}]})
    du_lieu, loi = _doc(ky)
    assert len(du_lieu.dang_vien) == 1
    assert [(p.ma, p.trang, p.o) for p in loi] == [("D028", "Đảng viên", "A2")]


# --- faults of sheets and files --------------------------------------------------------


def test_thieu_cot_bat_buoc_cot_lap_cot_la_cot_khong_ten(ky: Path) -> None:
    _bang(
        ky / "a.xlsx",
        dang_vien=[
            ["Mã", "Họ và tên ĐV", "Mã chi bộ", "Mã", None, "Số nhà"],
            ["DV1", "Nguyễn Văn Mẫu", "CB1", "DV1", "dữ liệu lạc", "12"],
        ],
    )
    du_lieu, loi = _doc(ky)
    assert du_lieu.dang_vien == ()
    assert {(p.ma, p.o, p.muc_do) for p in loi} == {
        ("D014", "A1", MucDo.LOI),
        ("D012", "B1", MucDo.CANH_BAO),
        ("D013", "D1", MucDo.LOI),
        ("D015", "E2", MucDo.CANH_BAO),
        ("D012", "F1", MucDo.CANH_BAO),
    }
    theo_o = {p.o: p for p in loi}
    assert "1 dòng của trang chưa được đọc" in theo_o["A1"].thong_bao
    assert "Có phải cột “Họ và tên”?" in theo_o["B1"].cach_sua
    assert "Có phải" not in theo_o["F1"].cach_sua


def test_trang_la_va_trang_khong_co_tieu_de(ky: Path) -> None:
    _bang(ky / "a.xlsx", Dang_viên_mới=[["x"]], Kỷ_luật=[["abc"], [1]], Sheet1=[], Cần_sửa=[["x"]])
    _, loi = _doc(ky)
    assert [(p.ma, p.trang) for p in loi] == [("D010", "Dang viên mới"), ("D011", "Kỷ luật")]
    assert "Có phải trang “Đảng viên”?" in loi[0].cach_sua


@pytest.mark.parametrize(
    ("noi_dung", "ma", "co_chu"),
    [
        (b"", "D007", "hỏng"),
        (b"PK\x03\x04 hong", "D007", "hỏng"),
        (b"ma;ho ten\n", "D007", "hỏng"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 Workbook", "D008", ".xls"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "D008",
            "mật khẩu",
        ),
    ],
)
def test_tep_khong_doc_duoc(ky: Path, noi_dung: bytes, ma: str, co_chu: str) -> None:
    (ky / "hong.xlsx").write_bytes(noi_dung)
    ghi_du_lieu(ky / "tot.xlsx", {"dang_vien": [DANG_VIEN]})
    du_lieu, loi = _doc(ky)
    assert [(p.ma, p.tep) for p in loi] == [(ma, "hong.xlsx")]
    assert co_chu in loi[0].thong_bao
    assert len(du_lieu.dang_vien) == 1  # the other workbook is read all the same


@pytest.mark.parametrize("vi_tri", range(5, 100, 10))
def test_tep_bi_cat_hoac_doi_byte_khong_lam_sap(ky: Path, vi_tri: int) -> None:
    ghi_du_lieu(ky / "a.xlsx", {"dang_vien": [DANG_VIEN]})
    goc = (ky / "a.xlsx").read_bytes()
    for hong in (goc[: len(goc) * vi_tri // 100], goc[: len(goc) * vi_tri // 100] + goc[-100:]):
        (ky / "a.xlsx").write_bytes(hong)
        _, loi = _doc(ky)
        assert [p.ma for p in loi] == ["D007"]


@pytest.mark.parametrize(
    "thanh_phan", ["xl/workbook.xml", "xl/worksheets/sheet4.xml", "xl/styles.xml"]
)
@pytest.mark.parametrize("noi_dung", [None, b"<hong", b"<a/>"])
def test_goi_thieu_hoac_hong_mot_phan(ky: Path, thanh_phan: str, noi_dung: bytes | None) -> None:
    ghi_du_lieu(ky / "a.xlsx", {"dang_vien": [DANG_VIEN]})
    _sua_goi(ky / "a.xlsx", thanh_phan, lambda _: noi_dung)
    _, loi = _doc(ky)
    assert all(p.tep == "a.xlsx" for p in loi)


def _sua_goi(tep: Path, thanh_phan: str, sua: Callable[[bytes], bytes | None]) -> None:
    """Replace one part of a package; None removes it."""
    with zipfile.ZipFile(tep) as z:
        phan = {ten: z.read(ten) for ten in z.namelist()}
    moi = sua(phan.pop(thanh_phan))
    with zipfile.ZipFile(tep, "w") as z:
        for ten, noi_dung in phan.items():
            z.writestr(ten, noi_dung)
        if moi is not None:
            z.writestr(thanh_phan, moi)


def test_khong_co_tep_nao_va_tep_khac_dang(ky: Path) -> None:
    (ky / "cu.xls").write_bytes(b"x")
    (ky / "du-lieu.csv").write_bytes(b"x")
    _, loi = _doc(ky)
    assert [(p.ma, p.tep) for p in loi] == [
        ("D006", ""),
        ("D009", "cu.xls"),
        ("D009", "du-lieu.csv"),
    ]


def test_kich_thuoc_khai_sai_khong_giau_dong(ky: Path) -> None:
    ghi_du_lieu(ky / "a.xlsx", {"to_chuc": [CHI_BO]})
    _sua_goi(
        ky / "a.xlsx",
        "xl/worksheets/sheet2.xml",
        lambda x: x.replace(b'<dimension ref="A1:N2"', b'<dimension ref="A1"'),
    )
    du_lieu, _ = _doc(ky)
    assert [t.ma for t in du_lieu.to_chuc] == ["CB1"]


# --- formulas --------------------------------------------------------------------------


def _voi_cong_thuc(ky: Path, sua: bytes) -> tuple[DuLieu, list[Problem]]:
    """One member whose month of sick leave (C2) is a formula; `sua` replaces its cell."""
    _bang(
        ky / "a.xlsx",
        dang_vien=[["Mã", "Họ và tên", "Nghỉ ốm", "Mã chi bộ"], ["DV1", "Mẫu", "=1+1", "CB1"]],
    )
    _sua_goi(
        ky / "a.xlsx",
        "xl/worksheets/sheet1.xml",
        lambda x: x.replace(b'<c r="C2"><f>1+1</f><v></v></c>', sua).replace(
            b'<c r="C2"><f>1+1</f><v /></c>', sua
        ),
    )
    return _doc(ky)


def test_cong_thuc_chua_tinh(ky: Path) -> None:
    du_lieu, loi = _voi_cong_thuc(ky, b'<c r="C2"><f>1+1</f></c>')
    assert _ma_va_o(loi) == [("D023", "C2")]
    assert du_lieu.dang_vien[0].nghi_om_thang is None


def test_cong_thuc_co_ket_qua(ky: Path) -> None:
    du_lieu, loi = _voi_cong_thuc(ky, b'<c r="C2"><f>1+1</f><v>2</v></c>')
    assert loi == []
    assert du_lieu.dang_vien[0].nghi_om_thang == 2.0


def test_cong_thuc_cho_chuoi_rong_la_o_trong(ky: Path) -> None:
    du_lieu, loi = _voi_cong_thuc(ky, b'<c r="C2" t="str"><f>IF(1,"")</f><v></v></c>')
    assert loi == []
    assert du_lieu.dang_vien[0].nghi_om_thang is None


def test_cong_thuc_bao_loi(ky: Path) -> None:
    _, loi = _voi_cong_thuc(ky, b'<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>')
    assert _ma_va_o(loi) == [("D024", "C2")]


# --- version stamp ---------------------------------------------------------------------


def test_bieu_nhap_phien_ban_khac_chi_luu_y(ky: Path) -> None:
    ghi_du_lieu(ky / "a.xlsx", {"dang_vien": [DANG_VIEN]})
    so = openpyxl.load_workbook(ky / "a.xlsx")
    so["_danh_muc"]["B1"] = "phien-ban-cu"
    so.save(ky / "a.xlsx")
    du_lieu, loi = _doc(ky)
    assert [(p.ma, p.muc_do) for p in loi] == [("D029", MucDo.LUU_Y)]
    assert len(du_lieu.dang_vien) == 1


# --- ky.toml ---------------------------------------------------------------------------


def test_ky_toml_day_du(ky: Path) -> None:
    (ky / "ky.toml").write_text(
        "\ufeff"
        + KY_TOML
        + """kieu_dau = "uỷ"
in_hai_mat = true
[nguoi_ky."KHOI"]
quyen_han = "T/M BAN THƯỜNG VỤ"
chuc_vu = "BÍ THƯ"
ho_ten = "Nguyễn Văn  Mẫu"
[thoi_han]
nop_ho_so = 2022-12-20
[ty_le_25]
to_chuc = "Công văn 01-CV/MẪU"
""",
        encoding="utf-8",
    )
    ghi_bieu_nhap(ky / "a.xlsx")
    du_lieu, loi = _doc(ky)
    assert loi == []
    assert du_lieu.ky.kieu_dau == "uỷ"
    assert du_lieu.ky.in_hai_mat is True
    assert du_lieu.ky.nguoi_ky == {
        "KHOI": NguoiKy(quyen_han="T/M BAN THƯỜNG VỤ", chuc_vu="BÍ THƯ", ho_ten="Nguyễn Văn Mẫu")
    }
    assert du_lieu.ky.thoi_han == {"nop_ho_so": date(2022, 12, 20)}
    assert du_lieu.ky.ty_le_25 == {"to_chuc": "Công văn 01-CV/MẪU"}


@pytest.mark.parametrize(
    ("sua", "ma", "khoa", "co_chu"),
    [
        (("nam = 2022\n", ""), "D003", "nam", "Thiếu khóa “nam”"),
        (("nam = 2022", 'nam = "2022"'), "D005", "nam", "'2022'"),
        (("nam = 2022", "nam = 22"), "D005", "nam", "22"),
        (("2022-12-31", '"31/12/2022"'), "D005", "ngay_danh_gia", "31/12/2022"),
        (('goc = "KHOI"', 'goc = "Khối"'), "D005", "goc", "Khối"),
        (('ten = "Kỳ mẫu năm 2022"', 'ten = " "'), "D005", "ten", "ten"),
        (("goc = ", "kieu_dau = 'uy'\ngoc = "), "D005", "kieu_dau", "uy"),
        (("goc = ", "kieu_dâu = 'ủy'\ngoc = "), "D002", "", "cú pháp"),
        (("goc = ", "kieu_dao = 'ủy'\ngoc = "), "D004", "kieu_dao", "kieu_dao"),
        (("goc = ", "la = 1\ngoc = "), "D004", "la", "la"),
        (("nam = 2022", "nam = 2022\nnam = 2023"), "D002", "", "cú pháp"),
        (
            ('goc = "KHOI"', 'goc = "KHOI"\n[nguoi_ky."KHOI"]\nho_va_ten = "A"'),
            "D004",
            "nguoi_ky.KHOI.ho_va_ten",
            "ho_va_ten",
        ),
        (
            ('goc = "KHOI"', 'goc = "KHOI"\n[thoi_han]\nnop = "20/12/2022"'),
            "D005",
            "thoi_han.nop",
            "20/12/2022",
        ),
    ],
)
def test_ky_toml_sai(ky: Path, sua: tuple[str, str], ma: str, khoa: str, co_chu: str) -> None:
    (ky / "ky.toml").write_text(KY_TOML.replace(*sua), encoding="utf-8")
    ghi_du_lieu(ky / "a.xlsx", {"dang_vien": [{**DANG_VIEN, "ngay_sinh": "?"}]})
    du_lieu, loi = doc_ky(ky)
    assert du_lieu is None
    cua_ky, cua_bang = (
        [p for p in loi if p.tep == "ky.toml"],
        [p for p in loi if p.tep != "ky.toml"],
    )
    assert [(p.ma, p.trang) for p in cua_ky] == [(ma, khoa)]
    assert co_chu in cua_ky[0].thong_bao
    assert [p.ma for p in cua_bang] == ["D017"]  # the workbooks are read all the same


def test_khong_co_ky_toml_hay_sai_bang_ma(ky: Path, tmp_path: Path) -> None:
    (ky / "ky.toml").write_bytes(KY_TOML.encode("utf-16"))
    assert [p.ma for p in doc_ky(ky)[1]] == ["D006", "D002"]
    (ky / "ky.toml").unlink()
    assert [p.ma for p in doc_ky(ky)[1]] == ["D006", "D001"]
    assert [p.ma for p in doc_ky(tmp_path / "khong-co")[1]] == ["D006", "D001"]


# --- hash of the input, papers from outside --------------------------------------------


def test_bam_dau_vao_doi_khi_va_chi_khi_dau_vao_doi(ky: Path) -> None:
    ghi_bieu_nhap(ky / "a.xlsx")
    dau = bam_dau_vao(ky)
    (ky / "ghi-chu.txt").write_text("không phải dữ liệu", encoding="utf-8")
    (ky / "~$a.xlsx").write_bytes(b"khoa")
    assert bam_dau_vao(ky) == dau
    (ky / "a.xlsx").rename(ky / "b.xlsx")
    doi_ten = bam_dau_vao(ky)
    (ky / "ky.toml").write_text(KY_TOML + "in_hai_mat = true\n", encoding="utf-8")
    assert len({dau, doi_ten, bam_dau_vao(ky)}) == 3


def test_liet_ke_kem_theo(ky: Path) -> None:
    assert liet_ke_kem_theo(ky) == {}
    goc = ky / "kem-theo"
    (goc / "SNL").mkdir(parents=True)
    pdf = PdfWriter()
    pdf.add_blank_page(100, 100)
    pdf.write(goc / "SNL" / "tot.pdf")
    tot = (goc / "SNL" / "tot.pdf").read_bytes()
    (goc / "cut.pdf").write_bytes(tot[: len(tot) // 2])
    (goc / "word-doi-duoi.pdf").write_bytes(b"PK\x03\x04")
    (goc / "rong.pdf").write_bytes(b"")
    (goc / ".DS_Store").write_bytes(b"x")
    pdf.encrypt("mat-khau")
    pdf.write(goc / "khoa.pdf")
    assert liet_ke_kem_theo(ky) == {
        "SNL/tot.pdf": True,
        "cut.pdf": False,
        "khoa.pdf": False,
        "rong.pdf": False,
        "word-doi-duoi.pdf": False,
    }


def test_moi_ma_loi_cua_phan_doc_deu_co_trong_danh_muc() -> None:
    ma = sorted(m for m in MA_LOI if m.startswith("D"))
    assert ma == [f"D{i:03d}" for i in range(1, 30)]


def test_ghi_trang_hay_cot_la_thi_bao_loi_lap_trinh(tmp_path: Path) -> None:
    la: list[Mapping[str, object]] = [{"la": 1}]
    with pytest.raises(KeyError):
        ghi_du_lieu(tmp_path / "a.xlsx", {"la": la})
    with pytest.raises(KeyError):
        ghi_du_lieu(tmp_path / "a.xlsx", {"dang_vien": la})
