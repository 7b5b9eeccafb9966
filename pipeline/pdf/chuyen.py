"""Word to PDF: many files per LibreOffice start, one LibreOffice per core, nothing twice.

A PDF is kept in the cache under the key of its Word file, the LibreOffice version, the
fonts and the export settings; a run in which nothing changed starts no LibreOffice.
A file that LibreOffice cannot convert, or that hangs or kills it, is found by trying
smaller and smaller batches; it is named in the result and all others are delivered.
"""

from __future__ import annotations

import hashlib
import math
import os
import shutil
import tempfile
import threading
import zipfile
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.errors import ConversionError
from pipeline.pdf.may import LibreOffice, tim_libreoffice, tim_phong_chu
from pipeline.pdf.tho import CAI_DAT, MeChay, Tho, don_ho_so_cu
from pipeline.pdf.xem import dem_trang, on_dinh
from pipeline.store import Kho, bam, loi_tep

__all__ = ["KetQuaChuyen", "ViecChuyen", "chuyen"]

# LibreOffice takes at most 255 arguments and silently drops the others.
ME_LON_NHAT = 100
# Seconds without a new PDF after which LibreOffice is taken to hang. A table of 3000
# rows takes 20 s on a good machine.
HAN_GIAY = 120.0
# After so many starts, when none has given any PDF: LibreOffice itself is broken.
_BO_CUOC = 6
_DAU_LAM = "lam-"
_NHIP_BAO = 0.2


@dataclass(frozen=True, kw_only=True)
class ViecChuyen:
    """One Word file to convert."""

    ma: str  # unique in the call; names the file in the result
    docx: Path
    khoa: str = ""  # key of what the file was made from; "" = the hash of the file


@dataclass(frozen=True, kw_only=True)
class KetQuaChuyen:
    """What a conversion gave, by `ma`."""

    pdf: dict[str, Path] = field(default_factory=dict)  # entries of the cache: copy, never change
    so_trang: dict[str, int] = field(default_factory=dict)
    loi: dict[str, str] = field(default_factory=dict)  # why there is no PDF (Vietnamese)
    lam_moi: tuple[str, ...] = ()  # converted now; the others were in the cache
    so_lan_khoi_dong: int = 0  # starts of LibreOffice


def chuyen(
    kho: Kho,
    viec: Sequence[ViecChuyen],
    *,
    so_tho: int | None = None,
    han_giay: float = HAN_GIAY,
    bao: Callable[[int], None] | None = None,
) -> KetQuaChuyen:
    """Convert Word files to PDF, each with its fonts embedded.

    `so_tho`: LibreOffice processes at a time, by default one per core. `bao` is called
    in the caller's thread with the number of files done so far. Raises
    ProgramMissingError without LibreOffice, ConversionError when it cannot be started;
    a file that fails is a line in `loi`. Ctrl+C ends every LibreOffice started here.
    """
    if not viec:
        return KetQuaChuyen()
    lo = tim_libreoffice()
    moi_truong = bam("pdf", lo.dau_van, tim_phong_chu().dau_van, CAI_DAT)
    phien = _Phien(kho, lo, han_giay, bao or (lambda _: None))
    can_lam = [v for v in viec if not phien.lay_trong_kho(v, _khoa(v, moi_truong))]
    phien.bao_tien_do()
    if can_lam:
        with _thu_muc_lam(kho.thu_muc) as lam:
            don_ho_so_cu(kho.thu_muc, lo)
            phien.lam(can_lam, lam, so_tho or _so_nhan())
    return KetQuaChuyen(
        pdf={v.ma: phien.pdf[v.ma] for v in viec if v.ma in phien.pdf},
        so_trang={v.ma: phien.so_trang[v.ma] for v in viec if v.ma in phien.so_trang},
        loi={v.ma: phien.loi[v.ma] for v in viec if v.ma in phien.loi},
        lam_moi=tuple(v.ma for v in can_lam if v.ma in phien.pdf),
        so_lan_khoi_dong=phien.so_lan,
    )


