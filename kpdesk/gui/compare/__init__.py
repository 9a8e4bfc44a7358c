"""The compare page: two statements or years beside each other, with what links their passages."""
