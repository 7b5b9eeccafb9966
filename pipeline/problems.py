"""What is wrong in the user's data: problems are values, collected and shown together.

Each problem has a stable code of the catalogue `MA_LOI` (documented in docs/loi.md,
a test keeps both in step). Codes are added at the end and never reused.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from pipeline.model import BanGhi

__all__ = ["MA_LOI", "MucDo", "Problem", "loi_o", "sap_xep"]


class MucDo(StrEnum):
    """Level: an error stops its own unit, a warning wants a look, a notice only tells."""

    LOI = "loi"
    CANH_BAO = "canh_bao"
    LUU_Y = "luu_y"


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One problem: where, what is wrong, what to do, and the rule behind it."""

    ma: str
    muc_do: MucDo
    thong_bao: str  # what is wrong
    cach_sua: str  # what to do
    tep: str = ""
    trang: str = ""
    o: str = ""  # cell such as "C7"
    gia_tri: str = ""  # offending value as typed
    can_cu: str = ""  # legal ground, where a rule is behind it
    don_vi: str = ""  # unit that the problem stops; "" = the whole cycle

    @property
    def noi(self) -> str:
        """Place in words: "khoi.xlsx › Đảng viên › C7"."""
        return " › ".join(x for x in (self.tep, self.trang, self.o) if x)


