"""Makes data/khoi-2022: the sample cycle that `make hoso` runs without arguments.

    .venv/bin/python -m tests.du_lieu_mau.khoi_2022

An invented Đảng bộ Khối reviews 2022 under Kế hoạch 41-KH/ĐUK; every special rule of the
plan fires on a named subject (see tests/bang/khoi_2022.md). The same run gives the same
workbooks: nothing is drawn by lot and no clock is read.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pipeline.intake.bieu_nhap import ghi_du_lieu
from pipeline.model import LoaiToChuc
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.regulation.tai import tai
from tests.du_lieu_mau import khoi_2022_ho_so as hs
from tests.du_lieu_mau import khoi_2022_quyet_dinh as qd
from tests.du_lieu_mau import khoi_2022_truong_hop as th
from tests.du_lieu_mau.chung import MUC, Dong, ngay
from tests.du_lieu_mau.khoi_2022_danh_gia import (
    bieu_quyet,
    chi_tieu,
    cung_cap,
    duoc_xep_loai,
    tieu_chi,
)
from tests.du_lieu_mau.khoi_2022_kem_theo import kem_theo
from tests.du_lieu_mau.khoi_2022_nguoi import CHUC_VU, NGUOI, Nguoi
from tests.du_lieu_mau.khoi_2022_noi_dung import noi_dung
from tests.du_lieu_mau.khoi_2022_to_chuc import LOAI_HINH_TRUC_THUOC, TAP_THE, TO_CHUC

__all__ = ["KY_TOML", "QUY_DINH", "TEP", "THU_MUC", "lap", "tep_kem_theo", "trang_theo_tep"]

THU_MUC = Path(__file__).parents[2] / "data" / "khoi-2022"
QUY_DINH = "41-kh-duk-hue-2022"
TEP = ("van-phong.xlsx", "snl.xlsx", "ctd.xlsx", "chi-bo-co-so.xlsx")

KY_TOML = """\
# Kỳ mẫu: mọi tên người, đơn vị, con số đều do đặt ra.
ma = "khoi-2022"
ten = "Kiểm điểm, đánh giá, xếp loại chất lượng năm 2022"
nam = 2022
quy_dinh = "41-kh-duk-hue-2022"
ngay_danh_gia = 2022-12-15
goc = "DUK"
kieu_dau = "ủy"

[nguoi_ky."DUK"]
quyen_han = "T/M BAN THƯỜNG VỤ"
chuc_vu = "PHÓ BÍ THƯ"
ho_ten = "Phan Văn Khối Mẫu"

[nguoi_ky."SNL"]
quyen_han = "T/M ĐẢNG ỦY"
chuc_vu = "BÍ THƯ"
ho_ten = "Nguyễn Văn Mẫu"

[nguoi_ky."CTD"]
quyen_han = "T/M ĐẢNG ỦY"
chuc_vu = "BÍ THƯ"
ho_ten = "Nguyễn Tổng Mẫu"

[nguoi_ky."CQK"]
quyen_han = "T/M CHI BỘ"
chuc_vu = "BÍ THƯ"
ho_ten = "Phan Văn Khối Mẫu"

[nguoi_ky."SNL-BP"]
quyen_han = "T/M ĐẢNG ỦY BỘ PHẬN"
chuc_vu = "BÍ THƯ"
ho_ten = "Nguyễn Hữu Mẫu Lâm"

