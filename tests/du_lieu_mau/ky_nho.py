"""Makes a small sample cycle, in one workbook, from a few tables that a clerk can read.

What a table does not say is ordinary: a subject's criteria, targets and ballot follow its
picture (see `chung`), a review is finished, bodies beside an organisation are as good as it
is. What is not ordinary stands in `rieng` (cells of the subject's own row) and in `them`
(whole rows of other sheets). Birthdays and days of admission are made up from the years.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

from pipeline.intake.bieu_nhap import ghi_du_lieu
from pipeline.model import LoaiDoiTuong, LoaiTapThe, LoaiToChuc, Muc, TinhTrang, ma_lanh_dao
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.regulation.tai import tai
from tests.du_lieu_mau.chung import (
    CAP_DO,
    CHI_TIEU,
    MUC,
    ChucVuMau,
    Dong,
    cac_dong,
    dong_bieu_quyet,
    dong_chi_tieu,
    ngay,
    nhom_nhiem_vu,
)

__all__ = ["TEP", "KyNho"]

TEP = "du-lieu.xlsx"
_KHONG_BO_PHIEU = (TinhTrang.MIEN_SINH_HOAT, TinhTrang.DINH_CHI_SINH_HOAT)


@dataclass(frozen=True)
class _Mau:
    """One organisation or collective; `hinh`: its own facts, `phieu`: its ballot."""

    ma: str
    ten: str
    loai: str
    tren: str | None  # the superior organisation, or the one that a collective leads
    nhom: str | None
    hinh: str
    phieu: str
    hop: date | None


@dataclass(frozen=True)
class _Nguoi:
    ma: str
    ho_ten: str
    to_chuc: str
    gioi_tinh: str
    sinh: date
    vao: date
    viec: str
    hinh: str


@dataclass(frozen=True, kw_only=True)
class KyNho:
    """The tables of one small cycle.

    `to_chuc`, `tap_the`: "mã | tên | loại | cấp trên (tổ chức) | nhóm so sánh | hình | phiếu
    | ngày họp"; `nguoi`: below "# mã chi bộ", "mã | họ tên | giới tính | năm sinh | năm vào
    Đảng | công việc | hình"; an empty or "-" cell is empty.
    """

    thu_muc: Path
    ky_toml: str
    quy_dinh: str
    nam: int
    to_chuc: str
    tap_the: str
    nguoi: str
    chuc_vu: Mapping[str, tuple[ChucVuMau, ...]]
    ccvc: Mapping[str, str]  # cell of civil servants -> day of their rating as such
    rieng: Mapping[str, Dong] = field(default_factory=dict)
    phieu: Mapping[str, tuple[int, int, int, int]] = field(default_factory=dict)
    them: Mapping[str, list[Dong]] = field(default_factory=dict)

    def lap(self, thu_muc: Path | None = None) -> None:
        """Write ky.toml and the workbook below `thu_muc`, or in the cycle's own folder."""
        noi = thu_muc or self.thu_muc
        noi.mkdir(parents=True, exist_ok=True)
        (noi / "ky.toml").write_text(self.ky_toml, encoding="utf-8")
        ghi_du_lieu(noi / TEP, self.trang())

    def trang(self) -> dict[str, list[Dong]]:
        """Rows by sheet key."""
        qd = tai(self.quy_dinh)
        kq: dict[str, list[Dong]] = {
            "to_chuc": [self._dong_to_chuc(t) for t in self._to_chuc.values()],
            "tap_the": [self._dong_tap_the(t) for t in self._tap_the.values()],
            "dang_vien": [self._dong_nguoi(n) for n in self._nguoi.values()],
            "chuc_vu": list(self._dong_chuc_vu()),
            "tieu_chi": list(self._dong_tieu_chi(qd)),
            "chi_tieu": list(self._dong_chi_tieu()),
            "bieu_quyet": list(self._dong_phieu()),
            "co_quan_cung_cap": list(self._dong_cung_cap()),
            "cuoc_hop": list(self._dong_hop()),
        }
        for khoa, dong in self.them.items():
            kq[khoa] = kq.get(khoa, []) + dong
        return kq

    # --- the tables, read once ---

    @cached_property
    def _to_chuc(self) -> dict[str, _Mau]:
        return {t.ma: t for t in map(_mau, cac_dong(self.to_chuc))}

    @cached_property
    def _tap_the(self) -> dict[str, _Mau]:
        return {t.ma: t for t in map(_mau, cac_dong(self.tap_the))}

    @cached_property
    def _nguoi(self) -> dict[str, _Nguoi]:
        kq: dict[str, _Nguoi] = {}
        for i, (chi_bo, o) in enumerate(cac_dong(self.nguoi)):
            ma, ten, gioi, sinh, vao, viec, hinh = o
            kq[ma] = _Nguoi(
                ma,
                ten,
                chi_bo,
                gioi,
                date(int(sinh), 1 + i * 5 % 12, 1 + i * 7 % 28),
                date(int(vao), 1 + i * 7 % 12, 1 + i * 11 % 28),
                viec,
                hinh,
            )
        return kq

    @cached_property
    def _cap_uy(self) -> dict[str | None, str]:
        """Committee of each organisation that has one."""
        return {t.tren: t.ma for t in self._tap_the.values() if t.loai == LoaiTapThe.CAP_UY}

    def _noi(self, ma: str) -> str:
        """Where a subject is voted on: its cell, collective or committee."""
        if ma in self._nguoi:
            return self._nguoi[ma].to_chuc
        if ma in self._to_chuc and not LoaiToChuc(self._to_chuc[ma].loai).la_chi_bo:
            return self._cap_uy[ma]
        return ma.partition("@")[2] or ma

    def _ngay_hop(self, noi: str) -> date:
        hop = (self._tap_the.get(noi) or self._to_chuc[noi]).hop
        assert hop is not None, noi
        return hop

    def _da_kiem_diem(self, ma: str) -> bool:
        return bool(self.rieng.get(ma, {}).get("da_kiem_diem", True))

    def _co_danh_gia(self) -> Iterator[tuple[LoaiDoiTuong, str, str, str]]:
        """Kind, code, picture and ballot of every subject that something is filled in for."""
        for loai, cac in (
            (LoaiDoiTuong.TO_CHUC, self._to_chuc),
            (LoaiDoiTuong.TAP_THE, self._tap_the),
        ):
            yield from ((loai, m, t.hinh, t.phieu) for m, t in cac.items() if t.hinh != "-")
        yield from (
            (LoaiDoiTuong.DANG_VIEN, m, n.hinh, n.hinh)
            for m, n in self._nguoi.items()
            if n.hinh != "-"
        )

    # --- rows ---

    def _dong_to_chuc(self, t: _Mau) -> Dong:
        goc = t.tren is None
        return {
            "ma": t.ma,
            "ten": t.ten,
            "loai": LoaiToChuc(t.loai),
            "cap_tren": t.tren,
            "co_ban_thuong_vu": any(
                x.tren == t.ma and x.loai == LoaiTapThe.BAN_THUONG_VU
                for x in self._tap_the.values()
            ),
            "co_cap_uy": goc or t.ma in self._cap_uy,
            "nhom_so_sanh": t.nhom,
            **_tu_danh_gia(t.hinh, t.phieu),
            **self.rieng.get(t.ma, {}),
        }

    def _dong_tap_the(self, t: _Mau) -> Dong:
        return {
            "ma": t.ma,
            "ten": t.ten,
            "loai": LoaiTapThe(t.loai),
            "to_chuc": t.tren,
            "nhom_so_sanh": t.nhom,
            **_tu_danh_gia(t.hinh, t.phieu),
            **self.rieng.get(t.ma, {}),
        }

    def _dong_nguoi(self, n: _Nguoi) -> Dong:
        xep = self.ccvc.get(n.to_chuc)
        muc = MUC[n.hinh]
        return {
            "ma": n.ma,
            "ho_ten": n.ho_ten,
            "to_chuc": n.to_chuc,
            "gioi_tinh": n.gioi_tinh,
            "ngay_sinh": n.sinh,
            "ngay_vao_dang": n.vao,
            "ngay_chinh_thuc": n.vao.replace(year=n.vao.year + 1),
            "chuc_vu_chinh_quyen": n.viec,
            "la_ccvc": xep is not None,
            "xep_loai_ccvc": muc if xep else None,
            "ngay_xep_loai_ccvc": ngay(xep) if xep and muc else None,
            **_tu_danh_gia(n.hinh, n.hinh),
            **self.rieng.get(n.ma, {}),
        }

    def _dong_chuc_vu(self) -> Iterator[Dong]:
        for noi, cac in self.chuc_vu.items():
            for i, c in enumerate(cac, 1):
                yield {
                    "dang_vien": c.dang_vien,
                    "tai": noi,
                    "chuc_vu": c.chuc_vu,
                    "dung_dau": i == 1,
                    "thu_tu": i,
                    "nhom_so_sanh": c.nhom,
                    "tu_ngay": date(self.nam - 2, 6, 15),
                    "tu_xep_loai": MUC[c.hinh],
                    "da_kiem_diem": True,
                    **self.rieng.get(ma_lanh_dao(c.dang_vien, noi), {}),
                }

    def _dong_tieu_chi(self, qd: QuyDinh) -> Iterator[Dong]:
        for loai, ma, hinh, _ in self._co_danh_gia():
            nhiem_vu = nhom_nhiem_vu(qd, loai)
            for t in qd.tieu_chi_cua(loai):
                cap_do = CAP_DO[hinh][t.nhom not in nhiem_vu]
                yield {"doi_tuong": ma, "tieu_chi": t.ma, "tu_danh_gia": cap_do}

    def _dong_chi_tieu(self) -> Iterator[Dong]:
        for _, ma, hinh, _ in self._co_danh_gia():
            nhiem_vu = f"Chỉ tiêu, nhiệm vụ được giao năm {self.nam}"
            yield from dong_chi_tieu(ma, nhiem_vu, CHI_TIEU[hinh])

    def _trieu_tap(self, noi: str) -> int:
        """Entitled to vote: posts of a collective, full members of a cell."""
        if noi in self._tap_the:
            return len(self.chuc_vu[noi])
        dang_vien = map(self._dong_nguoi, self._nguoi.values())
        return sum(
            d["to_chuc"] == noi
            and d["ngay_chinh_thuc"] is not None
            and d.get("tinh_trang") not in _KHONG_BO_PHIEU
            for d in dang_vien
        )

    def _dong_phieu(self) -> Iterator[Dong]:
        bo = [(ma, phieu) for _, ma, _, phieu in self._co_danh_gia() if phieu != "-"]
        bo += [
            (ma_lanh_dao(c.dang_vien, noi), c.hinh)
            for noi, cac in self.chuc_vu.items()
            for c in cac
        ]
        for ma, hinh in bo:
            if self._da_kiem_diem(ma) and hinh != "-":
                noi = self._noi(ma)
                trieu_tap = self._trieu_tap(noi)
                yield dong_bieu_quyet(
                    ma,
                    noi,
                    self._ngay_hop(noi),
                    hinh=hinh,
                    trieu_tap=trieu_tap,
                    co_mat=trieu_tap,
                    phieu=self.phieu.get(ma),
                )

    def _dong_cung_cap(self) -> Iterator[Dong]:
        """The administration and one mass organisation beside each organisation."""
        for t in self._to_chuc.values():
            if t.hinh != "-":
                ten = t.ten.partition("bộ ")[2]
                muc = min(MUC[t.hinh] or Muc.HTNV, Muc.HTTNV)
                for loai, dau in (("Chuyên môn", ""), ("Đoàn thể", "Công đoàn, Chi đoàn ")):
                    yield {"to_chuc": t.ma, "ten": f"{dau}{ten}", "loai": loai, "muc": muc}

    def _dong_hop(self) -> Iterator[Dong]:
        for ma, t in (self._to_chuc | self._tap_the).items():
            if t.hop is None or self._noi(ma) != ma:
                continue
            trieu_tap = self._trieu_tap(ma)
            yield {
                "don_vi": ma,
                "ten": f"Hội nghị kiểm điểm, đánh giá, xếp loại chất lượng năm {self.nam}",
                "ngay": t.hop,
                "trieu_tap": trieu_tap,
                "co_mat": trieu_tap,
            }


def _mau(dong: tuple[str, list[str]]) -> _Mau:
    ma, ten, loai, tren, nhom, hinh, phieu, hop = (o or "-" for o in dong[1])
    return _Mau(
        ma,
        ten,
        loai,
        None if tren == "-" else tren,
        None if nhom == "-" else nhom,
        hinh,
        phieu,
        None if hop == "-" else ngay(hop),
    )


def _tu_danh_gia(hinh: str, phieu: str) -> Dong:
    """What a subject says of itself, and who confirmed that it is outstanding."""
    return {
        "tu_xep_loai": MUC[phieu],
        "da_kiem_diem": True if hinh != "-" else None,
        "tieu_bieu": True if hinh == "X" else None,
    }
