"""The commands of `hoso`; each returns its exit code (`pipeline.errors.ExitCode`)."""

from __future__ import annotations

import logging
from collections.abc import Collection
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from pipeline import __version__
from pipeline.cli.in_ra import (
    ThanhTienDo,
    in_giai_thich,
    in_json,
    in_lap,
    in_loi,
    lap_json,
    loi_json,
    quy_dinh_json,
    ra,
)
from pipeline.errors import ExitCode, UsageError
from pipeline.intake import ghi_bieu_nhap, mo_ta_json
from pipeline.model import BangXepLoai, DuLieu
from pipeline.pdf import kiem_may as xem_may
from pipeline.problems import MucDo
from pipeline.rating.giai_thich import giai_thich as loi_giai_thich
from pipeline.rating.giai_thich import thanh_json
from pipeline.regulation.tai import tai, tat_ca
from pipeline.run import GOC, Doc, KetQuaLap, Vao, chon_don_vi, doc_va_xep_loai, lap

__all__ = ["hoso"]

KY_MAC_DINH = GOC / "data" / "khoi-2022"


class _ThuMucKy(click.Path):
    """A cycle folder, "data/khoi-2022" or just "khoi-2022"."""

    name = "KY"

    def convert(self, value: Any, *_: Any) -> Path:
        tep = Path(value)
        for chon in (tep, GOC / "data" / tep.name):
            if (chon / "ky.toml").is_file():
                return chon.resolve()
        co = sorted(p.parent.name for p in (GOC / "data").glob("*/ky.toml"))
        raise UsageError(
            f"Không có kỳ “{value}” (thiếu tệp ky.toml)", f"Các kỳ đang có: {', '.join(co)}."
        )


KY = click.argument("ky", type=_ThuMucKy(), default=KY_MAC_DINH)
DON_VI = click.option("--don-vi", "don_vi", multiple=True, metavar="MÃ", help="Chỉ các đơn vị này.")
JSON = click.option("--json", "ra_json", is_flag=True, help="In kết quả dạng JSON.")
DAU_RA = click.option(
    "--dau-ra", type=click.Path(path_type=Path, file_okay=False), default=GOC / "output",
    help="Thư mục kết quả (mặc định: output/).",
)  # fmt: skip


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="hoso %(version)s")
@click.option("-v", "--chi-tiet", is_flag=True, help="In chi tiết khi có sự cố.")
def hoso(chi_tiet: bool) -> None:
    """Hồ sơ kiểm điểm, đánh giá, xếp loại: từ tệp Excel đến tập hồ sơ của từng đơn vị."""
    logging.basicConfig(level=logging.INFO if chi_tiet else logging.ERROR)
    logging.getLogger("pypdf").setLevel(logging.ERROR)


@hoso.command("lap")
@KY
@DON_VI
@DAU_RA
@JSON
@click.option("--day-du", is_flag=True, help="Coi giấy còn thiếu là lỗi.")
def lenh_lap(
    ky: Path, don_vi: tuple[str, ...], dau_ra: Path, ra_json: bool, day_du: bool
) -> ExitCode:
    """Làm tất cả: kiểm tra, xếp loại, in giấy, đóng tập HO-SO.pdf cho từng đơn vị."""
    kq = lap(
        Vao(thu_muc=ky, dau_ra=dau_ra, ngay=date.today(), don_vi=don_vi or None), ThanhTienDo()
    )
    if ra_json:
        in_json(lap_json(kq))
    else:
        in_loi(kq.doc.loi)
        in_lap(kq)
    return _ma_thoat(kq, day_du)


@hoso.command("kiem-tra")
@KY
@DON_VI
@JSON
def lenh_kiem_tra(ky: Path, don_vi: tuple[str, ...], ra_json: bool) -> ExitCode:
    """Chỉ kiểm tra dữ liệu: nêu mọi vấn đề cùng lúc, kèm ô, cách sửa và căn cứ."""
    doc = doc_va_xep_loai(ky)
    chon = chon_don_vi(doc.du_lieu, don_vi or None)
    loi = [p for p in doc.loi if chon is None or not p.don_vi or p.don_vi in chon]
    if ra_json:
        in_json([loi_json(p) for p in loi])
    else:
        in_loi(loi)
    return ExitCode.DATA if any(p.muc_do is MucDo.LOI for p in loi) else ExitCode.OK


