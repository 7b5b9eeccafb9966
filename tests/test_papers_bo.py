"""Papers of the dossier itself: cover, list of contents, packing list, explanation."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from pipeline.model import Buoc, GiaiDoan, KetLuanBuoc, LoaiDoiTuong, Muc, NguonGiay
from pipeline.papers import bo
from pipeline.papers.bo import boi_canh_muc_luc
from pipeline.papers.khung import NguCanh
from pipeline.papers.render import MauBienDich
from pipeline.rating.xep_loai import xep_loai
from templates.build import dong_goi
from templates.build.khoi import Cot, Trang
from templates.build.khoi_don import TrangDon
from templates.build.word import TRAI
from tests.dung_bieu import VANG
from tests.dung_don import (
    HO_SO,
    KET_QUA,
    NHOM,
    TRANG,
    boi_canh,
    buoc,
    chu,
    giay,
    in_giay,
    ngu_canh,
)

MAU_BO = sorted(bo.BOI_CANH)
DAT, KHONG = KetLuanBuoc.DAT, KetLuanBuoc.KHONG_DAT


@pytest.mark.parametrize("mau", MAU_BO)
def test_giay_in_dung_nhu_ban_mau(mau: str) -> None:
    assert chu(ngu_canh(), giay(mau)) == (VANG / f"{mau}.txt").read_text("utf-8")


@pytest.mark.parametrize("mau", MAU_BO)
def test_khong_co_du_lieu_van_in_duoc(mau: str) -> None:
    """An empty plan, no rating: the paper is there to be filled in by hand."""
    assert "☒" not in chu(ngu_canh(trong=True), giay(mau))


def test_dung_luoc_do_open_xml(
    ooxml: Callable[[Iterable[Path]], dict[str, list[str]]], tmp_path: Path
) -> None:
    tep = {mau: tmp_path / f"{mau}.docx" for mau in MAU_BO}
    for mau, noi in tep.items():
        noi.write_bytes(in_giay(ngu_canh(), giay(mau)))
    assert ooxml(tep.values()) == {}


# --- list of contents, packing list ---------------------------------------------------------


def hang(nc: NguCanh, mau: str, *khoa: str) -> list[tuple[object, ...]]:
    """Rows of a list, group by group, the columns asked for."""
    return [tuple(r[k] for k in khoa) for n in boi_canh(nc, giay(mau))["nhom"] for r in n["hang"]]


def test_muc_luc_theo_thu_tu_danh_muc_ca_nhan_sau() -> None:
    nhom = boi_canh(ngu_canh(), giay("muc-luc"))["nhom"]
    assert [(n["ten"], [r["so"] for r in n["hang"]]) for n in nhom] == [
        ("Hồ sơ của tổ chức đảng", ["1", "2", "7", "8", "9", "", "", "13"]),
        ("Hồ sơ cá nhân: Nguyễn Văn Mẫu", ["(1)", "(4)"]),
    ]


@pytest.mark.parametrize(
    ("trang", "mong_doi"),
    [({}, ""), ({"SNL-01": (4, 4)}, "4"), ({"SNL-01": (4, 7)}, "4–7")],
)
def test_so_trang_cua_mot_giay(trang: dict[str, tuple[int, int]], mong_doi: str) -> None:
    bc = boi_canh_muc_luc(ngu_canh(), HO_SO, trang)
    assert bc["nhom"][0]["hang"][0]["trang"] == mong_doi


def test_truoc_khi_dong_tap_muc_luc_chua_co_so_trang() -> None:
    bc = bo.BOI_CANH["muc-luc"](ngu_canh(), giay("muc-luc"))
    assert {r["trang"] for n in bc["nhom"] for r in n["hang"]} == {""}
    assert bc["so_trang"] is None


def test_moi_giay_cua_ho_so_co_dung_mot_dong() -> None:
    """Nothing that the dossier holds, or lacks, is left out of the lists."""
    assert len(hang(ngu_canh(), "muc-luc", "so")) == len(HO_SO.giay) + 2  # item 9 itself, item 13
    assert len(hang(ngu_canh(), "phieu-giao", "so")) == len(HO_SO.giay) + 2


def test_so_giay_khop_voi_cac_dong() -> None:
    bc = boi_canh_muc_luc(ngu_canh(), HO_SO, TRANG)
    dem = {n: sum(g.nguon is n for g in HO_SO.giay) for n in NguonGiay}
    assert (bc["so_giay"], bc["so_giu_rieng"], bc["so_thieu"]) == ("06", "01", "01")
    assert dem[NguonGiay.SINH] + dem[NguonGiay.KEM_THEO] == 6


def test_giay_thieu_khong_co_so_ban() -> None:
    muc_luc = hang(ngu_canh(), "muc-luc", "so", "so_ban", "ghi_chu")
    assert ("8", "", "còn thiếu") in muc_luc
    assert ("(4)", 1, "giữ riêng") in muc_luc


def test_phieu_giao_cong_du_so_ban() -> None:
    bc = boi_canh(ngu_canh(), giay("phieu-giao"))
    ban = [r["so_ban"] for n in bc["nhom"] for r in n["hang"] if r["so_ban"]]
    assert (bc["so_giay"], bc["tong_ban"]) == (f"{len(ban):02d}", f"{sum(ban):02d}")


def test_giay_kem_theo_lay_so_va_ngay_o_trang_kem_theo() -> None:
    assert ("7", "77/QĐ-SNL", "05/12/2022") in hang(
        ngu_canh(), "muc-luc", "so", "so_ky_hieu", "ngay"
    )


def test_don_vi_khong_co_ho_so_ca_nhan_thi_khong_co_tieu_de_nhom() -> None:
    nc = ngu_canh()
    rieng = replace(HO_SO, muc=tuple(m for m in HO_SO.muc if not m.ca_nhan))
    nc = replace(nc, ke_hoach=replace(nc.ke_hoach, ho_so=(rieng,)))
    nhom = bo.BOI_CANH["phieu-giao"](nc, giay("phieu-giao"))["nhom"]
    assert [n["ten"] for n in nhom] == [""]


# --- explanation ----------------------------------------------------------------------------


def voi_buoc(*cac: Buoc, **khac: object) -> NguCanh:
    """The cycle with other steps for VP1."""
    nc = ngu_canh()
    kq = replace(KET_QUA, buoc=cac, **khac)  # type: ignore[arg-type]
    return replace(nc, bang=replace(nc.bang, ket_qua={"VP1": kq}))


def buoc_in(nc: NguCanh) -> list[tuple[str, str]]:
    """Printed steps: stage, outcome."""
    nhom = boi_canh(nc, giay("giai-trinh"))["buoc"]
    return [(n["ten"], r["ket_luan"]) for n in nhom for r in n["hang"]]


@pytest.mark.parametrize(
    ("giai_doan", "ket_luan", "tac_dong", "mong_doi"),
    [
        (GiaiDoan.PHAM_VI, KHONG, "", "Không xếp loại"),
        (GiaiDoan.DIEU_KIEN, DAT, "", "Đạt"),
        (GiaiDoan.DIEU_KIEN, KHONG, "không đạt mức HTTNV", "Không đạt mức HTTNV"),
        (
            GiaiDoan.KHONG_HOAN_THANH,
            DAT,
            "không thuộc trường hợp này",
            "Không thuộc trường hợp này",
        ),
        (GiaiDoan.KHONG_HOAN_THANH, KHONG, "", "Thuộc trường hợp này"),
        (GiaiDoan.TRAN, KHONG, "không quá HTNV", "Hạ mức: không quá HTNV"),
        (GiaiDoan.TRAN, DAT, "", "Không vướng"),
        (GiaiDoan.TY_LE, KHONG, "còn HTTNV", "Ngoài tỷ lệ: còn HTTNV"),
        (
            GiaiDoan.DIEU_KIEN,
            KetLuanBuoc.THIEU_DU_LIEU,
            "chưa xét được",
            "Thiếu dữ liệu: chưa xét được",
        ),
        (GiaiDoan.TY_LE, KetLuanBuoc.CAN_NGUOI, "", "Cần người quyết định"),
        (GiaiDoan.QUYET_DINH, KHONG, "", "Khác đề xuất"),
    ],
)
def test_ket_luan_cua_mot_buoc(
    giai_doan: GiaiDoan, ket_luan: KetLuanBuoc, tac_dong: str, mong_doi: str
) -> None:
    nc = voi_buoc(buoc(giai_doan, ket_luan, tac_dong=tac_dong))
    assert [k for _, k in buoc_in(nc)] == [mong_doi]


def test_it_buoc_thi_in_het() -> None:
    assert len(buoc_in(ngu_canh())) == len(KET_QUA.buoc)


def test_nhieu_buoc_thi_luoc_buoc_khong_ap_dung_truoc() -> None:
    n_a = [buoc(GiaiDoan.PHAM_VI, KetLuanBuoc.KHONG_AP_DUNG)] * 9
    nc = voi_buoc(*n_a, *KET_QUA.buoc)
    assert len(buoc_in(nc)) == len(KET_QUA.buoc)
    assert boi_canh(nc, giay("giai-trinh"))["chu_thich"].startswith("Đã lược 9 bước")


def test_khong_bao_gio_luoc_buoc_lam_nen_ket_qua() -> None:
    """Whatever failed, is missing, asks a person, or met the level proposed stays."""
    vo_can = [buoc(GiaiDoan.KHONG_HOAN_THANH, DAT, Muc.KHTNV, tac_dong="không thuộc")] * 20
    quyet_dinh = [
        buoc(GiaiDoan.DIEU_KIEN, DAT, Muc.HTXSNV),
        buoc(GiaiDoan.DIEU_KIEN, KHONG, Muc.HTTNV),
        buoc(GiaiDoan.KHONG_HOAN_THANH, KHONG, Muc.KHTNV),
        buoc(GiaiDoan.KHONG_HOAN_THANH, KetLuanBuoc.THIEU_DU_LIEU, Muc.KHTNV),
        buoc(GiaiDoan.TRAN, KHONG, Muc.HTNV),
        buoc(GiaiDoan.BIEU_QUYET, DAT, Muc.HTTNV),
        buoc(GiaiDoan.DE_XUAT, DAT),
        buoc(GiaiDoan.TY_LE, KetLuanBuoc.CAN_NGUOI),
        buoc(GiaiDoan.QUYET_DINH, DAT),
    ]
    nc = voi_buoc(*quyet_dinh[:2], *vo_can, *quyet_dinh[2:])
    assert len(buoc_in(nc)) == len(quyet_dinh)


def test_muc_thap_hon_da_dat_thi_luoc_khi_nhieu_buoc() -> None:
    thap = [buoc(GiaiDoan.DIEU_KIEN, DAT, Muc.HTNV)] * 20
    nc = voi_buoc(buoc(GiaiDoan.DIEU_KIEN, DAT, Muc.HTXSNV), *thap)
    assert buoc_in(nc) == [("Điều kiện của mức “Hoàn thành xuất sắc nhiệm vụ”", "Đạt")]


def test_nhom_ty_le_chi_in_cho_nguoi_trong_danh_sach_ung_vien() -> None:
    nc = ngu_canh()
    assert boi_canh(nc, giay("giai-trinh", "VP", "VP2"))["nhom"] == []
    nc = replace(nc, bang=replace(nc.bang, nhom=(replace(NHOM, trong=("VP1",), dong_hang=()),)))
    assert "- Trong tỷ lệ: Nguyễn Văn Mẫu." in boi_canh(nc, giay("giai-trinh"))["nhom"]


@pytest.mark.parametrize(
    ("don_vi", "chu_the", "loai", "mong_doi"),
    [
        ("SNL", "SNL", LoaiDoiTuong.TO_CHUC, "Đảng bộ Sở Nông Lâm Mẫu (Tổ chức đảng)"),
        (
            "SNL",
            "VP1@DU-SNL",
            LoaiDoiTuong.LANH_DAO,
            "Nguyễn Văn Mẫu; Bí thư, Đảng ủy Sở Nông Lâm Mẫu "
            "(Cán bộ lãnh đạo, quản lý (cấp ủy viên))",
        ),
    ],
)
def test_giai_trinh_moi_loai_doi_tuong(
    don_vi: str, chu_the: str, loai: LoaiDoiTuong, mong_doi: str
) -> None:
    nc = ngu_canh()
    assert nc.bang.ket_qua[chu_the].loai is loai
    assert boi_canh(nc, giay("giai-trinh", don_vi, chu_the))["doi_tuong"] == mong_doi


def test_giai_trinh_ket_qua_that_cua_moi_doi_tuong() -> None:
    """Steps as the rating really gives them print for every subject of the cycle."""
    nc = ngu_canh()
    nc = replace(nc, bang=xep_loai(nc.du_lieu, nc.quy_dinh, "0f" * 32))
    for ma, kq in nc.bang.ket_qua.items():
        van_ban = chu(nc, giay("giai-trinh", "SNL", ma))
        for cau in (*kq.can_nguoi, *kq.thieu):
            assert f"- {cau}" in van_ban, ma


# --- a table that LibreOffice would cut off -------------------------------------------------


def test_hang_dau_duoi_tieu_de_lap_lai_duoc_tach() -> None:
    """Unbreakable, with the heading filling the page, LibreOffice 7.4 drops all rows after it."""
    t = Trang()
    cot = [Cot("TT", 10, "{{ r.tt }}"), Cot("Nội dung", 50, "{{ r.chu }}", TRAI)]
    t.bang(cot, nhom_hang="nhom")
    nhom = [{"ten": "A", "them": "", "hang": [{"tt": i, "chu": "x"} for i in (1, 2, 3)]}]
    bang = Document(io.BytesIO(MauBienDich(dong_goi(t)).dien({"nhom": nhom}))).tables[0]
    khong_tach = {
        h.cells[0].text: bool(h._tr.findall(f".//{qn('w:cantSplit')}")) for h in bang.rows
    }
    assert khong_tach == {"TT": False, "A": False, "1": False, "2": True, "3": True}


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("soffice") is None, reason="máy không có LibreOffice")
@pytest.mark.parametrize("co_nhom", [False, True])
def test_khong_hang_nao_mat_du_bang_bat_dau_o_dau_trang_hay_cuoi_trang(
    tmp_path: Path, co_nhom: bool
) -> None:
    """One table after another, each beginning 0,4 pt further down its page."""
    t = TrangDon()
    so_bang, so_hang = 110, 3
    for i in range(so_bang):
        t.sang_trang()
        t.khoang(620 + i * 0.4)
        t.de_muc("Tiêu đề")
        cot = [Cot("TT", 40, f"B{i}H{{{{ r.tt }}}}Z"), Cot("Nội dung", 60, "{{ r.chu }}", TRAI)]
        t.bang(cot, nhom_hang="nhom" if co_nhom else "")
    hang = [{"tt": i, "chu": "hai dòng chữ " * 8} for i in range(so_hang)]
    tep = tmp_path / "bang.docx"
    nhom = [{"ten": "Nhóm", "them": "", "hang": hang}]
    tep.write_bytes(MauBienDich(dong_goi(t)).dien({"hang": hang, "nhom": nhom}))
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation=file://{tmp_path}/ho-so", "--headless"),
            *("--convert-to", "pdf", "--outdir", str(tmp_path), str(tep)),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    chu_pdf = "".join(p.extract_text() for p in PdfReader(tep.with_suffix(".pdf")).pages)
    mat = [
        f"B{i}H{j}" for i in range(so_bang) for j in range(so_hang) if f"B{i}H{j}Z" not in chu_pdf
    ]
    assert mat == [], mat
