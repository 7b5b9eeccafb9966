"""The order of rating: a topological sort of what really depends on what.

A cell needs its members' levels, a Đảng bộ those of the bodies below, a collective its
organisation's, a leader those of the collective and organisation, a head everybody else's
at the same place; and whoever is in a comparison group has a level only after its quota.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from pipeline.errors import ExitCode, PipelineError
from pipeline.model import ChucVu, LoaiDoiTuong
from pipeline.rating.boi_canh import BoiCanh
from pipeline.rating.doi_tuong import DoiTuong
from pipeline.rating.tran import lien_quan
from pipeline.rating.ty_le import Nhom

__all__ = ["VongLapError", "thu_tu"]


class VongLapError(PipelineError):
    """Organisations are subordinate to one another in a circle."""

    exit_code = ExitCode.DATA


def thu_tu(
    bc: BoiCanh, nhom: Mapping[str, Nhom], nhom_cua: Mapping[str, Nhom]
) -> tuple[str | Nhom, ...]:
    """Subjects (before their quota) and quotas in an order in which each can be worked out.

    `nhom_cua`: the comparison group of each subject that is in one. Raises `VongLapError`
    when the tree of organisations has a circle.
    """
    ts: TopologicalSorter[str | Nhom] = TopologicalSorter()
    for ma in sorted(bc.doi_tuong):
        dt = bc.doi_tuong[ma]
        truoc = {*_truoc_nguoi_dung_dau(bc, dt)}
        sau_nhom: dict[str, Nhom] = {}
        for m in _can(bc, dt):
            if m in bc.doi_tuong:  # its level is known after its quota, if it has one
                if (n := nhom_cua.get(m)) is None:
                    truoc.add(m)
                else:
                    sau_nhom[n.ma] = n
        ts.add(ma, *sorted(truoc), *(sau_nhom[n] for n in sorted(sau_nhom)))
    for n in sorted(nhom.values(), key=lambda n: n.ma):
        ts.add(n, *n.thanh_vien)
    try:
        return tuple(ts.static_order())
    except CycleError as e:
        ten = (n if isinstance(n, str) else n.ma for n in e.args[1])
        vong = " → ".join(bc.du_lieu.ten_doi_tuong(m) for m in ten)
        raise VongLapError(
            f"Không xếp được thứ tự đánh giá, vì các tổ chức trực thuộc vòng quanh: {vong}.",
            "Sửa cột “Cấp trên” ở trang “Tổ chức”.",
        ) from e


def _can(bc: BoiCanh, dt: DoiTuong) -> Iterator[str]:
    """Codes whose level a subject needs."""
    luat = bc.luat.cho(dt)
    if dt.to_chuc and (dt.loai is LoaiDoiTuong.TO_CHUC or luat.can_cap_duoi):
        yield from bc.ma_cap_duoi(dt.to_chuc)
    for t in luat.tran:
        ma = lien_quan(t, dt)
        if ma is not None:
            yield ma
    for cua in luat.can_lien_quan:
        ben = dt.to_chuc if cua == "to_chuc" else dt.tap_the
        if ben is not None and ben.ma != dt.ma:
            yield ben.ma


def _truoc_nguoi_dung_dau(bc: BoiCanh, dt: DoiTuong) -> Iterator[str]:
    r = dt.ban_ghi
    if isinstance(r, ChucVu) and r.dung_dau:
        yield from (c.ma for c in bc.du_lieu.chuc_vu_tai(r.tai) if not c.dung_dau)
