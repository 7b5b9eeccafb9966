"""Time of a whole run, of a second run with nothing changed, and with one cell changed.

    .venv/bin/python -m bench.chay_lai [data/khoi-2022]

Works on a copy of the cycle; each run is a process of its own, as `make hoso` starts it.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from openpyxl import load_workbook

GOC = Path(__file__).resolve().parents[1]


def chay(ky: Path, ra: Path) -> tuple[float, str]:
    t = time.perf_counter()
    kq = subprocess.run(
        [sys.executable, "-m", "pipeline.cli", "lap", str(ky), "--dau-ra", str(ra)],
        cwd=GOC, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if kq.returncode:
        raise SystemExit(f"mã thoát {kq.returncode}\n{kq.stderr}")
    return time.perf_counter() - t, kq.stdout


def doi_mot_o(ky: Path) -> str:
    """Change the name of the office post of one ordinary member; returns what was changed."""
    for tep in sorted(ky.glob("*.xlsx")):
        wb = load_workbook(tep)
        if "Đảng viên" not in wb.sheetnames:
            continue
        ws = wb["Đảng viên"]
        dau = {str(o.value or "").strip(" *").casefold(): o.column for o in ws[1]}
        cot = next(c for t, c in dau.items() if t.startswith("đơn vị công tác"))
        o = ws.cell(ws.max_row, cot)
        o.value = f"{o.value or 'Phòng'} (đã đổi)"
        wb.save(tep)
        return f"{tep.name} › Đảng viên › {o.coordinate}"
    raise SystemExit("không thấy trang Đảng viên")


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("ky", nargs="?", type=Path, default=GOC / "data" / "khoi-2022")
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as tam:
        ky, ra = Path(tam) / a.ky.name, Path(tam) / "output"
        shutil.copytree(a.ky, ky)
        print(f"lần đầu:            {chay(ky, ra)[0]:6.1f} giây")
        for _ in range(3):
            print(f"chạy lại, y nguyên: {chay(ky, ra)[0]:6.2f} giây")
        o = doi_mot_o(ky)
        lau, chu = chay(ky, ra)
        lai = [d for d in chu.splitlines() if d.startswith("Làm lại")]
        print(f"đổi một ô ({o}): {lau:.1f} giây, làm lại {len(lai)} giấy")
        for d in lai:
            print("   ", d)


if __name__ == "__main__":
    main()
