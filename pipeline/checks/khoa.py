"""Codes that name nothing, or two things; criteria, papers and items that the regulation lacks."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

from pipeline.checks.boi_canh import BoiCanhKiemTra, noi_cua
from pipeline.model import BanGhi, DangVien, LoaiDoiTuong, TapThe, ToChuc
from pipeline.problems import MA_LOI, Problem

__all__ = [
    "kiem_danh_hieu",
    "kiem_danh_muc",
    "kiem_de_muc",
    "kiem_doi_tuong",
    "kiem_ky",
    "kiem_mau",
    "kiem_tham_chieu",
    "kiem_tieu_chi",
    "kiem_trung_ma",
]


def trang_doi_tuong(bc: BoiCanhKiemTra) -> tuple[Sequence[BanGhi], ...]:
    """Sheets whose rows name a subject of any kind in the column `doi_tuong`."""
    d = bc.du_lieu
    return (
        d.tieu_chi, d.chi_tieu, d.bieu_quyet, d.tin_nhiem, d.noi_dung, d.khac_phuc, d.ky_luat,
        d.ket_luan, d.y_kien_chu_the, d.y_kien, d.quyet_dinh, d.kem_theo, d.lich_su, d.khen_thuong,
    )  # fmt: skip


def kiem_doi_tuong(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """K01: a row about a subject that no sheet declares."""
    for trang in trang_doi_tuong(bc):
        for r in trang:
            ma = getattr(r, "doi_tuong", "")
            if ma not in bc.tat_ca:
                yield bc.loi(
                    "K01",
                    r,
                    "doi_tuong",
                    f"Không có đối tượng nào mang mã “{ma}”, nên dòng này không được dùng."
                    + bc.goi_y(ma)
                    + _goi_y_chuc_vu(bc, ma),
                    "Sửa mã cho đúng với trang “Tổ chức”, “Tập thể” hoặc “Đảng viên”; "
                    "với cán bộ lãnh đạo, ghi mã đảng viên, dấu @ rồi mã nơi giữ chức vụ.",
                )


def _goi_y_chuc_vu(bc: BoiCanhKiemTra, ma: str) -> str:
    """Why a leader's code is unknown though both its halves are known."""
    nguoi, a_cong, noi = ma.partition("@")
    if a_cong and nguoi in bc.du_lieu.dang_vien_theo_ma and noi in bc.co_dong:
        return f" Trang “Chức vụ” chưa ghi {bc.ten(nguoi)} giữ chức vụ tại {bc.ten(noi)}."
    return ""


