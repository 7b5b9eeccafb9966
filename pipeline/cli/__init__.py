"""The command `hoso`: the only room that prints, and the one place that catches all."""

from __future__ import annotations

import signal
import sys
import traceback
from collections.abc import Sequence
from datetime import datetime

import click

from pipeline.cli.in_ra import bao
from pipeline.cli.lenh import hoso
from pipeline.errors import ExitCode, PipelineError
from pipeline.run import GOC

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command; returns its exit code, after a message in Vietnamese if it failed."""
    chi_tiet = bool({"-v", "--chi-tiet"} & set(argv if argv is not None else sys.argv[1:]))
    # a run that is told to stop leaves as one that is interrupted: its children end with it
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        kq = hoso.main(args=argv, prog_name="hoso", standalone_mode=False)
        return int(kq) if isinstance(kq, int) else ExitCode.OK
    except PipelineError as e:
        bao.print(f"Không làm được: {e}", markup=False)
        if e.lam_gi:
            bao.print(f"→ {e.lam_gi}", markup=False)
        return e.exit_code
    except click.ClickException as e:
        bao.print(f"Gọi lệnh chưa đúng: {e.format_message()}\n→ Xem hoso --help.", markup=False)
        return ExitCode.USAGE
    except (click.Abort, KeyboardInterrupt):
        bao.print("Đã dừng theo yêu cầu; kết quả cũ còn nguyên.", markup=False)
        return ExitCode.INTERRUPTED
    except OSError as e:
        bao.print(
            f"Không đọc hoặc ghi được tệp {e.filename or ''}: {e.strerror or e}\n"
            "→ Đóng tệp nếu đang mở trong Word hoặc Excel, xem chỗ trống trên đĩa, rồi chạy lại.",
            markup=False,
        )
        return ExitCode.FILE_ACCESS
    except Exception:  # noqa: BLE001 the one last resort: no clerk sees a traceback
        luc = datetime.now().strftime("%Y%m%d-%H%M%S")
        nhat_ky = GOC / "output" / f"su-co-{luc}.txt"
        nhat_ky.parent.mkdir(exist_ok=True)
        nhat_ky.write_text(traceback.format_exc(), encoding="utf-8")
        bao.print(
            "Chương trình gặp sự cố không lường trước; dữ liệu của bạn không bị thay đổi.\n"
            f"→ Gửi tệp {nhat_ky} cho người phụ trách phần mềm.",
            markup=False,
        )
        if chi_tiet:
            bao.print_exception()
        return ExitCode.INTERNAL
