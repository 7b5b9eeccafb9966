"""Narrative of the self-reviews (Mẫu 2) of the sample cycle; all of it is invented.

A person's text is put together from a few ways of saying each content and from what is
that person's own: the field of work, its products, what is lacking. Nothing is drawn by
lot, so the workbooks come out the same every time.
"""

# ruff: noqa: E501 -- a paragraph of a self-review is one line

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["CA_NHAN", "VIEC", "Viec"]


@dataclass(frozen=True)
class Viec:
    """What one person worked on in the year."""

    linh_vuc: str
    san_pham: tuple[str, ...]
    han_che: str
    nguyen_nhan: str
    cam_ket: str
    khac_phuc: str | None = None
    goi_y: str | None = None
    phu_trach: str | None = None  # what a leader is in charge of


VIEC: dict[str, Viec] = {
    "DV001": Viec(
        "lãnh đạo, quản lý chung ngành nông lâm trong tỉnh",
        (
            'Trình ban hành đề án "Đồng ruộng xanh Mẫu" giai đoạn 2022 - 2026',
            "Chỉ đạo hoàn thành 19/20 chỉ tiêu Đảng ủy giao, vượt 06 chỉ tiêu",
            "Trực tiếp đối thoại với nông dân 06 cuộc, giải quyết 41/43 kiến nghị",
        ),
        "Chỉ đạo chuyển đổi số chưa quyết liệt; có việc giao rồi nhưng kiểm tra lại chậm.",
        "Dành nhiều thời gian cho phòng, chống mưa lũ; chưa phân cấp mạnh cho cấp phó.",
        "Giảm 20% số cuộc họp; dự sinh hoạt với từng chi bộ trực thuộc ít nhất 01 lần/năm.",
        "Hạn chế năm 2021 (đi cơ sở còn ít) đã khắc phục: năm 2022 đi cơ sở 38 ngày.",
        'Giải trình việc chậm giải ngân dự án "Vườn ươm Mẫu": nhận trách nhiệm người đứng đầu; đã họp giao ban hằng tuần, đến 05/12/2022 đạt 93,4%.',
        "Đảng bộ Sở và toàn bộ hoạt động của Sở",
    ),
    "DV002": Viec(
        "chăn nuôi, thủy sản và công tác đảng vụ của Đảng bộ Sở",
        (
            "Tiêm phòng 97% đàn gia súc, dập xong 03 ổ dịch trong vòng 10 ngày",
            "Kiểm tra 12 chi bộ, phòng về thực hiện quy chế dân chủ",
            "Xây dựng sổ tay nghiệp vụ công tác đảng 64 trang",
        ),
        "Chất lượng sinh hoạt chuyên đề ở hai chi bộ được phân công theo dõi chưa cao.",
        "Hướng dẫn còn chung chung, chưa làm mẫu để chi bộ làm theo.",
        "Mỗi quý dự và góp ý trực tiếp ít nhất 03 buổi sinh hoạt chi bộ.",
        "Đã khắc phục việc chậm ban hành kết luận sau kiểm tra (nay không quá 07 ngày).",
        None,
        "công tác tổ chức, kiểm tra của Đảng bộ Sở",
    ),
    "DV003": Viec(
        "tham mưu tổng hợp, điều hành Văn phòng Sở",
        (
            "Rút ngắn thời gian xử lý văn bản đến còn 1,5 ngày",
            "Tham mưu 214 văn bản, không có văn bản phải thu hồi",
            "Vận hành bộ phận một cửa, 98,7% hồ sơ đúng hạn",
        ),
        "Tài liệu phục vụ một số cuộc họp cuối quý gửi sát giờ.",
        "Chưa dự báo được khối lượng việc, phân công còn dồn vào vài người.",
        "Gửi tài liệu họp trước ít nhất 03 ngày làm việc.",
        None,
        None,
        "Chi bộ Văn phòng và Văn phòng Sở",
    ),
    "DV007": Viec(
        "thanh tra chuyên ngành và tiếp công dân",
        (
            "Hoàn thành 09 cuộc thanh tra, kiến nghị thu hồi 312 triệu đồng, đã thu 100%",
            "Giải quyết 18/18 đơn, không có đơn quá hạn",
        ),
        "Kết luận một cuộc thanh tra dài, khó theo dõi thực hiện.",
        "Chưa có mẫu kết luận rút gọn cho các cuộc có phạm vi nhỏ.",
        "Ban hành mẫu kết luận rút gọn trong quý I/2023.",
    ),
    "DV008": Viec(
        "theo dõi thi đua, khen thưởng của Sở",
        ("Tổng hợp hồ sơ khen thưởng 06 tập thể, 23 cá nhân trước khi nghỉ thai sản",),
        "Thời gian công tác thực tế trong năm 06 tháng, việc bàn giao hồ sơ còn phải bổ sung.",
        "Nghỉ thai sản sớm hơn dự kiến 02 tuần.",
        "Cập nhật danh sách theo dõi thi đua lên dữ liệu dùng chung ngay khi đi làm lại.",
    ),
    "DV014": Viec(
        "kế hoạch, tài chính, đầu tư của ngành",
        (
            "Giải ngân vốn đầu tư công 93,4% (chỉ tiêu 90%)",
            "Lập kế hoạch trung hạn 2023 - 2025 được phê duyệt ngay lần trình đầu",
            "Quyết toán 07 dự án tồn đọng từ trước năm 2019",
        ),
        "Có hai tháng báo cáo giải ngân gửi chậm 01 - 02 ngày.",
        "Số liệu của các ban quản lý gửi về không cùng mẫu.",
        "Thống nhất biểu mẫu & hạn gửi trước ngày 25 hằng tháng.",
        "Đã khắc phục xong việc chậm quyết toán nêu ở kỳ kiểm điểm 2021.",
        None,
        "Chi bộ và Phòng Kế hoạch - Tài chính",
    ),
    "DV024": Viec(
        "nghiên cứu, sản xuất giống cây trồng",
        (
            "Cung ứng 1.120 tấn giống lúa xác nhận",
            'Chọn lọc 02 dòng lúa "Mẫu 7", "Mẫu 9" chịu hạn, độ thuần > 99,5%',
        ),
        "Chi bộ do bản thân làm bí thư bị xử lý kỷ luật do thiếu kiểm tra việc bán giống.",
        "Tin vào báo cáo của kho, không đối chiếu sổ sách hằng tháng.",
        "Kiểm kê kho hằng tháng, công khai giá và lượng bán.",
        "Đã nộp lại toàn bộ 46 triệu đồng thu sai, sửa quy trình xuất kho.",
        None,
        "Chi bộ và Trung tâm Giống cây trồng Mẫu",
    ),
    "DV037": Viec(
        "quản lý, bảo vệ rừng và phòng cháy, chữa cháy rừng",
        (
            "Giảm 31% số vụ vi phạm so với năm 2021 (còn 20 vụ)",
            "Không để xảy ra cháy rừng trên 01 ha",
            "Giao khoán 3.400 ha rừng cho 212 hộ",
        ),
        "Quản lý cán bộ ở Văn phòng Chi cục chưa chặt, để hai đảng viên bị kỷ luật.",
        "Đi địa bàn nhiều, ít kiểm tra nội bộ.",
        "Hằng quý đối thoại với từng chi bộ, kiểm tra nội bộ 02 lần/năm.",
        None,
        "Giải trình việc để hai đảng viên trong chi bộ bị kỷ luật: nhận trách nhiệm người đứng đầu Đảng bộ bộ phận.",
        "Đảng bộ bộ phận và Chi cục Kiểm lâm Mẫu",
    ),
    "DV054": Viec(
        "tuần tra, truy quét, kiểm soát lâm sản",
        (
            "Tổ chức 96 đợt tuần tra, phát hiện 14 vụ, xử lý xong 14 vụ",
            "Lập bản đồ điểm nóng được Chi cục dùng chung",
        ),
        "Hồ sơ một vụ việc phải bổ sung nhiều lần.",
        "Chưa tập huấn kỹ cho tổ viên mới.",
        "Tập huấn lập hồ sơ 02 lần trong năm 2023.",
    ),
    "DV060": Viec(
        "điều hành phân xưởng Lắp ráp",
        (
            "Sản lượng 1,42 triệu đèn/năm, lỗi 1,1% (< 1,5%)",
            'Sáng kiến "bàn xoay ba vị trí" tăng năng suất 12%',
        ),
        "Một nửa đảng viên trong chi bộ chỉ đạt mức hoàn thành nhiệm vụ.",
        "Giao chỉ tiêu đồng loạt, chưa theo tay nghề từng người.",
        "Kèm cặp 05 công nhân nâng bậc thợ trong năm 2023.",
    ),
    "DV087": Viec(
        "điều hành chung Công ty từ ngày 01/9/2022",
        (
            "Ký mới 03 hợp đồng xuất khẩu cho năm 2023",
            "Sắp xếp lại 02 phân xưởng, không để công nhân mất việc",
        ),
        "Thời gian nắm tình hình ngắn, chưa xử lý dứt điểm mất đoàn kết ở khối Văn phòng.",
        "Mới được điều động về, còn phải làm quen với nhân sự.",
        "Gặp gỡ, lắng nghe công nhân từng phân xưởng mỗi tháng một lần.",
        None,
        None,
        "Đảng bộ và Công ty",
    ),
    "DV095": Viec(
        "tham mưu công tác tổ chức, cán bộ của Đảng ủy Khối",
        (
            "Thẩm định xếp loại cho toàn bộ tổ chức cơ sở đảng đúng hạn",
            "Tham mưu 09 quyết định về cán bộ, không có trường hợp sai quy trình",
            "Số hóa 4.200 trang hồ sơ đảng viên",
        ),
        "Đánh giá chất lượng sinh hoạt chi bộ còn nể nang.",
        "Chưa có bảng tiêu chí chấm điểm.",
        "Ban hành bảng tiêu chí và chấm công khai từ tháng 01/2023.",
        "Đã khắc phục xong việc chậm trả hồ sơ chuyển đảng chính thức.",
        None,
        "Ban Tổ chức và Chi bộ Cơ quan chuyên trách",
    ),
    "DV096": Viec(
        "theo dõi cơ sở dữ liệu đảng viên và thống kê",
        (
            "Lập đủ báo cáo thống kê 4 quý, không phải sửa lại",
            "Hướng dẫn trực tiếp 22 cấp ủy cơ sở",
        ),
        "Cập nhật dữ liệu chậm 02 tuần so với yêu cầu.",
        "Thiếu người khi đồng nghiệp nghỉ thai sản, chưa có phương án thay thế.",
        "Cập nhật trước ngày 05 hằng tháng.",
    ),
    "DV097": Viec(
        "công tác Đoàn và phong trào thanh niên Khối",
        (
            'Tổ chức 24 "Ngày thứ bảy tình nguyện" với > 1.800 lượt đoàn viên',
            "Giới thiệu 33 đoàn viên ưu tú cho Đảng, 17 được kết nạp",
        ),
        "Hoạt động ở khối doanh nghiệp còn ít.",
        "Lịch sản xuất của các đơn vị khác nhau, chưa linh hoạt về thời gian.",
        "Xây dựng lịch hoạt động theo ca cho 04 doanh nghiệp.",
        None,
        None,
        "Đoàn Thanh niên Khối",
    ),
    "DV109": Viec(
        "điều hành Hợp tác xã mây tre",
        (
            "Giữ việc làm cho 86 xã viên",
            "Xuất 04 lô hàng, doanh thu 5,1 tỷ đồng",
        ),
        "Quản lý, giáo dục đảng viên chưa tốt, để hai đảng viên không hoàn thành nhiệm vụ.",
        "Ngại va chạm, chậm báo cáo cấp trên.",
        "Mỗi tháng gặp riêng từng đảng viên có biểu hiện sa sút.",
        None,
        None,
        "Chi bộ và Hợp tác xã",
    ),
    "DV110": Viec(
        "kế hoạch, thị trường của Hợp tác xã",
        ("Tìm được 03 khách hàng mới, giá trị 1,3 tỷ đồng", "Mở gian hàng trực tuyến"),
        "Hợp đồng với một khách hàng thanh toán chậm 45 ngày.",
        "Điều khoản bảo lãnh chưa chặt.",
        "Rà soát lại toàn bộ mẫu hợp đồng trước 28/02/2023.",
    ),
}

