#!/bin/sh
# Installs what the machine lacks, through apt, without ever asking for a password.
#   scripts/cai-phan-mem.sh chay        LibreOffice Writer and fonts (to make PDFs)
#   scripts/cai-phan-mem.sh kiem-thu    tools that the tests call
#   scripts/cai-phan-mem.sh GOI...      the named Debian packages
# The first two never fail: they say in Vietnamese what to install, and the work goes on.
set -eu

bao() { printf '%s\n' "$@" >&2; }

cai() { # install packages; 1 where apt or the right to use it is missing
    command -v apt-get >/dev/null || return 1
    if [ "$(id -u)" -eq 0 ]; then
        quyen=
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        quyen="sudo -n"
    else
        return 1
    fi
    bao "Cài $* …"
    lenh="$quyen env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 -o Acquire::Retries=1"
    # a fresh machine has no lists yet, and old lists name files that are gone
    $lenh install -y --no-install-recommends "$@" >/dev/null 2>&1 || {
        $lenh update >/dev/null && $lenh install -y --no-install-recommends "$@" >/dev/null
    }
}

co_libreoffice() { # with Writer: LibreOffice Calc alone cannot lay out a Word file
    chuong_trinh=$(command -v soffice || command -v libreoffice) || return 1
    [ -e "$(dirname "$(readlink -f "$chuong_trinh")")/libswlo.so" ]
}

co_phong_chu() { # metrics of Times New Roman, or the font itself, with Vietnamese letters
    fc-list ':lang=vi' family 2>/dev/null | grep -q -e 'Liberation Serif' -e 'Times New Roman'
}

co() { # is what a package gives already there, from whatever source
    case $1 in
        libreoffice-writer-nogui) co_libreoffice ;;
        fonts-liberation*) co_phong_chu ;;
        poppler-utils) command -v pdftotext ;;
        chromium) command -v chromium || command -v chromium-browser || command -v google-chrome ;;
        *) command -v "$1" ;;
    esac >/dev/null
}

cai_con_thieu() { # names of the packages that could not be had, in $thieu
    thieu=
    for goi in "$@"; do
        co "$goi" || cai "$goi" || thieu="$thieu $goi"
    done
}

case ${1:?} in
    chay)
        # fonts-liberation of Debian 12 is version 1, without Vietnamese letters; where
        # version 2 has taken over that name there may be no package fonts-liberation2
        cai_con_thieu libreoffice-writer-nogui fonts-liberation2
        case $thieu in
            *fonts-liberation2*) cai_con_thieu libreoffice-writer-nogui fonts-liberation ;;
        esac
        [ -z "$thieu" ] || bao "" \
            "Chưa cài được:$thieu. Nhờ người quản trị máy chạy một lần:" \
            "    sudo apt-get update" \
            "    sudo apt-get install -y --no-install-recommends$thieu" \
            "Chưa có LibreOffice thì chương trình vẫn lập tệp Word (.docx) cho mọi giấy tờ," \
            "chưa có PDF và HO-SO.pdf, và kết thúc với mã 3." ""
        ;;
    kiem-thu)
        cai_con_thieu poppler-utils qpdf chromium
        [ -z "$thieu" ] || bao "Chưa cài được:$thieu (chỉ bộ kiểm thử cần)." \
            "    sudo apt-get install -y --no-install-recommends$thieu"
        ;;
    *) cai "$@" ;;
esac
