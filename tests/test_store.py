"""Files on disk: whole or not at all, one run at a time, a cache that notices damage."""

from __future__ import annotations

import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import store
from pipeline.errors import FileAccessError
from pipeline.store import Kho, bam, ghi_nguyen_ven, khoa_lan_chay, thay_thu_muc

GOC = Path(__file__).resolve().parents[1]
la_posix = pytest.mark.skipif(sys.platform == "win32", reason="quyền tệp kiểu POSIX")


def chay_rieng(ma_lenh: str, *tham_so: object) -> subprocess.Popen[str]:
    """Another process of the program, to be killed in the middle."""
    return subprocess.Popen(
        [sys.executable, "-c", ma_lenh, *map(str, tham_so)],
        cwd=GOC,
        stdout=subprocess.PIPE,
        text=True,
    )


def giet_khi_bao(tien_trinh: subprocess.Popen[str]) -> None:
    """Kill the process, without any chance to clean up, once it has printed a line."""
    assert tien_trinh.stdout is not None
    assert tien_trinh.stdout.readline() != ""
    tien_trinh.kill()
    tien_trinh.wait()
    tien_trinh.stdout.close()


# --- one file ----------------------------------------------------------------


def test_ghi_de_tep_cu_va_tao_thu_muc(tmp_path: Path) -> None:
    tep = tmp_path / "a" / "b" / "giấy.docx"
    ghi_nguyen_ven(tep, b"cu")
    ghi_nguyen_ven(tep, b"moi")
    assert tep.read_bytes() == b"moi"
    assert [p.name for p in tep.parent.iterdir()] == ["giấy.docx"]


@la_posix
def test_chi_chu_tep_doc_duoc(tmp_path: Path) -> None:
    tep = tmp_path / "ho-so" / "a.pdf"
    ghi_nguyen_ven(tep, b"x")
    assert tep.stat().st_mode & 0o777 == 0o600
    assert tep.parent.stat().st_mode & 0o777 == 0o700


