"""The schema told to people (docs/du-lieu.md) and to programs (JSON)."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from pipeline.intake.cot import Cot
from pipeline.intake.ky_toml import KyToml, NguoiKyToml
from pipeline.intake.schema import TRANG, phien_ban

__all__ = ["mo_ta_json", "mo_ta_markdown"]

_MO_DAU = """# Dữ liệu của một kỳ

<!-- Trang này sinh từ pipeline/intake bằng `mo_ta_markdown()`; không sửa tay. -->

Thư mục `data/<kỳ>/` gồm tệp `ky.toml`, một hay nhiều tệp Excel (`.xlsx`), và thư mục
`kem-theo/` chứa các giấy từ nơi khác gửi đến (PDF). Tệp gốc không bao giờ bị sửa.

- Trang nhận ra theo tên, cột nhận ra theo tiêu đề; không phân biệt hoa thường, dấu, khoảng
  trắng, không phụ thuộc thứ tự. Trang lạ và cột lạ chỉ bị nhắc, không được đọc.
- Nhiều tệp được gộp lại; một khóa (mã, hoặc các cột ghi ở “Không được trùng”) chỉ ở một dòng
  của một tệp. Mã của tổ chức, tập thể, đảng viên không trùng nhau, không phân biệt hoa thường.
- Ô trống được giữ trống. Dòng thiếu cột bắt buộc (*) không được đọc và bị báo lỗi.
- Ô mã và ô chữ phải là chữ: “07” gõ vào ô số đã mất số 0 nên bị từ chối. Ngày là ô ngày, hoặc
  chữ dạng 05/12/2022. Số gõ thành chữ chỉ nhận khi đọc được một cách: 8,5 được, 8.5 không.
- Danh sách chọn nhận cả chữ lẫn mã, không phân biệt hoa thường và dấu.
- Mã đối tượng của một chức vụ là “mã đảng viên@mã nơi giữ chức”, ví dụ `DV012@CU-SNL`.

Các lỗi khi đọc giải thích ở [loi.md](loi.md).
"""


def mo_ta_markdown() -> str:
    """The page docs/du-lieu.md."""
    phan = [_MO_DAU, "## ky.toml\n", _bang_toml(KyToml), '### [nguoi_ky."MÃ"]\n']
    phan += [_bang_toml(NguoiKyToml), "## Các trang\n"]
    phan += [f"- [{t.ten}](#{t.ten.lower().replace(' ', '-')}): {t.mo_ta}" for t in TRANG]
    for t in TRANG:
        phan.append(f"\n### {t.ten}\n\n{t.mo_ta} Khóa: `{t.khoa}`.")
        if t.khoa_chinh:
            cot = " + ".join(t.cot_theo_khoa[k].tieu_de for k in t.khoa_chinh)
            phan.append(f"\nKhông được trùng: {cot}.")
        phan.append("\n| cột | khóa | kiểu | ghi chú | ví dụ |\n|---|---|---|---|---|")
        phan += [_dong(c) for c in t.cot]
    return "\n".join(phan) + "\n"


def mo_ta_json() -> dict[str, Any]:
    """The schema as plain data: version, then sheets with their columns, in order."""
    return {
        "phien_ban": phien_ban(),
        "trang": [
            {
                "ten": t.ten,
                "khoa": t.khoa,
                "mo_ta": t.mo_ta,
                "khong_trung": list(t.khoa_chinh),
                "cot": [
                    {
                        "tieu_de": c.tieu_de,
                        "khoa": c.khoa,
                        "kieu": c.kieu.value,
                        "don_vi": c.don_vi,
                        "bat_buoc": c.bat_buoc,
                        "gia_tri": [{"ma": g.ma, "ten": g.ten} for g in c.gia_tri],
                        "ghi_chu": c.ghi_chu,
                        "vi_du": c.vi_du,
                    }
                    for c in t.cot
                ],
            }
            for t in TRANG
        ],
    }


def _dong(c: Cot) -> str:
    chon = ""
    if c.gia_tri:
        chon = "Một trong: " + "; ".join(
            g.ten if g.ma == g.ten else f"{g.ten} (`{g.ma}`)" for g in c.gia_tri
        )
        chon += "."
    ghi_chu = " ".join(x for x in (c.ghi_chu, chon) if x)
    ten = c.ten_day_du.replace("*", r"\*")
    return f"| {ten} | `{c.khoa}` | {c.kieu.ten} | {ghi_chu} | {c.vi_du} |"


def _bang_toml(lop: type[BaseModel]) -> str:
    dong = ["| khóa | bắt buộc | ý nghĩa |", "|---|---|---|"]
    dong += [
        f"| `{khoa}` | {'có' if f.is_required() else ''} | {f.description} |"
        for khoa, f in lop.model_fields.items()
    ]
    return "\n".join(dong) + "\n"
