"""Writes output/<ky>/: one folder per unit, the plan, the ratings, the board."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.ban_giao.ke_hoach_json import TepGiay, ke_hoach_json
from pipeline.ban_giao.tap import TapHoSo
from pipeline.ban_giao.thay_doi import (
    ThayDoi,
    TrangThaiGiay,
    doc_trang_thai,
    ghi_trang_thai,
    so_sanh,
)
from pipeline.ban_giao.thu_muc import bam_tep, bo_thu_muc_thua, doc_tep, ghi_neu_khac, ghi_thu_muc
from pipeline.ban_giao.xep_loai_xlsx import xep_loai_xlsx
from pipeline.board import dung_bang
from pipeline.model import HoSo, NguonGiay
from pipeline.papers.khung import NguCanh
from pipeline.pdf import KetQuaChuyen
from pipeline.problems import Problem
from pipeline.rating.giai_thich import thanh_json

__all__ = ["BanGiao", "ban_giao"]

_TRANG_THAI = ".lan-truoc.json"
_KE_HOACH = "ke-hoach.json"
_TAP = "HO-SO.pdf"
_XEP_LOAI = "xep-loai.json"
_XEP_LOAI_XLSX = "xep-loai.xlsx"


@dataclass(frozen=True)
class BanGiao:
    """What handing over found: papers that changed, hand-corrected files set aside."""

    thay_doi: tuple[ThayDoi, ...]
    sua_tay: tuple[str, ...]


def ban_giao(
    nc: NguCanh,
    *,
    ho_so: Sequence[HoSo],
    docx: Mapping[str, Path],
    pdf: KetQuaChuyen,
    tap: TapHoSo,
    trang_thai: Mapping[str, TrangThaiGiay],
    loi: Sequence[Problem],
    dung: Mapping[str, str],
    dich: Path,
    ca_ky: bool,
) -> BanGiao:
    """Leaves `dich` as this run says; `ca_ky` False: only the units of `ho_so` are touched.

    `docx`: paper -> file. A unit that an error stops has no folder, so that nobody takes
    an old dossier for the new one.
    """
    da_ghi, ke_hoach_cu = _lan_truoc(dich)
    tep: dict[str, TepGiay] = {}
    sua_tay: list[str] = []
    for h in ho_so:
        nguon = _nguon(h, docx, pdf, tap)
        sua_tay += ghi_thu_muc(dich, h.thu_muc, nguon, da_ghi)
        tep.update(_tep_giay(h, docx, pdf, tap))
    if ca_ky:
        sua_tay += bo_thu_muc_thua(dich, {h.thu_muc for h in ho_so}, da_ghi)

    cu = doc_trang_thai(doc_tep(dich / _TRANG_THAI))
    khac = so_sanh(_cung_pham_vi(cu, trang_thai, nc, dung, ca_ky), trang_thai)
    moi = trang_thai if ca_ky else {**(cu or {}), **trang_thai}
    cac_tap = {
        h.don_vi: TepGiay(
            pdf=f"{h.thu_muc}/{_TAP}",
            so_trang=t.so_trang,
            sha256_pdf=bam_tep(t.pdf),
        )
        for h in ho_so
        if (t := tap.tap.get(h.don_vi))
    }
    ke_hoach = ke_hoach_json(nc.ke_hoach, tep, cac_tap, dung)
    if not ca_ky:
        ke_hoach = _ghep(ke_hoach_cu, ke_hoach)
    lien_ket = {m: t.pdf or t.docx for m, t in {**tep, **cac_tap}.items()}
    xep_loai = json.dumps(thanh_json(nc.bang), ensure_ascii=False)
    # the bytes of a workbook tell when it was made: it is made again only for new ratings
    if doc_tep(dich / _XEP_LOAI) != xep_loai.encode() or not doc_tep(dich / _XEP_LOAI_XLSX):
        ghi_neu_khac(dich / _XEP_LOAI_XLSX, xep_loai_xlsx(nc.du_lieu, nc.bang))
    for ten, noi_dung in (
        (_KE_HOACH, ke_hoach),
        (_XEP_LOAI, xep_loai),
        ("index.html", dung_bang(nc.du_lieu, nc.bang, nc.ke_hoach, loi, lien_ket, nc.ngay)),
    ):
        if ten != "index.html" or ca_ky:
            ghi_neu_khac(dich / ten, noi_dung.encode())
    ghi_neu_khac(dich / _TRANG_THAI, ghi_trang_thai(moi))
    return BanGiao(khac, tuple(sua_tay))


def _nguon(h: HoSo, docx: Mapping[str, Path], pdf: KetQuaChuyen, tap: TapHoSo) -> dict[str, Path]:
    """Files of a unit's folder: path below it -> where its content is."""
    nguon: dict[str, Path] = {}
    for g in (*h.giay, *h.kem):
        ten = g.tep.removeprefix(f"{h.thu_muc}/")
        if g.nguon is NguonGiay.SINH and g.ma in docx:
            nguon[f"{ten}.docx"] = docx[g.ma]
            if g.ma in pdf.pdf:
                nguon[f"{ten}.pdf"] = pdf.pdf[g.ma]
    if t := tap.tap.get(h.don_vi):
        nguon[_TAP] = t.pdf
        for ten, (word, trang) in t.giay_bia.items():
            nguon[f"00-{ten}.docx"], nguon[f"00-{ten}.pdf"] = word, trang
    return nguon


