"""Which function gives the context of which form, and what a paper is made from."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import TemplateError
from pipeline.model import Giay
from pipeline.papers import bieu, bo, don, quyet_dinh
from pipeline.papers.khung import BoiCanh, HamBoiCanh, NguCanh
from pipeline.papers.render import MauBienDich, bien_dich, tim_mau
from pipeline.store import bam

__all__ = ["BOI_CANH", "CanIn", "can_in", "tu_boi_canh"]

# Raised when the same template and context would print differently than before.
_PHIEN_BAN_IN = "1"

BOI_CANH: Mapping[str, HamBoiCanh] = {
    **don.BOI_CANH,
    **bieu.BOI_CANH,
    **quyet_dinh.BOI_CANH,
    **bo.BOI_CANH,
}


@dataclass(frozen=True)
class CanIn:
    """One paper ready to be made: its template, its context, and the key of its content.

    `boi_canh_json` is the context in canonical form: hashed, and compared between runs.
    """

    giay: Giay
    mau: MauBienDich
    boi_canh: BoiCanh
    boi_canh_json: str
    khoa: str

    def in_ra(self) -> bytes:
        """The paper as .docx bytes."""
        return self.mau.dien(self.boi_canh)


def can_in(nc: NguCanh, giay: Giay, thu_muc_mau: Sequence[Path]) -> CanIn:
    """Template and context of one paper; equal keys mean equal papers.

    TemplateError for a form of which the program has no template yet.
    """
    if giay.mau not in BOI_CANH:
        raise TemplateError(
            f"Chưa có mẫu Word cho “{giay.ten}” ({giay.mau}) của quy định {nc.quy_dinh.id}.",
            "Kỳ theo quy định này hiện dùng được: hoso kiem-tra, xep-loai, giai-thich.",
        )
    return tu_boi_canh(nc, giay, BOI_CANH[giay.mau](nc, giay), thu_muc_mau)


def tu_boi_canh(nc: NguCanh, giay: Giay, boi_canh: BoiCanh, thu_muc_mau: Sequence[Path]) -> CanIn:
    """As `can_in`, for a context that needs more than the plan (page numbers)."""
    mau = bien_dich(tim_mau(_tep_mau(nc, giay.mau), thu_muc_mau))
    chu = json.dumps(boi_canh, ensure_ascii=False, sort_keys=True, default=str)
    return CanIn(giay, mau, boi_canh, chu, bam("docx", _PHIEN_BAN_IN, mau.bam, chu))


def _tep_mau(nc: NguCanh, ma: str) -> str:
    mau = nc.quy_dinh.mau_theo_ma(ma)
    if mau is None:
        raise TemplateError(
            f"Quy định {nc.quy_dinh.id} không có mẫu “{ma}”.", "Bổ sung mẫu vào tệp quy định."
        )
    return mau.tep
