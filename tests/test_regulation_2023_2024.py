"""What the regulations of 2023 and 2024 say, against their documents.

`124-qd-tw-2023` is the base, known only through what others say of it; `hd-huyen-uy-2023`
restates it in its own words (mục I, III, IV); `1375-cv-thu-2024` changes a few points.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from pipeline.model import LoaiDoiTuong, LoaiTapThe, LoaiToChuc, Muc
from pipeline.regulation.nen import Dang, QuyTac
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.regulation.tai import tai

NEN, HUYEN, THU = "124-qd-tw-2023", "hd-huyen-uy-2023", "1375-cv-thu-2024"
T, TT, DT = LoaiToChuc, LoaiTapThe, LoaiDoiTuong
QD = {ma: tai(ma) for ma in (NEN, HUYEN, THU)}


def quy_tac(qd: QuyDinh, ma: str) -> QuyTac:
    (q,) = (q for _, q in qd.quy_tac if q.ma == ma)
    return q


def cac_ma(qd: QuyDinh, ten: str) -> list[str]:
    return [q.ma for t, q in qd.quy_tac if t == ten]


# --- the documents -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ma", "chuoi", "ngay", "cac_nam"),
    [
        (NEN, [NEN], date(2023, 10, 4), [2023, 2024]),
        (HUYEN, [NEN, HUYEN], None, [2023]),  # the copy at hand bears no number and no date
        (THU, [NEN, THU], date(2024, 11, 14), [2024]),
    ],
)
def test_van_ban(ma: str, chuoi: list[str], ngay: date | None, cac_nam: list[int]) -> None:
    qd = QD[ma]
    assert [v.id for v in qd.chuoi] == chuoi
    assert (qd.ngay, qd.the_thuc) == (ngay, "36-hd-vptw-2018")
    assert [n for n in range(2020, 2027) if qd.ap_dung_nam(n)] == cac_nam


def test_nen_chua_doi_chieu_va_huong_dan_huyen_neu_lai() -> None:
    """The base was not seen: all of it is unconfirmed. The guidance stands on its own words."""
    cua_nen = ("dieu_kien", "truong_hop", "tran", "ty_le", "pham_vi", "doi_tuong", "tieu_chi")
    for ten, q in QD[NEN].quy_tac:
        assert q.chua_doi_chieu or ten not in (*cua_nen, "bieu_quyet", "duoi_htnv"), q.ma
    for ten, q in QD[HUYEN].quy_tac:
        if ten in (*cua_nen, "bieu_quyet", "duoi_htnv") and q.ma != "to_chuc.bo_phan":
            assert q.can_cu.startswith("HD Huyện ủy 2023, mục "), q.ma
            assert not q.chua_doi_chieu, q.ma


# --- no gaps -------------------------------------------------------------------------------


@pytest.mark.parametrize("ma", [NEN, HUYEN, THU])
@pytest.mark.parametrize("loai", list(DT), ids=str)
def test_moi_loai_moi_muc_co_dieu_kien(ma: str, loai: DT) -> None:
    qd = QD[ma]
    assert {d.muc for d in qd.dieu_kien if d.doi_tuong is loai} == {Muc.HTXSNV, Muc.HTTNV, Muc.HTNV}
    assert {d.muc for d in qd.truong_hop if d.doi_tuong is loai} == {Muc.KHTNV}
    assert [n.ma.split(".")[1] for n in qd.nhom_cua(loai)] in (
        ["xay_dung", "ket_qua", "khac_phuc"],
        ["pham_chat", "ket_qua", "khac_phuc"],
    )
    assert qd.duoi_htnv is not None
    assert qd.duoi_htnv.xu_ly == "hoi"


@pytest.mark.parametrize("ma", [NEN, HUYEN, THU])
def test_moi_con_so_co_can_cu(ma: str) -> None:
    """Whatever carries a number names the document that it is from."""
    van_ban = {NEN: "QĐ 124", HUYEN: "HD Huyện ủy 2023", THU: "1375-CV/ThU"}
    for ten, q in QD[ma].quy_tac:
        so = [k for k, v in q if isinstance(v, Decimal | int) and not isinstance(v, bool | Muc)]
        if so and ten not in ("trinh_tu", "de_muc", "danh_muc.muc", "khen_thuong"):
            assert van_ban[q.van_ban[-1]] in q.can_cu, (q.ma, so)


# --- numbers of the guidance (mục III) -----------------------------------------------------

# rule | key | number | ground
SO = [
    ("to_chuc.HTXSNV.dang_bo_deu_hoan_thanh", "ty_le_tu", "1", "III.1.3.a"),
    ("to_chuc.HTXSNV.dang_bo_tot", "ty_le_tu", "0.8", "III.1.3.a"),
    ("to_chuc.HTXSNV.chi_bo_deu_hoan_thanh", "ty_le_tu", "1", "III.1.3.a"),
    ("to_chuc.HTXSNV.chi_bo_tot", "ty_le_tu", "0.8", "III.1.3.a"),
    ("to_chuc.HTTNV.dang_bo_deu_hoan_thanh", "ty_le_tu", "1", "III.1.3.b"),
    ("to_chuc.HTTNV.dang_bo_tot", "ty_le_tu", "0.5", "III.1.3.b"),
    ("to_chuc.HTTNV.chi_bo_deu_hoan_thanh", "ty_le_tu", "1", "III.1.3.b"),
    ("to_chuc.HTTNV.chi_bo_tot", "ty_le_tu", "0.5", "III.1.3.b"),
    ("to_chuc.KHTNV.chi_tieu", "ty_le_duoi", "0.5", "III.1.3.d"),
    ("to_chuc.KHTNV.dang_bo", "ty_le_tren", "0.2", "III.1.3.d"),
    ("to_chuc.KHTNV.chi_bo", "ty_le_tren", "0.2", "III.1.3.d"),
    ("to_chuc.KHTNV.cung_cap", "ty_le_tren", "0.2", "III.1.3.d"),
    ("dang_vien.HTXSNV.chi_tieu_dung_han", "ty_le_tu", "1", "III.2.3.a"),
    ("dang_vien.HTXSNV.chi_tieu_vuot_muc", "ty_le_tu", "0.5", "III.2.3.a"),
    ("dang_vien.HTTNV.chi_tieu_dung_han", "ty_le_tu", "1", "III.2.3.b"),
    ("dang_vien.HTNV.chi_tieu_hoan_thanh", "ty_le_tu", "1", "III.2.3.c"),
    ("dang_vien.HTNV.chi_tieu_cham", "ty_le_den", "0.2", "III.2.3.c"),
    ("dang_vien.KHTNV.chi_tieu", "ty_le_duoi", "0.5", "III.2.3.d"),
    ("dang_vien.KHTNV.tin_nhiem", "ty_le_tren", "0.5", "III.2.3.d"),
    ("tap_the.KHTNV.chi_tieu", "ty_le_duoi", "0.5", "III.3.3.d"),
    ("lanh_dao.HTXSNV.chi_tieu_dung_han", "ty_le_tu", "1", "III.4.3.a"),
    ("lanh_dao.HTXSNV.chi_tieu_vuot_muc", "ty_le_tu", "0.5", "III.4.3.a"),
    ("lanh_dao.HTXSNV.phu_trach_hoan_thanh", "ty_le_tu", "1", "III.4.3.a"),
    ("lanh_dao.HTXSNV.phu_trach_vuot_muc", "ty_le_tu", "0.5", "III.4.3.a"),
    ("lanh_dao.HTXSNV.don_vi_deu_hoan_thanh", "ty_le_tu", "1", "III.4.3.a"),
    ("lanh_dao.HTXSNV.don_vi_tot", "ty_le_tu", "0.7", "III.4.3.a"),
    ("lanh_dao.HTTNV.chi_tieu_dung_han", "ty_le_tu", "1", "III.4.3.b"),
    ("lanh_dao.HTTNV.phu_trach_hoan_thanh", "ty_le_tu", "1", "III.4.3.b"),
    ("lanh_dao.HTTNV.phu_trach_dung_han", "ty_le_tu", "0.8", "III.4.3.b"),
    ("lanh_dao.HTTNV.don_vi_deu_hoan_thanh", "ty_le_tu", "1", "III.4.3.b"),
    ("lanh_dao.HTNV.chi_tieu_hoan_thanh", "ty_le_tu", "1", "III.4.3.c"),
    ("lanh_dao.HTNV.chi_tieu_cham", "ty_le_den", "0.2", "III.4.3.c"),
    ("lanh_dao.HTNV.phu_trach_hoan_thanh", "ty_le_tren", "0.7", "III.4.3.c"),
    ("lanh_dao.HTNV.don_vi_hoan_thanh", "ty_le_tu", "0.7", "III.4.3.c"),
    ("lanh_dao.KHTNV.chi_tieu", "ty_le_duoi", "0.5", "III.4.3.d"),
    ("lanh_dao.KHTNV.tin_nhiem", "ty_le_tren", "0.5", "III.4.3.d"),
    ("lanh_dao.KHTNV.phu_trach", "ty_le_duoi", "0.7", "III.4.3.d"),
    ("to_chuc.ty_le", "ty_le", "0.2", "III.1.3.a"),
    ("dang_vien.ty_le", "ty_le", "0.2", "III.2.3.a"),
    ("tap_the.ty_le", "ty_le", "0.2", "III.3.3.a"),
    ("lanh_dao.ty_le", "ty_le", "0.2", "III.4.3.a"),
    ("bieu_quyet", "qua", "0.5", "III.6.14, III.2.5 và III.4.5"),
    ("dang_vien.moi_ket_nap", "duoi_thang", "6", "I.1.2 và III.2.1"),
    ("to_chuc.moi_lap", "duoi_thang", "6", "III.6.3"),
    ("tap_the.moi_lap", "duoi_thang", "6", "III.6.3"),
    ("lanh_dao.moi_bo_nhiem", "duoi_thang", "6", "III.6.3"),
    ("nhan_xet_noi_cu", "gia_tri", "6", "III.6.7"),
    ("du_thao_bao_cao", "gia_tri", "3", "I.4.1.a"),
    ("hop_ban_thuong_vu", "gia_tri", "1", "I.4.5"),
    ("hop_co_goi_y", "gia_tri", "2", "I.4.5"),
    ("hop_co_so", "gia_tri", "0.5", "I.4.5"),
]


@pytest.mark.parametrize(("ma", "khoa", "so", "muc"), SO, ids=[f"{r[0]}.{r[1]}" for r in SO])
def test_so_cua_huong_dan_huyen(ma: str, khoa: str, so: str, muc: str) -> None:
    q = quy_tac(QD[HUYEN], ma)
    assert Decimal(getattr(q, khoa)) == Decimal(so)
    assert q.can_cu == f"HD Huyện ủy 2023, mục {muc}"


def test_bang_so_du_moi_ty_le_cua_dieu_kien() -> None:
    """The table above leaves out no share that a condition or a case compares with."""
    qd = QD[HUYEN]
    co = {
        (d.ma, k)
        for d in (*qd.dieu_kien, *qd.truong_hop)
        for k, v in d
        if k.startswith("ty_le_") and v is not None
    }
    assert co == {(r[0], r[1]) for r in SO if r[1].startswith("ty_le_")}


# --- criteria of a level: all of them, or those of the results (mục III.x.3) ----------------

# level | of all criteria at least | of the results at least
CAP_DO = [
    (Muc.HTXSNV, "Tốt", "Xuất sắc"),
    (Muc.HTTNV, "Trung bình", "Tốt"),
    (Muc.HTNV, "Trung bình", None),
]


@pytest.mark.parametrize("loai", list(DT), ids=str)
@pytest.mark.parametrize(("muc", "chung", "ket_qua"), CAP_DO, ids=[str(r[0]) for r in CAP_DO])
def test_cap_do_cua_tieu_chi(loai: DT, muc: Muc, chung: str, ket_qua: str | None) -> None:
    cua = {
        d.nhom: d.cap_do.ten
        for d in QD[HUYEN].dieu_kien
        if d.doi_tuong is loai and d.muc is muc and d.kieu == "tieu_chi" and d.cap_do
    }
    assert cua == {(): chung} | ({(f"{loai}.ket_qua",): ket_qua} if ket_qua else {})


@pytest.mark.parametrize("loai", list(DT), ids=str)
def test_chi_htnv_noi_tieu_chi_co_ban(loai: DT) -> None:
    theo = {
        d.muc
        for d in QD[HUYEN].dieu_kien
        if d.doi_tuong is loai and d.kieu == "tieu_chi" and d.chi_co_ban
    }
    assert theo == {Muc.HTNV}


# --- discipline: whose, and what is excepted ------------------------------------------------

# rule | whose | "but self-found and repaired" | ground
KY_LUAT = [
    ("to_chuc.HTNV.ky_luat", "chinh_no", True, "III.1.3.c"),
    ("to_chuc.KHTNV.ky_luat", "chinh_no", True, "III.1.3.d"),
    ("to_chuc.KHTNV.truc_thuoc_ky_luat", "truc_thuoc", True, "III.1.3.d"),
    ("to_chuc.KHTNV.truc_thuoc_tham_nhung", "thuoc_quyen", True, "III.1.3.d"),
    ("dang_vien.KHTNV.ky_luat", "chinh_no", True, "III.2.3.d"),
    ("tap_the.HTXSNV.truc_thuoc_ky_luat", "truc_thuoc", False, "III.3.3.a"),
    ("tap_the.HTXSNV.thanh_vien_ky_luat", "thanh_vien", False, "III.3.3.a"),
    ("tap_the.HTTNV.truc_thuoc_ky_luat", "truc_thuoc", True, "III.3.3.b"),
    ("tap_the.HTTNV.thanh_vien_ky_luat", "thanh_vien", True, "III.3.3.b"),
    ("tap_the.HTNV.ky_luat", "chinh_no", True, "III.3.3.c"),
    ("tap_the.KHTNV.ky_luat", "chinh_no", True, "III.3.3.d"),
    ("tap_the.KHTNV.thanh_vien_ky_luat", "thanh_vien", True, "III.3.3.d"),
    ("lanh_dao.KHTNV.ky_luat", "chinh_no", True, "III.4.3.d"),
    ("lanh_dao.KHTNV.thuoc_quyen", "thuoc_quyen", True, "III.4.3.d"),
]


def test_ky_luat() -> None:
    qd = QD[HUYEN]
    co = [
        (d.ma, d.ai, d.tru_tu_khac_phuc, d.can_cu.removeprefix("HD Huyện ủy 2023, mục "))
        for d in (*qd.dieu_kien, *qd.truong_hop)
        if d.kieu == "ky_luat"
    ]
    assert sorted(co) == sorted(KY_LUAT)


def test_vi_pham_nam_truoc_khong_tinh_nam_nay() -> None:
    """Mục III.6.10: an earlier year's violation re-rates that year, at every rule."""
    for ma in (NEN, HUYEN, THU):
        cac = [d for d in (*QD[ma].dieu_kien, *QD[ma].truong_hop) if d.kieu == "ky_luat"]
        assert all(d.tru_vi_pham_truoc for d in cac)
    assert "mức “Không hoàn thành nhiệm vụ”" in quy_tac(QD[HUYEN], "vi_pham_nam_truoc").ten


