"""How results look on the screen: problems, what a run did, progress bars, JSON."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from pipeline.model import NguonGiay
from pipeline.problems import MucDo, Problem
from pipeline.rating.giai_thich import GiaiThich
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.run import KetQuaLap

_TEN_MUC_DO = {MucDo.LOI: "LỖI", MucDo.CANH_BAO: "Cảnh báo", MucDo.LUU_Y: "Lưu ý"}
_MAU_MUC_DO = {MucDo.LOI: "bold red", MucDo.CANH_BAO: "yellow", MucDo.LUU_Y: "cyan"}
_THAY_DOI_NEU = 20  # papers made again that are named one by one

ra = Console(highlight=False, soft_wrap=True)
bao = Console(stderr=True, highlight=False, soft_wrap=True)


class ThanhTienDo:
    """Progress bars with counts and time left; silent when the screen is not a terminal."""

    @contextmanager
    def viec(self, ten: str, tong: int) -> Iterator[Callable[[int], None]]:
        """A bar for one piece of work of `tong` items."""
        with Progress(
            TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(),
            TextColumn("còn"), TimeRemainingColumn(),
            console=bao, disable=not bao.is_terminal or tong == 0,
        ) as thanh:  # fmt: skip
            so = thanh.add_task(ten, total=tong)
            yield lambda n: thanh.update(so, completed=n)


def in_json(x: Any) -> None:
    """The value as JSON on standard output."""
    sys.stdout.write(json.dumps(x, ensure_ascii=False, indent=1, default=str) + "\n")


def in_loi(loi: Sequence[Problem]) -> None:
    """Problems, each with its place, remedy and ground, then their count."""
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


def in_lap(kq: KetQuaLap) -> None:
    """What a run did: papers made again and why, dossiers, what is missing."""
    if kq.ke_hoach is None:
        bao.print("Chưa lập được hồ sơ: sửa các lỗi trên rồi chạy lại.", markup=False)
        return
    for td in kq.thay_doi[:_THAY_DOI_NEU]:
        ra.print(f"Làm lại {td.giay}: {td.vi_sao}", markup=False)
    if len(kq.thay_doi) > _THAY_DOI_NEU:
        ra.print(f"… và {len(kq.thay_doi) - _THAY_DOI_NEU} giấy khác.", markup=False)
    for h in kq.ke_hoach.ho_so:
        if h.don_vi in kq.dung:
            ra.print(f"✗ {h.ten}: {kq.dung[h.don_vi]}", markup=False)
            continue
        dem = Counter(m.so for m in h.muc for g in m.giay if g.nguon is NguonGiay.THIEU)
        thieu = ", ".join(f"mục {so}" + (f" ({n} giấy)" if n > 1 else "") for so, n in dem.items())
        trang = kq.so_trang.get(h.don_vi)
        ra.print(
            f"✓ {h.ten}: {len(h.giay)} giấy"
            + (f", {trang} trang" if trang else "")
            + (f"; còn thiếu: {thieu}" if thieu else ""),
            markup=False,
        )
    for giay, vi_sao in kq.khong_chuyen.items():
        bao.print(f"Không có PDF của {giay}: {vi_sao}", markup=False)
    for luu_y in kq.luu_y:
        bao.print(luu_y, markup=False)
    for tep in kq.sua_tay:
        bao.print(f"Giấy này đã được sửa tay; bản sửa được giữ ở {kq.dich / tep}", markup=False)
    if kq.thieu_may is not None:
        bao.print(f"{kq.thieu_may}\n→ {kq.thieu_may.lam_gi}", markup=False)
    ra.print(f"Kết quả: {kq.dich}", markup=False)


def loi_json(p: Problem) -> dict[str, Any]:
    """A problem as plain data."""
    return {k: str(v) for k, v in asdict(p).items()}


def lap_json(kq: KetQuaLap) -> dict[str, Any]:
    """A run as plain data."""
    return {
        "loi": [loi_json(p) for p in kq.doc.loi],
        "thay_doi": [asdict(t) for t in kq.thay_doi],
        "dung": dict(kq.dung),
        "khong_chuyen": list(kq.khong_chuyen),
        "con_thieu": [g.ma for h in kq.ke_hoach.ho_so for g in h.con_thieu] if kq.ke_hoach else [],
        "ket_qua": str(kq.dich),
    }


def quy_dinh_json(q: QuyDinh) -> dict[str, Any]:
    """A regulation as plain data."""
    return {
        "id": q.id,
        "so": q.so,
        "ten": q.ten,
        "nam_tu": q.nam_tu,
        "nam_den": q.nam_den,
        "phien_ban": q.phien_ban,
        "chua_doi_chieu": [
            {"danh_sach": ten, "ma": r.ma, "can_cu": r.can_cu} for ten, r in q.chua_doi_chieu
        ],
    }


def in_giai_thich(gt: GiaiThich) -> None:
    """The tree of steps of one subject: rule, facts, outcome, ground, cells."""
    ra.print(f"{gt.ten} ({gt.doi_tuong}) – {gt.loai}\n{gt.ket_luan}", markup=False)
    for phan in gt.phan:
        ra.print(f"\n{phan.ten}", markup=False, style="bold")
        for d in phan.dong:
            ra.print(f"  {'• ' + d.ket_luan:<18} {d.mo_ta}", markup=False)
            for ten, chu in (
                ("Số liệu", d.gia_tri),
                ("Ngưỡng", d.nguong),
                ("Tác động", d.tac_dong),
                ("Căn cứ", d.can_cu),
                ("Lưu ý", d.luu_y),
                ("Ô", "; ".join(d.o)),
            ):
                if chu:
                    ra.print(f"      {ten}: {chu}", markup=False, style="dim")
    for ten, cac in (("Cần người quyết định", gt.can_nguoi), ("Thiếu dữ liệu", gt.thieu)):
        for chu in cac:
            ra.print(f"\n{ten}: {chu}", markup=False)
