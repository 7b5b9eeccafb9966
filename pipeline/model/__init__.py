"""The domain's nouns: frozen dataclasses and enums, read by every stage.

- `thuat_ngu`: the closed vocabularies (levels, kinds of organisation, ...);
- `doi_tuong`: the cycle and its subjects, one record per row, each knowing its cell;
- `ban_ghi`:   what is recorded about them: assessments, votes, texts, decisions, papers;
- `du_lieu`:   all records of one cycle, with look-ups;
- `ket_qua`:   what the rating found, step by step, each step with its ground;
- `ke_hoach`:  which papers each dossier holds, in order, present or missing.
"""

from pipeline.model.ban_ghi import *  # noqa: F403
from pipeline.model.doi_tuong import *  # noqa: F403
from pipeline.model.du_lieu import *  # noqa: F403
from pipeline.model.ke_hoach import *  # noqa: F403
from pipeline.model.ket_qua import *  # noqa: F403
from pipeline.model.thuat_ngu import *  # noqa: F403
