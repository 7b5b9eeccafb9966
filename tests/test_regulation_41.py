"""What data/quy-dinh/41-kh-duk-hue-2022.toml says, against the text of Kế hoạch 41-KH/ĐUK."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from pipeline.model import LoaiDoiTuong, LoaiToChuc, Muc
from pipeline.regulation.giay_to import MucDanhMuc
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.regulation.tai import tai

T = LoaiToChuc


@pytest.fixture(scope="module")
def qd() -> QuyDinh:
    return tai("41-kh-duk-hue-2022")


def test_thong_tin_van_ban(qd: QuyDinh) -> None:
    assert (qd.so, qd.ngay) == ("41-KH/ĐUK", date(2022, 11, 21))
    assert [v.so for v in qd.chuoi] == ["132-QĐ/TW", "41-KH/ĐUK"]
    assert [qd.ap_dung_nam(n) for n in (2021, 2022, 2023)] == [False, True, False]


@pytest.mark.parametrize(
    ("loai", "theo_nhom"),
    [
        (LoaiDoiTuong.TO_CHUC, [4, 3, 1]),  # mục II.B.1.2 a, b, c
        (LoaiDoiTuong.DANG_VIEN, [5, 3, 1, 1, 1]),  # mục II.B.2.2 a, b, c, d, đ
        (LoaiDoiTuong.TAP_THE, [2, 4, 1]),  # mục II.B.3.2 a, b, c
        (LoaiDoiTuong.LANH_DAO, []),  # mục II.B.4 names none
    ],
)
def test_tieu_chi(qd: QuyDinh, loai: LoaiDoiTuong, theo_nhom: list[int]) -> None:
    cac = qd.tieu_chi_cua(loai)
    assert [sum(t.nhom == n.ma for t in cac) for n in qd.nhom_cua(loai)] == theo_nhom


def test_tieu_chi_neu_co(qd: QuyDinh) -> None:
    assert {t.ma for t in qd.tieu_chi if t.neu_co} == {"CN-A5", "CN-B3", "CN-DD1"}


# rule | key | number of the plan
SO = [
    ("to_chuc.HTXSNV.dang_bo_deu_hoan_thanh", "ty_le_tu", "1"),
    ("to_chuc.HTXSNV.dang_bo_tot", "ty_le_tu", "0.8"),
    ("to_chuc.HTXSNV.chi_bo_deu_hoan_thanh", "ty_le_tu", "1"),
    ("to_chuc.HTXSNV.chi_bo_tot", "ty_le_tu", "0.8"),
    ("to_chuc.HTTNV.dang_bo_deu_hoan_thanh", "ty_le_tu", "1"),
    ("to_chuc.HTTNV.dang_bo_tot", "ty_le_tu", "0.5"),
    ("to_chuc.HTTNV.chi_bo_deu_hoan_thanh", "ty_le_tu", "1"),
    ("to_chuc.HTTNV.chi_bo_tot", "ty_le_tu", "0.5"),
    ("to_chuc.KHTNV.chi_tieu", "ty_le_duoi", "0.5"),
    ("to_chuc.KHTNV.doan_the", "so_tu", "2"),
    ("to_chuc.KHTNV.dang_bo", "ty_le_tren", "0.2"),
    ("to_chuc.KHTNV.chi_bo_co_so", "ty_le_tren", "0.2"),
    ("dang_vien.KHTNV.chi_tieu", "ty_le_duoi", "0.5"),
    ("tap_the.KHTNV.chi_tieu", "ty_le_duoi", "0.5"),
    ("dang_vien.nghi_om", "thang_tu", "3"),
    ("dang_vien.moi_ket_nap", "duoi_thang", "6"),
    ("to_chuc.moi_lap", "duoi_thang", "6"),
    ("tap_the.moi_lap", "duoi_thang", "6"),
    *((f"{loai}.ty_le", "ty_le", "0.2") for loai in LoaiDoiTuong),
    *((f"{loai}.ty_le", "duoi", "5") for loai in LoaiDoiTuong),
    *((f"{loai}.ty_le", "duoi_thi", "1") for loai in LoaiDoiTuong),
    ("du_thao_bao_cao", "gia_tri", "3"),
    ("nhan_xet_noi_cu", "gia_tri", "6"),
    ("hop_dang_uy_co_so", "gia_tri", "1"),
    ("hop_chi_bo_co_so", "gia_tri", "0.5"),
    ("hop_co_goi_y", "gia_tri", "1.5"),
]


@pytest.mark.parametrize(("ma", "khoa", "so"), SO, ids=[f"{m}.{k}" for m, k, _ in SO])
def test_so_cua_ke_hoach(qd: QuyDinh, ma: str, khoa: str, so: str) -> None:
    (q,) = (q for _, q in qd.quy_tac if q.ma == ma)
    assert Decimal(getattr(q, khoa)) == Decimal(so)


def test_dieu_kien_cua_ke_hoach_deu_neu_ke_hoach(qd: QuyDinh) -> None:
    """The plan restates every condition, case, cap and quota: none rests on the base alone."""
    for q in (*qd.dieu_kien, *qd.truong_hop, *qd.tran, *qd.ty_le, *qd.pham_vi):
        assert q.can_cu.startswith("41-KH/ĐUK, mục II."), q.ma
        assert not q.chua_doi_chieu, q.ma


def test_dieu_chua_doi_chieu(qd: QuyDinh) -> None:
    """What is not known from the plan's own words says so."""
    chua = {(ten, q.ma) for ten, q in qd.chua_doi_chieu if ten != "mau"}
    assert {
        ("bieu_quyet", "bieu_quyet"),
        ("ghi_chu", "41.bieu_quyet"),
        ("ghi_chu", "41.mau_3"),
        ("de_muc", "mau-2.han_che"),
        ("de_muc", "mau-2.phuong_huong"),
    } <= chua
    assert all(m.chua_doi_chieu for m in qd.mau if m.so)  # no printed form was seen


