"""Members and leading posts of the sample cycle, as tables that a clerk can read.

Every person is invented. Last column of a member: the picture that the member's own
facts and ballot give before any special rule: X = xuất sắc, T = tốt, H = hoàn thành,
K = không hoàn thành, "-" = nothing is filled in (exempt, suspended).
"""

# ruff: noqa: E501 -- a row of the table is one line

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tests.du_lieu_mau.chung import ChucVuMau, cac_dong, doc_chuc_vu, ngay

__all__ = ["CHUC_VU", "NGUOI", "Nguoi"]

_BANG = """
# SNL-VP
DV001 | Nguyễn Văn Mẫu | Nam | 12/08/1967 | 04/06/1995 | 04/06/1996 | Giám đốc Sở | X
DV002 | Trần Thị Minh Họa | Nữ | 23/03/1971 | 07/11/2000 | 07/11/2001 | Phó Giám đốc Sở | X
DV003 | Lê Thử Ân | Nam | 06/10/1975 | 10/04/2005 | 10/04/2006 | Chánh Văn phòng Sở | X
DV004 | Phạm Mẫu Đức | Nam | 17/05/1978 | 13/09/2005 | 13/09/2006 | Phó Chánh Văn phòng Sở | T
DV005 | Nguyễn Văn Mẫu | Nam | 28/12/1990 | 19/05/2016 | 19/05/2017 | Chuyên viên Văn phòng Sở | T
DV006 | Hồ Thị Ví Dụ Ước | Nữ | 11/07/1986 | 19/07/2015 | 19/07/2016 | Chuyên viên Văn phòng Sở | T
DV007 | Võ Mẫu Út | Nam | 22/02/1983 | 22/12/2013 | 22/12/2014 | Chánh Thanh tra Sở | X
DV008 | Đặng Thị Thử Ánh | Nữ | 05/09/1992 | 25/05/2019 | 25/05/2020 | Chuyên viên Văn phòng Sở | T
DV009 | Bùi Văn Ví Dụ | Nam | 16/04/1988 | 28/10/2016 | 28/10/2017 | Chuyên viên Thanh tra Sở | T
DV010 | Công Tằng Tôn Nữ Thị Minh Họa Ví Dụ | Nữ | 27/11/1974 | 03/03/2003 | 03/03/2004 | Kế toán trưởng Văn phòng Sở | T
DV011 | Lê Mẫu | Nam | 10/06/1985 | 06/08/2015 | 06/08/2016 | Chuyên viên Văn phòng Sở | T
DV012 | Ngô Thị Mẫu Mới | Nữ | 21/01/1996 | 16/06/2022 |  | Văn thư Văn phòng Sở | T
DV013 | Phan Văn Thử Nghiệm | Nam | 04/08/1942 | 12/06/1970 | 12/06/1971 | Nguyên Trưởng phòng, nghỉ hưu | -

# SNL-KH
DV014 | Hoàng Văn Kế Mẫu | Nam | 15/03/1973 | 15/11/2002 | 15/11/2003 | Trưởng phòng Kế hoạch - Tài chính | X
DV015 | Đỗ Thị Mẫu Ngân | Nữ | 26/10/1980 | 18/04/2010 | 18/04/2011 | Phó Trưởng phòng Kế hoạch - Tài chính | X
DV016 | Trương Thử Bình | Nam | 09/05/1984 | 21/09/2011 | 21/09/2012 | Chuyên viên chính | T
DV017 | Huỳnh Ví Dụ Cường | Nam | 20/12/1987 | 24/02/2015 | 24/02/2016 | Chuyên viên | T
DV018 | Dương Thị Mẫu Duyên | Nữ | 03/07/1991 | 27/07/2020 | 27/07/2021 | Chuyên viên | X
DV019 | Lý Mẫu Đạt | Nam | 14/02/1982 | 02/12/2012 | 02/12/2013 | Chuyên viên | T
DV020 | Mai Thị Thử Hà | Nữ | 25/09/1989 | 05/05/2016 | 05/05/2017 | Kế toán viên | T
DV021 | Cao Văn Ví Giang | Nam | 08/04/1979 | 08/10/2007 | 08/10/2008 | Chuyên viên | H
DV022 | Đinh Mẫu Hải | Nam | 19/11/1993 | 11/03/2020 | 11/03/2021 | Chuyên viên | T
DV023 | Tạ Văn Thử | Nam | 02/06/1981 | 14/08/2011 | 14/08/2012 | Chuyên viên | -

# SNL-TT
DV024 | Tô Văn Giống Mẫu | Nam | 13/01/1972 | 17/01/1999 | 17/01/2000 | Giám đốc Trung tâm Giống cây trồng | X
DV025 | Châu Thị Mẫu Lúa | Nữ | 24/08/1977 | 20/06/2005 | 20/06/2006 | Phó Giám đốc Trung tâm | T
DV026 | Lâm Thử Ngô | Nam | 07/03/1985 | 23/11/2014 | 23/11/2015 | Trưởng phòng Kỹ thuật | T
DV027 | Nguyễn Phúc Vĩnh Thử Nghiệm Bảo Mẫu | Nam | 18/10/1976 | 26/04/2006 | 26/04/2007 | Trưởng phòng Hành chính | T
DV028 | Vũ Mẫu | Nữ | 01/05/1994 | 01/09/2020 | 01/09/2021 | Viên chức kỹ thuật | T
DV029 | Trịnh Thị Mẫu Đào | Nữ | 12/12/1988 | 04/02/2016 | 04/02/2017 | Viên chức kỹ thuật | H
DV030 | Phùng Mẫu Khoai | Nam | 23/07/1990 | 07/07/2019 | 07/07/2020 | Viên chức kỹ thuật | H
DV031 | Quách Thị Thử Sen | Nữ | 06/02/1983 | 10/12/2013 | 10/12/2014 | Kế toán | T
DV032 | La Văn Ví Cải | Nam | 17/09/1995 | 13/05/2020 | 13/05/2021 | Viên chức kỹ thuật | H

# SNL-QL
DV033 | Thái Văn Rừng Mẫu | Nam | 28/04/1979 | 16/10/2007 | 16/10/2008 | Trưởng Ban Quản lý rừng | T
DV034 | Từ Thị Mẫu Thông | Nữ | 11/11/1986 | 19/03/2015 | 19/03/2016 | Viên chức Ban Quản lý rừng | T
DV035 | Đoàn Thử Quế | Nam | 22/06/1991 | 22/08/2020 | 22/08/2021 | Viên chức Ban Quản lý rừng | T
DV036 | Kiều Mẫu Tre | Nam | 05/01/1993 | 25/01/2020 | 25/01/2021 | Viên chức Ban Quản lý rừng | H

# SNL-KL1
DV037 | Nguyễn Hữu Mẫu Lâm | Nam | 16/08/1969 | 28/06/1997 | 28/06/1998 | Chi cục trưởng Chi cục Kiểm lâm | T
DV038 | Trần Đình Thử Sơn | Nam | 27/03/1976 | 03/11/2005 | 03/11/2006 | Trưởng phòng Tổng hợp | X
DV039 | Lê Thị Mẫu Hoa | Nữ | 10/10/1981 | 06/04/2011 | 06/04/2012 | Phó Trưởng phòng Tổng hợp | T
DV040 | Võ Ví Dụ Long | Nam | 21/05/1974 | 09/09/2001 | 09/09/2002 | Phó Chi cục trưởng | T
DV041 | Phan Mẫu Tùng | Nam | 04/12/1985 | 12/02/2013 | 12/02/2014 | Trưởng phòng Pháp chế | T
DV042 | Hồ Thị Thử Mai | Nữ | 15/07/1990 | 15/07/2019 | 15/07/2020 | Kế toán | T
DV043 | Bùi Mẫu Trúc | Nam | 26/02/1987 | 18/12/2017 | 18/12/2018 | Kiểm lâm viên | T
DV044 | Đặng Ví Bách | Nam | 09/09/1992 | 21/05/2019 | 21/05/2020 | Kiểm lâm viên | H
DV045 | Ngô Thị Mẫu Cúc | Nữ | 20/04/1994 | 24/10/2020 | 24/10/2021 | Văn thư | H

# SNL-KL2
DV046 | Hoàng Thử Nghĩa | Nam | 03/11/1978 | 27/03/2007 | 27/03/2008 | Hạt trưởng Hạt Kiểm lâm số 1 | T
DV047 | Đỗ Mẫu Hùng | Nam | 14/06/1983 | 02/08/2013 | 02/08/2014 | Phó Hạt trưởng | T
DV048 | Dương Văn Thử Việc | Nam | 25/01/1989 | 05/01/2016 | 05/01/2017 | Kiểm lâm viên | T
DV049 | Lý Thị Mẫu Nga | Nữ | 08/08/1997 | 15/06/2022 |  | Kiểm lâm viên | T
DV050 | Trương Mẫu Phúc | Nam | 19/03/1990 | 11/11/2019 | 11/11/2020 | Kiểm lâm viên | H
DV051 | Cao Thử Quân | Nam | 02/10/1988 | 14/04/2018 | 14/04/2019 | Kiểm lâm viên | H
DV052 | Mai Ví Dụ Rạng | Nam | 13/05/1985 | 17/09/2012 | 17/09/2013 | Kiểm lâm viên | H
DV053 | Huỳnh Thị Mẫu Sương | Nữ | 24/12/1993 | 20/02/2020 | 20/02/2021 | Kế toán | H

# SNL-KL3
DV054 | Nguyễn Thử Tài | Nam | 07/07/1977 | 23/07/2006 | 23/07/2007 | Đội trưởng Đội Kiểm lâm cơ động | X
DV055 | Trần Mẫu Uy | Nam | 18/02/1984 | 26/12/2014 | 26/12/2015 | Phó Đội trưởng | X
DV056 | Lê Ví Vinh | Nam | 01/09/1989 | 01/05/2016 | 01/05/2017 | Kiểm lâm viên | T
DV057 | Phạm Thị Mẫu Xuân | Nữ | 12/04/1991 | 04/10/2019 | 04/10/2020 | Kiểm lâm viên | T
DV058 | Võ Thử Yên | Nam | 23/11/1986 | 07/03/2015 | 07/03/2016 | Kiểm lâm viên | T
DV059 | Đinh Mẫu Kiên | Nam | 06/06/1994 | 10/08/2020 | 10/08/2021 | Kiểm lâm viên | H

# CTD-SX1
DV060 | Nguyễn Đèn Mẫu | Nam | 17/01/1975 | 13/01/2002 | 13/01/2003 | Quản đốc Phân xưởng Lắp ráp | X
DV061 | Trần Thị Thử Sáng | Nữ | 28/08/1982 | 16/06/2010 | 16/06/2011 | Phó Quản đốc | T
DV062 | Lê Mẫu Điện | Nam | 11/03/1986 | 19/11/2015 | 19/11/2016 | Tổ trưởng Tổ 1 | T
DV063 | Phạm Ví Dụ Bóng | Nam | 22/10/1990 | 22/04/2020 | 22/04/2021 | Công nhân kỹ thuật | T
DV064 | Võ Thị Mẫu Nến | Nữ | 05/05/1992 | 25/09/2019 | 25/09/2020 | Công nhân kỹ thuật | H
DV065 | Phan Thử Quang | Nam | 16/12/1988 | 28/02/2016 | 28/02/2017 | Công nhân kỹ thuật | H
DV066 | Hồ Mẫu Rạng Đông | Nam | 27/07/1984 | 03/07/2013 | 03/07/2014 | Tổ trưởng Tổ 2 | H
DV067 | Bùi Thị Ví Chiếu | Nữ | 10/02/1991 | 06/12/2020 | 06/12/2021 | Công nhân kỹ thuật | H
DV068 | Đặng Thử Soi | Nam | 21/09/1995 | 09/05/2020 | 09/05/2021 | Công nhân kỹ thuật | H

# CTD-SX2
DV069 | Ngô Mẫu Dây | Nam | 04/04/1979 | 12/10/2007 | 12/10/2008 | Quản đốc Phân xưởng Bóng đèn | X
DV070 | Hoàng Thị Thử Đồng | Nữ | 15/11/1985 | 15/03/2014 | 15/03/2015 | Phó Quản đốc | T
DV071 | Đỗ Ví Dụ Chì | Nam | 26/06/1989 | 18/08/2019 | 18/08/2020 | Công nhân kỹ thuật | T
DV072 | Dương Mẫu Thiếc | Nam | 09/01/1987 | 21/01/2014 | 21/01/2015 | Công nhân kỹ thuật | H
DV073 | Lý Thị Thử Nhôm | Nữ | 20/08/1993 | 24/06/2020 | 24/06/2021 | Công nhân kỹ thuật | T
DV074 | Trương Văn Thử Kẽm | Nam | 03/03/1990 | 27/11/2019 | 27/11/2020 | Công nhân kỹ thuật | T

# CTD-KD
DV075 | Huỳnh Mẫu Bán | Nam | 14/10/1980 | 02/04/2010 | 02/04/2011 | Trưởng phòng Kinh doanh | T
DV076 | Cao Thị Thử Mua | Nữ | 25/05/1984 | 05/09/2011 | 05/09/2012 | Phó Trưởng phòng Kinh doanh | X
DV077 | Mai Mẫu Lời | Nam | 08/12/1988 | 08/02/2016 | 08/02/2017 | Nhân viên kinh doanh | T
DV078 | Đinh Ví Giá | Nam | 19/07/1991 | 11/07/2020 | 11/07/2021 | Nhân viên kinh doanh | T
DV079 | Tạ Thị Mẫu Hàng | Nữ | 02/02/1994 | 14/12/2020 | 14/12/2021 | Nhân viên kinh doanh | T
DV080 | Tô Thử Kho | Nam | 13/09/1986 | 17/05/2013 | 17/05/2014 | Thủ kho | H

# CTD-KT
DV081 | Châu Mẫu Kỹ | Nam | 24/04/1976 | 20/10/2004 | 20/10/2005 | Trưởng phòng Kỹ thuật | T
DV082 | Lâm Thị Thử Thuật | Nữ | 07/11/1985 | 23/03/2014 | 23/03/2015 | Kỹ sư điện | T
DV083 | La Ví Dụ Máy | Nam | 18/06/1989 | 26/08/2019 | 26/08/2020 | Kỹ sư cơ khí | T
DV084 | Phùng Mẫu Khuôn | Nam | 01/01/1983 | 01/01/2010 | 01/01/2011 | Phó Trưởng phòng Kỹ thuật | X
DV085 | Trịnh Thị Thử Vẽ | Nữ | 12/08/1992 | 04/06/2020 | 04/06/2021 | Kỹ sư thiết kế | T
DV086 | Quách Mẫu Đo | Nam | 23/03/1990 | 07/11/2019 | 07/11/2020 | Nhân viên đo lường | H

# CTD-VP
DV087 | Nguyễn Tổng Mẫu | Nam | 06/10/1972 | 10/04/2002 | 10/04/2003 | Tổng Giám đốc Công ty | T
DV088 | Trần Thử Phó | Nam | 17/05/1977 | 13/09/2004 | 13/09/2005 | Phó Tổng Giám đốc Công ty | X
DV089 | Lê Thị Ví Sổ | Nữ | 28/12/1979 | 16/02/2007 | 16/02/2008 | Trưởng phòng Tổ chức - Hành chính | T
DV090 | Phạm Mẫu Sách | Nam | 11/07/1981 | 19/07/2010 | 19/07/2011 | Phó Trưởng phòng Tổ chức - Hành chính | H
DV091 | Võ Thử Quỹ | Nam | 22/02/1987 | 22/12/2017 | 22/12/2018 | Kế toán trưởng | T
DV092 | Phan Thị Mẫu Lương | Nữ | 05/09/1990 | 25/05/2017 | 25/05/2018 | Nhân viên tiền lương | T
DV093 | Hồ Ví Dụ Thưởng | Nam | 16/04/1993 | 28/10/2020 | 28/10/2021 | Nhân viên hành chính | H
DV094 | Bùi Thử Bảo | Nam | 27/11/1985 | 03/03/2014 | 03/03/2015 | Nhân viên bảo vệ | H

# CQK
DV095 | Phan Văn Khối Mẫu | Nam | 10/06/1970 | 06/08/2000 | 06/08/2001 | Trưởng Ban Tổ chức Đảng ủy Khối | X
DV096 | Hồ Thị Thử Tổ | Nữ | 21/01/1978 | 09/01/2005 | 09/01/2006 | Phó Trưởng Ban Tổ chức Đảng ủy Khối | T
DV097 | Võ Mẫu Đoàn | Nam | 04/08/1989 | 12/06/2017 | 12/06/2018 | Chuyên trách Đoàn Thanh niên Khối | T
DV098 | Đặng Thị Ví Thanh | Nữ | 15/03/1992 | 15/11/2020 | 15/11/2021 | Chuyên trách Đoàn Thanh niên Khối | T
DV099 | Bùi Mẫu Binh | Nam | 26/10/1963 | 18/04/1993 | 18/04/1994 | Chuyên trách Hội Cựu chiến binh Khối | T
DV100 | Ngô Thử Cựu | Nam | 09/05/1965 | 21/09/1992 | 21/09/1993 | Chuyên trách Hội Cựu chiến binh Khối | T
DV101 | Hoàng Thị Mẫu Kiểm | Nữ | 20/12/1976 | 24/02/2004 | 24/02/2005 | Phó Chủ nhiệm Ủy ban Kiểm tra Đảng ủy Khối | X
DV102 | Đỗ Ví Dụ Giám | Nam | 03/07/1985 | 27/07/2014 | 27/07/2015 | Chuyên viên Ủy ban Kiểm tra | T
DV103 | Lý Thị Thử Văn | Nữ | 14/02/1987 | 02/12/2017 | 02/12/2018 | Chuyên viên Văn phòng Đảng ủy Khối | T
DV104 | Dương Mẫu Phòng | Nam | 25/09/1980 | 05/05/2007 | 05/05/2008 | Phó Chánh Văn phòng Đảng ủy Khối | T
DV105 | Trương Thị Ví Thư | Nữ | 08/04/1994 | 08/10/2020 | 08/10/2021 | Văn thư Đảng ủy Khối | H
DV106 | Cao Mẫu Lái | Nam | 19/11/1983 | 11/03/2012 | 11/03/2013 | Nhân viên lái xe | H
DV107 | Huỳnh Thử Tạp | Nam | 02/06/1991 | 14/08/2020 | 14/08/2021 | Chuyên viên Ban Tuyên giáo | T
DV108 | Mai Mẫu Nội | Nam | 13/01/1988 | 17/01/2015 | 17/01/2016 | Chuyên viên Ban Dân vận | T

# HTM
DV109 | Nguyễn Văn Tre Mẫu | Nam | 24/08/1971 | 20/06/1999 | 20/06/2000 | Giám đốc Hợp tác xã | T
DV110 | Trần Thị Thử Mây | Nữ | 07/03/1978 | 23/11/2007 | 23/11/2008 | Phó Giám đốc Hợp tác xã | X
DV111 | Lê Mẫu Nứa | Nam | 18/10/1983 | 26/04/2013 | 26/04/2014 | Tổ trưởng Tổ đan lát | X
DV112 | Phạm Thử Song | Nam | 01/05/1986 | 01/09/2013 | 01/09/2014 | Xã viên | T
DV113 | Võ Thị Ví Guột | Nữ | 12/12/1990 | 04/02/2018 | 04/02/2019 | Xã viên | H
DV114 | Phan Mẫu Cói | Nam | 23/07/1988 | 07/07/2017 | 07/07/2018 | Xã viên | H
DV115 | Hồ Thử Lác | Nam | 06/02/1985 | 10/12/2015 | 10/12/2016 | Xã viên | H
DV116 | Bùi Thị Mẫu Đan | Nữ | 17/09/1981 | 13/05/2008 | 13/05/2009 | Kế toán Hợp tác xã | T
DV117 | Đặng Ví Dụ Lát | Nam | 28/04/1992 | 16/10/2020 | 16/10/2021 | Xã viên | K

# BDM
DV118 | Ngô Thị Mẫu Thư | Nữ | 11/11/1979 | 19/03/2008 | 19/03/2009 | Trưởng bưu cục | T
DV119 | Hoàng Mẫu Báo | Nam | 22/06/1984 | 22/08/2014 | 22/08/2015 | Giao dịch viên | T
DV120 | Đỗ Thử Tem | Nam | 05/01/1988 | 25/01/2015 | 25/01/2016 | Bưu tá | T
DV121 | Lý Ví Dụ Phong Bì | Nữ | 16/08/1992 | 28/06/2020 | 28/06/2021 | Giao dịch viên | H
"""


