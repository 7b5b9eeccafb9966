# Gõ `make` để xem các việc làm được. Mọi lệnh chạy chương trình đều đi qua ./hoso.

KY_MAU := data/khoi-2022
PYTHON_RIENG := .venv/bin/python
DA_LAP := .venv/.da-lap
DA_CAI := .venv/.da-cai-phan-mem
DA_CAI_KIEM_THU := .venv/.da-cai-kiem-thu

.DEFAULT_GOAL := help
.PHONY: help hoso kiem-tra xep-loai bieu-nhap quy-dinh kiem-may chuan-bi test sua bench khoa clean

help:
	@echo 'Lập hồ sơ kiểm điểm, đánh giá, xếp loại chất lượng. Thêm KY=data/<kỳ> để chọn kỳ;'
	@echo 'không ghi thì dùng kỳ mẫu $(KY_MAU).'
	@echo ''
	@echo '  make hoso       làm tất cả: kiểm tra, xếp loại, lập giấy tờ, đóng hồ sơ vào output/'
	@echo '  make kiem-tra   chỉ kiểm tra dữ liệu, báo mọi chỗ sai cùng lúc'
	@echo '  make xep-loai   mức xếp loại đề xuất của mọi đối tượng'
	@echo '  make bieu-nhap  tạo tệp Excel trống để nhập dữ liệu'
	@echo '  make quy-dinh   các quy định đã nạp, nguồn, chỗ chưa đối chiếu'
	@echo '  make kiem-may   máy đã đủ LibreOffice, phông chữ, chỗ trống chưa'
	@echo '  make chuan-bi   cài lại những gì máy còn thiếu (cần mạng)'
	@echo '  make clean      xóa output/ và mọi thứ làm lại được; không đụng data/, luu-tru/'
	@echo ''
	@echo 'Lệnh khác và tùy chọn: ./hoso --help'
	@echo 'Người phát triển: make test, make sua (định dạng mã), make bench, make khoa (khóa phiên bản).'

# --- công việc ---------------------------------------------------------------

hoso: $(DA_LAP) $(DA_CAI)
	@./hoso lap $(or $(KY),$(KY_MAU))

kiem-tra xep-loai: %: $(DA_LAP)
	@./hoso $* $(or $(KY),$(KY_MAU))

bieu-nhap quy-dinh kiem-may: %: $(DA_LAP)
	@./hoso $* $(KY)

# --- chuẩn bị máy: mỗi việc làm một lần, lần sau không gọi pip, apt, npm ----------

chuan-bi:
	@rm -f $(DA_LAP) $(DA_CAI)
	@$(MAKE) --no-print-directory $(DA_LAP) $(DA_CAI)

$(DA_LAP): requirements.lock scripts/lap-venv.sh
	@scripts/lap-venv.sh requirements.lock
	@touch $@

$(DA_CAI): scripts/cai-phan-mem.sh | $(DA_LAP)
	@scripts/cai-phan-mem.sh chay
	@touch $@

$(DA_CAI_KIEM_THU): requirements-dev.lock scripts/cai-phan-mem.sh scripts/lay-ooxml-validator.sh $(DA_LAP) $(DA_CAI)
	@scripts/lap-venv.sh requirements-dev.lock
	@scripts/cai-phan-mem.sh kiem-thu
	@scripts/lay-ooxml-validator.sh
	@touch $@

# --- phát triển --------------------------------------------------------------

test: $(DA_CAI_KIEM_THU)
	$(PYTHON_RIENG) -m ruff check .
	$(PYTHON_RIENG) -m ruff format --check .
	$(PYTHON_RIENG) -m mypy
	$(PYTHON_RIENG) -m pytest --runslow -n auto --dist loadfile

sua: $(DA_CAI_KIEM_THU)
	$(PYTHON_RIENG) -m ruff check --fix .
	$(PYTHON_RIENG) -m ruff format .

bench: $(DA_CAI_KIEM_THU)
	@for tep in bench/[a-z]*.py; do \
	  echo "== $$tep"; $(PYTHON_RIENG) -m bench.$$(basename $$tep .py) $(KY) || exit; \
	done

KHOA := CUSTOM_COMPILE_COMMAND='make khoa' $(PYTHON_RIENG) -m piptools compile --quiet --strip-extras \
	--no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options pyproject.toml

# Khóa trên bản Python thấp nhất được hỗ trợ (3.11). Nâng cấp: make khoa NANG=--upgrade
khoa: $(DA_LAP)
	@$(PYTHON_RIENG) -m pip install --quiet --disable-pip-version-check pip-tools
	$(KHOA) $(NANG) -o requirements.lock
	$(KHOA) $(NANG) --extra dev -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf output .venv .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find pipeline templates tests bench -name __pycache__ -type d -prune -exec rm -rf {} +
