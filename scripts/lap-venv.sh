#!/bin/sh
# Makes .venv with the pinned packages of one lock file.
#   scripts/lap-venv.sh requirements.lock
# PYTHON=/path/to/python picks the Python; otherwise the first one new enough is taken.
set -eu
cd "$(dirname "$0")/.."
khoa=$1

bao() { printf '%s\n' "$@" >&2; }

du_moi() { # is $1 a Python that this program runs on (pyproject.toml: requires-python)
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

tim_python() {
    for p in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if du_moi "$p"; then
            echo "$p"
            return
        fi
    done
    return 1
}

if ! .venv/bin/python -m pip --version >/dev/null 2>&1; then
    if ! py=$(tim_python); then
        scripts/cai-phan-mem.sh python3 || true
        if ! py=$(tim_python); then
            bao "Máy chưa có Python 3.11 trở lên." \
                "Debian 12 trở lên, Ubuntu 24.04 trở lên:  sudo apt-get install python3 python3-venv" \
                "Ubuntu 22.04:                              sudo apt-get install python3.11 python3.11-venv" \
                "Cài xong, chạy lại lệnh vừa gõ."
            exit 3
        fi
    fi
    # Debian and Ubuntu ship `venv` apart from Python
    goi_venv=$("$py" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if ! "$py" -c 'import ensurepip, venv' 2>/dev/null; then
        scripts/cai-phan-mem.sh "$goi_venv" || {
            bao "Python của máy thiếu phần tạo môi trường riêng (venv)." \
                "Cài một lần:  sudo apt-get install $goi_venv" \
                "Cài xong, chạy lại lệnh vừa gõ."
            exit 3
        }
    fi
    bao "Tạo môi trường Python riêng trong .venv …"
    "$py" -m venv --clear .venv
fi

bao "Cài các thư viện ghi trong $khoa …"
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-input -r "$khoa" || {
    bao "Chưa cài được thư viện. Việc này cần mạng một lần; những lần sau chạy không cần mạng." \
        "Máy không có mạng: xem mục “Máy không có mạng” trong README.md."
    exit 3
}