def test_tren_20_phan_tram_chi_neu_chi_bo_co_so(qd: QuyDinh) -> None:
    (q,) = (q for q in qd.truong_hop if q.ma == "to_chuc.KHTNV.chi_bo_co_so")
    assert q.ap_dung.loai_to_chuc == (T.CHI_BO_CO_SO,)


# --- dossiers (mục II.B.7.1) --------------------------------------------------------------

DANH_MUC = [
    (T.CHI_BO_TRUC_THUOC, [str(i) for i in range(1, 9)]),
    (T.DANG_BO_BO_PHAN, [str(i) for i in range(1, 10)]),
    (T.DANG_BO_CO_SO, [str(i) for i in range(1, 16)]),
    (T.CHI_BO_CO_SO, [str(i) for i in range(1, 16)]),
]


@pytest.mark.parametrize(("loai", "so"), DANH_MUC, ids=[str(d[0]) for d in DANH_MUC])
def test_danh_muc(qd: QuyDinh, loai: LoaiToChuc, so: list[str]) -> None:
    dm = qd.danh_muc_cho(loai)
    assert dm is not None
    assert [m.so for m in dm.muc] == so


def test_danh_muc_ca_nhan(qd: QuyDinh) -> None:
    dm = qd.danh_muc_ca_nhan
    assert dm is not None
    assert [m.so for m in dm.muc] == ["(1)", "(2)", "(3)", "(4)"]
    assert dm.muc[3].nguon == "giu_rieng"
    assert qd.danh_muc_cho(T.DANG_BO_CAP_TREN) is None


def muc(qd: QuyDinh, loai: LoaiToChuc, so: str) -> MucDanhMuc:
    dm = qd.danh_muc_cho(loai)
    assert dm is not None
    (m,) = (m for m in dm.muc if m.so == so)
    return m


# item of the base checklist | papers of a Đảng bộ | papers of a chi bộ cơ sở
CO_SO = [
    ("1", ["mau-12"], ["mau-12"]),
    ("2", ["bao-cao-tong-ket"], ["bao-cao-tong-ket"]),
    ("3", ["mau-3"], ["mau-3"]),
    ("4", ["mau-1"], ["mau-1"]),
    ("5", ["mau-4"], ["mau-4"]),
    ("6", ["mau-11-tong-hop"], ["mau-11-tong-hop"]),
    ("7", [], []),
    ("8", [], []),
    ("9", ["mau-8b", "mau-7d"], ["mau-8a", "mau-7c"]),
    ("10", *(["mau-8c-to-chuc", "mau-8d-to-chuc", "mau-5a"],) * 2),
    ("11", ["mau-9c"], ["mau-9c"]),
    ("12", ["mau-10c-quyet-dinh"], ["mau-10c-quyet-dinh"]),
    ("13", ["mau-8d-khen-thuong"], ["mau-8c-khen-thuong"]),
    ("14", [], []),
    ("15", [], []),
]


