"""The tree of organisations: one root, every other one under a superior of the right kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.checks.boi_canh import BoiCanhKiemTra
from pipeline.model import LoaiToChuc, ToChuc
from pipeline.problems import MA_LOI, Problem

__all__ = ["kiem_cap_tren", "kiem_goc", "kiem_la", "kiem_vong"]

_TREN = LoaiToChuc.DANG_BO_CAP_TREN
# Which kinds may stand directly above each kind.
_CAP_TREN_HOP_LE = {
    LoaiToChuc.DANG_BO_CAP_TREN: (_TREN,),
    LoaiToChuc.DANG_BO_CO_SO: (_TREN,),
    LoaiToChuc.CHI_BO_CO_SO: (_TREN,),
    LoaiToChuc.DANG_BO_BO_PHAN: (LoaiToChuc.DANG_BO_CO_SO,),
    LoaiToChuc.CHI_BO_TRUC_THUOC: (LoaiToChuc.DANG_BO_CO_SO, LoaiToChuc.DANG_BO_BO_PHAN),
}


def kiem_cap_tren(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """C01-C03, C05: no superior, a superior of the wrong kind, a cell under a cell, two roots."""
    goc = bc.du_lieu.ky.goc
    for t in bc.du_lieu.to_chuc:
        if t.ma == goc:
            continue
        if t.cap_tren is None:
            if t.loai is _TREN:
                yield bc.loi(
                    "C05",
                    t,
                    "loai",
                    f"“{t.ten}” đứng trên cùng nhưng tổ chức chủ trì kỳ này là {bc.ten(goc)}; "
                    "một kỳ chỉ có một tổ chức đứng trên cùng.",
                    "Ghi cấp trên cho tổ chức này, hoặc sửa mục “goc” trong ky.toml.",
                )
            else:
                yield bc.loi(
                    "C01",
                    t,
                    "cap_tren",
                    f"“{t.ten}” chưa ghi cấp trên trực tiếp, nên không thuộc hồ sơ nào.",
                    "Ghi mã tổ chức đảng cấp trên trực tiếp.",
                )
        elif tren := bc.du_lieu.to_chuc_theo_ma.get(t.cap_tren):
            yield from _loai_cap_tren(bc, t, tren)


def _loai_cap_tren(bc: BoiCanhKiemTra, t: ToChuc, tren: ToChuc) -> Iterator[Problem]:
    hop_le = _CAP_TREN_HOP_LE[t.loai]
    if tren.loai in hop_le:
        return
    if t.loai.la_chi_bo and tren.loai.la_chi_bo:
        yield bc.loi(
            "C03",
            t,
            "cap_tren",
            f"“{t.ten}” là chi bộ mà cấp trên là “{tren.ten}” cũng là chi bộ.",
            "Ghi cấp trên là đảng bộ cơ sở hoặc đảng bộ bộ phận, hoặc sửa loại tổ chức.",
        )
    else:
        yield bc.loi(
            "C02",
            t,
            "cap_tren",
            f"“{t.ten}” là {_thuong(t.loai)} nhưng cấp trên “{tren.ten}” là {_thuong(tren.loai)}.",
            f"Cấp trên phải là {' hoặc '.join(_thuong(x) for x in hop_le)}; "
            "sửa cấp trên hoặc loại tổ chức.",
        )


def _thuong(loai: LoaiToChuc) -> str:
    return loai.ten[0].lower() + loai.ten[1:]


def kiem_vong(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """C04: organisations that are, through others, their own superior; once per circle."""
    cac_to_chuc = bc.du_lieu.to_chuc_theo_ma
    luot: dict[str, int] = {}  # organisation -> the walk that passed it first
    for so, dau in enumerate(cac_to_chuc):
        ma: str | None = dau
        while ma is not None and ma in cac_to_chuc and ma not in luot:
            luot[ma] = so
            ma = cac_to_chuc[ma].cap_tren
        if ma is None or luot.get(ma) != so:
            continue
        vong = [ma]
        while (tiep := cac_to_chuc[vong[-1]].cap_tren) is not None and tiep != ma:
            vong.append(tiep)
        loi = bc.loi(
            "C04",
            cac_to_chuc[ma],
            "cap_tren",
            "Các tổ chức này làm cấp trên của nhau thành vòng: "
            + " → ".join(bc.ten(x) for x in (*vong, ma))
            + ".",
            "Sửa cột cấp trên của ít nhất một tổ chức trong vòng.",
        )
        yield replace(loi, don_vi="")  # there is no order of rating: the whole cycle stops


def kiem_goc(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """C06, C07: the organisation that runs the cycle is not there, or has a superior here."""
    goc = bc.du_lieu.ky.goc
    t = bc.du_lieu.to_chuc_theo_ma.get(goc)
    if t is None:
        yield Problem(
            ma="C06",
            muc_do=MA_LOI["C06"][0],
            thong_bao=f"ky.toml ghi tổ chức chủ trì (goc) là “{goc}”, nhưng trang “Tổ chức” "
            f"không có mã này.{bc.goi_y(goc)}",
            cach_sua="Sửa mục “goc” trong ky.toml, hoặc khai báo tổ chức đó ở trang “Tổ chức”.",
            tep="ky.toml",
            gia_tri=goc,
        )
    elif t.cap_tren is not None and t.cap_tren in bc.du_lieu.to_chuc_theo_ma:
        yield bc.loi(
            "C07",
            t,
            "cap_tren",
            f"“{t.ten}” là tổ chức chủ trì kỳ này nhưng lại có cấp trên là "
            f"{bc.ten(t.cap_tren)} trong cùng dữ liệu.",
            "Bỏ trống cột cấp trên của tổ chức này, hoặc sửa mục “goc” trong ky.toml.",
        )


def kiem_la(bc: BoiCanhKiemTra) -> Iterator[Problem]:
    """C08-C10: members outside a cell, a cell without members, a đảng bộ without cells."""
    for d in bc.du_lieu.dang_vien:
        t = bc.du_lieu.to_chuc_theo_ma.get(d.to_chuc)
        if t is not None and not t.loai.la_chi_bo:
            yield bc.loi(
                "C08",
                d,
                "to_chuc",
                f"{bc.ten(d.ma)} được ghi sinh hoạt tại “{t.ten}”, không phải là chi bộ.",
                "Ghi mã chi bộ nơi đảng viên sinh hoạt và được đánh giá, xếp loại.",
            )
    for t in bc.du_lieu.to_chuc:
        if t.loai.la_chi_bo and not bc.du_lieu.dang_vien_cua(t.ma):
            yield bc.loi(
                "C09",
                t,
                "ma",
                f"“{t.ten}” chưa có đảng viên nào ở trang “Đảng viên”.",
                "Bổ sung danh sách đảng viên của chi bộ (có thể còn thiếu một tệp).",
            )
        elif not t.loai.la_chi_bo and not bc.du_lieu.truc_thuoc(t.ma):
            yield bc.loi(
                "C10",
                t,
                "ma",
                f"“{t.ten}” là đảng bộ nhưng chưa có tổ chức đảng trực thuộc nào.",
                "Bổ sung các chi bộ, đảng bộ trực thuộc, hoặc sửa loại tổ chức.",
            )
