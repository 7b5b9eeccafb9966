"""The command `hoso`: the only module that prints, and the one place that catches all.

Every command reads a cycle folder (data/<ky>/). Exit codes: `pipeline.errors.ExitCode`.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from pipeline import __version__
from pipeline.errors import ExitCode, PipelineError, UsageError
from pipeline.intake import ghi_bieu_nhap, mo_ta_json
from pipeline.model import DuLieu, Muc, NguonGiay
from pipeline.pdf import kiem_may as xem_may
from pipeline.problems import MucDo, Problem
from pipeline.rating import giai_thich as loi_giai_thich
from pipeline.rating import thanh_json
from pipeline.regulation import QuyDinh, tai, tat_ca
from pipeline.run import GOC, Doc, KetQuaLap, Vao, doc_va_xep_loai, lap

__all__ = ["main"]

KY_MAC_DINH = GOC / "data" / "khoi-2022"
_TEN_MUC_DO = {MucDo.LOI: "LỖI", MucDo.CANH_BAO: "Cảnh báo", MucDo.LUU_Y: "Lưu ý"}
_MAU_MUC_DO = {MucDo.LOI: "bold red", MucDo.CANH_BAO: "yellow", MucDo.LUU_Y: "cyan"}

ra = Console(highlight=False, soft_wrap=True)
bao = Console(stderr=True, highlight=False, soft_wrap=True)


class _ThuMucKy(click.Path):
    """A cycle folder, "data/khoi-2022" or just "khoi-2022"."""

    name = "KY"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
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
    kq = lap(Vao(ky, dau_ra, date.today(), _don_vi(ky, don_vi)), _ThanhTienDo())
    if ra_json:
        _in_json(_lap_json(kq))
    else:
        _in_loi(kq.doc.loi)
        _in_lap(kq)
    return _ma_thoat(kq, day_du)


@hoso.command("kiem-tra")
@KY
@DON_VI
@JSON
def lenh_kiem_tra(ky: Path, don_vi: tuple[str, ...], ra_json: bool) -> ExitCode:
    """Chỉ kiểm tra dữ liệu: nêu mọi vấn đề cùng lúc, kèm ô, cách sửa và căn cứ."""
    doc = doc_va_xep_loai(ky)
    chon = _don_vi(ky, don_vi, doc)
    loi = [p for p in doc.loi if chon is None or not p.don_vi or p.don_vi in chon]
    if ra_json:
        _in_json([_loi_json(p) for p in loi])
    else:
        _in_loi(loi)
    return ExitCode.DATA if any(p.muc_do is MucDo.LOI for p in loi) else ExitCode.OK


@hoso.command("xep-loai")
@KY
@DON_VI
@JSON
def lenh_xep_loai(ky: Path, don_vi: tuple[str, ...], ra_json: bool) -> ExitCode:
    """Tính mức xếp loại mà quy định cho phép (đề xuất; cấp có thẩm quyền quyết định)."""
    doc = _doc_du(ky)
    chon = _don_vi(ky, don_vi, doc)
    if ra_json:
        _in_json(thanh_json(doc.bang))
        return ExitCode.OK
    for k in doc.bang.ket_qua.values():
        if chon is not None and not _thuoc(doc.du_lieu, k.doi_tuong, chon):
            continue
        muc = k.muc_de_xuat.ma if k.muc_de_xuat else "—"
        quyet_dinh = f"  QĐ: {k.muc_quyet_dinh.ma}" if k.muc_quyet_dinh else ""
        can = "  (cần người quyết định)" if k.can_nguoi else ""
        thieu = "  (thiếu dữ liệu)" if k.thieu else ""
        ten = doc.du_lieu.ten_doi_tuong(k.doi_tuong)
        ra.print(f"{k.doi_tuong:<22} {muc:<7} {ten}{quyet_dinh}{can}{thieu}", markup=False)
    for n in doc.bang.nhom:
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
        _in_json(thanh_json(doc.bang)["ket_qua"][ma])
        return ExitCode.OK
    for dong in loi_giai_thich(kq, doc.du_lieu, doc.quy_dinh):
        ra.print(dong, markup=False)
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
        _in_json(mo_ta_json())
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
        _in_json([_quy_dinh_json(q) for q in chon])
        return ExitCode.OK
    for q in chon:
        ra.print(f"{q.id}: {q.so}, {q.ten} ({q.nam_tu}–{q.nam_den})", markup=False)
        chua = q.chua_doi_chieu
        ra.print(f"  {len(chua)} điểm chưa đối chiếu bản gốc" + ("" if ma else "."), markup=False)
        if ma:
            for r in chua:
                ra.print(f"  - {r.ma}: {r.can_cu}", markup=False)
            for g in q.ghi_chu:
                ra.print(f"  * {g.noi_dung} ({g.can_cu})", markup=False)
    return ExitCode.OK


@hoso.command("kiem-may")
@JSON
def lenh_kiem_may(ra_json: bool) -> ExitCode:
    """Máy đã sẵn sàng chưa: LibreOffice, phông chữ, chỗ trống trên đĩa."""
    may = xem_may(GOC)
    if ra_json:
        _in_json([asdict(x) for x in may])
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
        _in_loi(doc.loi)
    return _DocDu(doc)


def _don_vi(ky: Path, don_vi: Sequence[str], doc: Doc | None = None) -> frozenset[str] | None:
    """The units asked for; a base unit stands for its whole tree."""
    if not don_vi:
        return None
    dl = (doc or doc_va_xep_loai(ky)).du_lieu
    if dl is None:
        return frozenset(don_vi)
    la = [m for m in don_vi if m not in dl.to_chuc_theo_ma]
    if la:
        raise UsageError(
            f"Không có đơn vị: {', '.join(la)}.",
            f"Các đơn vị: {', '.join(dl.to_chuc_theo_ma)}.",
        )
    return frozenset(x for m in don_vi for x in dl.cay(m))


def _thuoc(dl: DuLieu, doi_tuong: str, chon: frozenset[str]) -> bool:
    if (c := dl.chuc_vu_theo_ma.get(doi_tuong)) is not None:
        return _thuoc(dl, c.tai, chon)
    if (t := dl.tap_the_theo_ma.get(doi_tuong)) is not None:
        return t.to_chuc in chon
    if (d := dl.dang_vien_theo_ma.get(doi_tuong)) is not None:
        return d.to_chuc in chon
    return doi_tuong in chon


# --- printing ----------------------------------------------------------------


class _ThanhTienDo:
    """Progress bars with counts and time left; silent when the screen is not a terminal."""

    @contextmanager
    def viec(self, ten: str, tong: int) -> Iterator[Callable[[int], None]]:
        with Progress(
            TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
            TextColumn("còn"), TimeRemainingColumn(),
            console=bao, disable=not bao.is_terminal or tong == 0,
        ) as thanh:  # fmt: skip
            so = thanh.add_task(ten, total=tong)
            yield lambda n: thanh.update(so, advance=n)


def _in_json(x: Any) -> None:
    sys.stdout.write(json.dumps(x, ensure_ascii=False, indent=1, default=str) + "\n")


def _in_loi(loi: Sequence[Problem]) -> None:
    for p in loi:
        dau = f"[{_MAU_MUC_DO[p.muc_do]}]{_TEN_MUC_DO[p.muc_do]} {p.ma}[/]"
        bao.print(dau, end=" ")
        bao.print(f"{p.noi}: {p.thong_bao}" if p.noi else p.thong_bao, markup=False)
        bao.print(f"    → {p.cach_sua}", markup=False)
        if p.can_cu:
            bao.print(f"    Căn cứ: {p.can_cu}", markup=False)
    if loi:
        dem = {m: sum(p.muc_do is m for p in loi) for m in MucDo}
        bao.print(
            f"{dem[MucDo.LOI]} lỗi, {dem[MucDo.CANH_BAO]} cảnh báo, {dem[MucDo.LUU_Y]} lưu ý.",
            markup=False,
        )


def _in_lap(kq: KetQuaLap) -> None:
    if kq.ke_hoach is None:
        bao.print("Chưa lập được hồ sơ: sửa các lỗi trên rồi chạy lại.", markup=False)
        return
    for td in kq.thay_doi[:20]:
        ra.print(f"Làm lại {td.giay}: {td.vi_sao}", markup=False)
    if len(kq.thay_doi) > 20:
        ra.print(f"… và {len(kq.thay_doi) - 20} giấy khác.", markup=False)
    for h in kq.ke_hoach.ho_so:
        if h.don_vi in kq.dung:
            ra.print(f"✗ {h.ten}: {kq.dung[h.don_vi]}", markup=False)
            continue
        thieu = ", ".join(f"mục {m.so}" for m in h.muc for g in m.giay
                          if g.nguon is NguonGiay.THIEU)  # fmt: skip
        trang = kq.so_trang.get(h.don_vi)
        ra.print(
            f"✓ {h.ten}: {len(h.giay)} giấy"
            + (f", {trang} trang" if trang else "")
            + (f"; còn thiếu: {thieu}" if thieu else ""),
            markup=False,
        )
    for ten in kq.khong_chuyen:
        bao.print(f"Không chuyển được sang PDF: {ten}", markup=False)
    if kq.thieu_may is not None:
        bao.print(f"{kq.thieu_may}\n→ {kq.thieu_may.lam_gi}", markup=False)
    ra.print(f"Kết quả: {kq.dich}", markup=False)


def _loi_json(p: Problem) -> dict[str, Any]:
    return {k: str(v) for k, v in asdict(p).items()}


def _lap_json(kq: KetQuaLap) -> dict[str, Any]:
    return {
        "loi": [_loi_json(p) for p in kq.doc.loi],
        "thay_doi": [asdict(t) for t in kq.thay_doi],
        "dung": dict(kq.dung),
        "khong_chuyen": list(kq.khong_chuyen),
        "con_thieu": [g.ma for h in kq.ke_hoach.ho_so for g in h.con_thieu] if kq.ke_hoach else [],
        "ket_qua": str(kq.dich),
    }


def _quy_dinh_json(q: QuyDinh) -> dict[str, Any]:
    return {
        "id": q.id,
        "so": q.so,
        "ten": q.ten,
        "nam_tu": q.nam_tu,
        "nam_den": q.nam_den,
        "phien_ban": q.phien_ban,
        "chua_doi_chieu": [{"ma": r.ma, "can_cu": r.can_cu} for r in q.chua_doi_chieu],
        "muc": [m.ten for m in Muc],
    }


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


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code, after a message in Vietnamese if it failed."""
    chi_tiet = bool({"-v", "--chi-tiet"} & set(argv if argv is not None else sys.argv[1:]))
    try:
        kq = hoso.main(args=argv, prog_name="hoso", standalone_mode=False)
        return int(kq) if isinstance(kq, int) else ExitCode.OK
    except PipelineError as e:
        bao.print(f"Không làm được: {e}", markup=False)
        if e.lam_gi:
            bao.print(f"→ {e.lam_gi}", markup=False)
        return e.exit_code
    except click.ClickException as e:
        bao.print(f"Gọi lệnh chưa đúng: {e.format_message()}\n→ Xem hoso --help.", markup=False)
        return ExitCode.USAGE
    except (click.Abort, KeyboardInterrupt):
        bao.print("Đã dừng theo yêu cầu; kết quả cũ còn nguyên.", markup=False)
        return ExitCode.INTERRUPTED
    except OSError as e:
        bao.print(
            f"Không đọc hoặc ghi được tệp {e.filename or ''}: {e.strerror or e}\n"
            "→ Đóng tệp nếu đang mở trong Word hoặc Excel, kiểm tra chỗ trống trên đĩa rồi chạy lại.",
            markup=False,
        )
        return ExitCode.FILE_ACCESS
    except Exception:  # the last resort: nobody sees a traceback unless they ask for it
        luc = datetime.now().strftime("%Y%m%d-%H%M%S")
        nhat_ky = GOC / "output" / f"su-co-{luc}.txt"
        import traceback

        nhat_ky.parent.mkdir(exist_ok=True)
        nhat_ky.write_text(traceback.format_exc(), encoding="utf-8")
        bao.print(
            "Chương trình gặp sự cố không lường trước; dữ liệu của bạn không bị thay đổi.\n"
            f"→ Gửi tệp {nhat_ky} cho người phụ trách phần mềm.",
            markup=False,
        )
        if chi_tiet:
            bao.print_exception()
        return ExitCode.INTERNAL


if __name__ == "__main__":
    sys.exit(main())
