"""Set 2022-132: summary tables and ballots (Mẫu 5, 5a, 7, 7a-7d, 9, 9a, 9b, 10, 10a-10d, 11).

The plan names these forms without printing them, so the columns are ours: own rating,
votes for each level, proposal, where the form serves the deciding body its decision, and
a remark. Titles use the words of the checklist (41-KH/ĐUK, mục II.B.7.1).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from templates.build.khoi import Cot, Trang
from templates.build.word import DEU, TRAI

_MUC = (
    ("Hoàn thành xuất sắc nhiệm\u00a0vụ", "HTXSNV", "xuat_sac"),
    ("Hoàn thành tốt nhiệm\u00a0vụ", "HTTNV", "tot"),
    ("Hoàn thành nhiệm\u00a0vụ", "HTNV", "hoan_thanh"),
    ("Không hoàn thành nhiệm\u00a0vụ", "KHTNV", "khong_hoan_thanh"),
)
_RONG_MUC = 17.0  # "HTXSNV" in 10 pt bold and "8 (66,7%)" in 10,5 pt fit on one line
_CO = 10.5
_GHI_CHU_CHU_THE = "Ý kiến của các chủ thể; ghi chú"
_TT = Cot("TT", 9, "{{ r.tt }}")
_TU = Cot("Tự xếp loại", 18.5, "{{ r.tu_xep_loai }}")
_DE_NGHI = Cot("Đề nghị xếp loại", 18.5, "{{ r.de_nghi }}")
_QUYET_DINH = Cot("Quyết định", 18.5, "{{ r.quyet_dinh }}")


def _nguoi(ten: float, chuc_vu: float) -> list[Cot]:
    """Columns of a person, with the widths of the name and of the post."""
    return [
        _TT,
        Cot("Họ và tên", ten, "{{ r.ten }}", TRAI),
        Cot("Chức vụ", chuc_vu, "{{ r.chuc_vu }}", TRAI),
        _TU,
    ]


def phieu(so_mau: str, trich_yeu: str, doi_tuong: str) -> Trang:
    """A ballot: names printed, boxes empty."""
    t = Trang(so_mau)
    t.dau_trang(co_so=False)
    t.ten_loai("PHIẾU", trich_yeu)
    t.doan(
        f"Đồng chí đề xuất mức xếp loại chất lượng của từng {doi_tuong} bằng cách đánh dấu X "
        "vào một ô tương ứng. Mỗi dòng chỉ đánh một dấu X."
    )
    t.dong("", co=6)
    t.bang(
        [
            Cot("TT", 10, "{{ r.tt }}"),
            Cot("Họ và tên", 42, "{{ r.ten }}", TRAI),
            Cot("Chức vụ", 33, "{{ r.chuc_vu }}", TRAI),
            *(Cot(ten, 20, "") for ten, _, _ in _MUC),
        ],
        nhom=[("", 3), ("Mức xếp loại đề xuất", 4)],
        co_dau=10,
        cao=9,
    )
    t.ky_doi(["", "", ""], ["NGƯỜI BỎ PHIẾU", "(Có thể ký hoặc không ký tên)", ""])
    return t


def tong_hop(
    so_mau: str,
    ten: str,
    trich_yeu: str,
    dau: Sequence[Cot],
    *,
    quyet_dinh: bool = False,
    hop_le: bool = False,
    ghi_chu: str = "Ghi chú",
    chua: str,
) -> Trang:
    """A summary table; `chua`: title of the list of the unrated."""
    t = Trang(so_mau, ngang=True)
    t.dau_trang(co_so=False)
    t.ten_loai(ten, trich_yeu)
    t.the("if phieu")
    t.dong("{{ phieu }}", can=DEU, co=13, sau=4)
    t.the("endif")
    giua = [Cot(ma, _RONG_MUC, f"{{{{ r.{khoa} }}}}") for _, ma, khoa in _MUC]
    if hop_le:
        giua.insert(0, Cot("Phiếu hợp lệ", 12, "{{ r.hop_le }}"))
    cuoi = [_DE_NGHI, *([_QUYET_DINH] if quyet_dinh else [])]
    con_lai = t.rong - sum(c.rong for c in (*dau, *giua, *cuoi))
    cot = [*dau, *giua, *cuoi, Cot(ghi_chu, con_lai, "{{ r.ghi_chu }}", TRAI)]
    t.bang(
        cot,
        nhom_hang="nhom",
        nhom=[("", len(dau)), ("Kết quả bỏ phiếu", len(giua)), ("", len(cuoi) + 1)],
        co=_CO,
        co_dau=10,
        cao_dau=9.5,
    )
    chua_xep_loai(t, chua)
    _dem(t, quyet_dinh=quyet_dinh)
    t.ky()
    return t


def _dem(t: Trang, *, quyet_dinh: bool) -> None:
    """Counts per level, and what codes and shares mean; kept with the signature."""
    t.dong("Tổng hợp", can=TRAI, co=13, dam=True, truoc=8, sau=3, giu=True)
    t.bang(
        [
            Cot("", 34, "{{ r.ten }}", TRAI),
            Cot("Tổng số", 20, "{{ r.tong }}"),
            *(Cot(ten, 49.5, f"{{{{ r.{khoa} }}}}") for ten, _, khoa in _MUC),
        ],
        hang="tong_hop" if quyet_dinh else "tong_hop[:2]",
        co=11,
        co_dau=10,
        trong=False,
        giu=True,
    )
    t.the("for c in chu_thich")
    t.dong("{{ c }}", can=DEU, co=11, nghieng=True, truoc=2, giu=True)
    t.the("endfor")


def chua_xep_loai(t: Trang, ten: str) -> None:
    """Those not rated, each with the reason, one line each; left out when there is none."""
    t.the("if chua_xep_loai")
    t.dong(ten, can=TRAI, co=13, dam=True, truoc=8, sau=3, giu=True)
    t.the("for r in chua_xep_loai")
    t.dong("{{ r.tt }}. {{ r.ten }}, {{ r.noi }}: {{ r.ly_do }}.", can=DEU, co=12, sau=2)
    t.the("endfor")
    t.the("endif")


CHUA_DANG_VIEN = "Đảng viên chưa xếp loại"
CHUA_CAP_UY_VIEN = "Cấp ủy viên chưa xếp loại"
CHUA_TO_CHUC = "Tổ chức đảng chưa xếp loại"
CHUA_TAP_THE = "Tập thể cấp ủy chưa xếp loại"


def dang_vien(so_mau: str, *, quyet_dinh: bool = False) -> Trang:
    """Mẫu 7a-7d: members."""
    return tong_hop(
        so_mau,
        "DANH SÁCH",
        "tổng hợp phiếu xếp loại đảng viên năm {{ nam }}",
        [
            *(_nguoi(34, 42) if quyet_dinh else _nguoi(38, 50)),
            Cot("Xếp loại công chức, viên chức", 18.5, "{{ r.ccvc }}"),
        ],
        quyet_dinh=quyet_dinh,
        chua=CHUA_DANG_VIEN,
    )


def cap_uy_vien(so_mau: str, ten: str, trich_yeu: str, *, quyet_dinh: bool = False) -> Trang:
    """Mẫu 10a-10d, 11: members of committees."""
    return tong_hop(
        so_mau, ten, trich_yeu, _nguoi(43, 48), quyet_dinh=quyet_dinh, chua=CHUA_CAP_UY_VIEN
    )


def to_chuc(so_mau: str, *, quyet_dinh: bool = False) -> Trang:
    """Mẫu 5, 5a: organisations."""
    return tong_hop(
        so_mau,
        "DANH SÁCH",
        f"tổng hợp phiếu xếp loại các {'tổ chức đảng' if quyet_dinh else 'chi bộ'} trực thuộc "
        "năm {{ nam }}",
        [
            _TT,
            Cot("Tổ chức đảng", 42, "{{ r.ten }}", TRAI),
            Cot("Số đảng viên", 13, "{{ r.so_dang_vien }}"),
            _TU,
        ],
        quyet_dinh=quyet_dinh,
        hop_le=True,
        ghi_chu=_GHI_CHU_CHU_THE if quyet_dinh else "Ghi chú",
        chua=CHUA_TO_CHUC,
    )


def tap_the(so_mau: str, *, quyet_dinh: bool = False) -> Trang:
    """Mẫu 9, 9a, 9b: committees."""
    return tong_hop(
        so_mau,
        "BẢN TỔNG HỢP",
        "kết quả tự đánh giá, xếp loại tập thể cấp ủy trực thuộc năm {{ nam }}",
        [
            _TT,
            Cot("Tập thể cấp ủy", 40, "{{ r.ten }}", TRAI),
            Cot("Mức của tổ chức đảng", 18.5, "{{ r.to_chuc }}"),
            _TU,
        ],
        quyet_dinh=quyet_dinh,
        hop_le=True,
        ghi_chu=_GHI_CHU_CHU_THE if quyet_dinh else "Ghi chú",
        chua=CHUA_TAP_THE,
    )


MAU: dict[str, Callable[[], Trang]] = {
    "mau-5": partial(to_chuc, "Mẫu 5"),
    "mau-5a": partial(to_chuc, "Mẫu 5a", quyet_dinh=True),
    "mau-7": partial(
        phieu,
        "Mẫu 7",
        "đề xuất mức xếp loại chất lượng đảng viên năm {{ nam }}",
        "đảng viên có tên dưới đây",
    ),
    "mau-7a": partial(dang_vien, "Mẫu 7a"),
    "mau-7b": partial(dang_vien, "Mẫu 7b"),
    "mau-7c": partial(dang_vien, "Mẫu 7c", quyet_dinh=True),
    "mau-7d": partial(dang_vien, "Mẫu 7d", quyet_dinh=True),
    "mau-9": partial(tap_the, "Mẫu 9"),
    "mau-9a": partial(tap_the, "Mẫu 9a", quyet_dinh=True),
    "mau-9b": partial(tap_the, "Mẫu 9b", quyet_dinh=True),
    "mau-10": partial(
        phieu,
        "Mẫu 10",
        "đánh giá, xếp loại chất lượng {{ 'cấp ủy viên' if la_cap_uy else "
        "'bí thư, phó bí thư chi bộ' }} năm {{ nam }}",
        "đồng chí có tên dưới đây",
    ),
    "mau-10a": partial(
        cap_uy_vien,
        "Mẫu 10a",
        "DANH SÁCH",
        "tổng hợp phiếu xếp loại cấp ủy viên trực thuộc năm {{ nam }}",
    ),
    "mau-10b": partial(
        cap_uy_vien,
        "Mẫu 10b",
        "DANH SÁCH",
        "tổng hợp phiếu xếp loại chi ủy viên và đảng ủy viên đảng bộ bộ phận năm {{ nam }}",
    ),
    "mau-10c-tong-hop": partial(
        cap_uy_vien,
        "Mẫu 10c",
        "DANH SÁCH",
        "tổng hợp phiếu xếp loại cấp ủy viên chi bộ cơ sở năm {{ nam }}",
    ),
    "mau-10d": partial(
        cap_uy_vien,
        "Mẫu 10d",
        "DANH SÁCH",
        "tổng hợp phiếu xếp loại cấp ủy viên của Đảng bộ năm {{ nam }}",
        quyet_dinh=True,
    ),
    "mau-11-tong-hop": partial(
        cap_uy_vien,
        "Mẫu 11",
        "BẢN TỔNG HỢP",
        "bỏ phiếu xếp loại cá nhân cấp ủy viên cơ sở năm {{ nam }}",
    ),
}
