"""A small cycle for the tables and decisions, and a paper read back as text.

    Đảng bộ Khối Mẫu (KHOI)
    ├── Đảng bộ Sở Nông Lâm Mẫu (SNL): đảng ủy DU-SNL
    │   ├── Chi bộ Văn phòng (VP): chi ủy CU-VP; Bí thư VP1, VP2 ốm, VP3 mới kết nạp
    │   ├── Chi bộ Thanh tra (TT), không có chi ủy; Bí thư TT1, TT2 trùng tên VP2
    │   └── Đảng bộ bộ phận Trung tâm Giống (BP): đảng ủy DU-BP
    │       └── Chi bộ Trại giống (TG): chi ủy CU-TG; Bí thư TG1, TG2
    └── Chi bộ Quỹ Mẫu (QM): chi ủy CU-QM; Bí thư QM1, QM2

People and offices are invented. `python -m tests.dung_bieu` writes tests/vang/ anew.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from pipeline.model import (
    BangXepLoai,
    BieuQuyet,
    Buoc,
    ChucVu,
    CuocHop,
    DangVien,
    DuLieu,
    GiaiDoan,
    Giay,
    KeHoach,
    KetLuanBuoc,
    KetQua,
    KhenThuong,
    Ky,
    LoaiDoiTuong,
    LoaiTapThe,
    LoaiToChuc,
    Muc,
    NguonGiay,
    NhomTyLe,
    QuyetDinh,
    TapThe,
    ToChuc,
    TrangThai,
    YKienChuThe,
)
from pipeline.papers import bieu, quyet_dinh
from pipeline.papers.khung import NguCanh
from pipeline.papers.render import bien_dich
from pipeline.regulation.tai import tai

MAU = Path(__file__).parents[1] / "templates/mau/2022-132"
VANG = Path(__file__).parent / "vang"
BOI_CANH = {**bieu.BOI_CANH, **quyet_dinh.BOI_CANH}

# form -> unit of the small cycle that makes it; "+" : decisions are on record
DON_VI = {
    "mau-5": "BP",
    "mau-5a": "SNL",
    "mau-7": "VP",
    "mau-7a": "VP",
    "mau-7b": "BP",
    "mau-7c": "QM+",
    "mau-7d": "SNL+",
    "mau-9": "BP",
    "mau-9a": "SNL",
    "mau-9b": "SNL+",
    "mau-10": "VP",
    "mau-10a": "VP",
    "mau-10b": "BP",
    "mau-10c-tong-hop": "QM",
    "mau-10d": "SNL",
    "mau-11-tong-hop": "SNL",
    "mau-8a": "QM",
    "mau-8b": "SNL+",
    "mau-8c-to-chuc": "SNL+",
    "mau-8d-to-chuc": "SNL",
    "mau-8c-khen-thuong": "QM+",
    "mau-8d-khen-thuong": "SNL+",
    "mau-8e": "SNL+",
    "mau-9c": "SNL+",
    "mau-10c-quyet-dinh": "SNL",
    "mau-11-quyet-dinh": "SNL+",
}

M = Muc
_TO_CHUC = (
    ToChuc(
        ma="KHOI",
        ten="Đảng bộ Khối Mẫu",
        loai=LoaiToChuc.DANG_BO_CAP_TREN,
        dia_danh="Thành phố Mẫu",
    ),
    ToChuc(ma="SNL", ten="Đảng bộ Sở Nông Lâm Mẫu", loai=LoaiToChuc.DANG_BO_CO_SO, cap_tren="KHOI"),
    ToChuc(
        ma="VP",
        ten="Chi bộ Văn phòng",
        loai=LoaiToChuc.CHI_BO_TRUC_THUOC,
        cap_tren="SNL",
        tu_xep_loai=M.HTXSNV,
    ),
    ToChuc(
        ma="TT",
        ten="Chi bộ Thanh tra",
        loai=LoaiToChuc.CHI_BO_TRUC_THUOC,
        cap_tren="SNL",
        co_cap_uy=False,
    ),
    ToChuc(
        ma="BP",
        ten="Đảng bộ bộ phận Trung tâm Giống",
        loai=LoaiToChuc.DANG_BO_BO_PHAN,
        cap_tren="SNL",
        tu_xep_loai=M.HTTNV,
    ),
    ToChuc(
        ma="TG",
        ten="Chi bộ Trại giống",
        loai=LoaiToChuc.CHI_BO_TRUC_THUOC,
        cap_tren="BP",
        tu_xep_loai=M.HTTNV,
    ),
    ToChuc(ma="QM", ten="Chi bộ Quỹ Mẫu", loai=LoaiToChuc.CHI_BO_CO_SO, cap_tren="KHOI"),
)
_TAP_THE = tuple(
    TapThe(ma=ma, ten=ten, loai=LoaiTapThe.CAP_UY, to_chuc=to_chuc, tu_xep_loai=M.HTTNV)
    for ma, ten, to_chuc in (
        ("DU-SNL", "Đảng ủy Sở Nông Lâm Mẫu", "SNL"),
        ("CU-VP", "Chi ủy Chi bộ Văn phòng", "VP"),
        ("DU-BP", "Đảng ủy bộ phận Trung tâm Giống", "BP"),
        ("CU-TG", "Chi ủy Chi bộ Trại giống", "TG"),
        ("CU-QM", "Chi ủy Chi bộ Quỹ Mẫu", "QM"),
    )
)
# code, name, cell, office, own rating, votes (XS, T, HT, K), proposal
_NGUOI = (
    ("VP1", "Nguyễn Văn Mẫu", "VP", "Chánh Văn phòng", M.HTXSNV, (3, 0, 0, 0), M.HTXSNV),
    ("VP2", "Trần Thị Ví Dụ", "VP", "Chuyên viên", M.HTTNV, (0, 2, 1, 0), M.HTNV),
    ("VP3", "Lê Văn Ánh", "VP", None, None, None, None),
    ("TT1", "Phạm Thử Út", "TT", "Chánh Thanh tra", M.HTTNV, (0, 2, 0, 0), M.HTTNV),
    ("TT2", "Trần Thị Ví Dụ", "TT", None, M.HTTNV, (0, 2, 0, 0), M.HTTNV),
    ("TG1", "Võ Thử Đức", "TG", "Giám đốc", M.HTTNV, (0, 2, 0, 0), M.HTTNV),
    ("TG2", "Hồ Thị An", "TG", None, M.HTTNV, (0, 2, 0, 0), M.HTTNV),
    ("QM1", "Đặng Văn Mẫu", "QM", "Giám đốc", M.HTXSNV, (2, 0, 0, 0), M.HTXSNV),
    ("QM2", "Bùi Thị Thử", "QM", None, M.HTTNV, (0, 2, 0, 0), M.HTTNV),
)
_CHUC_VU = tuple(
    ChucVu(dang_vien=dv, tai=tai_, chuc_vu=cv, dung_dau=cv == "Bí thư", tu_xep_loai=M.HTTNV)
    for dv, tai_, cv in (
        ("VP1", "DU-SNL", "Bí thư"),
        ("TT1", "DU-SNL", "Phó Bí thư"),
        ("VP2", "CU-VP", "Ủy viên"),
        ("VP1", "CU-VP", "Bí thư"),
        ("TT1", "TT", "Bí thư"),
        ("TG1", "DU-BP", "Bí thư"),
        ("TG1", "CU-TG", "Bí thư"),
        ("QM1", "CU-QM", "Bí thư"),
    )
)
_NAM_SINH = {"VP2": 1980, "TT2": 1991}


def _ket_qua() -> dict[str, KetQua]:
    """Results as the rating gives them, written down by hand."""

    def buoc(giai_doan: GiaiDoan, mo_ta: str, gia_tri: str, muc: Muc | None = None) -> Buoc:
        return Buoc(
            ma="x",
            giai_doan=giai_doan,
            mo_ta=mo_ta,
            gia_tri=gia_tri,
            ket_luan=KetLuanBuoc.KHONG_DAT,
            can_cu="x",
            muc=muc,
        )

    def kq(ma: str, loai: LoaiDoiTuong, muc: Muc | None, *cac: Buoc) -> KetQua:
        trang_thai = TrangThai.XEP_LOAI if muc else TrangThai.KHONG_XEP_LOAI
        return KetQua(
            doi_tuong=ma,
            loai=loai,
            trang_thai=trang_thai,
            kiem_diem=True,
            muc_de_xuat=muc,
            buoc=cac,
        )

    cac = [kq(n[0], LoaiDoiTuong.DANG_VIEN, n[-1]) for n in _NGUOI]
    cac += [kq(c.ma, LoaiDoiTuong.LANH_DAO, M.HTTNV) for c in _CHUC_VU]
    cac += [kq(t.ma, LoaiDoiTuong.TAP_THE, M.HTTNV) for t in _TAP_THE]
    cac += [kq(t.ma, LoaiDoiTuong.TO_CHUC, t.tu_xep_loai or M.HTNV) for t in _TO_CHUC[1:]]
    kem = {
        "VP2": buoc(GiaiDoan.TRAN, "Nghỉ ốm từ 03 tháng trở lên", "nghỉ ốm 4 tháng", M.HTNV),
        "VP3": buoc(GiaiDoan.PHAM_VI, "Mới kết nạp chưa đủ 06 tháng", "vào Đảng ngày 03/9/2022"),
    }
    return {k.doi_tuong: replace(k, buoc=(kem[k.doi_tuong],)) if k.doi_tuong in kem else k
            for k in cac}  # fmt: skip


def _bieu_quyet() -> Iterator[BieuQuyet]:
    def phieu(ma: str, noi: str, xs: int, t: int, ht: int, k: int) -> BieuQuyet:
        n = xs + t + ht + k
        return BieuQuyet(
            doi_tuong=ma,
            noi=noi,
            ngay=date(2022, 12, 5),
            trieu_tap=n,
            co_mat=n,
            phat_ra=n,
            thu_vao=n,
            hop_le=n,
            khong_hop_le=0,
            xuat_sac=xs,
            tot=t,
            hoan_thanh=ht,
            khong_hoan_thanh=k,
        )

    yield from (phieu(n[0], n[2], *n[5]) for n in _NGUOI if n[5])
    yield from (phieu(c.ma, c.tai, 0, 2, 1, 0) for c in _CHUC_VU)
    yield phieu("VP", "CU-VP", 1, 2, 0, 0)
    yield phieu("CU-VP", "CU-VP", 0, 3, 0, 0)
    yield phieu("TG", "TG", 0, 2, 0, 0)


def _khen_thuong() -> Iterator[KhenThuong]:
    def khen(ma: str, danh_hieu: str, tien: int) -> KhenThuong:
        return KhenThuong(
            doi_tuong=ma, danh_hieu=danh_hieu, hinh_thuc="Giấy khen", tien_thuong=tien
        )

    yield khen("VP1", "“Hoàn thành xuất sắc nhiệm vụ” trong năm", 447_000)
    yield khen("VP1", "“Hoàn thành xuất sắc nhiệm vụ” 5 năm liền", 1_000_000)
    yield khen("QM1", "“Hoàn thành xuất sắc nhiệm vụ” trong năm", 447_000)
    yield khen("VP", "“Hoàn thành xuất sắc nhiệm vụ” tiêu biểu trong năm", 894_000)


def ngu_canh(*, da_quyet_dinh: bool = False, trong: bool = False) -> NguCanh:
    """The small cycle; `da_quyet_dinh`: every proposal was decided; `trong`: nothing typed."""
    ket_qua = {} if trong else _ket_qua()
    quyet_dinh_: tuple[QuyetDinh, ...] = ()
    if da_quyet_dinh:
        ket_qua = {m: replace(k, muc_quyet_dinh=k.muc_de_xuat) for m, k in ket_qua.items()}
        quyet_dinh_ = tuple(
            QuyetDinh(doi_tuong=m, muc=k.muc_quyet_dinh, so="12-QĐ/ĐU", ngay=date(2022, 12, 20))
            for m, k in ket_qua.items()
            if k.muc_quyet_dinh is not None
        )
    du_lieu = DuLieu(
        ky=Ky(
            ma="mau-2022",
            ten="Kỳ mẫu",
            nam=2022,
            quy_dinh="41-kh-duk-hue-2022",
            ngay_danh_gia=date(2022, 12, 31),
            goc="KHOI",
        ),
        to_chuc=_TO_CHUC,
        tap_the=() if trong else _TAP_THE,
        dang_vien=() if trong else tuple(_dang_vien()),
        chuc_vu=() if trong else _CHUC_VU,
        bieu_quyet=() if trong else tuple(_bieu_quyet()),
        khen_thuong=() if trong else tuple(_khen_thuong()),
        y_kien_chu_the=(YKienChuThe(doi_tuong="VP", chu_the="Công đoàn", muc=M.HTTNV),),
        cuoc_hop=(
            CuocHop(don_vi="DU-SNL", ten="Hội nghị kiểm điểm", ngay=date(2022, 12, 28)),
            CuocHop(don_vi="DU-SNL", ten="Hội nghị xét xếp loại", ngay=date(2022, 12, 18)),
        ),
        quyet_dinh=quyet_dinh_,
    )
    bang = BangXepLoai(
        quy_dinh="41-kh-duk-hue-2022",
        phien_ban="",
        dau_vao="",
        ket_qua=ket_qua,
        nhom=(_NHOM,),
    )
    return NguCanh(
        du_lieu=du_lieu,
        quy_dinh=tai("41-kh-duk-hue-2022"),
        bang=bang,
        ke_hoach=KeHoach(ky="mau-2022", ho_so=()),
        ngay=date(2022, 12, 20),
    )


def _dang_vien() -> Iterator[DangVien]:
    for ma, ten, to_chuc, chinh_quyen, tu, _, _ in _NGUOI:
        nam = _NAM_SINH.get(ma)
        yield DangVien(
            ma=ma,
            ho_ten=ten,
            to_chuc=to_chuc,
            ngay_sinh=date(nam, 5, 1) if nam else None,
            chuc_vu_chinh_quyen=chinh_quyen,
            la_ccvc=chinh_quyen is not None,
            xep_loai_ccvc=M.HTTNV if chinh_quyen else None,
            tu_xep_loai=tu,
        )


_NHOM = NhomTyLe(
    ma="dang_vien.SNL",
    quy_tac="x",
    ten="Đảng viên của Đảng bộ Sở Nông Lâm Mẫu",
    loai=LoaiDoiTuong.DANG_VIEN,
    ung_vien=("VP1", "TT2"),
    trong=(),
    ngoai=(),
    dong_hang=("VP1", "TT2"),
    so_tot=5,
    so_tot_tro_len=6,
    toi_da=1,
    toi_da_theo_tot=1,
    toi_da_theo_tot_tro_len=1,
    cach_tinh="20% × 5 đảng viên hoàn thành tốt nhiệm vụ = 1",
)


# --- a paper as text -----------------------------------------------------------------------


def giay(mau: str, don_vi: str) -> Giay:
    """The paper of a form for a unit."""
    return Giay(
        ma=f"{don_vi}-{mau}",
        mau=mau,
        ten=mau,
        don_vi=don_vi,
        chu_the=don_vi,
        nguon=NguonGiay.SINH,
    )


def in_giay(mau: str, nc: NguCanh, don_vi: str) -> bytes:
    """The paper as .docx bytes."""
    return bien_dich(MAU / f"{mau}.docx").dien(BOI_CANH[mau](nc, giay(mau, don_vi)))


def in_mau(mau: str) -> bytes:
    """The paper that the golden text of a form shows."""
    ma = DON_VI[mau]
    return in_giay(mau, ngu_canh(da_quyet_dinh=ma.endswith("+")), ma.removesuffix("+"))


def van_ban(docx: bytes) -> str:
    """Paragraphs, and tables row by row with `|` between cells; empty paragraphs left out."""
    return "\n".join(_dong(Document(io.BytesIO(docx)))) + "\n"


def _dong(khoi: object) -> Iterator[str]:
    for x in khoi.iter_inner_content():  # type: ignore[attr-defined]
        if isinstance(x, Paragraph):
            if x.text.strip():
                yield x.text
            continue
        assert isinstance(x, Table)
        for hang in x.rows:
            o = {id(c._tc): c for c in hang.cells}  # merged cells once
            yield "| " + " | ".join(c.text.replace("\n", " / ") for c in o.values()) + " |"


def ghi_vang(cac: Mapping[str, str] = DON_VI) -> None:
    """Write the golden text of every form."""
    VANG.mkdir(exist_ok=True)
    for mau in cac:
        (VANG / f"{mau}.txt").write_text(van_ban(in_mau(mau)), "utf-8")


if __name__ == "__main__":
    ghi_vang()
