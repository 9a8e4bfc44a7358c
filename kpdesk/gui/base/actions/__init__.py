"""Everything that can be done by key or menu: one table, and what is made from it."""