def test_ghi_hong_giua_chung_thi_tep_cu_con_nguyen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tep = tmp_path / "a"
    ghi_nguyen_ven(tep, b"cu")

    def het_cho(_fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(store.os, "fsync", het_cho)
    with pytest.raises(FileAccessError, match="hết chỗ") as loi:
        ghi_nguyen_ven(tep, b"moi")
    assert loi.value.lam_gi
    assert tep.read_bytes() == b"cu"
    assert list(tmp_path.iterdir()) == [tep]


def test_bi_giet_truoc_khi_doi_ten_thi_tep_cu_con_nguyen(tmp_path: Path) -> None:
    tep = tmp_path / "a"
    ghi_nguyen_ven(tep, b"cu")
    ma_lenh = """
import os, sys, time
from pathlib import Path
from pipeline import store
def cho(fd): print("đã ghi tệp tạm", flush=True); time.sleep(60)
store.os.fsync = cho
store.ghi_nguyen_ven(Path(sys.argv[1]), b"moi" * 1000)
"""
    giet_khi_bao(chay_rieng(ma_lenh, tep))
    assert tep.read_bytes() == b"cu"


# --- a whole folder -------------------------------------------------------------


def noi_dung(thu_muc: Path) -> dict[str, str]:
    return {
        p.relative_to(thu_muc).as_posix(): p.read_text()
        for p in sorted(thu_muc.rglob("*"))
        if p.is_file()
    }


@pytest.fixture
def don_vi(tmp_path: Path) -> Path:
    """A folder of the last run, with one old paper."""
    thu_muc = tmp_path / "output" / "SNL-so-nong-lam-mau"
    with thay_thu_muc(thu_muc) as moi:
        (moi / "01.docx").write_text("cũ")
    return thu_muc


def test_thay_ca_thu_muc(don_vi: Path) -> None:
    with thay_thu_muc(don_vi) as moi:
        (moi / "02.docx").write_text("mới")
        assert noi_dung(don_vi) == {"01.docx": "cũ"}
    assert noi_dung(don_vi) == {"02.docx": "mới"}
    assert [p.name for p in don_vi.parent.iterdir()] == [don_vi.name]


@la_posix
def test_thu_muc_chi_chu_vao_duoc(don_vi: Path) -> None:
    assert don_vi.stat().st_mode & 0o777 == 0o700


def test_loi_giua_chung_thi_thu_muc_cu_con_nguyen(don_vi: Path) -> None:
    def dung_do() -> None:
        with thay_thu_muc(don_vi) as moi:
            (moi / "02.docx").write_text("mới")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        dung_do()
    assert noi_dung(don_vi) == {"01.docx": "cũ"}
    assert [p.name for p in don_vi.parent.iterdir()] == [don_vi.name]


# Where the run is killed: while filling the new folder, before the first rename, between
# the two renames, before the old folder is removed.
CHO_GIET = {
    "khi đang ghi": ("pass", "giet()", "cũ"),
    "trước khi đổi tên": ("store.Path.rename = lambda *a: giet()", "pass", "cũ"),
    "giữa hai lần đổi tên": (
        "that = store.Path.rename\n"
        "def doi(tu, den): giet() if '.tam-' in tu.name else that(tu, den)\n"
        "store.Path.rename = doi",
        "pass",
        "cũ",
    ),
    "trước khi xóa bản cũ": (
        "that = store._xoa_cay\nstore._xoa_cay = lambda t: giet() if '.cu-' in t.name else that(t)",
        "pass",
        "mới",
    ),
}


@pytest.mark.parametrize("cho", CHO_GIET)
def test_bi_giet_thi_con_ban_cu_hoac_ban_moi(don_vi: Path, cho: str) -> None:
    cai, khi_ghi, con_lai = CHO_GIET[cho]
    ma_lenh = f"""
import sys, time
from pathlib import Path
from pipeline import store
def giet(): print("giết được rồi", flush=True); time.sleep(60)
{cai}
with store.thay_thu_muc(Path(sys.argv[1])) as moi:
    (moi / "01.docx").write_text("mới")
    {khi_ghi}
"""
    giet_khi_bao(chay_rieng(ma_lenh, don_vi))
    with pytest.raises(RuntimeError, match="chỉ xem"), thay_thu_muc(don_vi):
        # the next run starts: what the killed one left is cleared, one version is in place
        assert noi_dung(don_vi) == {"01.docx": con_lai}
        raise RuntimeError("chỉ xem")
    assert [p.name for p in don_vi.parent.iterdir()] == [don_vi.name]
    assert noi_dung(don_vi) == {"01.docx": con_lai}


def test_khong_dong_den_thu_muc_ten_gan_giong(don_vi: Path) -> None:
    ben_canh = don_vi.with_name(don_vi.name + "-2")
    ben_canh.mkdir()
    with thay_thu_muc(don_vi):
        pass
    assert ben_canh.is_dir()


def test_khong_ghi_duoc_thi_noi_phai_lam_gi(tmp_path: Path) -> None:
    (tmp_path / "output").write_text("một tệp chiếm tên thư mục")
    with pytest.raises(FileAccessError) as loi, thay_thu_muc(tmp_path / "output" / "SNL"):
        pass
    assert loi.value.lam_gi


# --- the lock -----------------------------------------------------------------


def test_lan_chay_thu_hai_bi_tu_choi(tmp_path: Path) -> None:
    with (
        khoa_lan_chay(tmp_path),
        pytest.raises(FileAccessError, match="lần chạy khác") as loi,
        khoa_lan_chay(tmp_path),
    ):
        pass
    assert "Chờ" in loi.value.lam_gi


def test_lan_chay_thu_hai_cho_duoc_thi_chay(tmp_path: Path) -> None:
    ma_lenh = """
import sys, time
from pathlib import Path
from pipeline.store import khoa_lan_chay
with khoa_lan_chay(Path(sys.argv[1])):
    print("đã khóa", flush=True)
    time.sleep(0.5)
"""
    kia = chay_rieng(ma_lenh, tmp_path)
    assert kia.stdout is not None
    kia.stdout.readline()
    dau = time.monotonic()
    with khoa_lan_chay(tmp_path, cho=30):
        assert time.monotonic() - dau > 0.1
    kia.communicate()


def test_lan_chay_bi_giet_khong_de_lai_khoa(tmp_path: Path) -> None:
    ma_lenh = """
import sys, time
from pathlib import Path
from pipeline.store import khoa_lan_chay
with khoa_lan_chay(Path(sys.argv[1])):
    print("đã khóa", flush=True)
    time.sleep(60)
"""
    giet_khi_bao(chay_rieng(ma_lenh, tmp_path))
    with khoa_lan_chay(tmp_path):
        pass


# --- keys ---------------------------------------------------------------------

PHAN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text() | st.binary() | st.dates(),
    lambda con: st.lists(con, max_size=4) | st.dictionaries(st.text(), con, max_size=4),
    max_leaves=8,
)


