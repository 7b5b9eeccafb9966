"""Text as typed made comparable and safe: NFC, cleaning, accents, tone marks.

Everything read from outside passes through `lam_sach` or `mot_dong` once; after that
two equal-looking texts are equal, and no character breaks an XML file.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Literal

from pipeline.vi.bang_ma_cu import la_bang_ma_cu

__all__ = ["KieuDau", "bo_dau", "khoa_tim", "la_bang_ma_cu", "lam_sach", "mot_dong", "theo_kieu"]

KieuDau = Literal["ủy", "uỷ"]

# Eth and African D look like Đ on screen but are other letters: a name typed with them
# would never be found.
_GIONG_CHU_D = {ord("Ð"): "Đ", ord("Ɖ"): "Đ", ord("ð"): "đ", ord("ɖ"): "đ"}
# Nothing to do: printable ASCII and precomposed Latin letters, but for the look-alikes.
_THUONG = re.compile("[ -~¡-¬®-Ïñ-ƈƊ-ɏḀ-ỿÑ-ï]*")
_XUONG_DONG = re.compile(r"\r\n?|[\v\f\x85\u2028\u2029]")
_BO = re.compile(
    r"[^\S\n ]|[^\x20-\x7e\n\u00a1-\u00ac\u00ae-\u024f\u1e00-\u1eff]"
)  # wants a closer look
_DAU_THANH = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng


def lam_sach(text: str) -> str:
    """Text in NFC without control and invisible characters; line breaks are kept.

    Every kind of space becomes a plain space, every kind of line break a line feed;
    look-alikes of Đ become Đ. Blanks at the ends of the text and of its lines are dropped.
    """
    if _THUONG.fullmatch(text):
        return text.strip(" ")
    text = _XUONG_DONG.sub("\n", text).translate(_GIONG_CHU_D)
    text = _BO.sub(_thay, unicodedata.normalize("NFC", text))
    return "\n".join(dong.strip() for dong in text.split("\n")).strip()


def _thay(m: re.Match[str]) -> str:
    """What stands in for one unusual character: itself, a space, or nothing."""
    loai = unicodedata.category(m[0])
    if loai == "Zs" or m[0] == "\t":
        return " "
    return "" if loai in ("Cc", "Cf", "Cs", "Cn") else m[0]


def mot_dong(text: str) -> str:
    """As `lam_sach`, on one line with single spaces: for names, codes and headers."""
    return " ".join(lam_sach(text).split())


def bo_dau(text: str) -> str:
    """Text without any accent, "Đảng bộ Mẫu" -> "Dang bo Mau".

    Different words become equal (MẬT, MẶT): good for file names and for looking a word up
    in a closed list, never for telling two people or two meanings apart.
    """
    tach = unicodedata.normalize("NFD", text.translate(_GIONG_CHU_D))
    khong = "".join(c for c in tach if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", khong).replace("đ", "d").replace("Đ", "D")


@lru_cache(4096)
def khoa_tim(text: str) -> str:
    """Key for finding a word whatever its accents, case, blanks and punctuation.

    "Họ  và tên *" -> "ho va ten".
    """
    return " ".join(re.findall(r"[^\W_]+", bo_dau(text).casefold()))


# oa, oe, uy that end a syllable, with the tone mark on either letter; after q, u belongs
# to the consonant (quý, quỳ), and in a closed syllable (hoàn, thuyền) both styles agree.
_HAI_CHU = re.compile(
    r"(?<!q)(?:[oòỏõóọ][aàảãáạeèẻẽéẹ]|[uùủũúụ][yỳỷỹýỵ])(?!\w)",
    re.IGNORECASE,
)


def theo_kieu(text: str, kieu: KieuDau) -> str:
    """Fixed words with the tone mark where the house style puts it: "ủy, hòa" or "uỷ, hoà".

    For the words of a template only. Names of people and places are printed as their
    owners write them and must never pass through here.
    """
    return _HAI_CHU.sub(
        lambda m: _dat_dau(m[0], 0 if kieu == "ủy" else 1), unicodedata.normalize("NFC", text)
    )


def _dat_dau(hai_chu: str, vi_tri: int) -> str:
    """Two vowels with their tone mark, if any, moved to the vowel at `vi_tri`."""
    tach = unicodedata.normalize("NFD", hai_chu)
    dau = [c for c in tach if c in _DAU_THANH]
    if len(dau) != 1:
        return hai_chu
    chu = [c for c in tach if c not in _DAU_THANH]
    chu.insert(vi_tri + 1, dau[0])
    return unicodedata.normalize("NFC", "".join(chu))