def kiem_tham_chieu(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """K01-K04: a unit, an organisation, a member or a place that no sheet declares."""
    d = bc.du_lieu
    to_chuc, dang_vien = d.to_chuc_theo_ma, d.dang_vien_theo_ma
    bang: tuple[tuple[str, Sequence[BanGhi], str, Container[str]], ...] = (
        ("K02", d.to_chuc, "cap_tren", to_chuc),
        ("K02", d.tap_the, "to_chuc", to_chuc),
        ("K02", d.dang_vien, "to_chuc", to_chuc),
        ("K02", d.co_quan_cung_cap, "to_chuc", to_chuc),
        ("K03", d.chuc_vu, "dang_vien", dang_vien),
        ("K03", d.nhan_xet_213, "dang_vien", dang_vien),
        ("K04", d.chuc_vu, "tai", bc.co_dong),
        ("K04", d.bieu_quyet, "noi", bc.co_dong),
        ("K01", d.van_ban, "don_vi", bc.tat_ca),
        ("K04", d.cuoc_hop, "don_vi", bc.co_dong),
    )
    for loi, trang, khoa, biet in bang:
        la_gi, o_dau = _LA_GI[loi]
        for r in trang:
            ma = getattr(r, khoa)
            if ma is not None and ma not in biet:
                yield bc.loi(
                    loi,
                    r,
                    khoa,
                    f"Không có {la_gi} nào mang mã “{ma}”.{bc.goi_y(ma)}",
                    f"Sửa mã cho đúng, hoặc khai báo thêm ở trang {o_dau}.",
                )


_LA_GI = {
    "K01": ("đối tượng", "“Tổ chức”, “Tập thể”, “Đảng viên” hoặc “Chức vụ”"),
    "K02": ("tổ chức đảng", "“Tổ chức”"),
    "K03": ("đảng viên", "“Đảng viên”"),
    "K04": ("tổ chức đảng hay tập thể", "“Tổ chức” hoặc “Tập thể”"),
}


def kiem_trung_ma(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """K05, K06: one code for two subjects; one person twice in one place."""
    d = bc.du_lieu
    thay: dict[str, ToChuc | TapThe | DangVien] = {}
    cac_ma: tuple[ToChuc | TapThe | DangVien, ...] = (*d.to_chuc, *d.tap_the, *d.dang_vien)
    for r in cac_ma:
        truoc = thay.setdefault(r.ma, r)
        if truoc is not r:
            yield bc.loi(
                "K05",
                r,
                "ma",
                f"Mã “{r.ma}” của {_goi(r)} đã dùng cho {_goi(truoc)} ({noi_cua(truoc, 'ma')}).",
                "Đặt cho mỗi tổ chức, tập thể, đảng viên một mã riêng; sửa cả ở các trang khác "
                "có dùng mã này. Nếu cùng một đối tượng bị ghi hai lần thì xóa một dòng.",
            )
    chuc_vu: dict[str, BanGhi] = {}
    for c in d.chuc_vu:
        if chuc_vu.setdefault(c.ma, c) is not c:
            truoc_o = noi_cua(chuc_vu[c.ma], "dang_vien")
            yield bc.loi(
                "K06",
                c,
                "dang_vien",
                f"{bc.ten(c.dang_vien)} đã có một dòng chức vụ tại {bc.ten(c.tai)} ({truoc_o}); "
                "mỗi người ở một nơi chỉ được đánh giá một lần.",
                "Gộp thành một dòng, ghi chức vụ cao nhất hoặc ghi đủ các chức vụ trong một ô.",
            )


def _goi(r: ToChuc | TapThe | DangVien) -> str:
    return f"“{r.ho_ten if isinstance(r, DangVien) else r.ten}”"


def kiem_tieu_chi(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """K07-K09: criteria that are not in the regulation, of another kind, or assessed twice."""
    thay: dict[tuple[str, str], BanGhi] = {}
    theo_ma, loai_doi_tuong = bc.tieu_chi_theo_ma, bc.du_lieu.loai_doi_tuong
    for r in bc.du_lieu.tieu_chi:
        tieu_chi = theo_ma.get(r.tieu_chi)
        loai = loai_doi_tuong(r.doi_tuong)
        if tieu_chi is None:
            yield bc.loi(
                "K07",
                r,
                "tieu_chi",
                f"Quy định của kỳ này không có tiêu chí mang mã “{r.tieu_chi}”.",
                "Chọn mã tiêu chí trong danh sách của biểu nhập.",
            )
        elif loai is not None and tieu_chi.doi_tuong is not loai:
            yield bc.loi(
                "K08",
                r,
                "tieu_chi",
                f"Tiêu chí “{r.tieu_chi}” dành cho {_ten_loai(tieu_chi.doi_tuong)}, còn "
                f"{bc.ten(r.doi_tuong)} là {_ten_loai(loai)}.",
                "Chọn tiêu chí của đúng loại đối tượng, hoặc sửa mã đối tượng.",
                can_cu=tieu_chi.can_cu,
            )
        truoc = thay.setdefault((r.doi_tuong, r.tieu_chi), r)
        if truoc is not r:
            yield bc.loi(
                "K09",
                r,
                "tieu_chi",
                f"Tiêu chí “{r.tieu_chi}” của {bc.ten(r.doi_tuong)} đã có ở "
                f"{noi_cua(truoc, 'tieu_chi')}; không biết dùng dòng nào.",
                "Giữ một dòng cho mỗi tiêu chí của mỗi đối tượng.",
            )


def _ten_loai(loai: LoaiDoiTuong) -> str:
    return loai.ten[0].lower() + loai.ten[1:]


def kiem_mau(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """K10: a number or date for a paper that the regulation does not list."""
    cac_mau = {m.ma for m in bc.quy_dinh.mau} | {m.ho for m in bc.quy_dinh.mau if m.ho}
    for r in bc.du_lieu.van_ban:
        if r.mau not in cac_mau:
            yield bc.loi(
                "K10",
                r,
                "mau",
                f"Quy định của kỳ này không có mẫu “{r.mau}”, nên số và ngày ghi ở dòng này "
                "không in vào giấy nào.",
                "Chọn mã mẫu trong danh sách của biểu nhập.",
            )


def kiem_danh_muc(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """K11: an attached paper for an item that the subject's checklist does not have."""
    for r in bc.du_lieu.kem_theo:
        if bc.du_lieu.loai_doi_tuong(r.doi_tuong) is None:
            continue
        cho_phep = bc.muc_ho_so(r.doi_tuong)
        if r.muc not in cho_phep:
            yield bc.loi(
                "K11",
                r,
                "muc",
                f"Danh mục hồ sơ của {bc.ten(r.doi_tuong)} không có mục “{r.muc}”, nên “{r.ten}” "
                "không vào hồ sơ nào.",
                f"Chọn một trong các mục: {', '.join(cho_phep)}."
                if cho_phep
                else "Kiểm tra lại mã đối tượng: quy định không có danh mục cho loại tổ chức này.",
            )


def kiem_de_muc(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """K13: text under a heading that no form has, or that takes no text."""
    cho_phep = {d.khoa for d in bc.quy_dinh.de_muc if not d.chi_tieu_de}
    for r in bc.du_lieu.noi_dung:
        if r.muc not in cho_phep:
            yield bc.loi(
                "K13",
                r,
                "muc",
                f"Không mẫu nào của kỳ này có chỗ ghi nội dung cho đề mục “{r.muc}”, nên nội dung "
                f"của {bc.ten(r.doi_tuong)} ở dòng này không in ra.",
                "Chọn đề mục trong danh sách của biểu nhập.",
            )


def kiem_danh_hieu(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """K14: an award that the regulation does not name."""
    cho_phep = {k.ten for k in bc.quy_dinh.khen_thuong}
    for r in bc.du_lieu.khen_thuong:
        if cho_phep and r.danh_hieu not in cho_phep:
            yield bc.loi(
                "K14",
                r,
                "danh_hieu",
                f"Quy định của kỳ này không có danh hiệu “{r.danh_hieu}”.",
                f"Ghi một trong các danh hiệu: {'; '.join(sorted(cho_phep))}.",
            )


def kiem_ky(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """K12: a key of ky.toml (signer, deadline, quota) that names nothing."""
    ky = bc.du_lieu.ky
    bang: tuple[tuple[str, Sequence[str], Container[str], str], ...] = (
        ("nguoi_ky", tuple(ky.nguoi_ky), bc.co_dong, "mã một tổ chức đảng hoặc tập thể"),
        ("thoi_han", tuple(ky.thoi_han), {t.ma for t in bc.quy_dinh.thoi_han}, "một thời hạn"),
        ("ty_le_25", tuple(ky.ty_le_25), {t.ma for t in bc.quy_dinh.ty_le}, "một quy tắc tỷ lệ"),
    )
    for bang_ky, cac_khoa, biet, la_gi in bang:
        for khoa in cac_khoa:
            if khoa not in biet:
                yield Problem(
                    ma="K12",
                    muc_do=MA_LOI["K12"][0],
                    thong_bao=f"Trong bảng [{bang_ky}], “{khoa}” không phải là {la_gi} của kỳ này, "
                    "nên giá trị ghi ở đó không được dùng.",
                    cach_sua="Sửa khóa cho đúng, hoặc xóa dòng đó.",
                    tep="ky.toml",
                    gia_tri=khoa,
                )
