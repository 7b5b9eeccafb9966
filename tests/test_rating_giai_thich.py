"""The explanation in words, and the plain data of xep-loai.json."""

from __future__ import annotations

import json

from pipeline.model import Muc, Nguon
from pipeline.rating.giai_thich import GiaiThich, giai_thich, thanh_json
from tests.dung_xep_loai import Dung, Sua, buoc, quy_dinh, the_gioi

XS, TOT, HT, KHT = Muc.HTXSNV, Muc.HTTNV, Muc.HTNV, Muc.KHTNV


def giai(ma: str, *sua: Sua) -> GiaiThich:
    d = the_gioi()
    for s in sua:
        s(d)
    return giai_thich(d.xep().ket_qua[ma], d.du_lieu(), quy_dinh())


CAU = [
    (
        "D05",
        lambda d: d.dat("D05", nghi_om_thang=4),
        "đề xuất “Hoàn thành nhiệm vụ”, vì đảng viên nghỉ ốm tổng thời gian trong năm từ 03 tháng "
        "trở lên thì không xếp loại đạt mức “Hoàn thành tốt nhiệm vụ” trở lên: nghỉ ốm 4 tháng.",
    ),
    ("D05", lambda d: d.bo_phieu("D05"), "chưa nói được mức nào, còn 1 dữ liệu phải ghi."),
    ("D05", lambda d: d.xuat_sac("D05").phieu("D05", 5, 5), "cấp có thẩm quyền phải quyết định"),
    ("D05", lambda d: d.xuat_sac("D05").phieu("D05", 4, 6), "theo kết quả biểu quyết."),
    ("D05", lambda d: d.quyet("D05", TOT), "đã quyết định xếp loại “Hoàn thành tốt nhiệm vụ”; đề"),
    ("C1", lambda d: d.dat("C1", da_kiem_diem=False), "năm nay không xếp loại: Phải hoàn thành"),
]


def test_mot_cau_ket_luan() -> None:
    for ma, sua, cau in CAU:
        assert cau in giai(ma, sua).ket_luan


def test_phan_theo_thu_tu_va_loi_rieng() -> None:
    g = giai("D05", lambda d: d.xuat_sac("D05").quyet("D05", XS))
    assert [p.ten for p in g.phan] == [
        "Đối tượng, phạm vi",
        "Điều kiện của từng mức",
        "Các trường hợp không hoàn thành nhiệm vụ",
        "Mức trần",
        "Biểu quyết",
        "Đề xuất",
        "Tỷ lệ hoàn thành xuất sắc nhiệm vụ",
        "Quyết định của cấp có thẩm quyền",
    ]
    theo_ten = {p.ten: p.dong for p in g.phan}
    assert {d.ket_luan for d in theo_ten["Các trường hợp không hoàn thành nhiệm vụ"]} == {
        "Không thuộc"
    }
    assert [d.ket_luan for d in theo_ten["Tỷ lệ hoàn thành xuất sắc nhiệm vụ"]] == ["Trong tỷ lệ"]
    assert [d.ket_luan for d in theo_ten["Quyết định của cấp có thẩm quyền"]] == ["Khớp đề xuất"]
    (phieu,) = theo_ten["Biểu quyết"]
    assert "Quy tắc này chưa đối chiếu với bản gốc." in phieu.luu_y


def test_moi_buoc_deu_co_can_cu_va_mo_ta() -> None:
    d = the_gioi().xuat_sac("D05", "C1", "U1").phat("D06").quyet("D07", XS).bo_phieu("D08")
    for kq in d.xep().ket_qua.values():
        for b in kq.buoc:
            assert b.can_cu
            assert b.mo_ta
            assert b.gia_tri


def test_o_du_lieu_co_trong_buoc() -> None:
    """A step names the cells behind it, as file › sheet › cell."""
    d = the_gioi()
    nguon = Nguon(tep="sở.xlsx", trang="Đảng viên", dong=7, cot={"xep_loai_ccvc": "M"})
    d.dat("D05", nguon=nguon)
    b = buoc(d.xep().ket_qua["D05"], "dang_vien.HTTNV.ccvc")
    assert b.o == ("sở.xlsx › Đảng viên › M7",)


def test_json_on_dinh_va_doc_duoc() -> None:
    d = the_gioi().xuat_sac("D05", "E05", "E06")
    chu = json.dumps(thanh_json(d.xep()), ensure_ascii=False)
    assert chu == json.dumps(thanh_json(d.xep()), ensure_ascii=False)
    doc = json.loads(chu)
    assert [k["doi_tuong"] for k in doc["ket_qua"]] == sorted(d.xep().ket_qua)
    (d05,) = (k for k in doc["ket_qua"] if k["doi_tuong"] == "D05")
    assert (d05["muc_de_xuat"], d05["loai"], d05["muc_quyet_dinh"]) == ("HTXSNV", "dang_vien", None)
    (s,) = (n for n in doc["nhom"] if n["ma"] == "dang_vien.ty_le:S")
    assert s["dong_hang"] == ["E05", "E06"]
    assert doc["phien_ban"] == quy_dinh().phien_ban


def test_ban_ghi_khong_doi() -> None:
    """Rating changes nothing in the records."""
    d: Dung = the_gioi().xuat_sac("D05")
    truoc = d.du_lieu()
    giai_thich(d.xep().ket_qua["D05"], truoc, quy_dinh())
    assert d.du_lieu() == truoc