# --- special cases 6.1 to 6.14, one by one --------------------------------------------------

# case | rules of the file that state it
TRUONG_HOP_CU_THE = [
    ("III.6.1", ["ket_thuc"]),
    ("III.6.2", [f"{loai}.chua_kiem_diem" for loai in DT]),
    ("III.6.3", ["lanh_dao.moi_bo_nhiem", "tap_the.moi_lap", "tiep_nhan", "to_chuc.moi_lap"]),
    ("III.6.4", ["noi.tap_the_it_nguoi"]),
    ("III.6.5", ["huyen.nghi_om_thai_san"]),
    ("III.6.6", ["nhan_xet_noi_tam_thoi", "noi.sinh_hoat_tam_thoi"]),
    ("III.6.7", ["nhan_xet_noi_cu", "nhan_xet_noi_cu_truoc"]),  # six months; a step
    ("III.6.8", ["dang_vien.dinh_chi_cap_uy", "lanh_dao.dinh_chi_cap_uy", "noi.dinh_chi_cap_uy"]),
    (
        "III.6.9",
        [
            "huyen.nguoi_moi_den",
            "huyen.tap_the_to_chuc",
            "lanh_dao.khong_cao_hon_tap_the",
            "lanh_dao.khong_cao_hon_to_chuc",
        ],
    ),
    ("III.6.10", ["huyen.vi_pham_nam_truoc", "huyen.vi_pham_noi_cu", "vi_pham_nam_truoc"]),
    ("III.6.11", ["huyen.duoi_5"]),
    ("III.6.13", ["huy_bo_xep_loai_lai"]),
    ("III.6.14", ["bieu_quyet", "huyen.bieu_quyet"]),
]


