"""Checklists, working papers, forms and their headings, as a regulation states them."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from pipeline.model import LoaiToChuc
from pipeline.regulation.nen import Chat, QuyTac

__all__ = ["Can", "DanhMuc", "DeMuc", "GiayKem", "GiayMuc", "MauQuyDinh", "Moi", "MucDanhMuc"]

Moi = Literal[
    "",  # one for the unit (a form about a collective: its cấp ủy, else the cell); of a person
    "tap_the",  # one for each collective of the unit that is rated
    "dang_vien",  # one for each member reviewed: of the cell; of a Đảng bộ: of its whole tree
    "lanh_dao",  # one for each post in the unit's cấp ủy (in a cell without chi ủy: in the cell)
    "truc_thuoc",  # one for each organisation directly below
]
"""For whom a paper is made."""

Can = Literal[
    "cap_uy",  # the unit has a cấp ủy (a cell: a chi ủy)
    "khong_cap_uy",  # it has none
    "chuc_vu",  # somebody holds a post in it
    "truc_thuoc",  # it has organisations below it
    "cap_uy_truc_thuoc",  # at least one of those has a cấp ủy
    "chuc_vu_truc_thuoc",  # somebody holds a post in one of those
    "co_bo_phan",  # at least one đảng bộ bộ phận is among those
    "khong_bo_phan",  # none is
    "khen_thuong_dang_vien",  # a member of the unit is chosen for an award
    "khen_thuong_truc_thuoc",  # an organisation below is chosen for an award
    "ccvc",  # a member of the unit is cán bộ, công chức, viên chức
    "noi_cu_tru",  # the member is introduced to the place of residence and not exempt there
    "mien_noi_cu_tru",  # the member is introduced to the place of residence but exempt there
    "giu_chuc_vu",  # the member holds a leading post
    "trong_he_thong",  # the member holds none and works in the political system
    "ngoai_he_thong",  # the member holds none and does not work in the political system
]
"""A condition for a paper; where several are named, all must hold."""


class GiayMuc(Chat):
    """One paper of a checklist item. Papers whose condition does not hold are left out."""

    mau: str  # form id, or the id of a family of forms ("mau-3")
    loai_to_chuc: tuple[LoaiToChuc, ...] = ()  # only for these units; () = all of the checklist
    moi: Moi = ""
    can: tuple[Can, ...] = ()


class MucDanhMuc(QuyTac):
    """One item of a checklist; `ma` = "<checklist>.<number>".

    With `nguon = "sinh"` at least one of `giay` is made; if the conditions leave none, the
    item does not apply to the unit and prints so. Where several papers have the same `moi`,
    they go together subject by subject (a member's review, then that member's 213 sheet).
    """

    so: str  # "1" or "(1)", as the checklist prints it
    ten: str
    nguon: Literal[
        "sinh",  # made from `giay`
        "kem_theo",  # a PDF from outside, by this item's number in the sheet "Kèm theo"
        "giu_rieng",  # listed, kept apart, never merged
        "ca_nhan",  # stands for the personal part, bound after the last item
    ]
    giay: tuple[GiayMuc, ...] = ()
    can: tuple[Can, ...] = ()  # for papers from outside: when the item applies at all
    bat_buoc: bool = True  # False: no paper is not "còn thiếu"
    so_ban: int = 1  # copies of each paper
    noi_nhan: tuple[str, ...] = ()  # where the copies go, one each, in order
    ghi_chu: str = ""  # printed in the list of contents: "bản phô tô", "02 bản"


class DanhMuc(QuyTac):
    """A checklist: the papers of one kind of dossier, in order.

    One for each kind of unit (`loai_to_chuc`), and one for the personal part
    (`ca_nhan`), bound after it, person by person, for the leaders whose file goes up.
    """

    ten: str
    loai_to_chuc: tuple[LoaiToChuc, ...] = ()
    ca_nhan: bool = False
    muc: tuple[MucDanhMuc, ...] = Field(min_length=1)
    thoi_han: tuple[str, ...] = ()  # keys of deadlines; the one whose `don_vi` fits counts
    noi_nhan: str = ""  # to whom the dossier goes


class GiayKem(QuyTac):
    """A working paper that is made but not bound: ballots, tables, explanations."""

    mau: str
    loai_to_chuc: tuple[LoaiToChuc, ...]
    moi: Moi = ""
    can: tuple[Can, ...] = ()


class MauQuyDinh(QuyTac):
    """A form: `ma` is its id ("mau-7a"), its template is templates/mau/<tep>."""

    so: str  # as printed, "Mẫu 7a"; "" for a paper without number
    ten: str
    tep: str  # "2022-132/mau-7a.docx"
    ho: str = ""  # family whose member is picked by ToChuc.loai_hinh: "mau-3"
    loai_hinh: str = ""  # in a family: the letter of the kind of body


class DeMuc(QuyTac):
    """One heading of a form under which the sheet "Nội dung" gives text."""

    mau: str
    khoa: str  # what the sheet writes; unique in its form
    thu_tu: int  # order in the form
    cap: Literal[1, 2] = 1
    ten: str
    goi_y: str = ""  # what the document says must be written there
    chi_tieu_de: bool = False  # a title over the headings below it: takes no text
    chi_lanh_dao: bool = False  # only for persons who hold a leading post
    chi_ccvc: bool = False  # only for cán bộ, công chức, viên chức
    neu_co: bool = False  # "(nếu có)": the heading prints, its text may be absent
