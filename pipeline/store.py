"""Files on disk: atomic writes, whole-folder replacement, cache, and the lock of a run.

A file or folder appears whole or not at all: it is made beside its place under
another name and then renamed. Everything holds personal data of Party members, so
files are readable by their owner only (0600, folders 0700).
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from filelock import FileLock, Timeout

from pipeline.errors import FileAccessError

__all__ = ["Kho", "bam", "ghi_nguyen_ven", "khoa_lan_chay", "loi_tep", "thay_thu_muc"]

_TAM = ".tam-"  # being made; left behind only by a killed run
_CU = ".cu-"  # the old folder during the swap
_TEP_KHOA = ".dang-chay.khoa"

# An entry of the cache is named <64 hex digits of its key>-<16 of its content>.
_DAI_KHOA = 64
_DAI_BAM = 16


def loi_tep(loi: OSError, tep: Path) -> FileAccessError:
    """The operating system's error about one path, in words that say what to do."""
    if loi.errno == errno.ENOSPC:
        return FileAccessError(f"Ổ đĩa hết chỗ khi ghi “{tep}”.", "Giải phóng ổ đĩa rồi chạy lại.")
    if isinstance(loi, PermissionError):
        return FileAccessError(
            f"Không có quyền đọc hoặc ghi “{tep}”.",
            "Đóng tệp nếu đang mở trong Word, Excel hoặc trình đọc PDF; "
            "kiểm tra quyền của thư mục rồi chạy lại.",
        )
    if isinstance(loi, FileNotFoundError):
        return FileAccessError(f"Không tìm thấy “{tep}”.", "Kiểm tra lại đường dẫn rồi chạy lại.")
    return FileAccessError(
        f"Không đọc hoặc ghi được “{tep}”: {loi.strerror or loi}.",
        "Kiểm tra ổ đĩa và đường dẫn rồi chạy lại.",
    )


def _ghi(dich: Path, noi_dung: bytes, *, xuong_dia: bool) -> None:
    """Write beside `dich`, then rename over it; `xuong_dia` also forces it onto the disk."""
    dich.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fd, ten = tempfile.mkstemp(prefix=f".{dich.name}{_TAM}", dir=dich.parent)  # mode 0600
    tam = Path(ten)
    try:
        with os.fdopen(fd, "wb") as f:
            f.write(noi_dung)
            if xuong_dia:
                f.flush()
                os.fsync(f.fileno())
        tam.replace(dich)
    finally:
        tam.unlink(missing_ok=True)  # still there only when the lines above failed


def ghi_nguyen_ven(dich: Path, noi_dung: bytes) -> None:
    """Write a file so that `dich` holds either its old content or all of the new one.

    Makes missing parent folders. Raises FileAccessError.
    """
    try:
        _ghi(dich, noi_dung, xuong_dia=True)
    except OSError as loi:
        raise loi_tep(loi, dich) from loi


def _xoa_cay(thu_muc: Path) -> None:
    """Remove a leftover folder; what cannot be removed now is removed by a later run."""
    shutil.rmtree(thu_muc, ignore_errors=True)


def _don_do_dang(dich: Path) -> None:
    """Undo what a killed run left beside `dich`: put the old folder back, drop the rest."""
    for con_lai in sorted(dich.parent.iterdir()):
        if con_lai.name.startswith(dich.name + _CU) and not dich.exists():
            con_lai.rename(dich)
        elif con_lai.name.startswith((dich.name + _CU, dich.name + _TAM)):
            _xoa_cay(con_lai)


@contextmanager
def thay_thu_muc(dich: Path) -> Iterator[Path]:
    """Replace the folder `dich` as a whole: yields an empty folder to fill.

    When the block ends well, the new folder takes the place of the old one by two
    renames; when it raises, the old one stays as it was. A run killed between the
    two renames leaves the old folder under another name, and the next call puts it
    back. Only one run at a time may do this (`khoa_lan_chay`). Raises
    FileAccessError, e.g. when a file of the old folder is open in Word on Windows.
    """
    try:
        dich.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _don_do_dang(dich)
        moi = Path(tempfile.mkdtemp(prefix=f"{dich.name}{_TAM}", dir=dich.parent))  # mode 0700
    except OSError as loi:
        raise loi_tep(loi, dich) from loi
    try:
        yield moi
        _trao_doi(moi, dich)
    finally:
        _xoa_cay(moi)  # still there only when the lines above failed


def _trao_doi(moi: Path, dich: Path) -> None:
    """Put the folder `moi` in the place of `dich`."""
    cu = dich.with_name(dich.name + _CU + moi.name.rpartition(_TAM)[2])
    try:
        if dich.exists():
            dich.rename(cu)
        try:
            moi.rename(dich)
        except OSError:
            if cu.exists():
                cu.rename(dich)
            raise
    except OSError as loi:
        raise loi_tep(loi, dich) from loi
    _xoa_cay(cu)