@pytest.mark.parametrize(
    ("muc", "cac"), TRUONG_HOP_CU_THE, ids=[muc for muc, _ in TRUONG_HOP_CU_THE]
)
def test_truong_hop_cu_the(muc: str, cac: list[str]) -> None:
    """6.12, on who is responsible, states no rule."""
    so = {"mục", "và", "HD", "Huyện", "ủy", "2023"}
    co = [q.ma for _, q in QD[HUYEN].quy_tac if muc in set(q.can_cu.replace(",", "").split()) - so]
    assert sorted(co) == sorted(cac)


def test_6_5_nghi_om_khong_co_tran() -> None:
    assert all(t.khong_cao_hon for ma in (NEN, HUYEN, THU) for t in QD[ma].tran)


def test_6_9_nguoi_dung_dau() -> None:
    for t in QD[HUYEN].tran:
        assert t.doi_tuong is DT.LANH_DAO
        assert t.ap_dung.dung_dau
        assert t.tru_moi_chuyen_den


@pytest.mark.parametrize(("ma", "duoi"), [(HUYEN, 5), (NEN, None), (THU, None)])
def test_6_11_duoi_5_va_100_phan_tram(ma: str, duoi: int | None) -> None:
    """Only the guidance states it; where it does, all must be HTTNV."""
    for t in QD[ma].ty_le:
        assert t.duoi == duoi
        assert t.duoi_deu_tot is (duoi is not None)
        assert t.duoi_can_cu == ("HD Huyện ủy 2023, mục III.6.11" if duoi else "")