def _tep_giay(
    h: HoSo, docx: Mapping[str, Path], pdf: KetQuaChuyen, tap: TapHoSo
) -> dict[str, TepGiay]:
    t = tap.tap.get(h.don_vi)
    kq = {}
    for g in (*h.giay, *h.kem):
        trang_dau = t.trang_dau.get(g.ma, 0) if t else 0
        if g.nguon is NguonGiay.SINH and g.ma in docx:
            co_pdf = pdf.pdf.get(g.ma)
            kq[g.ma] = TepGiay(
                docx=f"{g.tep}.docx",
                pdf=f"{g.tep}.pdf" if co_pdf else "",
                so_trang=pdf.so_trang.get(g.ma, 0),
                trang_dau=trang_dau,
                sha256_docx=bam_tep(docx[g.ma]),
                sha256_pdf=bam_tep(co_pdf) if co_pdf else "",
            )
        elif g.nguon is NguonGiay.KEM_THEO:
            so = t.so_trang_kem.get(g.ma, 0) if t else 0
            kq[g.ma] = TepGiay(so_trang=so, trang_dau=trang_dau)
    return kq


def _lan_truoc(dich: Path) -> tuple[dict[str, str], dict[str, object]]:
    """What the last run wrote: path below `dich` -> sha256; and its plan."""
    try:
        cu = json.loads(doc_tep(dich / _KE_HOACH))
        giay = [
            g for h in cu["ho_so"] for g in (*(x for m in h["muc"] for x in m["giay"]), *h["kem"])
        ]
    except (ValueError, KeyError, TypeError):
        return {}, {}
    return {g[loai]: g[f"sha256_{loai}"] for g in giay for loai in ("docx", "pdf") if g[loai]}, cu


def _cung_pham_vi(
    cu: Mapping[str, TrangThaiGiay] | None,
    moi: Mapping[str, TrangThaiGiay],
    nc: NguCanh,
    dung: Collection[str],
    ca_ky: bool,
) -> Mapping[str, TrangThaiGiay] | None:
    """The last state, without papers that this run did not look at."""
    if cu is None:
        return None
    bo_qua = {g.ma for h in nc.ke_hoach.ho_so if h.don_vi in dung for g in (*h.giay, *h.kem)}
    return {k: v for k, v in cu.items() if k in moi or (ca_ky and k not in bo_qua)}


def _ghep(cu: Mapping[str, object], moi: str) -> str:
    """The plan of some units put into the plan of the whole cycle."""
    kq = json.loads(moi)
    cac_cu = cu.get("ho_so", [])
    thay = {h["don_vi"]: h for h in kq["ho_so"]}
    if isinstance(cac_cu, list) and cac_cu:
        giu = [thay.pop(h["don_vi"], h) for h in cac_cu]
        kq["ho_so"] = [*giu, *thay.values()]
    return json.dumps(kq, ensure_ascii=False)