@contextmanager
def khoa_lan_chay(thu_muc: Path, cho: float = 0) -> Iterator[None]:
    """Hold the lock of a run on `thu_muc`; another run waits at most `cho` seconds.

    Lock the folder that holds what the run replaces, not a replaced one. The lock is
    the operating system's, so a killed run leaves none behind. Raises FileAccessError
    when another run still holds it.
    """
    try:
        thu_muc.mkdir(mode=0o700, parents=True, exist_ok=True)
        khoa = FileLock(thu_muc / _TEP_KHOA, timeout=cho)
        khoa.acquire()
    except Timeout as loi:
        raise FileAccessError(
            f"Một lần chạy khác đang ghi vào “{thu_muc}”.",
            "Chờ lần chạy kia xong (hoặc dừng nó bằng Ctrl+C) rồi chạy lại.",
        ) from loi
    except OSError as loi:
        raise loi_tep(loi, thu_muc) from loi
    try:
        yield
    finally:
        khoa.release()


def _thanh_json(x: object) -> object:
    """Canonical form of what JSON does not know."""
    if isinstance(x, bytes):
        return {"bytes": hashlib.sha256(x).hexdigest()}
    if isinstance(x, date):
        return {"ngay": x.isoformat()}
    if isinstance(x, Mapping):
        return dict(x)
    raise TypeError(f"Không băm được {type(x).__name__}")


def bam(*phan: object) -> str:
    """Key of the given parts: sha256 (64 hex digits) of their canonical JSON.

    Parts are text, bytes, numbers, booleans, None, dates, and lists, tuples and
    mappings of these; the order of a mapping's keys does not matter. TypeError for
    anything else.
    """
    chu = json.dumps(
        phan,
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
        allow_nan=False,
        default=_thanh_json,
    )
    return hashlib.sha256(chu.encode()).hexdigest()


class Kho:
    """Cache of made files in one folder: key -> content. May be deleted at any time.

    An entry is one file named `<key>-<start of the content's sha256>`, so that a
    truncated or altered entry is noticed when it is read and counts as absent. No
    entry is ever changed in place; readers copy it, because staff edit the outputs.
    """

    def __init__(self, thu_muc: Path) -> None:
        self.thu_muc = thu_muc
        self._dung: set[str] = set()
        try:
            thu_muc.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._ten = {t.partition("-")[0]: t for t in _ten_tep(thu_muc) if _la_muc(t)}
        except OSError as loi:
            raise loi_tep(loi, thu_muc) from loi

    def lay(self, khoa: str) -> Path | None:
        """File of the entry, verified against its hash; None when absent or damaged."""
        ten = self._ten.get(khoa)
        if ten is None:
            return None
        tep = self.thu_muc / ten
        try:
            con_nguyen = ten == _ten_muc(khoa, tep.read_bytes())
        except OSError:  # removed or unreadable: make it again
            con_nguyen = False
        if not con_nguyen:
            del self._ten[khoa]
            return None
        self._dung.add(ten)
        return tep

    def dat(self, khoa: str, noi_dung: bytes) -> Path:
        """Store content under a key (from `bam`), replacing what was there."""
        ten = _ten_muc(khoa, noi_dung)
        tep = self.thu_muc / ten
        try:
            # Not forced onto the disk: after a power cut the hash tells a broken entry.
            _ghi(tep, noi_dung, xuong_dia=False)
            if (cu := self._ten.get(khoa, ten)) != ten:
                (self.thu_muc / cu).unlink(missing_ok=True)
        except OSError as loi:
            raise loi_tep(loi, tep) from loi
        self._ten[khoa] = ten
        self._dung.add(ten)
        return tep

    def don(self) -> int:
        """Remove every entry that this object neither read nor stored; gives how many.

        Call it after a complete run only: a run over some units would throw away
        the entries of the others.
        """
        ten = _ten_tep(self.thu_muc)
        thua = [t for t in ten if _la_muc(t) and t not in self._dung]
        do_dang = [t for t in ten if _TAM in t]
        try:
            for t in (*thua, *do_dang):
                (self.thu_muc / t).unlink(missing_ok=True)
        except OSError as loi:
            raise loi_tep(loi, self.thu_muc) from loi
        self._ten = {k: t for k, t in self._ten.items() if t in self._dung}
        return len(thua)


def _ten_muc(khoa: str, noi_dung: bytes) -> str:
    return f"{khoa}-{hashlib.sha256(noi_dung).hexdigest()[:_DAI_BAM]}"


def _ten_tep(thu_muc: Path) -> list[str]:
    return [p.name for p in thu_muc.iterdir() if p.is_file()]


def _la_muc(ten: str) -> bool:
    khoa, _, duoi = ten.partition("-")
    return len(khoa) == _DAI_KHOA and len(duoi) == _DAI_BAM
