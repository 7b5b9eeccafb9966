"""Reads data/quy-dinh/*.toml: merges the chain of inheritance and validates it.

A child's rule with the `ma` of a base rule replaces it key by key; a new `ma` is added
after the inherited ones; `bo = ["dieu_kien.…"]` removes inherited rules. Errors name
file, line and key.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from pipeline.errors import ExitCode, PipelineError
from pipeline.regulation.doi_chieu import loi_tham_chieu
from pipeline.regulation.quy_dinh import QuyDinh

__all__ = ["THU_MUC", "QuyDinhError", "tai", "tat_ca"]

THU_MUC = Path(__file__).resolve().parents[2] / "data" / "quy-dinh"
_SO_CHU_PHIEN_BAN = 12
# what a document says about itself: never inherited
_RIENG = {"ke_thua", "bo", "id", "so", "ten", "co_quan", "ngay", "nam_tu", "nam_den"}
_CAU = {  # pydantic's error types in words
    "missing": "thiếu khóa này",
    "extra_forbidden": "khóa lạ, không có trong khuôn của quy tắc này",
    "union_tag_invalid": "“kieu” không thuộc các kiểu điều kiện chương trình biết",
    "union_tag_not_found": "thiếu khóa “kieu”",
    "string_too_short": "không được để trống",
    "string_type": "phải là chữ trong ngoặc kép",
    "int_type": "phải là số nguyên",
    "decimal_type": "phải là số",
    "decimal_parsing": "phải là số",
    "bool_type": "phải là true hoặc false",
    "tuple_type": "phải là danh sách trong ngoặc vuông",
    "too_short": "danh sách không được trống",
    "date_type": "phải là ngày, viết như 2022-12-31",
    "greater_than": "số ngoài khoảng cho phép",
    "greater_than_equal": "số ngoài khoảng cho phép",
    "less_than": "số ngoài khoảng cho phép",
    "less_than_equal": "số ngoài khoảng cho phép",
}


class QuyDinhError(PipelineError):
    """A file of data/quy-dinh is wrong, or the regulation asked for is not there."""

    exit_code = ExitCode.DATA


@dataclass(frozen=True)
class _Tep:
    """One file as read: its table and its text, for naming lines."""

    id: str
    duong_dan: Path
    chu: str
    bang: dict[str, Any]

    def dong(self, ma: str = "", khoa: str = "") -> int | None:
        """1-based line of the rule `ma` (or of its key), of a top-level key if no `ma`."""
        cac = self.chu.splitlines()
        dau = 0
        if ma:
            kieu_ma = re.compile(rf"\bma\s*=\s*[\"']{re.escape(ma)}[\"']")
            vi_tri = next((i for i, d in enumerate(cac) if kieu_ma.search(d)), None)
            if vi_tri is None:
                return None
            dau = next((i for i in range(vi_tri, -1, -1) if cac[i].startswith("[")), vi_tri)
        het = next((i for i in range(dau + 1, len(cac)) if cac[i].startswith("[")), len(cac))
        kieu_khoa = re.compile(rf"^\s*{re.escape(khoa)}\s*=|\b{re.escape(khoa)}\s*=")
        trong = (i for i in range(dau, het) if khoa and kieu_khoa.search(cac[i]))
        return next(trong, dau) + 1

    def loi(self, dong: int | None, chuyen_gi: str, lam_gi: str) -> QuyDinhError:
        noi = f"{self.duong_dan.name}, dòng {dong}" if dong else self.duong_dan.name
        return QuyDinhError(f"{noi}: {chuyen_gi}", lam_gi)


def tat_ca(thu_muc: Path = THU_MUC) -> tuple[str, ...]:
    """Ids of the regulations known, sorted."""
    return tuple(sorted(p.stem for p in thu_muc.glob("*.toml")))


def tai(ma: str, thu_muc: Path = THU_MUC) -> QuyDinh:
    """The regulation `ma` with everything it inherits.

    Raises `QuyDinhError` (exit code 1) naming file, line and key when a file of the chain
    is missing or wrong.
    """
    chuoi = _doc_chuoi(ma, thu_muc)
    gop: dict[str, Any] = {}
    for tep in chuoi:
        gop = _gop(gop, tep)
    con = chuoi[-1]
    gop["chuoi"] = [
        {k: t.bang[k] for k in ("id", "so", "ten", "co_quan", "ngay") if k in t.bang} for t in chuoi
    ]
    gop["phien_ban"] = hashlib.sha256(
        b"".join(hashlib.sha256(t.chu.encode()).digest() for t in chuoi)
    ).hexdigest()[:_SO_CHU_PHIEN_BAN]
    try:
        quy_dinh = QuyDinh.model_validate(gop)
    except ValidationError as e:
        raise _noi_loi(e, gop, chuoi) from e
    for ma_quy_tac, khoa, cau in loi_tham_chieu(quy_dinh):
        tep = _tep_cua(chuoi, ma_quy_tac)
        raise tep.loi(tep.dong(ma_quy_tac, khoa), f"{khoa}: {cau}", "Sửa tên cho khớp.") from None
    if con.id != quy_dinh.id:
        raise con.loi(con.dong(khoa="id"), f"id phải là “{con.id}”", "Đặt id như tên tệp.")
    return quy_dinh


def _doc_chuoi(ma: str, thu_muc: Path) -> list[_Tep]:
    """Files of the chain, base first."""
    chuoi: list[_Tep] = []
    cho: str = ma
    while cho:
        duong_dan = thu_muc / f"{cho}.toml"
        if cho not in tat_ca(thu_muc):
            biet = ", ".join(tat_ca(thu_muc)) or "chưa có"
            if not chuoi:
                raise QuyDinhError(f"Không có quy định “{cho}”.", f"Các quy định đã có: {biet}.")
            truoc = chuoi[-1]
            raise truoc.loi(
                truoc.dong(khoa="ke_thua"),
                f"ke_thua: không có quy định “{cho}”",
                f"Các quy định đã có: {biet}.",
            )
        if any(t.id == cho for t in chuoi):
            vong = " → ".join([*(t.id for t in chuoi), cho])
            raise chuoi[-1].loi(
                chuoi[-1].dong(khoa="ke_thua"), f"ke_thua vòng tròn: {vong}", "Bỏ một mắt xích."
            )
        tep = _doc(cho, duong_dan)
        chuoi.append(tep)
        ke = tep.bang.get("ke_thua", "")
        if not isinstance(ke, str):
            raise tep.loi(
                tep.dong(khoa="ke_thua"), "ke_thua phải là chữ", "Ghi id trong ngoặc kép."
            )
        cho = ke
    return chuoi[::-1]


def _doc(ma: str, duong_dan: Path) -> _Tep:
    try:
        chu = duong_dan.read_text("utf-8")
        bang = tomllib.loads(chu, parse_float=Decimal)
    except tomllib.TOMLDecodeError as e:
        vi_tri = re.search(r"at line (\d+)", str(e))
        noi = f"{duong_dan.name}, dòng {vi_tri[1]}" if vi_tri else duong_dan.name
        raise QuyDinhError(
            f"{noi}: tệp không đúng cú pháp TOML ({e})",
            "Kiểm tra dấu ngoặc kép, dấu phẩy, và khóa có bị ghi hai lần không.",
        ) from e
    except UnicodeDecodeError as e:
        raise QuyDinhError(
            f"{duong_dan.name}: tệp không phải UTF-8", "Lưu lại tệp với bảng mã UTF-8."
        ) from e
    tep = _Tep(ma, duong_dan, chu, bang)
    _kiem_ma(tep)
    return tep


def _danh_sach(bang: dict[str, Any]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Lists of rules of a file: those whose items are tables."""
    for ten, gia_tri in bang.items():
        if isinstance(gia_tri, list) and all(isinstance(x, dict) for x in gia_tri) and gia_tri:
            yield ten, gia_tri


