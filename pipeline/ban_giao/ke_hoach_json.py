"""ke-hoach.json: every paper, its checklist number, copies, file or reason why missing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pipeline.model import Giay, HoSo, KeHoach, NguonGiay

__all__ = ["TepGiay", "ke_hoach_json"]


@dataclass(frozen=True)
class TepGiay:
    """What was made of one paper: paths below output/<ky>/, pages, sha256 of each file."""

    docx: str = ""
    pdf: str = ""
    so_trang: int = 0
    trang_dau: int = 0  # page of the dossier on which it begins; 0 when not bound
    sha256_docx: str = ""
    sha256_pdf: str = ""


def ke_hoach_json(
    kh: KeHoach,
    tep: Mapping[str, TepGiay],
    tap: Mapping[str, TepGiay],
    dung: Mapping[str, str],
) -> str:
    """The plan with what became of it. `tap`: unit -> HO-SO.pdf; `dung`: unit -> why stopped."""
    return json.dumps(
        {"ky": kh.ky, "ho_so": [_ho_so(h, tep, tap, dung) for h in kh.ho_so]},
        ensure_ascii=False,
    )


def _ho_so(
    h: HoSo, tep: Mapping[str, TepGiay], tap: Mapping[str, TepGiay], dung: Mapping[str, str]
) -> dict[str, Any]:
    t = tap.get(h.don_vi, TepGiay())
    return {
        "don_vi": h.don_vi,
        "ten": h.ten,
        "thu_muc": h.thu_muc,
        "can_cu": h.can_cu,
        "thoi_han": h.thoi_han,
        "dung_vi": dung.get(h.don_vi, ""),
        "tap": {"pdf": t.pdf, "so_trang": t.so_trang, "sha256": t.sha256_pdf},
        "con_thieu": [g.ma for g in h.con_thieu],
        "muc": [
            {
                "so": m.so,
                "ten": m.ten,
                "can_cu": m.can_cu,
                "ca_nhan": m.ca_nhan,
                "so_ban": m.so_ban,
                "noi_nhan": list(m.noi_nhan),
                "ghi_chu": m.ghi_chu,
                "giay": [_giay(g, tep) for g in m.giay],
            }
            for m in h.muc
        ],
        "kem": [_giay(g, tep) for g in h.kem],
    }


def _giay(g: Giay, tep: Mapping[str, TepGiay]) -> dict[str, Any]:
    t = tep.get(g.ma, TepGiay())
    return {
        "ma": g.ma,
        "mau": g.mau,
        "ten": g.ten,
        "chu_the": g.chu_the,
        "nguon": g.nguon.value,
        "kem_theo": g.tep if g.nguon is NguonGiay.KEM_THEO else "",
        "docx": t.docx,
        "pdf": t.pdf,
        "so_trang": t.so_trang,
        "trang_dau": t.trang_dau,
        "sha256_docx": t.sha256_docx,
        "sha256_pdf": t.sha256_pdf,
        "ly_do": g.ly_do,
    }
