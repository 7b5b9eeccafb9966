"""One worker: starts LibreOffice on a batch of files in one folder, and ends it in time.

One LibreOffice profile serves one process only, so every worker has its own. Success
is not judged here: LibreOffice may end with status 0 without having written a file.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.pdf.may import LibreOffice
from pipeline.store import bam

__all__ = ["CAI_DAT", "MeChay", "Tho", "don_ho_so_cu"]

# Settings of the profile:
# - a last version above any real one: else LibreOffice, thinking that it was just
#   updated, tests its graphics at every start, 0.8 s of the 1.1 s of a start;
# - no bookmarks, tags, form fields: the bundle makes its own bookmarks, joining drops
#   the tags, and a paper is printed, not filled in on screen.
CAI_DAT = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Product">
<prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.9</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Filter/PDF/Export">
<prop oor:name="ExportBookmarks" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Filter/PDF/Export">
<prop oor:name="ExportFormFields" oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Filter/PDF/Export">
<prop oor:name="UseTaggedPDF" oor:op="fuse"><value>false</value></prop></item>
</oor:items>
"""
_THAM_SO = (
    "--headless",
    "--norestore",
    "--nologo",
    "--nodefault",
    "--nolockcheck",
    "--nofirststartwizard",
    "--convert-to",
    "pdf",
)
_DAU_HO_SO = "lo-"
_NHIP = 0.1  # seconds between two looks at the output folder
_LOI_VO_HAI = "javaldx"  # LibreOffice without Java says so at every start


@dataclass
class MeChay:
    """State of one running batch, read by the thread that reports progress."""

    dung: threading.Event  # set: stop at once
    da_ra: int = 0  # PDFs seen so far
    qua_han: bool = False  # ended by us because no PDF came in time
    loi_noi: str = ""  # last line LibreOffice wrote to stderr


class Tho:
    """A worker with its own LibreOffice profile below `thu_muc`, kept between runs."""

    def __init__(self, lo: LibreOffice, thu_muc: Path, so: int) -> None:
        self._lo = lo
        self._goc = thu_muc / f"{_DAU_HO_SO}{bam(lo.dau_van, CAI_DAT)[:8]}-{so}"
        self._ho_so = self._goc
        self._lan = 0

    def bo_ho_so(self) -> None:
        """Throw the profile away: it may be broken. The next start makes another.

        Under another name, because a LibreOffice that still runs on the old one would
        take over the files of a new start.
        """
        shutil.rmtree(self._ho_so, ignore_errors=True)
        self._lan += 1
        self._ho_so = self._goc.with_name(f"{self._goc.name}-{self._lan}")

    def chay(self, vao: Path, ten: Sequence[str], ra: Path, han: float, me: MeChay) -> None:
        """Convert the files `ten` of the folder `vao` into the folder `ra`.

        Returns when LibreOffice has ended, or has been ended with all its children
        because no new PDF came for `han` seconds or `me.dung` was set.
        """
        self._lap_ho_so()
        nhat_ky = ra / "stderr.txt"
        lenh = [
            str(self._lo.soffice),
            f"-env:UserInstallation={self._ho_so.absolute().as_uri()}",
            *_THAM_SO,
            "--outdir",
            str(ra.absolute()),
            *ten,
        ]
        with nhat_ky.open("wb") as loi:
            tien_trinh = subprocess.Popen(
                lenh,
                cwd=vao,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=loi,
                start_new_session=True,  # its own group: ended as a whole, not by Ctrl+C
            )
            try:
                self._cho(tien_trinh, ra, han, me)
            finally:
                _ket_thuc(tien_trinh)
        dong = nhat_ky.read_text("utf-8", "replace").splitlines()
        me.loi_noi = next((d for d in reversed(dong) if d.strip() and _LOI_VO_HAI not in d), "")

    def _lap_ho_so(self) -> None:
        tep = self._ho_so / "user" / "registrymodifications.xcu"
        if not tep.exists():
            tep.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            tep.write_text(CAI_DAT, "utf-8")

    @staticmethod
    def _cho(tien_trinh: subprocess.Popen[bytes], ra: Path, han: float, me: MeChay) -> None:
        moc = time.monotonic()
        while not me.dung.is_set():
            with contextlib.suppress(subprocess.TimeoutExpired):
                tien_trinh.wait(_NHIP)
                return
            da_ra = sum(1 for t in ra.iterdir() if t.suffix == ".pdf")
            if da_ra > me.da_ra:
                me.da_ra, moc = da_ra, time.monotonic()
            elif time.monotonic() - moc > han:
                me.qua_han = True
                return


def _ket_thuc(tien_trinh: subprocess.Popen[bytes]) -> None:
    """End the process and its children: soffice is a script that starts the real program."""
    if sys.platform == "win32":
        if tien_trinh.poll() is None:
            subprocess.run(
                ["taskkill", "/F", "/T", "/PID", str(tien_trinh.pid)],
                capture_output=True,
                check=False,
            )
    else:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(tien_trinh.pid, signal.SIGKILL)
    tien_trinh.wait()


def don_ho_so_cu(thu_muc: Path, lo: LibreOffice) -> None:
    """Remove profiles that no worker of this LibreOffice would start with."""
    giu = f"{_DAU_HO_SO}{bam(lo.dau_van, CAI_DAT)[:8]}-"
    for t in thu_muc.iterdir():
        if t.name.startswith(_DAU_HO_SO) and not t.name.removeprefix(giu).isdigit():
            shutil.rmtree(t, ignore_errors=True)
