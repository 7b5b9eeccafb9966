"""The plan of the cycle: for each unit the papers of its checklist, in order.

A paper that is made from a template, one that comes from outside as a PDF, one that is
kept apart (asset declarations) and one that is missing are all lines of the plan, so
that nothing is dropped in silence. The checklist is data of the regulation
(41-KH/ĐUK, mục II.B.7.1); this module only walks it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from pipeline.dossier.dieu_kien import ap_dung_cho, chua_dat
from pipeline.model import (
    BangXepLoai,
    DangVien,
    DuLieu,
    Giay,
    HoSo,
    KeHoach,
    KemTheo,
    MucHoSo,
    NguonGiay,
    ToChuc,
)
from pipeline.regulation import DanhMuc, GiayKem, MucDanhMuc, QuyDinh
from pipeline.vi.ngay import ngay_ngan
from pipeline.vi.sap_xep import khoa_ten
from pipeline.vi.ten_tep import ten_tep

__all__ = ["lap_ke_hoach"]

_HO_MAU_3 = "mau-3"  # a family: one sheet per kind of organisation
_MAU_213 = "mau-3-213"


def lap_ke_hoach(
    du_lieu: DuLieu,
    quy_dinh: QuyDinh,
    bang: BangXepLoai,
    kem_theo: Mapping[str, bool],
    don_vi: Collection[str] | None = None,
) -> KeHoach:
    """The dossiers of every unit below the office that runs the cycle, parents first.

    `kem_theo`: path below kem-theo/ -> is it a readable PDF. `don_vi`: only these units.
    """
    lap = _Lap(du_lieu, quy_dinh, bang, kem_theo)
    ho_so = tuple(
        lap.ho_so(du_lieu.to_chuc_theo_ma[ma])
        for ma in du_lieu.cay(du_lieu.ky.goc)
        if ma != du_lieu.ky.goc and (don_vi is None or ma in don_vi)
    )
    return KeHoach(ky=du_lieu.ky.ma, ho_so=ho_so)


class _Lap:
    """Walks the checklists of one cycle; holds what every step reads."""

    def __init__(
        self, dl: DuLieu, qd: QuyDinh, bang: BangXepLoai, kem_theo: Mapping[str, bool]
    ) -> None:
        self.dl, self.qd, self.bang, self.kem_theo = dl, qd, bang, kem_theo
        self.nhan_xet = {n.dang_vien: n for n in dl.nhan_xet_213}

    # --- one unit --------------------------------------------------------------

    def ho_so(self, t: ToChuc) -> HoSo:
        """The dossier of one unit: its own papers first, persons after (mục 7.2, Ghi chú)."""
        thu_muc = f"{ten_tep(t.ma)}-{ten_tep(t.ten)}"
        dm = self.qd.danh_muc_cho(t.loai)
        muc: list[MucHoSo] = []
        if dm is not None:
            muc.extend(self._muc(m, t, thu_muc, None) for m in dm.muc if ap_dung_cho(m.ap_dung, t))
            if any(m.nguon == "ca_nhan" for m in dm.muc) and self.qd.danh_muc_ca_nhan:
                for d in self._can_bo(t):
                    muc.extend(self._ca_nhan(self.qd.danh_muc_ca_nhan, t, thu_muc, d))
        return HoSo(
            don_vi=t.ma,
            ten=t.ten,
            thu_muc=thu_muc,
            muc=tuple(muc),
            kem=tuple(self._kem(t, thu_muc)),
            can_cu=dm.can_cu if dm else "",
            thoi_han=self._thoi_han(t, dm),
        )

    def _thoi_han(self, t: ToChuc, dm: DanhMuc | None) -> str:
        for h in self.qd.thoi_han:
            if t.loai in h.don_vi and (dm is None or dm.thoi_han in ("", h.ma)):
                return f"trước ngày {ngay_ngan(self.dl.ky.thoi_han.get(h.ma, h.ngay))}"
        return ""

    def _can_bo(self, t: ToChuc) -> list[DangVien]:
        """Cadres whose personal file goes up with this base dossier, in name order."""
        trong = [d for d in self.dl.dang_vien_ca_cay(t.ma) if d.cap_tren_quan_ly]
        return sorted(trong, key=lambda d: (self._thu_tu(d), khoa_ten(d.ho_ten)))

    def _thu_tu(self, d: DangVien) -> int:
        return min(
            (c.thu_tu for c in self.dl.chuc_vu if c.dang_vien == d.ma and c.thu_tu is not None),
            default=1_000,
        )

    def _ca_nhan(
        self, dm: DanhMuc, t: ToChuc, thu_muc: str, d: DangVien
    ) -> Iterator[MucHoSo]:
        noi = f"{thu_muc}/ca-nhan/{ten_tep(d.ma)}-{ten_tep(d.ho_ten)}"
        for m in dm.muc:
            yield self._muc(m, t, noi, d)

    # --- one item --------------------------------------------------------------

    def _muc(self, m: MucDanhMuc, t: ToChuc, noi: str, d: DangVien | None) -> MucHoSo:
        thieu_gi = chua_dat(m.can, self.dl, t, d)
        giay = () if thieu_gi else tuple(self._giay(m, t, noi, d))
        return MucHoSo(
            so=m.so,
            ten=m.ten,
            can_cu=m.can_cu,
            so_ban=m.so_ban,
            noi_nhan=m.noi_nhan,
            giay=giay,
            ghi_chu=f"Không áp dụng: {thieu_gi}" if thieu_gi else m.ghi_chu,
            ca_nhan=d.ma if d else "",
            chua_doi_chieu=m.chua_doi_chieu,
        )

    def _giay(self, m: MucDanhMuc, t: ToChuc, noi: str, d: DangVien | None) -> Iterator[Giay]:
        if m.nguon == "ca_nhan":
            return
        if m.nguon in ("kem_theo", "giu_rieng"):
            yield from self._tu_ngoai(m, t, noi, d, giu_rieng=m.nguon == "giu_rieng")
            return
        for chu_the in self._chu_the(m.moi, t, d):
            for mau in m.mau:
                if mau == _MAU_213:
                    yield from self._noi_cu_tru(m, t, noi, chu_the)
                else:
                    yield self._sinh(m, t, noi, mau, chu_the)

    def _chu_the(self, moi: str, t: ToChuc, d: DangVien | None) -> list[str]:
        if d is not None:
            return [d.ma]
        if moi == "dang_vien":
            return [x.ma for x in self._dang_vien_kiem_diem(t)]
        if moi == "lanh_dao":
            return [c.ma for c in self._lanh_dao(t)]
        if moi == "truc_thuoc":
            return [x.ma for x in self.dl.truc_thuoc(t.ma)]
        return [t.ma]

    def _dang_vien_kiem_diem(self, t: ToChuc) -> list[DangVien]:
        """Members of the unit's cells who are reviewed this year, by cell, then by name."""
        kq: list[DangVien] = []
        for ma in self.dl.cay(t.ma):
            cua = [
                d
                for d in self.dl.dang_vien_cua(ma)
                if (k := self.bang.ket_qua.get(d.ma)) is None or k.kiem_diem
            ]
            kq.extend(sorted(cua, key=lambda d: khoa_ten(d.ho_ten)))
        return kq

    def _lanh_dao(self, t: ToChuc) -> list:  # type: ignore[type-arg]
        cap_uy = self.dl.cap_uy_cua(t.ma)
        return list(self.dl.chuc_vu_tai(cap_uy.ma if cap_uy else t.ma))

    def _sinh(self, m: MucDanhMuc, t: ToChuc, noi: str, mau: str, chu_the: str) -> Giay:
        chung = self._chung(m, t, noi, mau, chu_the)
        if mau == _HO_MAU_3:
            if not t.loai_hinh:
                return Giay(
                    **chung,
                    nguon=NguonGiay.THIEU,
                    ly_do=f"Chưa ghi loại hình của {t.ten} (trang “Tổ chức”, cột Loại hình) "
                    "nên chưa biết dùng mẫu 3 nào",
                )
            chung["mau"] = mau_3(t.loai_hinh)
        chung["ten"] = self.qd.mau(str(chung["mau"])).ten
        return Giay(**chung, nguon=NguonGiay.SINH)

    def _noi_cu_tru(self, m: MucDanhMuc, t: ToChuc, noi: str, ma: str) -> Iterator[Giay]:
        """Comment of the place of residence: recorded, or attached, or missing."""
        if chua_dat("noi_cu_tru", self.dl, t, self.dl.dang_vien_theo_ma.get(ma)):
            return
        chung = self._chung(m, t, noi, _MAU_213, ma)
        chung["ten"] = self.qd.mau(_MAU_213).ten
        if ma in self.nhan_xet:
            yield Giay(**chung, nguon=NguonGiay.SINH)
            return
        kem = [k for k in self.dl.cua(KemTheo, ma) if k.muc in (m.so, _MAU_213)]
        if kem:
            yield from (self._tep(chung, k, giu_rieng=False) for k in kem)
            return
        yield Giay(
            **chung,
            nguon=NguonGiay.THIEU,
            ly_do="Chưa có nhận xét của cấp ủy nơi cư trú: ghi vào trang “Nhận xét 213” "
            "hoặc đặt bản PDF vào kem-theo/ và ghi vào trang “Kèm theo”",
        )

    def _tu_ngoai(
        self, m: MucDanhMuc, t: ToChuc, noi: str, d: DangVien | None, *, giu_rieng: bool
    ) -> Iterator[Giay]:
        chu_the = d.ma if d else t.ma
        chung = self._chung(m, t, noi, "kem-theo", chu_the)
        co = [k for k in self.dl.cua(KemTheo, chu_the) if k.muc == m.so]
        for i, k in enumerate(co, 1):
            yield self._tep({**chung, "ma": f"{chung['ma']}-{i}"}, k, giu_rieng=giu_rieng)
        if not co and m.bat_buoc:
            yield Giay(
                **chung,
                nguon=NguonGiay.THIEU,
                ly_do=f"Chưa có giấy này: đặt bản PDF vào kem-theo/ và ghi một dòng vào trang "
                f"“Kèm theo” (đối tượng {chu_the}, mục {m.so})",
            )

    def _tep(self, chung: dict, k: KemTheo, *, giu_rieng: bool) -> Giay:  # type: ignore[type-arg]
        moi = {**chung, "ten": k.ten, "mau": "kem-theo"}
        if giu_rieng or k.giu_rieng:
            return Giay(
                **moi, nguon=NguonGiay.GIU_RIENG, ly_do="Giữ riêng, không đóng vào tập hồ sơ"
            )
        if not k.tep or not self.kem_theo.get(k.tep, False):
            ly_do = f"Không có tệp PDF đọc được: kem-theo/{k.tep}" if k.tep else "Chưa ghi tên tệp"
            return Giay(**moi, nguon=NguonGiay.THIEU, ly_do=ly_do)
        return Giay(**{**moi, "tep": k.tep}, nguon=NguonGiay.KEM_THEO)

    def _chung(self, m: MucDanhMuc, t: ToChuc, noi: str, mau: str, chu_the: str) -> dict:  # type: ignore[type-arg]
        so = m.so.strip("()").zfill(2)
        rieng = "" if chu_the == t.ma or "/ca-nhan/" in noi else f"-{ten_tep(chu_the)}"
        if rieng and (d := self.dl.dang_vien_theo_ma.get(chu_the)):
            noi = f"{noi}/ca-nhan/{ten_tep(d.ma)}-{ten_tep(d.ho_ten)}"
        return {
            "ma": f"{t.ma}-{so}-{mau}" + ("" if chu_the == t.ma else f"-{ten_tep(chu_the)}"),
            "mau": mau,
            "ten": m.ten,
            "don_vi": t.ma,
            "chu_the": chu_the,
            "tep": f"{noi}/{so}-{mau}{rieng}",
            "so_ban": m.so_ban,
            "noi_nhan": m.noi_nhan,
        }

    # --- working papers ---------------------------------------------------------

    def _kem(self, t: ToChuc, thu_muc: str) -> Iterator[Giay]:
        """Papers made for the unit but not bound: ballots, tables, explanations."""
        for g in self.qd.giay_kem_cho(t.loai):
            if chua_dat(g.can, self.dl, t, None):
                continue
            for chu_the in self._chu_the(g.moi, t, None):
                yield self._giay_kem(g, t, thu_muc, chu_the)

    def _giay_kem(self, g: GiayKem, t: ToChuc, thu_muc: str, chu_the: str) -> Giay:
        mau = mau_3(t.loai_hinh) if g.mau == _HO_MAU_3 and t.loai_hinh else g.mau
        duoi = "" if chu_the == t.ma else f"-{ten_tep(chu_the)}"
        return Giay(
            ma=f"{t.ma}-kem-{mau}{duoi}",
            mau=mau,
            ten=self.qd.mau(mau).ten,
            don_vi=t.ma,
            chu_the=chu_the,
            nguon=NguonGiay.SINH,
            tep=f"{thu_muc}/giay-lam-viec/{mau}{duoi}",
        )


def mau_3(loai_hinh: str) -> str:
    """Form id of Mẫu 3 for a kind of body: letters a, b, c, d, đ, e, f (đ is written dd)."""
    return f"mau-3{'dd' if loai_hinh == 'đ' else loai_hinh}"


