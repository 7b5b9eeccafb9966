"""Vietnamese text: normal form, tone marks, sorting, dates, numbers, file names.

- `van_ban`:    NFC, cleaning, stripping of accents, placement of the tone mark;
- `bang_ma_cu`: text typed in TCVN3 or VNI before Unicode, recognised;
- `sap_xep`:    order of the alphabet, order of names in a list;
- `ngay`:       dates as papers write them;
- `so`:         numbers, percentages, counts; numbers typed as text, read strictly;
- `ten_tep`:    file names that are safe on every machine.
"""
