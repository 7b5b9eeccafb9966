"""Handing over: dossiers are bound, and output/<ky>/ is left as one consistent whole.

- `tap`:           HO-SO.pdf of each unit, with its list of contents;
- `ban_giao`:      the folder of the cycle, and what is written into it;
- `thu_muc`:       folders swapped in whole, hand-corrected files set aside;
- `thay_doi`:      which papers differ from the last run, and why;
- `ke_hoach_json`, `xep_loai_xlsx`: the plan and the ratings as files.
"""
