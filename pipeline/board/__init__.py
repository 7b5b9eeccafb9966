"""The board: one static page of the cycle, opened from disk without a network."""

from pipeline.board.trang import dung_bang

__all__ = ["dung_bang"]
