"""Changes of other archives: what they were made upon, the bundles they came in, notes that wait for a statement."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the columns and the table."""
    op.add_column("change_group", sa.Column("bundle", sa.String(), nullable=True))
    op.add_column("change_group", sa.Column("outward", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("change", sa.Column("replaces", sa.String(), nullable=True))
    op.create_table(
        "waiting",
        sa.Column("note_id", sa.String(), primary_key=True, nullable=False),
        sa.Column("bundle", sa.String(), primary_key=True, nullable=False),
        sa.Column("entry", sa.String(), nullable=False),
    )
