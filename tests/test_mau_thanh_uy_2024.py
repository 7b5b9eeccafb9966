"""The sample cycle thanh-uy-2024: reads without a fault, and is rated as the letter says.

`bang/thanh_uy_2024.md` holds what each subject must get, derived from the words of Công văn
1375-CV/ThU; every row of it is compared.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.model import BieuQuyet, KetLuanBuoc, LoaiDoiTuong, Muc
from pipeline.problems import MucDo
from tests.du_lieu_mau.ky_nho import TEP
from tests.du_lieu_mau.thanh_uy_2024 import KY
from tests.dung_bang import (
    Dong,
    KyDaChay,
    cac_o,
    chay_ky,
    dang_vien_khac_thuong,
    doc_bang,
    doi_tuong_chua_co_dong,
    muc_cua_doi_tuong,
    muc_cua_nhom,
    quy_tac_giu_vai_tro,
)

BANG = "thanh_uy_2024.md"


@pytest.fixture(scope="module")
def ky() -> KyDaChay:
    return chay_ky(KY.thu_muc)


@pytest.mark.parametrize("dong", doc_bang(BANG)["đối tượng"], ids=lambda d: d["mã"])
def test_ket_qua_tung_doi_tuong(dong: Dong, ky: KyDaChay) -> None:
    k = ky.bang.ket_qua[dong["mã"]]
    that = muc_cua_doi_tuong(k)
    assert that == {cot: dong[cot] for cot in that}, dong["vì sao"]
    assert quy_tac_giu_vai_tro(k, dong["quy tắc"]), dong["vì sao"]


@pytest.mark.parametrize("dong", doc_bang(BANG)["Nhóm tỷ lệ"], ids=lambda d: d["nhóm"])
def test_nhom_ty_le(dong: Dong, ky: KyDaChay) -> None:
    that = muc_cua_nhom(next(n for n in ky.bang.nhom if n.ma == dong["nhóm"].strip("`")))
    assert that == {cot: dong[cot] for cot in that}, dong["vì sao"]


@pytest.mark.parametrize(
    "dong", doc_bang(BANG)["Mục 11(4), từng vế"], ids=lambda d: f"{d['đối tượng']}-{d['quy tắc']}"
)
def test_muc_11_4(dong: Dong, ky: KyDaChay) -> None:
    assert quy_tac_giu_vai_tro(ky.bang.ket_qua[dong["đối tượng"]], dong["quy tắc"]), dong["vì sao"]


def test_chi_11_4_giu_bi_thu_phuong_lai(ky: KyDaChay) -> None:
    """All that the ward's head fails of "xuất sắc" is what the letter adds."""
    buoc = ky.bang.ket_qua["D01@BTV-PM"].buoc
    assert {b.ma for b in buoc if b.ket_luan is KetLuanBuoc.KHONG_DAT} == {
        "lanh_dao.HTXSNV.tap_the_xuat_sac",
        "lanh_dao.HTXSNV.to_chuc_xuat_sac",
    }


def test_khong_nguoi_dung_dau_nao_hon_tap_the_khi_xuat_sac(ky: KyDaChay) -> None:
    dl, kq = ky.du_lieu, ky.bang.ket_qua
    xuat_sac = [c for c in dl.chuc_vu if c.dung_dau and kq[c.ma].muc is Muc.HTXSNV]
    assert [c.ma for c in xuat_sac] == ["E01@CU-VPT"]
    assert all(kq[c.tai].muc is Muc.HTXSNV for c in xuat_sac)


def test_duoc_moi_thi_khong_bo_phieu(ky: KyDaChay) -> None:
    """Section 11(3) 4.5.2: the board's ballots are by its own members, not all the committee."""
    trieu_tap = {r.trieu_tap for r in ky.du_lieu.bieu_quyet if r.noi == "BTV-PM"}
    assert trieu_tap == {len(ky.du_lieu.chuc_vu_tai("BTV-PM"))}
    assert len(ky.du_lieu.chuc_vu_tai("CU-PM")) > len(ky.du_lieu.chuc_vu_tai("BTV-PM"))
    assert ky.du_lieu.cua(BieuQuyet, "BTV-PM")


def test_muc_7_hop_dung_tien_do(ky: KyDaChay) -> None:
    han = {t.ma: t.ngay for t in ky.quy_dinh.thoi_han}
    for h in ky.du_lieu.cuoc_hop:
        muc = han["cap_thanh_pho" if h.don_vi == "BTC-TP" else "cap_co_so"]
        assert h.ngay is not None
        assert muc is not None
        assert h.ngay < muc, h.don_vi


def test_bang_du_doi_tuong(ky: KyDaChay) -> None:
    assert doi_tuong_chua_co_dong(ky, BANG) == set()
    assert dang_vien_khac_thuong(ky, BANG) == []


def test_dieu_kien_rieng_cua_cong_van_deu_co(ky: KyDaChay) -> None:
    """Every rule that cites the letter holds somebody, and holds somebody back."""
    buoc = [(b.ma, b.ket_luan) for k in ky.bang.ket_qua.values() for b in k.buoc]
    khong_dat = {m for m, ket in buoc if ket is KetLuanBuoc.KHONG_DAT}
    dat = {m for m, ket in buoc if ket is KetLuanBuoc.DAT}
    qd = ky.quy_dinh
    rieng = {q.ma for q in (*qd.dieu_kien, *qd.ty_le) if "1375-CV/ThU" in q.can_cu}
    assert len(rieng) == 2 + len(LoaiDoiTuong)
    assert rieng <= dat & khong_dat


def test_kiem_tra_khong_co_loi(ky: KyDaChay) -> None:
    loi = [f"{p.ma} {p.noi}: {p.thong_bao}" for p in ky.van_de if p.muc_do is MucDo.LOI]
    assert loi == []


def test_tao_lai_dung_nhu_da_luu(tmp_path: Path) -> None:
    """The maker gives the committed workbook, cell by cell."""
    KY.lap(tmp_path)
    assert (KY.thu_muc / "ky.toml").read_text(encoding="utf-8") == KY.ky_toml
    assert cac_o(tmp_path / TEP) == cac_o(KY.thu_muc / TEP)
