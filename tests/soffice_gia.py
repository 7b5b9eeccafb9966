#!/usr/bin/env python3
"""Stands in for soffice: behaves well or badly as the text of each Word file says.

Converts in order, as LibreOffice does. A file whose text holds "treo" hangs, "chet"
kills the program, "khong-ra" gives no PDF, "cut" a truncated one; all others give one
page. Every start is a line of the file SOFFICE_GIA_NHAT_KY: its pid, the pid of its
child, the number of files. SOFFICE_GIA_HONG=1: the program itself is broken.
"""

import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path


def main() -> None:
    ra = Path(sys.argv[sys.argv.index("--outdir") + 1])
    tep = [Path(t) for t in sys.argv[1:] if t.endswith(".docx")]
    con = subprocess.Popen(["sleep", "600"])  # soffice is a script: the work is in a child
    with Path(os.environ["SOFFICE_GIA_NHAT_KY"]).open("a") as f:
        f.write(f"{os.getpid()} {con.pid} {len(tep)}\n")
    if os.environ.get("SOFFICE_GIA_HONG"):
        sys.exit("không mở được màn hình")
    trang = Path(os.environ["SOFFICE_GIA_PDF"]).read_bytes()
    for t in tep:
        chu = zipfile.ZipFile(t).read("word/document.xml").decode()
        if "treo" in chu:
            time.sleep(600)
        elif "chet" in chu:
            os.kill(os.getpid(), signal.SIGSEGV)
        elif "khong-ra" in chu:
            sys.stderr.write("Error: source file could not be loaded\n")
        else:
            (ra / f"{t.stem}.pdf").write_bytes(trang[:200] if "cut" in chu else trang)


main()