@hoso.command("xep-loai")
@KY
@DON_VI
@JSON
def lenh_xep_loai(ky: Path, don_vi: tuple[str, ...], ra_json: bool) -> ExitCode:
    """Tính mức xếp loại mà quy định cho phép (đề xuất; cấp có thẩm quyền quyết định)."""
    doc = _doc_du(ky)
    bang = _chi_cua(doc, chon_don_vi(doc.du_lieu, don_vi or None))
    if ra_json:
        in_json(thanh_json(bang))
        return ExitCode.OK
    for k in bang.ket_qua.values():
        muc = k.muc_de_xuat.ma if k.muc_de_xuat else "—"
        quyet_dinh = f"  QĐ: {k.muc_quyet_dinh.ma}" if k.muc_quyet_dinh else ""
        can = "  (cần người quyết định)" if k.can_nguoi else ""
        thieu = "  (thiếu dữ liệu)" if k.thieu else ""
        ten = doc.du_lieu.ten_doi_tuong(k.doi_tuong)
        ra.print(f"{k.doi_tuong:<22} {muc:<7} {ten}{quyet_dinh}{can}{thieu}", markup=False)
    for n in bang.nhom:
        ra.print(f"\nNhóm {n.ten}: {n.cach_tinh}", markup=False)
    return ExitCode.OK


@hoso.command("giai-thich")
@KY
@click.argument("ma")
@JSON
def lenh_giai_thich(ky: Path, ma: str, ra_json: bool) -> ExitCode:
    """Vì sao đối tượng MÃ được mức này: từng bước, kèm căn cứ."""
    doc = _doc_du(ky)
    kq = doc.bang.ket_qua.get(ma)
    if kq is None:
        gan = [m for m in doc.bang.ket_qua if ma.casefold() in m.casefold()][:8]
        raise UsageError(
            f"Không có đối tượng “{ma}” trong kỳ này.",
            f"Có phải: {', '.join(gan)}?" if gan else "Xem mã bằng lệnh hoso xep-loai.",
        )
    if ra_json:
        in_json(thanh_json(replace(doc.bang, ket_qua={ma: kq}))["ket_qua"][0])
        return ExitCode.OK
    in_giai_thich(loi_giai_thich(kq, doc.du_lieu, doc.quy_dinh))
    return ExitCode.OK


@hoso.command("bieu-nhap")
@click.argument("ky", type=_ThuMucKy(), required=False)
@click.option(
    "--ra", "tep", type=click.Path(path_type=Path, dir_okay=False), default=Path("bieu-nhap.xlsx"),
    help="Tệp Excel sẽ ghi.",
)  # fmt: skip
@click.option("--mo-ta", is_flag=True, help="In mô tả các trang và cột, không ghi tệp.")
@JSON
def lenh_bieu_nhap(ky: Path | None, tep: Path, mo_ta: bool, ra_json: bool) -> ExitCode:
    """Ghi biểu nhập trống (có KY: điền sẵn danh sách đã có)."""
    if mo_ta or ra_json:
        in_json(mo_ta_json())
        return ExitCode.OK
    if tep.exists():
        raise UsageError(f"Đã có tệp {tep}.", "Chọn tên khác bằng --ra, để không ghi đè dữ liệu.")
    du_lieu = doc_va_xep_loai(ky).du_lieu if ky else None
    ghi_bieu_nhap(tep, du_lieu)
    ra.print(f"Đã ghi {tep}", markup=False)
    return ExitCode.OK


