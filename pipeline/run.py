"""The order of the stages: read, check, rate, plan, write, convert, bind, hand over.

Bad data never stops the run: an error stops the dossier of its own unit, the others go
on. A missing program stops what needs it: without LibreOffice the Word files are still
delivered.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Protocol

from pipeline.ban_giao.thay_doi import ThayDoi
from pipeline.ban_giao.thu_muc import BanGiao, ban_giao
from pipeline.board import dung_bang
from pipeline.checks import kiem_tra
from pipeline.dossier import lap_ke_hoach
from pipeline.errors import ProgramMissingError
from pipeline.intake import bam_dau_vao, doc_ky, ghi_ban_chu_thich, liet_ke_kem_theo
from pipeline.model import BangXepLoai, DuLieu, KeHoach
from pipeline.papers.khung import NguCanh
from pipeline.problems import MucDo, Problem, sap_xep
from pipeline.rating import xep_loai
from pipeline.regulation import QuyDinh, tai
from pipeline.store import Kho, khoa_lan_chay

__all__ = ["Doc", "KetQuaLap", "TienDo", "Vao", "doc_va_xep_loai", "lap"]

GOC = Path(__file__).resolve().parents[1]
MAU_CHUNG = GOC / "templates" / "mau"


class TienDo(Protocol):
    """How a run tells its progress; the CLI draws bars, tests listen."""

    def viec(self, ten: str, tong: int) -> AbstractContextManager[Callable[[int], None]]:
        """A named piece of work of `tong` items; the callable says how many more are done."""


@dataclass(frozen=True)
class Vao:
    """What a run is asked to do. `ngay` is the day of the run."""

    thu_muc: Path  # data/<ky>/
    dau_ra: Path  # output/
    ngay: date
    don_vi: Collection[str] | None = None


@dataclass(frozen=True)
class Doc:
    """A cycle read, rated and checked; without records nothing could be read at all."""

    loi: tuple[Problem, ...]
    du_lieu: DuLieu | None = None
    quy_dinh: QuyDinh | None = None
    bang: BangXepLoai | None = None
    kem_theo: dict[str, bool] = field(default_factory=dict)

    @property
    def dung_ca_ky(self) -> bool:
        """True when an error stops the whole cycle (broken tree, unreadable ky.toml)."""
        return self.bang is None or any(
            p.muc_do is MucDo.LOI and not p.don_vi for p in self.loi
        )


@dataclass(frozen=True)
class KetQuaLap:
    """What a run did."""

    doc: Doc
    ke_hoach: KeHoach | None = None
    ban_giao: BanGiao | None = None
    thay_doi: tuple[ThayDoi, ...] = ()
    thieu_may: ProgramMissingError | None = None  # Word files only


def doc_va_xep_loai(thu_muc: Path) -> Doc:
    """Reads, rates and checks a cycle; all problems at once, sorted by place."""
    du_lieu, loi = doc_ky(thu_muc)
    if du_lieu is None:
        return Doc(tuple(sap_xep(loi)))
    quy_dinh = tai(du_lieu.ky.quy_dinh)
    kem_theo = liet_ke_kem_theo(thu_muc)
    bang = xep_loai(du_lieu, quy_dinh, bam_dau_vao(thu_muc))
    loi = [*loi, *kiem_tra(du_lieu, quy_dinh, kem_theo=kem_theo, bang=bang)]
    return Doc(tuple(sap_xep(loi)), du_lieu, quy_dinh, bang, kem_theo)


def lap(vao: Vao, tien_do: TienDo) -> KetQuaLap:
    """Everything, for one cycle; see the module's docstring for what stops what."""
    with khoa_lan_chay(vao.dau_ra):
        doc = doc_va_xep_loai(vao.thu_muc)
        dich = vao.dau_ra / vao.thu_muc.name
        ghi_ban_chu_thich(vao.thu_muc, vao.dau_ra / f"{vao.thu_muc.name}-can-sua", doc.loi)
        if doc.dung_ca_ky or doc.du_lieu is None or doc.quy_dinh is None or doc.bang is None:
            return KetQuaLap(doc)
        ke_hoach = lap_ke_hoach(doc.du_lieu, doc.quy_dinh, doc.bang, doc.kem_theo, vao.don_vi)
        nc = NguCanh(doc.du_lieu, doc.quy_dinh, doc.bang, ke_hoach, vao.ngay)
        ket_qua = ban_giao(
            nc,
            kho=Kho(vao.dau_ra / ".kho"),
            dich=dich,
            kem_theo=vao.thu_muc / "kem-theo",
            mau=(vao.thu_muc / "mau", MAU_CHUNG),
            loi=doc.loi,
            trang=dung_bang,
            tien_do=tien_do,
        )
        return KetQuaLap(doc, ke_hoach, ket_qua, ket_qua.thay_doi, ket_qua.thieu_may)
