"""Vietnamese order: the alphabet of 29 letters, six tones, syllable by syllable.

Order of letters and tones as in CLDR's Vietnamese collation (a ă â b c d đ e ê …; ngang,
huyền, hỏi, ngã, sắc, nặng); syllables are compared one after another, as dictionaries do,
so that the letters of a later word never outweigh the tone of an earlier one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["Khoa", "khoa_chu", "khoa_ten"]

_BANG_CHU = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"  # f, j, w, z where Latin has them
_THU_TU = {c: i + 1 for i, c in enumerate(_BANG_CHU)}
_THANH = {"\u0300": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0323": 5}
_TU = re.compile(r"\d+|[^\W\d_]+")

AmTiet = tuple[tuple[int, ...], int]
Khoa = tuple[tuple[AmTiet, ...], str]


@lru_cache(maxsize=100_000)  # the same names are sorted into many papers
def khoa_chu(text: str) -> Khoa:
    """Sort key of a text; a number inside it counts by its value ("Chi bộ 2" before "10")."""
    chuan = unicodedata.normalize("NFC", text)
    return tuple(_am_tiet(tu) for tu in _TU.findall(chuan.lower())), chuan.swapcase()


def khoa_ten(ho_ten: str) -> tuple[Khoa, Khoa]:
    """Sort key of a person's name: the given name, which is the last word, then the whole."""
    tu = ho_ten.split()
    return khoa_chu(tu[-1] if tu else ""), khoa_chu(ho_ten)


def _am_tiet(tu: str) -> AmTiet:
    """Letters of one syllable by their place in the alphabet, and its tone."""
    if tu.isdecimal():
        return (0, int(tu)), 0
    tach = unicodedata.normalize("NFD", tu)
    thanh = next((_THANH[c] for c in tach if c in _THANH), 0)
    chu = unicodedata.normalize("NFC", "".join(c for c in tach if c not in _THANH))
    return tuple(_THU_TU.get(c, len(_BANG_CHU) + ord(c)) for c in chu), thanh
