"""A small valid cycle, built in memory, and ways to change one thing in it.

`du_lieu_mau()`, `quy_dinh_mau()` and `bang_mau()` agree with one another: no check finds
anything in them. People and offices are invented.

    Đảng bộ Khối Mẫu (KM)
    ├── Đảng bộ Sở Nông Lâm Mẫu (SNL): đảng ủy DU-SNL, ban thường vụ BTV-SNL
    │   ├── Chi bộ Văn phòng (CB1): chi ủy CU-CB1; DV1, DV2, DV3
    │   └── Chi bộ Thanh tra (CB2), không có chi ủy; DV4, DV5, DV8 (dự bị)
    └── Chi bộ Trạm Mẫu (CBT): chi ủy CU-CBT; DV6, DV7
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date
from string import ascii_uppercase
from typing import Any

from pipeline.model import (
    BanGhi,
    BangXepLoai,
    BieuQuyet,
    CapDo,
    ChiTieu,
    ChucVu,
    CoQuanCungCap,
    CuocHop,
    DangVien,
    DuLieu,
    HinhThucKyLuat,
    KemTheo,
    KetLuan,
    KetQua,
    KetQuaChiTieu,
    KhacPhuc,
    KhenThuong,
    Ky,
    KyLuat,
    LichSu,
    LoaiDoiTuong,
    LoaiKetLuan,
    LoaiTapThe,
    LoaiToChuc,
    Muc,
    NguoiKy,
    Nguon,
    NhanXetNoiCuTru,
    NhomTyLe,
    NoiDung,
    QuyetDinh,
    TapThe,
    TieuChi,
    TinNhiem,
    ToChuc,
    TrangThai,
    VanBan,
    YKien,
    YKienChuThe,
)
from pipeline.regulation.quy_dinh import QuyDinh

TEP = "mau.xlsx"
NAM = 2022
KEM_THEO = {"snl/qd-ccvc.pdf": True, "ca-nhan/dv1-tai-san.pdf": True}


def du_lieu_mau() -> DuLieu:
    """The valid cycle; every record knows its cell (see `danh_so`)."""
    return danh_so(
        DuLieu(
            ky=Ky(
                ma="mau-2022",
                ten="Kỳ mẫu năm 2022",
                nam=NAM,
                quy_dinh="mau",
                ngay_danh_gia=date(NAM, 12, 31),
                goc="KM",
                nguoi_ky={"SNL": NguoiKy(quyen_han="T/M ĐẢNG ỦY", ho_ten="Nguyễn Văn Mẫu")},
                thoi_han={"dang_bo": date(NAM, 12, 26)},
            ),
            to_chuc=_to_chuc(),
            tap_the=_tap_the(),
            dang_vien=_dang_vien(),
            chuc_vu=_chuc_vu(),
            tieu_chi=_tieu_chi(),
            chi_tieu=(
                ChiTieu(doi_tuong="SNL", ten="Trồng rừng mẫu", ket_qua=KetQuaChiTieu.VUOT_MUC),
            ),
            bieu_quyet=_bieu_quyet(),
            tin_nhiem=(TinNhiem(doi_tuong="DV1@DU-SNL", tong_phieu=9, tin_nhiem_thap=1),),
            noi_dung=(NoiDung(doi_tuong="DV1", muc="uu_diem", noi_dung="Nội dung mẫu."),),
            khac_phuc=(KhacPhuc(doi_tuong="CU-CB1", noi_dung="Họp chậm.", ket_qua="Đã khắc phục"),),
            ky_luat=(
                KyLuat(
                    doi_tuong="DV5",
                    hinh_thuc=HinhThucKyLuat.KHIEN_TRACH,
                    ngay=date(NAM, 5, 10),
                    ngay_vi_pham=date(NAM, 1, 20),
                ),
            ),
            ket_luan=(
                KetLuan(doi_tuong="DV5", loai=LoaiKetLuan.VI_PHAM_NEU_GUONG, ngay=date(NAM, 5, 2)),
            ),
            co_quan_cung_cap=(
                CoQuanCungCap(to_chuc="SNL", ten="Sở Nông Lâm Mẫu", loai="Chuyên môn"),
            ),
            y_kien_chu_the=(YKienChuThe(doi_tuong="SNL", chu_the="Công đoàn Mẫu"),),
            y_kien=(YKien(doi_tuong="DV1", nguoi_gop_y="Trần Thị Mẫu", noi_dung="Cần sâu sát."),),
            quyet_dinh=_quyet_dinh(),
            van_ban=(
                VanBan(don_vi="SNL", mau="mau-12", so="15-TTr/ĐU", ngay=date(NAM, 12, 23)),
                VanBan(don_vi="SNL", mau="mau-8c", so="09-QĐ/ĐU", ngay=date(NAM, 12, 22)),
            ),
            cuoc_hop=(
                CuocHop(
                    don_vi="CB1",
                    ten="Hội nghị kiểm điểm, xếp loại",
                    ngay=date(NAM, 12, 5),
                    trieu_tap=3,
                    co_mat=3,
                    ngay_gui_du_thao=date(NAM, 11, 28),
                ),
            ),
            kem_theo=(
                KemTheo(doi_tuong="SNL", muc="7", ten="Quyết định mẫu", tep="snl/qd-ccvc.pdf"),
                KemTheo(
                    doi_tuong="DV1",
                    muc="(4)",
                    ten="Bản kê khai tài sản, thu nhập",
                    tep="ca-nhan/dv1-tai-san.pdf",
                    giu_rieng=True,
                ),
            ),
            lich_su=(
                LichSu(doi_tuong="DV2", nam=NAM - 1, muc=Muc.HTXSNV),
                LichSu(doi_tuong="DV2", nam=NAM - 2, muc=Muc.HTTNV),
            ),
            khen_thuong=(KhenThuong(doi_tuong="DV2", danh_hieu="Xuất sắc trong năm"),),
            nhan_xet_213=(NhanXetNoiCuTru(dang_vien="DV1", muc_1="Tốt", ngay=date(NAM, 11, 20)),),
        )
    )


def _to_chuc() -> tuple[ToChuc, ...]:
    return (
        ToChuc(ma="KM", ten="Đảng bộ Khối Mẫu", loai=LoaiToChuc.DANG_BO_CAP_TREN),
        ToChuc(
            ma="SNL",
            ten="Đảng bộ Sở Nông Lâm Mẫu",
            loai=LoaiToChuc.DANG_BO_CO_SO,
            cap_tren="KM",
            loai_hinh="a",
            co_ban_thuong_vu=True,
            ky_hieu="ĐU",
        ),
        ToChuc(
            ma="CB1",
            ten="Chi bộ Văn phòng",
            loai=LoaiToChuc.CHI_BO_TRUC_THUOC,
            cap_tren="SNL",
            loai_hinh="b",
            da_kiem_diem=True,
        ),
        ToChuc(
            ma="CB2",
            ten="Chi bộ Thanh tra",
            loai=LoaiToChuc.CHI_BO_TRUC_THUOC,
            cap_tren="SNL",
            loai_hinh="b",
            co_cap_uy=False,
        ),
        ToChuc(
            ma="CBT",
            ten="Chi bộ Trạm Mẫu",
            loai=LoaiToChuc.CHI_BO_CO_SO,
            cap_tren="KM",
            loai_hinh="b",
        ),
    )


def _tap_the() -> tuple[TapThe, ...]:
    cap_uy, thuong_vu = LoaiTapThe.CAP_UY, LoaiTapThe.BAN_THUONG_VU
    return (
        TapThe(ma="DU-SNL", ten="Đảng ủy Sở Nông Lâm Mẫu", loai=cap_uy, to_chuc="SNL"),
        TapThe(ma="BTV-SNL", ten="Ban Thường vụ Đảng ủy Mẫu", loai=thuong_vu, to_chuc="SNL"),
        TapThe(ma="CU-CB1", ten="Chi ủy Chi bộ Văn phòng", loai=cap_uy, to_chuc="CB1"),
        TapThe(ma="CU-CBT", ten="Chi ủy Chi bộ Trạm Mẫu", loai=cap_uy, to_chuc="CBT"),
    )


def _dang_vien() -> tuple[DangVien, ...]:
    nguoi = (
        ("DV1", "Nguyễn Văn Mẫu", "CB1", 1970),
        ("DV2", "Trần Thị Mẫu", "CB1", 1975),
        ("DV3", "Lê Văn Thử", "CB1", 1980),
        ("DV4", "Phạm Thị Thử", "CB2", 1978),
        ("DV5", "Hoàng Văn Mẫu", "CB2", 1982),
        ("DV6", "Đặng Thị Mẫu", "CBT", 1974),
        ("DV7", "Bùi Văn Thử", "CBT", 1985),
    )
    chinh_thuc = tuple(
        DangVien(
            ma=ma,
            ho_ten=ten,
            to_chuc=chi_bo,
            ngay_sinh=date(nam, 3, 15),
            ngay_vao_dang=date(nam + 25, 6, 1),
            ngay_chinh_thuc=date(nam + 26, 6, 1),
        )
        for ma, ten, chi_bo, nam in nguoi
    )
    du_bi = DangVien(
        ma="DV8",
        ho_ten="Võ Thị Thử",
        to_chuc="CB2",
        ngay_sinh=date(1995, 8, 2),
        ngay_vao_dang=date(NAM, 3, 3),
    )
    dv1 = replace(
        chinh_thuc[0],
        la_ccvc=True,
        xep_loai_ccvc=Muc.HTTNV,
        ngay_xep_loai_ccvc=date(NAM, 11, 30),
        cap_tren_quan_ly=True,
    )
    return (dv1, *chinh_thuc[1:], du_bi)


def _chuc_vu() -> tuple[ChucVu, ...]:
    return (
        ChucVu(dang_vien="DV1", tai="DU-SNL", chuc_vu="Bí thư", dung_dau=True),
        ChucVu(dang_vien="DV2", tai="DU-SNL", chuc_vu="Đảng ủy viên"),
        ChucVu(dang_vien="DV1", tai="BTV-SNL", chuc_vu="Bí thư", dung_dau=True),
        ChucVu(dang_vien="DV2", tai="CU-CB1", chuc_vu="Bí thư", dung_dau=True),
        ChucVu(dang_vien="DV3", tai="CU-CB1", chuc_vu="Chi ủy viên", tu_ngay=date(2021, 2, 1)),
        ChucVu(dang_vien="DV4", tai="CB2", chuc_vu="Bí thư", dung_dau=True),
        ChucVu(dang_vien="DV6", tai="CU-CBT", chuc_vu="Bí thư", dung_dau=True),
    )


def _tieu_chi() -> tuple[TieuChi, ...]:
    return (
        TieuChi(doi_tuong="DV1", tieu_chi="dv.1", tu_danh_gia=CapDo.TOT),
        TieuChi(doi_tuong="DV1", tieu_chi="dv.2", tu_danh_gia=CapDo.XUAT_SAC),
        TieuChi(doi_tuong="DV2", tieu_chi="dv.1", tu_danh_gia=CapDo.XUAT_SAC),
        TieuChi(doi_tuong="DV2", tieu_chi="dv.2", tu_danh_gia=CapDo.XUAT_SAC),
        TieuChi(doi_tuong="CB1", tieu_chi="tc.1", tu_danh_gia=CapDo.TOT, phieu_tot=3),
        TieuChi(doi_tuong="DV2@CU-CB1", tieu_chi="ld.1", tu_danh_gia=CapDo.TOT),
    )


def _bieu_quyet() -> tuple[BieuQuyet, ...]:
    chung: dict[str, Any] = {
        "trieu_tap": 3,
        "co_mat": 3,
        "phat_ra": 3,
        "thu_vao": 3,
        "hop_le": 3,
        "khong_hop_le": 0,
        "hoan_thanh": 0,
        "khong_hoan_thanh": 0,
    }
    hai = {**chung, "trieu_tap": 2, "co_mat": 2, "phat_ra": 2, "thu_vao": 2, "hop_le": 2}
    ngay = date(NAM, 12, 6)
    return (
        BieuQuyet(doi_tuong="DV1", noi="CB1", ngay=ngay, xuat_sac=1, tot=2, **chung),
        BieuQuyet(doi_tuong="DV2", noi="CB1", ngay=ngay, xuat_sac=3, tot=0, **chung),
        BieuQuyet(doi_tuong="CB1", noi="CU-CB1", ngay=ngay, xuat_sac=0, tot=2, **hai),
        BieuQuyet(doi_tuong="DV2@CU-CB1", noi="CU-CB1", ngay=ngay, xuat_sac=0, tot=2, **hai),
    )


def _quyet_dinh() -> tuple[QuyetDinh, ...]:
    dang_uy: dict[str, Any] = {
        "so": "08-QĐ/ĐU",
        "ngay": date(NAM, 12, 20),
        "co_quan": "Đảng ủy Sở Nông Lâm Mẫu",
    }
    khoi: dict[str, Any] = {
        "so": "120-QĐ/ĐUK",
        "ngay": date(NAM, 12, 28),
        "co_quan": "Ban Thường vụ Đảng ủy Khối Mẫu",
    }
    return (
        QuyetDinh(doi_tuong="DV1", muc=Muc.HTTNV, **dang_uy),
        QuyetDinh(doi_tuong="DV2", muc=Muc.HTXSNV, **dang_uy),
        QuyetDinh(doi_tuong="CB1", muc=Muc.HTTNV, **dang_uy),
        QuyetDinh(doi_tuong="SNL", muc=Muc.HTTNV, **khoi),
    )


def bang_mau() -> BangXepLoai:
    """A rating result that agrees with the decisions of `du_lieu_mau`."""
    cac = (
        ("DV1", LoaiDoiTuong.DANG_VIEN, Muc.HTTNV),
        ("DV2", LoaiDoiTuong.DANG_VIEN, Muc.HTXSNV),
        ("CB1", LoaiDoiTuong.TO_CHUC, Muc.HTTNV),
        ("SNL", LoaiDoiTuong.TO_CHUC, Muc.HTTNV),
    )
    ket_qua = {
        ma: KetQua(
            doi_tuong=ma,
            loai=loai,
            trang_thai=TrangThai.XEP_LOAI,
            kiem_diem=True,
            muc_dieu_kien=muc,
            muc_bieu_quyet=muc,
            muc_de_xuat=muc,
            muc_quyet_dinh=muc,
        )
        for ma, loai, muc in cac
    }
    nhom = NhomTyLe(
        ma="dang_vien.ty_le:SNL",
        quy_tac="dang_vien.ty_le",
        ten="Đảng viên của Đảng bộ Sở Nông Lâm Mẫu",
        loai=LoaiDoiTuong.DANG_VIEN,
        ung_vien=("DV2",),
        trong=("DV2",),
        ngoai=(),
        dong_hang=(),
        so_tot=1,
        so_tot_tro_len=2,
        toi_da=1,
        toi_da_theo_tot=1,
        toi_da_theo_tot_tro_len=1,
        cach_tinh="Dưới 05 đảng viên HTTNV: chọn 01.",
        can_cu="Quy định mẫu, mục 3",
        ngoai_le_duoi_5=True,
        thanh_vien=("DV1", "DV2"),
    )
    return BangXepLoai(quy_dinh="mau", phien_ban="0", dau_vao="0", ket_qua=ket_qua, nhom=(nhom,))


def quy_dinh_mau() -> QuyDinh:
    """A small regulation: what the checks of the data look up, nothing to rate by."""
    return QuyDinh.model_validate(
        {
            "id": "mau",
            "so": "01-HD/MAU",
            "ten": "Quy định mẫu",
            "co_quan": "Cơ quan Mẫu",
            "ngay": "2022-01-02",
            "nam_tu": 2020,
            "nam_den": 2025,
            "chuoi": [],
            "phien_ban": "0",
            "pham_vi": [
                *(_pham_vi(loai, "mien", tinh_trang=["mien_sinh_hoat"]) for loai in _NGUOI),
                *(_pham_vi(loai, "chua_xong", chua_kiem_diem=True) for loai in LoaiDoiTuong),
            ],
            "nhom_tieu_chi": [
                _quy_tac("nhom", doi_tuong="dang_vien", ten="Nhóm mẫu"),
            ],
            "tieu_chi": [
                _quy_tac("dv.1", doi_tuong="dang_vien", nhom="nhom", ten="Tư tưởng chính trị"),
                _quy_tac("dv.2", doi_tuong="dang_vien", nhom="nhom", ten="Nhiệm vụ được giao"),
                _quy_tac("dv.3", doi_tuong="dang_vien", nhom="nhom", ten="Theo gợi ý", neu_co=True),
                _quy_tac("tc.1", doi_tuong="to_chuc", nhom="nhom", ten="Công tác tư tưởng"),
                _quy_tac("ld.1", doi_tuong="lanh_dao", nhom="nhom", ten="Trách nhiệm nêu gương"),
            ],
            "dieu_kien": [_ccvc(muc) for muc in ("HTNV", "HTTNV", "HTXSNV")],
            "tran": [
                _quy_tac(
                    "dang_vien.nghi_om",
                    doi_tuong="dang_vien",
                    mo_ta="Nghỉ ốm nhiều thì không quá hoàn thành nhiệm vụ",
                    thang_tu=3,
                    muc_toi_da="HTNV",
                ),
            ],
            "bieu_quyet": _quy_tac("bieu_quyet", mo_ta="Quá nửa", qua="0.5", mau_so="hop_le"),
            "ty_le": [
                _quy_tac(
                    "dang_vien.ty_le",
                    doi_tuong="dang_vien",
                    mo_ta="Không quá một phần năm",
                    nhom_theo="co_so",
                    ty_le="0.2",
                    mau_so="tot",
                    duoi=5,
                    xep_hang=["phieu_xuat_sac"],
                ),
            ],
            "danh_muc": _danh_muc(),
            "mau": [
                _mau("mau-12", so="Mẫu 12", ten="Tờ trình"),
                _mau("mau-8c", so="Mẫu 8c", ten="Quyết định khen thưởng đảng viên"),
                _mau("mau-2", so="Mẫu 2", ten="Bản kiểm điểm"),
                _mau("mau-3a", so="Mẫu 3a", ten="Phiếu chấm điểm", ho="mau-3", loai_hinh="a"),
                _mau("mau-3b", so="Mẫu 3b", ten="Phiếu chấm điểm", ho="mau-3", loai_hinh="b"),
            ],
            "de_muc": [
                _de_muc("phan_1", 1, ten="I. Kết quả", chi_tieu_de=True),
                _de_muc("uu_diem", 2, ten="1. Ưu điểm"),
            ],
            "thoi_han": [_quy_tac("dang_bo", ten="Nộp hồ sơ", ngay="2022-12-25")],
            "dinh_muc": [
                _quy_tac("du_thao_bao_cao", ten="Gửi dự thảo", gia_tri=3, don_vi="ngay_lam_viec"),
                _quy_tac("nhan_xet_noi_cu", ten="Ở nơi cũ", gia_tri=6, don_vi="thang"),
                _quy_tac("tuoi_ket_nap", ten="Tuổi kết nạp", gia_tri=18, don_vi="nam"),
                _quy_tac("thang_du_bi", ten="Thời gian dự bị", gia_tri=12, don_vi="thang"),
            ],
            "khen_thuong": [
                _quy_tac("nam", doi_tuong="dang_vien", ten="Xuất sắc trong năm", muc="HTXSNV"),
                _quy_tac(
                    "nhieu_nam",
                    doi_tuong="dang_vien",
                    ten="Xuất sắc 5 năm liền",
                    muc="HTXSNV",
                    so_nam=5,
                ),
            ],
        }
    )


_NGUOI = (LoaiDoiTuong.DANG_VIEN, LoaiDoiTuong.LANH_DAO)


def _quy_tac(ma: str, **gia_tri: object) -> dict[str, object]:
    return {"ma": ma, "can_cu": f"Quy định mẫu, mục {ma}", **gia_tri}


def _pham_vi(loai: LoaiDoiTuong, ten: str, **gia_tri: object) -> dict[str, object]:
    return _quy_tac(
        f"{loai.value}.{ten}",
        doi_tuong=loai.value,
        mo_ta="Không thuộc đối tượng xếp loại",
        kiem_diem=False,
        xep_loai=False,
        **gia_tri,
    )


def _ccvc(muc: str) -> dict[str, object]:
    return _quy_tac(
        f"dang_vien.{muc}.ccvc",
        doi_tuong="dang_vien",
        muc=muc,
        kieu="ccvc",
        tu_muc=muc,
        ap_dung={"ccvc": True},
        mo_ta=f"Được xếp loại cán bộ, công chức, viên chức {muc} trở lên",
    )


def _mau(ma: str, **gia_tri: object) -> dict[str, object]:
    return _quy_tac(ma, tep=f"mau/{ma}.docx", **gia_tri)


def _de_muc(khoa: str, thu_tu: int, **gia_tri: object) -> dict[str, object]:
    return _quy_tac(f"mau-2.{khoa}", mau="mau-2", khoa=khoa, thu_tu=thu_tu, **gia_tri)


def _danh_muc() -> list[dict[str, object]]:
    khen = {"mau": "mau-8c", "can": ["khen_thuong_dang_vien"]}
    muc = [
        _quy_tac("cs.1", so="1", ten="Tờ trình", nguon="sinh", giay=[{"mau": "mau-12"}]),
        _quy_tac("cs.7", so="7", ten="Quyết định xếp loại công chức", nguon="kem_theo"),
        _quy_tac("cs.13", so="13", ten="Quyết định khen thưởng", nguon="sinh", giay=[khen]),
    ]
    ca_nhan = [
        _quy_tac("cn.1", so="(1)", ten="Bản kiểm điểm", nguon="sinh", giay=[{"mau": "mau-2"}]),
        _quy_tac("cn.4", so="(4)", ten="Bản kê khai tài sản", nguon="giu_rieng"),
    ]
    loai = ["dang_bo_co_so", "chi_bo_co_so"]
    return [
        _quy_tac("cs", ten="Hồ sơ cơ sở", loai_to_chuc=loai, muc=muc),
        _quy_tac("cn", ten="Hồ sơ cá nhân", ca_nhan=True, muc=ca_nhan),
    ]


# --- cells, and changing one thing ----------------------------------------------


def cac_trang(du_lieu: DuLieu) -> Iterable[tuple[str, tuple[BanGhi, ...]]]:
    """Name and rows of every sheet."""
    for f in fields(du_lieu):
        if f.name != "ky":
            yield f.name, getattr(du_lieu, f.name)


def o(trang: tuple[BanGhi, ...], khoa: str, dong: int) -> str:
    """Address of a cell as `danh_so` gives it: columns in the order of the fields."""
    ten = [f.name for f in fields(trang[0]) if f.name != "nguon"]
    return f"{_cot(ten.index(khoa))}{dong + 2}"


def _cot(so: int) -> str:
    return ascii_uppercase[so] if so < 26 else "A" + ascii_uppercase[so - 26]


def danh_so(du_lieu: DuLieu, tep: str = TEP) -> DuLieu:
    """The same records, each with a cell: sheet named by its key, row 2 the first."""
    moi = {}
    for ten, trang in cac_trang(du_lieu):
        cot = (
            {
                f.name: _cot(i)
                for i, f in enumerate(f for f in fields(trang[0]) if f.name != "nguon")
            }
            if trang
            else {}
        )
        moi[ten] = tuple(
            replace(r, nguon=Nguon(tep, ten, dong + 2, cot)) for dong, r in enumerate(trang)
        )
    return replace(du_lieu, **moi)


def thay(du_lieu: DuLieu, trang: str, dong: int | str, **gia_tri: object) -> DuLieu:
    """With one row changed: by its position, or by its code (`ma`)."""
    cac = list(getattr(du_lieu, trang))
    so = dong if isinstance(dong, int) else next(i for i, r in enumerate(cac) if r.ma == dong)
    cac[so] = replace(cac[so], **gia_tri)
    return danh_so(replace(du_lieu, **{trang: tuple(cac)}))


def them(du_lieu: DuLieu, trang: str, *ban_ghi: BanGhi) -> DuLieu:
    """With rows added at the end of a sheet."""
    return danh_so(replace(du_lieu, **{trang: (*getattr(du_lieu, trang), *ban_ghi)}))


def bo(du_lieu: DuLieu, trang: str, **gia_tri: object) -> DuLieu:
    """Without the rows that have those values (no values: without any row)."""
    con_lai = (
        r
        for r in getattr(du_lieu, trang)
        if any(getattr(r, khoa) != gia for khoa, gia in gia_tri.items())
    )
    return danh_so(replace(du_lieu, **{trang: tuple(con_lai)}))