@pytest.mark.parametrize(("so", "dang_bo", "chi_bo"), CO_SO, ids=[c[0] for c in CO_SO])
def test_giay_cua_ho_so_co_so(qd: QuyDinh, so: str, dang_bo: list[str], chi_bo: list[str]) -> None:
    for loai, mong in ((T.DANG_BO_CO_SO, dang_bo), (T.CHI_BO_CO_SO, chi_bo)):
        m = muc(qd, loai, so)
        assert [g.mau for g in m.giay if not g.loai_to_chuc or loai in g.loai_to_chuc] == mong


def test_muc_ngoai_va_so_ban(qd: QuyDinh) -> None:
    nguon = {so: muc(qd, T.DANG_BO_CO_SO, so).nguon for so in ("7", "8", "14", "15")}
    assert nguon == {"7": "kem_theo", "8": "kem_theo", "14": "ca_nhan", "15": "kem_theo"}
    bao_cao = muc(qd, T.DANG_BO_CO_SO, "2")
    assert (bao_cao.so_ban, len(bao_cao.noi_nhan)) == (2, 2)


def test_ban_kiem_diem_tung_dang_vien_kem_phieu_213(qd: QuyDinh) -> None:
    for loai, so in ((T.CHI_BO_TRUC_THUOC, "8"), (T.DANG_BO_BO_PHAN, "9")):
        giay = muc(qd, loai, so).giay
        assert [(g.mau, g.moi) for g in giay] == [
            ("mau-2", "dang_vien"),
            ("mau-3-213", "dang_vien"),
        ]


MAU = [
    "mau-1",
    "mau-2",
    "mau-3a",
    "mau-3b",
    "mau-3c",
    "mau-3d",
    "mau-3dd",
    "mau-3e",
    "mau-3f",
    "mau-4",
    "mau-5",
    "mau-5a",
    "mau-6",
    "mau-7",
    "mau-7a",
    "mau-7b",
    "mau-7c",
    "mau-7d",
    "mau-8a",
    "mau-8b",
    "mau-8c-to-chuc",
    "mau-8c-khen-thuong",
    "mau-8d-to-chuc",
    "mau-8d-khen-thuong",
    "mau-8e",
    "mau-9",
    "mau-9a",
    "mau-9b",
    "mau-9c",
    "mau-10",
    "mau-10a",
    "mau-10b",
    "mau-10c-tong-hop",
    "mau-10c-quyet-dinh",
    "mau-10d",
    "mau-11-tong-hop",
    "mau-11-quyet-dinh",
    "mau-12",
    "mau-12-chi-bo",
    "mau-12-bo-phan",
    "mau-3-213",
    "bao-cao-tong-ket",
    "tong-hop-y-kien",
    "bia",
    "muc-luc",
    "phieu-giao",
    "giai-trinh",
]


def test_cac_mau(qd: QuyDinh) -> None:
    assert [m.ma for m in qd.mau] == MAU
    assert all(m.tep == f"2022-132/{m.ma}.docx" for m in qd.mau)
    assert [qd.mau_cua_ho("mau-3", c) for c in "abcdđef"] == [
        qd.mau_theo_ma(f"mau-3{c}") for c in ("a", "b", "c", "d", "dd", "e", "f")
    ]
    assert qd.mau_cua_ho("mau-3", "x") is None
    assert qd.mau_theo_ma("mau-3") is None


def test_mau_dung_o_dau_do(qd: QuyDinh) -> None:
    """Every form is in a checklist or a working paper, but for those named here."""
    dung = {g.mau for d in qd.danh_muc for m in d.muc for g in m.giay}
    dung |= {k.mau for k in qd.giay_kem}
    con_lai = {m.ma for m in qd.mau if m.ma not in dung and m.ho not in dung}
    # the second number of a decision that the checklist numbers otherwise; parts of a bundle
    assert con_lai == {"mau-11-quyet-dinh", "bia", "muc-luc"}


def test_giay_kem(qd: QuyDinh) -> None:
    chi_bo = [k.mau for k in qd.giay_kem_cho(T.CHI_BO_TRUC_THUOC) if k.mau != "giai-trinh"]
    assert chi_bo == ["mau-6", "mau-7", "mau-10", "phieu-giao"]
    dang_bo = [k.mau for k in qd.giay_kem_cho(T.DANG_BO_CO_SO) if k.mau != "giai-trinh"]
    assert dang_bo == ["mau-8e", "mau-9a", "mau-9b", "mau-10", "mau-10d", "phieu-giao"]


