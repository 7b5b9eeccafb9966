"""The order of the stages: read, check, rate, plan, write, convert, bind, hand over.

Bad data never stops the run: an error stops the dossier of its own unit, the others go
on. A missing program stops only what needs it: without LibreOffice the Word files are
still delivered. One run at a time per output folder.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Protocol

from pipeline.ban_giao.ban_giao import ban_giao
from pipeline.ban_giao.tap import TapHoSo, dong_cac_tap
from pipeline.ban_giao.thay_doi import ThayDoi, TrangThaiGiay
from pipeline.checks import SAU_XEP_LOAI, TRUOC_XEP_LOAI, kiem_tra
from pipeline.dossier import lap_ke_hoach
from pipeline.errors import ProgramMissingError, UsageError
from pipeline.intake import bam_dau_vao, doc_ky, ghi_ban_chu_thich, liet_ke_kem_theo
from pipeline.model import BangXepLoai, DuLieu, HoSo, KeHoach, NguonGiay
from pipeline.papers.boi_canh import CanIn, can_in
from pipeline.papers.khung import NguCanh
from pipeline.pdf import KetQuaChuyen, ViecChuyen, chuyen, tim_phong_chu
from pipeline.problems import MucDo, Problem, sap_xep
from pipeline.rating.xep_loai import xep_loai
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.regulation.tai import tai
from pipeline.store import Kho, khoa_lan_chay

__all__ = [
    "GOC",
    "MAU_CHUNG",
    "Doc",
    "KetQuaLap",
    "TienDo",
    "Vao",
    "chon_don_vi",
    "doc_va_xep_loai",
    "khong_don_rac",
    "lap",
]

GOC = Path(__file__).resolve().parents[1]
MAU_CHUNG = GOC / "templates" / "mau"


class TienDo(Protocol):
    """How a run tells its progress; the CLI draws bars, tests listen."""

    def viec(self, ten: str, tong: int) -> AbstractContextManager[Callable[[int], None]]:
        """A named piece of work of `tong` items; the callable is given how many are done."""


@dataclass(frozen=True, kw_only=True)
class Vao:
    """What a run is asked to do."""

    thu_muc: Path  # data/<ky>/
    dau_ra: Path  # output/
    ngay: date  # the day of the run
    don_vi: Collection[str] | None = None  # only these units and what is below them

    @property
    def mau(self) -> tuple[Path, Path]:
        """Where templates are looked for: the office's own, then ours."""
        return self.thu_muc / "mau", MAU_CHUNG


@dataclass(frozen=True, kw_only=True)
class Doc:
    """A cycle read, rated and checked; no records when nothing could be read at all."""

    loi: tuple[Problem, ...]
    du_lieu: DuLieu | None = None
    quy_dinh: QuyDinh | None = None
    bang: BangXepLoai | None = None
    kem_theo: Mapping[str, bool] = field(default_factory=dict)

    @property
    def dung(self) -> dict[str, str]:
        """Units stopped by an error in their data -> why; "" stands for the whole cycle.

        The figures of a base organisation and of all below it go into one another's
        papers, so that an error in one stops them together.
        """
        dem: dict[str, int] = {}
        dl = self.du_lieu
        for p in self.loi:
            if p.muc_do is MucDo.LOI:
                co_so = dl.co_so_cua(p.don_vi) if dl else None
                ma = co_so.ma if co_so else p.don_vi
                dem[ma] = dem.get(ma, 0) + 1
        return {
            duoi: f"dừng vì {so} lỗi trong dữ liệu"
            for ma, so in dem.items()
            for duoi in (dl.cay(ma) if dl and ma else (ma,))
        }