def test_6_14_bieu_quyet() -> None:
    bq = QD[HUYEN].bieu_quyet
    assert bq is not None
    assert bq.bat_buoc_cho == (DT.DANG_VIEN, DT.LANH_DAO)  # mục III.2.5, III.4.5
    assert "Hai cách đọc" in bq.luu_y


# --- objects (mục I.1, III.x.1) -------------------------------------------------------------


def hang(loai: DT, to_chuc: T, tap_the: TT | None = None, btv: bool = False) -> str:
    """The first line of "Đối tượng" that fits, and whether it is rated."""
    dang = Dang(loai, to_chuc, tap_the, co_ban_thuong_vu=btv)
    cac = [d for d in QD[HUYEN].doi_tuong if d.doi_tuong is loai and d.ap_dung.hop(dang)]
    return "" if not cac else cac[0].ma + ("" if cac[0].xep_loai else " (không xếp loại)")


# kind | organisation | collective | has a ban thường vụ | line that fits
DOI_TUONG = [
    (DT.TO_CHUC, T.DANG_BO_CO_SO, None, True, "to_chuc.co_so"),
    (DT.TO_CHUC, T.CHI_BO_CO_SO, None, False, "to_chuc.co_so"),
    (DT.TO_CHUC, T.CHI_BO_TRUC_THUOC, None, False, "to_chuc.chi_bo_truc_thuoc"),
    (DT.TO_CHUC, T.DANG_BO_BO_PHAN, None, False, "to_chuc.bo_phan"),
    (DT.TAP_THE, T.DANG_BO_CAP_TREN, TT.BAN_THUONG_VU, True, "tap_the.ban_thuong_vu"),
    (DT.TAP_THE, T.DANG_BO_CO_SO, TT.BAN_THUONG_VU, True, "tap_the.ban_thuong_vu"),
    (DT.TAP_THE, T.DANG_BO_CO_SO, TT.CAP_UY, True, ""),  # its ban thường vụ stands for it
    (DT.TAP_THE, T.DANG_BO_CO_SO, TT.CAP_UY, False, "tap_the.dang_uy_co_so"),
    (DT.TAP_THE, T.CHI_BO_CO_SO, TT.CAP_UY, False, "tap_the.cap_uy"),
    (DT.TAP_THE, T.CHI_BO_TRUC_THUOC, TT.CAP_UY, False, "tap_the.cap_uy"),
    (DT.TAP_THE, T.DANG_BO_CAP_TREN, TT.CO_QUAN, True, "tap_the.co_quan_doan_the"),
    (DT.DANG_VIEN, T.CHI_BO_TRUC_THUOC, None, False, "dang_vien.toan_dang"),
    (DT.LANH_DAO, T.DANG_BO_CO_SO, TT.BAN_THUONG_VU, True, "lanh_dao.ban_thuong_vu"),
    (DT.LANH_DAO, T.DANG_BO_CO_SO, TT.CAP_UY, False, "lanh_dao.cap_uy"),
    (
        DT.LANH_DAO,
        T.DANG_BO_CO_SO,
        TT.CAP_UY,
        True,
        "lanh_dao.cap_uy_vien_co_ban_thuong_vu (không xếp loại)",
    ),
    (DT.LANH_DAO, T.CHI_BO_CO_SO, None, False, "lanh_dao.cap_uy"),  # a cell without chi ủy
    (DT.LANH_DAO, T.DANG_BO_CAP_TREN, TT.DOAN_THE, True, "lanh_dao.co_quan_doan_the"),
]


