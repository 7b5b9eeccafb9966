"""`python -m pipeline.cli` is the command `hoso`."""

import sys

from pipeline.cli import main

sys.exit(main())