def _kiem_ma(tep: _Tep) -> None:
    """Every rule of a list has its own `ma`, and none sets what the loader sets."""
    for ten, ds in _danh_sach(tep.bang):
        thay: set[str] = set()
        for so, quy_tac in enumerate(ds, 1):
            ma = quy_tac.get("ma")
            if not isinstance(ma, str) or not ma:
                raise tep.loi(None, f"{ten} thứ {so}: thiếu khóa ma", "Đặt cho quy tắc một mã.")
            if ma in thay:
                raise tep.loi(
                    tep.dong(ma), f"{ten}: mã “{ma}” có hai lần", "Gộp lại, hoặc đổi một mã."
                )
            thay.add(ma)
            if "van_ban" in quy_tac:
                raise tep.loi(
                    tep.dong(ma, "van_ban"),
                    f"{ma}: khóa van_ban do chương trình ghi",
                    "Xóa khóa này.",
                )


def _gop(goc: dict[str, Any], tep: _Tep) -> dict[str, Any]:
    """`goc` overridden by the file."""
    gop = {k: v for k, v in goc.items() if k not in _RIENG}
    for bo in tep.bang.get("bo", ()):
        ten, _, ma = str(bo).partition(".")
        con_lai = [q for q in gop.get(ten, ()) if q["ma"] != ma]
        if len(con_lai) == len(gop.get(ten, ())):
            raise tep.loi(
                tep.dong(khoa="bo"),
                f"bo: không có quy tắc “{bo}” trong văn bản được kế thừa",
                "Ghi theo dạng “danh_sách.mã”, ví dụ “dieu_kien.to_chuc.HTNV.ky_luat”.",
            )
        gop[ten] = con_lai
    danh_sach = dict(_danh_sach(tep.bang))
    for ten, gia_tri in tep.bang.items():
        if ten in danh_sach:
            gop[ten] = _gop_danh_sach(gop.get(ten, []), danh_sach[ten], tep.id)
        elif isinstance(gia_tri, dict):
            gop[ten] = _ghi_de(gop.get(ten, {}), gia_tri, tep.id)
        else:
            gop[ten] = gia_tri
    return gop