[nguoi_ky."SNL-VP"]
quyen_han = "T/M CHI ỦY"
chuc_vu = "BÍ THƯ"
ho_ten = "Lê Thử Ân"
"""


def _to_chuc() -> list[Dong]:
    return [
        {
            "ma": ma,
            "ten": t.ten,
            "loai": t.loai,
            "cap_tren": t.cap_tren,
            "loai_hinh": t.loai_hinh or LOAI_HINH_TRUC_THUOC.get(ma.partition("-")[0]),
            "co_ban_thuong_vu": ma == "SNL",
            "co_cap_uy": t.cap_uy is not None or t.loai is LoaiToChuc.DANG_BO_CAP_TREN,
            "ngay_thanh_lap": ngay(t.thanh_lap),
            "ky_hieu": t.dau_moi,
            "dia_danh": t.dia_danh,
            "tu_xep_loai": MUC[t.phieu],
            "da_kiem_diem": None if ma == "DUK" else True,
            "tieu_bieu": True if t.hinh == "X" else None,
        }
        for ma, t in TO_CHUC.items()
    ]


def _tap_the() -> list[Dong]:
    return [
        {
            "ma": ma,
            "ten": t.ten,
            "loai": t.loai,
            "to_chuc": t.to_chuc,
            "ngay_thanh_lap": ngay("15/06/2020"),
            "tu_xep_loai": MUC[t.hinh],
            "da_kiem_diem": True if t.hinh != "-" else None,
            "tieu_bieu": True if t.hinh == "X" else None,
        }
        for ma, t in TAP_THE.items()
    ]


_CCVC = ("SNL", "CQK")  # agencies: their members are civil servants; the others are not
_NGAY_CCVC = {"SNL": "02/12/2022", "CQK": "30/11/2022"}


def _dang_vien() -> list[Dong]:
    return [_mot_dang_vien(i, n) for i, n in enumerate(NGUOI.values())]


def _mot_dang_vien(thu_tu: int, n: Nguoi) -> Dong:
    co_so = n.to_chuc.partition("-")[0]
    la_ccvc = co_so in _CCVC and n.ma not in ("DV013", "DV106")
    muc = MUC[n.hinh]
    dong: Dong = {
        "ma": n.ma,
        "ho_ten": n.ho_ten,
        "to_chuc": n.to_chuc,
        "gioi_tinh": n.gioi_tinh,
        "ngay_sinh": n.ngay_sinh,
        "ngay_vao_dang": n.ngay_vao_dang,
        "ngay_chinh_thuc": n.ngay_chinh_thuc,
        "chuc_vu_dang": _chuc_vu(n.ma, dang=True),
        "chuc_vu_chinh_quyen": n.chuc_vu_chinh_quyen,
        "chuc_vu_doan_the": _chuc_vu(n.ma, dang=False),
        "don_vi_cong_tac": _DON_VI[co_so],
        "noi_cu_tru": f"Tổ {1 + thu_tu % 8}, phường Mẫu {('Một', 'Hai', 'Ba')[thu_tu % 3]}, "
        "thành phố Mẫu",
        "la_ccvc": la_ccvc,
        "xep_loai_ccvc": th.XEP_LOAI_CCVC_RIENG.get(n.ma, muc) if la_ccvc else None,
        "ngay_xep_loai_ccvc": ngay(_NGAY_CCVC[co_so]) if la_ccvc and muc else None,
        "cap_tren_quan_ly": n.ma in hs.cap_tren_quan_ly(),
        "da_kiem_diem": True if n.hinh != "-" else None,
        "tu_xep_loai": th.TU_XEP_LOAI_RIENG.get(n.ma, muc) if duoc_xep_loai(n.ma) else None,
        "tu_xep_loai_ccvc": muc if la_ccvc else None,
        "tieu_bieu": True if n.hinh == "X" else None,
    }
    return dong | th.DANG_VIEN_RIENG.get(n.ma, {})


_DON_VI = {
    "SNL": "Sở Nông Lâm Mẫu",
    "CTD": "Công ty Cổ phần Đèn Mẫu",
    "CQK": "Cơ quan chuyên trách Đảng ủy Khối tỉnh Mẫu",
    "HTM": "Hợp tác xã Mây tre Mẫu Hạ",
    "BDM": "Bưu cục Mẫu",
}


def _chuc_vu(ma: str, *, dang: bool) -> str | None:
    """Party posts, or posts in mass organisations, as printed on a person's paper."""
    cac = [
        f"{c.chuc_vu} {_noi(noi)}"
        for noi, cac_cv in CHUC_VU.items()
        if noi.endswith("-DUK") is not dang and noi != "BTC-DUK"
        for c in cac_cv
        if c.dang_vien == ma
    ]
    return "; ".join(cac) or None


def _noi(noi: str) -> str:
    ten = TAP_THE[noi].ten if noi in TAP_THE else TO_CHUC[noi].ten
    return ten.removeprefix("Ban Thường vụ ").removeprefix("Chi ủy ")