_TU_TUONG = (
    "Bản thân trung thành với chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh; chấp hành, tuyên "
    "truyền, vận động gia đình và nhân dân thực hiện chủ trương của Đảng, pháp luật của Nhà "
    "nước; tham gia đủ 04 đợt học tập nghị quyết, có bài thu hoạch và kế hoạch làm theo.",
    "Luôn kiên định đường lối đổi mới; chủ động đọc, nghiên cứu nghị quyết trước khi dự học; "
    "khi gặp thông tin sai trái trên mạng xã hội thì không chia sẻ và báo với chi ủy.",
    "Nhận thức rõ nhiệm vụ của người đảng viên trong giai đoạn hiện nay; tích cực trao đổi, "
    "giải thích cho đồng nghiệp, người thân về những chủ trương mới liên quan đến công việc.",
)
_DAO_DUC = (
    "Sống giản dị, lành mạnh; giữ gìn đoàn kết nội bộ; lắng nghe và tiếp thu góp ý. Kết quả "
    "làm theo Bác năm nay: giảm giấy tờ, tiết kiệm thời gian của người dân.",
    "Giữ lối sống trung thực; không lợi dụng vị trí công tác để vụ lợi; tích cực tham gia quỹ "
    '"Bữa cơm Mẫu" giúp 06 gia đình khó khăn.',
    "Gương mẫu trong cơ quan và nơi cư trú; thẳng thắn góp ý với đồng chí, đồng nghiệp; quan "
    "hệ gần gũi với quần chúng, không quan liêu, hách dịch.",
)
_KY_LUAT = (
    "Chấp hành sự phân công của tổ chức; thực hiện quy định về những điều đảng viên không được "
    "làm; sinh hoạt đầy đủ 12/12 kỳ, đóng đảng phí đúng hạn; giữ mối liên hệ với nơi cư trú.",
    "Nghiêm túc thực hiện nội quy, quy chế; vắng 01 kỳ sinh hoạt có lý do; tham dự 02 cuộc họp "
    "của chi bộ nơi cư trú.",
)
_TAC_PHONG = (
    "Làm việc có kế hoạch tuần, tháng; phối hợp tốt với các bộ phận; dám đề xuất cách làm mới.",
    "Tác phong nhanh nhẹn, đúng giờ; sẵn sàng nhận việc khó, việc đột xuất; hợp tác, giúp đỡ "
    "đồng nghiệp mới.",
    "Phương pháp làm việc khoa học, dân chủ; có việc còn nóng vội khi thời hạn quá gấp.",
)
_BIEU_HIEN = (
    "Đã tự soi vào 27 biểu hiện. Tự nhận còn có lúc ngại nói thẳng khuyết điểm của đồng chí "
    "cùng bộ phận; đã đăng ký sửa chữa trong bản cam kết.",
    "Đối chiếu với 27 biểu hiện, bản thân thấy có lúc chưa tích cực học tập, nghiên cứu lý "
    "luận; đã lập lịch tự học mỗi tuần 02 buổi.",
)