@dataclass(frozen=True)
class Nguoi:
    """One line of the table."""

    ma: str
    ho_ten: str
    to_chuc: str
    gioi_tinh: str
    ngay_sinh: date
    ngay_vao_dang: date
    ngay_chinh_thuc: date | None
    chuc_vu_chinh_quyen: str
    hinh: str  # X, T, H, K or "-"


def _doc() -> dict[str, Nguoi]:
    nguoi: dict[str, Nguoi] = {}
    for to_chuc, (ma, ten, gioi, sinh, vao, chinh_thuc, chuc_vu, hinh) in cac_dong(_BANG):
        nguoi[ma] = Nguoi(
            ma,
            ten,
            to_chuc,
            gioi,
            ngay(sinh),
            ngay(vao),
            ngay(chinh_thuc) if chinh_thuc else None,
            chuc_vu,
            hinh,
        )
    return nguoi


NGUOI: dict[str, Nguoi] = _doc()


# Posts by place, the head first.
CHUC_VU: dict[str, tuple[ChucVuMau, ...]] = doc_chuc_vu(
    {
        "CU-SNL": "DV001, Bí thư, X; DV002, Phó Bí thư, X; DV003, Ủy viên Ban Thường vụ, T;"
        "DV014, Đảng ủy viên, X; DV024, Đảng ủy viên, T; DV037, Đảng ủy viên, T;"
        "DV004, Đảng ủy viên, T",
        "CU-SNL-BP": "DV037, Bí thư, T; DV054, Phó Bí thư, T; DV040, Đảng ủy viên, T",
        "CU-SNL-KL1": "DV038, Bí thư, T; DV039, Phó Bí thư, T; DV041, Chi ủy viên, T",
        "CU-SNL-VP": "DV003, Bí thư, T; DV004, Phó Bí thư, T; DV007, Chi ủy viên, X",
        "CU-SNL-TT": "DV024, Bí thư, T; DV025, Phó Bí thư, T; DV026, Chi ủy viên, T",
        "SNL-KH": "DV014, Bí thư, X; DV015, Phó Bí thư, X",
        "SNL-QL": "DV033, Bí thư, T",
        "SNL-KL2": "DV046, Bí thư, T; DV047, Phó Bí thư, T",
        "SNL-KL3": "DV054, Bí thư, X; DV055, Phó Bí thư, T",
        "CU-CTD": "DV087, Bí thư, T; DV088, Phó Bí thư, T; DV089, Đảng ủy viên, T;"
        "DV060, Đảng ủy viên, X; DV081, Đảng ủy viên, T",
        "CU-CTD-SX1": "DV060, Bí thư, X; DV061, Phó Bí thư, T; DV062, Chi ủy viên, T",
        "CU-CTD-VP": "DV089, Bí thư, H; DV090, Phó Bí thư, H; DV091, Chi ủy viên, T",
        "CTD-SX2": "DV069, Bí thư, T",
        "CTD-KD": "DV075, Bí thư, T",
        "CTD-KT": "DV081, Bí thư, T",
        "CU-CQK": "DV095, Bí thư, X; DV101, Phó Bí thư, T; DV097, Chi ủy viên, T",
        "HTM": "DV109, Bí thư, T; DV110, Phó Bí thư, T",
        "BDM": "DV118, Bí thư, T",
        "BTC-DUK": "DV095, Trưởng ban, X; DV096, Phó Trưởng ban, T",
        "DTN-DUK": "DV097, Bí thư, T; DV098, Phó Bí thư, T",
        "CCB-DUK": "DV099, Chủ tịch, T; DV100, Phó Chủ tịch, H",
    }
)
