"""The plan of the dossiers: each item of the checklists, in order, with its papers.

`bang/ho_so_2022.md` holds what Kế hoạch 41-KH/ĐUK, mục II.B.7.1, asks of each kind of unit;
every cell of it is compared with the plan of the sample cycle.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from pathlib import Path, PurePosixPath

import pytest
from dung_ky_nho import KY_MAU
from hypothesis import given
from hypothesis import strategies as st

from pipeline.dossier import lap_ke_hoach
from pipeline.intake import liet_ke_kem_theo
from pipeline.model import (
    BangXepLoai,
    ChucVu,
    DangVien,
    DuLieu,
    Giay,
    HoSo,
    KeHoach,
    KemTheo,
    Ky,
    LoaiToChuc,
    MucHoSo,
    NguonGiay,
    NhanXetNoiCuTru,
    ToChuc,
)
from pipeline.regulation.tai import tai
from pipeline.run import Doc, doc_va_xep_loai
from pipeline.vi.sap_xep import khoa_ten

BANG = Path(__file__).parent / "bang" / "ho_so_2022.md"
CO_SO = {"DUK": ("SNL", "CTD", "CQK", "HTM", "BDM")}


@cache
def ky_mau() -> Doc:
    return doc_va_xep_loai(KY_MAU)


def ke_hoach(
    du_lieu: DuLieu | None = None,
    kem_theo: dict[str, bool] | None = None,
    don_vi: set[str] | None = None,
) -> KeHoach:
    """The plan of the sample cycle, with the records or attached files changed."""
    doc = ky_mau()
    assert doc.du_lieu is not None
    assert doc.quy_dinh is not None
    assert doc.bang is not None
    return lap_ke_hoach(
        du_lieu or doc.du_lieu,
        doc.quy_dinh,
        doc.bang,
        doc.kem_theo if kem_theo is None else kem_theo,
        don_vi,
    )


@cache
def ho_so() -> dict[str, HoSo]:
    return {h.don_vi: h for h in ke_hoach().ho_so}


# --- the table ------------------------------------------------------------------------


@cache
def bang_mong_doi() -> list[tuple[str, str, list[str]]]:
    """Column by column: heading of the table, name of the column, cells; items with names."""
    kq: list[tuple[str, str, list[str]]] = []
    tieu_de, dong = "", list[list[str]]()
    for d in [*BANG.read_text(encoding="utf-8").splitlines(), "## "]:
        if d.startswith("| "):
            dong.append([o.strip() for o in d.strip("|").split("|")])
        elif d.startswith("## "):
            if dong:
                muc = [f"{so} {ten}" for so, ten, *_ in dong[1:]]
                for i, cot in enumerate(dong[0][2:], 2):
                    o = [f"{m}: {r[i]}" for m, r in zip(muc, dong[1:], strict=True)]
                    kq.append((tieu_de, cot, o))
            tieu_de, dong = d.removeprefix("## "), []
    return kq


TEN_NGUON = {
    NguonGiay.KEM_THEO: "kèm theo",
    NguonGiay.GIU_RIENG: "giữ riêng",
    NguonGiay.THIEU: "còn thiếu",
}


def o_cua(m: MucHoSo) -> str:
    """An item of the plan as the table writes it."""
    if not m.giay:
        return m.ghi_chu.replace("Không áp dụng: ", "không: ")
    if len({g.chu_the for g in m.giay}) > 1:
        return " + ".join(sorted({g.mau for g in m.giay})) + " từng người"
    return " + ".join(TEN_NGUON.get(g.nguon, g.mau) for g in m.giay)


@pytest.mark.parametrize(
    ("tieu_de", "cot", "mong_doi"), bang_mong_doi(), ids=lambda x: x if isinstance(x, str) else ""
)
def test_cac_muc_dung_thu_tu_dung_giay(tieu_de: str, cot: str, mong_doi: list[str]) -> None:
    don_vi, _, nguoi = cot.partition(" ")
    that = [f"{m.so} {m.ten}: {o_cua(m)}" for m in ho_so()[don_vi].muc if m.ca_nhan == nguoi]
    assert that == mong_doi


def test_bang_du_moi_loai_don_vi() -> None:
    """15 items of a base organisation, 4 of a person, 8 of a cell, 9 of a đảng ủy bộ phận."""
    so_muc = {tieu_de: len(o) for tieu_de, _, o in bang_mong_doi()}
    assert list(so_muc.values()) == [15, 4, 8, 9]


# --- order ------------------------------------------------------------------------------


@pytest.mark.parametrize("don_vi", CO_SO["DUK"])
def test_ho_so_ca_nhan_dung_sau_muc_15_het_nguoi_nay_den_nguoi_khac(don_vi: str) -> None:
    muc = ho_so()[don_vi].muc
    cua_don_vi = [m for m in muc if not m.ca_nhan]
    assert list(muc[: len(cua_don_vi)]) == cua_don_vi
    rieng = [(m.ca_nhan, m.so) for m in muc[len(cua_don_vi) :]]
    nguoi = list(dict.fromkeys(ma for ma, _ in rieng))
    assert nguoi
    assert rieng == [(ma, f"({i})") for ma in nguoi for i in range(1, 5)]


def test_don_vi_cap_tren_dung_truoc_don_vi_truc_thuoc_no() -> None:
    dl = ky_mau().du_lieu
    assert dl is not None
    thay = {dl.ky.goc}
    for h in ke_hoach().ho_so:
        assert dl.to_chuc_theo_ma[h.don_vi].cap_tren in thay
        thay.add(h.don_vi)
    assert thay == set(dl.to_chuc_theo_ma)


@pytest.mark.parametrize("don_vi", ["SNL-VP", "SNL-KH", "SNL-BP", "CTD-KT"])
def test_ban_kiem_diem_xep_theo_ten_moi_nguoi_hai_giay_lien_nhau(don_vi: str) -> None:
    dl = ky_mau().du_lieu
    assert dl is not None
    giay = ho_so()[don_vi].muc[-1].giay
    nguoi = [g.chu_the for g in giay if g.mau == "mau-2"]
    for chi_bo in dl.cay(don_vi):
        cua = [m for m in nguoi if dl.dang_vien_theo_ma[m].to_chuc == chi_bo]
        assert cua == sorted(cua, key=lambda m: khoa_ten(dl.dang_vien_theo_ma[m].ho_ten))
    for m in nguoi:
        i = next(i for i, g in enumerate(giay) if g.chu_the == m)
        con = [g.mau for g in giay[i:] if g.chu_the == m]
        mien = dl.dang_vien_theo_ma[m].mien_213
        assert con == (["mau-2"] if mien else ["mau-2", "mau-3-213"])
        assert [g.chu_the for g in giay[i : i + len(con)]] == [m] * len(con)


def test_moi_dang_vien_phai_kiem_diem_co_mot_ban_kiem_diem_o_chi_bo_minh() -> None:
    doc = ky_mau()
    assert doc.du_lieu is not None
    assert doc.bang is not None
    chi_bo = [t for t in doc.du_lieu.to_chuc if t.loai is LoaiToChuc.CHI_BO_TRUC_THUOC]
    co = Counter(
        g.chu_the for t in chi_bo for g in ho_so()[t.ma].giay if g.mau == "mau-2" and not g.ly_do
    )
    phai = {
        d.ma
        for t in chi_bo
        for d in doc.du_lieu.dang_vien_cua(t.ma)
        if doc.bang.ket_qua[d.ma].kiem_diem
    }
    assert co == dict.fromkeys(phai, 1)


def test_thoi_han_nop_theo_muc_7_2() -> None:
    h = ho_so()
    assert h["BDM"].thoi_han == "trước ngày 15/12/2022"
    assert h["SNL"].thoi_han == "trước ngày 25/12/2022"
    assert h["SNL-VP"].thoi_han == ""  # the plan sets none for what stays inside a base


# --- missing, kept apart, attached ----------------------------------------------------------


def giay_cua(kh: KeHoach, don_vi: str, so: str, chu_the: str = "") -> tuple[Giay, ...]:
    """Papers of one item (about one subject) in a plan."""
    muc = next(h for h in kh.ho_so if h.don_vi == don_vi).muc
    return tuple(
        g for m in muc if m.so == so for g in m.giay if g.chu_the == chu_the or not chu_the
    )


def doi(**trang: object) -> DuLieu:
    dl = ky_mau().du_lieu
    assert dl is not None
    return replace(dl, **trang)


def test_giay_thieu_noi_phai_lam_gi() -> None:
    kh = ke_hoach()
    (giay,) = giay_cua(kh, "BDM", "8")
    assert giay.nguon is NguonGiay.THIEU
    assert "kem-theo/" in giay.ly_do
    assert "BDM, mục 8" in giay.ly_do
    (nhan_xet,) = giay_cua(kh, "CQK", "(2)", "DV097")
    assert "trang “Nhận xét 213”" in nhan_xet.ly_do


def test_moi_giay_khong_dong_vao_tap_deu_co_ly_do() -> None:
    for g in ke_hoach().giay:
        dong_vao = g.nguon in (NguonGiay.SINH, NguonGiay.KEM_THEO)
        assert bool(g.ly_do) is not dong_vao, g.ma
    for h in ke_hoach().ho_so:
        assert all(m.giay or m.ghi_chu for m in h.muc)
        assert list(h.con_thieu) == [g for g in h.giay if g.nguon is NguonGiay.THIEU]


@pytest.mark.parametrize(
    ("tep", "doc_duoc", "ly_do"),
    [
        ("snl/qd-cong-doan.pdf", True, ""),
        ("snl/qd-cong-doan.pdf", False, "kem-theo/snl/qd-cong-doan.pdf"),
        ("khong-co.pdf", True, "kem-theo/khong-co.pdf"),
        (None, True, "Chưa ghi tên tệp"),
    ],
)
def test_giay_kem_theo_phai_la_pdf_doc_duoc(tep: str | None, doc_duoc: bool, ly_do: str) -> None:
    dl = doi(kem_theo=(KemTheo(doi_tuong="SNL", muc="8", ten="Quyết định mẫu", tep=tep),))
    (g,) = giay_cua(ke_hoach(dl, {"snl/qd-cong-doan.pdf": doc_duoc}), "SNL", "8")
    assert g.ten == "Quyết định mẫu"
    assert (g.nguon is NguonGiay.THIEU) is bool(ly_do)
    assert ly_do in g.ly_do
    assert g.tep == tep or ly_do


def test_giay_mat_ghi_giu_rieng_thi_khong_dong_vao_tap() -> None:
    mat = KemTheo(doi_tuong="SNL", muc="7", ten="Giấy mật mẫu", tep="a.pdf", giu_rieng=True)
    (g,) = giay_cua(ke_hoach(doi(kem_theo=(mat,)), {"a.pdf": True}), "SNL", "7")
    assert g.nguon is NguonGiay.GIU_RIENG
    assert g.ly_do == "Giữ riêng, không đóng vào tập hồ sơ"


def test_ke_khai_tai_san_con_thieu_thi_khong_doi_tep_pdf() -> None:
    """A paper that is kept apart is recorded; nobody is told to put it where all can read it."""
    (g,) = giay_cua(ke_hoach(), "BDM", "(4)")
    assert g.nguon is NguonGiay.THIEU
    assert "giữ riêng" in g.ly_do
    assert "PDF" not in g.ly_do


def test_hai_ban_nhan_xet_noi_cu_tru_la_hai_giay() -> None:
    """Somebody who lived in two places in the year brings two comments."""
    hai = tuple(
        KemTheo(doi_tuong="DV097", muc="(2)", ten=f"Nhận xét nơi {i}", tep=f"{i}.pdf")
        for i in (1, 2)
    )
    giay = giay_cua(ke_hoach(doi(kem_theo=hai), {"1.pdf": True, "2.pdf": True}), "CQK", "(2)")
    cua = [g for g in giay if g.chu_the == "DV097"]
    assert [g.tep for g in cua] == ["1.pdf", "2.pdf"]
    assert len({g.ma for g in cua}) == 2


def test_loai_hinh_chua_ghi_thi_noi_thieu_mau_nao() -> None:
    dl = ky_mau().du_lieu
    assert dl is not None
    trong = tuple(replace(t, loai_hinh=None) if t.ma == "BDM" else t for t in dl.to_chuc)
    (g,) = giay_cua(ke_hoach(doi(to_chuc=trong)), "BDM", "3")
    assert g.nguon is NguonGiay.THIEU
    assert "loại hình của Chi bộ Bưu cục Mẫu" in g.ly_do


def test_chi_don_vi_duoc_chon() -> None:
    chon = ke_hoach(don_vi={"BDM", "SNL-VP"})
    assert [h.don_vi for h in chon.ho_so] == ["SNL-VP", "BDM"]
    assert chon.ho_so == (ho_so()["SNL-VP"], ho_so()["BDM"])


def test_danh_sach_kem_theo_cua_ky_mau_deu_doc_duoc() -> None:
    assert set(liet_ke_kem_theo(KY_MAU).values()) == {True}


# --- codes and file names --------------------------------------------------------------------


def trung(kh: KeHoach) -> list[str]:
    """Paper codes and file names (as a disk that ignores case sees them) used twice."""
    sinh = [g.tep.casefold() for g in kh.giay if g.nguon is NguonGiay.SINH]
    cac = (
        [g.ma.casefold() for g in kh.giay],
        sinh,
        [h.thu_muc.casefold() for h in kh.ho_so],
    )
    return [x for ds in cac for x, n in Counter(ds).items() if n > 1]


def test_ma_giay_va_ten_tep_khong_trung_trong_ca_ky() -> None:
    assert trung(ke_hoach()) == []


def test_ten_tep_bat_dau_bang_so_muc_va_nam_trong_thu_muc_cua_don_vi() -> None:
    for h in ke_hoach().ho_so:
        for m in h.muc:
            for g in m.giay:
                tep = PurePosixPath(g.tep)
                if g.nguon is NguonGiay.SINH:
                    assert tep.parts[0] == h.thu_muc
                    assert tep.name.startswith(f"{m.so.strip('()').zfill(2)}-{g.mau}")
        for g in h.kem:
            assert g.tep.startswith(f"{h.thu_muc}/giay-lam-viec/{g.mau}")


def test_ten_don_vi_co_chu_giong_ma_mau_thi_ten_thu_muc_giu_nguyen() -> None:
    dl = ky_mau().du_lieu
    assert dl is not None
    la = tuple(replace(t, ten="chi bộ mau-3") if t.ma == "BDM" else t for t in dl.to_chuc)
    (g,) = giay_cua(ke_hoach(doi(to_chuc=la)), "BDM", "3")
    assert g.tep == "BDM-chi-bo-mau-3/03-mau-3d"


MA = st.from_regex(r"A[Aa.-]{0,2}", fullmatch=True)
TEN = st.sampled_from(["Mẫu", "A Mẫu", "a mẫu", "…"])


@given(
    ma=st.lists(st.tuples(MA, TEN), min_size=2, max_size=8, unique_by=lambda x: x[0].casefold()),
    so_don_vi=st.integers(1, 3),
)
def test_ma_la_ten_la_van_khong_trung(ma: list[tuple[str, str]], so_don_vi: int) -> None:
    """Whatever codes the workbooks may hold, no paper takes the place of another."""
    goc = "GOC"
    cac_don_vi, nguoi = ma[:so_don_vi], ma[so_don_vi:]
    don_vi = [m for m, _ in cac_don_vi]
    dl = DuLieu(
        ky=Ky(
            ma="mau",
            ten="Kỳ mẫu",
            nam=2022,
            quy_dinh="41-kh-duk-hue-2022",
            ngay_danh_gia=ky_mau().du_lieu.ky.ngay_danh_gia,  # type: ignore[union-attr]
            goc=goc,
        ),
        to_chuc=(
            ToChuc(ma=goc, ten="Đảng bộ Khối Mẫu", loai=LoaiToChuc.DANG_BO_CAP_TREN),
            *(
                ToChuc(
                    ma=m,
                    ten=ten,
                    loai=LoaiToChuc.CHI_BO_CO_SO,
                    cap_tren=goc,
                    loai_hinh="b",
                )
                for m, ten in cac_don_vi
            ),
        ),
        dang_vien=tuple(
            DangVien(ma=m, ho_ten=ten, to_chuc=don_vi[i % len(don_vi)], cap_tren_quan_ly=i == 0)
            for i, (m, ten) in enumerate(nguoi)
        ),
        chuc_vu=tuple(
            ChucVu(dang_vien=m, tai=don_vi[i % len(don_vi)], chuc_vu="Bí thư")
            for i, (m, _) in enumerate(nguoi)
        ),
        nhan_xet_213=tuple(NhanXetNoiCuTru(dang_vien=m) for m, _ in nguoi),
    )
    bang = BangXepLoai(quy_dinh=dl.ky.quy_dinh, phien_ban="0", dau_vao="0", ket_qua={})
    assert trung(lap_ke_hoach(dl, tai(dl.ky.quy_dinh), bang, {})) == []