# code -> (level, title). One row per kind of problem; docs/loi.md explains each.
MA_LOI: dict[str, tuple[MucDo, str]] = {
    # reading workbooks
    "D001": (MucDo.LOI, "Không có tệp ky.toml"),
    "D002": (MucDo.LOI, "Tệp ky.toml không đọc được"),
    "D003": (MucDo.LOI, "Thiếu khóa trong ky.toml"),
    "D004": (MucDo.LOI, "Khóa lạ trong ky.toml"),
    "D005": (MucDo.LOI, "Giá trị sai trong ky.toml"),
    "D006": (MucDo.LOI, "Không có bảng Excel nào"),
    "D007": (MucDo.LOI, "Tệp Excel hỏng hoặc không mở được"),
    "D008": (MucDo.LOI, "Tệp Excel đặt mật khẩu hoặc là .xls cũ"),
    "D009": (MucDo.CANH_BAO, "Tệp bảng tính không được đọc"),
    "D010": (MucDo.CANH_BAO, "Trang lạ"),
    "D011": (MucDo.LOI, "Không tìm thấy dòng tiêu đề"),
    "D012": (MucDo.CANH_BAO, "Cột lạ"),
    "D013": (MucDo.LOI, "Cột lặp lại"),
    "D014": (MucDo.LOI, "Thiếu cột bắt buộc"),
    "D015": (MucDo.CANH_BAO, "Dữ liệu trong cột không có tiêu đề"),
    "D016": (MucDo.LOI, "Ô bắt buộc để trống"),
    "D017": (MucDo.LOI, "Ngày không rõ"),
    "D018": (MucDo.LOI, "Số không rõ"),
    "D019": (MucDo.LOI, "Số âm"),
    "D020": (MucDo.LOI, "Ô chữ chứa số hoặc ngày"),
    "D021": (MucDo.LOI, "Giá trị ngoài danh sách"),
    "D022": (MucDo.LOI, "Không phải Có hoặc Không"),
    "D023": (MucDo.LOI, "Công thức chưa có kết quả"),
    "D024": (MucDo.LOI, "Ô báo lỗi của Excel"),
    "D025": (MucDo.LOI, "Chữ gõ bằng bảng mã cũ"),
    "D026": (MucDo.LOI, "Mã không hợp lệ"),
    "D027": (MucDo.LOI, "Trùng khóa"),
    "D028": (MucDo.LOI, "Một mã dùng cho hai loại đối tượng"),
    "D029": (MucDo.LUU_Y, "Biểu nhập của phiên bản khác"),
    # checks: codes that lead nowhere, or to two things
    "K01": (MucDo.LOI, "Không có đối tượng mang mã này"),
    "K02": (MucDo.LOI, "Không có tổ chức đảng mang mã này"),
    "K03": (MucDo.LOI, "Không có đảng viên mang mã này"),
    "K04": (MucDo.LOI, "Không có tổ chức hay tập thể mang mã này"),
    "K05": (MucDo.LOI, "Một mã dùng cho hai đối tượng"),
    "K06": (MucDo.LOI, "Một người ghi hai chức vụ ở một nơi"),
    "K07": (MucDo.LOI, "Quy định không có tiêu chí này"),
    "K08": (MucDo.LOI, "Tiêu chí của loại đối tượng khác"),
    "K09": (MucDo.LOI, "Một tiêu chí ghi hai lần"),
    "K10": (MucDo.LOI, "Quy định không có mẫu này"),
    "K11": (MucDo.LOI, "Danh mục hồ sơ không có mục này"),
    "K12": (MucDo.CANH_BAO, "Khóa trong ky.toml không ứng với gì"),
    "K13": (MucDo.LOI, "Không mẫu nào có đề mục này"),
    "K14": (MucDo.CANH_BAO, "Quy định không có danh hiệu này"),
    # checks: the tree of organisations
    "C01": (MucDo.LOI, "Chưa ghi cấp trên"),
    "C02": (MucDo.LOI, "Cấp trên sai loại"),
    "C03": (MucDo.LOI, "Chi bộ nằm dưới chi bộ"),
    "C04": (MucDo.LOI, "Cấp trên thành vòng"),
    "C05": (MucDo.LOI, "Hai tổ chức đứng trên cùng"),
    "C06": (MucDo.LOI, "Không có tổ chức chủ trì kỳ"),
    "C07": (MucDo.LOI, "Tổ chức chủ trì kỳ lại có cấp trên"),
    "C08": (MucDo.LOI, "Đảng viên không ở chi bộ"),
    "C09": (MucDo.CANH_BAO, "Chi bộ chưa có đảng viên"),
    "C10": (MucDo.CANH_BAO, "Đảng bộ chưa có tổ chức trực thuộc"),
    # checks: organisations and collectives
    "T01": (MucDo.CANH_BAO, "Chưa ghi loại hình"),
    "T02": (MucDo.LOI, "Ghi không có cấp ủy nhưng có tập thể cấp ủy"),
    "T03": (MucDo.LOI, "Ghi có cấp ủy nhưng thiếu tập thể cấp ủy"),
    "T04": (MucDo.CANH_BAO, "Ghi có ban thường vụ nhưng thiếu tập thể"),
    "T05": (MucDo.CANH_BAO, "Ban thường vụ ở nơi không có ban thường vụ"),
    "T06": (MucDo.CANH_BAO, "Đảng bộ ghi không có cấp ủy"),
    "T07": (MucDo.LOI, "Hai tập thể cùng loại của một tổ chức"),
    "T08": (MucDo.LOI, "Không có mẫu cho loại hình này"),
    # checks: posts
    "P01": (MucDo.LOI, "Hai người đứng đầu một nơi"),
    "P02": (MucDo.CANH_BAO, "Tập thể chưa có người đứng đầu"),
    "P03": (MucDo.CANH_BAO, "Chi bộ chưa có bí thư"),
    "P04": (MucDo.CANH_BAO, "Bí thư chưa ghi là người đứng đầu"),
    "P05": (MucDo.LOI, "Chức vụ ghi sai nơi"),
    "P06": (MucDo.CANH_BAO, "Cấp ủy viên không thuộc tổ chức đó"),
    "P07": (MucDo.CANH_BAO, "Mới chuyển đến nhưng không đứng đầu"),
    "P08": (MucDo.CANH_BAO, "Cấp trên quản lý nhưng không có chức vụ"),
    "P09": (MucDo.CANH_BAO, "Đình chỉ cấp ủy nhưng không phải cấp ủy viên"),
    # checks: members
    "V01": (MucDo.LOI, "Không thuộc đối tượng nhưng có phiếu hoặc quyết định"),
    "V02": (MucDo.LOI, "Số tháng nghỉ ốm không thể có"),
    "V03": (MucDo.LOI, "Số tháng nghỉ thai sản không thể có"),
    "V04": (MucDo.CANH_BAO, "Chuyển đến ghi thiếu"),
    "V05": (MucDo.CANH_BAO, "Thiếu nhận xét của chi bộ cũ"),
    "V06": (MucDo.CANH_BAO, "Thiếu nhận xét nơi sinh hoạt tạm thời"),
    "V07": (MucDo.LOI, "Xếp loại công chức của người không phải công chức"),
    "V08": (MucDo.CANH_BAO, "Thiếu xếp loại cán bộ, công chức, viên chức"),
    "V09": (MucDo.CANH_BAO, "Trùng họ tên và ngày sinh"),
    "V10": (MucDo.CANH_BAO, "Thiếu ngày vào Đảng"),
    "V11": (MucDo.LUU_Y, "Miễn sinh hoạt nơi cư trú nhưng có nhận xét"),
    # checks: ballots
    "B01": (MucDo.LOI, "Phiếu bốn mức không bằng phiếu hợp lệ"),
    "B02": (MucDo.LOI, "Hợp lệ cộng không hợp lệ khác thu vào"),
    "B03": (MucDo.LOI, "Thu vào nhiều hơn phát ra"),
    "B04": (MucDo.LOI, "Có mặt nhiều hơn triệu tập"),
    "B05": (MucDo.LOI, "Phát ra nhiều hơn có mặt"),
    "B06": (MucDo.CANH_BAO, "Triệu tập nhiều hơn số được bỏ phiếu"),
    "B07": (MucDo.LOI, "Số âm"),
    "B08": (MucDo.CANH_BAO, "Phiếu về đối tượng không xếp loại"),
    "B09": (MucDo.LOI, "Có phiếu khi chưa kiểm điểm"),
    "B10": (MucDo.LOI, "Hai kết quả bỏ phiếu về một đối tượng ở một nơi"),
    "B11": (MucDo.CANH_BAO, "Phiếu về cán bộ ghi khác nơi giữ chức vụ"),
    "B12": (MucDo.CANH_BAO, "Phiếu ghi ở nơi không phải của đối tượng"),
    "B13": (MucDo.CANH_BAO, "Kết quả bỏ phiếu ghi chưa đủ"),
    "B14": (MucDo.LOI, "Phiếu tín nhiệm thấp nhiều hơn tổng số"),
    # checks: dates and the order of steps
    "N01": (MucDo.LOI, "Ngày sinh, vào Đảng, chính thức không theo thứ tự"),
    "N02": (MucDo.CANH_BAO, "Vào Đảng khi chưa đủ tuổi"),
    "N03": (MucDo.CANH_BAO, "Chính thức khi chưa hết dự bị"),
    "N04": (MucDo.LOI, "Ngày của đảng viên sau ngày đánh giá"),
    "N05": (MucDo.LOI, "Thành lập sau ngày đánh giá"),
    "N06": (MucDo.CANH_BAO, "Giữ chức vụ sau ngày đánh giá"),
    "N07": (MucDo.CANH_BAO, "Ngày nằm ngoài kỳ"),
    "N08": (MucDo.CANH_BAO, "Bỏ phiếu trước khi họp kiểm điểm"),
    "N09": (MucDo.LOI, "Quyết định trước khi bỏ phiếu"),
    "N10": (MucDo.CANH_BAO, "Xếp loại công chức sau khi bỏ phiếu đảng viên"),
    "N11": (MucDo.CANH_BAO, "Nhận xét nơi cư trú sau khi họp"),
    "N12": (MucDo.CANH_BAO, "Gửi dự thảo quá sát ngày họp"),
    "N13": (MucDo.LOI, "Khen thưởng trước quyết định xếp loại"),
    "N14": (MucDo.CANH_BAO, "Quyết định sai thứ tự cấp"),
    "N15": (MucDo.LOI, "Vi phạm sau ngày kỷ luật"),
    # checks: numbers of papers
    "S01": (MucDo.CANH_BAO, "Số văn bản không đúng dạng"),
    "S02": (MucDo.LOI, "Một số cho hai văn bản"),
    "S03": (MucDo.LOI, "Một mẫu ghi hai dòng"),
    "S04": (MucDo.LUU_Y, "Có số nhưng chưa có ngày"),
    "S05": (MucDo.CANH_BAO, "Ký hiệu khác với tổ chức đã khai"),
    "S06": (MucDo.CANH_BAO, "Một số ghi hai ngày"),
    # checks: attached papers
    "F01": (MucDo.LOI, "Không thấy tệp kèm theo"),
    "F02": (MucDo.LOI, "Tệp kèm theo không phải PDF đọc được"),
    "F03": (MucDo.LOI, "Tệp nằm ngoài thư mục kem-theo"),
    "F04": (MucDo.CANH_BAO, "Một tệp dùng hai lần"),
    "F05": (MucDo.LOI, "Giấy phải giữ riêng mà chưa ghi"),
    "F06": (MucDo.LUU_Y, "Giấy kèm theo chưa có tệp"),
    "F07": (MucDo.CANH_BAO, "Tệp trong kem-theo không được dùng"),
    # checks: decisions and awards
    "Q01": (MucDo.LOI, "Quyết định cao hơn quy định cho phép"),
    "Q02": (MucDo.LOI, "Quyết định về đối tượng không xếp loại"),
    "Q03": (MucDo.LOI, "Hai quyết định còn hiệu lực"),
    "Q04": (MucDo.CANH_BAO, "Hủy quyết định mà chưa xếp loại lại"),
    "Q05": (MucDo.LUU_Y, "Hủy quyết định chưa ghi lý do"),
    "Q06": (MucDo.CANH_BAO, "Quyết định cao hơn mức đề xuất"),
    "Q07": (MucDo.LUU_Y, "Quyết định thấp hơn mức đề xuất"),
    "Q08": (MucDo.LOI, "Vượt tỷ lệ theo mọi cách tính"),
    "Q09": (MucDo.CANH_BAO, "Vượt tỷ lệ theo cách tính đang dùng"),
    "Q10": (MucDo.LOI, "Khen thưởng người chưa đạt mức"),
    "Q11": (MucDo.CANH_BAO, "Khen thưởng nhiều năm thiếu lịch sử"),
    # checks: text and content
    "X01": (MucDo.LOI, "Chữ còn ở bảng mã cũ"),
    "X02": (MucDo.LOI, "Chữ do máy điền"),
    "X03": (MucDo.LUU_Y, "Tên viết khác kiểu dấu của kỳ"),
    "X04": (MucDo.LOI, "Lịch sử không phải năm trước"),
    "X05": (MucDo.LOI, "Một năm ghi hai mức"),
    "X06": (MucDo.CANH_BAO, "Thiếu đánh giá tiêu chí"),
    "X07": (MucDo.LOI, "Số chỉ tiêu nhỏ hơn 1"),
    "X08": (MucDo.CANH_BAO, "Ý kiến chưa có nội dung"),
    "X09": (MucDo.LOI, "Hình thức kỷ luật không có"),
}