@pytest.mark.parametrize(("loai", "to_chuc", "tap_the", "btv", "ma"), DOI_TUONG)
def test_doi_tuong(loai: DT, to_chuc: T, tap_the: TT | None, btv: bool, ma: str) -> None:
    assert hang(loai, to_chuc, tap_the, btv) == ma


# kind | case | reviewed | rated
PHAM_VI = [
    ("dang_vien.mien_sinh_hoat", False, False),
    ("dang_vien.dinh_chi_sinh_hoat", False, False),
    ("dang_vien.moi_ket_nap", False, False),
    ("dang_vien.dinh_chi_cap_uy", True, True),
    ("to_chuc.moi_lap", True, False),
    ("tap_the.moi_lap", True, False),
    ("lanh_dao.moi_bo_nhiem", True, False),
    ("lanh_dao.dinh_chi_cap_uy", True, True),
    ("lanh_dao.mien_dinh_chi", False, False),
]


@pytest.mark.parametrize(("ma", "kiem_diem", "xep_loai"), PHAM_VI, ids=[r[0] for r in PHAM_VI])
@pytest.mark.parametrize("quy_dinh", [NEN, HUYEN])
def test_pham_vi(quy_dinh: str, ma: str, kiem_diem: bool, xep_loai: bool) -> None:
    (p,) = (p for p in QD[quy_dinh].pham_vi if p.ma == ma)
    assert (p.kiem_diem, p.xep_loai) == (kiem_diem, xep_loai)


