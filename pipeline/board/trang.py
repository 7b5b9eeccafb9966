"""Builds index.html: dossiers, ratings, quotas and problems of one cycle.

One file without script and without any address outside its own folder; every value is
escaped by Jinja, so a unit named `<script>` is only a name.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from importlib.resources import files
from typing import Any

import jinja2

from pipeline.model import BangXepLoai, DuLieu, HoSo, KeHoach, KetQua, LoaiDoiTuong, Muc, NguonGiay
from pipeline.problems import Problem
from pipeline.vi.ngay import ngay_ngan

__all__ = ["dung_bang"]

_GIAI_TRINH = "giai-trinh"


@lru_cache(maxsize=1)
def _mau() -> jinja2.Template:
    mt = jinja2.Environment(
        autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return mt.from_string((files(__package__) / "index.html.j2").read_text(encoding="utf-8"))


def dung_bang(
    du_lieu: DuLieu,
    bang: BangXepLoai,
    ke_hoach: KeHoach,
    loi: Sequence[Problem],
    tep: Mapping[str, str],
    ngay: date,
) -> str:
    """The page as HTML. `tep`: Giay.ma or unit code -> link relative to the page."""
    giai_trinh = {g.chu_the: tep.get(g.ma, "") for g in ke_hoach.giay if g.mau == _GIAI_TRINH}
    return _mau().render(
        ky=du_lieu.ky,
        ngay=ngay_ngan(ngay),
        ho_so=[_ho_so(h, loi, tep) for h in ke_hoach.ho_so],
        nhom=bang.nhom,
        phan_bo=_phan_bo(bang),
        muc=[m.ten for m in Muc],
        ket_qua=[
            _ket_qua(du_lieu, k, giai_trinh.get(k.doi_tuong, "")) for k in bang.ket_qua.values()
        ],
        loi=loi,
        ten=du_lieu.ten_doi_tuong,
    )


def _ho_so(h: HoSo, loi: Sequence[Problem], tep: Mapping[str, str]) -> dict[str, Any]:
    return {
        "ten": h.ten,
        "ma": h.don_vi,
        "thoi_han": h.thoi_han,
        "lien_ket": tep.get(h.don_vi, ""),
        "so_giay": sum(g.nguon in (NguonGiay.SINH, NguonGiay.KEM_THEO) for g in h.giay),
        "thieu": h.con_thieu,
        "loi": sum(p.don_vi == h.don_vi for p in loi),
        "muc": [
            {
                "so": m.so,
                "ten": m.ten,
                "ca_nhan": m.ca_nhan,
                "ghi_chu": m.ghi_chu,
                "giay": [{"g": g, "lien_ket": tep.get(g.ma, "")} for g in m.giay],
            }
            for m in h.muc
        ],
    }


def _ket_qua(dl: DuLieu, k: KetQua, lien_ket: str) -> dict[str, Any]:
    return {
        "k": k,
        "ten": dl.ten_doi_tuong(k.doi_tuong),
        "loai": k.loai.ten,
        "de_xuat": k.muc_de_xuat.ten if k.muc_de_xuat else "",
        "quyet_dinh": k.muc_quyet_dinh.ten if k.muc_quyet_dinh else "",
        "ly_do": [*k.can_nguoi, *k.thieu],
        "lien_ket": lien_ket,
    }


def _phan_bo(bang: BangXepLoai) -> list[tuple[str, list[int], int]]:
    """Per kind of subject: how many stand at each level, and how many have none."""
    kq = []
    for loai in LoaiDoiTuong:
        cua = [k for k in bang.ket_qua.values() if k.loai is loai]
        kq.append(
            (loai.ten, [sum(k.muc is m for k in cua) for m in Muc], sum(k.muc is None for k in cua))
        )
    return kq