# --- deadlines (mục II.B.7.2, III) -----------------------------------------------------------

THOI_HAN = [
    ("goi_y", date(2022, 11, 25)),
    ("ke_hoach", date(2022, 11, 25)),
    ("doan_the", date(2022, 12, 10)),
    ("ho_so_chi_bo_co_so", date(2022, 12, 15)),
    ("ho_so_dang_bo_co_so", date(2022, 12, 25)),
    ("ket_qua_goi_y", date(2022, 12, 25)),
    ("bao_cao_ban_thuong_vu", date(2022, 12, 30)),
]


def test_thoi_han(qd: QuyDinh) -> None:
    assert [(t.ma, t.ngay) for t in qd.thoi_han] == THOI_HAN
    assert all(t.truoc for t in qd.thoi_han)  # "trước ngày"
    theo_loai = {loai: (t.ma if (t := qd.thoi_han_cho(loai)) else None) for loai in T}
    assert theo_loai == {
        T.DANG_BO_CAP_TREN: None,
        T.DANG_BO_CO_SO: "ho_so_dang_bo_co_so",
        T.CHI_BO_CO_SO: "ho_so_chi_bo_co_so",
        T.DANG_BO_BO_PHAN: None,  # the plan sets none
        T.CHI_BO_TRUC_THUOC: None,
    }


# --- headings (mục II.A.3) ---------------------------------------------------------------------


def test_de_muc(qd: QuyDinh) -> None:
    mau_1 = qd.de_muc_cua("mau-1")
    assert len(mau_1) == 10
    assert mau_1[0].ten.startswith("Việc quán triệt")
    assert mau_1[7].neu_co  # "Những vấn đề được gợi ý kiểm điểm (nếu có)"
    mau_2 = qd.de_muc_cua("mau-2")
    assert [d.khoa for d in mau_2 if d.chi_lanh_dao] == ["lanh_dao", "neu_guong", "nguoi_dung_dau"]
    assert [d.khoa for d in mau_2 if d.chi_tieu_de] == ["pham_chat", "chuc_trach"]
    assert [d.khoa for d in mau_2 if d.chi_ccvc] == ["ccvc"]
    assert [d.thu_tu for d in mau_2] == sorted(d.thu_tu for d in mau_2)


def test_khen_thuong(qd: QuyDinh) -> None:
    assert [(k.doi_tuong, k.muc, k.so_nam) for k in qd.khen_thuong] == [
        (loai, Muc.HTXSNV, nam)
        for loai in (LoaiDoiTuong.TO_CHUC, LoaiDoiTuong.DANG_VIEN)
        for nam in (1, 5)
    ]


@pytest.mark.parametrize(
    "ma",
    [
        "41.mau_8c_8d",
        "41.mau_10c_11",
        "41.mau_9a",
        "41.chi_bo_co_so_20",
        "41.thoi_han_truc_thuoc",
        "41.mau_so_20",
        "41.tieu_chi_co_ban",
    ],
)
def test_cho_mau_thuan_duoc_ghi_lai(qd: QuyDinh, ma: str) -> None:
    assert ma in {g.ma for g in qd.ghi_chu}


def test_trinh_tu_lien_tuc(qd: QuyDinh) -> None:
    assert [t.thu_tu for t in qd.trinh_tu] == list(range(1, len(qd.trinh_tu) + 1))


def test_dinh_muc(qd: QuyDinh) -> None:
    d = qd.dinh_muc_theo_ma("du_thao_bao_cao")
    assert d is not None
    assert (d.gia_tri, d.don_vi) == (3, "ngay_lam_viec")
    assert qd.dinh_muc_theo_ma("khong-co") is None


def test_tham_quyen(qd: QuyDinh) -> None:
    """Base bodies by the Ban Thường vụ, those below by the đảng ủy cơ sở (mục II.B.1.4, 3.4, 4)."""
    co_so = {T.DANG_BO_CO_SO, T.CHI_BO_CO_SO}
    for t in qd.tham_quyen:
        if t.doi_tuong is LoaiDoiTuong.DANG_VIEN:
            assert t.quyet_dinh == "Đảng ủy cơ sở, chi bộ cơ sở"
        elif set(t.ap_dung.loai_to_chuc) & co_so or not t.ap_dung.loai_to_chuc:
            assert t.quyet_dinh == "Ban Thường vụ Đảng ủy Khối"
        else:
            assert t.quyet_dinh == "Đảng ủy cơ sở"
