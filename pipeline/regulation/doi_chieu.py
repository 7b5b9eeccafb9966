"""Names that rules of a regulation use must exist in it: groups, forms, deadlines, criteria."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.regulation.dieu_kien import DkTieuChi
from pipeline.regulation.quy_dinh import QuyDinh

__all__ = ["loi_tham_chieu"]


def loi_tham_chieu(qd: QuyDinh) -> Iterator[tuple[str, str, str]]:
    """(`ma` of the rule, key, what is wrong) for each name that leads nowhere."""
    nhom = {n.ma: n.doi_tuong for n in qd.nhom_tieu_chi}
    for t in qd.tieu_chi:
        if nhom.get(t.nhom) is not t.doi_tuong:
            yield t.ma, "nhom", f"không có nhóm tiêu chí “{t.nhom}” cho {t.doi_tuong.ten}"
    for d in (*qd.dieu_kien, *qd.truong_hop):
        if isinstance(d, DkTieuChi):
            for khoa, cac in (("nhom", d.nhom), ("tru_nhom", d.tru_nhom)):
                for n in cac:
                    if nhom.get(n) is not d.doi_tuong:
                        yield d.ma, khoa, f"không có nhóm tiêu chí “{n}” cho {d.doi_tuong.ten}"
    yield from _giay_to(qd)
    co = set()
    for dm in qd.de_muc:
        if (dm.mau, dm.khoa) in co:
            yield dm.ma, "khoa", f"đề mục “{dm.khoa}” của {dm.mau} có hai lần"
        co.add((dm.mau, dm.khoa))


def _giay_to(qd: QuyDinh) -> Iterator[tuple[str, str, str]]:
    mau = {m.ma for m in qd.mau} | {m.ho for m in qd.mau if m.ho}
    thoi_han = {t.ma for t in qd.thoi_han}
    thay: set[str] = set()
    for d in qd.danh_muc:
        for th in d.thoi_han:
            if th not in thoi_han:
                yield d.ma, "thoi_han", f"không có thời hạn “{th}”"
        for m in d.muc:
            if m.ma in thay:
                yield m.ma, "ma", f"mục “{m.ma}” có hai lần"
            thay.add(m.ma)
            if (m.nguon == "sinh") != bool(m.giay):
                yield m.ma, "giay", "mục có nguon = “sinh” mới có giay, và phải có"
            for g in m.giay:
                if g.mau not in mau:
                    yield m.ma, "mau", f"không có mẫu “{g.mau}”"
    for k in qd.giay_kem:
        if k.mau not in mau:
            yield k.ma, "mau", f"không có mẫu “{k.mau}”"
    for dm in qd.de_muc:
        if dm.mau not in mau:
            yield dm.ma, "mau", f"không có mẫu “{dm.mau}”"
