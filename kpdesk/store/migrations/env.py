"""How Alembic runs the steps: on the connection it is given, inside the transaction that is open there."""

from alembic import context

from kpdesk.store.schema import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    transactional_ddl=False,
)
context.run_migrations()