def loi_o(
    ma: str,
    ban_ghi: BanGhi,
    khoa: str,
    thong_bao: str,
    cach_sua: str,
    *,
    can_cu: str = "",
    don_vi: str = "",
) -> Problem:
    """A problem at the cell of one field of one record; level from the catalogue."""
    gia_tri = getattr(ban_ghi, khoa, None)
    return Problem(
        ma=ma,
        muc_do=MA_LOI[ma][0],
        thong_bao=thong_bao,
        cach_sua=cach_sua,
        tep=ban_ghi.nguon.tep,
        trang=ban_ghi.nguon.trang,
        o=ban_ghi.nguon.o(khoa),
        gia_tri="" if gia_tri is None else str(gia_tri),
        can_cu=can_cu,
        don_vi=don_vi,
    )


def sap_xep(loi: Iterable[Problem]) -> list[Problem]:
    """Sorted by place (file, sheet, row, column), each problem once."""

    def khoa(p: Problem) -> tuple[str, str, int, int, str, str]:
        cot = "".join(c for c in p.o if c.isalpha())
        dong = "".join(c for c in p.o if c.isdigit())
        return (p.tep, p.trang, int(dong or 0), len(cot), cot, p.ma)

    return sorted(dict.fromkeys(loi), key=khoa)
