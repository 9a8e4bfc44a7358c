"""What dmgbuild lays out: the program, a link to Applications, and nothing else."""

import os

application = os.environ["KPDESK_APP"]
files = [application]
symlinks = {"Applications": "/Applications"}
icon_locations = {"kpdesk.app": (140, 120), "Applications": (380, 120)}
window_rect = ((200, 200), (520, 280))
icon_size = 96
format = "ULFO"  # noqa: A001 - the name dmgbuild looks for
