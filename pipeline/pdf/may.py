"""The machine: where LibreOffice is, which version, which fonts; nothing is started but fc-list.

What a PDF looks like depends on the LibreOffice version and on the fonts installed, so
both have a fingerprint that goes into the key of every cached PDF.
"""

from __future__ import annotations

import configparser
import os
import platform
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from pipeline.errors import ProgramMissingError
from pipeline.store import bam

__all__ = [
    "LibreOffice",
    "MucKiem",
    "PhongChu",
    "kiem_may",
    "tim_libreoffice",
    "tim_phong_chu",
]

# Overrides the search, for an office with several LibreOffice versions.
BIEN_SOFFICE = "HOSO_SOFFICE"

_TEN_LENH = ("soffice", "libreoffice")
_CHO_THUONG_GAP = (
    "/usr/lib/libreoffice/program/soffice",
    "/usr/lib64/libreoffice/program/soffice",
    "/opt/libreoffice*/program/soffice",
    "/snap/bin/libreoffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    # soffice.com, not .exe: the console program waits until the conversion has ended
    "C:/Program Files/LibreOffice/program/soffice.com",
    "C:/Program Files (x86)/LibreOffice/program/soffice.com",
)
_CHO_PHONG_CHU = (
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "~/.local/share/fonts",
    "~/.fonts",
    "/System/Library/Fonts",
    "/Library/Fonts",
    "~/Library/Fonts",
    "C:/Windows/Fonts",
    "~/AppData/Local/Microsoft/Windows/Fonts",
)
_CAI_LIBREOFFICE = {
    "apt": "sudo apt-get install -y --no-install-recommends libreoffice-writer-nogui",
    "dnf": "sudo dnf install -y libreoffice-writer",
    "macos": "brew install --cask libreoffice",
    "windows": "winget install TheDocumentFoundation.LibreOffice",
}
_CAI_PHONG_CHU = {
    "apt": "sudo apt-get install -y fonts-liberation2 || sudo apt-get install -y fonts-liberation",
    "dnf": "sudo dnf install -y liberation-serif-fonts",
    "macos": "brew install --cask font-liberation",
    "windows": "Bật lại phông Times New Roman trong Settings › Personalization › Fonts.",
}
_CHO_TRONG_IT_NHAT = 1 << 30  # bytes: room for a cycle of some thousand papers, twice


@dataclass(frozen=True, kw_only=True)
class LibreOffice:
    """An installed LibreOffice Writer."""

    soffice: Path
    phien_ban: str  # "LibreOffice 7.4", "" where the installation does not tell
    dau_van: str  # fingerprint: changes with every update


@dataclass(frozen=True, kw_only=True)
class PhongChu:
    """The fonts that LibreOffice can use."""

    dung: str  # what prints for Times New Roman; "" when there is nothing of its measures
    dau_van: str  # fingerprint of all fonts installed


@dataclass(frozen=True, kw_only=True)
class MucKiem:
    """One line of `hoso kiem-may`; all text is Vietnamese."""

    ten: str
    dat: bool
    chi_tiet: str
    lam_gi: str = ""


def _he_thong() -> str:
    """Key of the tables of commands: how software is installed on this machine."""
    if sys.platform == "darwin":
        return "macos"
    if sys.platform == "win32":
        return "windows"
    return "dnf" if shutil.which("dnf") and not shutil.which("apt-get") else "apt"


def _cac_cho() -> list[Path]:
    """Candidates for soffice in the order of trust."""
    if chi_dinh := os.environ.get(BIEN_SOFFICE):
        return [Path(chi_dinh)]
    kq = [Path(x) for ten in _TEN_LENH if (x := shutil.which(ten))]
    for mau in _CHO_THUONG_GAP:
        goc = Path(Path(mau).anchor)  # "." for a Windows path on another system
        if goc.is_absolute() or goc.drive:
            kq.extend(sorted(goc.glob(mau.removeprefix(goc.as_posix())), reverse=True))
    return kq


def tim_libreoffice() -> LibreOffice:
    """LibreOffice Writer on this machine, found without starting it.

    Raises ProgramMissingError, with the command that installs it.
    """
    for cho in _cac_cho():
        soffice = cho.resolve()
        if soffice.is_file() and os.access(soffice, os.X_OK) and _co_writer(soffice):
            return LibreOffice(
                soffice=soffice, phien_ban=_phien_ban(soffice), dau_van=_dau_van(soffice)
            )
    raise ProgramMissingError(
        "Chưa có LibreOffice Writer nên không chuyển được tệp Word sang PDF.",
        f"Cài một lần: {_CAI_LIBREOFFICE[_he_thong()]}",
    )


def _co_writer(soffice: Path) -> bool:
    """False for a Linux installation without Writer: Debian packs Calc and Writer apart."""
    thu_muc = soffice.parent
    return not (thu_muc / "soffice.bin").exists() or (
        (thu_muc / "libswlo.so").exists() or sys.platform != "linux"
    )