# --- who decides (mục III.x.4, III.x.5) -----------------------------------------------------

# kind | organisation | collective | who decides
THAM_QUYEN = [
    (DT.TO_CHUC, T.DANG_BO_CAP_TREN, None, "Ban Thường vụ Tỉnh ủy"),
    (DT.TO_CHUC, T.DANG_BO_CO_SO, None, "Ban Thường vụ Huyện ủy"),
    (DT.TO_CHUC, T.CHI_BO_CO_SO, None, "Ban Thường vụ Huyện ủy"),
    (DT.TO_CHUC, T.CHI_BO_TRUC_THUOC, None, "Ban Chấp hành Đảng bộ cơ sở"),
    (DT.DANG_VIEN, T.CHI_BO_TRUC_THUOC, None, "Đảng ủy cơ sở; chi bộ cơ sở"),
    (DT.TAP_THE, T.DANG_BO_CAP_TREN, TT.BAN_THUONG_VU, "Ban Thường vụ Tỉnh ủy"),
    (DT.TAP_THE, T.DANG_BO_CO_SO, TT.BAN_THUONG_VU, "Ban Thường vụ Huyện ủy"),
    (DT.TAP_THE, T.CHI_BO_CO_SO, TT.CAP_UY, "Ban Thường vụ Huyện ủy"),
    (DT.TAP_THE, T.CHI_BO_TRUC_THUOC, TT.CAP_UY, "Đảng ủy cơ sở"),
    (DT.TAP_THE, T.DANG_BO_CAP_TREN, TT.DOAN_THE, "Ban Thường vụ Huyện ủy"),
    (DT.TAP_THE, T.DANG_BO_CO_SO, TT.DOAN_THE, "Đảng ủy cơ sở"),
    (DT.TAP_THE, T.DANG_BO_CAP_TREN, TT.CO_QUAN, "Ban Thường vụ Huyện ủy"),
]


