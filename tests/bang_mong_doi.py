"""Expected tables of the sample cycles (tests/bang/*.md): reading, comparing with results."""

from __future__ import annotations

from pathlib import Path

from pipeline.model import BangXepLoai, KetLuanBuoc, KetQua, Muc, NhomTyLe, TrangThai

__all__ = ["CAC_BANG", "Dong", "doc_bang", "giu_vai_tro", "nhom_that", "that"]

CAC_BANG = ("Tổ chức đảng", "Tập thể lãnh đạo, quản lý", "Cán bộ lãnh đạo, quản lý", "Đảng viên")
_TRANG_THAI = {
    TrangThai.XEP_LOAI: "xếp loại",
    TrangThai.KHONG_XEP_LOAI: "không xếp loại",
    TrangThai.THIEU_DU_LIEU: "thiếu dữ liệu",
    TrangThai.CAN_NGUOI: "cần người",
}
Dong = dict[str, str]


def doc_bang(ten: str) -> dict[str, list[Dong]]:
    """Rows of tests/bang/<ten>.md by heading, each by column."""
    kq: dict[str, list[Dong]] = {}
    muc, cot = "", list[str]()
    tep = Path(__file__).parent / "bang" / f"{ten}.md"
    for dong in tep.read_text(encoding="utf-8").splitlines():
        if dong.startswith("## "):
            muc, cot = dong.removeprefix("## "), []
            kq[muc] = []
        elif dong.startswith("|"):
            o = [x.strip() for x in dong.strip("|").split("|")]
            if not cot:
                cot = o
            elif not o[0].startswith("---"):
                kq[muc].append(dict(zip(cot, o, strict=True)))
    return kq


def that(k: KetQua) -> Dong:
    """A result in the words of the table."""
    return {
        "trạng thái": _TRANG_THAI[k.trang_thai],
        "theo tiêu chuẩn": _muc(k.muc_dieu_kien),
        "phiếu": _muc(k.muc_bieu_quyet),
        "đề xuất": _muc(k.muc_de_xuat),
        "quyết định": _muc(k.muc_quyet_dinh),
    }


def _muc(muc: Muc | None) -> str:
    return muc.ma if muc is not None else "-"


def giu_vai_tro(k: KetQua, quy_tac: str) -> bool:
    """The rule that the row names was applied, and held (✓) or did not."""
    ma, dat = quy_tac.strip("`").removesuffix(" ✓"), quy_tac.endswith("✓`")
    return any(b.ma == ma and (b.ket_luan is KetLuanBuoc.DAT) is dat for b in k.buoc)


def nhom_that(bang: BangXepLoai, dong: Dong) -> Dong:
    """The comparison group that a row names, in the words of the table."""
    n: NhomTyLe = next(n for n in bang.nhom if n.ma == dong["nhóm"].strip("`"))
    return {
        "ứng viên theo thứ tự": " ".join(n.ung_vien) or "-",
        "trong tỷ lệ": " ".join(n.trong) or "-",
        "ngoài tỷ lệ": " ".join(n.ngoai) or "-",
        "ngang hạng": " ".join(n.dong_hang) or "-",
        "tối đa": str(n.toi_da),
        "theo HTTNV trở lên": str(n.toi_da_theo_tot_tro_len),
    }