def _tep_ini(soffice: Path) -> list[Path]:
    """The files by which an installation tells its version; fewer where it does not."""
    noi = (soffice.parent, soffice.parent.parent / "Resources")
    ten = ("bootstraprc", "bootstrap.ini", "versionrc", "version.ini")
    return [n / t for n in noi for t in ten if (n / t).is_file()]


def _phien_ban(soffice: Path) -> str:
    for tep in _tep_ini(soffice):
        ini = configparser.ConfigParser(interpolation=None, strict=False)
        try:
            ini.read(tep, encoding="utf-8")
        except (configparser.Error, UnicodeDecodeError):
            continue
        if ten := ini.get("Bootstrap", "ProductKey", fallback=""):
            return ten
    return ""


def _dau_van(soffice: Path) -> str:
    """Changes when any of the files changes that an update of LibreOffice replaces."""
    tep = [soffice, soffice.with_name("soffice.bin"), *_tep_ini(soffice)]
    return bam([[str(t), (s := t.stat()).st_size, s.st_mtime_ns] for t in tep if t.is_file()])


def tim_phong_chu() -> PhongChu:
    """The fonts of this machine: from fontconfig, else from the usual folders."""
    cac_phong = _phong_theo_fontconfig() or _phong_theo_thu_muc()
    chu = "\n".join(cac_phong).casefold()
    dung = ""
    if any(x in chu for x in ("times new roman", "/times.ttf")):
        dung = "Times New Roman"
    elif any(x in chu for x in ("liberation serif", "liberationserif")):
        dung = "Liberation Serif"
    return PhongChu(dung=dung, dau_van=bam(cac_phong))


def _phong_theo_fontconfig() -> list[str]:
    """Family, file and version of every font that has all Vietnamese letters.

    Liberation Serif 1, which some systems still ship, lacks most of them: words would
    print in a patchwork of two fonts. Empty without fontconfig.
    """
    lenh = shutil.which("fc-list")
    if lenh is None:
        return []
    try:
        kq = subprocess.run(
            [lenh, ":lang=vi", "--format", "%{family}|%{file}|%{fontversion}\n"],
            capture_output=True,
            timeout=60,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return []
    return sorted(kq.stdout.decode("utf-8", "replace").splitlines())


def _phong_theo_thu_muc() -> list[str]:
    """Path and size of every font file in the usual folders."""
    kq = []
    for cho in _CHO_PHONG_CHU:
        goc = Path(cho).expanduser()
        kq += [
            f"{t.as_posix()}|{t.stat().st_size}"
            for t in goc.rglob("*")
            if t.suffix.casefold() in {".ttf", ".otf", ".ttc"}
        ]
    return sorted(kq)


def kiem_may(thu_muc: Path) -> tuple[MucKiem, ...]:
    """What `hoso kiem-may` shows; `thu_muc` is on the disk where outputs will lie."""
    return (_kiem_may_tinh(), _kiem_libreoffice(), _kiem_phong_chu(), _kiem_dia(thu_muc))


def _kiem_may_tinh() -> MucKiem:
    return MucKiem(
        ten="Máy tính",
        dat=True,
        chi_tiet=f"{platform.system()} {platform.machine()}, {os.cpu_count()} nhân xử lý, "
        f"Python {platform.python_version()}",
    )


def _kiem_libreoffice() -> MucKiem:
    try:
        lo = tim_libreoffice()
    except ProgramMissingError as e:
        return MucKiem(ten="LibreOffice", dat=False, chi_tiet=str(e), lam_gi=e.lam_gi)
    return MucKiem(
        ten="LibreOffice",
        dat=True,
        chi_tiet=f"{lo.phien_ban or 'không rõ phiên bản'} ({lo.soffice})",
    )


def _kiem_phong_chu() -> MucKiem:
    dung = tim_phong_chu().dung
    if not dung:
        return MucKiem(
            ten="Phông chữ",
            dat=False,
            chi_tiet="Không có phông Times New Roman hay Liberation Serif đủ chữ tiếng Việt.",
            lam_gi=f"Cài một lần: {_CAI_PHONG_CHU[_he_thong()]}",
        )
    them = "" if dung == "Times New Roman" else " (cùng cỡ chữ với Times New Roman, nét khác)"
    return MucKiem(ten="Phông chữ", dat=True, chi_tiet=dung + them)


def _kiem_dia(thu_muc: Path) -> MucKiem:
    goc = next(p for p in (thu_muc.absolute(), *thu_muc.absolute().parents) if p.exists())
    trong = shutil.disk_usage(goc).free
    du = trong >= _CHO_TRONG_IT_NHAT and os.access(goc, os.W_OK)
    return MucKiem(
        ten="Ổ đĩa",
        dat=du,
        chi_tiet=f"còn trống {trong / (1 << 30):.1f} GB tại {goc}",
        lam_gi="" if du else "Giải phóng ổ đĩa, hoặc chọn thư mục ghi được bằng --dau-ra.",
    )
