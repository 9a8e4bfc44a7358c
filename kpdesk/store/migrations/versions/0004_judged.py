"""Statements know what readers decided about the links of their passages."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Give statements a column for what was decided."""
    op.add_column("statement", sa.Column("judged", sa.JSON(none_as_null=True), nullable=True))