@given(PHAN, PHAN)
def test_khoa_bang_nhau_khi_va_chi_khi_phan_bang_nhau(a: object, b: object) -> None:
    assert (bam(a) == bam(b)) == (repr_chuan(a) == repr_chuan(b))
    assert bam(a, b) != bam([a, b])


def repr_chuan(x: object) -> object:
    """An independent notion of equality: 1 is not True, order of keys does not count."""
    if isinstance(x, list):
        return ["list", *map(repr_chuan, x)]
    if isinstance(x, dict):
        return {k: repr_chuan(v) for k, v in x.items()}
    return (type(x).__name__, x)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ((1,), ("1",)),
        ((1,), (True,)),
        ((None,), ("",)),
        (("ab", "c"), ("a", "bc")),
        ((["a"], "b"), (["a", "b"],)),
        ((date(2022, 12, 1),), ("2022-12-01",)),
        ((b"a",), ("a",)),
    ],
)
def test_phan_khac_nhau_thi_khoa_khac_nhau(a: tuple[object, ...], b: tuple[object, ...]) -> None:
    assert bam(*a) != bam(*b)


def test_thu_tu_khoa_trong_bang_khong_quan_trong() -> None:
    assert bam({"a": 1, "b": 2}) == bam({"b": 2, "a": 1})


def test_khong_bam_thu_khong_ro_noi_dung() -> None:
    with pytest.raises(TypeError):
        bam(object())
    with pytest.raises(ValueError, match="JSON"):
        bam(float("nan"))


# --- the cache ------------------------------------------------------------------


def test_kho_giu_qua_cac_lan_chay(tmp_path: Path) -> None:
    assert Kho(tmp_path / "kho").lay(bam("a")) is None
    Kho(tmp_path / "kho").dat(bam("a"), b"noi dung")
    tep = Kho(tmp_path / "kho").lay(bam("a"))
    assert tep is not None
    assert tep.read_bytes() == b"noi dung"


def test_dat_lai_khoa_cu_thi_lay_ban_moi(tmp_path: Path) -> None:
    kho = Kho(tmp_path)
    kho.dat(bam("a"), b"cu")
    kho.dat(bam("a"), b"moi")
    for k in (kho, Kho(tmp_path)):
        tep = k.lay(bam("a"))
        assert tep is not None
        assert tep.read_bytes() == b"moi"


@pytest.mark.parametrize(
    "pha",
    [
        lambda t: t.write_bytes(t.read_bytes()[:-1]),
        lambda t: t.write_bytes(b""),
        lambda t: t.write_bytes(t.read_bytes()[:-1] + b"X"),
        lambda t: t.unlink(),
    ],
    ids=["cụt", "rỗng", "đổi một byte", "bị xóa"],
)
def test_muc_hong_coi_nhu_khong_co(tmp_path: Path, pha) -> None:
    kho = Kho(tmp_path)
    pha(kho.dat(bam("a"), b"noi dung"))
    assert kho.lay(bam("a")) is None
    assert Kho(tmp_path).lay(bam("a")) is None
    kho.dat(bam("a"), b"noi dung")
    assert kho.lay(bam("a")) is not None


def test_don_bo_muc_lan_chay_nay_khong_dung(tmp_path: Path) -> None:
    cu = Kho(tmp_path)
    for ten in ("a", "b", "c"):
        cu.dat(bam(ten), ten.encode())
    (tmp_path / "cua-nguoi-khac.txt").write_text("giữ")
    (tmp_path / ".x.tam-do-dang").write_text("của lần chạy bị giết")

    moi = Kho(tmp_path)
    moi.lay(bam("a"))
    moi.dat(bam("d"), b"d")
    assert moi.don() == 2
    con = Kho(tmp_path)
    assert [ten for ten in "abcd" if con.lay(bam(ten))] == ["a", "d"]
    assert (tmp_path / "cua-nguoi-khac.txt").exists()
    assert not (tmp_path / ".x.tam-do-dang").exists()