@dataclass(frozen=True, kw_only=True)
class KetQuaLap:
    """What a run did; `ke_hoach` is None when the data stopped the whole cycle."""

    doc: Doc
    dich: Path
    ke_hoach: KeHoach | None = None
    dung: Mapping[str, str] = field(default_factory=dict)  # unit -> why it has no dossier
    so_trang: Mapping[str, int] = field(default_factory=dict)  # of HO-SO.pdf, by unit
    thay_doi: tuple[ThayDoi, ...] = ()
    khong_chuyen: Mapping[str, str] = field(default_factory=dict)  # paper -> why no PDF
    sua_tay: tuple[str, ...] = ()  # hand-corrected files that were set aside
    luu_y: tuple[str, ...] = ()  # what the office should know about the bound dossiers
    thieu_may: ProgramMissingError | None = None  # Word files only
    so_lan_khoi_dong: int = 0  # starts of LibreOffice


def doc_va_xep_loai(thu_muc: Path) -> Doc:
    """Reads, checks and rates a cycle; all problems at once, sorted by place.

    Nothing is rated where the data of the whole cycle are at fault (a circular tree).
    """
    du_lieu, loi = doc_ky(thu_muc)
    if du_lieu is None:
        return Doc(loi=tuple(sap_xep(loi)))
    quy_dinh = tai(du_lieu.ky.quy_dinh)
    kem_theo = liet_ke_kem_theo(thu_muc)
    bang = None
    with khong_don_rac():
        loi = [*loi, *kiem_tra(du_lieu, quy_dinh, kem_theo=kem_theo, cac=TRUOC_XEP_LOAI)]
        if not any(p.muc_do is MucDo.LOI and not p.don_vi for p in loi):
            bang = xep_loai(du_lieu, quy_dinh, bam_dau_vao(thu_muc))
            loi += kiem_tra(du_lieu, quy_dinh, kem_theo=kem_theo, bang=bang, cac=SAU_XEP_LOAI)
    return Doc(
        loi=tuple(sap_xep(loi)), du_lieu=du_lieu, quy_dinh=quy_dinh, bang=bang, kem_theo=kem_theo
    )


@contextmanager
def khong_don_rac() -> Iterator[None]:
    """No garbage collection meanwhile.

    Rating and checking make millions of small records and steps, all of them kept and
    none in a circle: looking through them for garbage finds nothing and takes a fifth of
    the time.
    """
    dang_don = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if dang_don:
            gc.enable()


def chon_don_vi(du_lieu: DuLieu | None, don_vi: Collection[str] | None) -> Collection[str] | None:
    """The units asked for, each with its whole tree; None for all. UsageError if unknown."""
    if not don_vi or du_lieu is None:
        return None
    la = sorted(m for m in don_vi if m not in du_lieu.to_chuc_theo_ma)
    if la:
        raise UsageError(
            f"Không có đơn vị: {', '.join(la)}.",
            f"Các đơn vị của kỳ này: {', '.join(du_lieu.to_chuc_theo_ma)}.",
        )
    return frozenset(x for m in don_vi for x in du_lieu.cay(m))


