"""The plan of the cycle: for each unit the papers of its checklist, in order.

A paper that is made from a template, one that comes from outside as a PDF, one that is
kept apart (asset declarations) and one that is missing are all lines of the plan, so
that nothing is dropped in silence. The checklist is data of the regulation
(41-KH/ĐUK, mục II.B.7.1); this module only walks it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from pipeline.dossier.dieu_kien import ly_do_khong_ap_dung
from pipeline.model import (
    BangXepLoai,
    ChucVu,
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
from pipeline.regulation.giay_to import DanhMuc, GiayMuc, Moi, MucDanhMuc
from pipeline.regulation.quy_dinh import QuyDinh
from pipeline.vi.ngay import ngay_ngan
from pipeline.vi.sap_xep import khoa_ten
from pipeline.vi.ten_tep import ten_tep

__all__ = ["lap_ke_hoach"]

_MAU_213 = "mau-3-213"
_CUOI = 1_000  # posts without an order come after those that have one


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
        self.co_nhan_xet = {n.dang_vien for n in dl.nhan_xet_213}
        # one attached comment serves every checklist that asks for it (the cell's, the person's)
        self.muc_213 = {
            m.so for dm in qd.danh_muc for m in dm.muc if any(g.mau == _MAU_213 for g in m.giay)
        }
        self.thu_tu: dict[str, int] = {}
        for c in dl.chuc_vu:
            so = c.thu_tu if c.thu_tu is not None else _CUOI
            self.thu_tu[c.dang_vien] = min(so, self.thu_tu.get(c.dang_vien, _CUOI))
        cac = (dl.to_chuc_theo_ma, dl.tap_the_theo_ma, dl.dang_vien_theo_ma, dl.chuc_vu_theo_ma)
        self.ten_ma = _khong_trung({ma: ten_tep(ma) for bang_ma in cac for ma in bang_ma})
        self.thu_muc = _khong_trung(
            {t.ma: f"{self.ten_ma[t.ma]}-{ten_tep(t.ten)}" for t in dl.to_chuc}
        )
        self.ten_rieng = _khong_trung(
            {d.ma: f"{self.ten_ma[d.ma]}-{ten_tep(d.ho_ten)}" for d in dl.dang_vien}
        )

    # --- one unit --------------------------------------------------------------

    def ho_so(self, t: ToChuc) -> HoSo:
        """The dossier of one unit: its own papers first, persons after."""
        thu_muc = self.thu_muc[t.ma]
        dm = self.qd.danh_muc_cho(t.loai)
        muc = [self._muc(m, t, thu_muc, None) for m in dm.muc] if dm else []
        rieng = self.qd.danh_muc_ca_nhan
        if dm and rieng and any(m.nguon == "ca_nhan" for m in dm.muc):
            for d in self._can_bo(t):
                noi = f"{thu_muc}/ca-nhan/{self.ten_rieng[d.ma]}"
                muc.extend(self._muc(m, t, noi, d) for m in rieng.muc)
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
            if dm and h.ma in dm.thoi_han and t.loai in h.don_vi:
                han = ngay_ngan(self.dl.ky.thoi_han.get(h.ma, h.ngay))
                return f"trước ngày {han}" if h.truoc else f"chậm nhất ngày {han}"
        return ""

    def _can_bo(self, t: ToChuc) -> list[DangVien]:
        """Cadres whose personal file goes up with this dossier: by post, then by name."""
        trong = [d for d in self.dl.dang_vien_ca_cay(t.ma) if d.cap_tren_quan_ly]
        return sorted(trong, key=lambda d: (self.thu_tu.get(d.ma, _CUOI), khoa_ten(d.ho_ten)))

    # --- one item --------------------------------------------------------------

    def _muc(self, m: MucDanhMuc, t: ToChuc, noi: str, d: DangVien | None) -> MucHoSo:
        giay: tuple[Giay, ...] = ()
        ghi_chu = m.ghi_chu
        if m.nguon == "sinh":
            giay = tuple(self._cac_giay(m, t, noi, d))
            if not giay:
                ghi_chu = self._khong_ap_dung(m, t, d)
        elif m.nguon != "ca_nhan":
            if ly_do := ly_do_khong_ap_dung(m.can, self.dl, t, d):
                ghi_chu = f"Không áp dụng: {ly_do}"
            else:
                giay = tuple(self._tu_ngoai(m, t, noi, d))
        elif not self._can_bo(t):
            ghi_chu = "Không có cán bộ thuộc diện nộp hồ sơ cá nhân"
        return MucHoSo(
            so=m.so,
            ten=m.ten,
            can_cu=m.can_cu,
            so_ban=m.so_ban,
            noi_nhan=m.noi_nhan,
            giay=giay,
            ghi_chu=ghi_chu,
            ca_nhan=d.ma if d else "",
            chua_doi_chieu=m.chua_doi_chieu,
        )

    def _cac_giay(self, m: MucDanhMuc, t: ToChuc, noi: str, d: DangVien | None) -> Iterator[Giay]:
        """Papers of an item; those with the same `moi` go together, subject by subject."""
        cua = [g for g in m.giay if not g.loai_to_chuc or t.loai in g.loai_to_chuc]
        for moi in dict.fromkeys(g.moi for g in cua):
            for chu_the in self._chu_the(moi, t, d):
                dv = self.dl.dang_vien_theo_ma.get(chu_the)
                for g in cua:
                    if g.moi == moi and not ly_do_khong_ap_dung(g.can, self.dl, t, dv):
                        yield from self._giay(m, g, t, noi, chu_the)

    def _khong_ap_dung(self, m: MucDanhMuc, t: ToChuc, d: DangVien | None) -> str:
        ly_do = next(
            (x for g in m.giay if (x := ly_do_khong_ap_dung(g.can, self.dl, t, d))),
            "không có đối tượng",
        )
        return f"Không áp dụng: {ly_do}"

    def _giay(self, m: MucDanhMuc, g: GiayMuc, t: ToChuc, noi: str, chu_the: str) -> Iterator[Giay]:
        giay = self._nen(m, t, noi, g.mau, chu_the)
        if g.mau == _MAU_213 and chu_the not in self.co_nhan_xet:
            yield from self._noi_cu_tru(giay)
        else:
            yield self._theo_mau(giay, t)

    def _chu_the(self, moi: Moi, t: ToChuc, d: DangVien | None) -> list[str]:
        """Codes of the subjects for each of whom a paper is made."""
        if d is not None:
            return [d.ma]
        if moi == "tap_the":
            return [x.ma for x in self.dl.tap_the if x.to_chuc == t.ma and self._kiem_diem(x.ma)]
        if moi == "dang_vien":
            return [x.ma for x in self._dang_vien(t)]
        if moi == "lanh_dao":
            return [c.ma for c in self._lanh_dao(t)]
        if moi == "truc_thuoc":
            return [x.ma for x in self.dl.truc_thuoc(t.ma)]
        return [t.ma]

    def _dang_vien(self, t: ToChuc) -> list[DangVien]:
        """Members of the unit's cells who are reviewed this year: by cell, then by name."""
        kq: list[DangVien] = []
        for ma in self.dl.cay(t.ma):
            cua = [d for d in self.dl.dang_vien_cua(ma) if self._kiem_diem(d.ma)]
            kq.extend(sorted(cua, key=lambda d: khoa_ten(d.ho_ten)))
        return kq

    def _kiem_diem(self, ma: str) -> bool:
        """Whether the subject is reviewed this year; one without a result is."""
        kq = self.bang.ket_qua.get(ma)
        return kq is None or kq.kiem_diem

    def _lanh_dao(self, t: ToChuc) -> list[ChucVu]:
        cap_uy = self.dl.cap_uy_cua(t.ma)
        return sorted(
            self.dl.chuc_vu_tai(cap_uy.ma if cap_uy else t.ma),
            key=lambda c: (
                c.thu_tu if c.thu_tu is not None else _CUOI,
                khoa_ten(self.dl.ten_doi_tuong(c.dang_vien)),
            ),
        )

    # --- one paper -------------------------------------------------------------

    def _nen(self, m: MucDanhMuc, t: ToChuc, noi: str, mau: str, chu_the: str) -> Giay:
        """The paper's place in the dossier; what it is made from is settled after."""
        so = m.so.strip("()").zfill(2)
        dv = self.dl.dang_vien_theo_ma.get(chu_the)
        rieng = "" if chu_the == t.ma or "/ca-nhan/" in noi else f"-{self.ten_ma[chu_the]}"
        if rieng and dv:
            noi = f"{noi}/ca-nhan/{self.ten_rieng[dv.ma]}"
        phan = f"cn{so}" if m.so.startswith("(") else so
        return Giay(
            ma="-".join([t.ma, phan, mau, *([self.ten_ma[chu_the]] if chu_the != t.ma else [])]),
            mau=mau,
            ten=m.ten,
            don_vi=t.ma,
            chu_the=chu_the,
            nguon=NguonGiay.SINH,
            tep=f"{noi}/{so}-{mau}{rieng}",
            so_ban=m.so_ban,
            noi_nhan=m.noi_nhan,
        )

    def _theo_mau(self, giay: Giay, t: ToChuc) -> Giay:
        """The paper with its form; a family of forms is settled by the kind of body."""
        mau = self.qd.mau_theo_ma(giay.mau) or self.qd.mau_cua_ho(giay.mau, t.loai_hinh)
        if mau is None:
            return replace(
                giay,
                nguon=NguonGiay.THIEU,
                ly_do=f"Chưa biết dùng mẫu nào của họ {giay.mau}: ghi loại hình của {t.ten} "
                "vào trang “Tổ chức”",
            )
        noi, _, ten = giay.tep.rpartition("/")
        tep = f"{noi}/{ten.replace(giay.mau, mau.ma, 1)}"
        return replace(giay, mau=mau.ma, ten=mau.ten, tep=tep)

    def _noi_cu_tru(self, giay: Giay) -> Iterator[Giay]:
        """Comment of the place of residence that is not in the data: attached, or missing."""
        kem = [k for k in self.dl.cua(KemTheo, giay.chu_the) if k.muc in self.muc_213]
        mau = self.qd.mau_theo_ma(_MAU_213)
        giay = replace(giay, ten=mau.ten if mau else giay.ten)
        for i, k in enumerate(kem, 1):
            yield self._tep(_thu(giay, i, len(kem)), k)
        if not kem:
            yield replace(
                giay,
                nguon=NguonGiay.THIEU,
                ly_do=f"Chưa có nhận xét nơi cư trú của {self.dl.ten_doi_tuong(giay.chu_the)}: "
                "ghi vào trang “Nhận xét 213”, hoặc đặt bản PDF vào kem-theo/ và ghi vào "
                "trang “Kèm theo”",
            )

    def _tu_ngoai(self, m: MucDanhMuc, t: ToChuc, noi: str, d: DangVien | None) -> Iterator[Giay]:
        """Papers from outside: attached, kept apart, or missing."""
        chu_the = d.ma if d else t.ma
        giay = self._nen(m, t, noi, "kem-theo", chu_the)
        co = [k for k in self.dl.cua(KemTheo, chu_the) if k.muc == m.so]
        giu_rieng = m.nguon == "giu_rieng"
        for i, k in enumerate(co, 1):
            yield self._tep(_thu(giay, i, len(co)), k, giu_rieng=giu_rieng)
        if not co and m.bat_buoc:
            dong = f"ghi một dòng vào trang “Kèm theo” (đối tượng {chu_the}, mục {m.so})"
            yield replace(
                giay,
                nguon=NguonGiay.THIEU,
                ly_do=f"Chưa ghi nhận giấy này: {dong}; giấy giữ riêng, không cần tệp"
                if giu_rieng
                else f"Chưa có giấy này: đặt bản PDF vào kem-theo/ và {dong}",
            )

    def _tep(self, giay: Giay, k: KemTheo, *, giu_rieng: bool = False) -> Giay:
        giay = replace(giay, mau="kem-theo", ten=k.ten)
        if giu_rieng or k.giu_rieng:
            return replace(
                giay, nguon=NguonGiay.GIU_RIENG, ly_do="Giữ riêng, không đóng vào tập hồ sơ"
            )
        if not k.tep or not self.kem_theo.get(k.tep, False):
            ly_do = f"Không có tệp PDF đọc được: kem-theo/{k.tep}" if k.tep else "Chưa ghi tên tệp"
            return replace(giay, nguon=NguonGiay.THIEU, ly_do=ly_do)
        return replace(giay, nguon=NguonGiay.KEM_THEO, tep=k.tep)

    # --- working papers ---------------------------------------------------------

    def _kem(self, t: ToChuc, thu_muc: str) -> Iterator[Giay]:
        """Papers made for the unit but not bound: ballots, tables, explanations."""
        for g in self.qd.giay_kem_cho(t.loai):
            for chu_the in self._chu_the(g.moi, t, None):
                dv = self.dl.dang_vien_theo_ma.get(chu_the)
                if ly_do_khong_ap_dung(g.can, self.dl, t, dv):
                    continue
                duoi = "" if chu_the == t.ma else f"-{self.ten_ma[chu_the]}"
                yield self._theo_mau(
                    Giay(
                        ma=f"{t.ma}-kem-{g.mau}{duoi}",
                        mau=g.mau,
                        ten=g.mau,
                        don_vi=t.ma,
                        chu_the=chu_the,
                        nguon=NguonGiay.SINH,
                        tep=f"{thu_muc}/giay-lam-viec/{g.mau}{duoi}",
                    ),
                    t,
                )


def _thu(giay: Giay, i: int, trong: int) -> Giay:
    """The i-th of several papers in one place of the dossier, each with its own code."""
    return replace(giay, ma=f"{giay.ma}-{i}") if trong > 1 else giay


def _khong_trung(ten: Mapping[str, str]) -> dict[str, str]:
    """The names with a mark on one that repeats an earlier one; letters' case counts for nothing.

    Two codes may give one name ("DV1" and "DV1."), and so may a code with its text
    ("CB" and "1 Mẫu", "CB-1" and "Mẫu"); the second paper would overwrite the first.
    """
    kq: dict[str, str] = {}
    da_co: set[str] = set()
    for khoa, chu in ten.items():
        rieng = chu
        while rieng.casefold() in da_co:
            rieng += "_"
        da_co.add(rieng.casefold())
        kq[khoa] = rieng
    return kq
