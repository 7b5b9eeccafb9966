"""What is wrong with the machine (not with the data): exit codes and exceptions.

Problems in the user's data are values (`pipeline.problems`). An exception here
says what happened and, in `lam_gi`, the next step to take; `pipeline.cli` is the
one place that turns it into a message and an exit code.
"""

from __future__ import annotations

from enum import IntEnum

__all__ = [
    "ConversionError",
    "ExitCode",
    "FileAccessError",
    "OutputCheckError",
    "PipelineError",
    "ProgramMissingError",
    "TemplateError",
    "UsageError",
]


class ExitCode(IntEnum):
    """Exit codes of the command `hoso`."""

    OK = 0
    DATA = 1
    USAGE = 2
    PROGRAM_MISSING = 3
    OUTPUT_CHECK = 4
    FILE_ACCESS = 5
    TEMPLATE = 6
    CONVERSION = 7
    INTERNAL = 15
    INTERRUPTED = 130


class PipelineError(Exception):
    """Base: `str(e)` says what happened, `lam_gi` what to do next (both Vietnamese)."""

    exit_code = ExitCode.INTERNAL

    def __init__(self, chuyen_gi: str, lam_gi: str = "") -> None:
        super().__init__(chuyen_gi)
        self.lam_gi = lam_gi


class UsageError(PipelineError):
    """The command was called wrongly (unknown cycle, unknown unit)."""

    exit_code = ExitCode.USAGE


class ProgramMissingError(PipelineError):
    """A program is not installed (LibreOffice, fonts)."""

    exit_code = ExitCode.PROGRAM_MISSING


class OutputCheckError(PipelineError):
    """An output did not pass its own check."""

    exit_code = ExitCode.OUTPUT_CHECK


class FileAccessError(PipelineError):
    """A file cannot be read or written (locked, missing, no space, in use by another run)."""

    exit_code = ExitCode.FILE_ACCESS


class TemplateError(PipelineError):
    """A Word template is wrong."""

    exit_code = ExitCode.TEMPLATE


class ConversionError(PipelineError):
    """LibreOffice could not make a PDF."""

    exit_code = ExitCode.CONVERSION