@hoso.command("quy-dinh")
@click.argument("ma", required=False)
@JSON
def lenh_quy_dinh(ma: str | None, ra_json: bool) -> ExitCode:
    """Các quy định đã biết, năm áp dụng, nguồn, và chỗ chưa đối chiếu bản gốc."""
    if ma and ma not in tat_ca():
        raise UsageError(f"Không có quy định “{ma}”.", f"Đang có: {', '.join(tat_ca())}.")
    chon = [tai(i) for i in ([ma] if ma else tat_ca())]
    if ra_json:
        in_json([quy_dinh_json(q) for q in chon])
        return ExitCode.OK
    for q in chon:
        ra.print(f"{q.id}: {q.so}, {q.ten} ({q.nam_tu}–{q.nam_den})", markup=False)
        chua = q.chua_doi_chieu
        ra.print(f"  {len(chua)} điểm chưa đối chiếu bản gốc" + ("" if ma else "."), markup=False)
        if ma:
            for ten, r in chua:
                ra.print(f"  - {ten} {r.ma}: {r.can_cu}", markup=False)
            for g in q.ghi_chu:
                ra.print(f"  * {g.noi_dung} ({g.can_cu})", markup=False)
    return ExitCode.OK


@hoso.command("kiem-may")
@JSON
def lenh_kiem_may(ra_json: bool) -> ExitCode:
    """Máy đã sẵn sàng chưa: LibreOffice, phông chữ, chỗ trống trên đĩa."""
    may = xem_may(GOC)
    if ra_json:
        in_json([asdict(x) for x in may])
    else:
        for x in may:
            ra.print(f"{'✓' if x.dat else '✗'} {x.ten}: {x.chi_tiet}", markup=False)
            if not x.dat and x.lam_gi:
                ra.print(f"  → {x.lam_gi}", markup=False)
    return ExitCode.OK if all(x.dat for x in may) else ExitCode.PROGRAM_MISSING


# --- reading -----------------------------------------------------------------


class _DocDu:
    """A cycle of which at least the records and ratings could be had."""

    def __init__(self, doc: Doc) -> None:
        if doc.du_lieu is None or doc.quy_dinh is None or doc.bang is None:
            raise UsageError("Chưa đọc được dữ liệu của kỳ.", "Chạy hoso kiem-tra để xem lỗi.")
        self.du_lieu, self.quy_dinh, self.bang = doc.du_lieu, doc.quy_dinh, doc.bang


def _doc_du(ky: Path) -> _DocDu:
    doc = doc_va_xep_loai(ky)
    if doc.bang is None:
        in_loi(doc.loi)
    return _DocDu(doc)


def _chi_cua(doc: _DocDu, chon: Collection[str] | None) -> BangXepLoai:
    """The ratings of the units chosen, and the groups that any of their subjects is in."""
    if chon is None:
        return doc.bang
    ket_qua = {m: k for m, k in doc.bang.ket_qua.items() if _thuoc(doc.du_lieu, m, chon)}
    nhom = tuple(n for n in doc.bang.nhom if any(m in ket_qua for m in n.thanh_vien))
    return replace(doc.bang, ket_qua=ket_qua, nhom=nhom)


def _thuoc(dl: DuLieu, doi_tuong: str, chon: Collection[str]) -> bool:
    if (c := dl.chuc_vu_theo_ma.get(doi_tuong)) is not None:
        return _thuoc(dl, c.tai, chon)
    if (t := dl.tap_the_theo_ma.get(doi_tuong)) is not None:
        return t.to_chuc in chon
    if (d := dl.dang_vien_theo_ma.get(doi_tuong)) is not None:
        return d.to_chuc in chon
    return doi_tuong in chon


def _ma_thoat(kq: KetQuaLap, day_du: bool) -> ExitCode:
    if kq.ke_hoach is None or any(p.muc_do is MucDo.LOI for p in kq.doc.loi):
        return ExitCode.DATA
    if kq.thieu_may is not None:
        return ExitCode.PROGRAM_MISSING
    if kq.khong_chuyen:
        return ExitCode.CONVERSION
    if day_du and any(h.con_thieu for h in kq.ke_hoach.ho_so):
        return ExitCode.DATA
    return ExitCode.OK
