"""Pages of PDF per second: ours against one `soffice --convert-to pdf` over all files, same run.

    .venv/bin/python -m bench.pdf_toc_do [--so 120] [--vong 3]

Both sides get the same Word files (about two pages of text and a table) and a profile
that was used before. Rounds alternate; the medians are printed. Ours converts with an
empty cache, checks and stores every PDF.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import docx
from docx.shared import Pt
from pypdf import PdfReader

from pipeline.pdf import ViecChuyen, chuyen, tim_libreoffice
from pipeline.store import Kho

CAU = "Bản thân luôn chấp hành chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước; "


def giay(tep: Path, so: int) -> None:
    """One invented self-review: nine headings with text, a table of twelve rows."""
    d = docx.Document()
    d.styles["Normal"].font.name = "Times New Roman"
    d.styles["Normal"].font.size = Pt(13)
    d.add_paragraph(f"BẢN KIỂM ĐIỂM CÁ NHÂN SỐ {so}").runs[0].bold = True
    for muc in range(1, 8):
        d.add_paragraph(f"{muc}. Đồng chí Nguyễn Văn Mẫu {so} tự đánh giá: " + CAU * 3)
    bang = d.add_table(rows=12, cols=4, style="Table Grid")
    for i, dong in enumerate(bang.rows, 1):
        for o, chu in zip(dong.cells, (str(i), f"Tiêu chí {i}", "Tốt", "…………"), strict=True):
            o.text = chu
    d.save(str(tep))


def mot_soffice(tep: list[Path], tam: Path) -> tuple[float, int]:
    """Seconds and pages of one LibreOffice over all files, the way everyone does it."""
    ra = tam / "mot"
    t = time.perf_counter()
    subprocess.run(
        [
            tim_libreoffice().soffice,
            f"-env:UserInstallation={(tam / 'ho-so').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            ra,
            *tep,
        ],
        check=True,
        capture_output=True,
    )
    giay = time.perf_counter() - t
    trang = sum(len(PdfReader(p).pages) for p in ra.glob("*.pdf"))
    shutil.rmtree(ra)
    return giay, trang


def cua_ta(tep: list[Path], tam: Path) -> tuple[float, int]:
    """Seconds and pages of ours, nothing in the cache."""
    kho = tam / "kho"
    for muc in kho.glob("*-????????????????"):
        muc.unlink()
    t = time.perf_counter()
    kq = chuyen(Kho(kho), [ViecChuyen(ma=p.name, docx=p) for p in tep])
    return time.perf_counter() - t, sum(kq.so_trang.values())


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--so", type=int, default=120, help="số tệp")
    p.add_argument("--vong", type=int, default=3, help="số vòng đo")
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as ten:
        tam = Path(ten)
        tep = [tam / f"giay-{i:03d}.docx" for i in range(a.so)]
        for i, t in enumerate(tep):
            giay(t, i)
        mot_soffice(tep[:2], tam)  # makes both profiles
        cua_ta(tep[:4], tam)
        cap = [(cua_ta(tep, tam), mot_soffice(tep, tam)) for _ in range(a.vong)]
    trang = cap[0][0][1]
    if {c[1] for vong in cap for c in vong} != {trang}:
        raise SystemExit("hai bên không ra cùng số trang")
    ta, ho = (statistics.median(vong[i][0] for vong in cap) for i in (0, 1))
    print(f"{a.so} tệp, {trang} trang, {a.vong} vòng")
    print(f"hoso:            {trang / ta:6.1f} trang/giây ({ta:.1f} giây)")
    print(f"một lần soffice: {trang / ho:6.1f} trang/giây ({ho:.1f} giây)")
    print(f"tỷ số:           {statistics.median(h[0] / t[0] for t, h in cap):.2f} lần")


if __name__ == "__main__":
    main()
