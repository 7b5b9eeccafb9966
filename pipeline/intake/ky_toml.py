"""ky.toml, the head of a cycle: read strictly, every fault named with its key."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import ErrorDetails

from pipeline.intake.cot import gan_nhat
from pipeline.model import Ky, NguoiKy
from pipeline.problems import MA_LOI, Problem
from pipeline.vi.van_ban import mot_dong

__all__ = ["TEN_TEP", "KyToml", "NguoiKyToml", "doc_ky_toml"]

TEN_TEP = "ky.toml"

Chu = Annotated[str, AfterValidator(mot_dong)]
ChuCo = Annotated[str, AfterValidator(mot_dong), Field(min_length=1)]
Ma = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$")]


class _Chat(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class NguoiKyToml(_Chat):
    """Table [nguoi_ky."MÃ"]."""

    quyen_han: Chu = Field("", description="quyền hạn ký, ví dụ T/M BAN THƯỜNG VỤ")
    chuc_vu: Chu = Field("", description="chức vụ người ký, ví dụ BÍ THƯ")
    ho_ten: Chu = Field("", description="họ và tên người ký")


class KyToml(_Chat):
    """The whole file; keys are the fields of `Ky`."""

    ma: Ma = Field(description="mã của kỳ")
    ten: ChuCo = Field(description="tên của kỳ, như in trên hồ sơ")
    nam: int = Field(ge=1930, le=2999, description="năm được đánh giá; năm này chọn quy định")
    quy_dinh: Ma = Field(description="mã quy định trong data/quy-dinh/")
    ngay_danh_gia: date = Field(
        description="ngày đánh giá, dạng 2022-12-31; các khoảng thời gian tính đến ngày này"
    )
    goc: Ma = Field(description="mã tổ chức đảng điều hành kỳ đánh giá")
    quy: int | None = Field(
        None, ge=1, le=4, description="quý được đánh giá (1 đến 4); bỏ trống: đánh giá cả năm"
    )
    kieu_dau: Literal["ủy", "uỷ"] = Field(
        "ủy", description="kiểu đặt dấu của các từ cố định: ủy hoặc uỷ; tên riêng giữ nguyên"
    )
    in_hai_mat: bool = Field(False, description="true: mỗi giấy trong hồ sơ bắt đầu ở trang lẻ")
    nguoi_ky: Mapping[Ma, NguoiKyToml] = Field(
        default_factory=dict, description="người ký theo mã tổ chức hoặc tập thể"
    )
    thoi_han: Mapping[str, date] = Field(
        default_factory=dict, description="thời hạn riêng của kỳ, thay thời hạn trong quy định"
    )
    ty_le_25: Mapping[str, ChuCo] = Field(
        default_factory=dict,
        description="mã tỷ lệ = văn bản của cấp có thẩm quyền cho phép tỷ lệ cao hơn",
    )


def doc_ky_toml(thu_muc: Path) -> tuple[Ky | None, list[Problem]]:
    """The cycle of a folder, or None with every fault of its ky.toml."""
    try:
        goc = (thu_muc / TEN_TEP).read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return None, [
            _loi(
                "D001",
                f"Thư mục {thu_muc.name} không có tệp {TEN_TEP}.",
                f"Chép {TEN_TEP} của kỳ trước hoặc của kỳ mẫu vào thư mục này rồi sửa lại.",
            )
        ]
    except UnicodeDecodeError:
        return None, [
            _loi("D002", "Tệp không ở bảng mã UTF-8.", "Lưu lại tệp với bảng mã (Encoding) UTF-8.")
        ]
    except OSError as e:
        return None, [
            _loi("D002", f"Không mở được tệp: {e.strerror or e}.", "Kiểm tra quyền đọc tệp.")
        ]
    try:
        tho = tomllib.loads(goc)
    except tomllib.TOMLDecodeError as e:
        return None, [
            _loi(
                "D002",
                f"Viết sai cú pháp TOML: {e}.",
                'Chữ đặt trong dấu nháy kép thẳng ("…"), ngày viết 2022-12-31, mỗi khóa một lần.',
            )
        ]
    try:
        k = KyToml.model_validate(tho)
    except ValidationError as e:
        return None, list(_dien_giai(e.errors(include_url=False)))
    return Ky(
        **k.model_dump(exclude={"nguoi_ky"}),
        nguoi_ky={m: NguoiKy(**n.model_dump()) for m, n in k.nguoi_ky.items()},
    ), []


def _dien_giai(loi: list[ErrorDetails]) -> Iterator[Problem]:
    for e in loi:
        khoa = ".".join(str(x) for x in e["loc"] if x != "[key]")
        cuoi = str(e["loc"][-1])
        trong = NguoiKyToml if e["loc"][0] == "nguoi_ky" and len(e["loc"]) > 1 else KyToml
        mo_ta = trong.model_fields[cuoi].description if cuoi in trong.model_fields else ""
        if e["type"] == "missing":
            yield _loi("D003", f"Thiếu khóa “{khoa}”.", f"Thêm dòng {khoa} = …: {mo_ta}.", khoa)
        elif e["type"] == "extra_forbidden":
            gan = gan_nhat(cuoi, trong.model_fields)
            yield _loi(
                "D004",
                f"Khóa “{khoa}” không có trong quy ước.",
                f"Có phải “{gan}”?" if gan else "Xóa khóa này hoặc xem docs/du-lieu.md.",
                khoa,
            )
        else:
            yield _loi(
                "D005",
                f"Khóa “{khoa}” có giá trị không dùng được: {e['input']!r}.",
                f"Cần: {mo_ta or _CAN.get(str(e['loc'][0]), 'xem docs/du-lieu.md')}.",
                khoa,
                str(e["input"]),
            )


_CAN = {
    "nguoi_ky": 'bảng [nguoi_ky."MÃ"] với quyen_han, chuc_vu, ho_ten',
    "thoi_han": "ngày dạng 2022-12-31, không đặt trong dấu nháy",
    "ty_le_25": "số, ngày văn bản cho phép, đặt trong dấu nháy kép",
}


def _loi(ma: str, thong_bao: str, cach_sua: str, khoa: str = "", gia_tri: str = "") -> Problem:
    return Problem(
        ma=ma,
        muc_do=MA_LOI[ma][0],
        thong_bao=thong_bao,
        cach_sua=cach_sua,
        tep=TEN_TEP,
        trang=khoa,
        gia_tri=gia_tri,
    )
