"""The plan: every paper of every dossier, in checklist order, present or missing."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Giay", "HoSo", "KeHoach", "MucHoSo", "NguonGiay"]


class NguonGiay(StrEnum):
    """Where a paper comes from."""

    SINH = "sinh"  # made from a template
    KEM_THEO = "kem_theo"  # PDF from outside
    GIU_RIENG = "giu_rieng"  # listed, kept apart, never merged
    THIEU = "thieu"  # missing: `ly_do` says why and what to do


@dataclass(frozen=True, kw_only=True)
class Giay:
    """One paper of a dossier."""

    ma: str  # unique in the cycle and safe as a file stem: "SNL-03-mau-3"
    mau: str  # form id ("mau-3"), or "kem-theo"
    ten: str
    don_vi: str  # unit whose dossier it belongs to
    chu_the: str  # subject the paper is about (unit, collective, member or leader code)
    nguon: NguonGiay
    tep: str = ""  # path without suffix below output/<ky>/, or the PDF below kem-theo/
    ly_do: str = ""  # why it is missing or kept apart
    so_ban: int = 1
    noi_nhan: tuple[str, ...] = ()
    tham_so: tuple[tuple[str, str], ...] = ()  # extra arguments of the form ("vai", "de_nghi")


@dataclass(frozen=True, kw_only=True)
class MucHoSo:
    """One item of a checklist with its papers (several for "bản kiểm điểm của đảng viên")."""

    so: str  # "1" … "15", "(1)" … "(4)"
    ten: str
    can_cu: str
    so_ban: int = 1
    noi_nhan: tuple[str, ...] = ()
    giay: tuple[Giay, ...] = ()
    ghi_chu: str = ""  # "không áp dụng: không có tổ chức đảng trực thuộc"
    ca_nhan: str = ""  # member code, for the items of a personal part
    chua_doi_chieu: bool = False


@dataclass(frozen=True, kw_only=True)
class HoSo:
    """The dossier of one unit."""

    don_vi: str
    ten: str
    thu_muc: str  # folder below output/<ky>/
    muc: tuple[MucHoSo, ...]  # bound into HO-SO.pdf, in this order
    kem: tuple[Giay, ...] = ()  # working papers of the unit that are not bound (ballots, tables)
    can_cu: str = ""
    thoi_han: str = ""

    @property
    def giay(self) -> tuple[Giay, ...]:
        """Papers to be bound, in order."""
        return tuple(g for m in self.muc for g in m.giay)

    @property
    def con_thieu(self) -> tuple[Giay, ...]:
        """Papers that are missing."""
        return tuple(g for g in self.giay if g.nguon is NguonGiay.THIEU)


@dataclass(frozen=True, kw_only=True)
class KeHoach:
    """Dossiers of every unit of the cycle."""

    ky: str
    ho_so: tuple[HoSo, ...]

    @property
    def giay(self) -> tuple[Giay, ...]:
        """Every paper of the cycle, bound or not."""
        return tuple(g for h in self.ho_so for g in (*h.giay, *h.kem))
