"""Set 2022-132: decisions (Mẫu 8a-8e, 9c, 10c, 11)."""

from __future__ import annotations

from collections.abc import Callable

from templates.build.khoi import Trang

MAU: dict[str, Callable[[], Trang]] = {}
