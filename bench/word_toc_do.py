"""Word files per second: ours against plain docxtpl, same templates and contexts, same run.

    .venv/bin/python -m bench.word_toc_do [data/khoi-2022] [--so 300]

Both sides write each paper of the plan to memory, in the same order, and get the same
environment (escaping, strict names). Rounds alternate; the medians are printed.
"""

from __future__ import annotations

import argparse
import io
import statistics
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from docxtpl import DocxTemplate

from pipeline.dossier import lap_ke_hoach
from pipeline.model import NguonGiay
from pipeline.papers.boi_canh import CanIn, can_in
from pipeline.papers.khung import NguCanh
from pipeline.papers.render import _moi_truong, tim_mau
from pipeline.run import GOC, MAU_CHUNG, doc_va_xep_loai


def cac_giay(ky: Path, so: int) -> list[tuple[CanIn, Path]]:
    doc = doc_va_xep_loai(ky)
    kh = lap_ke_hoach(doc.du_lieu, doc.quy_dinh, doc.bang, doc.kem_theo)
    nc = NguCanh(doc.du_lieu, doc.quy_dinh, doc.bang, kh, date(2022, 12, 20))
    mau = (ky / "mau", MAU_CHUNG)
    sinh = [g for g in kh.giay if g.nguon is NguonGiay.SINH]
    buoc = max(1, len(sinh) // so)  # spread over all kinds of form
    return [
        (can_in(nc, g, mau), tim_mau(nc.quy_dinh.mau_theo_ma(g.mau).tep, mau))
        for g in sinh[::buoc][:so]
    ]


def cua_ta(viec: list[tuple[CanIn, Path]]) -> None:
    for c, _ in viec:
        c.in_ra()


def docxtpl_thuong(viec: list[tuple[CanIn, Path]]) -> None:
    for c, tep in viec:
        mau = DocxTemplate(str(tep))
        mau.render(c.boi_canh, jinja_env=_moi_truong())
        mau.save(io.BytesIO())


def do(ham: Callable[[list[tuple[CanIn, Path]]], None], viec: list[tuple[CanIn, Path]]) -> float:
    t = time.perf_counter()
    ham(viec)
    return time.perf_counter() - t


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("ky", nargs="?", type=Path, default=GOC / "data" / "khoi-2022")
    p.add_argument("--so", type=int, default=300)
    p.add_argument("--vong", type=int, default=5)
    a = p.parse_args()
    viec = cac_giay(a.ky.resolve(), a.so)
    cua_ta(viec)  # compiles each template once, as a run does
    cap = [(do(cua_ta, viec), do(docxtpl_thuong, viec)) for _ in range(a.vong)]
    ta, ho = (statistics.median(x[i] for x in cap) for i in (0, 1))
    n = len(viec)
    print(f"{n} giấy, {len({c.giay.mau for c, _ in viec})} loại mẫu, {a.vong} vòng")
    print(f"hoso:    {n / ta:7.1f} tệp/giây ({ta / n * 1000:.2f} ms/tệp)")
    print(f"docxtpl: {n / ho:7.1f} tệp/giây ({ho / n * 1000:.2f} ms/tệp)")
    print(f"tỷ số:   {statistics.median(h / t for t, h in cap):.1f} lần")


if __name__ == "__main__":
    main()
