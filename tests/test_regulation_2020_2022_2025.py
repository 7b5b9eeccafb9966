"""What the files of 2020 (01-HD/BTCHU), 2022 (75-KH/TU) and 2025 (366-QĐ/TW) say.

Tables are read beside the documents: rule | key | number | ground.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from enum import IntEnum
from functools import cache

import pytest

from pipeline.model import LoaiDoiTuong, LoaiTapThe, LoaiToChuc, Muc
from pipeline.regulation.dieu_kien import DkDiem, DkKyLuat
from pipeline.regulation.nen import Dang, QuyTac
from pipeline.regulation.tai import tai

BU_DANG, DUC_PHO, QD_366 = (
    "01-hd-btchu-bu-dang-2020",
    "75-kh-tu-duc-pho-2022",
    "366-qd-tw-2025",
)
BA_TEP = (BU_DANG, DUC_PHO, QD_366)
L, T = LoaiDoiTuong, LoaiToChuc

qd = cache(tai)


def quy_tac(tep: str, ma: str) -> QuyTac:
    (q,) = (q for _, q in qd(tep).quy_tac if q.ma == ma)
    return q


# --- the document itself -------------------------------------------------------------------

VAN_BAN = [
    (BU_DANG, ["132-QĐ/TW", "01-HD/BTCHU"], date(2020, 11, 17), (2020, 2020)),
    (DUC_PHO, ["132-QĐ/TW", "75-KH/TU"], date(2022, 11, 7), (2022, 2022)),
    (QD_366, ["366-QĐ/TW"], date(2025, 8, 30), (2025, 2026)),
]


@pytest.mark.parametrize(("tep", "so", "ngay", "nam"), VAN_BAN, ids=BA_TEP)
def test_van_ban(tep: str, so: list[str], ngay: date, nam: tuple[int, int]) -> None:
    q = qd(tep)
    assert ([v.so for v in q.chuoi], q.ngay, (q.nam_tu, q.nam_den)) == (so, ngay, nam)
    assert any(q.so in v for v in q.van_ban_can_cu)


# --- numbers -------------------------------------------------------------------------------

MUC_366 = [
    # points and shares of Điều 11, for every kind of subject
    *(
        (f"{loai}.{muc}.{ten}", khoa, so, f"QĐ 366-QĐ/TW, Điều 11, mức Hoàn thành{duoi}")
        for loai in L
        for muc, ten, khoa, so, duoi in (
            ("HTXSNV", "diem", "so_tu", "90", " xuất sắc nhiệm vụ"),
            ("HTXSNV", "vuot_muc", "ty_le_tu", "0.3", " xuất sắc nhiệm vụ"),
            ("HTXSNV", "khac_phuc", "ty_le_tu", "1", " xuất sắc nhiệm vụ"),
            ("HTTNV", "diem", "so_tu", "70", " tốt nhiệm vụ"),
            ("HTTNV", "dung_han", "ty_le_tu", "1", " tốt nhiệm vụ"),
            ("HTNV", "diem", "so_tu", "50", " nhiệm vụ"),
            ("HTNV", "hoan_thanh", "ty_le_tu", "1", " nhiệm vụ"),
            ("HTNV", "cham", "ty_le_den", "0.2", " nhiệm vụ"),
        )
    ),
]
XS = "QĐ 366-QĐ/TW, Điều 11, mức Hoàn thành xuất sắc nhiệm vụ"
TH = "QĐ 366-QĐ/TW, Điều 11, các trường hợp Không hoàn thành nhiệm vụ"
SO = [
    *((QD_366, *d) for d in MUC_366),
    (QD_366, "to_chuc.HTXSNV.dung_han", "ty_le_tu", "1", XS),
    (QD_366, "tap_the.HTXSNV.dung_han", "ty_le_tu", "1", XS),
    (QD_366, "dang_vien.HTXSNV.dung_han", "ty_le_tu", "1", XS),
    (QD_366, "lanh_dao.HTXSNV.hoan_thanh", "ty_le_tu", "1", XS),
    *((QD_366, f"{loai}.KHTNV.diem", "so_duoi", "50", TH) for loai in L),
    (QD_366, "to_chuc.KHTNV.nhiem_vu", "ty_le_duoi", "0.7", TH),
    (QD_366, "tap_the.KHTNV.nhiem_vu", "ty_le_duoi", "0.7", TH),
    (QD_366, "lanh_dao.KHTNV.nhiem_vu", "ty_le_duoi", "0.7", TH),
    (QD_366, "lanh_dao.KHTNV.don_vi", "ty_le_tren", "0.5", TH),
    (QD_366, "lanh_dao.KHTNV.tin_nhiem", "ty_le_tren", "0.5", TH),
    (QD_366, "lanh_dao.KHTNV.quy_nhiem_vu", "ty_le_duoi", "1", "KL 198-KL/TW (2025)"),
    (QD_366, "dang_vien.KHTNV.nhiem_vu", "ty_le_duoi", "0.5", TH),
    (QD_366, "dang_vien.moi_ket_nap", "duoi_thang", "6", "QĐ 366-QĐ/TW, Điều 5"),
    (QD_366, "du_thao_bao_cao", "gia_tri", "3", "HD 43-HD/BTCTW, mục 2"),
    (QD_366, "hop_kiem_diem", "gia_tri", "1", "HD 43-HD/BTCTW, mục 2"),
    (QD_366, "hop_ban_thuong_vu_tinh", "gia_tri", "2", "HD 43-HD/BTCTW, mục 2"),
    (QD_366, "bieu_quyet", "qua", "0.5", "QĐ 366-QĐ/TW, Điều 12"),
    *((QD_366, f"{loai}.ty_le", "ty_le", "0.2", "QĐ 366-QĐ/TW, Điều 11") for loai in L),
    *((QD_366, f"{loai}.ty_le", "ty_le_cao", "0.25", "QĐ 366-QĐ/TW, Điều 11") for loai in L),
    *((DUC_PHO, f"{loai}.ty_le", "ty_le", "0.2", "75-KH/TU, mục II.2") for loai in L),
    *((BU_DANG, f"{loai}.ty_le", "ty_le", "0.2", "01-HD/BTCHU, mục 5.2") for loai in L),
    *((BU_DANG, f"{loai}.ty_le", "duoi", "5", "01-HD/BTCHU, mục 5.2") for loai in L),
    *((BU_DANG, f"{loai}.ty_le", "duoi_thi", "1", "01-HD/BTCHU, mục 5.2") for loai in L),
    (BU_DANG, "dang_vien.moi_ket_nap", "duoi_thang", "6", "01-HD/BTCHU, mục 5.8"),
    (BU_DANG, "to_chuc.moi_lap", "duoi_thang", "6", "01-HD/BTCHU, mục 5.8"),
    (BU_DANG, "tap_the.moi_lap", "duoi_thang", "6", "01-HD/BTCHU, mục 5.8"),
    (BU_DANG, "dang_vien.nghi_om", "thang_tu", "3", "01-HD/BTCHU, mục 5.8"),
    (BU_DANG, "du_thao_bao_cao", "gia_tri", "3", "01-HD/BTCHU, mục 3"),
    (BU_DANG, "nhan_xet_noi_cu", "gia_tri", "6", "01-HD/BTCHU, mục 5.9"),
    # what Đức Phổ and Bù Đăng do not restate, they inherit
    (DUC_PHO, "dang_vien.nghi_om", "thang_tu", "3", "HD 21-HD/BTCTW (2019)"),
    (DUC_PHO, "to_chuc.HTXSNV.dang_bo_tot", "ty_le_tu", "0.8", "QĐ 132-QĐ/TW (2018)"),
    (BU_DANG, "to_chuc.HTTNV.chi_bo_tot", "ty_le_tu", "0.5", "QĐ 132-QĐ/TW (2018)"),
    (BU_DANG, "to_chuc.KHTNV.chi_tieu", "ty_le_duoi", "0.5", "QĐ 132-QĐ/TW (2018)"),
]


@pytest.mark.parametrize(
    ("tep", "ma", "khoa", "so", "can_cu"), SO, ids=[f"{t}:{m}.{k}" for t, m, k, _, _ in SO]
)
def test_so_cua_van_ban(tep: str, ma: str, khoa: str, so: str, can_cu: str) -> None:
    q = quy_tac(tep, ma)
    assert Decimal(getattr(q, khoa)) == Decimal(so)
    assert q.can_cu.startswith(can_cu)


# numbers that are no thresholds of the rating: order, years running, copies, maxima of points
KHONG_PHAI_NGUONG = {"thu_tu", "so_nam", "so_ban", "cap", "diem_toi_da"}


@pytest.mark.parametrize("tep", BA_TEP)
def test_so_nao_cung_co_trong_bang(tep: str) -> None:
    """Every number that a file itself states stands in the table above, with its ground."""
    trong_bang = {(ma, khoa) for t, ma, khoa, _, _ in SO if t == tep}
    co = {
        (q.ma, khoa)
        for _, q in qd(tep).quy_tac
        if tep in q.van_ban
        for khoa in q.model_fields_set - KHONG_PHAI_NGUONG
        if isinstance(so := getattr(q, khoa), int | Decimal) and not isinstance(so, bool | IntEnum)
    }
    assert co <= trong_bang


# --- 366: points ---------------------------------------------------------------------------

# kind | holds a post | in the political system | prefix of its criteria | criteria of the groups
PHU_LUC = [
    (L.TO_CHUC, False, False, "TC", (6, 2)),
    (L.TAP_THE, False, False, "TT", (6, 2)),
    (L.LANH_DAO, True, True, "LD", (5, 3)),
    (L.DANG_VIEN, True, True, "DL", (5, 3)),
    (L.DANG_VIEN, True, False, "DL", (5, 3)),
    (L.DANG_VIEN, False, True, "CN", (3, 1)),
    (L.DANG_VIEN, False, False, "DN", (2, 3)),
]


@pytest.mark.parametrize(("loai", "chuc_vu", "ccvc", "dau", "so"), PHU_LUC)
def test_366_moi_doi_tuong_mot_phu_luc_30_va_70_diem(
    loai: LoaiDoiTuong, chuc_vu: bool, ccvc: bool, dau: str, so: tuple[int, int]
) -> None:
    q = qd(QD_366)
    dang = Dang(loai, ccvc=ccvc, giu_chuc_vu=chuc_vu)
    cac = q.tieu_chi_cho(dang)
    nhom = [n for n in q.nhom_cua(loai) if n.ap_dung.hop(dang)]
    assert {t.ma.split("-")[0] for t in cac} == {dau}
    assert tuple(sum(t.nhom == n.ma for t in cac) for n in nhom) == so
    assert [n.diem_toi_da for n in nhom] == [30, 70]


def test_366_khac_cac_quy_dinh_truoc() -> None:
    q = qd(QD_366)
    assert q.tran == ()  # no sick-leave cap; "head not above the collective" is not in the text
    assert q.duoi_htnv is not None
    assert q.duoi_htnv.xu_ly == "hoi"
    assert qd(BU_DANG).duoi_htnv is None
    assert not any(t.duoi for t in q.ty_le)  # no exception under five
    moi = next(p for p in q.pham_vi if p.duoi_thang)
    assert (moi.doi_tuong, moi.kiem_diem, moi.xep_loai) == (L.DANG_VIEN, False, False)
    assert all(p.ap_dung.ky == "nam" for p in q.pham_vi if p.chua_kiem_diem)


# case | who is asked what it is about, or which facts leave it open
CHO_NGUOI = [
    ("to_chuc.KHTNV.thanh_vien_ky_luat", True, ("tu_khac_phuc", "vi_pham_truoc")),
    ("tap_the.KHTNV.thanh_vien_ky_luat", True, ("tu_khac_phuc", "vi_pham_truoc")),
    ("to_chuc.KHTNV.nhiem_vu", False, ("bat_kha_khang",)),
    ("tap_the.KHTNV.nhiem_vu", False, ("bat_kha_khang",)),
    ("lanh_dao.KHTNV.ky_luat", True, ("tu_khac_phuc", "vi_pham_truoc")),
    ("lanh_dao.KHTNV.tham_nhung", True, ()),
    ("lanh_dao.KHTNV.quy_nhiem_vu", False, ("bat_kha_khang",)),
    ("dang_vien.KHTNV.ky_luat", False, ("tu_khac_phuc", "vi_pham_truoc")),
    ("dang_vien.KHTNV.neu_guong", True, ()),
]


def test_366_truong_hop_de_nguoi_quyet_dinh() -> None:
    co = [(d.ma, bool(d.hoi), d.xem_xet) for d in qd(QD_366).truong_hop if d.hoi or d.xem_xet]
    assert sorted(co) == sorted(CHO_NGUOI)


def test_366_ky_luat_tu_khien_trach() -> None:
    cac = [d for d in qd(QD_366).truong_hop if isinstance(d, DkKyLuat)]
    assert len(cac) == 4
    assert {str(d.tu_hinh_thuc) for d in cac} == {"khien_trach"}


# --- no gaps ---------------------------------------------------------------------------------

LOAI_TC = (T.DANG_BO_CO_SO, T.CHI_BO_CO_SO, T.DANG_BO_BO_PHAN, T.CHI_BO_TRUC_THUOC)


def cac_dang(loai: LoaiDoiTuong) -> list[Dang]:
    """Every shape of subject of a kind, below the office that runs the cycle."""
    tap_the = tuple(LoaiTapThe) if loai in (L.TAP_THE, L.LANH_DAO) else (None,)
    return [
        Dang(loai, t, tt, ccvc=ccvc, giu_chuc_vu=loai is L.LANH_DAO, dung_dau=dau)
        for t in LOAI_TC
        for tt in tap_the
        for ccvc in (False, True)
        for dau in (False, True)
    ]


@pytest.mark.parametrize("loai", list(L))
def test_366_moi_doi_tuong_moi_muc_deu_co_dieu_kien(loai: LoaiDoiTuong) -> None:
    q = qd(QD_366)
    for dang in cac_dang(loai):
        cua = [d for d in q.dieu_kien if d.doi_tuong is loai and d.ap_dung.hop(dang)]
        for muc in (Muc.HTXSNV, Muc.HTTNV, Muc.HTNV):
            cac = [d for d in cua if d.muc is muc]
            assert sum(isinstance(d, DkDiem) for d in cac) == 1
            assert len(cac) > 1, "phải có điều kiện bên cạnh điểm"
        assert any(d.doi_tuong is loai and d.ap_dung.hop(dang) for d in q.truong_hop)


@pytest.mark.parametrize("tep", [BU_DANG, DUC_PHO])
@pytest.mark.parametrize("loai", [L.TO_CHUC, L.TAP_THE, L.DANG_VIEN])
def test_132_moi_doi_tuong_moi_muc_deu_co_dieu_kien(tep: str, loai: LoaiDoiTuong) -> None:
    """Leaders have none under the 132 base: votes, caps and quota decide."""
    q = qd(tep)
    for dang in cac_dang(loai):
        cua = [d for d in q.dieu_kien if d.doi_tuong is loai and d.ap_dung.hop(dang)]
        assert {d.muc for d in cua} == {Muc.HTXSNV, Muc.HTTNV, Muc.HTNV}
        assert any(d.doi_tuong is loai and d.ap_dung.hop(dang) for d in q.truong_hop)
        assert q.tieu_chi_cho(dang)


@pytest.mark.parametrize("tep", BA_TEP)
@pytest.mark.parametrize("loai", list(L))
def test_moi_doi_tuong_co_nguoi_quyet_dinh_ty_le_va_trong_doi_tuong(
    tep: str, loai: LoaiDoiTuong
) -> None:
    q = qd(tep)
    for dang in cac_dang(loai):
        for ds in (q.tham_quyen, q.ty_le, q.doi_tuong):
            assert any(x.doi_tuong is loai and x.ap_dung.hop(dang) for x in ds), dang


@pytest.mark.parametrize("tep", BA_TEP)
def test_thu_tu_cac_buoc_lien_nhau(tep: str) -> None:
    buoc = qd(tep).trinh_tu
    assert sorted(b.thu_tu for b in buoc) == list(range(1, len(buoc) + 1))


@pytest.mark.parametrize("tep", BA_TEP)
def test_can_cu_bat_dau_bang_ten_van_ban(tep: str) -> None:
    """A rule that this file states names a document, and what is only heard of says so."""
    for ten, q in qd(tep).quy_tac:
        if q.van_ban[-1:] == (tep,):
            assert q.can_cu.startswith(("01-HD", "75-KH", "QĐ ", "HD ", "KL ")), (ten, q.ma)
        if "qua " in q.can_cu or "dẫn chiếu" in q.can_cu:
            assert q.chua_doi_chieu, q.ma


# --- Đức Phổ: ten tasks ------------------------------------------------------------------------

BTV, TT_TU, TCNV = "Ban Thường vụ Thị ủy", "Thường trực Thị ủy", "Cơ quan Tổ chức - Nội vụ thị xã"
VIEC = [
    ("viec_01", date(2022, 11, 5), True, BTV, TCNV),
    ("viec_02", date(2022, 12, 10), True, BTV, TCNV),
    ("viec_03", date(2022, 11, 10), True, BTV, TCNV),
    ("viec_04", date(2022, 12, 5), False, BTV, TCNV),
    ("viec_05", date(2022, 12, 5), True, BTV, TCNV),
    ("viec_06", date(2022, 12, 10), True, TT_TU, TCNV),
    ("viec_07", date(2022, 12, 10), True, BTV, TCNV),
    ("viec_08", date(2022, 12, 12), True, TT_TU, TCNV),
    ("viec_09_1", date(2022, 12, 31), True, TT_TU, TCNV),
    ("viec_09_2", date(2023, 1, 31), True, "", ""),
    ("viec_10", date(2023, 3, 31), True, BTV, TCNV),
    ("ho_so_uy_quyen", date(2023, 2, 28), False, "", ""),
]


def test_duc_pho_muoi_viec() -> None:
    co = [(t.ma, t.ngay, t.truoc, t.chi_dao, t.tham_muu) for t in qd(DUC_PHO).thoi_han]
    assert [c[:4] for c in co] == [v[:4] for v in VIEC]
    for (*_, tham_muu), (*_, dau) in zip(co, VIEC, strict=True):
        assert tham_muu.startswith(dau)
        assert bool(tham_muu) is bool(dau)


def test_duc_pho_ho_so_can_bo_gui_ba_noi() -> None:
    dm = qd(DUC_PHO).danh_muc_ca_nhan
    assert dm is not None
    assert [(m.so, m.nguon, m.noi_nhan) for m in dm.muc] == [
        ("(1)", "sinh", ("Ban Thường vụ Tỉnh ủy",)),
        ("(2)", "giu_rieng", ("Ủy ban Kiểm tra Tỉnh ủy",)),
        ("(3)", "kem_theo", ("Ban Tổ chức Tỉnh ủy",)),
    ]


def test_duc_pho_nhom_so_sanh_trong_moi_nhom_20_phan_tram() -> None:
    t = {t.doi_tuong: t for t in qd(DUC_PHO).ty_le}
    assert (t[L.TO_CHUC].nhom_theo, t[L.TO_CHUC].theo_nhom) == ("cap_tren", True)
    assert (t[L.TAP_THE].nhom_theo, t[L.TAP_THE].theo_nhom) == ("cap_tren", True)
    assert t[L.LANH_DAO].nhom_theo == "cap_va_chuc_danh"
    assert all(x.duoi is None for x in t.values())


# --- Bù Đăng: the steps in order --------------------------------------------------------------


def test_bu_dang_cac_buoc() -> None:
    """Civil servants, leading collectives, cell, committee; cell-activity quality comes first."""
    buoc = sorted(qd(BU_DANG).trinh_tu, key=lambda b: b.thu_tu)
    thu_tu = {b.ma: b.thu_tu for b in buoc}
    assert buoc[0].ma == "trinh_tu.sinh_hoat_chi_bo"
    noi = ["ccvc_truoc_dang_vien", "trinh_tu.buoc_2", "nhan_xet_noi_cu_tru_truoc"]
    noi += ["trinh_tu.buoc_4", "trinh_tu.buoc_5"]
    assert [thu_tu[m] for m in noi] == sorted(thu_tu[m] for m in noi)
    ten = [next(b.ten for b in buoc if b.ma == m) for m in noi]
    assert [t.startswith(f"Bước {n}: ") for n, t in enumerate(ten, 1)] == [True] * 5


def test_bu_dang_to_chuc_chia_tach_van_xep_loai() -> None:
    q = quy_tac(BU_DANG, "to_chuc.moi_lap")
    assert "để trống ngày thành lập" in q.luu_y
    assert any(g.ma == "01.to_chuc_chia_tach" for g in qd(BU_DANG).ghi_chu)


def test_bu_dang_thoi_han_va_noi_nhan() -> None:
    q = qd(BU_DANG)
    han = q.thoi_han_cho(T.DANG_BO_CO_SO)
    dm = q.danh_muc_cho(T.CHI_BO_CO_SO)
    assert han is not None
    assert dm is not None
    assert (han.ngay, han.truoc, dm.noi_nhan) == (date(2020, 12, 15), True, "Ban Tổ chức Huyện ủy")


# --- forms ------------------------------------------------------------------------------------

# the letters change their meaning: file | form | whose paper it is
CHU_A_B = [
    (BU_DANG, "mau-02a", "Phiếu phân tích"),
    (BU_DANG, "mau-02b", "Phiếu biểu quyết"),
    (QD_366, "mau-2a", "Bản kiểm điểm, tự đánh giá, xếp loại cá nhân giữ chức vụ"),
    (QD_366, "mau-2b", "Bản kiểm điểm, tự đánh giá, xếp loại cá nhân không giữ chức vụ"),
    (QD_366, "mau-2c", "Bản kiểm điểm, tự đánh giá, xếp loại đảng viên không làm việc"),
]


@pytest.mark.parametrize(("tep", "ma", "ten"), CHU_A_B)
def test_chu_a_b_cua_mau(tep: str, ma: str, ten: str) -> None:
    mau = qd(tep).mau_theo_ma(ma)
    assert mau is not None
    assert mau.ten.startswith(ten)


BO_MAU = {BU_DANG: "2020-132", DUC_PHO: "2022-duc-pho", QD_366: "2025-366"}


@pytest.mark.parametrize("tep", BA_TEP)
def test_mau_nam_trong_bo_cua_minh(tep: str) -> None:
    assert {m.tep.split("/")[0] for m in qd(tep).mau} == {BO_MAU[tep]}


# --- contradictions are notes, not choices ----------------------------------------------------

GHI_CHU = [
    (BU_DANG, "01.phieu_02_02b", "Mẫu 02"),
    (BU_DANG, "01.bo_phieu_muc_3", "mục 3"),
    (DUC_PHO, "75.viec_01", "07/11/2022"),
    (DUC_PHO, "75.thang_02", "tháng 02 năm 2022"),
    (DUC_PHO, "75.viec_09_2", "không nêu cơ quan chỉ đạo"),
    (QD_366, "366.bo_trong", "hỏi cấp có thẩm quyền"),
    (QD_366, "366.tran", "không đặt trần"),
    (QD_366, "366.lanh_dao_dung_han", "không nhắc lại"),
    (QD_366, "366.quy_khong_xuat_sac", "Một quý"),
]


@pytest.mark.parametrize(("tep", "ma", "chu"), GHI_CHU, ids=[g[1] for g in GHI_CHU])
def test_ghi_chu(tep: str, ma: str, chu: str) -> None:
    (g,) = (g for g in qd(tep).ghi_chu if g.ma == ma)
    assert chu in g.noi_dung