def _so_nhan() -> int:
    """Cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _khoa(v: ViecChuyen, moi_truong: str) -> str:
    try:
        return bam(moi_truong, v.khoa or hashlib.sha256(v.docx.read_bytes()).hexdigest())
    except OSError as loi:
        raise loi_tep(loi, v.docx) from loi


@contextmanager
def _thu_muc_lam(goc: Path) -> Iterator[Path]:
    """A work folder that is removed at the end, with those that killed runs left."""
    for cu in goc.glob(f"{_DAU_LAM}*"):
        shutil.rmtree(cu, ignore_errors=True)
    lam = Path(tempfile.mkdtemp(prefix=_DAU_LAM, dir=goc))
    try:
        yield lam
    finally:
        shutil.rmtree(lam, ignore_errors=True)


def _la_docx(tep: Path) -> bool:
    """False for what LibreOffice would take for plain text and print as it is."""
    try:
        with zipfile.ZipFile(tep) as goi:
            return "word/document.xml" in goi.namelist()
    except (OSError, zipfile.BadZipFile):
        return False


@dataclass(frozen=True)
class _Me:
    """A batch: files converted by one start of LibreOffice."""

    viec: tuple[ViecChuyen, ...]
    thu_lai: bool = False


@dataclass
class _Phien:
    """One call of `chuyen`; only `_chay_me` runs in the threads of the workers."""

    kho: Kho
    lo: LibreOffice
    han: float
    bao: Callable[[int], None]
    pdf: dict[str, Path] = field(default_factory=dict)
    so_trang: dict[str, int] = field(default_factory=dict)
    loi: dict[str, str] = field(default_factory=dict)
    so_lan: int = 0
    _khoa: dict[str, str] = field(default_factory=dict)
    _da_bao: int = 0

    def lay_trong_kho(self, v: ViecChuyen, khoa: str) -> bool:
        """Take the PDF from the cache; False when it must be made."""
        self._khoa[v.ma] = khoa
        pdf, trang = self.kho.lay(khoa), self.kho.lay(bam("so trang", khoa))
        if pdf is None or trang is None:
            return False
        self.pdf[v.ma], self.so_trang[v.ma] = pdf, int(trang.read_text("ascii"))
        return True

    def lam(self, viec: Sequence[ViecChuyen], lam: Path, so_tho: int) -> None:
        """Convert `viec`: hands batches to free workers until nothing is left to try."""
        ten = self._chep_vao(viec, lam / "vao")
        cho = deque(_chia_me([v for v in viec if v.ma in ten], so_tho))
        ranh = [Tho(self.lo, self.kho.thu_muc, i) for i in range(min(so_tho, len(cho)))]
        dang: dict[Future[list[ViecChuyen]], tuple[_Me, MeChay, Tho]] = {}
        trang_tay = 0.0  # starts that gave nothing, as long as none has given anything
        dung = threading.Event()
        with ThreadPoolExecutor(max(1, len(ranh))) as nhom:
            try:
                while cho or dang:
                    while cho and ranh:
                        me, tho, mc = cho.popleft(), ranh.pop(), MeChay(dung)
                        self.so_lan += 1
                        ra = lam / f"ra-{self.so_lan}"
                        f = nhom.submit(self._chay_me, tho, me, mc, lam / "vao", ra, ten)
                        dang[f] = (me, mc, tho)
                    xong, _ = wait(dang, timeout=_NHIP_BAO, return_when=FIRST_COMPLETED)
                    for f in xong:
                        me, mc, tho = dang.pop(f)
                        ranh.append(tho)
                        hong = f.result()
                        trang_tay = trang_tay + 1 if len(hong) == len(me.viec) else -math.inf
                        cho.extend(self._sau_me(me, mc, hong))
                    if trang_tay >= _BO_CUOC:
                        self._bo_cuoc(cho)
                    self.bao_tien_do(sum(mc.da_ra for _, mc, _ in dang.values()))
            finally:
                dung.set()

    def _chep_vao(self, viec: Sequence[ViecChuyen], vao: Path) -> dict[str, str]:
        """Copy the files into one folder; gives each one's name there, without suffix.

        Names are numbers: LibreOffice names a PDF after its file, and two files of one
        name would overwrite each other.
        """
        vao.mkdir()
        ten: dict[str, str] = {}
        for i, v in enumerate(viec):
            if _la_docx(v.docx):
                ten[v.ma] = f"{i:05d}"
                shutil.copyfile(v.docx, vao / f"{ten[v.ma]}.docx")
            else:
                self.loi[v.ma] = "Tệp Word hỏng, không phải tệp .docx."
        return ten

    def _chay_me(
        self, tho: Tho, me: _Me, mc: MeChay, vao: Path, ra: Path, ten: dict[str, str]
    ) -> list[ViecChuyen]:
        """Run one batch and store its PDFs; gives the files without a PDF, in order."""
        ra.mkdir()
        try:
            tho.chay(vao, [f"{ten[v.ma]}.docx" for v in me.viec], ra, self.han, mc)
        except OSError as loi:
            raise ConversionError(
                f"Không khởi động được LibreOffice ({self.lo.soffice}): {loi.strerror or loi}.",
                "Chạy `hoso kiem-may`; nếu cần, cài lại LibreOffice.",
            ) from loi
        hong = [v for v in me.viec if not self._nhan(v, ra / f"{ten[v.ma]}.pdf")]
        if hong:
            tho.bo_ho_so()
        shutil.rmtree(ra, ignore_errors=True)
        return hong

    def _nhan(self, v: ViecChuyen, tep: Path) -> bool:
        """Store a PDF if LibreOffice has made a good one; that alone is success."""
        if not tep.is_file() or (so_trang := dem_trang(noi_dung := tep.read_bytes())) == 0:
            return False
        khoa = self._khoa[v.ma]
        self.kho.dat(bam("so trang", khoa), str(so_trang).encode())
        self.pdf[v.ma], self.so_trang[v.ma] = self.kho.dat(khoa, on_dinh(noi_dung)), so_trang
        return True

    def _sau_me(self, me: _Me, mc: MeChay, hong: list[ViecChuyen]) -> list[_Me]:
        """Batches to try next for the files that a batch left without a PDF.

        Files are converted in order, so the first one left is the suspect: it is tried
        alone, after the others, which are tried in two halves. A file that failed alone,
        and not at the first attempt, is given up.
        """
        if not hong:
            return []
        if len(me.viec) == 1 and me.thu_lai:
            self.loi[hong[0].ma] = _ly_do(mc, self.han)
            return []
        nghi, con_lai = hong[:1], hong[1:]
        giua = math.ceil(len(con_lai) / 2)
        phan = (con_lai[:giua], con_lai[giua:], nghi)
        return [_Me(tuple(p), thu_lai=True) for p in phan if p]

    def _bo_cuoc(self, cho: deque[_Me]) -> None:
        """Give up what is left: no start of LibreOffice has made any PDF."""
        for me in cho:
            for v in me.viec:
                self.loi[v.ma] = f"LibreOffice không tạo được PDF nào sau {self.so_lan} lần mở."
        cho.clear()

    def bao_tien_do(self, dang_ra: int = 0) -> None:
        """Report files done, with those that running batches have put out; never fewer."""
        xong = min(len(self.pdf) + len(self.loi) + dang_ra, len(self._khoa))
        if xong > self._da_bao:
            self._da_bao = xong
            self.bao(xong)


def _ly_do(mc: MeChay, han: float) -> str:
    if mc.qua_han:
        return f"LibreOffice không chuyển xong tệp này sau {han:.0f} giây."
    them = f" ({mc.loi_noi})" if mc.loi_noi else ""
    return f"LibreOffice không tạo được PDF từ tệp này{them}."


def _chia_me(viec: Sequence[ViecChuyen], so_tho: int) -> list[_Me]:
    """Batches of about equal work, by file size, as many as keep all workers busy."""
    if not viec:
        return []
    so_tho = min(so_tho, math.ceil(len(viec) / 2))
    so_me = so_tho * math.ceil(len(viec) / (so_tho * ME_LON_NHAT))
    me: list[list[ViecChuyen]] = [[] for _ in range(so_me)]
    nang = [0] * so_me
    for v in sorted(viec, key=lambda v: -v.docx.stat().st_size):
        con_cho = [i for i in range(so_me) if len(me[i]) < ME_LON_NHAT]
        i = min(con_cho, key=lambda i: nang[i])
        me[i].append(v)
        nang[i] += v.docx.stat().st_size
    return [_Me(tuple(x)) for x in me]
