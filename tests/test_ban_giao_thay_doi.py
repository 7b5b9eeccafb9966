"""Which papers are made again, and the reason that the run gives."""

import json

from pipeline.ban_giao.thay_doi import (
    ThayDoi,
    TrangThaiGiay,
    doc_trang_thai,
    ghi_trang_thai,
    so_sanh,
)


def giay(khoa: str, **boi_canh: object) -> TrangThaiGiay:
    return TrangThaiGiay(khoa, json.dumps(boi_canh, ensure_ascii=False))


def test_lan_dau_khong_bao_thay_doi() -> None:
    assert so_sanh(None, {"a": giay("k1")}) == ()


def test_noi_ro_o_nao_doi() -> None:
    cu = {"a": giay("k1", ho_ten="Lê Mẫu", hang=[{"muc": "HTTNV"}]), "b": giay("k2")}
    moi = {"a": giay("k9", ho_ten="Lê Mẫu", hang=[{"muc": "HTNV"}]), "b": giay("k2")}
    assert so_sanh(cu, moi) == (ThayDoi("a", "hang[1].muc: “HTTNV” → “HTNV”"),)


def test_giay_moi_giay_bo_va_mau_doi() -> None:
    cu = {"a": giay("k1", x=1), "cu": giay("k2")}
    moi = {"a": giay("k1b", x=1), "moi": giay("k3")}
    assert so_sanh(cu, moi) == (
        ThayDoi("a", "mẫu Word hoặc chương trình đã đổi"),
        ThayDoi("moi", "giấy mới"),
        ThayDoi("cu", "không còn trong danh mục"),
    )


def test_nhieu_cho_doi_thi_dem_phan_con_lai() -> None:
    cu = {"a": giay("1", **{f"x{i}": i for i in range(6)})}
    moi = {"a": giay("2", **{f"x{i}": i + 1 for i in range(6)})}
    assert so_sanh(cu, moi)[0].vi_sao.endswith("và 3 chỗ khác")


def test_trang_thai_ghi_roi_doc_lai_nhu_cu() -> None:
    tt = {"a": giay("k1", ten="Đảng bộ “Mẫu”")}
    assert doc_trang_thai(ghi_trang_thai(tt)) == tt


def test_tep_trang_thai_hong_thi_coi_nhu_lan_dau() -> None:
    assert doc_trang_thai(b"{hong") is None
    assert doc_trang_thai(b"[1, 2]") is None
