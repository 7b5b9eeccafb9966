"""Narrative of the collectives' reports (Mẫu 1) of the sample cycle; all of it is invented.

Keyed by subject, then by heading of the form; "han_che" and "nguyen_nhan" have no heading
of their own there and stand before the text of "trach_nhiem".
"""

# ruff: noqa: E501 -- a paragraph of a report is one line

from __future__ import annotations

__all__ = ["TAP_THE"]

TAP_THE: dict[str, dict[str, str]] = {
    "CU-SNL": {
        "quan_triet": """\
Đảng ủy Sở đã tổ chức 04 hội nghị quán triệt nghị quyết, chỉ thị, kết luận của cấp trên cho 100% chi bộ; tỷ lệ đảng viên dự học đạt 96,5%, số vắng có lý do được học bù trong 10 ngày.
Sau học tập, Đảng ủy ban hành 03 chương trình hành động, giao từng chi bộ trực thuộc và Đảng bộ bộ phận Chi cục Kiểm lâm Mẫu xây dựng kế hoạch thực hiện có người phụ trách, thời hạn và sản phẩm cụ thể; hằng quý kiểm điểm tiến độ, nơi chậm phải báo cáo nguyên nhân bằng văn bản.""",
        "ket_qua": """\
Năm 2022 Đảng ủy được giao 20 chỉ tiêu, nhiệm vụ; đã hoàn thành 19, trong đó 6 chỉ tiêu vượt mức:
- Diện tích lúa giống xác nhận đạt 1.250/1.200 ha; năng suất bình quân 61,2 tạ/ha.
- Trồng rừng gỗ lớn 415/400 ha; tỷ lệ che phủ rừng giữ ở mức 57,3%.
- 12/10 sản phẩm mới được công nhận đạt chuẩn "mỗi làng một sản phẩm Mẫu".
- Cắt giảm 9 thủ tục hành chính; hồ sơ trả trước và đúng hạn 98,7%, số quá hạn < 1%.
Còn 01 chỉ tiêu chưa hoàn thành là xây dựng phần mềm theo dõi dịch bệnh cây trồng, do đơn vị tư vấn bàn giao chậm.""",
        "tap_trung_dan_chu": """\
Đảng ủy thực hiện nghiêm nguyên tắc tập trung dân chủ, tập thể lãnh đạo, cá nhân phụ trách; quy chế làm việc nhiệm kỳ 2020 - 2025 được rà soát, bổ sung 05 điểm về quan hệ giữa Đảng ủy & lãnh đạo Sở. Các việc về cán bộ, đầu tư, tài chính đều được thảo luận công khai, biểu quyết theo đa số, ý kiến thiểu số được ghi vào biên bản và bảo lưu theo quy định.
Nội bộ đoàn kết, không có đơn thư vượt cấp; hộp thư góp ý nhận 14 ý kiến, đã trả lời cả 14.""",
        "dau_tranh": """\
Đảng ủy gắn việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh với chủ đề năm "Gần dân, sát đồng ruộng"; 100% chi bộ có mô hình làm theo, 02 mô hình được Đảng ủy Khối biểu dương. Việc mua sắm, sử dụng xe công, thanh toán công tác phí được công khai hằng tháng; qua tự kiểm tra thu hồi nộp ngân sách 18,6 triệu đồng chi sai định mức.""",
        "kiem_tra": """\
Hoàn thành 05/05 cuộc kiểm tra, giám sát theo kế hoạch đối với 05 chi bộ và 08 đảng viên; qua kiểm tra chỉ ra 11 thiếu sót, đã khắc phục 09. Xử lý kỷ luật 03 đảng viên (02 khiển trách, 01 cảnh cáo), bảo đảm đúng quy trình, không có khiếu nại.
Về thi đua, khen thưởng: đề nghị khen thưởng 06 tập thể, 23 cá nhân; thẩm định công khai, có lấy phiếu của người lao động trực tiếp.""",
        "quy_hoach": """\
Đã rà soát, bổ sung quy hoạch cấp ủy nhiệm kỳ 2020 - 2025 (04 đồng chí), xây dựng quy hoạch nhiệm kỳ 2025 - 2030 với 15 đồng chí, trong đó nữ 05, dưới 40 tuổi 06. Chỉ đạo 07/07 chi bộ tổ chức xong đại hội nhiệm kỳ 2022 - 2025 trước ngày 30/9/2022; đại hội đoàn thanh niên và hội cựu chiến binh cơ sở đúng kế hoạch.""",
        "han_che": """\
1. Sinh hoạt chuyên đề ở 02 chi bộ còn ít, nội dung trùng với họp chuyên môn.
2. Việc đôn đốc Chi bộ Trung tâm Giống cây trồng Mẫu sau khi bị xử lý chưa thường xuyên; phải đến quý III mới có kế hoạch khắc phục đủ nội dung.
3. Chuyển đổi số trong công tác đảng chậm: mới 40% biên bản chi bộ được lập trên máy.""",
        "nguyen_nhan": """\
Khách quan: biên chế giảm, địa bàn rộng, mưa lũ tháng 10 kéo dài. Chủ quan: một số đồng chí đảng ủy viên kiêm nhiệm nhiều việc, dành thời gian cho công tác đảng chưa thỏa đáng; người đứng đầu chưa kiên quyết thay đổi cách giao việc, kiểm tra việc.""",
        "khac_phuc": """\
Kỳ kiểm điểm năm 2021 chỉ ra 04 hạn chế. Đến nay đã khắc phục 03 (quy chế phối hợp; đóng đảng phí đúng hạn; hồ sơ đảng viên); đang khắc phục 01 (chất lượng sinh hoạt chuyên đề, mức độ khoảng 70%), thời hạn xong quý II/2023. Tập thể Đảng ủy chịu trách nhiệm chung, đồng chí Phó Bí thư chịu trách nhiệm trực tiếp.""",
        "goi_y": """\
Ban Thường vụ Đảng ủy Khối gợi ý làm rõ việc chậm giải ngân dự án "Vườn ươm Mẫu". Đảng ủy giải trình: đến 31/10 mới giải ngân 62% do điều chỉnh thiết kế; sau khi phân công một đồng chí trong Ban Thường vụ trực tiếp chỉ đạo, đến nay đạt 93,4%.""",
        "trach_nhiem": """\
Tập thể Đảng ủy nhận trách nhiệm về 03 hạn chế nêu trên; Bí thư Đảng ủy nhận trách nhiệm người đứng đầu về chuyển đổi số và về việc đôn đốc Chi bộ Trung tâm Giống cây trồng Mẫu; đồng chí Phó Bí thư nhận trách nhiệm về chất lượng sinh hoạt chuyên đề.""",
        "bien_phap": """\
- Quý I/2023: mỗi chi bộ chọn ít nhất 04 chuyên đề, Đảng ủy duyệt & công khai lịch.
- Quý II/2023: 100% biên bản, nghị quyết chi bộ lập trên máy; đưa phần mềm theo dõi dịch bệnh vào sử dụng.
- Hằng tháng: đảng ủy viên dự sinh hoạt tại chi bộ được phân công, báo cáo bằng văn bản.""",
    },
    "CU-CTD": {
        "quan_triet": """\
Đảng ủy Công ty tổ chức 03 đợt học tập nghị quyết gắn với ca sản xuất, bảo đảm đảng viên ở các phân xưởng đều được học; phát hành bản tin nội bộ "Ánh đèn Mẫu" 12 số, có chuyên mục hỏi - đáp nghị quyết.
Tuy nhiên, việc cụ thể hóa nghị quyết thành nhiệm vụ của từng chi bộ còn chậm, có chi bộ đến tháng 5 mới xong chương trình công tác năm.""",
        "ket_qua": """\
Trong 18 chỉ tiêu được giao, Công ty hoàn thành 12 (vượt 2), không hoàn thành 6. Cụ thể:
+ Sản lượng đèn các loại 2,84 triệu chiếc, đạt 88,8% kế hoạch;
+ Doanh thu 214,5 tỷ đồng, đạt 85,8%; nộp ngân sách 11,2 tỷ đồng, đạt 92,0%;
+ Tỷ lệ sản phẩm lỗi 1,9% (kế hoạch < 1,5%);
+ Thu nhập bình quân người lao động 8,6 triệu đồng/tháng, tăng 4,9% so với năm 2021;
+ 02 sáng kiến tiết kiệm điện được công nhận, làm lợi 640 triệu đồng.""",
        "tap_trung_dan_chu": """\
Đảng ủy họp đủ 12 kỳ; nghị quyết về sắp xếp phân xưởng Bóng đèn được lấy ý kiến hai vòng trước khi biểu quyết. Việc chấp hành quy chế làm việc có lúc chưa nghiêm: 02 lần tài liệu gửi trước hội nghị dưới 03 ngày làm việc. Quan hệ giữa Đảng ủy, Hội đồng quản trị & Ban Tổng Giám đốc được giữ theo quy chế phối hợp, song ở chi ủy khối Văn phòng để xảy ra mất đoàn kết kéo dài.""",
        "dau_tranh": """\
Đã triển khai cho 100% đảng viên tự liên hệ, đối chiếu với 27 biểu hiện; có 04 đảng viên nhận còn biểu hiện ngại học nghị quyết, làm việc cầm chừng. Công khai kết quả mua nguyên liệu, bán phế liệu; chưa phát hiện vụ việc tham nhũng.""",
        "kiem_tra": """\
Thực hiện 04/05 cuộc kiểm tra; 01 cuộc về thu, nộp, sử dụng đảng phí ở Chi bộ Khối Kinh doanh phải lùi sang tháng 01/2023. Không có tổ chức đảng bị kỷ luật. Khen thưởng 05 đảng viên có thành tích trong phong trào "Tay nghề giỏi - an toàn".""",
        "quy_hoach": """\
Bổ sung quy hoạch cấp ủy nhiệm kỳ 2020 - 2025 được 03 đồng chí; quy hoạch nhiệm kỳ 2025 - 2030 mới hoàn thành bước lấy phiếu. 05/05 chi bộ đã tổ chức đại hội nhiệm kỳ 2022 - 2025, trong đó Chi bộ Phòng Kỹ thuật chậm 25 ngày.""",
        "han_che": """\
1. Ba chi bộ có kết quả thấp: Chi bộ Phòng Kỹ thuật không hoàn thành trên một nửa chỉ tiêu; tổ chức đoàn thể ở Chi bộ Khối Kinh doanh và Chi bộ Phân xưởng Bóng đèn hoạt động yếu.
2. Công tác kết nạp đảng viên chỉ đạt 1/5 quần chúng ưu tú theo kế hoạch.
3. Chậm giải quyết mâu thuẫn trong chi ủy khối Văn phòng.""",
        "nguyen_nhan": """\
Thị trường xuất khẩu giảm, giá đồng và nhôm tăng trên 20% là nguyên nhân khách quan. Về chủ quan, Đảng ủy chưa nắm chắc tư tưởng công nhân ở phân xưởng Bóng đèn, nhân sự bí thư thay đổi giữa năm, phân công cấp ủy viên theo dõi chi bộ còn hình thức.""",
        "khac_phuc": """\
Ba hạn chế của năm 2021: (1) chậm nộp đảng phí - đã khắc phục; (2) sinh hoạt chi bộ ghép với giao ban - đang khắc phục, mức độ 60%; (3) chưa có đảng viên mới ở phân xưởng Bóng đèn - chưa khắc phục, do công nhân biến động nhiều.""",
        "trach_nhiem": """\
Trách nhiệm chính thuộc tập thể Đảng ủy nhiệm kỳ này; đồng chí Phó Bí thư chịu trách nhiệm về công tác đoàn thể; đồng chí đảng ủy viên phụ trách kỹ thuật chịu trách nhiệm về kết quả của Chi bộ Phòng Kỹ thuật. Đồng chí Bí thư được điều động về từ tháng 9/2022, nhận trách nhiệm từ thời điểm nhận nhiệm vụ.""",
        "bien_phap": """\
- Trước 31/01/2023: kiện toàn ban chấp hành công đoàn bộ phận ở phân xưởng Bóng đèn và khối Kinh doanh.
- Quý I/2023: xử lý dứt điểm kết luận về mất đoàn kết ở chi ủy khối Văn phòng.
- Năm 2023: kết nạp ít nhất 05 đảng viên, trong đó 03 là công nhân trực tiếp; giảm tỷ lệ lỗi xuống < 1,5%.""",
    },
    "CU-CQK": {
        "quan_triet": """\
Chi ủy tham mưu, phục vụ và trực tiếp tổ chức học tập 100% nghị quyết, chỉ thị trong năm; mỗi phiên sinh hoạt dành 15 phút để một đảng viên trình bày tóm tắt một văn bản mới. Kế hoạch thực hiện được giao đến từng đảng viên kèm phiếu theo dõi.""",
        "ket_qua": """\
Hoàn thành 16/16 nhiệm vụ của chương trình công tác năm, 05 nhiệm vụ xong trước hạn:
1. Phục vụ 12 kỳ họp của Ban Thường vụ & 04 kỳ họp Ban Chấp hành, không có tài liệu gửi chậm.
2. Thẩm định hồ sơ chuyển đảng chính thức cho 31 đồng chí, thời gian giải quyết giảm từ 15 ngày xuống 9 ngày.
3. Số hóa 4.200 trang hồ sơ đảng viên.
4. Tổ chức hội thi "Bí thư chi bộ giỏi Mẫu" với 38 thí sinh.""",
        "tap_trung_dan_chu": """\
Chi ủy họp trước mỗi kỳ sinh hoạt, công khai chương trình; mọi đảng viên, kể cả nhân viên lái xe và văn thư, đều được phát biểu. Nội bộ đoàn kết; phiếu thăm dò tháng 11 có 13/14 ý kiến đánh giá không khí sinh hoạt "cởi mở, thẳng thắn".""",
        "dau_tranh": """\
Phân công từng chi ủy viên theo dõi tư tưởng ở một cơ quan; kịp thời nhắc nhở 02 đồng chí đi muộn, chia sẻ thông tin chưa kiểm chứng trên mạng xã hội. Thực hiện tiết kiệm điện, văn phòng phẩm được 41 triệu đồng (11%).""",
        "kiem_tra": """\
Chi bộ giám sát 04 đảng viên về thực hiện cam kết; kiểm tra 01 đảng viên về thu chi quỹ. Kết quả đều tốt, không có kỷ luật. Đề nghị khen thưởng 02 tập thể, 05 cá nhân.""",
        "quy_hoach": """\
Hoàn thành rà soát quy hoạch chi ủy nhiệm kỳ 2022 - 2025 và giới thiệu 04 đồng chí vào quy hoạch nhiệm kỳ 2025 - 2030. Chỉ đạo đại hội chi đoàn cơ quan đúng thời gian.""",
        "han_che": "Việc đánh giá chất lượng sinh hoạt hằng tháng còn nể nang, 09/12 kỳ tự xếp loại tốt mà chưa chỉ rõ việc cần sửa; cập nhật cơ sở dữ liệu đảng viên chậm 02 tuần so với yêu cầu.",
        "nguyen_nhan": "Chi ủy chưa xây dựng bảng tiêu chí chấm điểm sinh hoạt; cán bộ nghiệp vụ nghỉ thai sản, chưa bố trí người thay ngay.",
        "khac_phuc": "Hạn chế năm 2021 về đọc báo, nghiên cứu tài liệu trước sinh hoạt đã khắc phục xong từ tháng 4/2022.",
        "trach_nhiem": "Bí thư chi bộ nhận trách nhiệm về việc đánh giá sinh hoạt; chi ủy viên phụ trách tổ chức nhận trách nhiệm về cơ sở dữ liệu.",
        "bien_phap": """\
- Ban hành bảng tiêu chí chấm điểm sinh hoạt chi bộ trong tháng 01/2023, chấm công khai.
- Cập nhật cơ sở dữ liệu trước ngày 05 hằng tháng; có người dự phòng cho từng đầu việc.""",
    },
    "CU-SNL-VP": {
        "quan_triet": """\
Chi ủy tổ chức cho đảng viên học tập đầy đủ các nghị quyết; đảng viên nghỉ thai sản được gửi tài liệu và học trực tuyến. Kết quả bài thu hoạch: 10/12 bài đạt từ khá trở lên.""",
        "ket_qua": """\
Hoàn thành 14/14 chỉ tiêu, vượt 04:
- 98,7% hồ sơ một cửa trả đúng và trước hạn, vượt 3,7 điểm %.
- 100% văn bản đi, đến xử lý trên môi trường mạng.
- Tổ chức 02 đợt tiếp công dân lưu động tại huyện Mẫu Thượng & huyện Mẫu Hạ, giải quyết 27/27 ý kiến.
- Tiết kiệm chi thường xuyên 9,4%.""",
        "tap_trung_dan_chu": """\
Sinh hoạt đều kỳ, mỗi kỳ có ít nhất 6 ý kiến phát biểu; nghị quyết ngắn, rõ người, rõ việc. Các nội dung liên quan tài chính được công bố tại bảng tin và hộp thư chung của cơ quan.""",
        "dau_tranh": 'Duy trì mô hình "Mỗi ngày một việc tốt vì dân"; tổ chức cho đảng viên ký cam kết và tự soi, tự sửa theo quý. Chưa phát hiện trường hợp phải nhắc nhở bằng văn bản.',
        "kiem_tra": "Giám sát 03 đảng viên, kiểm tra 02 đảng viên theo kế hoạch. Tiếp nhận và thi hành quyết định kỷ luật đối với một đảng viên vi phạm tại nơi công tác trước khi chuyển đến.",
        "han_che": "Một vài thời điểm cuối quý, tài liệu họp gửi sát giờ; việc ghi chép sổ theo dõi ý kiến người dân chưa thống nhất mẫu.",
        "nguyen_nhan": "Khối lượng công việc dồn vào cuối quý; chi ủy chưa chủ động giãn lịch.",
        "khac_phuc": "Hai hạn chế của năm trước (chậm lưu trữ hồ sơ, chưa có lịch trực của cấp ủy) đều đã khắc phục xong.",
        "trach_nhiem": "Đồng chí Bí thư chi bộ nhận trách nhiệm chính về việc gửi tài liệu; đồng chí Phó Bí thư nhận trách nhiệm về sổ theo dõi.",
        "bien_phap": """\
- Khóa lịch gửi tài liệu: trước cuộc họp ít nhất 03 ngày làm việc.
- Thống nhất một mẫu sổ điện tử từ ngày 01/02/2023; giao một đảng viên tổng hợp hằng tuần.""",
    },
}
