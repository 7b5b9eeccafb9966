"""Secret ballots: the counts must close, and be taken where and when they may be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.boi_canh import BoiCanhKiemTra, noi_cua
from pipeline.model import (
    BanGhi,
    BieuQuyet,
    ChucVu,
    DangVien,
    LoaiDoiTuong,
    TapThe,
    TinhTrang,
    ToChuc,
)
from pipeline.problems import Problem

__all__ = [
    "kiem_duoc_bieu_quyet",
    "kiem_noi_bieu_quyet",
    "kiem_so_am",
    "kiem_so_phieu",
    "kiem_tin_nhiem",
    "kiem_trieu_tap",
    "kiem_trung_bieu_quyet",
]

_MUC_PHIEU = ("xuat_sac", "tot", "hoan_thanh", "khong_hoan_thanh")
_SO_PHIEU = ("trieu_tap", "co_mat", "phat_ra", "thu_vao", "hop_le", "khong_hop_le", *_MUC_PHIEU)


def co_phieu(bq: BieuQuyet) -> bool:
    """True when votes for some level are recorded."""
    return not (bq.xuat_sac is bq.tot is bq.hoan_thanh is bq.khong_hoan_thanh is None)


def kiem_so_phieu(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """B01-B05, B13: issued ≥ collected = valid + invalid; the levels add up to valid."""
    for bq in bc.du_lieu.bieu_quyet:
        ten = bc.ten(bq.doi_tuong)
        cac_muc = (bq.xuat_sac, bq.tot, bq.hoan_thanh, bq.khong_hoan_thanh)
        tong = sum(so or 0 for so in cac_muc)
        if co_phieu(bq) and bq.hop_le is not None and tong != bq.hop_le:
            yield bc.loi(
                "B01",
                bq,
                "hop_le",
                f"Phiếu về {ten}: cộng bốn mức được {tong} nhưng số phiếu hợp lệ là {bq.hop_le} "
                f"(HTXSNV {_so(bq.xuat_sac)}, HTTNV {_so(bq.tot)}, HTNV {_so(bq.hoan_thanh)}, "
                f"KHTNV {_so(bq.khong_hoan_thanh)}).",
                "Đối chiếu biên bản kiểm phiếu rồi sửa số phiếu từng mức hoặc số phiếu hợp lệ.",
            )
        if bq.thu_vao is not None and bq.hop_le is not None:
            khong = bq.khong_hop_le or 0
            if bq.hop_le + khong != bq.thu_vao:
                yield bc.loi(
                    "B02",
                    bq,
                    "thu_vao",
                    f"Phiếu về {ten}: hợp lệ {bq.hop_le} cộng không hợp lệ {khong} được "
                    f"{bq.hop_le + khong} nhưng thu vào {bq.thu_vao}.",
                    "Đối chiếu biên bản kiểm phiếu; số thu vào phải bằng hợp lệ cộng không hợp lệ.",
                )
        yield from _khong_qua(bc, "B03", bq, "thu_vao", "phat_ra", f"Phiếu về {ten}")
        yield from _khong_qua(bc, "B04", bq, "co_mat", "trieu_tap", f"Phiếu về {ten}")
        yield from _khong_qua(bc, "B05", bq, "phat_ra", "co_mat", f"Phiếu về {ten}")
        yield from _con_thieu(bc, bq, ten)
    for hop in bc.du_lieu.cuoc_hop:
        yield from _khong_qua(bc, "B04", hop, "co_mat", "trieu_tap", f"Cuộc họp “{hop.ten}”")


def _so(so: int | None) -> str:
    return "trống" if so is None else str(so)


_TEN_SO = {
    "trieu_tap": "số triệu tập",
    "co_mat": "số có mặt",
    "phat_ra": "số phiếu phát ra",
    "thu_vao": "số phiếu thu vào",
    "hop_le": "số phiếu hợp lệ",
}


def _khong_qua(
    bc: BoiCanhKiemTra, ma: str, r: BanGhi, nho: str, lon: str, ve: str
) -> Iterator[Problem]:
    """A problem when the number in column `nho` exceeds the one in column `lon`."""
    so_nho, so_lon = getattr(r, nho), getattr(r, lon)
    if so_nho is not None and so_lon is not None and so_nho > so_lon:
        yield bc.loi(
            ma,
            r,
            nho,
            f"{ve}: {_TEN_SO[nho]} là {so_nho}, nhiều hơn {_TEN_SO[lon]} là {so_lon}.",
            "Đối chiếu biên bản rồi sửa một trong hai số.",
        )


def _con_thieu(bc: BoiCanhKiemTra, bq: BieuQuyet, ten: str) -> Iterator[Problem]:
    quy_tac = bc.quy_dinh.bieu_quyet
    mau_so = quy_tac.mau_so if quy_tac else "hop_le"
    can = dict.fromkeys((mau_so, "phat_ra", "thu_vao", "hop_le"))
    trong = [_TEN_SO[khoa] for khoa in can if getattr(bq, khoa) is None]
    if co_phieu(bq) and trong:
        yield bc.loi(
            "B13",
            bq,
            next(khoa for khoa in can if getattr(bq, khoa) is None),
            f"Phiếu về {ten} đã có số phiếu từng mức nhưng còn trống {', '.join(trong)}.",
            "Ghi đủ số liệu theo biên bản kiểm phiếu.",
            can_cu=quy_tac.can_cu if quy_tac else "",
        )


def kiem_trieu_tap(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """B06: more are summoned to vote than may vote there; once per place and number."""
    thay: set[tuple[str, int]] = set()
    for bq in bc.du_lieu.bieu_quyet:
        toi_da = bc.so_duoc_bieu_quyet.get(bq.noi)
        if toi_da is None or bq.trieu_tap is None or bq.trieu_tap <= toi_da:
            continue
        if (bq.noi, bq.trieu_tap) not in thay:
            thay.add((bq.noi, bq.trieu_tap))
            la_chi_bo = bq.noi in bc.du_lieu.to_chuc_theo_ma
            yield bc.loi(
                "B06",
                bq,
                "trieu_tap",
                f"{bc.ten(bq.noi)} triệu tập {bq.trieu_tap} người bỏ phiếu, nhưng chỉ có {toi_da} "
                + ("đảng viên chính thức." if la_chi_bo else "người ở trang “Chức vụ”."),
                "Chỉ tính người có quyền bỏ phiếu: đảng viên dự bị và khách mời không tính. "
                "Nếu số đúng, bổ sung người còn thiếu vào danh sách.",
                can_cu="Điều lệ Đảng, Điều 3" if la_chi_bo else "",
            )


def kiem_so_am(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """B07: a number of votes, people or đồng below zero."""
    d = bc.du_lieu
    bang: tuple[tuple[Sequence[BanGhi], tuple[str, ...]], ...] = (
        (d.bieu_quyet, _SO_PHIEU),
        (d.cuoc_hop, ("trieu_tap", "co_mat")),
        (d.tin_nhiem, ("tong_phieu", "tin_nhiem_thap")),
        (d.khen_thuong, ("tien_thuong",)),
        (d.tieu_chi, ("phieu_xuat_sac", "phieu_tot", "phieu_trung_binh", "phieu_kem")),
    )
    for trang, cac_khoa in bang:
        for r in trang:
            for khoa in cac_khoa:
                so = getattr(r, khoa)
                if so is not None and so < 0:
                    yield bc.loi(
                        "B07",
                        r,
                        khoa,
                        f"{bc.ve(r)}: số {so} nhỏ hơn 0.",
                        "Ghi lại số theo biên bản; ô chưa có số thì để trống.",
                    )


def kiem_duoc_bieu_quyet(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """B08, B09: votes on a subject that is not rated, or whose review is not finished."""
    d = bc.du_lieu
    can_cu = {p.doi_tuong: p.can_cu for p in bc.quy_dinh.pham_vi if p.chua_kiem_diem}
    for bq in bc.du_lieu.bieu_quyet:
        if not co_phieu(bq):
            continue
        r = _ban_ghi(bc, bq.doi_tuong)
        if r is not None and r.da_kiem_diem is False:
            loai = bc.du_lieu.loai_doi_tuong(bq.doi_tuong)
            yield bc.loi(
                "B09",
                bq,
                "doi_tuong",
                f"{bc.ten(bq.doi_tuong)} ghi là chưa kiểm điểm xong nhưng đã có phiếu xếp loại.",
                "Nếu đã kiểm điểm, sửa cột “đã kiểm điểm”; nếu chưa, bỏ dòng phiếu này và tổ chức "
                "kiểm điểm, xếp loại sau.",
                can_cu=can_cu.get(loai, "") if loai else "",
            )
        elif (buoc := bc.buoc_ngoai(bq.doi_tuong)) is not None:
            nguoi = d.dang_vien_theo_ma.get(r.dang_vien if isinstance(r, ChucVu) else bq.doi_tuong)
            if nguoi is not None and nguoi.tinh_trang is not TinhTrang.BINH_THUONG:
                continue  # V01 says so
            yield bc.loi(
                "B08",
                bq,
                "doi_tuong",
                f"{bc.ten(bq.doi_tuong)} không được xếp loại kỳ này nhưng có phiếu xếp loại; phiếu "
                f"không được dùng. {buoc.mo_ta} ({buoc.gia_tri}).",
                "Kiểm tra lại ngày kết nạp, ngày thành lập, tình trạng; nếu đúng, bỏ dòng phiếu.",
                can_cu=buoc.can_cu,
            )


def _ban_ghi(bc: BoiCanhKiemTra, ma: str) -> ToChuc | TapThe | DangVien | ChucVu | None:
    d = bc.du_lieu
    return (
        d.to_chuc_theo_ma.get(ma)
        or d.tap_the_theo_ma.get(ma)
        or d.dang_vien_theo_ma.get(ma)
        or d.chuc_vu_theo_ma.get(ma)
    )


def kiem_trung_bieu_quyet(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """B10: two counts about one subject at one place."""
    thay: dict[tuple[str, str], BieuQuyet] = {}
    for bq in bc.du_lieu.bieu_quyet:
        truoc = thay.setdefault((bq.doi_tuong, bq.noi), bq)
        if truoc is not bq:
            yield bc.loi(
                "B10",
                bq,
                "doi_tuong",
                f"Đã có kết quả bỏ phiếu về {bc.ten(bq.doi_tuong)} tại {bc.ten(bq.noi)} ở "
                f"{noi_cua(truoc, 'doi_tuong')}; không biết dùng lần nào.",
                "Giữ một dòng: kết quả của lần bỏ phiếu có giá trị.",
            )


def kiem_noi_bieu_quyet(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """B11, B12: a ballot at a place that is not the subject's."""
    for bq in bc.du_lieu.bieu_quyet:
        loai = bc.du_lieu.loai_doi_tuong(bq.doi_tuong)
        if loai is None or bq.noi not in bc.co_dong:
            continue
        if loai is LoaiDoiTuong.LANH_DAO:
            tai = bc.du_lieu.chuc_vu_theo_ma[bq.doi_tuong].tai
            if bq.noi != tai:
                yield bc.loi(
                    "B11",
                    bq,
                    "noi",
                    f"{bc.ten(bq.doi_tuong)} giữ chức vụ tại {bc.ten(tai)} nhưng phiếu lại ghi tại "
                    f"{bc.ten(bq.noi)}.",
                    "Ghi mã nơi giữ chức vụ; nếu phiếu là để xếp loại đảng viên ở chi bộ, ghi mã "
                    "đảng viên không có phần sau dấu @.",
                )
            continue
        tren = {t.ma for t in bc.du_lieu.len_tren(bc.to_chuc_cua(bq.doi_tuong))}
        if tren and bc.to_chuc_cua(bq.noi) not in tren:
            yield bc.loi(
                "B12",
                bq,
                "noi",
                f"{bc.ten(bq.doi_tuong)} thuộc {bc.ten(bc.to_chuc_cua(bq.doi_tuong))} nhưng phiếu "
                f"lại ghi tại {bc.ten(bq.noi)}.",
                "Kiểm tra lại mã đối tượng và mã nơi bỏ phiếu.",
            )


def kiem_tin_nhiem(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """B14: more votes of low confidence than votes."""
    for r in bc.du_lieu.tin_nhiem:
        thap, tong = r.tin_nhiem_thap, r.tong_phieu
        if thap is not None and tong is not None and thap > tong:
            yield bc.loi(
                "B14",
                r,
                "tin_nhiem_thap",
                f"{bc.ten(r.doi_tuong)}: {thap} phiếu tín nhiệm thấp, nhiều hơn tổng số {tong}.",
                "Đối chiếu kết quả lấy phiếu tín nhiệm rồi sửa một trong hai số.",
            )