@pytest.mark.parametrize(("loai", "to_chuc", "tap_the", "ai"), THAM_QUYEN)
def test_tham_quyen(loai: DT, to_chuc: T, tap_the: TT | None, ai: str) -> None:
    dang = Dang(loai, to_chuc, tap_the)
    cac = [t.quyet_dinh for t in QD[HUYEN].tham_quyen_cua(loai) if t.ap_dung.hop(dang)]
    assert cac[0] == ai


# --- order, deadlines, papers ---------------------------------------------------------------


def test_trinh_tu() -> None:
    """Numbered without a break; the steps that the checks of the data cite are there."""
    cac = QD[HUYEN].trinh_tu
    assert sorted(t.thu_tu for t in cac) == list(range(1, len(cac) + 1))
    assert {
        "ccvc_truoc_dang_vien",
        "nhan_xet_noi_cu_tru_truoc",
        "nhan_xet_noi_tam_thoi",
        "cap_duoi_truoc_cap_tren",
        "huy_bo_xep_loai_lai",
    } <= {t.ma for t in cac}


THOI_HAN = [
    (HUYEN, "ho_so_co_so", date(2023, 12, 20), (T.DANG_BO_CO_SO, T.CHI_BO_CO_SO)),
    (HUYEN, "ho_so_co_quan", date(2023, 12, 20), ()),
    (HUYEN, "ket_thuc", date(2023, 12, 31), ()),
    (THU, "goi_y", date(2024, 11, 20), ()),
    (THU, "cap_co_so", date(2024, 12, 5), ()),
    (THU, "ho_so_co_so", date(2024, 12, 7), (T.DANG_BO_CO_SO, T.CHI_BO_CO_SO)),
    (THU, "cap_thanh_pho", date(2024, 12, 15), ()),
]


@pytest.mark.parametrize(("ma", "khoa", "ngay", "don_vi"), THOI_HAN)
def test_thoi_han(ma: str, khoa: str, ngay: date, don_vi: tuple[T, ...]) -> None:
    h = QD[ma].thoi_han_theo_ma(khoa)
    assert h is not None
    assert (h.ngay, h.truoc, h.don_vi) == (ngay, True, don_vi)


def test_cap_co_so_truoc_cap_thanh_pho() -> None:
    """1375-CV/ThU, mục 7: base level first."""
    co_so, thanh_pho = (QD[THU].thoi_han_theo_ma(k) for k in ("cap_co_so", "cap_thanh_pho"))
    assert co_so is not None
    assert thanh_pho is not None
    assert co_so.ngay < thanh_pho.ngay
    assert "cap_co_so_truoc_cap_thanh_pho" in cac_ma(QD[THU], "trinh_tu")


def test_mau() -> None:
    """The set of HD 25-HD/BTCTW: 02A without, 02B with a leading post."""
    for qd in QD.values():
        ten = {ma: m.ten for ma in ("mau-02a", "mau-02b") if (m := qd.mau_theo_ma(ma))}
        assert "không giữ chức vụ" in ten["mau-02a"]
        assert "(cá nhân giữ chức vụ" in ten["mau-02b"]
        assert all(m.chua_doi_chieu for m in qd.mau if m.so)


# list | item | source | must be there | copies
DANH_MUC_THU = [
    ("co-so", "(3.1)", "sinh", True, 1),
    ("co-so", "(3.2)", "kem_theo", False, 1),
    ("co-so", "(3.3)", "kem_theo", True, 1),
    ("co-so", "(3.4)", "kem_theo", False, 1),
    ("co-so", "(3.5)", "kem_theo", True, 1),
    ("co-so", "(3.6)", "ca_nhan", True, 1),
    ("co-so", "(3.7)", "kem_theo", False, 1),
    ("ca-nhan", "(1.1)", "sinh", True, 1),
    ("ca-nhan", "(1.2)", "giu_rieng", True, 1),
    ("ca-nhan", "(1.3)", "kem_theo", True, 1),
    ("ca-nhan", "(1.4)", "sinh", True, 1),
    ("ca-nhan", "(1.5)", "kem_theo", True, 1),
    ("ca-nhan", "(1.6)", "kem_theo", False, 1),
    ("hdnd-ubnd", "(2.1)", "sinh", True, 1),
    ("hdnd-ubnd", "(2.2)", "kem_theo", True, 1),
    ("hdnd-ubnd", "(2.3)", "kem_theo", True, 1),
    ("thanh-uy", "(1.1)", "sinh", True, 2),
    ("thanh-uy", "(1.2)", "giu_rieng", True, 3),  # "riêng Kê khai tài sản 3 bản"
    ("thanh-uy", "(1.3)", "kem_theo", True, 2),
    ("thanh-uy", "(1.4)", "sinh", True, 2),
    ("thanh-uy", "(1.5)", "kem_theo", True, 2),
    ("thanh-uy", "(1.6)", "kem_theo", False, 2),
]


