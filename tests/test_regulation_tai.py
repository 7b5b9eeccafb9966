"""Loading: the chain of inheritance, and errors that name file, line and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.errors import ExitCode, PipelineError
from pipeline.model import LoaiDoiTuong, Muc
from pipeline.regulation.tai import QuyDinhError, tai, tat_ca

DAU = """\
id = "{id}"
so = "01-HD/MAU"
ten = "Quy định mẫu"
co_quan = "Cơ quan Mẫu"
ngay = 2022-01-02
nam_tu = 2022
nam_den = 2022
"""
NEN = (
    DAU.format(id="nen")
    + """\
[[nhom_tieu_chi]]
ma = "n"
doi_tuong = "dang_vien"
ten = "Nhóm mẫu"
can_cu = "mục 1"

[[dieu_kien]]
ma = "dk.1"
doi_tuong = "dang_vien"
muc = "HTTNV"
kieu = "chi_tieu"
do = "hoan_thanh"
ty_le_tu = 0.5
mo_ta = "Hoàn thành từ 50%"
can_cu = "mục 2"
chua_doi_chieu = true

[[dieu_kien]]
ma = "dk.2"
doi_tuong = "dang_vien"
muc = "HTNV"
kieu = "ccvc"
tu_muc = "HTNV"
mo_ta = "Công chức hoàn thành"
can_cu = "mục 3"
"""
)


def viet(thu_muc: Path, **tep: str) -> Path:
    for ten, chu in tep.items():
        (thu_muc / f"{ten}.toml").write_text(chu, "utf-8")
    return thu_muc


def con(than: str, ke_thua: str = "nen") -> str:
    return DAU.format(id="con") + f'ke_thua = "{ke_thua}"\n' + than


def test_ghi_de_tung_khoa_va_nho_van_ban(tmp_path: Path) -> None:
    than = '[[dieu_kien]]\nma = "dk.1"\nty_le_tu = 0.8\ncan_cu = "mục 9"\nchua_doi_chieu = false\n'
    qd = tai("con", viet(tmp_path, nen=NEN, con=con(than)))
    dk1, dk2 = qd.dieu_kien
    assert dk1.kieu == "chi_tieu"
    assert str(dk1.ty_le_tu) == "0.8"  # overridden, exact
    assert (dk1.mo_ta, dk1.can_cu, dk1.chua_doi_chieu) == ("Hoàn thành từ 50%", "mục 9", False)
    assert (dk1.van_ban, dk2.van_ban) == (("nen", "con"), ("nen",))
    assert [v.id for v in qd.chuoi] == ["nen", "con"]
    assert qd.chua_doi_chieu == ()


def test_them_sau_va_bo(tmp_path: Path) -> None:
    than = (
        'bo = ["dieu_kien.dk.2"]\n'
        '[[dieu_kien]]\nma = "dk.3"\ndoi_tuong = "dang_vien"\nmuc = "HTNV"\nkieu = "ccvc"\n'
        'den_muc = "KHTNV"\nmo_ta = "Mẫu"\ncan_cu = "mục 4"\n'
    )
    qd = tai("con", viet(tmp_path, nen=NEN, con=con(than)))
    assert [d.ma for d in qd.dieu_kien] == ["dk.1", "dk.3"]


def test_ba_doi(tmp_path: Path) -> None:
    chau = DAU.format(id="chau") + 'ke_thua = "con"\n'
    qd = tai("chau", viet(tmp_path, nen=NEN, con=con(""), chau=chau))
    assert [v.id for v in qd.chuoi] == ["nen", "con", "chau"]
    assert len(qd.dieu_kien) == 2


def test_phien_ban_doi_khi_mot_tep_cua_chuoi_doi(tmp_path: Path) -> None:
    viet(tmp_path, nen=NEN, con=con(""))
    truoc = tai("con", tmp_path).phien_ban
    assert tai("con", tmp_path).phien_ban == truoc
    viet(tmp_path, nen=NEN.replace("0.5", "0.6"))
    assert tai("con", tmp_path).phien_ban != truoc


def test_tat_ca_va_ap_dung_nam(tmp_path: Path) -> None:
    viet(tmp_path, nen=NEN, con=con(""))
    assert tat_ca(tmp_path) == ("con", "nen")
    qd = tai("nen", tmp_path)
    assert [qd.ap_dung_nam(n) for n in (2021, 2022, 2023)] == [False, True, False]


# what is wrong | base | child | words of the message
SAI: list[tuple[str, str, str, str]] = [
    (
        "khóa lạ",
        NEN.replace("mo_ta =", "mota ="),
        "",
        r"nen.toml, dòng 21.*“dk.1”.*“mota”.*khóa lạ",
    ),
    ("khóa của kiểu khác", NEN.replace('do = "hoan_thanh"', 'tu_muc = "HTNV"'), "", "“dk.1”"),
    ("khóa hai lần", NEN + 'mo_ta = "lần hai"\n', "", r"nen.toml, dòng 33.*TOML"),
    ("mã hai lần", NEN.replace('"dk.2"', '"dk.1"'), "", r"nen.toml, dòng 14.*“dk.1” có hai lần"),
    (
        "thiếu mã",
        NEN.replace('ma = "n"\n', ""),
        "",
        r"nen.toml.*nhom_tieu_chi thứ 1.*thiếu khóa ma",
    ),
    ("thiếu căn cứ", NEN.replace('can_cu = "mục 3"\n', ""), "", r"dòng 25.*“dk.2”.*can_cu.*thiếu"),
    ("căn cứ để trống", NEN.replace('"mục 3"', '""'), "", r"dòng 32.*can_cu.*không được để trống"),
    ("mức lạ", NEN.replace('"HTTNV"', '"TOT"'), "", r"dòng 17.*“muc”.*HTXSNV, HTTNV, HTNV, KHTNV"),
    ("kiểu lạ", NEN.replace('"ccvc"', '"mua"'), "", r"“dk.2”.*“kieu” không thuộc các kiểu"),
    ("hai ngưỡng", NEN.replace("ty_le_tu", "ty_le_tren = 0.1\nty_le_tu"), "", "đúng một trong"),
    ("tỷ lệ quá 1", NEN.replace("0.5", "50"), "", r"dòng 20.*“ty_le_tu”"),
    (
        "thiếu thông tin của văn bản",
        NEN.replace('so = "01-HD/MAU"\n', ""),
        "",
        r"nen.toml: khóa “so”.*thiếu",
    ),
    ("kiểu dữ liệu sai", NEN.replace("0.5", '"nửa"'), "", r"dòng 20.*“ty_le_tu”"),
    ("đối tượng lạ", NEN.replace('"dang_vien"', '"ong_ba"'), "", "chỉ nhận một trong: 'to_chuc'"),
    ("khóa chương trình ghi", NEN + 'van_ban = ["x"]\n', "", r"dòng 33.*chương trình ghi"),
    ("id khác tên tệp", NEN, con("").replace('id = "con"', 'id = "khac"'), r"con.toml, dòng 1.*id"),
    ("kế thừa lạ", NEN, con("", "khong-co"), r"con.toml, dòng 8.*không có quy định “khong-co”"),
    ("kế thừa vòng tròn", 'ke_thua = "con"\n' + NEN, con(""), "vòng tròn: con → nen → con"),
    ("bỏ mã lạ", NEN, con('bo = ["dieu_kien.dk.9"]\n'), r"con.toml, dòng 9.*dieu_kien.dk.9"),
    (
        "nhóm lạ",
        NEN,
        con(
            '[[tieu_chi]]\nma = "t"\ndoi_tuong = "dang_vien"\n'
            'nhom = "la"\nten = "T"\ncan_cu = "1"\n'
        ),
        r"con.toml, dòng 12.*không có nhóm tiêu chí “la”",
    ),
    (
        "mẫu lạ",
        NEN,
        con('[[giay_kem]]\nma = "k"\nmau = "mau-99"\nloai_to_chuc = []\ncan_cu = "1"\n'),
        r"con.toml, dòng 11.*không có mẫu “mau-99”",
    ),
    (
        "ghi đè mà sai: chỉ ra tệp con",
        NEN,
        con('[[dieu_kien]]\nma = "dk.1"\nty_le_tu = -1\n'),
        r"con.toml, dòng 11.*“ty_le_tu”",
    ),
]


@pytest.mark.parametrize(("ten", "nen", "tep_con", "cau"), SAI, ids=[t[0] for t in SAI])
def test_loi_chi_ra_tep_dong_khoa(
    ten: str, nen: str, tep_con: str, cau: str, tmp_path: Path
) -> None:
    viet(tmp_path, nen=nen, con=tep_con or con(""))
    with pytest.raises(QuyDinhError, match=cau) as e:
        tai("con", tmp_path)
    assert isinstance(e.value, PipelineError)
    assert e.value.exit_code is ExitCode.DATA
    assert e.value.lam_gi


def test_khong_co_quy_dinh_thi_ke_ten_da_co(tmp_path: Path) -> None:
    with pytest.raises(QuyDinhError, match="Không có quy định “x”") as e:
        tai("x", viet(tmp_path, nen=NEN))
    assert "nen" in e.value.lam_gi


def test_tep_khong_phai_utf8(tmp_path: Path) -> None:
    (tmp_path / "nen.toml").write_bytes('ten = "Quy định"'.encode("utf-16"))
    with pytest.raises(QuyDinhError, match="UTF-8"):
        tai("nen", tmp_path)


# --- every regulation of the repository ------------------------------------------------


@pytest.mark.parametrize("ma", tat_ca())
def test_moi_quy_tac_deu_co_can_cu_va_van_ban(ma: str) -> None:
    qd = tai(ma)
    assert qd.chuoi[-1].id == ma
    for ten, q in qd.quy_tac:
        assert q.can_cu.strip(), (ten, q.ma)
        assert q.van_ban, (ten, q.ma)


@pytest.mark.parametrize("ma", tat_ca())
def test_ghi_de_thi_neu_can_cu_cua_minh(ma: str) -> None:
    """A document that restates an inherited rule cites itself, not the base."""
    qd = tai(ma)
    if len(qd.chuoi) == 1:
        return
    nen = {(ten, q.ma): q.can_cu for ten, q in tai(qd.chuoi[-2].id).quy_tac}
    for ten, q in qd.quy_tac:
        if q.van_ban[-1] == ma and (ten, q.ma) in nen:
            assert q.can_cu != nen[ten, q.ma], (ten, q.ma)


@pytest.mark.parametrize("ma", tat_ca())
def test_moi_muc_co_dieu_kien_khi_co_tieu_chi(ma: str) -> None:
    """A kind of subject that has criteria has conditions for each level above the lowest."""
    qd = tai(ma)
    for loai in LoaiDoiTuong:
        if qd.tieu_chi_cua(loai):
            muc = {d.muc for d in qd.dieu_kien if d.doi_tuong is loai}
            assert muc == {Muc.HTXSNV, Muc.HTTNV, Muc.HTNV}, loai