def _dong_chuc_vu() -> list[Dong]:
    return [
        {
            "dang_vien": c.dang_vien,
            "tai": noi,
            "chuc_vu": c.chuc_vu,
            "dung_dau": i == 1,
            "thu_tu": i,
            "nhom_so_sanh": _nhom(noi, i),
            "tu_ngay": ngay("01/09/2022" if f"{c.dang_vien}@{noi}" in th.MOI_CHUYEN_DEN
                            else "01/08/2022" if noi == "SNL-QL" else "15/06/2020"),
            "moi_chuyen_den": f"{c.dang_vien}@{noi}" in th.MOI_CHUYEN_DEN,
            "tu_xep_loai": MUC[c.hinh],
            "da_kiem_diem": f"{c.dang_vien}@{noi}" not in th.CHUA_KIEM_DIEM,
        }
        for noi, cac in CHUC_VU.items()
        for i, c in enumerate(cac, 1)
    ]  # fmt: skip


def _nhom(noi: str, thu_tu: int) -> str | None:
    """Heads of the Khối's own bodies are equivalent posts, whatever they are called."""
    if not noi.endswith("-DUK"):
        return None
    return f"Cấp {'trưởng' if thu_tu == 1 else 'phó'} cơ quan, đoàn thể Khối"


def _moi_trang(quy_dinh: QuyDinh) -> dict[str, list[Dong]]:
    return {
        "to_chuc": _to_chuc(),
        "tap_the": _tap_the(),
        "dang_vien": _dang_vien(),
        "chuc_vu": _dong_chuc_vu(),
        "tieu_chi": tieu_chi(quy_dinh),
        "chi_tieu": chi_tieu(),
        "bieu_quyet": bieu_quyet(),
        "tin_nhiem": th.TIN_NHIEM,
        "noi_dung": noi_dung(quy_dinh),
        "khac_phuc": hs.khac_phuc(),
        "ky_luat": th.KY_LUAT,
        "ket_luan": th.KET_LUAN,
        "co_quan_cung_cap": cung_cap(),
        "y_kien_chu_the": hs.y_kien_chu_the(),
        "y_kien": hs.y_kien(),
        "quyet_dinh": qd.quyet_dinh(),
        "van_ban": hs.van_ban(),
        "cuoc_hop": hs.cuoc_hop(),
        "kem_theo": kem_theo()[0],
        "lich_su": qd.lich_su(),
        "khen_thuong": qd.khen_thuong(quy_dinh),
        "nhan_xet_213": hs.nhan_xet_213(),
    }


_CUA_VAN_PHONG = ("to_chuc", "tap_the", "dang_vien", "chuc_vu")


def _tep_cua(trang: str, dong: Dong) -> str:
    """Which office sends a row: the structure comes from the office of the Khối."""
    if trang in _CUA_VAN_PHONG:
        return TEP[0]
    ma = next(dong[k] for k in ("doi_tuong", "don_vi", "to_chuc", "dang_vien") if k in dong)
    ma = ma.partition("@")[2] or ma
    to_chuc = NGUOI[ma].to_chuc if ma in NGUOI else TAP_THE[ma].to_chuc if ma in TAP_THE else ma
    co_so = to_chuc.partition("-")[0]
    return {"SNL": TEP[1], "CTD": TEP[2], "DUK": TEP[0]}.get(co_so, TEP[3])


def trang_theo_tep() -> dict[str, dict[str, list[Dong]]]:
    """Rows by workbook, then by sheet key, each in the order of the tables here."""
    kq: dict[str, dict[str, list[Dong]]] = {tep: {} for tep in TEP}
    for trang, cac_dong in _moi_trang(tai(QUY_DINH)).items():
        for dong in cac_dong:
            kq[_tep_cua(trang, dong)].setdefault(trang, []).append(dong)
    return kq


def tep_kem_theo() -> Iterator[tuple[str, bytes]]:
    """The attached PDFs: path below kem-theo/, content."""
    yield from kem_theo()[1].items()


def lap(thu_muc: Path = THU_MUC) -> None:
    """Write the whole cycle folder."""
    thu_muc.mkdir(parents=True, exist_ok=True)
    (thu_muc / "ky.toml").write_text(KY_TOML, encoding="utf-8")
    for tep, trang in trang_theo_tep().items():
        ghi_du_lieu(thu_muc / tep, trang)
    for ten, noi in tep_kem_theo():
        dich = thu_muc / "kem-theo" / ten
        dich.parent.mkdir(parents=True, exist_ok=True)
        dich.write_bytes(noi)


if __name__ == "__main__":
    lap()
