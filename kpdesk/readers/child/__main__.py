"""Starts the reading child: `python -m kpdesk.readers.child`."""

from __future__ import annotations

import sys

from kpdesk.readers.child import main

sys.exit(main())
