"""Text typed in TCVN3 (.VnTime) or VNI before Unicode, recognised so that it can be refused.

Read as Unicode, such text is gibberish ("NguyÔn V¨n MÉu", "Nguyeãn Vaên Maãu") that a
printed paper would carry to a signature. A word counts as legacy when it is no Vietnamese
syllable as it stands and becomes one when decoded: foreign names (Müller, François) do not.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

__all__ = ["BangMa", "la_bang_ma_cu"]

BangMa = Literal["TCVN3", "VNI"]

# TCVN 5712:1993, VN3: codes above 0x7F as Latin-1 shows them, and the letters they mean.
_TCVN3 = str.maketrans(
    "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ®¡¢£¤¥¦§",
    "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ",
)

# VNI Windows: a letter followed by a letter that stands for its marks.
_VNI_DAU = {
    "ø": "\u0300", "ù": "\u0301", "û": "\u0309", "õ": "\u0303", "ï": "\u0323",
    "â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309",
    "ã": "\u0302\u0303", "ä": "\u0302\u0323", "ê": "\u0306", "é": "\u0306\u0301",
    "è": "\u0306\u0300", "ú": "\u0306\u0309", "ü": "\u0306\u0303", "ë": "\u0306\u0323",
}  # fmt: skip
_VNI_CHU = {
    "ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ",
}  # fmt: skip
_VNI = re.compile(f"([aeouyôö])([{''.join(_VNI_DAU)}])|[{''.join(_VNI_CHU)}]")

_THANH = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_AM_TIET = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?"
    r"(?:"
    r"a[iouy]?|â[uy]|eo?|êu?|i[au]?|iêu|yêu|o[iae]?|oa[iyo]|oeo|ôi?|ơi?"
    r"|u[aiyêơ]?|uya|uyu|uôi|uây|ư[aiu]?|ươ[iu]|y"
    r"|(?:[aăâeêiouôơưy]|iê|yê|uô|ươ|oa|oă|oe|oo|uâ|uê|uyê|uy)(?:ng|nh|ch|[mnptc])"
    r")"
)
_NGHI = re.compile(r"[^\x00-\x7fÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ“”‘’–—…]")
_NGHI_VNI = re.compile(r"[aeouyAEOUY][àáâãèéêùúõÀÁÂÃÈÉÊÙÚÕ]")
_HOA_GIUA = re.compile(r"[a-z][À-Þ]")
_UNICODE = re.compile(r"[ĂăĐđĨĩŨũƠơƯưẠ-ỹ]")
_TU = re.compile(r"[^\s.,;:!?()\[\]{}\"'/“”‘’–—…\-]+")
_DON_VI_DO = re.compile(r"[µ·\W\d]*|µ[mglsFVAW]|[^a-zA-Z]")  # "25 µm", "A · B"


def la_bang_ma_cu(text: str) -> BangMa | None:
    """Which legacy encoding the text (as read, before cleaning) was typed in; None if none.

    A text with as many words that only Unicode can write is taken as Unicode.
    """
    if text.isascii() or not (
        _NGHI.search(text) or _NGHI_VNI.search(text) or _HOA_GIUA.search(text)
    ):
        return None
    text = unicodedata.normalize("NFC", text)
    tcvn3 = vni = unicode_ = 0
    for tu in _TU.findall(text):
        if _UNICODE.search(tu):
            unicode_ += 1
        elif not (tu.isascii() or _la_am_tiet(tu) or _DON_VI_DO.fullmatch(tu)):
            tcvn3 += _la_am_tiet(tu.translate(_TCVN3))
            if not _la_am_tiet(tu.lower()):
                vni += _la_am_tiet(_VNI.sub(_giai_vni, tu.lower()))
    if max(tcvn3, vni) <= unicode_:
        return None
    return "TCVN3" if tcvn3 >= vni else "VNI"


def _giai_vni(m: re.Match[str]) -> str:
    """One VNI letter, or pair of letters, as Unicode."""
    if m[1] is None:
        return _VNI_CHU[m[0]]
    goc = _VNI_CHU.get(m[1], m[1])
    return unicodedata.normalize("NFC", goc + _VNI_DAU[m[2]])


def _la_am_tiet(tu: str) -> bool:
    """True for a word that is one Vietnamese syllable, with at most one tone mark."""
    if _HOA_GIUA.search(tu):  # a capital with an accent inside a word: TCVN3's favourite
        return False
    tach = unicodedata.normalize("NFD", tu.lower())
    khong_thanh, so_thanh = _THANH.subn("", tach)
    return so_thanh <= 1 and bool(_AM_TIET.fullmatch(unicodedata.normalize("NFC", khong_thanh)))