def _gop_danh_sach(
    goc: list[dict[str, Any]], con: list[dict[str, Any]], van_ban: str
) -> list[dict[str, Any]]:
    theo_ma = {q["ma"]: q for q in goc}
    for quy_tac in con:
        theo_ma[quy_tac["ma"]] = _ghi_de(theo_ma.get(quy_tac["ma"], {}), quy_tac, van_ban)
    return list(theo_ma.values())


def _ghi_de(goc: dict[str, Any], con: dict[str, Any], van_ban: str) -> dict[str, Any]:
    moi = {**goc, **con, "van_ban": [*goc.get("van_ban", ()), van_ban]}
    if isinstance(moi.get("muc"), list):  # items of a checklist come from one document
        moi["muc"] = [{**m, "van_ban": [van_ban]} if "muc" in con else m for m in moi["muc"]]
    return moi


def _tep_cua(chuoi: list[_Tep], ma: str, khoa: str = "") -> _Tep:
    """The last file that states the rule (and the key, where given), else the last."""
    for tep in reversed(chuoi):
        dong = tep.dong(ma, khoa) if ma else None
        if dong and (not khoa or re.search(rf"\b{khoa}\s*=", tep.chu.splitlines()[dong - 1])):
            return tep
    return _tep_cua(chuoi, ma) if khoa else chuoi[-1]


def _noi_loi(e: ValidationError, gop: dict[str, Any], chuoi: list[_Tep]) -> QuyDinhError:
    """One validation error in words, at its file, line and key.

    A misspelt key is both unknown and missing: the line where it stands is shown.
    """
    loi = min(e.errors(), key=lambda x: x["type"] != "extra_forbidden")
    cau = _CAU.get(loi["type"]) or str(loi["msg"]).removeprefix("Value error, ")
    if "expected" in loi.get("ctx", {}) and loi["type"] in {"literal_error", "enum"}:
        cau = f"chỉ nhận một trong: {loi['ctx']['expected']}".replace(" or ", ", ")
    sua = "Sửa tệp quy định theo docs/them-quy-dinh.md."
    if loi["loc"][0] == "chuoi":  # what each document says about itself
        _, so, khoa = loi["loc"]
        return chuoi[int(so)].loi(None, f"khóa “{khoa}”: {cau}", sua)
    nut: Any = gop
    ma, khoa = "", ""
    for buoc in loi["loc"]:
        if isinstance(nut, dict) and buoc == nut.get("kieu"):
            continue  # pydantic names the kind of condition as a step of its own
        if isinstance(buoc, str):
            khoa = buoc
            nut = nut.get(buoc) if isinstance(nut, dict) else None
        else:
            nut = nut[buoc] if isinstance(nut, list) and buoc < len(nut) else None
        if isinstance(nut, dict) and isinstance(nut.get("ma"), str):
            ma, khoa = nut["ma"], ""
    tep = _tep_cua(chuoi, ma, khoa)
    cho = ", ".join([*([f"quy tắc “{ma}”"] if ma else []), *([f"khóa “{khoa}”"] if khoa else [])])
    return tep.loi(
        tep.dong(ma, khoa) if ma or khoa in tep.bang else None,
        f"{cho}: {cau}",
        sua,
    )
