"""Which papers differ from the last run, and why.

The state of a run is, for each paper, the key of its content and its context. A paper is
made again only when its key differs; the reason is read off the contexts.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["ThayDoi", "TrangThaiGiay", "doc_trang_thai", "ghi_trang_thai", "so_sanh"]

_TOI_DA_NEU = 3  # changed values named per paper; the rest are counted


@dataclass(frozen=True)
class TrangThaiGiay:
    """What a paper was made from: content key and context (canonical JSON)."""

    khoa: str
    boi_canh: str


@dataclass(frozen=True)
class ThayDoi:
    """One paper that is new, made again, or gone."""

    giay: str  # Giay.ma
    vi_sao: str


def so_sanh(
    cu: Mapping[str, TrangThaiGiay] | None, moi: Mapping[str, TrangThaiGiay]
) -> tuple[ThayDoi, ...]:
    """Papers that differ, in the order of the plan; () for a first run (`cu` is None)."""
    if cu is None:
        return ()
    kq = []
    for ma, m in moi.items():
        if ma not in cu:
            kq.append(ThayDoi(ma, "giấy mới"))
        elif cu[ma].khoa != m.khoa:
            kq.append(ThayDoi(ma, _vi_sao(cu[ma].boi_canh, m.boi_canh)))
    kq.extend(ThayDoi(ma, "không còn trong danh mục") for ma in cu if ma not in moi)
    return tuple(kq)


def _vi_sao(cu: str, moi: str) -> str:
    if cu == moi:
        return "mẫu Word hoặc chương trình đã đổi"
    khac = list(_khac(json.loads(cu), json.loads(moi), ""))
    neu = "; ".join(f"{cho}: {_ngan(a)} → {_ngan(b)}" for cho, a, b in khac[:_TOI_DA_NEU])
    con = len(khac) - _TOI_DA_NEU
    return f"{neu}; và {con} chỗ khác" if con > 0 else neu


def _khac(a: Any, b: Any, cho: str) -> Iterator[tuple[str, Any, Any]]:
    """Leaves that differ: (path, old, new)."""
    if isinstance(a, dict) and isinstance(b, dict):
        for k in sorted({*a, *b}):
            yield from _khac(a.get(k), b.get(k), f"{cho}.{k}" if cho else k)
    elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for i, (x, y) in enumerate(zip(a, b, strict=True), 1):
            yield from _khac(x, y, f"{cho}[{i}]")
    elif a != b:
        yield cho, a, b


def _ngan(x: Any, toi_da: int = 60) -> str:
    if x is None or x == "":
        return "(trống)"
    if isinstance(x, list):
        return f"{len(x)} dòng"
    chu = " ".join(str(x).split())
    return f"“{chu[:toi_da]}…”" if len(chu) > toi_da else f"“{chu}”"


def ghi_trang_thai(trang_thai: Mapping[str, TrangThaiGiay]) -> bytes:
    """State as bytes, to be kept beside the outputs."""
    return json.dumps(
        {k: [v.khoa, v.boi_canh] for k, v in trang_thai.items()}, ensure_ascii=False
    ).encode()


def doc_trang_thai(noi_dung: bytes) -> dict[str, TrangThaiGiay] | None:
    """State of the last run; None when the file is not one of ours (then all counts as new)."""
    try:
        tho = json.loads(noi_dung)
        return {k: TrangThaiGiay(khoa, bc) for k, (khoa, bc) in tho.items()}
    except (ValueError, AttributeError, TypeError):
        return None