def lap(vao: Vao, tien_do: TienDo) -> KetQuaLap:
    """Everything, for one cycle: the dossiers of all units that no error stops."""
    dich = vao.dau_ra / vao.thu_muc.name
    with khoa_lan_chay(vao.dau_ra):
        doc = doc_va_xep_loai(vao.thu_muc)
        ghi_ban_chu_thich(vao.thu_muc, vao.dau_ra / f"{vao.thu_muc.name}-can-sua", doc.loi)
        if "" in doc.dung or doc.du_lieu is None or doc.quy_dinh is None or doc.bang is None:
            return KetQuaLap(doc=doc, dich=dich)
        don_vi = chon_don_vi(doc.du_lieu, vao.don_vi)
        ke_hoach = lap_ke_hoach(doc.du_lieu, doc.quy_dinh, doc.bang, doc.kem_theo, don_vi)
        nc = NguCanh(doc.du_lieu, doc.quy_dinh, doc.bang, ke_hoach, vao.ngay)
        ho_so = tuple(h for h in ke_hoach.ho_so if h.don_vi not in doc.dung)
        kho = Kho(vao.dau_ra / ".kho" / vao.thu_muc.name)

        can, docx = _in_giay(nc, ho_so, vao, kho, tien_do)
        pdf, thieu_may = _chuyen(can, docx, kho, tien_do)
        tap = TapHoSo()
        if thieu_may is None:
            tap = dong_cac_tap(nc, ho_so, pdf, vao.thu_muc / "kem-theo", vao.mau, kho)
        ket_qua = ban_giao(
            nc,
            ho_so=ho_so,
            docx=docx,
            pdf=pdf,
            tap=tap,
            trang_thai={c.giay.ma: TrangThaiGiay(c.khoa, c.boi_canh_json) for c in can},
            loi=doc.loi,
            dung=doc.dung,
            dich=dich,
            ca_ky=vao.don_vi is None,
        )
        if vao.don_vi is None and thieu_may is None:
            kho.don()
        return KetQuaLap(
            doc=doc,
            dich=dich,
            ke_hoach=ke_hoach,
            dung={h.don_vi: doc.dung[h.don_vi] for h in ke_hoach.ho_so if h.don_vi in doc.dung},
            so_trang={m: t.so_trang for m, t in tap.tap.items()},
            thay_doi=ket_qua.thay_doi,
            khong_chuyen={**pdf.loi, **tap.loi},
            sua_tay=ket_qua.sua_tay,
            luu_y=(*_thieu_phong_chu(), *tap.luu_y),
            thieu_may=thieu_may,
            so_lan_khoi_dong=pdf.so_lan_khoi_dong + tap.so_lan_khoi_dong,
        )


def _in_giay(
    nc: NguCanh, ho_so: Collection[HoSo], vao: Vao, kho: Kho, tien_do: TienDo
) -> tuple[list[CanIn], dict[str, Path]]:
    """Every paper that is made from a template, as .docx; those unchanged are not made again."""
    giay = [g for h in ho_so for g in (*h.giay, *h.kem) if g.nguon is NguonGiay.SINH]
    can: list[CanIn] = []
    docx: dict[str, Path] = {}
    with tien_do.viec("Lập giấy tờ (Word)", len(giay)) as xong:
        for i, g in enumerate(giay, 1):
            c = can_in(nc, g, vao.mau)
            can.append(c)
            docx[g.ma] = kho.lay(c.khoa) or kho.dat(c.khoa, c.in_ra())
            xong(i)
    return can, docx


def _thieu_phong_chu() -> tuple[str, ...]:
    if tim_phong_chu().dung:
        return ()
    return (
        "Máy không có phông Times New Roman hay Liberation Serif đủ chữ tiếng Việt: trang in "
        "có thể lệch. Chạy hoso kiem-may để xem cách cài.",
    )


def _chuyen(
    can: Collection[CanIn], docx: Mapping[str, Path], kho: Kho, tien_do: TienDo
) -> tuple[KetQuaChuyen, ProgramMissingError | None]:
    """The papers as PDF; without LibreOffice none, and the reason."""
    # papers with one key are one file: it is converted once
    dau: dict[str, str] = {}
    for c in can:
        dau.setdefault(c.khoa, c.giay.ma)
    viec = [ViecChuyen(ma=ma, docx=docx[ma], khoa=khoa) for khoa, ma in dau.items()]
    try:
        with tien_do.viec("Chuyển sang PDF", len(viec)) as xong:
            kq = chuyen(kho, viec, bao=xong)
    except ProgramMissingError as e:
        return KetQuaChuyen(), e
    return replace(
        kq,
        pdf={c.giay.ma: kq.pdf[m] for c in can if (m := dau[c.khoa]) in kq.pdf},
        so_trang={c.giay.ma: kq.so_trang[m] for c in can if (m := dau[c.khoa]) in kq.so_trang},
        loi={c.giay.ma: kq.loi[m] for c in can if (m := dau[c.khoa]) in kq.loi},
    ), None
