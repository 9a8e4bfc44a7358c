"""Statements know how their paragraphs were repaired."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Give statements a column for their repairs."""
    op.add_column("statement", sa.Column("repairs", sa.JSON(none_as_null=True), nullable=True))