def _mot_nguoi(thu_tu: int, v: Viec) -> dict[str, str]:
    def chon(cach: tuple[str, ...]) -> str:
        return cach[thu_tu % len(cach)]

    muc = {
        "tu_tuong": chon(_TU_TUONG),
        "dao_duc": chon(_DAO_DUC),
        "ky_luat": chon(_KY_LUAT),
        "tac_phong": chon(_TAC_PHONG),
        "bieu_hien": chon(_BIEU_HIEN),
        "nhiem_vu": f"Được phân công phụ trách: {v.linh_vuc}. Bản thân thực hiện đúng chức trách, "
        "quyền hạn; chủ động báo cáo khi có việc vượt thẩm quyền.",
        "chi_tieu": "Sản phẩm cụ thể trong năm:\n" + "\n".join(f"- {s}." for s in v.san_pham),
        "cam_ket": f"Nội dung cam kết năm 2022 cơ bản được thực hiện. {v.cam_ket}",
        "ccvc": "Khối lượng việc tăng so với năm 2021; bảo đảm tiến độ, chất lượng; chủ động đề xuất "
        "02 cải tiến; thái độ phục vụ nhân dân đúng mực, không có phản ánh, kiến nghị.",
        "han_che": f"- Hạn chế: {v.han_che}\n- Nguyên nhân: {v.nguyen_nhan}",
        "phuong_huong": f"{v.cam_ket}\nTiếp tục học tập, nâng cao trình độ; nhận và sửa chữa "
        "những hạn chế đã nêu, báo cáo kết quả với chi bộ vào kỳ sinh hoạt tháng 6/2023.",
    }
    if v.khac_phuc:
        muc["khac_phuc"] = v.khac_phuc
    if v.goi_y:
        muc["goi_y"] = v.goi_y
    if v.phu_trach:
        muc["trach_nhiem"] = (
            f"Chịu trách nhiệm người đứng đầu hoặc người phụ trách đối với kết quả và hạn chế của "
            f"{v.phu_trach}."
        )
        muc["lanh_dao"] = (
            f"Phụ trách {v.phu_trach}; cùng tập thể lãnh đạo xây dựng và thực hiện chương trình "
            "công tác; phân công rõ người, rõ việc; công tâm, khách quan trong đánh giá cán bộ; "
            "giữ vai trò quy tụ, đoàn kết nội bộ."
        )
        muc["neu_guong"] = (
            "Không có biểu hiện cơ hội, vụ lợi; đã kê khai tài sản, thu nhập đúng hạn; quan tâm "
            "đời sống cán bộ, đảng viên, người lao động; thực hiện trách nhiệm nêu gương."
        )
        muc["nguoi_dung_dau"] = (
            "Chỉ đạo, đôn đốc thực hiện nhiệm vụ của tập thể bằng giao ban hằng tuần; nhận trách "
            "nhiệm về những việc tập thể còn chậm, nhất là các hạn chế đã nêu."
        )
    return muc


CA_NHAN: dict[str, dict[str, str]] = {
    ma: _mot_nguoi(i, v) for i, (ma, v) in enumerate(VIEC.items())
}
