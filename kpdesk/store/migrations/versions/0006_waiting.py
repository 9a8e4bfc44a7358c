"""The change log also tells which annotations of other programs wait for their statement."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Let lines of the log be about what waits; the table is copied, as SQLite changes no rule of one."""
    kinds = "target_kind IN ('statement', 'note', 'lexicon', 'waiting')"
    with op.batch_alter_table("change", recreate="always", table_kwargs={"sqlite_autoincrement": True}) as change:
        change.create_check_constraint("target_kind", sa.text(kinds))