def test_danh_muc_1375() -> None:
    co = [(d.ma, m.so, m.nguon, m.bat_buoc, m.so_ban) for d in QD[THU].danh_muc for m in d.muc]
    assert co == DANH_MUC_THU


def test_danh_muc_nao_cho_ai() -> None:
    """A base unit's dossier holds the personal list of (3.6), not that of mục 1."""
    qd = QD[THU]
    for loai in (T.DANG_BO_CO_SO, T.CHI_BO_CO_SO):
        dm = qd.danh_muc_cho(loai)
        assert dm is not None
        assert (dm.ma, dm.thoi_han) == ("co-so", ("ho_so_co_so",))
    assert qd.danh_muc_cho(T.CHI_BO_TRUC_THUOC) is None
    assert qd.danh_muc_ca_nhan is not None
    assert qd.danh_muc_ca_nhan.ma == "ca-nhan"


def test_danh_muc_huyen_chua_co_phu_luc() -> None:
    """The annex with the list is not at hand: what is listed is from the text, unconfirmed."""
    cac = QD[HUYEN].danh_muc
    assert [(d.ma, [m.so for m in d.muc]) for d in cac] == [
        ("co-so", ["1", "2", "3", "4"]),
        ("ca-nhan", ["(1)", "(2)"]),
    ]
    assert all(q.chua_doi_chieu for d in cac for q in (d, *d.muc))
    assert {d.noi_nhan for d in cac} == {"Ban Tổ chức Huyện ủy"}


def test_nguoi_dung_dau_xuat_sac_theo_1375() -> None:
    """1375-CV/ThU, mục 11(4): the head only if the collective, too, is HTXSNV."""
    them = [d for d in QD[THU].dieu_kien if d.van_ban == (THU,)]
    assert [(d.ma, d.kieu, d.muc, d.can_cu) for d in them] == [
        (
            f"lanh_dao.HTXSNV.{ten}_xuat_sac",
            "lien_quan",
            Muc.HTXSNV,
            "1375-CV/ThU, mục 11(4)",
        )
        for ten in ("tap_the", "to_chuc")
    ]


def test_khen_thuong() -> None:
    for qd in QD.values():
        assert sorted((k.doi_tuong.value, k.so_nam, k.muc) for k in qd.khen_thuong) == [
            ("dang_vien", 1, Muc.HTXSNV),
            ("dang_vien", 5, Muc.HTXSNV),
            ("to_chuc", 1, Muc.HTXSNV),
            ("to_chuc", 5, Muc.HTXSNV),
        ]


# what the sources leave open, or say twice in different ways
GHI_CHU = [
    (NEN, ["van_ban_goc", "moi_ket_nap", "htnv_tap_the", "ccvc", "nghi_om"]),
    (
        HUYEN,
        [
            "so_ngay",
            "danh_so",
            "qd_89",
            "khoang_trong",
            "ngoai_le_ky_luat",
            "quyet_dinh_dang_vien",
            "hdnd_ubnd",
            "bieu_quyet",
            "duoi_5",
            "mau_so_20",
        ],
    ),
    (THU, ["hd_08", "mau_02", "so_ban", "xep_loai_chuyen_mon", "duoi_5", "bieu_6"]),
]


@pytest.mark.parametrize(("ma", "cac"), GHI_CHU, ids=[r[0] for r in GHI_CHU])
def test_ghi_chu(ma: str, cac: list[str]) -> None:
    dau = {NEN: "124", HUYEN: "huyen", THU: "1375"}[ma]
    assert {f"{dau}.{c}" for c in cac} <= {g.ma for g in QD[ma].ghi_chu}
