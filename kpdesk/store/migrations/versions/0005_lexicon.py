"""The change log also tells what readers did to the words of themes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Let lines of the log be about the lexicon; the table is copied, as SQLite changes no rule of one."""
    with op.batch_alter_table("change", recreate="always", table_kwargs={"sqlite_autoincrement": True}) as change:
        change.create_check_constraint("target_kind", sa.text("target_kind IN ('statement', 'note', 'lexicon')"))
