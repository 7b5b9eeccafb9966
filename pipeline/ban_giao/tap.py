"""HO-SO.pdf of each unit: cover, list of contents with true page numbers, papers in order.

Papers are numbered from 1 through the dossier, cover and contents apart (i, ii, …), so
that the list of contents can be printed before its own length is known.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.ban_giao.thu_muc import bam_tep, doc_tep, vao_kho
from pipeline.errors import OutputCheckError
from pipeline.model import Giay, HoSo, NguonGiay
from pipeline.papers.bo import boi_canh_muc_luc
from pipeline.papers.boi_canh import BOI_CANH, CanIn, tu_boi_canh
from pipeline.papers.khung import NguCanh
from pipeline.pdf import (
    KetQuaChuyen,
    PhanTap,
    ViecChuyen,
    chuyen,
    dong_tap,
    tinh_trang,
    xem_pdf,
)
from pipeline.store import Kho, bam

__all__ = ["Tap", "TapHoSo", "dong_cac_tap"]

_PHIEN_BAN_TAP = "2"  # raised when the same papers would be bound differently than before
_BIA, _MUC_LUC = "bia", "muc-luc"


@dataclass(frozen=True)
class Tap:
    """One bound dossier."""

    pdf: Path
    so_trang: int
    trang_dau: dict[str, int]  # paper -> page of the dossier on which it begins
    so_trang_kem: dict[str, int]  # pages of attached PDFs
    giay_bia: dict[str, tuple[Path, Path]]  # "bia", "muc-luc" -> Word file, PDF


@dataclass(frozen=True)
class TapHoSo:
    """All bound dossiers; `loi`: what could not be bound -> why; `luu_y`: what to know."""

    tap: dict[str, Tap] = field(default_factory=dict)
    loi: dict[str, str] = field(default_factory=dict)
    luu_y: list[str] = field(default_factory=list)
    so_lan_khoi_dong: int = 0


@dataclass(frozen=True)
class _Phan:
    """The papers of one dossier that can be bound, with their pages."""

    ho_so: HoSo
    giay: tuple[Giay, ...]
    pdf: tuple[Path, ...]
    so_trang: tuple[int, ...]
    trang_dau: tuple[int, ...]
    loi: dict[str, str]
    luu_y: list[str]


def dong_cac_tap(
    nc: NguCanh,
    ho_so: Sequence[HoSo],
    pdf: KetQuaChuyen,
    kem_theo: Path,
    mau: Sequence[Path],
    kho: Kho,
) -> TapHoSo:
    """Bind every dossier; one whose papers did not change is taken from the cache."""
    cac_phan = [_phan(nc, h, pdf, kem_theo) for h in ho_so]
    bia = {p.ho_so.don_vi: _giay_bia(nc, p, mau) for p in cac_phan}
    docx = {
        c.giay.ma: kho.lay(c.khoa) or kho.dat(c.khoa, c.in_ra())
        for cac in bia.values()
        for c in cac
    }
    viec = [
        ViecChuyen(ma=c.giay.ma, docx=docx[c.giay.ma], khoa=c.khoa)
        for cac in bia.values()
        for c in cac
    ]
    trang_bia = chuyen(kho, viec)
    kq = TapHoSo(loi=dict(trang_bia.loi), so_lan_khoi_dong=trang_bia.so_lan_khoi_dong)
    for p in cac_phan:
        kq.loi.update(p.loi)
        kq.luu_y.extend(p.luu_y)
        cac = bia[p.ho_so.don_vi]
        if any(c.giay.ma not in trang_bia.pdf for c in cac):
            continue
        giay_bia = {c.giay.mau: (docx[c.giay.ma], trang_bia.pdf[c.giay.ma]) for c in cac}
        try:
            kq.tap[p.ho_so.don_vi] = _dong(nc, p, giay_bia, kho)
        except OutputCheckError as e:
            kq.loi[f"{p.ho_so.don_vi}-HO-SO"] = f"{e} {e.lam_gi}".strip()
    return kq


def _phan(nc: NguCanh, h: HoSo, pdf: KetQuaChuyen, kem_theo: Path) -> _Phan:
    giay: list[Giay] = []
    tep: list[Path] = []
    so_trang: list[int] = []
    loi: dict[str, str] = {}
    luu_y: list[str] = []
    for g in h.giay:
        if g.nguon is NguonGiay.KEM_THEO:
            noi = kem_theo / g.tep
            xem = xem_pdf(noi)
            if xem.loi:
                loi[g.ma] = xem.loi
                continue
            if xem.co_chu_ky:
                luu_y.append(
                    f"{g.ten} (kem-theo/{g.tep}) có chữ ký số: bản trong HO-SO.pdf chỉ để đọc "
                    "và in, giữ tệp gốc để kiểm tra chữ ký."
                )
            giay.append(g)
            tep.append(noi)
            so_trang.append(xem.so_trang)
        elif g.ma in pdf.pdf:
            giay.append(g)
            tep.append(pdf.pdf[g.ma])
            so_trang.append(pdf.so_trang[g.ma])
    dau = tinh_trang(so_trang, hai_mat=nc.du_lieu.ky.in_hai_mat)
    return _Phan(h, tuple(giay), tuple(tep), tuple(so_trang), tuple(dau), loi, luu_y)


def _giay_bia(nc: NguCanh, p: _Phan, mau: Sequence[Path]) -> tuple[CanIn, CanIn]:
    """Cover and list of contents of one dossier."""
    h = p.ho_so
    trang = {
        g.ma: (dau, dau + so - 1)
        for g, dau, so in zip(p.giay, p.trang_dau, p.so_trang, strict=True)
    }
    bia, muc_luc = (
        Giay(
            ma=f"{h.don_vi}-00-{ma}",
            mau=ma,
            ten=ma,
            don_vi=h.don_vi,
            chu_the=h.don_vi,
            nguon=NguonGiay.SINH,
        )
        for ma in (_BIA, _MUC_LUC)
    )
    return (
        tu_boi_canh(nc, bia, BOI_CANH[_BIA](nc, bia), mau),
        tu_boi_canh(nc, muc_luc, boi_canh_muc_luc(nc, h, trang), mau),
    )


def _dong(nc: NguCanh, p: _Phan, giay_bia: Mapping[str, tuple[Path, Path]], kho: Kho) -> Tap:
    """One HO-SO.pdf, from the cache when the same papers were bound in the same order."""
    muc_cua = {g.ma: m for m in p.ho_so.muc for g in m.giay}
    phan = []
    for g, pdf in zip(p.giay, p.pdf, strict=True):
        m = muc_cua[g.ma]
        tren = (f"Hồ sơ cá nhân: {nc.du_lieu.ten_doi_tuong(m.ca_nhan)}",) if m.ca_nhan else ()
        # the checklist's numbers: "1" is an item of the unit, "(1)" of a person
        muc = f"{m.so} {m.ten}" if m.so.startswith("(") else f"{m.so}. {m.ten}"
        chu_the = "" if g.chu_the in (g.don_vi, m.ca_nhan) else nc.du_lieu.ten_doi_tuong(g.chu_the)
        ten = f"{g.ten} – {chu_the}" if chu_the else g.ten
        phan.append(PhanTap(ten=muc if len(m.giay) == 1 else ten, pdf=pdf, duong=(*tren, muc)))
    hai_mat = nc.du_lieu.ky.in_hai_mat
    bia, muc_luc = giay_bia[_BIA][1], giay_bia[_MUC_LUC][1]
    tieu_de = f"Hồ sơ kiểm điểm, đánh giá, xếp loại năm {nc.nam}: {p.ho_so.ten}"
    khoa = bam(
        "tap",
        _PHIEN_BAN_TAP,
        tieu_de,
        hai_mat,
        [[x.ten, list(x.duong), _dau_van(x.pdf, kho)] for x in phan],
        [_dau_van(x, kho) for x in (bia, muc_luc)],
    )
    khoa_so = bam("so-trang", khoa)
    tep, so = kho.lay(khoa), kho.lay(khoa_so)
    if tep is None or so is None:
        tep, tap = vao_kho(
            kho,
            khoa,
            lambda dich: dong_tap(
                dich, phan, tieu_de=tieu_de, bia=bia, muc_luc=muc_luc, hai_mat=hai_mat
            ),
        )
        if tap.trang_dau != p.trang_dau:
            raise OutputCheckError(
                f"Số trang trong mục lục của {p.ho_so.ten} không khớp tập đã đóng.",
                "Chạy lại; nếu vẫn vậy thì báo người phụ trách phần mềm.",
            )
        so = kho.dat(khoa_so, json.dumps(tap.so_trang).encode())
    return Tap(
        pdf=tep,
        so_trang=int(doc_tep(so)),
        trang_dau={g.ma: n for g, n in zip(p.giay, p.trang_dau, strict=True)},
        so_trang_kem={
            g.ma: n
            for g, n in zip(p.giay, p.so_trang, strict=True)
            if g.nguon is NguonGiay.KEM_THEO
        },
        giay_bia=dict(giay_bia),
    )


def _dau_van(tep: Path, kho: Kho) -> str:
    """What tells one PDF from another: entries of the cache are named by their content."""
    return tep.name if tep.parent == kho.thu_muc else bam_tep(tep)
