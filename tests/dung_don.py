"""The small cycle of `dung_bieu` with what the single papers need; papers read back as text.

People and offices are invented. `python -m tests.dung_don` writes their golden text anew.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from docx import Document
from docx.enum.text import WD_TAB_LEADER
from docx.table import Table

from pipeline.model import (
    BieuQuyet,
    Buoc,
    CapDo,
    CuocHop,
    GiaiDoan,
    Giay,
    HinhThucKyLuat,
    HoSo,
    KeHoach,
    KemTheo,
    KetLuanBuoc,
    KetQua,
    KhacPhuc,
    KyLuat,
    LoaiDoiTuong,
    Muc,
    MucHoSo,
    NguonGiay,
    NhanXetNoiCuTru,
    NhomTyLe,
    NoiDung,
    TieuChi,
    TrangThai,
    VanBan,
    YKien,
)
from pipeline.papers import bo, don
from pipeline.papers.khung import BoiCanh, NguCanh
from pipeline.papers.render import bien_dich
from tests import dung_bieu
from tests.dung_bieu import MAU, VANG

BOI_CANH = {**don.BOI_CANH, **bo.BOI_CANH}

# form -> unit, and the subject of the paper; "-": nothing but names is recorded
GIAY = {
    "mau-1": ("SNL", "SNL"),
    "mau-2": ("VP", "VP1"),
    "mau-3a": ("SNL", "SNL"),
    "mau-3b": ("VP", "VP"),
    "mau-3c": ("VP", "VP"),
    "mau-3d": ("VP", "VP"),
    "mau-3dd": ("VP", "VP"),
    "mau-3e": ("VP", "VP"),
    "mau-3f": ("QM", "QM"),
    "mau-4": ("SNL", "SNL"),
    "mau-6": ("VP", "VP1"),
    "mau-12": ("SNL", "SNL"),
    "mau-12-chi-bo": ("VP", "VP"),
    "mau-12-bo-phan": ("BP", "BP"),
    "bao-cao-tong-ket": ("SNL", "SNL"),
    "mau-3-213": ("VP", "VP1"),
    "tong-hop-y-kien": ("SNL", "VP1"),
    "bia": ("SNL", "SNL"),
    "muc-luc": ("SNL", "SNL"),
    "phieu-giao": ("SNL", "SNL"),
    "giai-trinh": ("VP", "VP1"),
}
TRANG = {"SNL-01": (1, 2), "SNL-02": (3, 9), "SNL-07": (10, 10), "SNL-ca-nhan-1": (11, 15)}
_CAP = tuple(CapDo)


def ngu_canh(*, trong: bool = False) -> NguCanh:
    """The cycle; `trong`: people and bodies are known, nothing else is typed."""
    nc = dung_bieu.ngu_canh()
    if trong:
        dl = replace(nc.du_lieu, bieu_quyet=(), khen_thuong=(), y_kien_chu_the=(), cuoc_hop=())
        dl = replace(
            dl,
            to_chuc=tuple(replace(t, tu_xep_loai=None) for t in dl.to_chuc),
            tap_the=tuple(replace(t, tu_xep_loai=None) for t in dl.tap_the),
            chuc_vu=tuple(replace(c, tu_xep_loai=None) for c in dl.chuc_vu),
            dang_vien=tuple(replace(d, tu_xep_loai=None, xep_loai_ccvc=None) for d in dl.dang_vien),
        )
        return replace(nc, du_lieu=dl, bang=replace(nc.bang, ket_qua={}, nhom=()))
    dl = replace(
        nc.du_lieu,
        dang_vien=tuple(
            replace(d, tu_xep_loai_ccvc=Muc.HTTNV, noi_cu_tru="Tổ dân phố 1, phường Mẫu")
            if d.ma == "VP1"
            else d
            for d in nc.du_lieu.dang_vien
        ),
        noi_dung=_noi_dung(nc),
        khac_phuc=_khac_phuc(),
        tieu_chi=_tieu_chi(nc),
        y_kien=_y_kien(),
        ky_luat=(KyLuat(doi_tuong="TT2", hinh_thuc=HinhThucKyLuat.KHIEN_TRACH),),
        van_ban=(
            VanBan(don_vi="SNL", mau="mau-12", so="15-TTr/ĐU", ngay=date(2022, 12, 20)),
            VanBan(don_vi="SNL", mau="mau-1", so="20-BC/ĐU", ngay=date(2022, 12, 2)),
        ),
        cuoc_hop=(
            CuocHop(
                don_vi="DU-SNL",
                ten="Hội nghị kiểm điểm Đảng ủy năm 2022",
                ngay=date(2022, 12, 10),
                dia_diem="Phòng họp tầng 2",
                chu_tri="Phạm Thử Út",
                thu_ky="Lê Văn Ánh",
            ),
        ),
        kem_theo=(
            KemTheo(
                doi_tuong="SNL",
                muc="7",
                ten="Quyết định xếp loại công chức năm 2022",
                tep="SNL/qd.pdf",
                so="77/QĐ-SNL",
                ngay=date(2022, 12, 5),
            ),
        ),
        nhan_xet_213=(
            NhanXetNoiCuTru(
                dang_vien="VP1",
                muc_1="Nêu gương tốt",
                muc_2="Gương mẫu",
                muc_3="Tham gia đầy đủ",
                muc_4="Thường xuyên, tích cực",
                muc_5="Chưa tích cực",
                muc_6="Không đề nghị",
                nhan_xet_khac="Tích cực tham gia.\nHòa nhã với mọi người.",
                chi_bo="Chi bộ Tổ dân phố 1",
                dang_bo="Đảng bộ phường Mẫu",
                ngay=date(2022, 11, 25),
            ),
        ),
    )
    bang = replace(
        nc.bang,
        phien_ban="0123456789ab",
        dau_vao="0f" * 32,
        ket_qua={**nc.bang.ket_qua, "VP1": KET_QUA},
        nhom=(NHOM,),
    )
    return replace(nc, du_lieu=dl, bang=bang, ke_hoach=KeHoach(ky="mau-2022", ho_so=(HO_SO,)))


def _noi_dung(nc: NguCanh) -> tuple[NoiDung, ...]:
    def viet(doi_tuong: str, mau: str, *khoa: str) -> list[NoiDung]:
        co = {m.khoa for m in nc.quy_dinh.de_muc_cua(mau)}
        assert co >= set(khoa), "đề mục của quy định đã đổi"
        return [
            NoiDung(doi_tuong=doi_tuong, muc=k, noi_dung=f"Đã làm A & B.\n\n- Ý {k}.\n+ Ý nhỏ.")
            for k in khoa
        ]

    return (
        *viet("DU-SNL", "mau-1", "quan_triet", "khac_phuc"),
        *viet("VP1", "mau-2", "tu_tuong", "ccvc", "lanh_dao"),
    )


def _khac_phuc() -> tuple[KhacPhuc, ...]:
    cham = "Sinh hoạt chuyên đề chậm"
    return (
        KhacPhuc(doi_tuong="DU-SNL", noi_dung=cham, ket_qua="Đã khắc phục", trach_nhiem="Bí thư"),
        KhacPhuc(doi_tuong="DU-SNL", noi_dung="Hồ sơ lưu < 50%"),
        KhacPhuc(doi_tuong="VP1@DU-SNL", noi_dung="Ít đi cơ sở", ket_qua="Đang khắc phục"),
    )


def _tieu_chi(nc: NguCanh) -> tuple[TieuChi, ...]:
    """Self-assessments of three subjects; only the sheet of SNL has counts and points."""
    phieu = {"phieu_xuat_sac": 3, "phieu_tot": 8, "phieu_trung_binh": 1, "phieu_kem": 0}
    return tuple(
        TieuChi(
            doi_tuong=ma,
            tieu_chi=tc.ma,
            tu_danh_gia=_CAP[i % len(_CAP)],
            **(phieu if ma == "SNL" else {}),
            diem=8.25 if ma == "SNL" else None,
        )
        for ma, loai in (
            ("SNL", LoaiDoiTuong.TO_CHUC),
            ("DU-SNL", LoaiDoiTuong.TAP_THE),
            ("VP1", LoaiDoiTuong.DANG_VIEN),
        )
        for i, tc in enumerate(nc.quy_dinh.tieu_chi_cua(loai))
    )


def _y_kien() -> tuple[YKien, ...]:
    return (
        YKien(
            doi_tuong="VP1",
            nguoi_gop_y="Phạm Thử Út",
            noi_dung="Cần quyết liệt hơn.\n- Họp đúng giờ.",
            tiep_thu="Xin tiếp thu.",
        ),
        YKien(doi_tuong="VP1@DU-SNL", nguoi_gop_y="Võ Thử Đức", noi_dung="Thêm ý < 1 & 2."),
    )


# --- the dossier --------------------------------------------------------------------------


def _giay(ma: str, mau: str, ten: str, chu_the: str = "SNL", **khac: object) -> Giay:
    return Giay(
        **{
            "ma": ma,
            "mau": mau,
            "ten": ten,
            "don_vi": "SNL",
            "chu_the": chu_the,
            "nguon": NguonGiay.SINH,
            **khac,
        }  # type: ignore[arg-type]
    )


def _muc(so: str, ten: str, *giay: Giay, **khac: object) -> MucHoSo:
    return MucHoSo(so=so, ten=ten, can_cu="x", giay=giay, **khac)  # type: ignore[arg-type]


_HAI_NOI = ("Tập hồ sơ kiểm điểm", "Văn phòng Đảng ủy Khối")
HO_SO = HoSo(
    don_vi="SNL",
    ten="Đảng bộ Sở Nông Lâm Mẫu",
    thu_muc="SNL",
    thoi_han="trước ngày 25/12/2022",
    muc=(
        _muc("1", "Tờ trình đề nghị xếp loại", _giay("SNL-01", "mau-12", "Tờ trình")),
        _muc(
            "2",
            "Báo cáo tổng kết",
            _giay("SNL-02", "bao-cao-tong-ket", "Báo cáo", so_ban=2, noi_nhan=_HAI_NOI),
            ghi_chu="02 bản",
        ),
        _muc(
            "7",
            "Quyết định xếp loại công chức",
            _giay(
                "SNL-07",
                "kem-theo",
                "Quyết định xếp loại công chức năm 2022",
                nguon=NguonGiay.KEM_THEO,
                tep="SNL/qd.pdf",
            ),
        ),
        _muc(
            "8",
            "Quyết định xếp loại Công đoàn",
            _giay("SNL-08", "kem-theo", "x", nguon=NguonGiay.THIEU, ly_do="Chưa có"),
        ),
        _muc(
            "9",
            "Quyết định xếp loại đảng viên, có danh sách",
            _giay("SNL-09-1", "mau-8b", "Quyết định xếp loại đảng viên"),
            _giay("SNL-09-2", "mau-7a", "Danh sách tổng hợp phiếu", "VP"),
        ),
        _muc("13", "Quyết định khen thưởng", ghi_chu="Không áp dụng: không có ai được chọn"),
        _muc(
            "(1)",
            "Bản kiểm điểm cá nhân",
            _giay("SNL-ca-nhan-1", "mau-2", "Bản kiểm điểm", "VP1"),
            ca_nhan="VP1",
        ),
        _muc(
            "(4)",
            "Bản kê khai tài sản",
            _giay("SNL-ca-nhan-4", "kem-theo", "Bản kê khai", "VP1", nguon=NguonGiay.GIU_RIENG),
            ca_nhan="VP1",
        ),
    ),
)


# --- the rating of one member -------------------------------------------------------------


def buoc(
    giai_doan: GiaiDoan, ket_luan: KetLuanBuoc, muc: Muc | None = None, **khac: object
) -> Buoc:
    """A step with words that name its stage."""
    chu = {"mo_ta": f"Quy tắc về {giai_doan}", "gia_tri": "số liệu", "can_cu": "41-KH/ĐUK"}
    return Buoc(
        ma="x",
        giai_doan=giai_doan,
        ket_luan=ket_luan,
        muc=muc,
        **{**chu, **khac},  # type: ignore[arg-type]
    )


KET_QUA = KetQua(
    doi_tuong="VP1",
    loai=LoaiDoiTuong.DANG_VIEN,
    trang_thai=TrangThai.CAN_NGUOI,
    kiem_diem=True,
    muc_dieu_kien=Muc.HTXSNV,
    muc_bieu_quyet=Muc.HTXSNV,
    muc_de_xuat=Muc.HTXSNV,
    buoc=(
        buoc(GiaiDoan.PHAM_VI, KetLuanBuoc.DAT),
        buoc(
            GiaiDoan.DIEU_KIEN,
            KetLuanBuoc.DAT,
            Muc.HTXSNV,
            mo_ta="Các tiêu chí về kết quả đều “Xuất sắc”",
            gia_tri="3/3 tiêu chí đạt",
            nguong="“Xuất sắc”",
            chua_doi_chieu=True,
        ),
        buoc(
            GiaiDoan.DIEU_KIEN,
            KetLuanBuoc.THIEU_DU_LIEU,
            Muc.HTXSNV,
            tac_dong="chưa xét được mức “Hoàn thành xuất sắc nhiệm vụ”",
        ),
        buoc(GiaiDoan.KHONG_HOAN_THANH, KetLuanBuoc.DAT, Muc.KHTNV),
        buoc(GiaiDoan.TRAN, KetLuanBuoc.KHONG_DAT, Muc.HTTNV, tac_dong="không quá HTTNV"),
        buoc(GiaiDoan.BIEU_QUYET, KetLuanBuoc.DAT, Muc.HTXSNV, nguong="> 50% phiếu hợp lệ"),
        buoc(GiaiDoan.TY_LE, KetLuanBuoc.CAN_NGUOI),
    ),
    can_nguoi=("Chọn 01 trong 02 đồng chí bằng nhau.",),
    thieu=("snl.xlsx › Tiêu chí › D12",),
)
NHOM = NhomTyLe(
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
    xep_hang=("phiếu xuất sắc 100%", "phiếu xuất sắc 100%"),
    can_cu="41-KH/ĐUK, mục II.B.2.3.a",
)


# --- papers -------------------------------------------------------------------------------


def giay(mau: str, don_vi: str = "", chu_the: str = "", **khac: object) -> Giay:
    """The paper of a form; unit and subject are those of the golden text unless given."""
    dv, ct = GIAY[mau]
    return Giay(
        ma=f"{don_vi or dv}-{mau}",
        mau=mau,
        ten=mau,
        don_vi=don_vi or dv,
        chu_the=chu_the or don_vi or ct,
        nguon=NguonGiay.SINH,
        **khac,  # type: ignore[arg-type]
    )


def boi_canh(nc: NguCanh, g: Giay) -> BoiCanh:
    """The context of a paper; the list of contents with its page numbers."""
    if g.mau == "muc-luc" and nc.ke_hoach.ho_so:
        return bo.boi_canh_muc_luc(nc, HO_SO, TRANG)
    return BOI_CANH[g.mau](nc, g)


def in_giay(nc: NguCanh, g: Giay) -> bytes:
    """The paper as .docx bytes."""
    return bien_dich(MAU / f"{g.mau}.docx").dien(boi_canh(nc, g))


def chu(nc: NguCanh, g: Giay) -> str:
    """The paper as text: paragraphs, and tables row by row with `|` between cells.

    A place to write by hand (dots up to the margin) reads `……`.
    """
    return "\n".join(_dong(Document(io.BytesIO(in_giay(nc, g))))) + "\n"


def _dong(khoi: object) -> Iterator[str]:
    for x in khoi.iter_inner_content():  # type: ignore[attr-defined]
        if isinstance(x, Table):
            for hang in x.rows:
                o = {id(c._tc): c.text for c in hang.cells}  # merged cells once
                yield "| " + " | ".join(_mot_dong(c) for c in o.values()) + " |"
        elif x.text:
            cham = any(t.leader == WD_TAB_LEADER.DOTS for t in x.paragraph_format.tab_stops)
            yield x.text.replace("\t", "……" if cham else "   ").replace("\n", " / ")


def _mot_dong(o: str) -> str:
    return " / ".join(d for d in o.split("\n") if d.strip())


def them_phieu(nc: NguCanh, *phieu: BieuQuyet) -> NguCanh:
    """The cycle with more ballots."""
    dl = nc.du_lieu
    return replace(nc, du_lieu=replace(dl, bieu_quyet=(*dl.bieu_quyet, *phieu)))


if __name__ == "__main__":
    for ten in GIAY:
        (VANG / f"{ten}.txt").write_text(chu(ngu_canh(), giay(ten)), "utf-8")
